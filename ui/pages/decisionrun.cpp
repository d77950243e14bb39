#include "ui/pages/decisionrun.h"

#include "models/domain/whendone.h"

static constexpr int reasonsShown = 3;

DecisionRun::DecisionRun(const QList<Item> &items, Act act, QObject *parent)
    : QObject(parent), m_items(items), m_act(std::move(act))
{
}

void DecisionRun::start()
{
    m_job.start();
    m_job.setProgressRange(0, int(m_items.size()));
    next();
}

void DecisionRun::next()
{
    m_job.setProgressValue(m_at);
    if (m_at == m_items.size() || m_job.isCanceled()) {
        m_job.finish();
        Q_EMIT finished();
        deleteLater();
        return;
    }
    const Item item = m_items[m_at++];
    whenDone(m_act(item.seen), this, [this, item](const QFuture<Result<Posting>> &future) {
        if (future.resultCount() == 0)
            m_refused.append({item, {Error::Kind::Cancelled, tr("Nothing was decided. Try again.")}});
        else if (const auto result = future.result(); result)
            m_done.append(result.value());
        else
            m_refused.append({item, result.error()});
        next();
    });
}

QString DecisionRun::reasons() const
{
    QStringList messages;
    QHash<QString, QStringList> numbers;
    for (const Refusal &refusal : m_refused) {
        if (!numbers.contains(refusal.error.message))
            messages.append(refusal.error.message);
        numbers[refusal.error.message].append(refusal.item.number);
    }
    QStringList lines;
    for (const QString &message : messages.mid(0, reasonsShown)) {
        const QStringList &of = numbers[message];
        lines.append(of.size() == 1 ? tr("%1: %2").arg(of.first(), message)
                                    : tr("%1 and %n more: %2", nullptr, int(of.size()) - 1).arg(of.first(), message));
    }
    return lines.join(u'\n');
}
