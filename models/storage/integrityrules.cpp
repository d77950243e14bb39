#include "models/storage/integrityrules.h"

#include "models/domain/peopleterms.h"
#include "models/domain/profession.h"
#include "models/domain/terms.h"
#include "models/storage/auditlog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct IntegrityText
{
    Q_DECLARE_TR_FUNCTIONS(IntegrityText)
};

namespace {

template <Coded E>
QString codes()
{
    QStringList quoted;
    for (const E value : allOf<E>())
        quoted.append(u'\'' + codeOf(value) + u'\'');
    return quoted.join(u", "_s);
}

void addReferences(QList<IntegrityRule> &rules)
{
    struct Reference
    {
        QString table, key, column, target, targetKey;
    };
    const QString id = u"id"_s, posting = u"posting"_s, postingId = u"posting_id"_s;
    const QList<Reference> references{{posting, u"number"_s, u"facility_id"_s, u"facility"_s, id},
                                      {posting, u"number"_s, u"merged_into"_s, posting, u"number"_s},
                                      {u"posting_revision"_s, postingId, postingId, posting, id},
                                      {u"posting_history"_s, id, postingId, posting, id},
                                      {u"hire"_s, id, postingId, posting, id},
                                      {u"posting_day"_s, postingId, postingId, posting, id},
                                      {u"posting_text"_s, postingId, postingId, posting, id},
                                      {u"duplicate_dismissed"_s, u"first_id"_s, u"first_id"_s, posting, id},
                                      {u"duplicate_dismissed"_s, u"second_id"_s, u"second_id"_s, posting, id},
                                      {u"seeker_licence"_s, u"seeker_id"_s, u"seeker_id"_s, u"seeker"_s, id},
                                      {u"seeker_return"_s, u"seeker_id"_s, u"seeker_id"_s, u"seeker"_s, id},
                                      {u"hire"_s, id, u"seeker_id"_s, u"seeker"_s, id},
                                      {u"hire"_s, id, u"application_id"_s, u"application"_s, id},
                                      {u"seeker_likeness"_s, u"seeker_id"_s, u"seeker_id"_s, u"seeker"_s, id},
                                      {u"seeker_alias"_s, u"number"_s, u"seeker_id"_s, u"seeker"_s, id},
                                      {u"inquiry"_s, u"number"_s, u"seeker_id"_s, u"seeker"_s, id},
                                      {u"inquiry"_s, u"number"_s, postingId, posting, id},
                                      {u"application"_s, u"number"_s, u"seeker_id"_s, u"seeker"_s, id},
                                      {u"application"_s, u"number"_s, postingId, posting, id},
                                      {u"application"_s, u"number"_s, u"hire_id"_s, u"hire"_s, id},
                                      {u"application_event"_s, id, u"application_id"_s, u"application"_s, id},
                                      {u"interview"_s, u"number"_s, u"application_id"_s, u"application"_s, id},
                                      {u"remote_case"_s, u"record"_s, postingId, posting, id},
                                      {u"outbox"_s, id, postingId, posting, id},
                                      {u"training"_s, u"number"_s, u"seeker_id"_s, u"seeker"_s, id},
                                      {u"training"_s, u"number"_s, u"course_id"_s, u"course"_s, id},
                                      {u"evidence"_s, u"training_id"_s, u"training_id"_s, u"training"_s, id},
                                      {u"order_member"_s, u"order_id"_s, u"order_id"_s, u"support_order"_s, id},
                                      {u"order_member"_s, u"order_id"_s, u"seeker_id"_s, u"seeker"_s, id},
                                      {u"match_decision"_s, u"seeker"_s, u"run_id"_s, u"match_run"_s, id}};
    for (const Reference &r : references)
        rules.append(
            {u"reference"_s, IntegrityText::tr("A record refers to another one that does not exist."),
             u"SELECT '%1.%2', c.%3 FROM %1 c LEFT JOIN %4 p ON p.%5 = c.%2 WHERE c.%2 IS NOT NULL AND p.%5 IS NULL"_s.arg(
                 r.table, r.column, r.key, r.target, r.targetKey)});
}

void addCodes(QList<IntegrityRule> &rules)
{
    struct CodeColumn
    {
        QString table, key, column, allowed;
    };
    const QString number = u"number"_s, posting = u"posting"_s, revision = u"posting_revision"_s, postingId = u"posting_id"_s;
    const QList<CodeColumn> columns{{posting, number, u"source"_s, codes<Source>()},
                                    {posting, number, u"review"_s, codes<ReviewState>()},
                                    {posting, number, u"publication"_s, codes<PublicationState>()},
                                    {posting, number, u"fill"_s, codes<FillState>()},
                                    {posting, number, u"employment"_s, codes<EmploymentForm>()},
                                    {posting, number, u"disclosure"_s, codes<Disclosure>()},
                                    {posting, number, u"end_reason"_s, codes<EndReason>()},
                                    {revision, postingId, u"review"_s, codes<ReviewState>()},
                                    {revision, postingId, u"recruitment_kind"_s, codes<RecruitmentKind>()},
                                    {revision, postingId, u"place_kind"_s, codes<FacilityKind>()},
                                    {revision, postingId, u"employment"_s, codes<EmploymentForm>()},
                                    {revision, postingId, u"wage_form"_s, codes<WageForm>()},
                                    {revision, postingId, u"disclosure"_s, codes<Disclosure>()},
                                    {u"posting_history"_s, u"id"_s, u"reason"_s, codes<ReasonCode>()},
                                    {u"hire"_s, u"id"_s, u"stage"_s, codes<HireStage>()},
                                    {u"facility"_s, u"id"_s, u"kind"_s, codes<FacilityKind>()},
                                    {u"facility"_s, u"id"_s, u"covid_role"_s, codes<CovidRole>()},
                                    {u"seeker"_s, number, u"route"_s, codes<IntakeRoute>()},
                                    {u"seeker"_s, number, u"state"_s, codes<SeekerState>()},
                                    {u"seeker_licence"_s, u"seeker_id"_s, u"verification"_s, codes<LicenceCheck>()},
                                    {u"application"_s, number, u"stage"_s, codes<ApplicationStage>()},
                                    {u"application"_s, number, u"route"_s, codes<IntakeRoute>()},
                                    {u"application_event"_s, u"id"_s, u"stage"_s, codes<ApplicationStage>()},
                                    {u"interview"_s, number, u"mode"_s, codes<InterviewMode>()},
                                    {u"interview"_s, number, u"result"_s, codes<InterviewResult>()},
                                    {u"training"_s, number, u"stage"_s, codes<TrainingStage>()},
                                    {u"training"_s, number, u"provider"_s, codes<TrainingProvider>()},
                                    {u"training"_s, number, u"mode"_s, codes<TrainingMode>()},
                                    {u"support_order"_s, number, u"state"_s, codes<OrderState>()},
                                    {u"support_order"_s, number, u"payer"_s, codes<OrderPayer>()},
                                    {u"funded_activity"_s, number, u"kind"_s, codes<ActivityKind>()},
                                    {u"funded_activity"_s, number, u"fund"_s, codes<Fund>()}};
    for (const CodeColumn &c : columns)
        rules.append(
            {u"code"_s, IntegrityText::tr("A value is none of its code table."),
             u"SELECT '%1.%2', %3, %2 FROM %1 WHERE %2 <> '' AND %2 NOT IN (%4)"_s.arg(c.table, c.column, c.key, c.allowed)});
}

void addRevisions(QList<IntegrityRule> &rules)
{
    rules.append({u"revision"_s,
                  IntegrityText::tr("The revisions of the posting have a gap, or their count differs from its newest number."),
                  u"SELECT p.number FROM posting p LEFT JOIN (SELECT posting_id, MIN(revision) AS low, MAX(revision) AS high,"
                  " COUNT(*) AS n FROM posting_revision GROUP BY posting_id) r ON r.posting_id = p.id"
                  " WHERE r.n IS NULL OR r.low <> 1 OR r.high <> r.n OR r.high <> p.newest_revision"
                  " OR p.current_revision NOT BETWEEN 0 AND p.newest_revision"_s});
    rules.append(
        {u"revision"_s, IntegrityText::tr("The revision in force is not an approved one, or not the newest approved one."),
         u"SELECT p.number FROM posting p JOIN posting_revision r ON r.posting_id = p.id AND r.revision = p.current_revision"
         " WHERE r.review <> 'approved' UNION SELECT number FROM posting"
         " WHERE review = 'approved' AND current_revision <> newest_revision"_s});
    rules.append(
        {u"list_column"_s, IntegrityText::tr("The list shows another review state than the posting's newest revision has."),
         u"SELECT p.number FROM posting p JOIN posting_revision r ON r.posting_id = p.id AND r.revision = p.newest_revision"
         " WHERE r.review <> p.review"_s});
    rules.append({u"list_column"_s, IntegrityText::tr("The list shows something else than the posting's revision in force says."),
                  u"SELECT p.number FROM posting p JOIN posting_revision r ON r.posting_id = p.id AND r.revision ="
                  " CASE WHEN p.current_revision > 0 THEN p.current_revision ELSE p.newest_revision END"
                  " WHERE p.prefecture IS DISTINCT FROM r.prefecture OR p.profession IS DISTINCT FROM r.profession"
                  " OR p.place_name <> COALESCE(r.place_name, '') OR p.municipality <> COALESCE(r.municipality, '')"
                  " OR p.employment <> COALESCE(r.employment, '') OR p.disclosure IS DISTINCT FROM r.disclosure"
                  " OR p.needed_by IS DISTINCT FROM r.needed_by OR p.headcount <> COALESCE(r.headcount, 0)"_s});
    rules.append({u"list_column"_s, IntegrityText::tr("The list shows another name or code than the facility has."),
                  u"SELECT p.number FROM posting p JOIN facility f ON f.id = p.facility_id WHERE p.facility_name <> f.name"
                  " OR p.facility_code <> f.code"_s});
    rules.append({u"list_column"_s, IntegrityText::tr("The counts of red and amber checks contradict each other."),
                  u"SELECT number FROM posting WHERE checks <> red * 1000 + amber OR red < 0 OR amber < 0"_s});
}

void addSeats(QList<IntegrityRule> &rules)
{
    rules.append(
        {u"seats"_s, IntegrityText::tr("The seats of the posting differ from a count of its hires."),
         u"SELECT p.number FROM posting p LEFT JOIN (SELECT posting_id,"
         " SUM(CASE WHEN stage = 'offered' THEN 1 ELSE 0 END) AS offered,"
         " SUM(CASE WHEN stage = 'awaiting' THEN 1 ELSE 0 END) AS awaiting,"
         " SUM(CASE WHEN stage IN ('started', 'completed') THEN 1 ELSE 0 END) AS started"
         " FROM hire GROUP BY posting_id) h ON h.posting_id = p.id"
         " WHERE p.offered <> COALESCE(h.offered, 0) OR p.awaiting <> COALESCE(h.awaiting, 0)"
         " OR p.started <> COALESCE(h.started, 0) OR p.remaining <> p.headcount - p.offered - p.awaiting - p.started"_s});
    rules.append(
        {u"seats"_s, IntegrityText::tr("The fill state does not follow from the seats."),
         u"SELECT number FROM posting WHERE fill <> CASE WHEN remaining < 0 THEN '%1' WHEN started = 0 THEN '%2'"
         " WHEN started < headcount THEN '%3' ELSE '%4' END"_s.arg(codeOf(FillState::Over), codeOf(FillState::Unfilled),
                                                                   codeOf(FillState::PartlyFilled), codeOf(FillState::Filled))});
    rules.append({u"seats"_s, IntegrityText::tr("More seats are taken than there are, and no reason is recorded."),
                  u"SELECT number FROM posting p WHERE remaining < 0 AND NOT EXISTS"
                  " (SELECT 1 FROM hire h WHERE h.posting_id = p.id AND h.over_reason <> '')"_s});
}

void addStates(QList<IntegrityRule> &rules)
{
    const QString posting = u"SELECT number FROM posting WHERE "_s;
    rules.append({u"state"_s, IntegrityText::tr("The posting is published or was accepted without an approved revision."),
                  posting + u"current_revision = 0 AND publication NOT IN ('unpublished', 'ended')"
                            " OR current_revision > 0 AND (accepted_on IS NULL OR valid_until IS NULL)"_s});
    rules.append({u"state"_s, IntegrityText::tr("The posting has ended without a reason, or has a reason without having ended."),
                  posting + u"(publication = 'ended') <> (end_reason IS NOT NULL)"_s});
    rules.append({u"state"_s,
                  IntegrityText::tr("The posting is published without a day of publication, or was extended more than once."),
                  posting + u"publication = 'published' AND published_on IS NULL OR extensions NOT IN (0, 1)"_s});
    rules.append({u"state"_s, IntegrityText::tr("The posting is scheduled without a day, or has a day without being scheduled."),
                  posting + u"(publication = 'scheduled') <> (publish_on IS NOT NULL)"_s});
    rules.append({u"state"_s, IntegrityText::tr("The posting was merged into another one but has not ended."),
                  posting + u"merged_into IS NOT NULL AND publication <> 'ended'"_s});
}

// Steps of one axis in the history: every pair of neighbours is allowed, and the last one is the state of today. A step of the
// publication that was taken back, which stands right behind it, counts as if it had not been.
QString pathRule(const QString &steps, const QString &allowed, const QString &state, const QString &column)
{
    return u"SELECT p.number, s.prior, s.what FROM posting p JOIN (SELECT posting_id, what,"
           " COALESCE(LAG(what) OVER w, '') AS prior, LEAD(what) OVER w AS later FROM (SELECT posting_id, id, what,"
           " LEAD(what) OVER (PARTITION BY posting_id ORDER BY id) AS next FROM posting_history) h"
           " WHERE what IN (%1) AND COALESCE(next, '') <> 'publication_undone'"
           " WINDOW w AS (PARTITION BY posting_id ORDER BY id)) s ON s.posting_id = p.id"
           " WHERE s.prior || '>' || s.what NOT IN (%2) OR (s.later IS NULL AND %3 <> p.%4)"_s.arg(steps, allowed, state, column);
}

void addHistory(QList<IntegrityRule> &rules)
{
    rules.append({u"history"_s, IntegrityText::tr("The posting has no history of its receipt."),
                  u"SELECT number FROM posting p WHERE NOT EXISTS"
                  " (SELECT 1 FROM posting_history h WHERE h.posting_id = p.id AND h.what = 'received')"_s});
    rules.append(
        {u"history"_s, IntegrityText::tr("A step of the review is not allowed there, or its state differs from the last step."),
         pathRule(codes<ReviewState>() + u", 'approval_undone'"_s,
                  u"'>received', 'received>received', 'in_review>received', 'approval_undone>received', 'received>in_review',"
                  " 'resubmitted>in_review', 'in_review>approved', 'in_review>returned', 'in_review>refused',"
                  " 'approval_undone>approved', 'approval_undone>returned', 'approval_undone>refused',"
                  " 'returned>resubmitted', 'approved>resubmitted', 'refused>resubmitted', 'resubmitted>resubmitted',"
                  " 'in_review>resubmitted', 'approval_undone>resubmitted', 'approved>approval_undone'"_s,
                  u"(CASE s.what WHEN 'approval_undone' THEN 'in_review' ELSE s.what END)"_s, u"review"_s)});
    rules.append({u"history"_s,
                  IntegrityText::tr("A step of the publication is not allowed there, or its state differs from the last step."),
                  pathRule(codes<PublicationState>(),
                           u"'>scheduled', '>published', '>ended', 'scheduled>scheduled', 'scheduled>published', "
                           u"'scheduled>stopped', 'scheduled>ended',"
                           " 'published>stopped', 'published>ended', 'stopped>published', 'stopped>scheduled', 'stopped>ended'"_s,
                           u"s.what"_s, u"publication"_s)});
    rules.append({u"history"_s, IntegrityText::tr("The posting's publication has a state that no step of its history led to."),
                  u"SELECT number FROM posting p WHERE publication <> 'unpublished' AND NOT EXISTS"
                  " (SELECT 1 FROM posting_history h WHERE h.posting_id = p.id AND h.what = p.publication)"_s});
    rules.append(
        {u"history"_s, IntegrityText::tr("The offers in the history of the posting differ from its hires."),
         u"SELECT p.number FROM posting p LEFT JOIN (SELECT posting_id, SUM(CASE what WHEN 'offered' THEN 1 ELSE -1 END) AS n"
         " FROM posting_history WHERE what IN ('offered', 'offer_undone') GROUP BY posting_id) o ON o.posting_id = p.id LEFT "
         "JOIN (SELECT posting_id, COUNT(*) AS n"
         " FROM hire GROUP BY posting_id) h ON h.posting_id = p.id WHERE COALESCE(o.n, 0) <> COALESCE(h.n, 0)"_s});
    rules.append({u"audit"_s, IntegrityText::tr("The posting was changed more or less often than the audit trail says."),
                  u"SELECT p.number FROM posting p LEFT JOIN (SELECT subject, COUNT(*) AS n FROM audit WHERE "_s + saysPosting() +
                      u" GROUP BY subject) a ON a.subject = p.number WHERE COALESCE(a.n, 0) <> p.version"_s});
    rules.append({u"edition"_s,
                  IntegrityText::tr("The signed month is not what the audit trail says, or lacks its edition before."),
                  u"SELECT e.month, e.edition FROM report_edition e WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE"
                  " a.action = 'report.sign' AND a.subject = e.month AND a.after_values LIKE '%' || e.sha256 || '%')"
                  " OR (e.edition > 1 AND NOT EXISTS (SELECT 1 FROM report_edition b WHERE b.month = e.month"
                  " AND b.edition = e.edition - 1))"_s});
}

void addTotals(QList<IntegrityRule> &rules)
{
    rules.append(
        {u"posting_total"_s, IntegrityText::tr("The total of postings and seats differs from a recount."),
         u"SELECT publication, prefecture, profession, review, fill FROM (SELECT publication, prefecture, profession, review,"
         " fill, postings, headcount, offered, awaiting, started FROM posting_total UNION ALL SELECT publication, prefecture,"
         " profession, review, fill, -1, -headcount, -offered, -awaiting, -started FROM posting) t"
         " GROUP BY publication, prefecture, profession, review, fill HAVING SUM(postings) <> 0 OR SUM(headcount) <> 0"
         " OR SUM(offered) <> 0 OR SUM(awaiting) <> 0 OR SUM(started) <> 0"_s});
    // What changed from day to day in the maintained table, against what the postings' own days say.
    rules.append(
        {u"shortage_day"_s, IntegrityText::tr("The shortage of that day differs from a recount."),
         u"WITH spans AS (SELECT d.*, LEAD(day) OVER (PARTITION BY posting_id ORDER BY day) AS until FROM posting_day d),"
         " steps AS (SELECT prefecture, profession, day, 1 AS n, headcount AS h, offered AS o, awaiting AS a, started AS s"
         " FROM spans WHERE published = TRUE UNION ALL SELECT prefecture, profession, until, -1, -headcount, -offered,"
         " -awaiting, -started FROM spans WHERE published = TRUE AND until IS NOT NULL UNION ALL"
         " SELECT prefecture, profession, day, COALESCE(LAG(postings) OVER w, 0) - postings,"
         " COALESCE(LAG(headcount) OVER w, 0) - headcount, COALESCE(LAG(offered) OVER w, 0) - offered,"
         " COALESCE(LAG(awaiting) OVER w, 0) - awaiting, COALESCE(LAG(started) OVER w, 0) - started FROM shortage_day"
         " WINDOW w AS (PARTITION BY prefecture, profession ORDER BY day))"
         " SELECT prefecture, profession, day FROM steps GROUP BY prefecture, profession, day"
         " HAVING SUM(n) <> 0 OR SUM(h) <> 0 OR SUM(o) <> 0 OR SUM(a) <> 0 OR SUM(s) <> 0"_s});
    rules.append(
        {u"posting_day"_s, IntegrityText::tr("What the posting counts for in the shortage is not its state of today."),
         u"SELECT p.number FROM posting p LEFT JOIN (SELECT d.* FROM posting_day d JOIN (SELECT posting_id, MAX(day) AS day"
         " FROM posting_day GROUP BY posting_id) m ON m.posting_id = d.posting_id AND m.day = d.day) d ON d.posting_id = p.id"
         " WHERE COALESCE(d.published, FALSE) <> (p.publication = 'published') OR d.published = TRUE AND"
         " (d.prefecture <> p.prefecture OR d.profession <> p.profession OR d.headcount <> p.headcount"
         " OR d.offered <> p.offered OR d.awaiting <> p.awaiting OR d.started <> p.started)"_s});
    rules.append(
        {u"search"_s, IntegrityText::tr("The posting has no text for the search."),
         u"SELECT p.number FROM posting p LEFT JOIN posting_text t ON t.posting_id = p.id WHERE t.posting_id IS NULL"_s});
}

} // namespace

QList<IntegrityRule> integrityRules(Engine engine)
{
    QList<IntegrityRule> rules;
    if (engine == Engine::Sqlite)
        rules.append({u"file"_s, IntegrityText::tr("The file is damaged. Restore a backup."),
                      u"SELECT integrity_check FROM pragma_integrity_check(100) WHERE integrity_check <> 'ok'"_s});
    addReferences(rules);
    addCodes(rules);
    addRevisions(rules);
    addSeats(rules);
    addStates(rules);
    addHistory(rules);
    addTotals(rules);
    return rules + peopleRules() + channelRules();
}
