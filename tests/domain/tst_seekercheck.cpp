#include "models/domain/deskuser.h"
#include "models/domain/seekercheck.h"
#include "models/domain/seekerpart.h"

#include <QTest>

using namespace Qt::StringLiterals;

static const QDate today(2026, 6, 1);

static Seeker nurse()
{
    Seeker seeker;
    seeker.name = u"髙橋 花子"_s;
    seeker.kana = u"タカハシ ハナコ"_s;
    seeker.birthDate = QDate(1980, 4, 1);
    seeker.phone = u"090-1234-5678"_s;
    seeker.prefecture = Prefecture::fromNumber(12);
    seeker.licences = {{.kind = Profession::Nurse, .number = u"1234567"_s, .date = QDate(2003, 4, 1)}};
    seeker.consents = {Consent::ToInstitutions};
    return seeker;
}

/// What a form says beside a field is what every way in refuses, and no more.
class TestSeekerCheck : public QObject
{
    Q_OBJECT

    using Step = std::function<void(Seeker &)>;

private Q_SLOTS:
    void findingsStandBesideTheirField_data()
    {
        QTest::addColumn<Step>("spoil");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *name, const QString &field, bool refused, const Step &spoil) {
            QTest::newRow(name) << spoil << field << refused;
        };
        row("all is well", {}, false, [](Seeker &) {});
        row("no name", u"name"_s, true, [](Seeker &seeker) { seeker.name = u"　"_s; });
        row("no prefecture", u"prefecture"_s, true, [](Seeker &seeker) { seeker.prefecture.reset(); });
        row("no licence", u"licences"_s, true, [](Seeker &seeker) { seeker.licences.clear(); });
        row("clerk without a licence", {}, false, [](Seeker &seeker) {
            seeker.licences.clear();
            seeker.wishes = {Profession::Clerk};
        });
        row("licence as clerk", u"licences"_s, true, [](Seeker &seeker) { seeker.licences = {{.kind = Profession::Clerk}}; });
        row("seen by nobody", u"licences"_s, true,
            [](Seeker &seeker) { seeker.licences.first().check = LicenceCheck::OriginalSeen; });
        row("seen tomorrow", u"licences"_s, false, [](Seeker &seeker) {
            Licence &licence = seeker.licences.first();
            licence.check = LicenceCheck::OriginalSeen;
            licence.seenBy = u"佐藤"_s;
            licence.seenOn = QDate(2026, 6, 2);
        });
        row("available backwards", u"available_to"_s, true, [](Seeker &seeker) {
            seeker.availableFrom = QDate(2026, 7, 2);
            seeker.availableTo = QDate(2026, 7, 1);
        });
        row("available on one day", {}, false, [](Seeker &seeker) {
            seeker.availableFrom = QDate(2026, 7, 1);
            seeker.availableTo = QDate(2026, 7, 1);
        });
        row("no kana", u"kana"_s, false, [](Seeker &seeker) { seeker.kana.clear(); });
        row("no birth date", u"birth_date"_s, false, [](Seeker &seeker) { seeker.birthDate = {}; });
        row("not born yet", u"birth_date"_s, false, [](Seeker &seeker) {
            seeker.birthDate = QDate(2026, 6, 2);
            seeker.licences.first().date = {};
        });
        row("fourteen", u"birth_date"_s, false, [](Seeker &seeker) {
            seeker.birthDate = QDate(2011, 6, 2);
            seeker.licences.first().date = {};
        });
        row("fifteen today", {}, false, [](Seeker &seeker) {
            seeker.birthDate = QDate(2011, 6, 1);
            seeker.licences.first().date = {};
        });
        row("no way to reach", u"phone"_s, false, [](Seeker &seeker) { seeker.phone.clear(); });
        row("mail is enough", {}, false, [](Seeker &seeker) {
            seeker.phone.clear();
            seeker.email = u"h@example.jp"_s;
        });
        row("short phone", u"phone"_s, false, [](Seeker &seeker) { seeker.phone = u"1234"_s; });
        row("no address", u"email"_s, false, [](Seeker &seeker) { seeker.email = u"hanako"_s; });
        row("postal code", u"postal_code"_s, false, [](Seeker &seeker) { seeker.postalCode = u"100-891"_s; });
        row("check digit", u"municipality_code"_s, false, [](Seeker &seeker) { seeker.municipalityCode = u"131017"_s; });
        row("right check digit", {}, false, [](Seeker &seeker) { seeker.municipalityCode = u"131016"_s; });
        row("no licence number", u"licences"_s, false, [](Seeker &seeker) { seeker.licences.first().number.clear(); });
        row("licence before fifteen", u"licences"_s, false,
            [](Seeker &seeker) { seeker.licences.first().date = QDate(1995, 3, 31); });
        row("whose licence", u"licences"_s, false,
            [](Seeker &seeker) { seeker.licences.first().kind = Profession::AssistantNurse; });
        row("eight days a week", u"days_per_week"_s, false, [](Seeker &seeker) { seeker.daysPerWeek = 8; });
        row("no consent", u"consents"_s, false, [](Seeker &seeker) { seeker.consents.clear(); });
    }

    void findingsStandBesideTheirField()
    {
        QFETCH(Step, spoil);
        QFETCH(QString, field);
        QFETCH(bool, refused);
        Seeker seeker = nurse();
        spoil(seeker);
        const QList<Check> checks = checksOf(seeker, today);
        QCOMPARE(checks.size(), field.isEmpty() ? 0 : 1);
        if (!field.isEmpty()) {
            QCOMPARE(checks.first().field, field);
            QCOMPARE(checks.first().severity, refused ? Severity::Red : Severity::Amber);
            QVERIFY(!checks.first().message.isEmpty());
        }
        const auto sound = checked(seeker);
        QCOMPARE(bool(sound), !refused);
        if (refused)
            QCOMPARE(sound.error().message, checks.first().message);
    }

    void twoPeopleWhoChangeOneRecordLoseNothing()
    {
        const Seeker base = nurse();
        Seeker mine = base, theirs = base;
        mine.phone = u"090-1111-1111"_s;
        mine.remarks = u"午後のみ"_s;
        mine.email = u"same@example.jp"_s;
        theirs.phone = u"090-2222-2222"_s;
        theirs.address = u"千葉市"_s;
        theirs.email = u"same@example.jp"_s;
        theirs.licences.append({.kind = Profession::Midwife});
        theirs.state = SeekerState::Employed;
        theirs.version = 2;
        const SeekerEdits edits = merged(base, mine, theirs);
        QCOMPARE(edits.conflicts.size(), 1);
        QCOMPARE(edits.conflicts.first().key(), u"phone"_s);
        QCOMPARE(edits.seeker.phone, u"090-1111-1111"_s);
        QCOMPARE(edits.seeker.remarks, u"午後のみ"_s);
        QCOMPARE(edits.seeker.address, u"千葉市"_s);
        QCOMPARE(edits.seeker.licences.size(), 2);
        QCOMPARE(edits.seeker.state, SeekerState::Employed); // the lifecycle's, not the form's
        QCOMPARE(edits.seeker.version, 2);
    }

    void oneHasToWaitAfterWrongPasswords_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("two") << 2 << 0;
        QTest::newRow("three") << 3 << 2;
        QTest::newRow("four") << 4 << 4;
        QTest::newRow("eight") << 8 << 64;
        QTest::newRow("twelve") << 12 << 300;
        QTest::newRow("very many") << 100'000 << 300;
    }

    void oneHasToWaitAfterWrongPasswords()
    {
        QFETCH(int, failures);
        QFETCH(int, seconds);
        const QDateTime last(today, QTime(9, 0), Qt::UTC);
        const QDateTime next = mayTryAgainAt({.failures = failures, .failedAt = last});
        QCOMPARE(next.isValid(), seconds > 0);
        if (seconds > 0)
            QCOMPARE(last.secsTo(next), seconds);
    }

    void passwordsAreLongEnough()
    {
        QVERIFY(!checkedPassword(u"1234567"_s, u"佐藤"_s));
        QVERIFY(!checkedPassword(u"         "_s, u"佐藤"_s));
        QVERIFY(!checkedPassword(u"SATO-MISAKI"_s, u"sato-misaki"_s));
        QVERIFY(checkedPassword(u"12345678"_s, u"佐藤"_s));
        QVERIFY(checkedPassword(u"いろはにほへとち"_s, u"佐藤"_s));
    }
};

QTEST_GUILESS_MAIN(TestSeekerCheck)
#include "tst_seekercheck.moc"
