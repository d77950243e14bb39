#include "models/jobs/gmissender.h"

#include "models/domain/officedate.h"
#include "models/exchange/gmis/gmisnote.h"
#include "models/jobs/gmisintake.h"
#include "models/storage/conflictstore.h"

#include <QUuid>

using namespace Qt::StringLiterals;

GmisSender::GmisSender(std::shared_ptr<Database> database, GmisClient &client, std::shared_ptr<GmisReader> reader,
                       const GmisForm &form, const SyncRequest &request, SyncWatch watch, QObject *parent)
    : OutboxSender(std::move(database), request, std::move(watch), parent), m_client(client), m_reader(std::move(reader)),
      m_form(form)
{
}

Task<OutboxSender::Fate> GmisSender::send(OutboxEntry entry)
{
    struct Start
    {
        Posting posting;
        RemoteRecord known;
    };
    const QFuture<Result<Start>> started = m_database->writer().run([entry](const QSqlDatabase &db) -> Result<Start> {
        const auto posting = PostingLoader(db).byId(entry.posting);
        if (!posting)
            return posting.error();
        const auto known = RemoteStore(db, RemoteSystem::Gmis).find(posting.value().sourceRecord);
        if (!known)
            return known.error();
        RemoteRecord remote = known.value().value_or(RemoteRecord());
        remote.record = posting.value().sourceRecord;
        remote.posting = entry.posting;
        if (const auto marked = OutboxStore(db).markSending(entry, entry.body); !marked)
            return marked.error();
        return Start{posting.value(), remote};
    });
    const auto start = co_await started;
    if (!start)
        co_return start.error();
    ++entry.attempts;
    const RemoteRecord known = start.value().known;
    const auto record = co_await m_client.record(known.record.toLongLong());
    if (!record)
        co_return co_await setAside(entry, record.error());
    const GmisDraft now = m_reader->read(record.value());
    if (now.revision > known.revision)
        co_return co_await taken(entry, now);
    co_return co_await write(entry, now, record.value(), known);
}

/// The institution was faster: its change is taken in first, and may be a conflict with what was to be sent.
Task<OutboxSender::Fate> GmisSender::taken(OutboxEntry entry, GmisDraft now)
{
    const Actor actor{m_request.user, QDateTime::currentDateTimeUtc()};
    const GmisMapping mapping = m_request.connection.mapping;
    const QFuture<Result<GmisIntake::Outcome>> applied =
        m_database->writer().run([now, actor, mapping, entry](const QSqlDatabase &db) -> Result<GmisIntake::Outcome> {
            Transaction transaction(db);
            if (!transaction.isOpen())
                return storageError(db);
            GmisIntake intake(db, actor, mapping);
            const auto outcome = intake.apply(now);
            if (!outcome)
                return outcome;
            if (outcome.value() == GmisIntake::Outcome::Conflict) // it waits until somebody has decided
                if (const auto back = OutboxStore(db).postpone(entry, actor.at, {}); !back)
                    return back.error();
            if (const auto finished = intake.finish(); !finished)
                return finished.error();
            if (const auto committed = transaction.commit(); !committed)
                return committed.error();
            return outcome;
        });
    const auto outcome = co_await applied;
    if (!outcome)
        co_return outcome.error();
    co_return outcome.value() == GmisIntake::Outcome::Conflict ? Fate::Conflict : Fate::Again;
}

QString GmisSender::wanted(WrittenItem item, const OutboxEntry &entry) const
{
    const QJsonValue fact = entry.facts.value(codeOf(item));
    switch (item) {
    case WrittenItem::State: {
        const auto state = fromCode<WrittenState>(fact.toString());
        return state ? m_request.connection.mapping.states.value(*state) : QString();
    }
    case WrittenItem::Filled:
        return fact.isUndefined() ? QString() : QString::number(fact.toInt());
    case WrittenItem::PublishedAt: {
        const QDateTime at = momentFromStored(fact.toString());
        const GmisField *field = m_form.find(m_request.connection.mapping.write.value(item));
        if (!at.isValid() || !field)
            return {};
        if (field->type == u"DATETIME"_s) // kintone keeps minutes
            return at.toUTC().toString(u"yyyy-MM-ddTHH:mm:00Z"_s);
        return field->type == u"DATE"_s ? officeDay(at).toString(Qt::ISODate) : fieldMoment(at);
    }
    case WrittenItem::Key:
        return QUuid::createUuidV5(QUuid(u"5f2c7c1e-8f0b-4a7e-9d53-1f6f2a1c0b77"_s), entry.number).toString(QUuid::WithoutBraces);
    case WrittenItem::Note:
        break;
    }
    return {};
}

void GmisSender::addNote(Change &change, const OutboxEntry &entry, const GmisRecord &record) const
{
    const QString code = m_request.connection.mapping.write.value(WrittenItem::Note);
    const QString says = entry.facts.value(codeOf(WrittenItem::Note)).toString();
    const GmisField *field = m_form.find(code);
    if (!field || says.isEmpty())
        return;
    const QString before = textOf(record, code, m_form), line = gmisnote::line(says);
    const QString after = gmisnote::with(before, line, field->maxLength);
    if (after.isNull())
        change.problem =
            tr("There is no room for the decision in the field “%1”. Choose a longer field in the mapping.").arg(code);
    else if (after != before)
        change.values.insert(code, after);
}

GmisSender::Change GmisSender::changeFor(const OutboxEntry &entry, const GmisRecord &record, const RemoteRecord &known) const
{
    Change change;
    const GmisMapping &mapping = m_request.connection.mapping;
    for (auto it = mapping.write.cbegin(); it != mapping.write.cend(); ++it) {
        if (it.key() == WrittenItem::Note)
            continue;
        const QString item = codeOf(it.key()), ours = wanted(it.key(), entry), now = textOf(record, it.value(), m_form);
        change.after.insert(it.key(), now);
        if (ours.isEmpty() || ours == now || (it.key() == WrittenItem::Key && !now.isEmpty()))
            continue;
        const QString base = known.written.value(item).toString();
        const bool isTheirs = known.written.contains(item) && now != base;
        if (isTheirs)
            change.conflicts.append({item, base, ours, now});
        else
            change.values.insert(it.value(), ours);
        change.after.insert(it.key(), ours);
    }
    addNote(change, entry, record);
    return change;
}

Task<OutboxSender::Fate> GmisSender::write(OutboxEntry entry, GmisDraft now, GmisRecord record, RemoteRecord known)
{
    const Change change = changeFor(entry, record, known);
    if (!change.problem.isEmpty()) {
        const Error hopeless{Error::Kind::Input, change.problem};
        co_return co_await setAside(entry, hopeless);
    }
    if (!change.conflicts.isEmpty()) {
        SyncConflict found;
        found.kind = ConflictKind::State;
        found.record = known.record;
        found.posting = entry.posting;
        found.revision = now.revision;
        found.fields = change.conflicts;
        found.written = GmisIntake::writtenJson(now.written);
        found.theirs = known.base;
        found.madeAt = QDateTime::currentDateTimeUtc();
        const QFuture<Result<>> kept = m_database->writer().run([found, entry](const QSqlDatabase &db) -> Result<> {
            if (const auto added = ConflictStore(db).add(found); !added)
                return added;
            return OutboxStore(db).postpone(entry, found.madeAt, {});
        });
        const auto stored = co_await kept;
        if (!stored)
            co_return stored.error();
        co_return Fate::Conflict;
    }
    known.revision = record.revision;
    if (!change.values.isEmpty()) {
        const auto written = co_await m_client.update(record.id, record.revision, change.values);
        if (!written && written.error().kind == Error::Kind::Conflict)
            co_return Fate::Again; // somebody was faster, or our own earlier attempt arrived: reading tells
        if (!written)
            co_return co_await setAside(entry, written.error());
        known.revision = written.value();
    }
    known.written = GmisIntake::writtenJson(change.after);
    const std::function<Result<>(const QSqlDatabase &)> keep = [known](const QSqlDatabase &db) {
        return RemoteStore(db, RemoteSystem::Gmis).put(known);
    };
    co_return co_await done(entry, keep);
}
