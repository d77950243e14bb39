#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// S5, S6 and S7 as somebody at a shell enters them.
class TestPeopleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }

    void seatsFollowTheApplications() // S5
    {
        const QString posting = published(5, 8);
        QStringList applications;
        for (int i = 1; i <= 3; ++i)
            applications.append(must({u"apply"_s, seeker(i), posting}).json[u"number"_s].toString());
        QStringList hires;
        for (const QString &application : applications)
            hires.append(
                must({u"hire"_s, u"offer"_s, application, u"--reason"_s, u"書類選考のみ"_s}).json[u"number"_s].toString());
        must({u"application"_s, u"leave"_s, applications[0], u"--as"_s, u"declined"_s, u"--reason"_s, u"賃金"_s});
        train(seeker(2));
        const Run started = must({u"hire"_s, u"start"_s, hires[1]});
        const QJsonObject seats = started.json[u"seats"_s].toObject();
        QCOMPARE(seats[u"started"_s].toInt(), 1);
        QCOMPARE(seats[u"offered"_s].toInt(), 1);
        QCOMPARE(seats[u"remaining"_s].toInt(), 3);
        QCOMPARE(started.json[u"fill"_s].toString(), u"一部充足"_s);
        QCOMPARE(must({u"show"_s, u"application"_s, applications[0]}).json[u"stage"_s].toString(), u"辞退"_s);
        QCOMPARE(must({u"show"_s, u"application"_s, applications[1]}).json[u"stage"_s].toString(), u"就業開始"_s);
        QVERIFY(run({u"application"_s, u"leave"_s, applications[2], u"--as"_s, u"declined"_s}).exit == 1); // no reason

        for (int i = 4; i <= 6; ++i) {
            train(seeker(i));
            start(must({u"hire"_s, u"offer"_s, seeker(i), posting}));
        }
        train(seeker(3));
        must({u"hire"_s, u"start"_s, hires[2]});
        QCOMPARE(run({u"apply"_s, seeker(7), posting}).exit, 1); // filled: no new application is taken
        const Run refused = run({u"hire"_s, u"offer"_s, seeker(7), posting});
        QCOMPARE(refused.exit, 1);
        train(seeker(7));
        const Run over = must({u"hire"_s, u"offer"_s, seeker(7), posting, u"--over-reason"_s, u"夜勤体制"_s});
        QCOMPARE(over.json[u"fill"_s].toString(), u"超過"_s);
        start(over);
        must({u"check"_s});
    }

    void theGateNamesTheMissingModule() // S6
    {
        const QString posting = published(2, 2);
        const Run offer = must({u"hire"_s, u"offer"_s, seeker(1), posting, u"--starts-on"_s, today(2)});
        const QString hire = offer.json[u"number"_s].toString();
        train(seeker(1), u"infection_control,protective_equipment"_s);
        const QJsonArray warnings = must({u"today"_s}).json[u"starts_without_training"_s].toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings[0][u"missing"_s].toString().contains(u"医療安全"_s));
        must({u"hire"_s, u"accept"_s, hire});
        const Run refused = run({u"hire"_s, u"start"_s, hire, u"--day"_s, today(2)});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains(u"医療安全"_s), qPrintable(refused.err));
        QCOMPARE(must({u"hire"_s, u"gate"_s, hire}).json[u"open"_s].toBool(), false);
        // An exemption counts only with a second person.
        const QString exempt =
            must({u"training"_s, u"exempt"_s, seeker(1), u"--module"_s, u"medical_safety"_s, u"--reason"_s, u"災害"_s})
                .json[u"number"_s]
                .toString();
        QCOMPARE(run({u"training"_s, u"approve"_s, exempt}).exit, 1);
        QCOMPARE(run({u"hire"_s, u"start"_s, hire, u"--day"_s, today(2)}).exit, 1);
        train(seeker(1), u"医療安全"_s);
        must({u"hire"_s, u"start"_s, hire, u"--day"_s, today(2)});
        QCOMPARE(must({u"show"_s, u"seeker"_s, seeker(1)}).json[u"state"_s].toString(), u"就業中"_s);
        must({u"check"_s});
    }

    void anOrderPrintsItsPeople() // S7
    {
        published(1, 40);
        const QString order =
            must({u"order"_s, u"create"_s, u"--prefecture"_s, u"47"_s, u"--profession"_s, u"04"_s, u"--people"_s, u"22"_s,
                  u"--from"_s, today(30), u"--to"_s, today(60), u"--least-days"_s, u"25"_s})
                .json[u"number"_s]
                .toString();
        const Run found = must({u"order"_s, u"candidates"_s, order});
        QCOMPARE(found.json[u"candidates"_s].toArray().size(), 40);
        QStringList people;
        for (int i = 1; i <= 22; ++i)
            people.append(seeker(i));
        must(QStringList{u"order"_s, u"add"_s, order} + people);
        QCOMPARE(run({u"order"_s, u"add"_s, order, seeker(1)}).exit, 1);
        must({u"order"_s, u"fix"_s, order});
        const Run printed = must({u"order"_s, u"print"_s, order});
        const QJsonArray rows = printed.json[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 22);
        QSet<QString> from, who;
        for (const QJsonValue &row : rows) {
            from.insert(row[u"from"_s].toString());
            who.insert(row[u"seeker"_s].toString());
            QVERIFY(row[u"phone"_s].toString().isEmpty()); // masked without --personal
            QVERIFY(!row[u"name"_s].toString().contains(u"花子"_s));
        }
        QCOMPARE(from.size(), 9);
        QCOMPARE(who.size(), 22);
        QVERIFY(
            must({u"order"_s, u"print"_s, order, u"--personal"_s}).json[u"rows"_s][0][u"name"_s].toString().contains(u"花子"_s));
        QCOMPARE(must({u"list"_s, u"orders"_s}).json[u"rows"_s].toArray().size(), 1);
        must({u"check"_s});
    }

    void invitationsKeepTheirUid()
    {
        const QString posting = published(2, 1);
        const QString application = must({u"apply"_s, seeker(1), posting}).json[u"number"_s].toString();
        const QString file = m_program->path(u"a.ics"_s);
        const QString interview =
            must({u"interview"_s, u"schedule"_s, application, u"--at"_s, today(3) + u"T10:30"_s, u"--mode"_s, u"online"_s,
                  u"--url"_s, u"https://meet.example.jp/x"_s, u"--interviewer"_s, u"佐藤"_s, u"--ics"_s, file})
                .json[u"number"_s]
                .toString();
        const QByteArray first = read(file), uid = line(first, "UID:");
        QVERIFY(!uid.isEmpty());
        QVERIFY(first.contains("METHOD:REQUEST") && first.contains("SEQUENCE:0"));
        QVERIFY(!first.contains("花子"));
        must({u"interview"_s, u"change"_s, interview, u"--at"_s, today(4) + u"T10:30"_s, u"--ics"_s, file});
        QCOMPARE(line(read(file), "UID:"), uid);
        QVERIFY(read(file).contains("SEQUENCE:1"));
        must({u"interview"_s, u"cancel"_s, interview, u"--reason"_s, u"都合"_s, u"--ics"_s, file});
        QCOMPARE(line(read(file), "UID:"), uid);
        QVERIFY(read(file).contains("SEQUENCE:2") && read(file).contains("METHOD:CANCEL"));
        QCOMPARE(run({u"interview"_s, u"schedule"_s, application}).exit, 1);
        QCOMPARE(run({u"interview"_s, u"schedule"_s, application, u"--at"_s, u"tomorrow"_s}).exit, 2);
    }

    void listsMaskNames()
    {
        published(1, 3);
        const QJsonArray rows = must({u"list"_s, u"seekers"_s}).json[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 3);
        for (const QJsonValue &row : rows)
            QVERIFY(!row[u"name"_s].toString().contains(u"花子"_s));
        QVERIFY(must({u"list"_s, u"seekers"_s, u"--personal"_s}).json[u"rows"_s][0][u"name"_s].toString().contains(u"花子"_s));
        QVERIFY(!must({u"show"_s, u"seekers"_s, seeker(1)}).out.contains(u"090-"_s));
        QCOMPARE(run({u"list"_s, u"seekers"_s, u"--state"_s, u"nonsense"_s}).exit, 2);
        must({u"seeker"_s, u"withdraw"_s, seeker(1)});
        QCOMPARE(run({u"seeker"_s, u"withdraw"_s, seeker(1)}).exit, 1);
        QVERIFY(!read(m_program->database()).contains("花子壱1"));
        for (const QString &subject : {u"applications"_s, u"interviews"_s, u"hires"_s, u"training"_s, u"orders"_s})
            QVERIFY(must({u"list"_s, subject}).json[u"rows"_s].toArray().isEmpty());
    }

private:
    static QString today(int days)
    {
        return QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600).date().addDays(days).toString(Qt::ISODate);
    }
    static QString seeker(int number) { return u"N%1"_s.arg(number, 4, 10, QChar(u'0')); }
    Run run(const QStringList &words) const { return m_program->json(words); }
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
    static QByteArray line(const QByteArray &text, const QByteArray &start)
    {
        for (const QByteArray &one : text.split('\n'))
            if (one.startsWith(start))
                return one.trimmed();
        return {};
    }
    void write(const QString &name, const QString &text) const
    {
        QFile file(m_program->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    /// A published posting for nurses, and seekers N0001 … from prefectures 1 to 9; gives the posting's number.
    QString published(int headcount, int seekers) const
    {
        write(u"p.csv"_s,
              u"募集番号,募集機関,都道府県,市区町村,職種,雇用形態,募集人数,業務内容,賃金形態,賃金（下限）,賃金（上限）,"
              "勤務開始日,必要日,研修の有無,研修内容,公開区分,電話番号,施設種別,夜勤,週勤務日数\n"
              "13-0000001,しおかぜ病院,東京都,港区,看護師,正社員以外,%1,病棟での看護,時給,2000,2500,%2,%2,有,"
              "感染管理、医療安全,公開,03-0000-0000,病院,無,3\n"_s.arg(headcount)
                  .arg(today(2)));
        must({u"import"_s, u"postings"_s, m_program->path(u"p.csv"_s)});
        must({u"review"_s, u"approve"_s, u"13-0000001"_s, u"--confirm-amber"_s});
        must({u"publish"_s, u"13-0000001"_s});
        QString people =
            u"求職者番号,氏名,氏名（カナ）,生年月日,電話番号,都道府県,免許,免許番号,免許確認,免許の確認者,免許の確認日,"
            "県外勤務,同意事項\n"_s;
        for (int i = 1; i <= seekers; ++i)
            people += u"%1,看護 花子壱%2,カンゴ ハナコ%2,1980-04-%3,090-0000-%4,%5,看護師,77%4,原本確認済,佐藤,%6,可,"
                      "募集機関への提供、他の都道府県への提供\n"_s.arg(seeker(i))
                          .arg(i)
                          .arg(1 + i % 28, 2, 10, QChar(u'0'))
                          .arg(i, 4, 10, QChar(u'0'))
                          .arg(1 + i % 9)
                          .arg(today(-1));
        write(u"s.csv"_s, people);
        must({u"import"_s, u"seekers"_s, m_program->path(u"s.csv"_s)});
        write(u"certificate.txt"_s, u"修了証"_s);
        return u"13-0000001"_s;
    }

    void train(const QString &who, const QString &modules = u"infection_control,medical_safety,protective_equipment"_s) const
    {
        must({u"training"_s, u"record"_s, who, u"--module"_s, modules, u"--evidence"_s, m_program->path(u"certificate.txt"_s)});
    }

    void start(const Run &offer) const { must({u"hire"_s, u"start"_s, offer.json[u"number"_s].toString()}); }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestPeopleCommands)
#include "tst_peoplecommands.moc"
