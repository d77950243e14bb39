#include "tests/storage/hirewitness.h"

#include "models/domain/training.h"
#include "models/storage/postingloader.h"
#include "models/storage/rowblock.h"
#include "tests/support/verifydone.h"

#include <QTest>

using namespace Qt::StringLiterals;

static bool mayFollow(const QString &before, const QString &now)
{
    static const QHash<QString, QStringList> after{{QString(), {u"offered"_s}},
                                                   {u"offered"_s, {u"awaiting"_s, u"declined"_s, u"withdrawn"_s}},
                                                   {u"awaiting"_s, {u"started"_s, u"declined"_s, u"withdrawn"_s}},
                                                   {u"started"_s, {u"completed"_s, u"ended_early"_s}}};
    return after.value(before).contains(now);
}

void HireWitness::look()
{
    Statement rows(m_db, u"SELECT h.id, h.stage, h.seeker_id, COALESCE(h.started_on, h.starts_on),"
                         " COALESCE(h.ended_on, h.ends_on), h.full_time, h.started_on, h.exemption, h.exemption_asked_by,"
                         " h.exemption_approved_by, h.posting_id FROM hire h ORDER BY h.id"_s);
    VERIFY_DONE(rows.run({}));
    QHash<qint64, QList<Seen>> bySeeker;
    RowBlock hires; // a server knows one question at a time, and those below are asked of each row
    while (rows.next())
        rows.copyTo(hires);
    VERIFY_DONE(rows.finish());
    for (qsizetype place = 0; place < hires.rows(); ++place) {
        const BlockRow row{hires, place};
        const qint64 id = row.number(0);
        const Seen now{row.text(1), row.number(2), row.date(3), row.date(4), row.value(5).toBool()};
        const QString before = m_hires.contains(id) ? m_hires[id].stage : QString();
        if (before != now.stage) {
            QVERIFY2(mayFollow(before, now.stage), qPrintable(u"hire %1: %2 → %3"_s.arg(id).arg(before, now.stage)));
            const bool exempt = !row.text(7).isEmpty() && !row.text(9).isEmpty() && row.text(8) != row.text(9);
            if (now.stage == u"started"_s && !exempt)
                verifyGate(id, now.seeker, row.number(10), row.date(6));
            if (before.isEmpty())
                verifySeats(row.number(10), id);
        }
        m_hires.insert(id, now);
        static const QStringList held{u"awaiting"_s, u"started"_s, u"completed"_s, u"ended_early"_s};
        if (now.seeker > 0 && now.fullTime && held.contains(now.stage))
            bySeeker[now.seeker].append(now);
    }
    for (const QList<Seen> &seats : bySeeker)
        for (qsizetype i = 0; i < seats.size(); ++i)
            for (qsizetype j = i + 1; j < seats.size(); ++j)
                QVERIFY2(areApart(seats[i], seats[j]), qPrintable(u"seeker %1 is in two seats"_s.arg(seats[i].seeker)));
}

bool HireWitness::areApart(const Seen &one, const Seen &other)
{
    const auto endsBefore = [](const Seen &a, const Seen &b) { return a.to.isValid() && b.from.isValid() && a.to < b.from; };
    return endsBefore(one, other) || endsBefore(other, one);
}

void HireWitness::verifyGate(qint64 hire, qint64 seeker, qint64 posting, QDate day) const
{
    Statement licence(m_db, u"SELECT COUNT(*) FROM seeker_licence WHERE seeker_id = ? AND verification = 'original_seen'"_s);
    VERIFY_DONE(licence.run({seeker}));
    QVERIFY2(licence.next() && licence.number(0) > 0, qPrintable(u"hire %1 started without licence"_s.arg(hire)));
    const auto loaded = PostingLoader(m_db).byId(PostingId{posting});
    VERIFY_DONE(loaded);
    for (const TrainingModule module : requiredModules(loaded.value().shown().content)) {
        Statement training(m_db, u"SELECT COUNT(*) FROM training WHERE seeker_id = ? AND day <= ? AND ' ' || modules || ' '"
                                 " LIKE ? AND (stage = 'completed' AND evidence_sha256 <> '' OR stage = 'exempt'"
                                 " AND approved_by <> '' AND approved_by <> asked_by)"_s);
        VERIFY_DONE(training.run({seeker, day, u"% %1 %"_s.arg(codeOf(module))}));
        QVERIFY2(training.next() && training.number(0) > 0,
                 qPrintable(u"hire %1 started without %2"_s.arg(hire).arg(codeOf(module))));
    }
}

/// With the seat that was just given: within the headcount, or with the reason on that very seat.
void HireWitness::verifySeats(qint64 posting, qint64 hire) const
{
    Statement seats(m_db, u"SELECT p.headcount, (SELECT COUNT(*) FROM hire h WHERE h.posting_id = p.id AND h.stage IN"
                          " ('offered', 'awaiting', 'started', 'completed')), (SELECT over_reason FROM hire WHERE id = ?)"
                          " FROM posting p WHERE p.id = ?"_s);
    VERIFY_DONE(seats.run({hire, posting}));
    QVERIFY(seats.next());
    QVERIFY2(seats.number(1) <= seats.number(0) || !seats.text(2).isEmpty(),
             qPrintable(u"hire %1 is one too many without a reason"_s.arg(hire)));
}
