#include "tests/app/program.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Support orders (S7), courses, trainings, funds and the morning's counts as somebody at a shell enters them, on both databases.
class TestOrderCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_program = std::make_unique<Program>();
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
    }
    void cleanup() { m_test.reset(); }

    void twentyTwoPeopleFromNinePrefectures() // S7
    {
        seekers(40);
        const QString order = create(22);
        QVERIFY(run({u"order"_s, u"create"_s, u"--people"_s, u"3"_s}).exit == 1); // no prefecture, no period
        const Run found = must({u"order"_s, u"candidates"_s, order});
        QCOMPARE(found.json[u"candidates"_s].toArray().size(), 40);
        QCOMPARE(found.json[u"found"_s].toInt(), 40);
        QCOMPARE(found.json[u"complete"_s].toBool(), true);
        QStringList people;
        for (int i = 1; i <= 22; ++i)
            people.append(seeker(i));
        must(QStringList{u"order"_s, u"add"_s, order} + people);
        QCOMPARE(run({u"order"_s, u"add"_s, order, seeker(1)}).exit, 1);  // on it already
        QCOMPARE(run({u"order"_s, u"add"_s, order, seeker(30)}).exit, 1); // all places are taken
        const QString second = create(3);
        const Run partly = run({u"order"_s, u"add"_s, second, seeker(1), seeker(30)});
        QCOMPARE(partly.exit, 3); // one is booked already
        QVERIFY2(partly.err.contains(seeker(1)) && partly.err.contains(order), qPrintable(partly.err));
        QCOMPARE(must({u"order"_s, u"candidates"_s, second}).json[u"excluded_counts"_s][u"他で予約済"_s].toInt(), 22);
        must({u"order"_s, u"change"_s, second, u"--people"_s, u"4"_s, u"--payer"_s, u"state"_s});
        QCOMPARE(run({u"order"_s, u"change"_s, second, u"--to"_s, today(90)}).exit, 1); // somebody was chosen for the period
        QCOMPARE(must({u"today"_s}).json[u"lines"_s][u"open_orders"_s][u"count"_s].toInt(), 2);
        must({u"order"_s, u"fix"_s, order});
        QCOMPARE(run({u"order"_s, u"remove"_s, order, seeker(1)}).exit, 1);
        QCOMPARE(must({u"today"_s}).json[u"lines"_s][u"open_orders"_s][u"count"_s].toInt(), 1);

        const QString csv = m_program->path(u"list.csv"_s), pdf = m_program->path(u"list.pdf"_s);
        must({u"order"_s, u"print"_s, order, u"--out"_s, csv});
        const QByteArray text = read(csv);
        QCOMPARE(text.count("看○"), 22); // names are masked
        for (const char *prefecture : {"北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県"})
            QVERIFY2(text.contains(prefecture), prefecture);
        QVERIFY(!text.contains("群馬県"));
        QVERIFY(!text.contains("090-"));
        must({u"order"_s, u"print"_s, order, u"--out"_s, csv, u"--personal"_s});
        QCOMPARE(read(csv).count("090-"), 22);
        must({u"order"_s, u"print"_s, order, u"--out"_s, pdf});
        QVERIFY(read(pdf).startsWith("%PDF"));
        QCOMPARE(run({u"order"_s, u"print"_s, order, u"--out"_s, m_program->path(u"list.doc"_s)}).exit, 2);
        must({u"check"_s});
    }

    void coursesAndTrainings() // S6
    {
        seekers(2);
        const QString course = must({u"course"_s, u"add"_s, u"--title"_s, u"感染管理 入門"_s, u"--module"_s,
                                     u"infection_control"_s, u"--provider"_s, u"nursing_association"_s, u"--hours"_s, u"1.5"_s})
                                   .json[u"number"_s]
                                   .toString();
        QCOMPARE(run({u"course"_s, u"add"_s, u"--title"_s, u"なし"_s}).exit, 1); // no module
        const Run changed = must({u"course"_s, u"change"_s, course, u"--places"_s, u"20"_s});
        QCOMPARE(changed.json[u"places"_s].toInt(), 20);
        QCOMPARE(changed.json[u"hours"_s].toDouble(), 1.5);
        QCOMPARE(must({u"course"_s, u"list"_s}).json[u"rows"_s].toArray().size(), 1);

        write(u"certificate.txt"_s, u"修了証"_s);
        const QString done = must({u"training"_s, u"record"_s, seeker(1), u"--module"_s, u"infection_control"_s, u"--evidence"_s,
                                   m_program->path(u"certificate.txt"_s)})
                                 .json[u"number"_s]
                                 .toString();
        const QString copy = m_program->path(u"copy.txt"_s);
        const Run evidence = must({u"training"_s, u"evidence"_s, done, u"--out"_s, copy});
        QCOMPARE(read(copy), read(m_program->path(u"certificate.txt"_s)));
        QCOMPARE(evidence.json[u"sha256"_s].toString().size(), 64);
        const QString booked =
            must({u"training"_s, u"book"_s, seeker(1), u"--module"_s, u"medical_safety"_s, u"--day"_s, today(2)})
                .json[u"number"_s]
                .toString();
        must({u"training"_s, u"attend"_s, booked});
        QCOMPARE(run({u"training"_s, u"absent"_s, booked}).exit, 1); // no reason
        QCOMPARE(must({u"training"_s, u"absent"_s, booked, u"--reason"_s, u"体調"_s}).json[u"stage"_s].toString(), u"欠席"_s);
        const QString exempt =
            must({u"training"_s, u"exempt"_s, seeker(2), u"--module"_s, u"medical_safety"_s, u"--reason"_s, u"災害"_s})
                .json[u"number"_s]
                .toString();
        QCOMPARE(must({u"today"_s}).json[u"lines"_s][u"exemptions_to_approve"_s][u"count"_s].toInt(), 1);
        QCOMPARE(run({u"training"_s, u"approve"_s, exempt}).exit, 1); // by whoever asked
        QCOMPARE(must({u"training"_s, u"list"_s}).json[u"rows"_s].toArray().size(), 3);
        QCOMPARE(must({u"training"_s, u"list"_s, u"--open"_s}).json[u"rows"_s].toArray().size(), 1);
        QCOMPARE(must({u"training"_s, u"rate"_s}).json[u"rate"_s].toString(), u"－"_s); // nobody started
        QCOMPARE(must({u"training"_s, u"warning"_s}).json[u"days"_s].toInt(), 7);
        must({u"training"_s, u"warning"_s, u"--days"_s, u"14"_s});
        QCOMPARE(must({u"today"_s}).json[u"warning_days"_s].toInt(), 14);
        QCOMPARE(run({u"training"_s, u"record"_s}).exit, 2);
        must({u"check"_s});
    }

    void fundsAddUp()
    {
        seekers(1); // makes the database
        const auto add = [&](const QString &prefecture, const QString &kind, const QString &yen) {
            return must({u"fund"_s, u"add"_s, u"--prefecture"_s, prefecture, u"--kind"_s, kind, u"--contractor"_s, u"看護協会"_s,
                         u"--from"_s, u"2026-04-01"_s, u"--to"_s, u"2027-03-31"_s, u"--yen"_s, yen})
                .json[u"number"_s]
                .toString();
        };
        add(u"13"_s, u"coordination"_s, u"1,000,000"_s);
        const QString training = add(u"13"_s, u"training"_s, u"500000"_s);
        add(u"27"_s, u"coordination"_s, u"2000000"_s);
        QCOMPARE(run({u"fund"_s, u"add"_s, u"--prefecture"_s, u"13"_s}).exit, 1);
        QCOMPARE(run({u"fund"_s, u"change"_s, training, u"--fund"_s, u"emergency_grant"_s}).exit, 1); // may not pay training
        must({u"fund"_s, u"change"_s, training, u"--yen"_s, u"700000"_s});
        const QJsonArray totals = must({u"fund"_s, u"totals"_s}).json[u"rows"_s].toArray();
        QCOMPARE(totals.size(), 5);
        QCOMPARE(totals[3][u"yen"_s].toInteger(), 3'000'000); // the nation
        QCOMPARE(totals[4][u"yen"_s].toInteger(), 700'000);
        QCOMPARE(must({u"fund"_s, u"list"_s, u"--prefecture"_s, u"13"_s}).json[u"rows"_s].toArray().size(), 2);
        QCOMPARE(must({u"fund"_s, u"list"_s, u"--from"_s, u"2027-04-01"_s}).json[u"rows"_s].toArray().size(), 0);
        for (const QString &name : {u"funds.csv"_s, u"funds.xlsx"_s}) {
            must({u"fund"_s, u"export"_s, u"--out"_s, m_program->path(name)});
            QVERIFY(read(m_program->path(name)).size() > 100);
        }
        const QByteArray csv = read(m_program->path(u"funds.csv"_s));
        QVERIFY(csv.contains("700000") && csv.contains("緊急包括支援交付金"));
        must({u"check"_s});
    }

private:
    static QString today(int days) { return dayInJapan().addDays(days).toString(Qt::ISODate); }
    static QString seeker(int number) { return u"N%1"_s.arg(number, 4, 10, QChar(u'0')); }
    Run run(const QStringList &words) const
    {
        return (*m_program)(QStringList{u"--json"_s, u"--database"_s, m_test->address()} + words);
    }
    Run must(const QStringList &words) const
    {
        const Run done = run(words);
        if (done.exit != 0)
            qFatal("%s: %d %s %s", qPrintable(words.join(u' ')), done.exit, qPrintable(done.out), qPrintable(done.err));
        return done;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QString &text) const
    {
        QFile file(m_program->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    QString create(int people) const
    {
        return must({u"order"_s, u"create"_s, u"--prefecture"_s, u"47"_s, u"--profession"_s, u"04"_s, u"--people"_s,
                     QString::number(people), u"--from"_s, today(30), u"--to"_s, today(60), u"--least-days"_s, u"25"_s})
            .json[u"number"_s]
            .toString();
    }

    /// N0001 … from prefectures 1 to 9, each with everything that a support order asks for.
    void seekers(int count) const
    {
        QString people = u"求職者番号,氏名,氏名（カナ）,生年月日,電話番号,都道府県,免許,免許番号,免許確認,免許の確認者,"
                         "免許の確認日,県外勤務,同意事項\n"_s;
        for (int i = 1; i <= count; ++i)
            people += u"%1,看護 花子壱%2,カンゴ ハナコ%2,1980-04-%3,090-0000-%4,%5,看護師,77%4,原本確認済,佐藤,%6,可,"
                      "募集機関への提供、他の都道府県への提供\n"_s.arg(seeker(i))
                          .arg(i)
                          .arg(1 + i % 28, 2, 10, QChar(u'0'))
                          .arg(i, 4, 10, QChar(u'0'))
                          .arg(1 + i % 9)
                          .arg(today(-1));
        write(u"s.csv"_s, people);
        must({u"import"_s, u"seekers"_s, m_program->path(u"s.csv"_s)});
    }

    std::unique_ptr<Program> m_program;
    std::unique_ptr<TestDatabase> m_test;
};

QTEST_GUILESS_MAIN(TestOrderCommands)
#include "tst_ordercommands.moc"
