#include "models/domain/totp.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The values of RFC 6238, appendix B, and RFC 4648, section 10.
class TestTotp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("sha1");
        QTest::addColumn<QString>("sha256");
        QTest::addColumn<QString>("sha512");
        QTest::newRow("59") << qint64(59) << u"94287082"_s << u"46119246"_s << u"90693936"_s;
        QTest::newRow("2005") << qint64(1111111109) << u"07081804"_s << u"68084774"_s << u"25091201"_s;
        QTest::newRow("a second more") << qint64(1111111111) << u"14050471"_s << u"67062674"_s << u"99943326"_s;
        QTest::newRow("2009") << qint64(1234567890) << u"89005924"_s << u"91819424"_s << u"93441116"_s;
        QTest::newRow("2033") << qint64(2000000000) << u"69279037"_s << u"90698825"_s << u"38618901"_s;
        QTest::newRow("2603") << qint64(20000000000) << u"65353130"_s << u"77737706"_s << u"47863826"_s;
    }

    void codes()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, sha1);
        QFETCH(const QString, sha256);
        QFETCH(const QString, sha512);
        const qint64 step = totpStep(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
        const QByteArray secret = "12345678901234567890";
        QCOMPARE(totpCode(secret, step, 8), sha1);
        QCOMPARE(totpCode((secret + secret).left(32), step, 8, QCryptographicHash::Sha256), sha256);
        QCOMPARE(totpCode((secret + secret + secret + secret).left(64), step, 8, QCryptographicHash::Sha512), sha512);
    }

    void clocksMayDifferByAStepAndNoCodeOpensTwice()
    {
        const QByteArray secret = "12345678901234567890";
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1234567890, Qt::UTC);
        const qint64 step = totpStep(now);
        for (const qint64 other : {step - 1, step, step + 1})
            QCOMPARE(totpStepOf(totpCode(secret, other), secret, now, 0), std::optional(other));
        QCOMPARE(totpStepOf(totpCode(secret, step - 2), secret, now, 0), std::nullopt);
        QCOMPARE(totpStepOf(totpCode(secret, step), secret, now, step), std::nullopt);
        QCOMPARE(totpStepOf(u"０"_s + totpCode(secret, step), secret, now, 0), std::nullopt);
        QCOMPARE(totpStepOf(u"005 924"_s, secret, now, 0), std::optional(step));
        QCOMPARE(totpStepOf(u"００５９２４"_s, secret, now, 0), std::optional(step));
    }

    void base32_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QByteArray("") << u""_s;
        QTest::newRow("1") << QByteArray("f") << u"MY"_s;
        QTest::newRow("2") << QByteArray("fo") << u"MZXQ"_s;
        QTest::newRow("3") << QByteArray("foo") << u"MZXW6"_s;
        QTest::newRow("6") << QByteArray("foobar") << u"MZXW6YTBOI"_s;
    }

    void base32()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(::base32(bytes), text);
        QCOMPARE(fromBase32(text), std::optional(bytes));
        QCOMPARE(fromBase32(text.toLower() + u"=="_s), std::optional(bytes));
        QCOMPARE(fromBase32(u"MZ1"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
