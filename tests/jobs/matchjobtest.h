#pragma once

#include "models/jobs/matchjob.h"
#include "models/storage/connection.h"
#include "models/storage/matchreader.h"
#include "models/storage/matchstore.h"
#include "models/storage/migrator.h"
#include "models/storage/postingdesk.h"
#include "tests/support/intact.h"
#include "tests/support/people.h"
#include "tests/support/samplecontent.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// A desk with some postings and people, to be matched.
class MatchJobTest : public QObject
{
protected:
    static inline const QDate day = QDate(2026, 5, 20);

    void begin()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        m_db = opened(*m_test, u"desk"_s);
    }
    void end()
    {
        if (m_db.isOpen())
            QCOMPARE(firstFinding(m_db), QString());
        m_db = {};
        QSqlDatabase::removeDatabase(u"desk"_s);
        m_test.reset();
    }

    static Actor actor() { return people::actorOn(day); }

    static QSqlDatabase opened(const TestDatabase &test, const QString &name)
    {
        const auto address = DatabaseAddress::fromText(test.address());
        auto db = openConnection(address.value(), name);
        if (!db)
            qFatal("%s", qPrintable(db.error().message));
        if (const auto done = Migrator(db.value()).toHead(); !done)
            qFatal("%s | %s", qPrintable(done.error().message), qPrintable(done.error().detail));
        return db.take();
    }

    QString publish(const QSqlDatabase &db, int n, int headcount, int prefecture)
    {
        PostingContent content = samplecontent::posting(Profession::Nurse, headcount);
        content.prefecture = Prefecture::fromNumber(prefecture);
        content.placeName = u"病院 %1"_s.arg(n);
        content.neededBy = day.addDays(5 * n);
        content.periodTo = QDate(2099, 10, 31);
        PostingDesk desk(db, actor());
        Facility facility = samplecontent::facility(u"13100%1"_s.arg(n, 5, 10, QChar(u'0')));
        facility.name += QString::number(n);
        facility.prefecture = content.prefecture;
        const auto added = desk.add(content, facility);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        if (const auto done = desk.review({added.value().id}, {.action = ReviewAction::Approve, .amberConfirmed = true}); !done)
            qFatal("%s", qPrintable(done.error().message));
        return desk.publish({added.value().id}).take().number;
    }

    /// Some postings and people; the numbers of people are given, so that only the order of the rows differs when reversed.
    void fill(const QSqlDatabase &db, bool reversed)
    {
        QStringList postings;
        for (int n = 1; n <= 4; ++n)
            postings.append(publish(db, n, 2, n % 2 == 0 ? 27 : 13));
        if (!reversed)
            m_postings = postings;
        for (int i = 0; i < 6; ++i) {
            const int n = reversed ? 5 - i : i;
            Seeker seeker = people::nurse(u"人 %1"_s.arg(n), {}, n % 3 == 0 ? 27 : 13);
            seeker.number = u"X%1"_s.arg(n);
            seeker.yearsExperience = n;
            seeker.elsewhere = n % 2 == 0;
            if (n % 2 == 0)
                seeker.wishPrefectures = {*Prefecture::fromNumber(27)};
            if (const auto added = SeekerDesk(db, actor()).add(seeker); !added)
                qFatal("%s", qPrintable(added.error().message));
        }
    }

    static MatchParameters parameters()
    {
        MatchParameters wanted;
        wanted.day = day;
        return wanted;
    }

    MatchProposal proposal() const { return proposal(m_db); }
    static MatchProposal proposal(const QSqlDatabase &db, const MatchParameters &wanted = parameters())
    {
        const auto field = readMatchField(db, wanted, {});
        if (!field)
            qFatal("%s | %s", qPrintable(field.error().message), qPrintable(field.error().detail));
        auto solved = solveMatchField(field.value(), wanted, {}, false);
        if (!solved)
            qFatal("%s", qPrintable(solved.error().message));
        return solved.take();
    }

    MatchRun kept(const MatchProposal &proposal) const
    {
        auto run = MatchStore(m_db).keep(proposal.run, actor());
        if (!run)
            qFatal("%s | %s", qPrintable(run.error().message), qPrintable(run.error().detail));
        return run.take();
    }

    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;
    QStringList m_postings;
};
