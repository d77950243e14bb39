// Every path asks the same rules: what a lifecycle does not allow is refused at the command line and by an import, with a
// sentence that says what is missing, and changes nothing.
#include "tests/app/casefiles.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestIllegalSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString posting = m_files.publish(3, 7);
        for (int i = 1; i <= 3; ++i)
            m_files.must({u"apply"_s, CaseFiles::seeker(i), posting});
        const QString left = u"書類選考のみ"_s;
        m_files.must({u"hire"_s, u"offer"_s, u"A0000002"_s, u"--reason"_s, left});
        m_files.must({u"hire"_s, u"offer"_s, u"A0000003"_s, u"--reason"_s, left});
        m_files.must({u"hire"_s, u"accept"_s, u"H2"_s});
        m_files.must({u"hire"_s, u"exempt"_s, u"H2"_s, u"--reason"_s, u"災害"_s});
        m_files.must(
            {u"training"_s, u"exempt"_s, CaseFiles::seeker(4), u"--module"_s, u"infection_control"_s, u"--reason"_s, u"経験"_s});
        m_files.must({u"hire"_s, u"offer"_s, CaseFiles::seeker(5), posting, u"--reason"_s, left});
        m_files.must({u"seeker"_s, u"withdraw"_s, CaseFiles::seeker(7)});
        m_before = state();
    }

    void theCommandLineRefuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("said"); // a part of the sentence
        const auto row = [](const char *name, const QString &words, const QString &said) {
            QTest::newRow(name) << words << said;
        };
        row("a second application for one posting", u"apply N0001 13-0000001"_s, u"A0000001"_s);
        row("an application of somebody who withdrew", u"apply N0007 13-0000001"_s, u"退会"_s);
        row("an application for a posting that is not there", u"apply N0001 13-9999999"_s, u"13-9999999"_s);
        row("a start out of the blue", u"application advance A0000001 --to started"_s, u"面接"_s);
        row("an interview that was not held", u"application advance A0000001 --to interviewed"_s, u"面接"_s);
        row("a step back", u"application advance A0000002 --to documents"_s, u"内定"_s);
        row("leaving without a reason", u"application leave A0000001 --as declined"_s, u"理由"_s);
        row("a start before the acceptance", u"hire start H1"_s, u"承諾"_s);
        row("a start without the training", u"hire start H2"_s, u"医療安全"_s);
        row("an end before the start", u"hire end H2"_s, u"着任待ち"_s);
        row("an acceptance twice", u"hire accept H2"_s, u"着任待ち"_s);
        row("a decline without a reason", u"hire decline H1"_s, u"理由"_s);
        row("an exemption without a reason", u"hire exempt H1"_s, u"理由"_s);
        row("an exemption approved by who asked for it", u"hire approve H2"_s, u"別の人"_s);
        row("a training exemption approved by who asked for it", u"training approve T0000001"_s, u"別の人"_s);
        row("a completed training without evidence", u"training record N0004 --module medical_safety"_s, u"修了"_s);
        row("a seat beyond the headcount", u"hire offer N0006 13-0000001 --reason 書類"_s, u"3"_s);
        row("a meeting in person without a place", u"interview schedule A0000001 --at 2030-01-01T10:00 --interviewer 佐藤"_s,
            u"場所"_s);
        row("a result of an interview that is not there", u"interview result I0000001 --result passed"_s, u"I0000001"_s);
        row("a prolongation of somebody who withdrew", u"seeker renew N0007"_s, u"退会"_s);
        row("a licence of somebody who withdrew", u"seeker licence N0007 --profession 04 --check original_seen"_s, u"退会"_s);
        row("a second withdrawal", u"seeker withdraw N0007"_s, u"退会"_s);
    }
    void theCommandLineRefuses()
    {
        QFETCH(QString, words);
        QFETCH(QString, said);
        const Run refused = m_files.run(words.split(u' '));
        QVERIFY2(refused.exit == 1 || refused.exit == 3, qPrintable(refused.out + refused.err));
        QVERIFY2(refused.err.contains(said), qPrintable(refused.err));
        QCOMPARE(state(), m_before);
    }

    void anImportRefuses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("said");
        const QString day = CaseFiles::today(-1);
        const auto seeker = [](const char *name, const QString &row, const QString &said) {
            QTest::newRow(name) << u"seekers"_s << row << said;
        };
        seeker("somebody who withdrew", u"N0007,再来 花子,1980-04-07,7,看護師,原本確認済,佐藤,%1"_s.arg(day), u"退会"_s);
        seeker("an original that nobody saw", u"N0020,山田 一,1980-04-07,13,看護師,原本確認済,,"_s, u"確認"_s);
        seeker("no name", u"N0021,,1980-04-07,13,看護師,未確認,,"_s, u"氏名"_s);
        seeker("no licence and no wish for clerical work", u"N0022,山田 三,1980-04-07,13,,,,"_s, u"免許"_s);
        QTest::newRow("fewer seats than are taken") << u"postings"_s << QString() << u"3"_s;
    }
    void anImportRefuses()
    {
        QFETCH(QString, kind);
        QFETCH(QString, row);
        QFETCH(QString, said);
        Run refused;
        if (kind == u"postings"_s) {
            refused = m_files.tryPosting(CaseFiles::posting(), u"東京都"_s, u"港区"_s, 1); // S5
        } else {
            m_files.write(u"one.csv"_s,
                          u"求職者番号,氏名,生年月日,都道府県,免許,免許確認,免許の確認者,免許の確認日\n%1\n"_s.arg(row));
            refused = m_files.run({u"import"_s, kind, m_program.path(u"one.csv"_s)});
        }
        QCOMPARE(refused.json[u"rejected"_s].toInt(), 1);
        QVERIFY2(refused.err.contains(said), qPrintable(refused.out + refused.err));
        QCOMPARE(state(), m_before);
    }

    void nothingIsBroken() { m_files.must({u"check"_s}); }

private:
    /// Everything that the refused steps could have changed.
    QString state() const
    {
        QString all;
        for (const QString &kind : {u"seekers"_s, u"applications"_s, u"interviews"_s, u"hires"_s, u"training"_s, u"postings"_s})
            all += m_files.must({u"list"_s, kind}).out;
        return all;
    }

    const Program m_program;
    const CaseFiles m_files{m_program};
    QString m_before;
};

QTEST_GUILESS_MAIN(TestIllegalSteps)
#include "tst_illegalsteps.moc"
