#include "tests/app/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Channels and deliveries as a script would ask for them.
class TestChannelCommands : public QObject
{
    Q_OBJECT

private:
    Program m_program;

    QJsonObject rowOf(const QString &code) const
    {
        const QJsonArray rows = m_program.json({u"channel"_s, u"list"_s}).json.value(u"channels"_s).toArray();
        for (const QJsonValue &row : rows)
            if (row.toObject().value(u"code"_s) == code)
                return row.toObject();
        return {};
    }

    /// The one delivery of an answer of `deliver`.
    static QJsonObject deliveryIn(const Run &run)
    {
        return run.json.value(u"deliveries"_s).toArray().first().toObject().value(u"delivery"_s).toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_program.json({u"sample"_s, u"--postings"_s, u"300"_s, u"--seekers"_s, u"10"_s, u"--seed"_s, u"5"_s}).exit, 0);
        QVERIFY(QDir(m_program.path({})).mkpath(u"work"_s) && QDir(m_program.path({})).mkpath(u"agency"_s));
    }

    void sixChannelsAreListedWithWhatTheyTake()
    {
        const Run run = m_program.json({u"channel"_s, u"list"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.json.value(u"channels"_s).toArray().size(), 6);
        const QJsonObject all = rowOf(u"hello_work"_s), physicians = rowOf(u"women_doctors"_s);
        const int published = m_program.json({u"list"_s, u"postings"_s, u"--publication"_s, u"published"_s, u"--limit"_s, u"1"_s})
                                  .json.value(u"total"_s)
                                  .toInt();
        QVERIFY(all.value(u"taken"_s).toInt() > 0 && all.value(u"taken"_s).toInt() <= published);
        QVERIFY(physicians.value(u"taken"_s).toInt() < all.value(u"taken"_s).toInt());
    }

    void aDryRunOfARuleChangesNothing()
    {
        const int before = rowOf(u"agency"_s).value(u"taken"_s).toInt();
        const QStringList rule{u"channel"_s, u"rules"_s, u"agency"_s, u"--profession"_s, u"医師"_s};
        const Run dry = m_program.json(rule + QStringList{u"--dry-run"_s});
        QVERIFY2(dry.exit == 0, qPrintable(dry.err));
        const int taken = dry.json.value(u"taken"_s).toInt();
        QVERIFY(taken < before);
        QCOMPARE(rowOf(u"agency"_s).value(u"taken"_s).toInt(), before);
        QCOMPARE(m_program.json(rule).exit, 0);
        QCOMPARE(rowOf(u"agency"_s).value(u"taken"_s).toInt(), taken);
        QCOMPARE(m_program.json({u"channel"_s, u"rules"_s, u"agency"_s, u"--profession"_s, u"all"_s}).exit, 0);
        QCOMPARE(rowOf(u"agency"_s).value(u"taken"_s).toInt(), before);
    }

    void aPreviewHasRealRowsInTheChannelsOwnColumns()
    {
        const Run run = m_program.json({u"channel"_s, u"preview"_s, u"hello_work"_s, u"--limit"_s, u"4"_s});
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        const QJsonArray rows = run.json.value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows.first().toObject().size() > 5);
    }

    void aDeliveryIsMadeShownAndMadeAgain()
    {
        QCOMPARE(m_program
                     .json({u"channel"_s, u"set"_s, u"hello_work"_s, u"--way"_s, u"folder"_s, u"--address"_s,
                            m_program.path(u"work"_s)})
                     .exit,
                 0);
        const Run first = m_program.json({u"deliver"_s, u"hello_work"_s, u"--full"_s});
        QVERIFY2(first.exit == 0, qPrintable(first.err));
        const QJsonObject delivery = deliveryIn(first);
        QCOMPARE(delivery.value(u"sequence"_s).toInt(), 1);
        QCOMPARE(delivery.value(u"count"_s).toInt(), rowOf(u"hello_work"_s).value(u"taken"_s).toInt());
        const QString name = delivery.value(u"file"_s).toString();
        const QByteArray bytes = bytesOf(m_program.path(u"work/"_s + name));
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                 delivery.value(u"sha256"_s).toString());
        const QJsonObject manifest =
            QJsonDocument::fromJson(bytesOf(m_program.path(u"work/"_s + name + u".manifest.json"_s))).object();
        QCOMPARE(manifest.value(u"sequence"_s).toInt(), 1);
        QCOMPARE(manifest.value(u"sha256"_s), delivery.value(u"sha256"_s));

        const QString id = QString::number(delivery.value(u"id"_s).toInt());
        QVERIFY(QDir(m_program.path({})).mkpath(u"again"_s));
        const Run again = m_program.json({u"delivery"_s, u"remake"_s, id, u"--out"_s, m_program.path(u"again"_s)});
        QVERIFY2(again.exit == 0, qPrintable(again.err));
        QCOMPARE(bytesOf(m_program.path(u"again/"_s + name)), bytes);

        QFile receipt(m_program.path(u"receipt.json"_s));
        QVERIFY(receipt.open(QIODevice::WriteOnly));
        receipt.write(QJsonDocument(QJsonObject{{u"channel"_s, u"hello_work"_s},
                                                {u"sequence"_s, 1},
                                                {u"sha256"_s, delivery.value(u"sha256"_s)},
                                                {u"received_at"_s, u"2026-06-01T00:00:00Z"_s}})
                          .toJson());
        receipt.close();
        const Run confirmed = m_program.json({u"delivery"_s, u"receipt"_s, receipt.fileName()});
        QVERIFY2(confirmed.exit == 0, qPrintable(confirmed.err));
        QCOMPARE(m_program.json({u"delivery"_s, u"show"_s, id}).json.value(u"state_code"_s).toString(), u"received"_s);
    }

    void whatFailedStaysVisibleUntilItIsBrought()
    {
        const QString nowhere = m_program.path(u"agency/none"_s);
        QCOMPARE(m_program.json({u"channel"_s, u"set"_s, u"agency"_s, u"--way"_s, u"folder"_s, u"--address"_s, nowhere}).exit, 0);
        const Run failed = m_program.json({u"deliver"_s, u"agency"_s});
        QVERIFY(failed.exit != 0);
        QCOMPARE(failed.json.value(u"failed"_s).toInt(), 1);
        const QJsonArray open = m_program.json({u"delivery"_s, u"list"_s, u"--open"_s}).json.value(u"rows"_s).toArray();
        QCOMPARE(open.size(), 1);
        QVERIFY(!open.first().toObject().value(u"problem"_s).toString().isEmpty());
        QVERIFY(QDir().mkpath(nowhere));
        const Run retried =
            m_program.json({u"delivery"_s, u"retry"_s, QString::number(open.first().toObject().value(u"id"_s).toInt())});
        QVERIFY2(retried.exit == 0, qPrintable(retried.err));
        QVERIFY(m_program.json({u"delivery"_s, u"list"_s, u"--open"_s}).json.value(u"rows"_s).toArray().isEmpty());
        QVERIFY(!QDir(nowhere).entryList(QDir::Files).isEmpty());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no such channel") << QStringList{u"channel"_s, u"show"_s, u"radio"_s} << 1;
        QTest::newRow("no code") << QStringList{u"channel"_s, u"show"_s} << 2;
        QTest::newRow("no such delivery") << QStringList{u"delivery"_s, u"show"_s, u"9999"_s} << 1;
        QTest::newRow("no channel to deliver to") << QStringList{u"deliver"_s} << 2;
        QTest::newRow("no folder to make it in") << QStringList{u"delivery"_s, u"remake"_s, u"1"_s} << 2;
        QTest::newRow("a profession that does not exist")
            << QStringList{u"channel"_s, u"rules"_s, u"agency"_s, u"--profession"_s, u"99"_s} << 2;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, words);
        const Run run = m_program.json(words);
        QTEST(run.exit, "exit");
        QVERIFY(!run.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChannelCommands)
#include "tst_channelcommands.moc"
