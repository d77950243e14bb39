#include "models/storage/postingwriter.h"

#include "models/domain/officedate.h"
#include "models/domain/peoplejson.h"
#include "models/domain/postingfield.h"
#include "models/storage/columncells.h"
#include "models/storage/officereach.h"
#include "models/storage/outboxstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct PostingWriterText
{
    Q_DECLARE_TR_FUNCTIONS(PostingWriterText)
};

CheckCounts checkCounts(const Posting &posting, QDate today)
{
    const ReviewState review = posting.newest().review;
    if (review == ReviewState::Approved || review == ReviewState::Refused)
        return {};
    const PostingContent &content = posting.newest().content;
    const QList<Check> checks = checksOf(content, checkContext(posting, today));
    return {countOf(checks, Severity::Red), countOf(checks, Severity::Amber), nextCheckOf(content, today)};
}

namespace {

const QStringList &rowColumns()
{
    static const QStringList columns{
        u"number"_s,          u"source"_s,           u"source_record"_s, u"source_revision"_s, u"facility_id"_s,
        u"newest_revision"_s, u"current_revision"_s, u"review"_s,        u"publication"_s,     u"fill"_s,
        u"received_on"_s,     u"accepted_on"_s,      u"publish_on"_s,    u"published_on"_s,    u"valid_until"_s,
        u"extensions"_s,      u"end_reason"_s,       u"merged_into"_s,   u"facility_name"_s,   u"facility_code"_s,
        u"place_name"_s,      u"municipality"_s,     u"prefecture"_s,    u"profession"_s,      u"employment"_s,
        u"disclosure"_s,      u"needed_by"_s,        u"headcount"_s,     u"offered"_s,         u"awaiting"_s,
        u"started"_s,         u"remaining"_s,        u"red"_s,           u"amber"_s,           u"checks"_s,
        u"checked_on"_s,      u"recruitment_kind"_s, u"place_kind"_s,    u"recheck_on"_s};
    return columns;
}

QVariantList rowValues(const Posting &posting, QDate today)
{
    const PostingContent &content = posting.shown().content;
    const Publication &publication = posting.publication;
    const Seats seats = posting.seats();
    const CheckCounts checks = checkCounts(posting, today);
    return {posting.number,
            codeOf(posting.source),
            posting.sourceRecord.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(posting.sourceRecord),
            posting.sourceRevision,
            qToUnderlying(posting.facility.id),
            posting.newest().number,
            posting.currentRevision,
            codeOf(posting.newest().review),
            codeOf(publication.state),
            codeOf(fillState(seats)),
            posting.receivedOn,
            bound(publication.acceptedOn),
            bound(publication.publishOn),
            bound(publication.publishedOn),
            bound(publication.validUntil),
            publication.extensions,
            publication.endReason ? QVariant(codeOf(*publication.endReason)) : QVariant(QMetaType(QMetaType::QString)),
            posting.mergedInto.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(posting.mergedInto),
            bound(posting.facility.name),
            bound(posting.facility.code),
            bound(content.placeName),
            bound(content.municipality),
            content.prefecture->number(),
            numberOf(*content.profession),
            content.employment ? codeOf(*content.employment) : u""_s,
            codeOf(content.disclosure),
            bound(content.neededBy),
            seats.headcount,
            seats.offered,
            seats.awaiting,
            seats.started,
            seats.remaining(),
            checks.red,
            checks.amber,
            checks.inOrder(),
            today,
            codeOf(content.recruitmentKind),
            codeOf(content.placeKind),
            bound(checks.again)};
}

QVariantList hireValues(const Hire &hire)
{
    return {bound(hire.person),     codeOf(hire.stage),          bound(hire.offeredOn),        bound(hire.startsOn),
            bound(hire.startedOn),  bound(hire.endedOn),         bound(hire.reason),           bound(hire.overReason),
            reference(hire.seeker), reference(hire.application), bound(hire.endsOn),           hire.fullTime,
            bound(hire.otherTerms), bound(hire.exemption),       bound(hire.exemptionAskedBy), bound(hire.exemptionApprovedBy)};
}

QString places(qsizetype count) { return QStringList(count, u"?"_s).join(u", "_s); }

QString insertInto(const QString &table, const QStringList &columns)
{
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), places(columns.size()));
}

QString updateOf(const QString &table)
{
    return u"UPDATE %1 SET %2 = ?, version = ? WHERE id = ? AND version = ?"_s.arg(table, rowColumns().join(u" = ?, "_s));
}

QString revisionInsert(const QString &table)
{
    QStringList columns{u"posting_id"_s, u"revision"_s, u"review"_s, u"made_by"_s, u"made_at"_s};
    for (const PostingField &field : postingFields())
        columns.append(QString::fromLatin1(field.key));
    return insertInto(table, columns);
}

QString historyInsert()
{
    return insertInto(u"posting_history"_s,
                      {u"posting_id"_s, u"at"_s, u"actor"_s, u"revision"_s, u"what"_s, u"reason"_s, u"comment"_s});
}

QJsonObject summary(const Posting &posting)
{
    const Seats seats = posting.seats();
    QJsonObject object{{u"review"_s, codeOf(posting.newest().review)},
                       {u"publication"_s, codeOf(posting.publication.state)},
                       {u"newest_revision"_s, posting.newest().number},
                       {u"current_revision"_s, posting.currentRevision},
                       {u"offered"_s, seats.offered},
                       {u"awaiting"_s, seats.awaiting},
                       {u"started"_s, seats.started},
                       {u"version"_s, posting.version}};
    if (posting.publication.validUntil.isValid())
        object.insert(u"valid_until"_s, posting.publication.validUntil.toString(Qt::ISODate));
    return object;
}

} // namespace

PostingWriter::PostingWriter(const QSqlDatabase &db, Actor actor)
    : m_db(db), m_actor(std::move(actor)), m_update(updateOf(changeable(m_db, u"posting"_s))),
      m_revisions(changeable(m_db, u"posting_revision"_s)), m_totals(m_db), m_numbers(m_db), m_search(m_db),
      m_insertRow(m_db, insertInto(u"posting"_s, rowColumns()) + dialect::returningId(m_db)),
      m_insertRevision(m_db, revisionInsert(m_revisions)), m_insertHistory(m_db, historyInsert()),
      m_insertHire(m_db, insertInto(u"hire"_s, {u"posting_id"_s, u"person"_s, u"stage"_s, u"offered_on"_s, u"starts_on"_s,
                                                u"started_on"_s, u"ended_on"_s, u"reason"_s, u"over_reason"_s, u"seeker_id"_s,
                                                u"application_id"_s, u"ends_on"_s, u"full_time"_s, u"other_terms"_s,
                                                u"exemption"_s, u"exemption_asked_by"_s, u"exemption_approved_by"_s}) +
                             dialect::returningId(m_db)),
      m_insertDay(
          m_db,
          insertInto(u"posting_day"_s, {u"posting_id"_s, u"day"_s, u"published"_s, u"prefecture"_s, u"profession"_s,
                                        u"headcount"_s, u"offered"_s, u"awaiting"_s, u"started"_s}) +
              u" ON CONFLICT (posting_id, day) DO UPDATE SET published = excluded.published, prefecture = excluded.prefecture,"
              " profession = excluded.profession, headcount = excluded.headcount, offered = excluded.offered,"
              " awaiting = excluded.awaiting, started = excluded.started"_s),
      m_audit(m_db, m_actor)
{
}

Result<> PostingWriter::add(Posting &posting, const QList<PostingDay> &days)
{
    if (posting.number.isEmpty()) {
        auto number = m_numbers.nextPosting(posting.shown().content.prefecture->number());
        if (!number)
            return number.error();
        posting.number = number.take();
    }
    if (const auto done = insertRow(posting); !done)
        return done;
    if (const auto done = writeRevisions(nullptr, posting); !done)
        return done;
    if (const auto done = writeHires(nullptr, posting); !done)
        return done;
    if (const auto done = writeHistory(posting.id, posting.history); !done)
        return done;
    if (const auto done = m_search.add(posting); !done)
        return done;
    const PostingDay today = postingDay(posting, officeDay(m_actor.at));
    const QList<PostingDay> counted = !days.isEmpty() ? days : today.published ? QList{today} : QList<PostingDay>();
    if (const auto done = writeDays(posting.id, counted); !done)
        return done;
    if (!m_deferTotals) {
        m_totals.added(posting);
        std::optional<PostingDay> before;
        for (const PostingDay &day : counted) {
            m_totals.dayChanged(before, day);
            before = day;
        }
    }
    return audit(u"posting.add"_s, nullptr, posting);
}

Result<> PostingWriter::change(const Posting &before, Posting &after, const QString &action)
{
    after.version = before.version + 1;
    if (const auto done = updateRow(before, after); !done)
        return done;
    if (const auto done = writeRevisions(&before, after); !done)
        return done;
    if (const auto done = writeHires(&before, after); !done)
        return done;
    if (const auto done = writeHistory(after.id, after.history.mid(before.history.size())); !done)
        return done;
    if (const auto done = m_search.change(before, after); !done)
        return done;
    if (!m_deferTotals)
        m_totals.changed(before, after);
    if (const auto done = changeDay(before, after); !done)
        return done;
    if (const auto done = OutboxStore(m_db).tell(before, after, m_actor); !done)
        return done;
    return audit(action, &before, after);
}

Result<> PostingWriter::recheck(const Posting &posting)
{
    const QDate today = officeDay(m_actor.at);
    const CheckCounts checks = checkCounts(posting, today);
    return Statement(m_db, u"UPDATE posting SET red = ?, amber = ?, checks = ?, checked_on = ?, recheck_on = ?"
                           " WHERE id = ? AND version = ?"_s)
        .run(
            {checks.red, checks.amber, checks.inOrder(), today, bound(checks.again), qToUnderlying(posting.id), posting.version});
}

Result<> PostingWriter::finish()
{
    if (const auto done = m_search.flush(); !done)
        return done;
    if (const auto done = ColumnCells(m_db, u"posting"_s).flush(); !done)
        return done;
    if (const auto done = m_totals.write(m_gathered.get()); !done)
        return done;
    if (m_gathered)
        if (const auto done = m_gathered->run(); !done)
            return done;
    return m_numbers.write();
}

void PostingWriter::gather()
{
    if (dialect::engineOf(m_db) != Engine::Postgres)
        return;
    m_gathered = std::make_unique<GatheredChanges>(m_db);
    m_audit.gatherInto(m_gathered.get());
}

Result<> PostingWriter::insertRow(Posting &posting)
{
    const auto id = m_insertRow.runForId(rowValues(posting, officeDay(m_actor.at)));
    if (!id) {
        if (id.error().detail.contains(u"unique"_s, Qt::CaseInsensitive))
            return Error{Error::Kind::Conflict,
                         PostingWriterText::tr("There is a posting with the number %1 already.").arg(posting.number),
                         id.error().detail};
        return id.error();
    }
    posting.id = PostingId{id.value()};
    return {};
}

Result<> PostingWriter::updateRow(const Posting &before, const Posting &after)
{
    Statement update(m_db, m_update);
    const QVariantList values =
        rowValues(after, officeDay(m_actor.at)) + QVariantList{after.version, qToUnderlying(after.id), before.version};
    if (const auto done = update.run(values); !done)
        return done;
    if (update.query().numRowsAffected() != 1) {
        const Error error = notChanged(m_db, u"posting"_s, qToUnderlying(before.id), before.version, before.number);
        return error.kind == Error::Kind::Conflict
                   ? Error{Error::Kind::Conflict,
                           PostingWriterText::tr("Somebody else changed %1 in the meantime. Compare and decide again.")
                               .arg(before.number)}
                   : error;
    }
    return {};
}

Result<> PostingWriter::insertRevision(PostingId id, const Revision &revision)
{
    QVariantList values{qToUnderlying(id), revision.number, codeOf(revision.review), bound(revision.madeBy),
                        storedMoment(revision.madeAt)};
    values.reserve(values.size() + qsizetype(postingFields().size()));
    for (const PostingField &field : postingFields())
        values.append(field.value(revision.content));
    return put(m_insertRevision, values);
}

Result<> PostingWriter::writeRevisions(const Posting *before, const Posting &after)
{
    for (const Revision &revision : after.revisions) {
        const bool isNew = !before || revision.number > before->newest().number;
        if (isNew) {
            if (const auto done = insertRevision(after.id, revision); !done)
                return done;
        } else if (revision.review != before->revisions[revision.number - 1].review) {
            Statement update(m_db, u"UPDATE %1 SET review = ? WHERE posting_id = ? AND revision = ?"_s.arg(m_revisions));
            if (const auto done = put(update, {codeOf(revision.review), qToUnderlying(after.id), revision.number}); !done)
                return done;
        }
    }
    return {};
}

Result<> PostingWriter::writeHires(const Posting *before, Posting &after)
{
    for (qsizetype i = after.hires.size(); before && i < before->hires.size(); ++i) // an offer that was a slip
        if (const auto done = Statement(m_db, u"DELETE FROM hire WHERE id = ?"_s).run({qToUnderlying(before->hires[i].id)});
            !done)
            return done;
    for (qsizetype i = 0; i < after.hires.size(); ++i) {
        Hire &hire = after.hires[i];
        const QVariantList values = hireValues(hire);
        if (!before || i >= before->hires.size()) {
            hire.posting = after.id;
            const auto id = m_insertHire.runForId(QVariantList{qToUnderlying(after.id)} + values);
            if (!id)
                return id.error();
            hire.id = HireId{id.value()};
        } else if (hire != before->hires[i]) {
            Statement update(
                m_db, u"UPDATE hire SET person = ?, stage = ?, offered_on = ?, starts_on = ?, started_on = ?, ended_on = ?,"
                      " reason = ?, over_reason = ?, seeker_id = ?, application_id = ?, ends_on = ?, full_time = ?,"
                      " other_terms = ?, exemption = ?, exemption_asked_by = ?, exemption_approved_by = ? WHERE id = ?"_s);
            if (const auto done = update.run(values + QVariantList{qToUnderlying(hire.id)}); !done)
                return done;
        }
    }
    return {};
}

Result<> PostingWriter::writeHistory(PostingId id, const QList<HistoryEntry> &entries)
{
    const auto values = [&](const HistoryEntry &entry) {
        const QVariant reason = entry.reason ? QVariant(codeOf(*entry.reason)) : QVariant(QMetaType(QMetaType::QString));
        return QVariantList{qToUnderlying(id),   storedMoment(entry.at), bound(entry.actor), entry.revision, entry.what, reason,
                            bound(entry.comment)};
    };
    for (const HistoryEntry &entry : entries)
        if (const auto done = put(m_insertHistory, values(entry)); !done)
            return done;
    return {};
}

Result<> PostingWriter::writeDays(PostingId id, const QList<PostingDay> &days)
{
    for (const PostingDay &day : days)
        if (const auto done =
                put(m_insertDay, {qToUnderlying(id), day.day, day.published, day.prefecture.number(), numberOf(day.profession),
                                  day.seats.headcount, day.seats.offered, day.seats.awaiting, day.seats.started});
            !done)
            return done;
    return {};
}

Result<> PostingWriter::changeDay(const Posting &before, const Posting &after)
{
    QDate day = officeDay(m_actor.at);
    const PostingDay old = postingDay(before, day);
    PostingDay now = postingDay(after, day);
    const bool same = old.published == now.published && old.prefecture == now.prefecture && old.profession == now.profession &&
                      old.seats == now.seats;
    if (same || (!old.published && !now.published))
        return {};
    Statement latest(m_db, u"SELECT MAX(day) FROM posting_day WHERE posting_id = ?"_s);
    if (const auto done = latest.run({qToUnderlying(after.id)}); !done)
        return done;
    if (latest.next() && latest.date(0) > day) // a clock that was set back must not rewrite later days
        now.day = latest.date(0);
    latest.query().finish();
    if (!m_deferTotals)
        m_totals.dayChanged(old, now);
    return writeDays(after.id, {now});
}

// The hires that the change touched, by their ids; nothing of who they are.
static QJsonObject touchedHires(const Posting &posting, const Posting *other)
{
    QJsonObject hires;
    for (qsizetype i = 0; i < posting.hires.size(); ++i)
        if (!other || i >= other->hires.size() || posting.hires[i] != other->hires[i])
            hires.insert(QString::number(qToUnderlying(posting.hires[i].id)), toJson(posting.hires[i]));
    return hires;
}

Result<> PostingWriter::audit(const QString &action, const Posting *before, const Posting &after)
{
    const auto json = [](const Posting &posting, const Posting *other) {
        QJsonObject object = summary(posting);
        if (const QJsonObject hires = touchedHires(posting, other); !hires.isEmpty())
            object.insert(u"hires"_s, hires);
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    return m_audit.written(action, after.number, before ? json(*before, &after) : QString(), json(after, before));
}
