#include "models/exchange/secrets/passwordhash.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPasswordHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePasswordFits()
    {
        const auto hash = passwordHash(u"いろは 1234"_s);
        QVERIFY(hash);
        QVERIFY(hash.value().startsWith(u"$argon2id$"_s));
        QVERIFY(!hash.value().contains(u"1234"_s));
        QVERIFY(isPassword(u"いろは 1234"_s, hash.value()));
        QVERIFY(!isPassword(u"いろは 1235"_s, hash.value()));
        QVERIFY(!isPassword(QString(), hash.value()));
        QVERIFY(isPassword(u"ガ"_s.normalized(QString::NormalizationForm_D) + u"12345678"_s,
                           passwordHash(u"ガ12345678"_s).value())); // composed or not
    }

    void everyHashHasItsSalt() { QVERIFY(passwordHash(u"12345678"_s).value() != passwordHash(u"12345678"_s).value()); }

    void nonsenseIsNoHash_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << u"12345678"_s;
        QTest::newRow("cut") << u"$argon2id$v=19$m=65536,t=2,p=1$"_s;
        QTest::newRow("longer than any") << QString(1000, u'$');
    }

    void nonsenseIsNoHash()
    {
        QFETCH(QString, hash);
        QVERIFY(!isPassword(u"12345678"_s, hash));
    }
};

QTEST_GUILESS_MAIN(TestPasswordHash)
#include "tst_passwordhash.moc"
