#include "models/domain/postingchange.h"
#include "models/domain/postingundo.h"
#include "tests/support/samplecontent.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Step = std::function<Result<Posting>(const Posting &)>;
Q_DECLARE_METATYPE(Step)

static const Actor actor{u"佐藤"_s, QDateTime(QDate(2026, 5, 15), QTime(3, 0), Qt::UTC)};

class TestPostingUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsTakenBackAndStaysInTheHistory_data()
    {
        QTest::addColumn<Posting>("before");
        QTest::addColumn<Step>("step");
        QTest::addColumn<QStringList>("history"); // what follows the step
        const auto stop = [](const Posting &p) { return stoppedPosting(p, u"満床"_s, actor); };
        QTest::newRow("publish") << approved() << Step([](const Posting &p) { return publishedPosting(p, actor); })
                                 << QStringList{u"published"_s, u"publication_undone"_s};
        QTest::newRow("schedule") << approved()
                                  << Step([](const Posting &p) { return scheduledPosting(p, QDate(2026, 6, 1), actor); })
                                  << QStringList{u"scheduled"_s, u"publication_undone"_s};
        QTest::newRow("stop") << published() << Step(stop) << QStringList{u"stopped"_s, u"publication_undone"_s};
        QTest::newRow("end") << published()
                             << Step([](const Posting &p) { return endedPosting(p, EndReason::Cancelled, {}, actor); })
                             << QStringList{u"ended"_s, u"publication_undone"_s};
        QTest::newRow("extend") << published() << Step([](const Posting &p) { return extendedPosting(p, actor); })
                                << QStringList{u"extended"_s, u"extension_undone"_s};
        QTest::newRow("offer") << published() << Step([](const Posting &p) { return withOffer(p, {.person = u"甲"_s}, actor); })
                               << QStringList{u"offered"_s, u"offer_undone"_s};
        QTest::newRow("accept") << withOffers(1) << moving(HireStage::Awaiting) << QStringList{u"awaiting"_s, u"seat_undone"_s};
        QTest::newRow("the last seat starts") << withAccepted() << moving(HireStage::Started)
                                              << QStringList{u"started"_s, u"ended"_s, u"publication_undone"_s, u"seat_undone"_s};
    }
    void aStepIsTakenBackAndStaysInTheHistory()
    {
        QFETCH(Posting, before);
        QFETCH(Step, step);
        QFETCH(QStringList, history);
        const Posting after = stepped(before, step);
        const auto back = stepUndone(after, before, actor);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back.value().publication, before.publication);
        QCOMPARE(back.value().hires, before.hires);
        QCOMPARE(back.value().seats(), before.seats());
        QStringList words;
        for (const HistoryEntry &entry : back.value().history.mid(before.history.size()))
            words.append(entry.what);
        QCOMPARE(words, history);
    }

    void nothingElseIsTakenBack_data()
    {
        QTest::addColumn<Posting>("before");
        QTest::addColumn<Posting>("now");
        QTest::addColumn<Error::Kind>("kind");
        const Posting live = published();
        const auto stop = [](const Posting &p) { return stoppedPosting(p, {}, actor); };
        const Posting stopped = stepped(live, stop);
        const Posting again = stepped(stopped, [](const Posting &p) { return publishedPosting(p, actor); });
        QTest::newRow("changed again since") << live << again << Error::Kind::Conflict;
        QTest::newRow("nothing happened") << live << live << Error::Kind::Conflict;
        QTest::newRow("a return") << received() << stepped(received(), [](const Posting &p) {
            return reviewed(p, {ReviewAction::Return, ReasonCode::MissingItem, {}}, actor);
        }) << Error::Kind::Input;
        QTest::newRow("a new revision") << live << stepped(live, [](const Posting &p) {
            PostingContent content = p.newest().content;
            content.headcount = 5;
            return revised(p, content, actor);
        }) << Error::Kind::Input;
        QTest::newRow("a merge") << live << stepped(live, [](const Posting &p) { return mergedInto(p, u"13-0000009"_s, actor); })
                                 << Error::Kind::Input;
        Hire registered{.person = u"S0000001"_s};
        registered.seeker = SeekerId{1};
        QTest::newRow("a registered seeker")
            << live << stepped(live, [&](const Posting &p) { return withOffer(p, registered, actor); }) << Error::Kind::Input;
    }
    void nothingElseIsTakenBack()
    {
        QFETCH(Posting, before);
        QFETCH(Posting, now);
        QFETCH(Error::Kind, kind);
        const auto back = stepUndone(now, before, actor);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, kind);
    }

private:
    /// As the store writes it: one version further, new hires with an id.
    static Posting stepped(const Posting &before, const Step &step)
    {
        auto done = step(before);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        Posting after = done.take();
        after.version = before.version + 1;
        for (qsizetype i = 0; i < after.hires.size(); ++i)
            after.hires[i].id = HireId{i + 1};
        return after;
    }

    static Posting received()
    {
        auto posting = ::received(samplecontent::posting(), samplecontent::facility(), Source::Manual, {}, actor);
        return posting.take();
    }
    static Posting approved()
    {
        return stepped(received(), [](const Posting &p) { return reviewed(p, {.action = ReviewAction::Approve}, actor); });
    }
    static Posting published()
    {
        return stepped(approved(), [](const Posting &p) { return publishedPosting(p, actor); });
    }
    static Posting withOffers(int count)
    {
        Posting posting = published();
        for (int i = 0; i < count; ++i)
            posting = stepped(posting, [i](const Posting &p) { return withOffer(p, {.person = QString::number(i)}, actor); });
        return posting;
    }
    /// All seats but the first are at work, the first waits for its start.
    static Posting withAccepted()
    {
        Posting posting = withOffers(3);
        for (const int i : {1, 2, 0})
            for (const HireStage stage : {HireStage::Awaiting, HireStage::Started})
                if (i != 0 || stage == HireStage::Awaiting)
                    posting = stepped(posting, [&](const Posting &p) {
                        return withHireAt(p, p.hires[i].id, stage, QDate(2026, 5, 15), {}, actor);
                    });
        return posting;
    }
    static Step moving(HireStage stage)
    {
        return [stage](const Posting &p) { return withHireAt(p, p.hires[0].id, stage, QDate(2026, 5, 15), {}, actor); };
    }
};

QTEST_GUILESS_MAIN(TestPostingUndo)
#include "tst_postingundo.moc"
