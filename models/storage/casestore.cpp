#include "models/storage/casestore.h"

#include "models/domain/leaks.h"
#include "models/domain/officedate.h"
#include "models/storage/casepages.h"
#include "models/storage/casequery.h"
#include "models/storage/inquiryfile.h"
#include "models/storage/interviewfile.h"
#include "models/storage/officereach.h"
#include "models/storage/seennumber.h"
#include "models/storage/trainingfile.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

struct CaseStoreText
{
    Q_DECLARE_TR_FUNCTIONS(CaseStoreText)
};

namespace {

const QString applicationColumns =
    u"a.id, a.number, a.seeker_id, s.number, s.name, a.posting_id, %1, p.facility_name, a.prefecture, a.profession, a.route,"
    " a.applied_on, a.stage, a.stage_since, a.hire_id, COALESCE((SELECT e.reason FROM application_event e"
    " WHERE e.application_id = a.id ORDER BY e.id DESC LIMIT 1), ''), p.disclosure"_s.arg(
        seenNumber(u"a.posting_id"_s, u"a.prefecture"_s));

Disclosure disclosureFrom(const QString &code) { return fromCode<Disclosure>(code).value_or(Disclosure::NonPublic); }

ApplicationRow applicationFrom(const Statement &row)
{
    return {ApplicationId{row.number(0)},
            row.text(1),
            SeekerId{row.number(2)},
            row.text(3),
            row.text(4),
            PostingId{row.number(5)},
            row.text(6),
            seenName(row.text(7), disclosureFrom(row.text(16))),
            Prefecture::fromNumber(row.value(8).toInt()),
            professionFromNumber(row.value(9).toInt()),
            fromCode<IntakeRoute>(row.text(10)).value_or(IntakeRoute::Headquarters),
            row.date(11),
            fromCode<ApplicationStage>(row.text(12)).value_or(ApplicationStage::Received),
            momentFromStored(row.text(13)),
            row.text(15),
            HireId{row.number(14)},
            disclosureFrom(row.text(16))};
}

/// Somebody of the own prefecture may apply to a posting of another that is published no more: the posting is not seen then.
QString applicationQuery(const QString &from)
{
    return u"SELECT %1 FROM %2 JOIN seeker s ON s.id = a.seeker_id LEFT JOIN posting p ON p.id = a.posting_id"_s.arg(
        applicationColumns, from);
}

} // namespace

Result<ApplicationPage> CaseStore::applications(const ApplicationFilter &filter, const CaseCursor &after, int limit) const
{
    const auto page = casepages::applications(m_db, filter, after, limit + 1); // one more tells whether the end is reached
    if (!page)
        return page.error();
    Statement statement(m_db, applicationQuery(u"(%1) page JOIN application a ON a.id = page.id"_s.arg(page.value().sql)) +
                                  u" ORDER BY a.stage_since, a.id"_s);
    if (const auto done = statement.run(page.value().values); !done)
        return done.error();
    ApplicationPage result;
    while (statement.next())
        result.rows.append(applicationFrom(statement));
    result.last = result.rows.size() <= limit;
    if (!result.last)
        result.rows.removeLast();
    if (!result.rows.isEmpty())
        result.next = {storedMoment(result.rows.last().stageSince), qToUnderlying(result.rows.last().id), false};
    return result;
}

Result<ApplicationRow> CaseStore::application(ApplicationId id) const
{
    Statement statement(m_db, applicationQuery(u"application a"_s) + u" WHERE a.id = ?"_s);
    if (const auto done = statement.run({qToUnderlying(id)}); !done)
        return done.error();
    if (!statement.next())
        return Error{Error::Kind::NotFound, CaseStoreText::tr("The application does not exist any more. Load the list again.")};
    return applicationFrom(statement);
}

static Result<> addStages(const QSqlDatabase &db, const QString &sql, const QVariantList &values, QList<StageCount> &counts)
{
    Statement statement(db, sql);
    if (const auto done = statement.run(values); !done)
        return done;
    while (statement.next())
        if (const auto stage = fromCode<ApplicationStage>(statement.text(0))) {
            counts[static_cast<int>(*stage)].now += statement.number(1);
            counts[static_cast<int>(*stage)].ever += statement.number(2);
        }
    return {};
}

Result<QList<StageCount>> CaseStore::stageCounts(const ApplicationFilter &filter) const
{
    QList<StageCount> counts;
    for (const auto stage : allOf<ApplicationStage>())
        counts.append({stage});
    const auto asked = casequery::conditionOf(m_db, filter);
    const auto reach = officeReach(m_db);
    if (!asked || !reach)
        return asked ? reach.error() : asked.error();
    const auto add = [&](const QString &sql) { return addStages(m_db, sql, asked.value().values, counts); };
    // A stage is never entered twice, so that its lines of history are as many as applications.
    const auto counted = [&](const QString &from, const QString &more) {
        return u"SELECT e.stage, SUM(CASE WHEN e.stage = a.stage THEN 1 ELSE 0 END), COUNT(*) FROM %1"
               " JOIN application_event e ON e.application_id = a.id WHERE %2%3 GROUP BY e.stage"_s.arg(from, asked.value().sql,
                                                                                                        more);
    };
    auto done = casequery::isCounted(filter)
                    ? add(u"SELECT a.stage, SUM(a.standing), SUM(a.reached) FROM application_total a WHERE %1"
                          " GROUP BY a.stage"_s.arg(asked.value().sql))
                    : add(counted(u"application a"_s, {}));
    if (done && casequery::isCounted(filter) && reach.value().own) // their totals are those of the own prefecture's postings
        done = add(counted(u"seeker s JOIN application a ON a.seeker_id = s.id"_s,
                           u" AND s.prefecture = %1 AND a.prefecture <> %1"_s.arg(reach.value().own->number())));
    return done ? Result(counts) : done.error();
}

Result<QList<InterviewRow>> CaseStore::interviewRows(const QString &condition, const QVariantList &values, int limit) const
{
    Statement statement(m_db, u"SELECT %1, a.number, s.number, s.name, %4, p.facility_name, p.disclosure FROM interview"
                              " JOIN application a ON a.id = interview.application_id JOIN seeker s ON s.id = interview.seeker_id"
                              " LEFT JOIN posting p ON p.id = a.posting_id WHERE %2"
                              " ORDER BY interview.starts_at, interview.id%3"_s.arg(
                                  InterviewFile::columns(), condition, limit < 0 ? QString() : u" LIMIT %1"_s.arg(limit),
                                  seenNumber(u"a.posting_id"_s, u"a.prefecture"_s)));
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<InterviewRow> rows;
    constexpr int next = InterviewFile::columnCount;
    while (statement.next())
        rows.append({InterviewFile::interviewFrom(statement), statement.text(next), statement.text(next + 1),
                     statement.text(next + 2), statement.text(next + 3),
                     seenName(statement.text(next + 4), disclosureFrom(statement.text(next + 5))),
                     disclosureFrom(statement.text(next + 5))});
    return rows;
}

Result<InterviewPage> CaseStore::interviews(const InterviewFilter &filter, const CaseCursor &after, int limit) const
{
    const auto ids = casepages::interviews(m_db, filter, after, limit + 1);
    if (!ids)
        return ids.error();
    auto rows = interviewRows(u"interview.id IN (%1)"_s.arg(ids.value().sql), ids.value().values);
    if (!rows)
        return rows.error();
    InterviewPage page{rows.take(), {}, true};
    page.last = page.rows.size() <= limit;
    if (!page.last)
        page.rows.removeLast();
    if (!page.rows.isEmpty())
        page.next = {storedMoment(page.rows.last().interview.from), qToUnderlying(page.rows.last().interview.id), false};
    return page;
}

Result<QList<InterviewDay>> CaseStore::interviewDays(QDate first, int days, InterviewFilter filter, int mostOfDay) const
{
    QList<InterviewDay> found;
    for (QDate day = first; day < first.addDays(days); day = day.addDays(1)) {
        filter.from = officeDayBegin(day);
        filter.before = officeDayBegin(day.addDays(1));
        auto page = interviews(filter, {}, mostOfDay);
        if (!page)
            return page.error();
        const auto all = page.value().last ? Result<qint64>(page.value().rows.size()) : count(filter);
        if (!all)
            return all.error();
        found.append({day, page.take().rows, all.value()});
    }
    return found;
}

Result<QList<InterviewRow>> CaseStore::interviewsOf(ApplicationId application) const
{
    return interviewRows(u"interview.application_id = ?"_s, {qToUnderlying(application)});
}

Result<InterviewRow> CaseStore::interview(InterviewId id) const
{
    const auto rows = interviewRows(u"interview.id = ?"_s, {qToUnderlying(id)});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Kind::NotFound, CaseStoreText::tr("The interview does not exist any more. Load the list again.")};
    return rows.value().first();
}

Result<QList<HireRow>> CaseStore::hireRows(const QString &condition, const QVariantList &values, int limit) const
{
    Statement statement(
        m_db, u"SELECT h.id, h.posting_id, h.person, h.stage, h.offered_on, h.starts_on, h.started_on, h.ended_on, h.reason,"
              " h.over_reason, h.seeker_id, h.application_id, h.ends_on, h.full_time, h.other_terms, h.exemption,"
              " h.exemption_asked_by, h.exemption_approved_by, p.number, p.facility_name, p.prefecture, p.profession,"
              " COALESCE(s.number, ''), COALESCE(s.name, h.person), COALESCE(a.number, ''), p.disclosure FROM hire h"
              " JOIN posting p ON p.id = h.posting_id LEFT JOIN seeker s ON s.id = h.seeker_id"
              " LEFT JOIN application a ON a.id = h.application_id WHERE %1"
              " ORDER BY CASE WHEN h.starts_on IS NULL THEN 1 ELSE 0 END, h.starts_on, h.id LIMIT %2"_s.arg(condition)
                  .arg(limit));
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<HireRow> rows;
    while (statement.next()) {
        HireRow row;
        Hire &hire = row.hire;
        hire = {HireId{statement.number(0)},
                PostingId{statement.number(1)},
                statement.text(2),
                fromCode<HireStage>(statement.text(3)).value_or(HireStage::Withdrawn),
                statement.date(4),
                statement.date(5),
                statement.date(6),
                statement.date(7),
                statement.text(8),
                statement.text(9),
                SeekerId{statement.number(10)},
                ApplicationId{statement.number(11)},
                statement.date(12),
                statement.value(13).toBool(),
                statement.text(14),
                statement.text(15),
                statement.text(16),
                statement.text(17)};
        row.postingNumber = statement.text(18);
        row.disclosure = disclosureFrom(statement.text(25));
        row.facility = seenName(statement.text(19), row.disclosure);
        row.prefecture = Prefecture::fromNumber(statement.value(20).toInt());
        row.profession = professionFromNumber(statement.value(21).toInt());
        row.seekerNumber = statement.text(22);
        row.seekerName = statement.text(23);
        row.applicationNumber = statement.text(24);
        rows.append(row);
    }
    return rows;
}

Result<HirePage> CaseStore::hires(const HireFilter &filter, const HireCursor &after, int limit) const
{
    const auto ids = casepages::hires(m_db, filter, after, limit + 1);
    if (!ids)
        return ids.error();
    auto rows = hireRows(u"h.id IN (%1)"_s.arg(ids.value().sql), ids.value().values, limit + 1);
    if (!rows)
        return rows.error();
    HirePage page{rows.take(), {}, true};
    page.last = page.rows.size() <= limit;
    if (!page.last)
        page.rows.removeLast();
    if (!page.rows.isEmpty())
        page.next = {page.rows.last().hire.startsOn, page.rows.last().hire.id, false};
    return page;
}

Result<QList<HireCount>> CaseStore::hireCounts(const HireFilter &filter) const
{
    QList<HireCount> counts;
    for (const auto stage : allOf<HireStage>())
        counts.append({stage});
    const auto asked = casequery::conditionOf(m_db, filter);
    if (!asked)
        return asked.error();
    Statement statement(m_db, u"SELECT h.stage, COUNT(*) FROM hire h JOIN posting p ON p.id = h.posting_id WHERE %1"
                              " GROUP BY h.stage"_s.arg(asked.value().sql));
    if (const auto done = statement.run(asked.value().values); !done)
        return done.error();
    while (statement.next())
        if (const auto stage = fromCode<HireStage>(statement.text(0)))
            counts[static_cast<int>(*stage)].hires = statement.number(1);
    return counts;
}

Result<HireRow> CaseStore::hire(HireId id) const
{
    const auto rows = hireRows(u"h.id = ?"_s, {qToUnderlying(id)}, 1);
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Kind::NotFound, CaseStoreText::tr("There is no hire %1. Check the number.").arg(qToUnderlying(id))};
    return rows.value().first();
}

Result<QList<TrainingRow>> CaseStore::trainingRows(const QString &condition, const QVariantList &values, int limit) const
{
    Statement statement(m_db, u"SELECT s.number, s.name, COALESCE(c.title, ''), %1 FROM training"
                              " JOIN seeker s ON s.id = training.seeker_id LEFT JOIN course c ON c.id = training.course_id"
                              " LEFT JOIN evidence ON evidence.training_id = training.id WHERE %2"
                              " ORDER BY training.day DESC, training.id DESC LIMIT %3"_s.arg(TrainingFile::columns(), condition)
                                  .arg(limit));
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<TrainingRow> rows;
    while (statement.next())
        rows.append({TrainingFile::recordFrom(statement, 3), statement.text(0), statement.text(1), statement.text(2)});
    return rows;
}

Result<TrainingRows> CaseStore::trainings(const TrainingFilter &filter, const TrainingCursor &after, int limit) const
{
    const auto ids = casepages::trainings(m_db, filter, after, limit + 1);
    if (!ids)
        return ids.error();
    auto rows = trainingRows(u"training.id IN (%1)"_s.arg(ids.value().sql), ids.value().values, limit + 1);
    if (!rows)
        return rows.error();
    TrainingRows page{rows.take(), {}, true};
    page.last = page.rows.size() <= limit;
    if (!page.last)
        page.rows.removeLast();
    if (!page.rows.isEmpty())
        page.next = {page.rows.last().record.day, page.rows.last().record.id, false};
    return page;
}

// All rows of a list at once.
static constexpr int allRows = std::numeric_limits<int>::max();

Result<qint64> CaseStore::count(const ApplicationFilter &filter) const
{
    return casepages::rowCount(m_db, casepages::applications(m_db, filter, {}, allRows));
}

Result<qint64> CaseStore::count(const InterviewFilter &filter) const
{
    return casepages::rowCount(m_db, casepages::interviews(m_db, filter, {}, allRows));
}

Result<qint64> CaseStore::count(const HireFilter &filter) const
{
    return casepages::rowCount(m_db, casepages::hires(m_db, filter, {}, allRows));
}

Result<qint64> CaseStore::count(const TrainingFilter &filter) const
{
    return casepages::rowCount(m_db, casepages::trainings(m_db, filter, {}, allRows));
}

Result<TrainingRow> CaseStore::training(TrainingId id) const
{
    const auto rows = trainingRows(u"training.id = ?"_s, {qToUnderlying(id)}, 1);
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Kind::NotFound, CaseStoreText::tr("The training does not exist any more. Load the list again.")};
    return rows.value().first();
}

Result<InquiryPage> CaseStore::inquiries(bool openOnly, SeekerId seeker, const InquiryCursor &after, int limit) const
{
    const auto ids = casepages::inquiries(m_db, openOnly, seeker, after, limit + 1); // one more tells the end
    auto rows = inquiryRows(u"inquiry.id IN (%1)"_s.arg(ids.sql), ids.values, limit + 1);
    if (!rows)
        return rows.error();
    InquiryPage page{rows.take(), {}, true};
    page.last = page.rows.size() <= limit;
    if (!page.last)
        page.rows.removeLast();
    if (!page.rows.isEmpty()) {
        const Inquiry &inquiry = page.rows.last().inquiry;
        page.next = {inquiry.askedAt, inquiry.id, inquiry.isAnswered(), false};
    }
    return page;
}

Result<qint64> CaseStore::openInquiries() const
{
    Statement select(m_db, u"SELECT COUNT(*) FROM inquiry WHERE answered_at IS NULL"_s);
    if (const auto done = select.run({}); !done)
        return done.error();
    return select.next() ? select.number(0) : 0;
}

Result<InquiryRow> CaseStore::inquiry(InquiryId id) const
{
    const auto rows = inquiryRows(u"inquiry.id = ?"_s, {qToUnderlying(id)}, 1);
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Kind::NotFound, CaseStoreText::tr("The inquiry does not exist any more. Load the list again.")};
    return rows.value().first();
}

Result<QList<InquiryRow>> CaseStore::inquiryRows(const QString &condition, const QVariantList &values, int limit) const
{
    Statement statement(
        m_db, u"SELECT %1, COALESCE(s.number, ''), COALESCE(s.name, ''), COALESCE(p.number, '') FROM inquiry"
              " LEFT JOIN seeker s ON s.id = inquiry.seeker_id LEFT JOIN posting p ON p.id = inquiry.posting_id WHERE %2"
              " ORDER BY CASE WHEN inquiry.answered_at IS NULL THEN 0 ELSE 1 END, inquiry.asked_at DESC,"
              " inquiry.id DESC LIMIT %3"_s.arg(InquiryFile::columns(), condition)
                  .arg(limit));
    if (const auto done = statement.run(values); !done)
        return done.error();
    QList<InquiryRow> rows;
    constexpr int next = InquiryFile::columnCount;
    while (statement.next())
        rows.append(
            {InquiryFile::inquiryFrom(statement), statement.text(next), statement.text(next + 1), statement.text(next + 2)});
    return rows;
}
