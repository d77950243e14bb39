#include "models/storage/seekererasure.h"

#include "models/domain/arrivedcase.h"
#include "models/domain/textfold.h"
#include "models/storage/auditlog.h"
#include "models/storage/remotecasestore.h"
#include "models/storage/remotestore.h"

#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

Result<> run(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    Statement statement(db, sql);
    return statement.run(values);
}

Result<QStringList> texts(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    Statement statement(db, sql);
    if (const auto done = statement.run(values); !done)
        return done.error();
    QStringList found;
    while (statement.next())
        found.append(statement.text(0));
    return found;
}

/// What has to say something says that it was erased.
QString goneText() { return u"消去済"_s; }

/// Keys whose values may tell who somebody is, in the audit of everything but seekers.
const QSet<QString> &personalKeys()
{
    static const QSet<QString> keys{u"question"_s, u"answer"_s, u"place"_s,         u"url"_s,         u"phone"_s, u"note"_s,
                                    u"reason"_s,   u"uid"_s,    u"evidence_file"_s, u"referred_by"_s, u"former"_s};
    return keys;
}

QString reduced(const QString &json, bool ofSeeker)
{
    QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (ofSeeker) {
        object = withoutPerson(object);
    } else {
        for (const QString &key : personalKeys())
            object.remove(key);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

using Reduce = std::function<QString(const QString &)>;

/// `number`: the seeker for whom values go.
Result<> reduceAudit(const QSqlDatabase &db, const QString &number, const QStringList &subjects, const Reduce &reduce)
{
    Statement entries(db, u"SELECT id, before_values, after_values FROM audit WHERE subject = ?"_s);
    for (const QString &subject : subjects) {
        struct Entry
        {
            qint64 id;
            QVariant before, after;
        };
        QList<Entry> found;
        if (const auto done = entries.run({subject}); !done)
            return done;
        while (entries.next())
            found.append({entries.number(0), entries.value(1), entries.value(2)});
        entries.query().finish();
        for (Entry &entry : found) {
            const Entry old = entry;
            for (QVariant *value : {&entry.before, &entry.after})
                if (!value->isNull())
                    *value = reduce(value->toString());
            if (entry.before == old.before && entry.after == old.after)
                continue;
            if (const auto done = AuditLog::reduce(db, entry.id, entry.before, entry.after, number); !done)
                return done;
        }
    }
    return {};
}

// A posting's entries name its seats by id; what was said about these ones goes.
Result<> reduceSeats(const QSqlDatabase &db, const QString &number, const QStringList &ids, const QStringList &postings,
                     const QStringList &keys)
{
    return reduceAudit(db, number, postings, [&](const QString &json) {
        QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
        QJsonObject hires = object.value(u"hires"_s).toObject();
        bool changed = false;
        for (const QString &id : ids) {
            if (!hires.contains(id))
                continue;
            QJsonObject hire = hires.value(id).toObject();
            for (const QString &key : keys) {
                if (!hire.contains(key))
                    continue;
                hire.insert(key, goneText());
                changed = true;
            }
            hires.insert(id, hire);
        }
        if (!changed)
            return json;
        object.insert(u"hires"_s, hires);
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    });
}

Result<> reduceOwnSeats(const QSqlDatabase &db, const QString &number, qint64 seeker)
{
    const auto ids = texts(db, u"SELECT id FROM hire WHERE seeker_id = ?"_s, {seeker});
    if (!ids)
        return ids.error();
    const auto postings = texts(
        db, u"SELECT DISTINCT p.number FROM hire h JOIN posting p ON p.id = h.posting_id WHERE h.seeker_id = ?"_s, {seeker});
    if (!postings)
        return postings.error();
    return reduceSeats(db, number, ids.value(), postings.value(), {u"reason"_s, u"exemption"_s});
}

/// A seat that was given to somebody by name, without a record.
struct NamedSeat
{
    qint64 id, posting;
    QString person, postingNumber;
};

/// Those given to one of these people, however the name is written; none where another record bears the name as well: then
/// nobody can say whose seat it is.
Result<QList<NamedSeat>> seatsNamed(const QSqlDatabase &db, const QList<Seeker> &people)
{
    QSet<QString> names;
    for (const Seeker &person : people)
        for (const QString &name : {foldedName(person.name), foldedName(person.kana)})
            if (!name.isEmpty())
                names.insert(name);
    Statement free(db, u"SELECT h.id, h.posting_id, h.person, p.number FROM hire h JOIN posting p ON p.id = h.posting_id"
                       " WHERE h.seeker_id IS NULL ORDER BY h.id"_s);
    if (const auto done = free.run({}); !done)
        return done.error();
    QList<NamedSeat> found;
    while (free.next())
        if (names.contains(foldedName(free.text(2))))
            found.append({free.number(0), free.number(1), free.text(2), free.text(3)});
    free.query().finish();
    Statement other(db, u"SELECT 1 FROM seeker WHERE name = ? OR kana = ?"_s);
    for (const Seeker &person : people) {
        if (found.isEmpty())
            break;
        if (const auto done = other.run({person.name, person.name}); !done)
            return done.error();
        if (other.next())
            found.clear();
        other.query().finish();
    }
    return found;
}

/// Seats that the office gave by name are the person's too.
Result<> eraseNamedSeats(const QSqlDatabase &db, const QString &number, const QList<Seeker> &people)
{
    const auto seats = seatsNamed(db, people);
    if (!seats)
        return seats.error();
    const QString gone = goneText();
    for (const NamedSeat &seat : seats.value()) {
        const std::initializer_list<std::pair<QString, QVariantList>> statements{
            {u"UPDATE hire SET person = ?, reason = CASE WHEN reason = '' THEN '' ELSE ? END,"
             " exemption = CASE WHEN exemption = '' THEN '' ELSE ? END WHERE id = ?"_s,
             {gone, gone, gone, seat.id}},
            {u"UPDATE posting_history SET comment = ? WHERE posting_id = ? AND (comment = ? OR substr(comment, 1, ?) = ?)"_s,
             {gone, seat.posting, seat.person, seat.person.toUcs4().size() + 2, QString(seat.person + u": "_s)}}};
        for (const auto &[sql, values] : statements)
            if (const auto done = run(db, sql, values); !done)
                return done;
        if (const auto done = reduceSeats(db, number, {QString::number(seat.id)}, {seat.postingNumber},
                                          {u"person"_s, u"reason"_s, u"exemption"_s});
            !done)
            return done;
    }
    return {};
}

/// Input that was never saved but speaks of the person: of their own record, or of a new one with a value of theirs.
Result<> eraseDrafts(const QSqlDatabase &db, qint64 id, const QList<Seeker> &people)
{
    Statement drafts(db, u"SELECT key, value FROM setting WHERE key LIKE 'draft/%/seeker/%'"_s);
    if (const auto done = drafts.run({}); !done)
        return done;
    QStringList keys;
    while (drafts.next()) {
        const QString key = drafts.text(0), value = drafts.text(1);
        bool speaks = key.endsWith(u"/seeker/%1"_s.arg(id));
        for (const Seeker &person : people)
            for (const QString &text : {person.name, person.phone, person.email, person.address})
                speaks = speaks || (!text.isEmpty() && value.contains(text));
        if (speaks)
            keys.append(key);
    }
    drafts.query().finish();
    for (const QString &key : keys)
        if (const auto done = run(db, u"DELETE FROM setting WHERE key = ?"_s, {key}); !done)
            return done;
    return {};
}

} // namespace

// Messages about the person's cases: what was sent leaves no text; what still has to go says only how the selection went, under
// a key of its own, because the other side compares a repetition with what it had.
static Result<> reduceMessages(const QSqlDatabase &db, qint64 seeker)
{
    Statement messages(db, u"SELECT o.id, o.facts FROM outbox o JOIN remote_case r ON r.system = o.system AND o.subject ="
                           " r.kind || '/' || r.record WHERE (r.kind = 'application' AND r.local_id IN (SELECT id FROM"
                           " application WHERE seeker_id = ?)) OR (r.kind = 'inquiry' AND r.local_id IN (SELECT id FROM inquiry"
                           " WHERE seeker_id = ?))"_s);
    if (const auto done = messages.run({seeker, seeker}); !done)
        return done;
    QList<std::pair<qint64, QJsonObject>> found;
    while (messages.next())
        found.append({messages.number(0), QJsonDocument::fromJson(messages.text(1).toUtf8()).object()});
    for (const auto &[id, facts] : std::as_const(found)) {
        const QJsonObject left =
            facts.contains(u"result"_s) ? QJsonObject{{u"result"_s, facts.value(u"result"_s)}} : QJsonObject();
        const QString open = u"state IN ('waiting', 'sending', 'failed')"_s;
        Statement reduce(db,
                         u"UPDATE outbox SET facts = ?, body = '', problem = '', detail = '', key = CASE WHEN %1 THEN ? ELSE"
                         " key END, state = CASE WHEN %1 AND ? = '{}' THEN 'dropped' ELSE state END WHERE id = ?"_s.arg(open));
        const QString text = QString::fromUtf8(QJsonDocument(left).toJson(QJsonDocument::Compact));
        if (const auto done = reduce.run({text, QUuid::createUuid().toString(QUuid::WithoutBraces), text, id}); !done)
            return done;
    }
    return {};
}

// What arrived and could not be taken in may be the same person's.
static Result<> reduceInbox(const QSqlDatabase &db, const QList<Seeker> &people)
{
    RemoteStore inbox(db, RemoteSystem::KeyNet);
    const auto waiting = inbox.refused({}, std::numeric_limits<int>::max());
    if (!waiting)
        return waiting.error();
    for (const InboxItem &item : waiting.value()) {
        const Seeker other = personIn(QJsonDocument::fromJson(item.body).object());
        const bool isTheirs = std::any_of(people.begin(), people.end(), [&other](const Seeker &person) {
            return !likenesses(person, other).isEmpty() || (!person.email.isEmpty() && person.email == other.email);
        });
        if (isTheirs)
            if (const auto done = inbox.unstage(item); !done)
                return done;
    }
    return {};
}

QStringList erasedTables()
{
    return {u"seeker"_s,      u"seeker_licence"_s,    u"seeker_text"_s,    u"seeker_alias"_s, u"seeker_likeness"_s, u"inquiry"_s,
            u"application"_s, u"application_event"_s, u"interview"_s,      u"training"_s,     u"evidence"_s,        u"hire"_s,
            u"audit"_s,       u"posting_history"_s,   u"match_decision"_s, u"outbox"_s,       u"inbox"_s,           u"setting"_s};
}

Result<> erasePerson(const QSqlDatabase &db, const Seeker &seeker, const QList<Seeker> &erased)
{
    const qint64 id = qToUnderlying(seeker.id);
    if (const auto done = reduceMessages(db, id); !done)
        return done;
    if (const auto done = reduceInbox(db, erased); !done)
        return done;
    auto own = texts(db, u"SELECT number FROM seeker_alias WHERE seeker_id = ?"_s, {id});
    if (!own)
        return own.error();
    QStringList numbers = own.take();
    numbers.append(seeker.number);
    if (const auto done = reduceAudit(db, seeker.number, numbers, [](const QString &json) { return reduced(json, true); }); !done)
        return done;
    QStringList others;
    for (const QString &table : {u"inquiry"_s, u"application"_s, u"interview"_s, u"training"_s}) {
        const auto found = texts(db, u"SELECT number FROM %1 WHERE seeker_id = ?"_s.arg(table), {id});
        if (!found)
            return found.error();
        others += found.value();
    }
    if (const auto done = reduceAudit(db, seeker.number, others, [](const QString &json) { return reduced(json, false); }); !done)
        return done;
    if (const auto done = reduceOwnSeats(db, seeker.number, id); !done)
        return done;
    if (const auto done = eraseNamedSeats(db, seeker.number, erased); !done)
        return done;
    if (const auto done = eraseDrafts(db, id, erased); !done)
        return done;
    const QString gone = goneText();
    const std::initializer_list<std::pair<QString, QVariantList>> statements{
        {u"UPDATE seeker_alias SET former = '{}' WHERE seeker_id = ?"_s, {id}},
        {u"UPDATE inquiry SET question = ?, answer = CASE WHEN answered_at IS NULL THEN '' ELSE ? END WHERE seeker_id = ?"_s,
         {gone, gone, id}},
        {u"UPDATE application SET referred_by = '' WHERE seeker_id = ?"_s, {id}},
        {u"UPDATE application_event SET reason = ? WHERE reason <> '' AND application_id IN"
         " (SELECT id FROM application WHERE seeker_id = ?)"_s,
         {gone, id}},
        {u"UPDATE interview SET place = '', url = '', phone = '', note = '', uid = '' WHERE seeker_id = ?"_s, {id}},
        {u"UPDATE training SET reason = ? WHERE reason <> '' AND seeker_id = ?"_s, {gone, id}},
        {u"UPDATE evidence SET file_name = '', content = NULL WHERE training_id IN"
         " (SELECT id FROM training WHERE seeker_id = ?)"_s,
         {id}},
        {u"UPDATE hire SET reason = ? WHERE reason <> '' AND seeker_id = ?"_s, {gone, id}},
        {u"UPDATE hire SET exemption = ? WHERE exemption <> '' AND seeker_id = ?"_s, {gone, id}},
        {u"UPDATE match_decision SET reason = ? WHERE reason <> '' AND (seeker = (SELECT number FROM seeker WHERE id = ?)"
         " OR seeker IN (SELECT number FROM seeker_alias WHERE seeker_id = ?))"_s,
         {gone, id, id}}};
    for (const auto &[sql, values] : statements)
        if (const auto done = run(db, sql, values); !done)
            return done;
    for (const QString &number : std::as_const(numbers))
        if (const auto done = run(db,
                                  u"UPDATE posting_history SET comment = ? WHERE comment LIKE ?"
                                  " AND posting_id IN (SELECT posting_id FROM hire WHERE seeker_id = ?)"_s,
                                  {number, QVariant(number + u": %"_s), id});
            !done)
            return done;
    return {};
}
