#include "ui/dialogs/pairfates.h"

using namespace Qt::StringLiterals;

PairFates::PairFates(const QList<PairFate> &fates)
{
    for (const PairFate &fate : fates)
        if (fate.problem.isEmpty())
            m_referred.append(fate.pair);
        else
            m_problems.append(u"%1 → %2: %3"_s.arg(fate.pair.seeker, fate.pair.posting, fate.problem));
}

QString PairFates::done() const
{
    return m_referred.isEmpty() ? QString()
                                : tr("%n pair(s) became referrals among the applications.", nullptr, int(m_referred.size()));
}

QString PairFates::refused() const
{
    constexpr int few = 3;
    return m_problems.isEmpty() ? QString()
                                : tr("%n pair(s) could not be referred. %1", nullptr, int(m_problems.size()))
                                      .arg(m_problems.mid(0, few).join(u' '));
}
