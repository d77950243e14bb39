#include "models/domain/postingfield.h"
#include "models/domain/review.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum ReviewState;

static PostingContent sound()
{
    PostingContent content;
    content.profession = Profession::Nurse;
    content.placeName = u"しおかぜ病院"_s;
    content.prefecture = Prefecture::fromNumber(13);
    content.duties = u"病棟での看護"_s;
    content.employment = EmploymentForm::NonPermanent;
    content.periodFrom = QDate(2020, 8, 1);
    content.headcount = 3;
    content.wageForm = WageForm::Hourly;
    content.wageMin = 2000;
    content.wageMax = 2500;
    content.trainingGiven = true;
    content.trainingModules = u"感染管理、医療安全"_s;
    content.disclosure = Disclosure::Open;
    content.phone = u"03-0000-0000"_s;
    return content;
}

static CheckContext context()
{
    return {.facility = {.name = u"医療法人社団 潮会 しおかぜ病院"_s, .kana = u"しおかぜびょういん"_s},
            .today = QDate(2020, 7, 27)};
}

class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksFindWhatIsMissingOrContradictory_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("red");
        QTest::addColumn<int>("amber");
        QTest::newRow("sound") << u"remarks"_s << QVariant(u"-"_s) << 0 << 0;
        QTest::newRow("lower wage missing") << u"wage_min"_s << QVariant() << 1 << 0;
        QTest::newRow("wage from above to") << u"wage_min"_s << QVariant(2501) << 1 << 0;
        QTest::newRow("hourly wage of a month") << u"wage_max"_s << QVariant(250000) << 0 << 1;
        QTest::newRow("negotiable") << u"wage_form"_s << QVariant(u"negotiable"_s) << 0 << 1;
        QTest::newRow("ends before it begins") << u"period_to"_s << QVariant(QDate(2020, 7, 31)) << 1 << 0;
        QTest::newRow("over already") << u"period_to"_s << QVariant(QDate(2020, 7, 1)) << 2 << 0;
        QTest::newRow("needed yesterday") << u"needed_by"_s << QVariant(QDate(2020, 7, 26)) << 0 << 1;
        QTest::newRow("no headcount") << u"headcount"_s << QVariant() << 1 << 0;
        QTest::newRow("no contact") << u"phone"_s << QVariant() << 1 << 0;
        QTest::newRow("training not filled in") << u"training_given"_s << QVariant() << 1 << 0;
        QTest::newRow("no training and no provider") << u"training_given"_s << QVariant(false) << 0 << 1;
        QTest::newRow("code of another prefecture") << u"municipality_code"_s << QVariant(u"012025"_s) << 1 << 0;
        QTest::newRow("code with a wrong check digit") << u"municipality_code"_s << QVariant(u"131019"_s) << 0 << 1;
    }
    void checksFindWhatIsMissingOrContradictory()
    {
        QFETCH(QString, field);
        QFETCH(QVariant, value);
        PostingContent content = sound();
        postingField(QLatin1StringView(field.toLatin1()))->assign(content, value);
        const QList<Check> checks = checksOf(content, context());
        QTEST(countOf(checks, Severity::Red), "red");
        QTEST(countOf(checks, Severity::Amber), "amber");
    }

    void onlyOnTheNextCheckDoesADayChangeAnything_data()
    {
        QTest::addColumn<QDate>("neededBy");
        QTest::addColumn<QDate>("periodTo");
        const QDate today = context().today;
        QTest::newRow("no days") << QDate() << QDate();
        QTest::newRow("both passed") << today.addDays(-3) << today.addDays(-1);
        QTest::newRow("today and later") << today << today.addDays(9);
        QTest::newRow("needed-by passed, work goes on") << today.addDays(-1) << today.addDays(4);
        QTest::newRow("the same day") << today.addDays(5) << today.addDays(5);
    }
    void onlyOnTheNextCheckDoesADayChangeAnything()
    {
        QFETCH(QDate, neededBy);
        QFETCH(QDate, periodTo);
        PostingContent content = sound();
        content.neededBy = neededBy;
        content.periodFrom = {};
        content.periodTo = periodTo;
        const auto checksOn = [&content](QDate day) {
            CheckContext then = context();
            then.today = day;
            return checksOf(content, then);
        };
        QDate next = nextCheckOf(content, context().today);
        for (QDate day = context().today.addDays(1); day < context().today.addDays(20); day = day.addDays(1)) {
            QCOMPARE(checksOn(day) != checksOn(day.addDays(-1)), day == next);
            if (day == next)
                next = nextCheckOf(content, day);
        }
    }

    void aHiddenNameInTheTextIsRed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u"病棟での看護"_s << QString();
        QTest::newRow("full name") << u"医療法人社団 潮会 しおかぜ病院での勤務"_s << u"医療法人社団 潮会 しおかぜ病院"_s;
        QTest::newRow("short form") << u"当院しおかぜ病院では"_s << u"しおかぜ病院"_s;
        QTest::newRow("katakana in half width") << u"ｼｵｶｾﾞ病院です"_s << u"ｼｵｶｾﾞ病院"_s;
        QTest::newRow("kana") << u"シオカゼビョウイン"_s << u"シオカゼビョウイン"_s;
        QTest::newRow("phone in full width") << u"電話０３－００００－００００まで"_s << u"０３－００００－００００"_s;
    }
    void aHiddenNameInTheTextIsRed()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        PostingContent content = sound();
        content.disclosure = Disclosure::NonPublic;
        content.duties = text;
        const QList<Check> checks = checksOf(content, context());
        QCOMPARE(countOf(checks, Severity::Red), words.isEmpty() ? 0 : 1);
        if (!words.isEmpty())
            QCOMPARE(checks.first().excerpt, words);
    }

    void decisionsFollowTheLifecycle_data()
    {
        QTest::addColumn<ReviewState>("from");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<int>("red");
        QTest::addColumn<int>("amber");
        QTest::addColumn<QList<ReviewState>>("path"); // empty: refused

        const Decision approve{.action = ReviewAction::Approve}, take{.action = ReviewAction::Take};
        const Decision sendBack{.action = ReviewAction::Return, .reason = ReasonCode::MissingItem};
        QTest::newRow("approve from received passes through review")
            << Received << approve << 0 << 0 << QList{InReview, Approved};
        QTest::newRow("approve in review") << InReview << approve << 0 << 0 << QList{Approved};
        QTest::newRow("red blocks") << InReview << approve << 1 << 0 << QList<ReviewState>{};
        QTest::newRow("red blocks even when confirmed")
            << InReview << Decision{.action = ReviewAction::Approve, .amberConfirmed = true} << 1 << 1 << QList<ReviewState>{};
        QTest::newRow("amber asks") << InReview << approve << 0 << 1 << QList<ReviewState>{};
        QTest::newRow("amber passes on the second confirmation")
            << InReview << Decision{.action = ReviewAction::Approve, .amberConfirmed = true} << 0 << 1 << QList{Approved};
        QTest::newRow("return with reason") << Resubmitted << sendBack << 2 << 0 << QList{InReview, Returned};
        QTest::newRow("return without reason")
            << Received << Decision{.action = ReviewAction::Return} << 0 << 0 << QList<ReviewState>{};
        QTest::newRow("refuse on a legal ground")
            << InReview << Decision{.action = ReviewAction::Refuse, .reason = ReasonCode::Unlawful} << 0 << 0 << QList{Refused};
        QTest::newRow("refuse for a missing item")
            << InReview << Decision{.action = ReviewAction::Refuse, .reason = ReasonCode::MissingItem} << 0 << 0
            << QList<ReviewState>{};
        QTest::newRow("approved stays approved") << Approved << approve << 0 << 0 << QList<ReviewState>{};
        QTest::newRow("take twice") << InReview << take << 0 << 0 << QList<ReviewState>{};
        QTest::newRow("resubmit what was returned")
            << Returned << Decision{.action = ReviewAction::Resubmit} << 0 << 0 << QList{Resubmitted};
        QTest::newRow("resubmit what is in force")
            << Approved << Decision{.action = ReviewAction::Resubmit} << 0 << 0 << QList<ReviewState>{};
        QTest::newRow("resubmit what was refused")
            << Refused << Decision{.action = ReviewAction::Resubmit} << 0 << 0 << QList<ReviewState>{};
        QTest::newRow("resubmit under review")
            << InReview << Decision{.action = ReviewAction::Resubmit} << 0 << 0 << QList<ReviewState>{};
    }
    void decisionsFollowTheLifecycle()
    {
        QFETCH(ReviewState, from);
        QFETCH(Decision, decision);
        QFETCH(int, red);
        QFETCH(int, amber);
        QFETCH(QList<ReviewState>, path);
        const QList<Check> checks = QList<Check>(red, {Severity::Red, {}, {}}) + QList<Check>(amber, {Severity::Amber, {}, {}});
        const auto states = decided(from, decision, checks);
        QCOMPARE(bool(states), !path.isEmpty());
        if (states)
            QCOMPARE(states.value(), path);
        else
            QVERIFY(!states.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
