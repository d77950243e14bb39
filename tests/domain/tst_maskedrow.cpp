#include "models/domain/masking.h"

#include <QTest>

using namespace Qt::StringLiterals;

static PostingRow row(Disclosure disclosure)
{
    PostingRow made;
    made.number = u"13-0004512"_s;
    made.facility = u"医療法人社団　慈愛会 東都病院"_s;
    made.facilityCode = u"1310123456"_s;
    made.municipality = u"千代田区"_s;
    made.place = u"東都病院　別館"_s;
    made.prefecture = Prefecture::fromNumber(13);
    made.profession = Profession::Nurse;
    made.disclosure = disclosure;
    return made;
}

class TestMaskedRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::Japanese)); }

    void onlyAnOpenPostingKeepsItsNames()
    {
        QCOMPARE(maskedRow(row(Disclosure::Open)), row(Disclosure::Open));
        for (const Disclosure disclosure : {Disclosure::NonPublic, Disclosure::Unlisted}) {
            const PostingRow masked = maskedRow(row(disclosure));
            QCOMPARE(masked.facility, u"（非公開）"_s);
            QCOMPARE(masked.place, u"（非公開）"_s);
            QVERIFY(masked.facilityCode.isEmpty() && masked.municipality.isEmpty());
            QCOMPARE(masked.number, u"13-0004512"_s);
            QCOMPARE(masked.prefecture, Prefecture::fromNumber(13));
            QCOMPARE(masked.profession, Profession::Nurse);
        }
    }

    void aNumberThatNamesTheInstitutionIsHidden_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("code") << u"1310123456-001"_s;
        QTest::newRow("code in full width") << u"１３１０１２３４５６－１"_s;
        QTest::newRow("name") << u"慈愛会東都病院 12"_s;
        QTest::newRow("last word") << u"2020/東都病院/3"_s;
        QTest::newRow("a nickname that nobody registered") << u"とーと-12"_s;
        QTest::newRow("in Latin letters") << u"TOTO-0012"_s;
    }
    void aNumberThatNamesTheInstitutionIsHidden()
    {
        QFETCH(QString, number);
        PostingRow named = row(Disclosure::NonPublic);
        named.number = number;
        QCOMPARE(maskedRow(named).number, publicIdOf(number));
    }

    void orderTellsNothing()
    {
        QCOMPARE(publicOrder({PostingSort::Facility, Qt::DescendingOrder}),
                 (PostingOrder{PostingSort::Prefecture, Qt::DescendingOrder}));
        QCOMPARE(publicOrder({PostingSort::Municipality}), PostingOrder{PostingSort::Prefecture});
        QCOMPARE(publicOrder({PostingSort::NeededBy}), PostingOrder{PostingSort::NeededBy});
    }
};

QTEST_GUILESS_MAIN(TestMaskedRow)
#include "tst_maskedrow.moc"
