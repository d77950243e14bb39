#include "models/storage/postingpast.h"

#include "models/domain/officedate.h"
#include "models/domain/textfold.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingsort.h"
#include "models/storage/postingwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

struct PostingPastText
{
    Q_DECLARE_TR_FUNCTIONS(PostingPast)
};

namespace {

QJsonObject objectOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QDate dayIn(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

template <typename Value>
bool lets(const QList<Value> &wanted, const std::optional<Value> &value)
{
    return wanted.isEmpty() || (value && wanted.contains(*value));
}

bool passes(const PostingFilter &filter, const PostingRow &row)
{
    if (!lets(filter.prefectures, row.prefecture) || !lets(filter.professions, row.profession) ||
        !lets(filter.review, std::optional(row.review)) || !lets(filter.publication, std::optional(row.publication)) ||
        !lets(filter.fill, std::optional(row.fill)))
        return false;
    if ((filter.receivedFrom && row.receivedOn < *filter.receivedFrom) ||
        (filter.receivedTo && row.receivedOn > *filter.receivedTo))
        return false;
    if (filter.validUntilTo && !(row.validUntil.isValid() && row.validUntil <= *filter.validUntilTo))
        return false;
    if (filter.text.isEmpty())
        return true;
    QStringList known{row.number, row.facility, row.place, row.municipality};
    if (row.profession)
        known.append(japanese(*row.profession));
    return folded(known.join(u' ')).contains(folded(filter.text));
}

bool passes(const std::optional<CheckLevel> &wanted, const PostingRow &row)
{
    return !wanted || *wanted == (row.red > 0 ? CheckLevel::Red : row.amber > 0 ? CheckLevel::Amber : CheckLevel::Clean);
}

bool less(const QVariant &one, const QVariant &other) { return QVariant::compare(one, other) == QPartialOrdering::Less; }

/// The posting's own review states, by revision, from its history.
QHash<int, ReviewState> reviewsOf(const QList<HistoryEntry> &history)
{
    QHash<int, ReviewState> states;
    for (const HistoryEntry &entry : history)
        if (const auto state = fromCode<ReviewState>(entry.what))
            states.insert(entry.revision, *state);
    return states;
}

Hire asRecorded(Hire hire, const QJsonObject &said)
{
    hire.stage = fromCode<HireStage>(said.value(u"stage"_s).toString()).value_or(hire.stage);
    hire.offeredOn = dayIn(said, u"offered_on"_s);
    hire.startsOn = dayIn(said, u"starts_on"_s);
    hire.startedOn = dayIn(said, u"started_on"_s);
    hire.endedOn = dayIn(said, u"ended_on"_s);
    hire.reason = said.value(u"reason"_s).toString();
    return hire;
}

} // namespace

PostingPast::PostingPast(const QSqlDatabase &db, QDate day)
    : m_db(db), m_day(day), m_end(storedMoment(officeDayBegin(day.addDays(1))))
{
}

Result<QList<PostingRow>> PostingPast::states() const
{
    Statement statement(m_db, u"SELECT p.id, p.number, p.received_on, p.facility_name, p.facility_code, a.after_values"
                              " FROM posting p JOIN audit a ON a.id = (SELECT MAX(x.id) FROM audit x WHERE x.subject = p.number"
                              " AND x.at < ? AND x."_s +
                                  saysPosting() + u") ORDER BY p.id"_s);
    if (const auto done = statement.run({m_end}); !done)
        return done.error();
    QList<PostingRow> found;
    while (statement.next()) {
        const QJsonObject said = objectOf(statement.text(5));
        PostingRow row;
        row.id = PostingId{statement.number(0)};
        row.number = statement.text(1);
        row.receivedOn = statement.date(2);
        row.facility = statement.text(3);
        row.facilityCode = statement.text(4);
        row.review = fromCode<ReviewState>(said.value(u"review"_s).toString()).value_or(ReviewState::Received);
        row.publication =
            fromCode<PublicationState>(said.value(u"publication"_s).toString()).value_or(PublicationState::Unpublished);
        row.seats = {0, said.value(u"offered"_s).toInt(), said.value(u"awaiting"_s).toInt(), said.value(u"started"_s).toInt()};
        row.validUntil = dayIn(said, u"valid_until"_s);
        const int current = said.value(u"current_revision"_s).toInt();
        row.revision = current > 0 ? current : said.value(u"newest_revision"_s).toInt(1);
        found.append(row);
    }
    return found;
}

Result<> PostingPast::addContents(QList<PostingRow> &rows) const
{
    Statement revision(m_db,
                       u"SELECT prefecture, municipality, place_name, profession, employment, headcount, disclosure, needed_by"
                       " FROM posting_revision WHERE posting_id = ? AND revision = ?"_s);
    for (PostingRow &row : rows) {
        if (const auto done = revision.run({qToUnderlying(row.id), row.revision}); !done)
            return done;
        if (!revision.next())
            return Error{Error::Kind::Storage,
                         PostingPastText::tr("The posting %1 has no content. Run a check of the database.").arg(row.number)};
        row.prefecture = Prefecture::fromNumber(revision.value(0).toInt());
        row.municipality = revision.text(1);
        row.place = revision.text(2);
        row.profession = professionFromNumber(revision.value(3).toInt());
        row.employment = fromCode<EmploymentForm>(revision.text(4));
        row.seats.headcount = revision.value(5).toInt();
        row.fill = fillState(row.seats);
        row.disclosure = fromCode<Disclosure>(revision.text(6)).value_or(Disclosure::NonPublic);
        row.neededBy = revision.date(7);
    }
    return {};
}

Result<> PostingPast::addChecks(QList<PostingRow> &rows, const QHash<QString, QString> &names) const
{
    PostingLoader loader(m_db);
    for (PostingRow &row : rows) {
        if (row.review == ReviewState::Approved || row.review == ReviewState::Refused)
            continue; // nothing is counted there: do not read it
        const auto now = loader.byId(row.id);
        if (!now)
            return now.error();
        const auto then = asItWas(now.value(), names);
        if (!then)
            return then.error();
        const CheckCounts checks = checkCounts(then.value(), m_day);
        row.red = checks.red;
        row.amber = checks.amber;
    }
    return {};
}

Result<QHash<QString, QString>> PostingPast::formerNames() const
{
    Statement changes(
        m_db, u"SELECT subject, before_values FROM audit WHERE action = 'facility.change' AND at >= ? ORDER BY id DESC"_s);
    if (const auto done = changes.run({m_end}); !done)
        return done.error();
    QHash<QString, QString> names; // the earliest change after the day is read last
    while (changes.next())
        if (const QJsonObject before = objectOf(changes.text(1)); before.contains(u"name"_s))
            names.insert(changes.text(0), before.value(u"name"_s).toString());
    return names;
}

Result<QList<PostingRow>> PostingPast::rows(const PostingFilter &filter, const PostingOrder &order) const
{
    auto found = states();
    if (!found)
        return found.error();
    QList<PostingRow> all = found.take();
    if (const auto done = addContents(all); !done)
        return done.error();
    const auto names = formerNames();
    if (!names)
        return names.error();
    for (PostingRow &row : all)
        row.facility = names.value().value(row.facilityCode, row.facility);
    all.removeIf([&filter](const PostingRow &row) { return !passes(filter, row); });
    if (const auto done = addChecks(all, names.value()); !done)
        return done.error();
    QList<std::pair<QVariant, PostingRow>> keyed;
    for (const PostingRow &row : std::as_const(all))
        if (passes(filter.checks, row))
            keyed.append({sortValue(row, order.sort), row});
    const bool down = order.direction == Qt::DescendingOrder;
    std::sort(keyed.begin(), keyed.end(), [down](const auto &one, const auto &other) {
        if (one.first.isNull() != other.first.isNull())
            return other.first.isNull();
        if (!one.first.isNull() && one.first != other.first)
            return down ? less(other.first, one.first) : less(one.first, other.first);
        return down ? one.second.id > other.second.id : one.second.id < other.second.id;
    });
    QList<PostingRow> sorted;
    for (const auto &[key, row] : std::as_const(keyed))
        sorted.append(row);
    return sorted;
}

Result<Posting> PostingPast::posting(const Posting &now) const
{
    const auto names = formerNames();
    return names ? asItWas(now, names.value()) : names.error();
}

Result<Posting> PostingPast::asItWas(const Posting &now, const QHash<QString, QString> &names) const
{
    Statement entries(m_db,
                      u"SELECT after_values FROM audit WHERE subject = ? AND at < ? AND "_s + saysPosting() + u" ORDER BY id"_s);
    if (const auto done = entries.run({now.number, m_end}); !done)
        return done.error();
    QJsonObject said;
    QHash<QString, QJsonObject> hires;
    while (entries.next()) {
        said = objectOf(entries.text(0));
        const QJsonObject touched = said.value(u"hires"_s).toObject();
        for (auto it = touched.begin(); it != touched.end(); ++it)
            hires.insert(it.key(), it.value().toObject());
    }
    if (said.isEmpty())
        return Error{Error::Kind::NotFound,
                     PostingPastText::tr("There was no posting %1 on %2. Choose a later day.").arg(now.number, fieldDate(m_day))};
    Posting then = now;
    const QDateTime end = officeDayBegin(m_day.addDays(1));
    then.history.removeIf([&end](const HistoryEntry &entry) { return entry.at >= end; });
    then.currentRevision = said.value(u"current_revision"_s).toInt();
    then.version = said.value(u"version"_s).toInt(1);
    then.revisions.resize(std::clamp<qsizetype>(said.value(u"newest_revision"_s).toInt(1), 1, now.revisions.size()));
    const QHash<int, ReviewState> reviews = reviewsOf(then.history);
    for (Revision &revision : then.revisions)
        revision.review = reviews.value(revision.number, revision.review);
    then.revisions.last().review =
        fromCode<ReviewState>(said.value(u"review"_s).toString()).value_or(then.revisions.last().review);
    Publication &publication = then.publication;
    publication.state = fromCode<PublicationState>(said.value(u"publication"_s).toString()).value_or(publication.state);
    publication.validUntil = dayIn(said, u"valid_until"_s);
    for (QDate *day : {&publication.acceptedOn, &publication.publishedOn})
        if (*day > m_day)
            *day = {};
    if (publication.state != PublicationState::Ended)
        publication.endReason = {};
    if (publication.state != PublicationState::Scheduled)
        publication.publishOn = {};
    then.hires.removeIf([&hires](const Hire &hire) { return !hires.contains(QString::number(qToUnderlying(hire.id))); });
    for (Hire &hire : then.hires)
        hire = asRecorded(hire, hires.value(QString::number(qToUnderlying(hire.id))));
    then.facility.name = names.value(then.facility.code, then.facility.name);
    return then;
}
