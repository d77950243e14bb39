#include "models/domain/latestanswer.h"

#include <QPromise>
#include <QTest>

namespace {

using Number = Result<int>;

/// Work that ends when the test says so.
struct Work
{
    Work() { promise.start(); }
    QFuture<Number> future() { return promise.future(); }
    void answer(const Number &number)
    {
        promise.addResult(number);
        promise.finish();
    }
    void stop()
    {
        promise.future().cancel();
        promise.finish();
    }

    QPromise<Number> promise;
};

} // namespace

class TestLatestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answerComes();
    void errorComesToo();
    void olderAnswersAreDropped();
    void whatWasAskedWithItIsWanted();
    void stoppedWork();
    void forgotten();
    void receiverDied();

private:
    auto noted()
    {
        return [this](const Number &number) { m_heard.append(number ? number.value() : -1); };
    }
    auto notedStop()
    {
        return [this] { ++m_stops; };
    }
    /// Until whoever waited for this work before has heard of its end.
    void settle(Work &work)
    {
        bool ended = false;
        whenDone(work.future(), this, [&ended](const auto &) { ended = true; });
        QTRY_VERIFY(ended);
    }

    LatestAnswer m_answer;
    QList<int> m_heard;
    int m_stops = 0;
};

void TestLatestAnswer::init()
{
    m_heard.clear();
    m_stops = 0;
}

void TestLatestAnswer::answerComes()
{
    Work work;
    m_answer.ask(work.future(), this, noted());
    QVERIFY(m_heard.isEmpty());
    work.answer(7);
    QTRY_COMPARE(m_heard, QList<int>{7});
}

void TestLatestAnswer::errorComesToo()
{
    Work work;
    m_answer.ask(work.future(), this, noted());
    work.answer(inputError(QStringLiteral("No.")));
    QTRY_COMPARE(m_heard, QList<int>{-1});
}

void TestLatestAnswer::olderAnswersAreDropped()
{
    Work first, second;
    m_answer.ask(first.future(), this, noted(), notedStop());
    m_answer.ask(second.future(), this, noted(), notedStop());
    second.answer(2); // what was asked first is answered last
    first.answer(1);
    QTRY_COMPARE(m_heard, QList<int>{2});
    settle(first);
    QCOMPARE(m_heard, QList<int>{2});
    QCOMPARE(m_stops, 0);
}

void TestLatestAnswer::whatWasAskedWithItIsWanted()
{
    Work first, also, next;
    m_answer.ask(first.future(), this, noted());
    m_answer.askAlso(also.future(), this, noted());
    first.answer(1);
    QTRY_COMPARE(m_heard, QList<int>{1});
    m_answer.ask(next.future(), this, noted());
    also.answer(2);
    next.answer(3);
    QTRY_COMPARE(m_heard, (QList<int>{1, 3}));
    settle(also);
    QCOMPARE(m_heard, (QList<int>{1, 3}));
}

void TestLatestAnswer::stoppedWork()
{
    Work older, work;
    m_answer.ask(older.future(), this, noted(), notedStop());
    m_answer.ask(work.future(), this, noted(), notedStop());
    older.stop();
    settle(older);
    QCOMPARE(m_stops, 0); // nobody waits for it
    work.stop();
    QTRY_COMPARE(m_stops, 1);
    QVERIFY(m_heard.isEmpty());
}

void TestLatestAnswer::forgotten()
{
    Work work;
    m_answer.ask(work.future(), this, noted(), notedStop());
    m_answer.forget();
    work.answer(1);
    settle(work);
    QVERIFY(m_heard.isEmpty());
}

void TestLatestAnswer::receiverDied()
{
    Work work;
    {
        QObject receiver;
        m_answer.ask(work.future(), &receiver, noted(), notedStop());
    }
    work.answer(1);
    settle(work);
    QVERIFY(m_heard.isEmpty());
    QCOMPARE(m_stops, 0);
}

QTEST_GUILESS_MAIN(TestLatestAnswer)
#include "tst_latestanswer.moc"
