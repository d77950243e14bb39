#include "ui/pages/pairfates.h"

using namespace Qt::StringLiterals;

PairFates::PairFates(const QList<PairFate> &fates)
{
    for (const PairFate &fate : fates)
        if (fate.problem.isEmpty())
            m_referred.insert(fate.pair);
        else
            m_problems.append(u"%1 → %2: %3"_s.arg(fate.pair.seeker, fate.pair.posting, fate.problem));
}

QString PairFates::actionFor(qsizetype pairs)
{
    return pairs > 1 ? tr("Accept and refer %n pair(s)", nullptr, int(pairs)) : tr("Accept and refer");
}

void PairFates::markIn(ValueTableModel<ProposedSeat> &seats) const
{
    for (int row = 0; row < seats.rowCount(); ++row)
        if (ProposedSeat seat = seats.row(row); m_referred.contains(seat.pair)) {
            seat.decision = PairDecision::Accepted;
            seats.replace(row, seat);
        }
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
