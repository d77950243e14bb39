#include "tests/app/casefiles.h"

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
        QCOMPARE(run({u"hire"_s, u"start"_s, hires[1]}).exit, 1); // nobody starts whose offer is not accepted
        must({u"hire"_s, u"accept"_s, hires[1]});
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
        must({u"hire"_s, u"accept"_s, hires[2]});
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

    void inquiriesAreAskedAndAnswered()
    {
        const QString posting = published(1, 1);
        QCOMPARE(run({u"inquiry"_s, u"ask"_s}).exit, 2);
        QCOMPARE(run({u"inquiry"_s, u"ask"_s, u"--seeker"_s, u"N9999"_s, u"寮は？"_s}).exit, 1);
        const Run asked = must({u"inquiry"_s, u"ask"_s, u"--seeker"_s, seeker(1), u"--posting"_s, posting, u"寮はありますか"_s});
        const QString number = asked.json[u"number"_s].toString();
        QCOMPARE(asked.json[u"seeker"_s].toString(), seeker(1));
        QVERIFY(asked.json[u"question"_s].isNull()); // free text may name people
        QCOMPARE(must({u"inquiry"_s, u"list"_s}).json[u"rows"_s].toArray().size(), 1);
        QCOMPARE(must({u"today"_s}).json[u"lines"_s][u"open_inquiries"_s][u"count"_s].toInt(), 1);
        QCOMPARE(run({u"inquiry"_s, u"answer"_s, number}).exit, 1); // no answer
        must({u"inquiry"_s, u"answer"_s, number, u"--text"_s, u"あります"_s});
        QCOMPARE(run({u"inquiry"_s, u"answer"_s, number, u"--text"_s, u"再"_s}).exit, 1);
        QVERIFY(must({u"inquiry"_s, u"list"_s}).json[u"rows"_s].toArray().isEmpty());
        QCOMPARE(must({u"inquiry"_s, u"list"_s, u"--all"_s}).json[u"rows"_s].toArray().size(), 1);
        const Run shown = must({u"inquiry"_s, u"show"_s, number, u"--personal"_s});
        QCOMPARE(shown.json[u"question"_s].toString(), u"寮はありますか"_s);
        QCOMPARE(shown.json[u"answer"_s].toString(), u"あります"_s);
        must({u"check"_s});
    }

    void listsAreSearched()
    {
        const QString posting = published(2, 3);
        for (int i = 1; i <= 3; ++i)
            must({u"apply"_s, seeker(i), posting});
        const auto found = [&](const QStringList &words) {
            return must(QStringList{u"list"_s, u"applications"_s, u"--search"_s} + words).json[u"rows"_s].toArray();
        };
        QCOMPARE(found({u"A0000002"_s}).size(), 1);
        QCOMPARE(found({u"n0003"_s}).size(), 1);          // of the seeker, however written
        QCOMPARE(found({u"しおかぜ"_s}).size(), 3);       // of the posting
        QCOMPARE(found({u"しおかぜ N0001"_s}).size(), 1); // a word of each
        QVERIFY(found({u"ない言葉"_s}).isEmpty());
        must({u"hire"_s, u"offer"_s, seeker(1), posting});
        QCOMPARE(must({u"list"_s, u"hires"_s, u"--search"_s, u"H1"_s}).json[u"rows"_s].toArray().size(), 1);
        QCOMPARE(run({u"list"_s, u"interviews"_s, u"--state"_s, u"fixed"_s}).exit, 2); // a state of orders
    }

    void listsGoOnWithoutGapOrRepetition_data()
    {
        QTest::addColumn<QStringList>("list");
        const QStringList sorts{u"number"_s,        u"kana_folded"_s,      u"prefecture"_s, u"profession"_s,
                                u"verification"_s,  u"years_experience"_s, u"state"_s,      u"available_from"_s,
                                u"registered_on"_s, u"valid_until"_s,      u"active_on"_s,  u"municipality"_s,
                                u"route"_s,         u"elsewhere"_s,        u"short_term"_s};
        for (const QString &sort : sorts)
            for (const QString &way : {u""_s, u":desc"_s})
                QTest::addRow("seekers by %s%s", qPrintable(sort), qPrintable(way))
                    << QStringList{u"seekers"_s, u"--sort"_s, sort + way};
        const QStringList everyDay{u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2100-01-01"_s};
        QTest::newRow("applications") << QStringList{u"applications"_s};
        QTest::newRow("open applications") << QStringList{u"applications"_s, u"--open"_s};
        QTest::newRow("interviews") << QStringList{u"interviews"_s} + everyDay;
        QTest::newRow("hires") << QStringList{u"hires"_s};
        QTest::newRow("hires in three stages") << QStringList{u"hires"_s, u"--state"_s, u"offered,started,declined"_s};
        QTest::newRow("training") << QStringList{u"training"_s};
        QTest::newRow("courses") << QStringList{u"courses"_s};
    }
    void listsGoOnWithoutGapOrRepetition()
    {
        static Program sampled; // made once for all rows
        static const bool made = sampled.json({u"sample"_s, u"--postings"_s, u"60"_s, u"--seekers"_s, u"150"_s}).exit == 0;
        QVERIFY(made);
        QFETCH(QStringList, list);
        const QStringList words = QStringList{u"list"_s} + list + QStringList{u"--limit"_s};
        const QStringList wanted = numbers(sampled.json(words + QStringList{u"100000"_s}).json);
        QVERIFY(wanted.size() >= 2);
        const QString limit = QString::number(1 + wanted.size() / 3);
        QStringList found, after;
        for (int page = 0; page < 5; ++page) {
            const Run run = sampled.json(words + QStringList{limit} + after);
            QCOMPARE(run.exit, 0);
            found += numbers(run.json);
            if (run.json[u"next"_s].isNull())
                break;
            after = {u"--after"_s, run.json[u"next"_s].toString()};
        }
        QCOMPARE(found, wanted);
        const QStringList other = list.first() == u"seekers"_s ? QStringList{u"applications"_s} : QStringList{u"seekers"_s};
        QCOMPARE(sampled.json(QStringList{u"list"_s} + other + after).exit, 2); // the cursor of another list
    }

    void coursesAreListedAndShown()
    {
        published(1, 1); // makes the database
        must({u"course"_s, u"add"_s, u"--title"_s, u"感染管理入門"_s, u"--module"_s, u"infection_control"_s, u"--hours"_s,
              u"1.5"_s});
        const Run listed = must({u"list"_s, u"courses"_s});
        const QJsonObject course = listed.json[u"rows"_s][0].toObject();
        QCOMPARE(course[u"title"_s].toString(), u"感染管理入門"_s);
        QCOMPARE(must({u"show"_s, u"course"_s, course[u"number"_s].toString()}).json[u"hours"_s].toDouble(), 1.5);
        QCOMPARE(must({u"course"_s, u"list"_s}).json, listed.json);
        QCOMPARE(run({u"show"_s, u"course"_s, u"K999999"_s}).exit, 1);
        QCOMPARE(run({u"list"_s, u"hires"_s, u"--sort"_s, u"number"_s}).exit, 2); // it has one order
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
    static QString today(int days) { return CaseFiles::today(days); }
    static QString seeker(int number) { return CaseFiles::seeker(number); }
    Run run(const QStringList &words) const { return m_program->json(words); }
    Run must(const QStringList &words) const { return CaseFiles(*m_program).must(words); }
    static QStringList numbers(const QJsonObject &list)
    {
        QStringList numbers;
        for (const QJsonValue &row : list[u"rows"_s].toArray())
            numbers.append(row[u"number"_s].toString());
        return numbers;
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
    QString published(int headcount, int seekers) const { return CaseFiles(*m_program).publish(headcount, seekers); }
    void train(const QString &who, const QString &modules = CaseFiles::allModules()) const
    {
        CaseFiles(*m_program).train(who, modules);
    }
    void start(const Run &offer) const
    {
        for (const QString &step : {u"accept"_s, u"start"_s})
            must({u"hire"_s, step, offer.json[u"number"_s].toString()});
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestPeopleCommands)
#include "tst_peoplecommands.moc"
