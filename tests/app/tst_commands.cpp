#include "tests/app/program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The documented contract of the command line, as a script would meet it.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Run run = m_program.json({u"sample"_s, u"--postings"_s, u"600"_s, u"--seekers"_s, u"40"_s, u"--seed"_s, u"5"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json.value(u"postings"_s).toInt(), 600);
        QCOMPARE(run.json.value(u"seekers"_s).toInt(), 40);
        QVERIFY(run.json.value(u"facilities"_s).toInt() > 100);
    }

    void sampleNeverMixesWithWhatIsThere()
    {
        const Run run = m_program.json({u"sample"_s, u"--postings"_s, u"1"_s});
        QCOMPARE(run.exit, 1);
        QCOMPARE(list({}).value(u"total"_s).toInt(), 600);
    }

    void aDatabaseThatIsNotThereIsNotMade_data()
    {
        QTest::addColumn<QStringList>("words");

        QTest::newRow("list") << QStringList{u"list"_s, u"postings"_s};
        QTest::newRow("show") << QStringList{u"show"_s, u"posting"_s, u"13-1"_s};
        QTest::newRow("review") << QStringList{u"review"_s, u"approve"_s, u"13-1"_s};
        QTest::newRow("shortage") << QStringList{u"shortage"_s};
        QTest::newRow("check") << QStringList{u"check"_s};
        QTest::newRow("backup") << QStringList{u"backup"_s, m_program.path(u"never.db"_s)};
    }

    void aDatabaseThatIsNotThereIsNotMade()
    {
        QFETCH(QStringList, words);
        const QString file = m_program.path(u"missing.db"_s);
        const Run run = m_program(QStringList{u"--database"_s, file} + words);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains(u"missing.db"_s), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
        QVERIFY(!QFile::exists(file));
    }

    void rowsHaveTheirFields()
    {
        const QJsonObject row = list({u"--limit"_s, u"1"_s}).value(u"rows"_s).toArray().first().toObject();
        for (const QString &name :
             {u"number"_s, u"facility"_s, u"facility_code"_s, u"prefecture"_s, u"prefecture_code"_s, u"municipality"_s,
              u"profession"_s, u"employment"_s, u"review"_s, u"publication"_s, u"fill"_s, u"disclosure"_s, u"received_on"_s})
            QVERIFY2(row.value(name).isString(), qPrintable(name));
        for (const QString &name : {u"headcount"_s, u"offered"_s, u"awaiting"_s, u"started"_s, u"remaining"_s, u"revision"_s})
            QVERIFY2(row.value(name).isDouble(), qPrintable(name));
        for (const QString &name : {u"needed_by"_s, u"valid_until"_s})
            QVERIFY2(row.contains(name), qPrintable(name));
        QVERIFY(QDate::fromString(row.value(u"received_on"_s).toString(), Qt::ISODate).isValid());
    }

    void filtersMeanTheSameByCodeAndByName_data()
    {
        QTest::addColumn<QStringList>("byCode");
        QTest::addColumn<QStringList>("byName");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");

        QTest::newRow("prefecture") << QStringList{u"--prefecture"_s, u"13"_s} << QStringList{u"--prefecture"_s, u"東京都"_s}
                                    << u"prefecture"_s << u"東京都"_s;
        QTest::newRow("profession") << QStringList{u"--profession"_s, u"04"_s} << QStringList{u"--profession"_s, u"看護師"_s}
                                    << u"profession"_s << u"看護師"_s;
        QTest::newRow("review") << QStringList{u"--review"_s, u"approved"_s} << QStringList{u"--review"_s, u"承認"_s}
                                << u"review"_s << u"承認"_s;
        QTest::newRow("publication") << QStringList{u"--publication"_s, u"published"_s}
                                     << QStringList{u"--publication"_s, u"公開中"_s} << u"publication"_s << u"公開中"_s;
        QTest::newRow("fill") << QStringList{u"--fill"_s, u"unfilled"_s} << QStringList{u"--fill"_s, u"未充足"_s} << u"fill"_s
                              << u"未充足"_s;
    }

    void filtersMeanTheSameByCodeAndByName()
    {
        QFETCH(QStringList, byCode);
        QFETCH(QStringList, byName);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const QJsonObject one = list(byCode + QStringList{u"--limit"_s, u"1000"_s});
        const QJsonObject other = list(byName + QStringList{u"--limit"_s, u"1000"_s});
        QVERIFY(!one.isEmpty());
        QCOMPARE(one, other);
        const QJsonArray rows = one.value(u"rows"_s).toArray();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(one.value(u"total"_s).toInt(), int(rows.size()));
        for (const QJsonValue &row : rows)
            QCOMPARE(row[field].toString(), value);
    }

    void aWrongFilterIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");

        QTest::newRow("prefecture") << QStringList{u"--prefecture"_s, u"48"_s};
        QTest::newRow("profession") << QStringList{u"--profession"_s, u"獣医師"_s};
        QTest::newRow("sort") << QStringList{u"--sort"_s, u"colour"_s};
        QTest::newRow("direction") << QStringList{u"--sort"_s, u"number:up"_s};
        QTest::newRow("limit") << QStringList{u"--limit"_s, u"none"_s};
        QTest::newRow("limit zero") << QStringList{u"--limit"_s, u"0"_s};
        QTest::newRow("cursor") << QStringList{u"--after"_s, u"xyz"_s};
    }

    void aWrongFilterIsWrongUsage()
    {
        QFETCH(QStringList, words);
        const Run run = m_program.json(QStringList{u"list"_s, u"postings"_s} + words);
        QCOMPARE(run.exit, 2);
        QVERIFY(!run.json.value(u"error"_s).toString().isEmpty());
    }

    void pagesFollowEachOtherWithoutGap_data()
    {
        QTest::addColumn<QString>("sort");

        for (const auto sort : {"number", "facility_name", "needed_by:desc", "valid_until", "remaining:desc", "received_on"})
            QTest::newRow(sort) << QString::fromLatin1(sort);
    }

    void pagesFollowEachOtherWithoutGap()
    {
        QFETCH(QString, sort);
        QSet<QString> seen;
        QStringList after;
        for (int page = 0; page < 5; ++page) {
            const QJsonObject answer = list(QStringList{u"--sort"_s, sort, u"--limit"_s, u"150"_s} + after);
            for (const QJsonValue &row : answer.value(u"rows"_s).toArray())
                seen.insert(row[u"number"_s].toString());
            if (answer.value(u"next"_s).isNull())
                break;
            after = {u"--after"_s, answer.value(u"next"_s).toString()};
        }
        QCOMPARE(seen.size(), 600);
    }

    void searchFindsPartsOfWords()
    {
        const QJsonObject found = list({u"--search"_s, u"看護"_s, u"--limit"_s, u"1000"_s});
        QVERIFY(found.value(u"total"_s).toInt() > 50);
        QCOMPARE(list({u"--search"_s, u"存在しない名前"_s}).value(u"total"_s).toInt(), 0);
    }

    // S1: a red posting cannot be approved; it is returned with reason and comment, leaves the queue, and the history tells.
    void redIsReturnedAndLeavesTheQueue()
    {
        const QString number = waiting(u"red"_s);
        QVERIFY(!number.isEmpty());
        const Run approve = m_program.json({u"review"_s, u"approve"_s, number, u"--confirm-amber"_s});
        QCOMPARE(approve.exit, 1);
        const Run without = m_program.json({u"review"_s, u"return"_s, number});
        QCOMPARE(without.exit, 2);
        const Run returned = m_program.json({u"review"_s, u"return"_s, number, u"--reason"_s, u"missing_item"_s, u"--comment"_s,
                                             u"賃金の下限をご記入ください"_s});
        QCOMPARE(returned.exit, 0);
        const QJsonObject posting = show(number);
        QCOMPARE(posting.value(u"review"_s).toString(), u"差戻し"_s);
        QCOMPARE(posting.value(u"publication"_s).toString(), u"未公開"_s);
        const QJsonValue last = posting.value(u"history"_s).toArray().last();
        QCOMPARE(last[u"reason"_s].toString(), u"必須項目欠落"_s);
        QCOMPARE(last[u"comment"_s].toString(), u"賃金の下限をご記入ください"_s);
        QVERIFY(!last[u"actor"_s].toString().isEmpty());
        QVERIFY(m_program.json({u"publish"_s, number}).exit == 1);
    }

    void amberPassesOnTheSecondConfirmation()
    {
        const QString number = waiting(u"amber"_s);
        QVERIFY(!number.isEmpty());
        QCOMPARE(m_program.json({u"review"_s, u"approve"_s, number}).exit, 1);
        QCOMPARE(show(number).value(u"current_revision"_s).toInt(), 0);
        QCOMPARE(m_program.json({u"review"_s, u"approve"_s, number, u"--confirm-amber"_s}).exit, 0);
        QCOMPARE(show(number).value(u"review"_s).toString(), u"承認"_s);
    }

    void publicationGoesItsWay()
    {
        const QString number = waiting({});
        QVERIFY(!number.isEmpty());
        QCOMPARE(m_program.json({u"publish"_s, number}).exit, 1); // not approved yet
        QCOMPARE(m_program.json({u"review"_s, u"approve"_s, number, u"--confirm-amber"_s}).exit, 0);
        QCOMPARE(m_program.json({u"publish"_s, number}).exit, 0);
        QCOMPARE(m_program.json({u"extend"_s, number}).exit, 0);
        QCOMPARE(m_program.json({u"extend"_s, number}).exit, 1); // once, not twice
        QCOMPARE(m_program.json({u"stop"_s, number, u"--reason"_s, u"申し出"_s}).exit, 0);
        QCOMPARE(show(number).value(u"publication"_s).toString(), u"停止"_s);
        QCOMPARE(m_program.json({u"end"_s, number, u"--reason"_s, u"unheard"_s}).exit, 2);
        QCOMPARE(m_program.json({u"end"_s, number, u"--reason"_s, u"cancelled"_s}).exit, 0);
        const QJsonObject posting = show(number);
        QCOMPARE(posting.value(u"publication"_s).toString(), u"終了"_s);
        QCOMPARE(posting.value(u"end_reason"_s).toString(), u"機関による取消"_s);
    }

    void manyAreDoneInPart()
    {
        const QString good = waiting({});
        const Run run = m_program.json({u"review"_s, u"approve"_s, u"--confirm-amber"_s, good, u"99-0000000"_s});
        QCOMPARE(run.exit, 3);
        QCOMPARE(run.json.value(u"done"_s).toInt(), 1);
        QCOMPARE(run.json.value(u"failed"_s).toInt(), 1);
        QCOMPARE(run.json.value(u"results"_s).toArray().size(), 2);
    }

    void rejectingNeedsALegalGround()
    {
        const QString number = waiting({});
        QCOMPARE(m_program.json({u"review"_s, u"reject"_s, number, u"--reason"_s, u"duplicate"_s}).exit, 1);
        QCOMPARE(m_program.json({u"review"_s, u"reject"_s, number, u"--reason"_s, u"unlawful"_s}).exit, 0);
        QCOMPARE(show(number).value(u"review"_s).toString(), u"不受理"_s);
    }

    /// Every figure has exactly the postings that it was counted from.
    void shortageEqualsTheList()
    {
        const Run run = m_program.json({u"shortage"_s, u"--profession"_s, u"04"_s});
        QCOMPARE(run.exit, 0);
        const QJsonArray rows = run.json.value(u"rows"_s).toArray();
        QVERIFY(rows.size() > 10);
        const QJsonValue row = rows.first();
        QCOMPARE(row[u"remaining"_s].toInt(), row[u"headcount"_s].toInt() - row[u"offered"_s].toInt() -
                                                  row[u"awaiting"_s].toInt() - row[u"started"_s].toInt());
        const QJsonArray postings = list({u"--publication"_s, u"published"_s, u"--profession"_s, u"04"_s, u"--prefecture"_s,
                                          row[u"prefecture"_s].toString(), u"--limit"_s, u"1000"_s})
                                        .value(u"rows"_s)
                                        .toArray();
        int remaining = 0;
        for (const QJsonValue &posting : postings)
            remaining += posting[u"remaining"_s].toInt();
        QCOMPARE(remaining, row[u"remaining"_s].toInt());
        QVERIFY(m_program.json({u"shortage"_s, u"--as-of"_s, u"yesterday"_s}).exit == 2);
    }

    void trendsHaveAPast()
    {
        const QString day = dayInJapan().addDays(-60).toString(Qt::ISODate);
        const Run run = m_program.json({u"shortage"_s, u"--as-of"_s, day});
        QCOMPARE(run.json.value(u"as_of"_s).toString(), day);
        QVERIFY(run.json.value(u"rows"_s).toArray().size() > 20);
    }

    void termsFollowTheLanguageAndJsonDoesNot()
    {
        const QStringList words{u"--database"_s, m_program.database(), u"list"_s, u"postings"_s, u"--profession"_s,
                                u"04"_s,         u"--limit"_s,         u"1"_s};
        QVERIFY(m_program(words + QStringList{u"--language"_s, u"en"_s}).out.contains(u"Nurse"_s));
        QVERIFY(m_program(words).out.contains(u"看護師"_s));
        const QJsonObject english = m_program(words + QStringList{u"--language"_s, u"en"_s, u"--json"_s}).json;
        QCOMPARE(english.value(u"rows"_s)[0][u"profession"_s].toString(), u"看護師"_s);
    }

    void backupAndRestoreBringBackWhatWas()
    {
        const QString file = m_program.path(u"backup.db"_s);
        const QJsonObject before = list({u"--limit"_s, u"1000"_s});
        QCOMPARE(m_program.json({u"backup"_s, file}).exit, 0);
        const QString number = waiting({});
        QCOMPARE(m_program.json({u"review"_s, u"approve"_s, number, u"--confirm-amber"_s}).exit, 0);
        QVERIFY(list({u"--limit"_s, u"1000"_s}) != before);
        QCOMPARE(m_program.json({u"check"_s}).exit, 0);
        const Run restored = m_program.json({u"restore"_s, file});
        QCOMPARE(restored.exit, 0);
        QCOMPARE(m_program.json({u"check"_s}).exit, 0); // its audit ends earlier, and nobody cut it off
        QVERIFY(QFile::exists(restored.json.value(u"kept_copy"_s).toString()));
        QCOMPARE(list({u"--limit"_s, u"1000"_s}), before);
        QCOMPARE(m_program.json({u"restore"_s, m_program.path(u"no such file"_s)}).exit, 1);
    }

    void theDatabaseIsWholeAfterAllThis()
    {
        const Run run = m_program.json({u"check"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.out.left(2000)));
        QVERIFY(run.json.value(u"clean"_s).toBool());
        QVERIFY(run.json.value(u"rules"_s).toInt() > 3);
    }

    void aPastDayIsGivenFromTheAudit()
    {
        const QJsonObject now = list({u"--limit"_s, u"1000"_s});
        const QString today = dayInJapan().toString(Qt::ISODate);
        const QJsonObject then = list({u"--limit"_s, u"1000"_s, u"--as-of"_s, today});
        QCOMPARE(then.value(u"total"_s), now.value(u"total"_s));
        QCOMPARE(then.value(u"as_of"_s).toString(), today);
        const QJsonObject before = list({u"--as-of"_s, u"2000-01-01"_s});
        QCOMPARE(before.value(u"total"_s).toInt(), 0);
        const QString number = now.value(u"rows"_s).toArray().first().toObject().value(u"number"_s).toString();
        QCOMPARE(m_program.json({u"show"_s, u"posting"_s, number, u"--as-of"_s, today}).exit, 0);
        QCOMPARE(m_program.json({u"show"_s, u"posting"_s, number, u"--as-of"_s, u"2000-01-01"_s}).exit, 1);
        QCOMPARE(m_program.json({u"list"_s, u"postings"_s, u"--as-of"_s, u"2999-01-01"_s}).exit, 2);
    }

    void interviewsAreSearched()
    {
        const auto total = [this](const QString &text) {
            return m_program
                .json({u"list"_s, u"interviews"_s, u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2099-12-31"_s, u"--search"_s, text})
                .json.value(u"total"_s)
                .toInt(-1);
        };
        const Run all = m_program.json({u"list"_s, u"interviews"_s, u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2099-12-31"_s});
        const QJsonArray rows = all.json.value(u"rows"_s).toArray();
        QVERIFY(rows.size() > 1);
        const QString application = rows.first().toObject().value(u"application"_s).toString();
        const int found = total(application);
        QVERIFY2(found >= 1 && found < rows.size(), qPrintable(QString::number(found)));
        QCOMPARE(total(u"どこにもない語"_s), 0);
    }

    void anImportSaysWhatItDidNotRead()
    {
        QFile file(m_program.path(u"unread.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"No,氏名,都道府県,職種,いろは,血液型\r\n1,架空 花子,東京都,看護師,に,A\r\n"_s.toUtf8());
        file.close();
        const Run run = m_program.json({u"import"_s, u"seekers"_s, file.fileName(), u"--dry-run"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err + run.out));
        QVERIFY2(run.err.contains(u"いろは、血液型"_s) && !run.err.contains(u"No"_s), qPrintable(run.err));
    }

    void aMaskedPostingIsFoundByThePublicIdOfTheList() // last: it adds one
    {
        const QString csv = m_program.path(u"masked.csv"_s);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"募集番号,医療機関コード,医療機関名,施設種別,都道府県,市区町村,職種,募集人数,雇用形態,公開区分,業務内容\r\n"
                   "G-00010,1319900007,架空ほしぞら病院,病院,東京都,港区,看護師,2,非常勤,非公開,病棟での看護\r\n"_s.toUtf8());
        file.close();
        const Run imported = m_program.json({u"import"_s, u"postings"_s, csv});
        QVERIFY2(imported.exit == 0, qPrintable(imported.err + imported.out));
        QString shown;
        const QJsonArray rows = list({u"--limit"_s, u"1000"_s, u"--review"_s, u"received"_s}).value(u"rows"_s).toArray();
        for (const QJsonValue &row : rows)
            if (const QString number = row.toObject().value(u"number"_s).toString(); number.size() == 36)
                shown = number;
        QVERIFY(!shown.isEmpty());
        const Run found = m_program.json({u"show"_s, u"posting"_s, shown});
        QVERIFY2(found.exit == 0, qPrintable(found.err));
        QVERIFY(!found.out.contains(u"ほしぞら"_s) && !found.out.contains(u"G-00010"_s));
        QCOMPARE(m_program.json({u"show"_s, u"posting"_s, u"G-00010"_s}).exit, 0);
        QCOMPARE(m_program.json({u"show"_s, u"posting"_s, u"8c1b8a52-3f3a-5c5e-9a0c-6f0a4de2b911"_s}).exit, 1);
    }

private:
    QJsonObject list(const QStringList &words) const
    {
        const Run run = m_program.json(QStringList{u"list"_s, u"postings"_s} + words);
        return run.exit == 0 ? run.json : QJsonObject();
    }

    QJsonObject show(const QString &number) const { return m_program.json({u"show"_s, u"posting"_s, number}).json; }

    /// A posting never approved that waits for review and whose worst check is of that severity; empty: nothing red.
    QString waiting(const QString &severity) const
    {
        const QJsonObject queue =
            list({u"--review"_s, u"received,in_review"_s, u"--publication"_s, u"unpublished"_s, u"--limit"_s, u"200"_s});
        for (const QJsonValue &row : queue.value(u"rows"_s).toArray()) {
            const QJsonObject posting = show(row[u"number"_s].toString());
            QSet<QString> found;
            for (const QJsonValue &check : posting.value(u"checks"_s).toArray())
                found.insert(check[u"severity"_s].toString());
            const bool red = found.contains(u"red"_s);
            if (severity == u"red"_s ? red : !red && (severity.isEmpty() || found.contains(severity)))
                return row[u"number"_s].toString();
        }
        return {};
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
