#include "models/domain/personaldata.h"
#include "models/domain/seekerduplicate.h"
#include "models/domain/seekerfield.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

static Seeker nurse()
{
    Seeker seeker;
    seeker.id = SeekerId{1};
    seeker.number = u"S0000001"_s;
    seeker.name = u"髙橋 花子"_s;
    seeker.kana = u"たかはし はなこ"_s;
    seeker.birthDate = QDate(1980, 4, 1);
    seeker.phone = u"090-0000-1234"_s;
    seeker.prefecture = Prefecture::fromNumber(12);
    seeker.licences = {{Profession::Nurse, u"1234567"_s, QDate(2003, 4, 1)}};
    seeker.registeredOn = QDate(2026, 5, 15);
    seeker.validUntil = QDate(2026, 7, 31);
    return seeker;
}

class TestSeeker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activityProlongsOnlyInTheLastMonth_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<SeekerState>("state");
        QTest::newRow("first month") << QDate(2026, 5, 20) << QDate(2026, 7, 31) << SeekerState::Valid;
        QTest::newRow("last day before the last month") << QDate(2026, 6, 30) << QDate(2026, 7, 31) << SeekerState::Valid;
        QTest::newRow("first day of the last month") << QDate(2026, 7, 1) << QDate(2026, 8, 31) << SeekerState::Valid;
        QTest::newRow("last day") << QDate(2026, 7, 31) << QDate(2026, 8, 31) << SeekerState::Valid;
        QTest::newRow("after it: valid again") << QDate(2026, 8, 1) << QDate(2026, 10, 31) << SeekerState::Reactivated;
    }

    void activityProlongsOnlyInTheLastMonth()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, until);
        QFETCH(SeekerState, state);
        const auto active = activeOn(nurse(), day);
        QVERIFY(active);
        QCOMPARE(active.value().validUntil, until);
        QCOMPARE(active.value().state, state);
        QCOMPARE(active.value().activeOn, day);
    }

    void expiryWaitsForTheLastDay()
    {
        QVERIFY(!expired(nurse(), QDate(2026, 7, 31)));
        const auto gone = expired(nurse(), QDate(2026, 8, 1));
        QVERIFY(gone);
        QCOMPARE(gone.value().state, SeekerState::Expired);
        QCOMPARE(activeOn(gone.value(), QDate(2026, 9, 3)).value().state, SeekerState::Reactivated);
        QCOMPARE(activeOn(gone.value(), QDate(2026, 9, 3)).value().validUntil, QDate(2026, 11, 30));
    }

    void anOriginalIsSeenBySomebodyOnADay()
    {
        Seeker seeker = nurse();
        seeker.licences[0].check = LicenceCheck::OriginalSeen;
        QVERIFY(!checked(seeker));
        const auto seen = licenceChecked(nurse(), Profession::Nurse, LicenceCheck::OriginalSeen, u"佐藤"_s, QDate(2026, 6, 1));
        QVERIFY(seen);
        QCOMPARE(seen.value().licences[0].seenBy, u"佐藤"_s);
        QVERIFY(!licenceChecked(nurse(), Profession::Physician, LicenceCheck::LookedUp, u"佐藤"_s, QDate(2026, 6, 1)));
    }

    void aLicenceThatDoesNotMatchFillsNoSeat()
    {
        Seeker seeker = nurse();
        QVERIFY(mayFill(seeker, Profession::Nurse));
        QVERIFY(!mayFill(seeker, Profession::PublicHealthNurse));
        QVERIFY(mayFill(seeker, Profession::Clerk));
        seeker.licences[0].check = LicenceCheck::Refuted;
        QVERIFY(!mayFill(seeker, Profession::Nurse));
        seeker.licences.append({Profession::Midwife, {}, {}, {}, LicenceCheck::LookedUp, u"佐藤"_s, QDate(2026, 6, 1)});
        QVERIFY(mayFill(seeker, Profession::Nurse)); // 助産師 also hold a 看護師 licence
    }

    void duplicatesAreFoundHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QList<Likeness>>("expected");
        using L = QList<Likeness>;
        QTest::newRow("another character for the same name") << u"name"_s << QVariant(u"高橋花子"_s) << L{Likeness::NameAndBirth};
        QTest::newRow("katakana, other name") << u"kana"_s << QVariant(u"タカハシ　ハナコ"_s) << L{Likeness::NameAndBirth};
        QTest::newRow("phone with country code") << u"phone"_s << QVariant(u"＋81 90 0000 1234"_s) << L{Likeness::Phone};
        QTest::newRow("half a phone") << u"phone"_s << QVariant(u"1234"_s) << L{};
    }

    void duplicatesAreFoundHoweverTheyAreWritten()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(QList<Likeness>, expected);
        Seeker other;
        other.id = SeekerId{2};
        other.birthDate = QDate(1980, 4, 1);
        seekerField(QLatin1StringView(key.toLatin1()))->assign(other, value);
        QCOMPARE(likenesses(nurse(), other), expected);
        other.birthDate = QDate(1980, 4, 2);
        QCOMPARE(likenesses(nurse(), other).contains(Likeness::NameAndBirth), false);
        other.licences = {{Profession::Nurse, u"第０１２３４５６７号"_s}};
        QVERIFY(!likenesses(nurse(), other).contains(Likeness::LicenceNumber)); // 第…号 is another text than the number
        other.licences = {{Profession::Nurse, u"０１２３４５６７"_s}};
        QVERIFY(likenesses(nurse(), other).contains(Likeness::LicenceNumber));
    }

    void mergingLosesNothing()
    {
        Seeker other = nurse();
        other.id = SeekerId{2};
        other.number = u"S0000002"_s;
        other.name = u"高橋花子"_s;
        other.email = u"h@example.jp"_s;
        other.yearsAway = 0;
        other.licences = {{Profession::Nurse, u"1234567"_s, {}, {}, LicenceCheck::OriginalSeen, u"佐藤"_s, QDate(2026, 6, 1)},
                          {Profession::Midwife, u"77"_s}};
        other.wishes = {Profession::Midwife};
        const auto merge = mergedSeekers(nurse(), other);
        QVERIFY(merge);
        const Seeker &merged = merge.value().merged;
        QCOMPARE(merged.number, u"S0000001"_s);
        QCOMPARE(merged.name, u"髙橋 花子"_s);
        QCOMPARE(merged.email, u"h@example.jp"_s);
        QCOMPARE(merged.yearsAway, std::optional(0));
        QCOMPARE(merged.licences.size(), 2);
        QCOMPARE(merged.licences[0].check, LicenceCheck::OriginalSeen);
        QCOMPARE(merged.licences[0].date, QDate(2003, 4, 1));
        QCOMPARE(merged.wishes, QList{Profession::Midwife});
        QCOMPARE(merge.value().former.value(u"name"_s).toString(), u"高橋花子"_s);
        QVERIFY(!mergedSeekers(nurse(), nurse()));
    }

    void whoMergesChoosesFieldByField()
    {
        Seeker other = nurse();
        other.id = SeekerId{2};
        other.name = u"高橋花子"_s;
        other.phone = u"080-9999-9999"_s;
        QStringList keys;
        for (const SeekerPart &part : contradictions(nurse(), other))
            keys.append(part.key());
        QCOMPARE(keys, (QStringList{u"name"_s, u"phone"_s}));
        const auto merge = mergedSeekers(nurse(), other, {u"phone"_s});
        QVERIFY(merge);
        QCOMPARE(merge.value().merged.phone, other.phone);
        QCOMPARE(merge.value().merged.name, nurse().name);
        QCOMPARE(merge.value().former.value(u"phone"_s).toString(), nurse().phone); // what was not taken is kept
        QCOMPARE(merge.value().former.value(u"name"_s).toString(), other.name);
    }

    void theAuditKeepsEverything()
    {
        Seeker seeker = nurse();
        seeker.nights = false;
        seeker.yearsAway = 0;
        seeker.wishPrefectures = {*Prefecture::fromNumber(47), *Prefecture::fromNumber(1)};
        seeker.consents = {Consent::ToKeyNet};
        Seeker read = seekerFromJson(toJson(seeker));
        read.id = seeker.id;
        read.number = seeker.number;
        QCOMPARE(read, seeker);
        const QByteArray left = QJsonDocument(withoutPerson(toJson(seeker))).toJson();
        QVERIFY(!left.contains("090") && !left.contains("\xe8\x8a\xb1") && !left.contains("1234567"));
    }

    void nothingOfThePersonIsLeftAfterWithdrawal()
    {
        Seeker seeker = nurse();
        seeker.address = u"千葉市1-2-3"_s;
        const auto left = withdrawn(seeker, QDate(2026, 6, 1));
        QVERIFY(left);
        for (const SeekerField &field : seekerFields())
            if (field.isPersonal)
                QVERIFY2(field.value(left.value()).isNull(), field.key);
        QVERIFY(left.value().licences.isEmpty());
        QCOMPARE(left.value().prefecture, Prefecture::fromNumber(12));
        QCOMPARE(mainProfession(left.value()), std::optional(Profession::Nurse));
        QVERIFY(checked(left.value()));
        QVERIFY(!withdrawn(left.value(), QDate(2026, 6, 2)));
        seeker.state = SeekerState::Employed;
        QVERIFY(!withdrawn(seeker, QDate(2026, 6, 1)));
    }

    void namesAreMasked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << u"佐久間 実咲"_s << u"佐○ ○○"_s;
        QTest::newRow("one word") << u"佐久間実咲"_s << u"佐○"_s;
        QTest::newRow("outside the basic plane") << u"𠮷田 明"_s << u"𠮷○ ○○"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void namesAreMasked()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(maskedName(name), expected);
    }
};

QTEST_GUILESS_MAIN(TestSeeker)
#include "tst_seeker.moc"
