#include "models/domain/officedate.h"
#include "models/exchange/gmis/gmisquery.h"
#include "models/jobs/gmisround.h"
#include "models/storage/auditlog.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// Records that are not there any more are marked, here and in the history of their postings; these stay, for somebody to decide
/// about. Gives the numbers of the postings.
Result<QStringList> marked(const QSqlDatabase &db, const QStringList &gone, const Actor &actor)
{
    return inTransaction(db, [&]() -> Result<QStringList> {
        RemoteStore store(db, RemoteSystem::Gmis);
        PostingLoader loader(db);
        PostingWriter writer(db, actor);
        QStringList numbers;
        for (const QString &record : gone) {
            const auto known = store.find(record);
            if (!known)
                return known.error();
            if (!known.value())
                continue;
            RemoteRecord changed = *known.value();
            changed.state = u"gone"_s;
            if (const auto done = store.put(changed); !done)
                return done.error();
            if (qToUnderlying(changed.posting) == 0)
                continue; // it never became a posting
            const auto posting = loader.byId(changed.posting);
            if (!posting)
                return posting.error();
            Posting after = posting.value();
            after.history.append({actor.at, actor.name, after.newest().number, u"source_gone"_s, {}, {}});
            if (const auto done = writer.change(posting.value(), after, u"posting.source_gone"_s); !done)
                return done.error();
            numbers.append(after.number);
        }
        if (const auto done = writer.finish(); !done)
            return done.error();
        return numbers;
    });
}

} // namespace

Task<std::monostate> GmisRound::sweep()
{
    const QFuture<Result<QHash<QString, qint64>>> asked =
        m_database->reader().run([](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::Gmis).linked(); });
    const auto known = co_await asked;
    if (!known)
        co_return known.error();
    QHash<QString, qint64> left = known.value();
    QStringList stale;
    qint64 last = 0, seen = 0;
    const QStringList fields{u"$id"_s, u"$revision"_s};
    while (true) {
        if (m_watch.isStopped())
            co_return Error{Error::Kind::Cancelled, tr("The sweep was stopped; nothing was marked. Start it again.")};
        const auto answer = co_await m_client.records(seekQuery(last), fields);
        if (!answer)
            co_return answer.error();
        const QList<GmisRecord> records = answer.value().records;
        for (const GmisRecord &record : records) {
            const QString id = QString::number(record.id);
            if (left.take(id) != record.revision)
                stale.append(id);
            last = record.id;
        }
        seen += records.size();
        m_watch.tell(SyncProgress::Step::Sweeping, seen, known.value().size());
        if (records.size() < gmisPageSize)
            break;
    }
    const qsizetype most = std::max<qsizetype>(1, std::min<qsizetype>(50, known.value().size() / 20));
    if (left.size() > most && !m_request.sweepsMany)
        co_return Error{Error::Kind::Input,
                        tr("%n record(s) would be marked as gone from G-MIS, which is more than is plausible. Check app and "
                           "rights; then allow it with “sync gmis --sweep --many”.",
                           nullptr, int(left.size()))};
    const QStringList gone = left.keys();
    const Actor who = actor();
    const QFuture<Result<QStringList>> kept =
        m_database->writer().run([gone, who](const QSqlDatabase &db) { return marked(db, gone, who); });
    const auto numbers = co_await kept;
    if (!numbers)
        co_return numbers.error();
    m_report.gone += gone.size();
    constexpr qsizetype named = 10;
    if (!numbers.value().isEmpty())
        m_report.notes.append(
            tr("%n posting(s) were deleted in G-MIS; they stay here until you decide: %1", nullptr, int(numbers.value().size()))
                .arg(numbers.value().mid(0, named).join(u", "_s)));
    const auto fetched = co_await fetch(stale);
    if (!fetched)
        co_return fetched.error();
    m_position.sweptOn = officeDay(QDateTime::currentDateTimeUtc());
    co_return co_await savePosition();
}

/// Records of which another revision is there than is known here, whatever the times of change said.
Task<std::monostate> GmisRound::fetch(QStringList records)
{
    const QStringList fields = wantedFields();
    constexpr qsizetype together = 100;
    for (qsizetype from = 0; from < records.size(); from += together) {
        QStringList ids;
        for (const QString &record : records.mid(from, together))
            ids.append(quoted(record));
        const QString query = u"$id in (%1) order by $id asc limit %2"_s.arg(ids.join(u", "_s)).arg(gmisPageSize);
        const auto answer = co_await m_client.records(query, fields);
        if (!answer)
            co_return answer.error();
        const auto staged = co_await stage(answer.value().records);
        if (!staged)
            co_return staged.error();
    }
    if (records.isEmpty())
        co_return Result<>();
    co_return co_await applyAll();
}
