#include "models/jobs/gmisround.h"

#include "models/domain/officedate.h"
#include "models/exchange/gmis/gmisquery.h"
#include "models/exchange/gmis/gmissuggestion.h"
#include "models/jobs/gmisintake.h"
#include "models/jobs/gmissender.h"
#include "models/storage/connectionstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static constexpr qint64 callsADay = 10'000; // that kintone allows an app

GmisRound::GmisRound(std::shared_ptr<Database> database, const SyncRequest &request, SyncWatch watch, QObject *parent)
    : LockedRound(std::move(database), request, std::move(watch), parent), m_client(m_http)
{
}

Task<SyncReport> GmisRound::work()
{
    const auto prepared = co_await prepare();
    if (!prepared)
        co_return prepared.error();
    const auto read = co_await readAll();
    if (!read)
        co_return read.error();
    const auto applied = co_await applyAll();
    if (!applied)
        co_return applied.error();
    m_position.watermark = watermark(m_position.watermark, m_position.startedAt);
    m_position.startedAt = {};
    m_position.lastRecord = 0;
    m_position.isWhole = false;
    m_position.formRevision = m_form.revision;
    const auto kept = co_await savePosition();
    if (!kept)
        co_return kept.error();
    if (m_mayWrite) {
        GmisSender sender(m_database, m_client, m_reader, m_form, m_request, m_watch);
        const auto sent = co_await sender.run();
        if (!sent)
            co_return sent.error();
        m_report.sent += sent.value().sent;
        m_report.failed += sent.value().failed;
        m_report.conflicts += sent.value().conflicts;
        if (!sender.stopReason().isEmpty())
            m_report.notes.append(sender.stopReason());
    }
    const bool isDue = m_position.sweptOn != officeDay(QDateTime::currentDateTimeUtc());
    if ((m_request.mode == SyncMode::Sweep || isDue) && !m_watch.isStopped()) {
        const auto swept = co_await sweep();
        if (!swept)
            co_return swept.error();
    }
    co_return m_report;
}

Task<std::monostate> GmisRound::prepare()
{
    const QDate today = officeDay(QDateTime::currentDateTimeUtc());
    if (m_position.callsOn != today) {
        m_position.callsOn = today;
        m_position.calls = 0;
    }
    if (m_position.calls >= callsADay)
        co_return Error{Error::Kind::Network,
                        tr("G-MIS allows 10,000 requests a day, and they are used up. It goes on tomorrow by itself.")};
    const auto form = co_await m_client.form();
    if (!form)
        co_return form.error();
    m_form = form.value();
    Connection &connection = m_request.connection;
    const bool isNew = connection.mapping.isEmpty();
    if (isNew)
        connection.mapping = suggestedMapping(m_form);
    const ConnectionVerdict verdict = verdictOn(connection.mapping, m_form, std::nullopt);
    if (!verdict.mayRead)
        co_return Error{Error::Kind::Input,
                        tr("The mapping does not fit the form of the G-MIS app any more. Test the connection and correct it.")};
    m_mayWrite = verdict.mayWrite;
    if (!m_mayWrite)
        m_report.notes.append(tr("Nothing is written to G-MIS until the connection test is clean."));
    m_reader = std::make_shared<GmisReader>(connection.mapping, m_form);
    const bool hasChanged = !m_position.formRevision.isEmpty() && m_position.formRevision != m_form.revision;
    if (m_request.mode == SyncMode::Full || hasChanged || !m_position.watermark.isValid() || !m_form.ofType(u"UPDATED_TIME"_s)) {
        if (!m_position.isWhole || hasChanged) { // else it goes on where it was stopped
            m_position.isWhole = true;
            m_position.lastRecord = 0;
            m_position.startedAt = {};
        }
    }
    if (!isNew)
        co_return Result<>();
    const QFuture<Result<>> kept =
        m_database->writer().run([connection](const QSqlDatabase &db) { return ConnectionStore(db).set(connection); });
    co_return co_await kept;
}

QStringList GmisRound::wantedFields() const
{
    const GmisMapping &mapping = m_request.connection.mapping;
    QStringList fields{u"$id"_s, u"$revision"_s};
    for (qsizetype i = 0; i < mapping.read.columns.size(); ++i) {
        const QString code = mapping.read.columns[i].section(u'.', 0, 0), field = mapping.read.fields[i];
        if (!field.isEmpty() && field != QStringView(ignoredColumn) && !fields.contains(code) && m_form.find(code))
            fields.append(code);
    }
    for (const QString &code : mapping.write)
        if (!fields.contains(code) && m_form.find(code))
            fields.append(code);
    return fields;
}

Task<std::monostate> GmisRound::readAll()
{
    const GmisField *updated = m_form.ofType(u"UPDATED_TIME"_s);
    const QStringList fields = wantedFields();
    qint64 total = 0;
    while (true) {
        if (m_watch.isStopped())
            co_return stoppedError();
        const QString query = m_position.isWhole || !updated
                                  ? seekQuery(m_position.lastRecord)
                                  : changedQuery(updated->code, m_position.watermark, m_position.lastRecord);
        const auto answer = co_await m_client.records(query, fields, total == 0);
        if (!answer)
            co_return answer.error();
        const GmisPage &page = answer.value();
        if (m_position.lastRecord == 0)
            m_position.startedAt = page.answeredAt; // of the first answer; without it, the next round reads the same again
        total = std::max(total, m_report.read + page.total);
        m_report.read += page.records.size();
        if (!page.records.isEmpty())
            m_position.lastRecord = page.records.last().id;
        const auto staged = co_await stage(page.records);
        if (!staged)
            co_return staged.error();
        m_watch.tell(SyncProgress::Step::Reading, m_report.read, total);
        if (page.records.size() < gmisPageSize)
            co_return Result<>();
    }
}

/// The page and the place that was reached, in one transaction: a round that is broken off goes on there.
Task<std::monostate> GmisRound::stage(QList<GmisRecord> records)
{
    QList<InboxItem> items;
    for (const GmisRecord &record : records)
        items.append({u"record"_s, record.id, record.revision, QJsonDocument(record.fields).toJson(QJsonDocument::Compact)});
    countCalls();
    const SyncPosition position = m_position;
    const QFuture<Result<>> kept = m_database->writer().run([items, position](const QSqlDatabase &db) -> Result<> {
        Transaction transaction(db);
        if (!transaction.isOpen())
            return storageError(db);
        RemoteStore store(db, RemoteSystem::Gmis);
        if (const auto done = store.stage(items); !done)
            return done;
        if (const auto done = store.setPosition(position); !done)
            return done;
        return transaction.commit();
    });
    co_return co_await kept;
}

/// What became of the next staged records, with how many they were; none: all are applied.
static Result<std::pair<qsizetype, SyncReport>> appliedBatch(const QSqlDatabase &db, const Actor &actor,
                                                             const GmisMapping &mapping, GmisReader &reader)
{
    constexpr int batch = 200;
    Transaction transaction(db);
    if (!transaction.isOpen())
        return storageError(db);
    RemoteStore store(db, RemoteSystem::Gmis);
    const auto items = store.staged(u"record"_s, batch);
    if (!items)
        return items.error();
    GmisIntake intake(db, actor, mapping);
    SyncReport gained;
    for (const InboxItem &item : items.value()) {
        const auto record = gmisRecordFrom(QJsonDocument::fromJson(item.body).object());
        if (!record)
            return record.error();
        const auto outcome = intake.apply(reader.read(record.value()));
        if (!outcome)
            return outcome.error();
        gained.added += outcome.value() == GmisIntake::Outcome::Added;
        gained.updated += outcome.value() == GmisIntake::Outcome::Updated;
        gained.unchanged += outcome.value() == GmisIntake::Outcome::Unchanged;
        gained.conflicts += outcome.value() == GmisIntake::Outcome::Conflict;
        gained.failed += outcome.value() == GmisIntake::Outcome::Rejected;
        if (const auto done = store.unstage(item); !done)
            return done.error();
    }
    if (const auto done = intake.finish(); !done)
        return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return std::pair(items.value().size(), gained);
}

Task<std::monostate> GmisRound::applyAll()
{
    const GmisMapping mapping = m_request.connection.mapping;
    const auto reader = m_reader;
    const QFuture<Result<qint64>> counted =
        m_database->writer().run([](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::Gmis).stagedCount(); });
    const auto staged = co_await counted; // also what a round before left
    if (!staged)
        co_return staged.error();
    qint64 applied = 0;
    while (true) {
        if (m_watch.isStopped())
            co_return stoppedError();
        const Actor who = actor();
        const QFuture<Result<std::pair<qsizetype, SyncReport>>> batch = m_database->writer().run(
            [who, mapping, reader](const QSqlDatabase &db) { return appliedBatch(db, who, mapping, *reader); });
        const auto done = co_await batch;
        if (!done)
            co_return done.error();
        const auto [count, gained] = done.value();
        if (count == 0)
            co_return Result<>();
        m_report += gained;
        applied += count;
        m_watch.tell(SyncProgress::Step::Applying, applied, std::max(applied, staged.value()));
    }
}
