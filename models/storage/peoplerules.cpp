#include "models/domain/peopleterms.h"
#include "models/domain/terms.h"
#include "models/storage/integrityrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct IntegrityText
{
    Q_DECLARE_TR_FUNCTIONS(IntegrityText)
};

// What must hold of seekers, applications, interviews, hires, training, support orders and funds.

namespace {

void addSeekers(QList<IntegrityRule> &rules)
{
    rules.append({u"seeker"_s,
                  IntegrityText::tr("The list shows another profession or check than the seeker's first licence has."),
                  u"SELECT s.number FROM seeker s JOIN seeker_licence l ON l.seeker_id = s.id AND l.position = 0"
                  " WHERE s.profession <> l.kind OR s.verification <> l.verification"_s});
    rules.append({u"seeker"_s, IntegrityText::tr("A licence is marked as seen, but not by whom and when."),
                  u"SELECT s.number FROM seeker s JOIN seeker_licence l ON l.seeker_id = s.id"
                  " WHERE l.verification = 'original_seen' AND (l.seen_by = '' OR l.seen_on IS NULL)"_s});
    rules.append({u"seeker"_s, IntegrityText::tr("The seeker is at work without a started hire, or the other way round."),
                  u"SELECT number FROM seeker s WHERE state <> 'withdrawn' AND (state = 'employed') <> (EXISTS"
                  " (SELECT 1 FROM hire h WHERE h.seeker_id = s.id AND h.stage = 'started'))"_s});
    rules.append({u"seeker"_s, IntegrityText::tr("The seeker has withdrawn, but data of the person are left."),
                  u"SELECT number FROM seeker s WHERE state = 'withdrawn' AND (name <> '' OR kana <> '' OR birth_date IS NOT NULL"
                  " OR phone <> '' OR email <> '' OR municipality <> '' OR address <> '' OR remarks <> ''"
                  " OR EXISTS (SELECT 1 FROM seeker_licence l WHERE l.seeker_id = s.id)"
                  " OR EXISTS (SELECT 1 FROM seeker_likeness k WHERE k.seeker_id = s.id))"_s});
    rules.append({u"seeker_total"_s, IntegrityText::tr("The total of seekers differs from a recount."),
                  u"SELECT prefecture, profession, state, verification, route FROM (SELECT prefecture, profession, state,"
                  " verification, route, seekers FROM seeker_total UNION ALL SELECT prefecture, profession, state, verification,"
                  " route, -1 FROM seeker) t GROUP BY prefecture, profession, state, verification, route"
                  " HAVING SUM(seekers) <> 0"_s});
    rules.append({u"search"_s, IntegrityText::tr("The seeker has no text for the search."),
                  u"SELECT s.number FROM seeker s LEFT JOIN seeker_text t ON t.seeker_id = s.id WHERE t.seeker_id IS NULL"_s});
    rules.append({u"audit"_s, IntegrityText::tr("The seeker was changed more or less often than the audit trail says."),
                  u"SELECT s.number FROM seeker s LEFT JOIN (SELECT subject, COUNT(*) AS n FROM audit WHERE after_values IS NOT"
                  " NULL GROUP BY subject) a ON a.subject = s.number WHERE COALESCE(a.n, 0) <> s.version"_s});
}

void addHires(QList<IntegrityRule> &rules)
{
    const QString started = u"h.stage IN ('started', 'completed', 'ended_early') AND h.exemption_approved_by = ''"_s;
    rules.append(
        {u"start_gate"_s, IntegrityText::tr("Somebody started whose licence and training nobody knows, without an exemption."),
         u"SELECT p.number, h.id FROM hire h JOIN posting p ON p.id = h.posting_id WHERE h.seeker_id IS NULL AND "_s + started});
    rules.append(
        {u"start_gate"_s, IntegrityText::tr("Somebody started although the original licence was not seen."),
         u"SELECT p.number, h.id FROM hire h JOIN posting p ON p.id = h.posting_id JOIN seeker s ON s.id = h.seeker_id"
         " WHERE s.state <> 'withdrawn' AND p.profession <> 11 AND h.stage = 'started' AND %1 AND NOT EXISTS"
         " (SELECT 1 FROM seeker_licence l WHERE l.seeker_id = s.id AND l.verification IN ('original_seen', 'refuted'))"_s.arg(
             started)});
    for (const QString &module : {u"infection_control"_s, u"medical_safety"_s})
        rules.append(
            {u"start_gate"_s, IntegrityText::tr("Somebody started although the training was not complete."),
             u"SELECT p.number, h.id FROM hire h JOIN posting p ON p.id = h.posting_id WHERE h.seeker_id IS NOT NULL AND %1"
             " AND NOT EXISTS (SELECT 1 FROM training t WHERE t.seeker_id = h.seeker_id AND t.day <= h.started_on"
             " AND ' ' || t.modules || ' ' LIKE '% %2 %' AND (t.stage = 'completed' OR"
             " t.stage = 'exempt' AND t.approved_by <> ''))"_s.arg(started, module)});
    rules.append({u"start_gate"_s,
                  IntegrityText::tr("An exemption was approved by the person who asked for it, or has no reason."),
                  u"SELECT p.number, h.id FROM hire h JOIN posting p ON p.id = h.posting_id WHERE h.exemption_approved_by <> ''"
                  " AND (h.exemption_approved_by = h.exemption_asked_by OR h.exemption = '')"_s});
    rules.append(
        {u"overlap"_s, IntegrityText::tr("One person holds two overlapping full-time seats."),
         u"SELECT s.number, a.id, b.id FROM hire a JOIN hire b ON b.seeker_id = a.seeker_id AND b.id > a.id"
         " JOIN seeker s ON s.id = a.seeker_id WHERE a.full_time = TRUE AND b.full_time = TRUE"
         " AND a.stage IN ('awaiting', 'started', 'completed') AND b.stage IN ('awaiting', 'started', 'completed')"
         " AND COALESCE(a.started_on, a.starts_on) <= COALESCE(b.ended_on, b.ends_on, COALESCE(a.started_on, a.starts_on))"
         " AND COALESCE(b.started_on, b.starts_on) <= COALESCE(a.ended_on, a.ends_on, COALESCE(b.started_on, b.starts_on))"_s});
    rules.append({u"hire"_s, IntegrityText::tr("Somebody left early or declined, and no reason is recorded."),
                  u"SELECT id FROM hire WHERE stage IN ('ended_early', 'declined', 'withdrawn') AND reason = ''"_s});
}

void addApplications(QList<IntegrityRule> &rules)
{
    rules.append({u"application"_s, IntegrityText::tr("The stage of the application is not that of its last step."),
                  u"SELECT a.number FROM application a LEFT JOIN (SELECT application_id, MAX(id) AS id FROM application_event"
                  " GROUP BY application_id) m ON m.application_id = a.id LEFT JOIN application_event e ON e.id = m.id"
                  " WHERE e.id IS NULL OR e.stage <> a.stage OR e.at <> a.stage_since"_s});
    QStringList order;
    for (const auto stage : allOf<ApplicationStage>())
        order.append(u"WHEN '%1' THEN %2"_s.arg(codeOf(stage)).arg(static_cast<int>(stage)));
    const QString rank = u"CASE %2 "_s + order.join(u' ') + u" END"_s;
    // Forward by one, over the two steps of the interview, or out of it before the start.
    rules.append(
        {u"application"_s, IntegrityText::tr("A step of the application is not allowed there."),
         u"SELECT a.number, s.prior, s.stage FROM (SELECT application_id, stage, reason, %1 AS now, LAG(%1) OVER w AS before,"
         " LAG(stage) OVER w AS prior FROM application_event WINDOW w AS (PARTITION BY application_id ORDER BY id)) s"
         " JOIN application a ON a.id = s.application_id WHERE (s.before IS NULL AND s.now <> 0) OR (s.before IS NOT NULL AND NOT"
         " (s.now = s.before + 1 AND s.now <= 10 OR s.before IN (2, 3) AND s.now = 5"
         " OR s.now >= 11 AND s.before < 9))"_s.arg(QString(rank).replace(u"%2"_s, u"stage"_s))});
    rules.append({u"application_total"_s, IntegrityText::tr("The total of applications differs from a recount."),
                  u"SELECT prefecture, profession, stage FROM (SELECT prefecture, profession, stage, standing, reached"
                  " FROM application_total UNION ALL SELECT prefecture, profession, stage, -1, 0 FROM application UNION ALL"
                  " SELECT a.prefecture, a.profession, e.stage, 0, -1 FROM application_event e JOIN application a"
                  " ON a.id = e.application_id) t GROUP BY prefecture, profession, stage"
                  " HAVING SUM(standing) <> 0 OR SUM(reached) <> 0"_s});
    rules.append({u"application"_s, IntegrityText::tr("The application was left, and no reason is recorded."),
                  u"SELECT a.number FROM application a JOIN application_event e ON e.application_id = a.id"
                  " WHERE e.stage IN ('rejected', 'declined', 'withdrawn', 'unreachable') AND e.reason = ''"_s});
    rules.append({u"application"_s, IntegrityText::tr("The application and its seat contradict each other."),
                  u"SELECT a.number FROM application a LEFT JOIN hire h ON h.id = a.hire_id WHERE a.stage IN ('offered',"
                  " 'accepted', 'original_seen', 'trained', 'started', 'ended') AND h.id IS NULL OR h.seeker_id <> a.seeker_id"
                  " OR h.posting_id <> a.posting_id OR (a.stage = 'started') <> (h.stage = 'started')"_s});
    rules.append({u"interview"_s,
                  IntegrityText::tr("The interview ends at another time than its length says, or is of another person."),
                  u"SELECT i.number FROM interview i JOIN application a ON a.id = i.application_id"
                  " WHERE i.seeker_id <> a.seeker_id OR i.ends_at <= i.starts_at"_s});
}

void addTraining(QList<IntegrityRule> &rules)
{
    rules.append({u"training"_s, IntegrityText::tr("A completed training has no evidence."),
                  u"SELECT t.number FROM training t LEFT JOIN evidence e ON e.training_id = t.id"
                  " WHERE t.stage = 'completed' AND (t.evidence_sha256 = '' OR e.training_id IS NULL)"_s});
    rules.append({u"training"_s, IntegrityText::tr("An exemption was approved by the person who asked for it, or has no reason."),
                  u"SELECT number FROM training WHERE stage = 'exempt' AND (reason = '' OR asked_by = approved_by)"_s});
    rules.append({u"order"_s, IntegrityText::tr("More people are on the support order than it asks for."),
                  u"SELECT o.number FROM support_order o WHERE (SELECT COUNT(*) FROM order_member m WHERE m.order_id = o.id)"
                  " > o.people"_s});
    rules.append(
        {u"order"_s, IntegrityText::tr("One person is on two support orders at the same time."),
         u"SELECT a.number, b.number, m.seeker_id FROM order_member m JOIN order_member n ON n.seeker_id = m.seeker_id"
         " AND n.order_id > m.order_id JOIN support_order a ON a.id = m.order_id JOIN support_order b ON b.id = n.order_id"
         " WHERE a.state IN ('collecting', 'fixed') AND b.state IN ('collecting', 'fixed')"
         " AND a.first_day <= b.last_day AND b.first_day <= a.last_day"_s});
    rules.append(
        {u"fund"_s, IntegrityText::tr("The activity is paid from a fund that may not pay it."),
         u"SELECT number FROM funded_activity WHERE (kind = 'coordination') <> (fund = 'emergency_grant') OR yen <= 0"_s});
}

} // namespace

QList<IntegrityRule> peopleRules()
{
    QList<IntegrityRule> rules;
    addSeekers(rules);
    addHires(rules);
    addApplications(rules);
    addTraining(rules);
    for (const QString &table :
         {u"application"_s, u"interview"_s, u"inquiry"_s, u"training"_s, u"course"_s, u"support_order"_s, u"funded_activity"_s})
        rules.append({u"audit"_s, IntegrityText::tr("The record was changed more or less often than the audit trail says."),
                      u"SELECT '%1', r.number FROM %1 r LEFT JOIN (SELECT subject, COUNT(*) AS n FROM audit GROUP BY subject) a"
                      " ON a.subject = r.number WHERE COALESCE(a.n, 0) <> r.version"_s.arg(table)});
    return rules;
}
