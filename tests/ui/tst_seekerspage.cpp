#include "models/domain/officedate.h"
#include "tests/ui/accessible.h"
#include "tests/ui/fakeseekers.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/pages/seekerdetail.h"
#include "ui/pages/seekereditor.h"
#include "ui/pages/seekerspage.h"
#include "ui/shell/listrequest.h"
#include "ui/widgets/fieldinput.h"
#include "ui/widgets/licenceform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/multichoice.h"
#include "ui/widgets/seekerfieldgroup.h"
#include "ui/widgets/seekerform.h"
#include "ui/widgets/seekertable.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSeekersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeSeekers>();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())),
                                                 QSettings::IniFormat);
    }

    void everyFieldThatIsEnteredIsInOneGroup()
    {
        QStringList grouped, entered;
        for (const SeekerFieldGroup &group : seekerFieldGroups())
            for (const SeekerField *field : group.fields)
                grouped.append(QString::fromLatin1(field->key));
        for (const SeekerPart &part : seekerParts())
            if (part.field && part.isEntered())
                entered.append(part.key());
        grouped.sort();
        entered.sort();
        QCOMPARE(grouped, entered);
    }

    void listAndDetailShowAPerson()
    {
        m_desk->add(FakeSeekers::nurse(u"佐久間 実咲"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).dossier());
        QCOMPARE(text(*page, "seekerName"), u"佐久間 実咲"_s);
        QVERIFY(text(*page, "seekerFacts").contains(u"40"_s)); // years old
        QVERIFY(!page->findChild<QLabel *>(u"masked"_s)->isVisible());
        QCOMPARE(namelessControls(*page).join(u"\n"_s), QString());
    }

    void withoutTheRightNothingOfThePersonShows()
    {
        m_desk->add(FakeSeekers::nurse(u"佐久間 実咲"_s, u"090-7777-8888"_s));
        m_desk->seesPersonal = false;
        const auto page = open();
        QTRY_VERIFY(detail(*page).dossier());
        QVERIFY(page->findChild<QLabel *>(u"masked"_s)->isVisible());
        QCOMPARE(text(*page, "seekerName"), u"佐○ ○○"_s);
        const QString born = fieldDate(QDate(FakeSeekers::nurse({}, {}).birthDate.year(), 1, 1));
        for (const QLabel *label : page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(born), qPrintable(label->text()));
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(u"久間"_s), qPrintable(label->text()));
            QVERIFY2(!label->text().contains(u"7777"_s), qPrintable(label->text()));
            QVERIFY2(!label->text().contains(u"1234567"_s), qPrintable(label->text()));
        }
        QCOMPARE(table(*page).model()->index(0, int(SeekerColumn::Name)).data().toString(), u"佐○ ○○"_s);
        for (const QString &button : {u"edit"_s, u"withdraw"_s}) {
            QVERIFY(!page->findChild<QPushButton *>(button)->isEnabled());
            QVERIFY(!page->findChild<QPushButton *>(button)->toolTip().isEmpty());
        }
        QVERIFY(page->findChild<QPushButton *>(u"renew"_s)->isEnabled());
    }

    void originalIsSeen()
    {
        const SeekerId id = m_desk->add(FakeSeekers::nurse(u"佐久間 実咲"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).dossier());
        page->findChild<QPushButton *>(u"original_seen_4"_s)->click();
        QTRY_COMPARE(m_desk->seeker(id).licences.first().check, LicenceCheck::OriginalSeen);
        QCOMPARE(m_desk->seeker(id).licences.first().seenOn, m_desk->today());
        QTRY_VERIFY(!page->findChild<QPushButton *>(u"looked_up_4"_s)); // only another look at the original changes that
    }

    void filtersCombine()
    {
        m_desk->add(FakeSeekers::nurse(u"一"_s));
        Seeker other = FakeSeekers::nurse(u"二"_s);
        other.route = IntakeRoute::HelloWork;
        m_desk->add(other);
        const auto page = open();
        QTRY_COMPARE(table(*page).model()->rowCount(), 2);
        choose(*page, u"routeFilter"_s, label(IntakeRoute::HelloWork));
        QTRY_COMPARE(table(*page).model()->rowCount(), 1);
        choose(*page, u"checkFilter"_s, label(LicenceCheck::OriginalSeen));
        QTRY_COMPARE(table(*page).model()->rowCount(), 0);
        QVERIFY(page->showRequested({u"seekers"_s, ListKind::ExpiringSoon}));
        QTRY_COMPARE(m_desk->asked.validUntilTo, m_desk->today().addDays(7));
        QVERIFY(m_desk->asked.routes.isEmpty());
        QVERIFY(!page->showRequested({u"seekers"_s, ListKind::Overdue}));
    }

    void formChecksWhatIsLeft()
    {
        const auto page = open();
        page->addNew();
        QTRY_VERIFY(editor(*page).isVisible());
        QCOMPARE(namelessControls(*page).join(u"\n"_s), QString());
        editor(*page).save(); // empty
        QVERIFY(!text(*page, "error_name").isEmpty());
        QVERIFY(!text(*page, "error_prefecture").isEmpty());
        QVERIFY(!text(*page, "error_licences").isEmpty());
        QCOMPARE(m_desk->all().size(), 0);
        type(*page, u"name"_s, u"佐久間 実咲"_s);
        QVERIFY(!page->findChild<QLabel *>(u"error_name"_s)->isVisible());
        type(*page, u"birth_date"_s, u"２０３０／１／１"_s); // full width, and not born yet
        QVERIFY(page->findChild<QLabel *>(u"error_birth_date"_s)->text().startsWith(u"△"_s));
        type(*page, u"birth_date"_s, u"yesterday"_s);
        QVERIFY(page->findChild<QLabel *>(u"error_birth_date"_s)->text().startsWith(u"✕"_s));
        type(*page, u"birth_date"_s, u"1980/4/1"_s);
        input(*page, u"prefecture"_s)->setInput(u"13"_s);
        input(*page, u"route"_s)->setInput(codeOf(IntakeRoute::NurseCentre));
        input(*page, u"wish_prefectures"_s)->setInput(u"13 12"_s);
        page->findChild<QPushButton *>(u"addLicence"_s)->click();
        page->findChild<QComboBox *>(u"licence0_kind"_s)->setCurrentText(label(Profession::Nurse));
        page->findChild<QLineEdit *>(u"licence0_number"_s)->setText(u"7654321"_s);
        page->findChild<QComboBox *>(u"licence0_check"_s)->setCurrentIndex(int(LicenceCheck::OriginalSeen));
        editor(*page).save();
        QTRY_COMPARE(m_desk->all().size(), 1);
        const Seeker added = m_desk->all().first();
        QCOMPARE(added.birthDate, QDate(1980, 4, 1));
        QCOMPARE(added.route, IntakeRoute::NurseCentre);
        QCOMPARE(added.wishPrefectures.size(), 2);
        QCOMPARE(added.licences.first().seenBy, u"佐藤"_s);
        QCOMPARE(added.licences.first().seenOn, m_desk->today());
        QTRY_VERIFY(!editor(*page).isVisible());
    }

    void everyRouteCanTakeSomebodyIn_data()
    {
        QTest::addColumn<IntakeRoute>("route");
        for (const IntakeRoute route : allOf<IntakeRoute>())
            QTest::newRow(qPrintable(codeOf(route))) << route;
    }

    void everyRouteCanTakeSomebodyIn()
    {
        QFETCH(IntakeRoute, route);
        const auto page = open();
        page->addNew();
        QTRY_VERIFY(editor(*page).isVisible());
        type(*page, u"name"_s, u"事務 一郎"_s);
        input(*page, u"prefecture"_s)->setInput(u"1"_s);
        input(*page, u"wishes"_s)->setInput(codeOf(Profession::Clerk)); // needs no licence
        input(*page, u"route"_s)->setInput(codeOf(route));
        editor(*page).save();
        QTRY_COMPARE(m_desk->all().size(), 1);
        QCOMPARE(m_desk->all().first().route, route);
    }

    void choicesAreTickedByKeyboard()
    {
        const auto page = open();
        page->addNew();
        QTRY_VERIFY(editor(*page).isVisible());
        auto *wishes = qobject_cast<MultiChoice *>(input(*page, u"wishes"_s)->control());
        QVERIFY(wishes);
        wishes->showPopup();
        wishes->view()->setCurrentIndex(wishes->model()->index(3, 0));
        QTest::keyClick(wishes->view(), Qt::Key_Space);
        QCOMPARE(wishes->codes(), codeOf(Profession(3)));
        QTest::keyClick(wishes->view(), Qt::Key_Space);
        QCOMPARE(wishes->codes(), QString());
        wishes->hidePopup();
    }

    void editingTogetherLosesNothing()
    {
        const SeekerId id = m_desk->add(FakeSeekers::nurse(u"佐久間 実咲"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).dossier());
        page->edit(id);
        QTRY_VERIFY(editor(*page).isVisible());
        type(*page, u"phone"_s, u"090-1111-1111"_s);
        type(*page, u"remarks"_s, u"午後のみ"_s);
        m_desk->change(id, [](Seeker &seeker) {
            seeker.phone = u"090-2222-2222"_s;
            seeker.email = u"sakuma@example.jp"_s;
        });
        editor(*page).save();
        QTRY_VERIFY(page->findChild<ChoiceDialog *>());
        auto *dialog = page->findChild<ChoiceDialog *>();
        QVERIFY(dialog->findChild<QRadioButton *>(u"theirs_phone"_s));
        QVERIFY(!dialog->findChild<QRadioButton *>(u"theirs_email"_s)); // only one changed it
        dialog->findChild<QRadioButton *>(u"theirs_phone"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QCOMPARE(input(*page, u"phone"_s)->input(), u"090-2222-2222"_s);
        QCOMPARE(input(*page, u"email"_s)->input(), u"sakuma@example.jp"_s);
        QCOMPARE(input(*page, u"remarks"_s)->input(), u"午後のみ"_s);
        editor(*page).save();
        QTRY_COMPARE(m_desk->seeker(id).remarks, u"午後のみ"_s);
        QCOMPARE(m_desk->seeker(id).phone, u"090-2222-2222"_s);
        QCOMPARE(m_desk->seeker(id).email, u"sakuma@example.jp"_s);
    }

    void draftSurvivesACrash()
    {
        {
            const auto page = open();
            page->addNew();
            QTRY_VERIFY(editor(*page).isVisible());
            editor(*page).setDraftPause(std::chrono::milliseconds(1));
            type(*page, u"name"_s, u"佐久間 実咲"_s);
            page->findChild<QPushButton *>(u"addLicence"_s)->click();
            page->findChild<QLineEdit *>(u"licence0_number"_s)->setText(u"7654321"_s);
            Q_EMIT page->findChild<LicenceForm *>()->edited();
            QTRY_VERIFY(m_desk->drafts.value(u"seeker/new"_s).contains(u"licences"_s));
        } // as if the program had been killed
        const auto page = open();
        QTRY_VERIFY(bar(*page)); // offered, not put in
        page->addNew();
        QTRY_VERIFY(bar(*page));
        QTRY_VERIFY(findButton(*page, u"Put it in"_s));
        findButton(*page, u"Put it in"_s)->click();
        QCOMPARE(input(*page, u"name"_s)->input(), u"佐久間 実咲"_s);
        QCOMPARE(page->findChild<LicenceForm *>()->licences().first().number, u"7654321"_s);
    }

    void duplicatesShowWhileOneTypes()
    {
        Seeker known = FakeSeekers::nurse(u"髙橋 さくら"_s, u"090-5555-6666"_s);
        known.kana = u"タカハシ サクラ"_s;
        m_desk->add(known);
        const auto page = open();
        page->addNew();
        QTRY_VERIFY(editor(*page).isVisible());
        type(*page, u"name"_s, u"高橋さくら"_s); // another character, no space
        type(*page, u"birth_date"_s, u"1980/4/1"_s);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"duplicate_S0000001"_s));
        QTRY_VERIFY(editor(*page).findChild<QPushButton *>(u"duplicate_S0000001"_s)->isVisible());
    }

    void recordsOfOnePersonAreMergedFieldByField()
    {
        const SeekerId kept = m_desk->add(FakeSeekers::nurse(u"髙橋 さくら"_s, u"090-5555-6666"_s));
        Seeker other = FakeSeekers::nurse(u"高橋 さくら"_s, u"090-5555-6666"_s);
        other.email = u"sakura@example.jp"_s;
        other.address = u"銚子市1"_s;
        m_desk->seeker(kept).address = u"千葉市2"_s;
        m_desk->add(other);
        const auto page = open();
        QTRY_VERIFY(detail(*page).dossier());
        QTRY_VERIFY(page->findChild<QPushButton *>(u"duplicate_S0000002"_s));
        page->findChild<QPushButton *>(u"duplicate_S0000002"_s)->click();
        auto *dialog = page->findChild<ChoiceDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog), QStringList());
        dialog->findChild<QRadioButton *>(u"theirs_address"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(m_desk->all().size(), 1);
        QCOMPARE(m_desk->takenOnMerge, QStringList{u"address"_s});
        QCOMPARE(m_desk->seeker(kept).address, u"銚子市1"_s);
        QCOMPARE(m_desk->seeker(kept).email, u"sakura@example.jp"_s); // only the other had one
        QCOMPARE(m_desk->seeker(kept).name, u"髙橋 さくら"_s);
    }

    void withdrawalNamesThePersonAndAsksTwice()
    {
        const SeekerId id = m_desk->add(FakeSeekers::nurse(u"佐久間 実咲"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).dossier());
        page->findChild<QPushButton *>(u"withdraw"_s)->click();
        auto *dialog = page->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog), QStringList());
        QVERIFY(dialog->findChild<QLabel *>(u"confirmSubject"_s)->text().contains(u"佐久間 実咲"_s));
        auto *go = dialog->findChild<QPushButton *>(u"decide"_s);
        QVERIFY(!go->isEnabled());
        QVERIFY(go->text().contains(u"佐久間 実咲"_s));
        dialog->findChild<QCheckBox *>(u"confirmTick"_s)->click();
        QVERIFY(go->isEnabled());
        go->click();
        QTRY_COMPARE(m_desk->seeker(id).state, SeekerState::Withdrawn);
        QTRY_VERIFY(!page->findChild<QPushButton *>(u"renew"_s)->isEnabled());
        QTRY_VERIFY(!text(*page, "seekerName").contains(u"佐久間"_s));
    }

    void suitablePostingsOpen()
    {
        m_desk->add(FakeSeekers::nurse(u"佐久間 実咲"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).dossier());
        page->findChild<QPushButton *>(u"candidates"_s)->click();
        auto *dialog = page->findChild<QDialog *>(u"candidatesDialog"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"candidateTable"_s)->model()->rowCount(), 1);
    }

    void expiredBecomesValidAgain()
    {
        const SeekerId id = m_desk->add(FakeSeekers::nurse(u"佐久間 実咲"_s));
        m_desk->seeker(id).state = SeekerState::Expired;
        m_desk->seeker(id).validUntil = m_desk->today().addDays(-1);
        const auto page = open();
        QTRY_VERIFY(detail(*page).dossier());
        page->findChild<QPushButton *>(u"renew"_s)->click();
        QTRY_COMPARE(m_desk->seeker(id).state, SeekerState::Reactivated);
        QCOMPARE(m_desk->seeker(id).validUntil, QDate(2020, 9, 30));
    }

private:
    std::unique_ptr<SeekersPage> open()
    {
        auto page = std::make_unique<SeekersPage>(m_desk->work(), m_themes, *m_settings);
        page->resize(1100, 700);
        page->show();
        page->applyFilter({});
        return page;
    }
    static SeekerTable &table(SeekersPage &page) { return *page.findChild<SeekerTable *>(); }
    static SeekerDetail &detail(SeekersPage &page) { return *page.findChild<SeekerDetail *>(); }
    static SeekerEditor &editor(SeekersPage &page) { return *page.findChild<SeekerEditor *>(); }
    static MessageBar *bar(SeekersPage &page) { return page.findChild<MessageBar *>(); }
    static FieldInput *input(SeekersPage &page, const QString &key) { return page.findChild<SeekerForm *>()->input(key); }
    static void type(SeekersPage &page, const QString &key, const QString &text)
    {
        FieldInput *field = input(page, key);
        field->setInput(text);
        Q_EMIT field->edited();
        Q_EMIT field->left();
    }
    static void choose(SeekersPage &page, const QString &name, const QString &text)
    {
        auto *choice = page.findChild<QComboBox *>(name);
        choice->setCurrentText(text);
        Q_EMIT choice->activated(choice->currentIndex());
    }
    static QPushButton *findButton(const SeekersPage &page, const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    static QString text(SeekersPage &page, const char *name) { return page.findChild<QLabel *>(QLatin1StringView(name))->text(); }

    QTemporaryDir m_folder;
    ThemeSource m_themes;
    std::unique_ptr<FakeSeekers> m_desk;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestSeekersPage)
#include "tst_seekerspage.moc"
