#include "models/domain/officedate.h"
#include "tests/ui/accessible.h"
#include "tests/ui/fakedesk.h"
#include "ui/dialogs/daydialog.h"
#include "ui/dialogs/hiredialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/postingdetail.h"
#include "ui/pages/postingeditor.h"
#include "ui/pages/postingspage.h"
#include "ui/widgets/facilityform.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/fieldgroup.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/postingform.h"
#include "ui/widgets/postingtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPostingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())),
                                                 QSettings::IniFormat);
    }

    void everyFieldIsInOneGroup()
    {
        QList<const PostingField *> fields;
        for (const FieldGroup &group : fieldGroups())
            fields += group.fields;
        QCOMPARE(fields.size(), qsizetype(postingFields().size()));
        for (const PostingField &field : postingFields())
            QCOMPARE(fields.count(&field), 1);
    }

    void seatsAreCounted() // headcount 5: three offers, one declines, one starts
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都"_s, Profession::Nurse, 5), m_desk->facility(u"東都"_s));
        m_desk->publish(id);
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        for (const auto &person : {u"一"_s, u"二"_s, u"三"_s})
            offer(*page, person);
        QTRY_COMPARE(m_desk->posting(id).hires.size(), 3);
        step(*page, 0, HireStage::Declined, {}); // without a reason
        QVERIFY(page->findChild<HireDialog *>()->isVisible());
        page->findChild<QLineEdit *>(u"hireReason"_s)->setText(u"賃金"_s);
        page->findChild<HireDialog *>()->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(m_desk->posting(id).hires[0].stage, HireStage::Declined);
        QTRY_VERIFY(!page->findChild<HireDialog *>());
        step(*page, 1, HireStage::Awaiting, {});
        QTRY_COMPARE(m_desk->posting(id).seats().awaiting, 1);
        step(*page, 1, HireStage::Started, {});
        QTRY_COMPARE(m_desk->posting(id).seats().started, 1);
        const Seats seats = m_desk->posting(id).seats();
        QCOMPARE(seats.offered, 1);
        QCOMPARE(seats.remaining(), 3);
        QCOMPARE(fillState(seats), FillState::PartlyFilled);
        QTRY_COMPARE(text(*page, "seats_4"), u"3"_s);
    }

    void goingOverNeedsAReason()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都"_s, Profession::Nurse, 1), m_desk->facility(u"東都"_s));
        m_desk->publish(id);
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        offer(*page, u"一"_s);
        QTRY_COMPARE(m_desk->posting(id).hires.size(), 1);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"offer"_s)->isEnabled());
        QTRY_COMPARE(text(*page, "seats_4"), u"0"_s);
        page->findChild<QPushButton *>(u"offer"_s)->click();
        auto *dialog = page->findChild<HireDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog), QStringList());
        dialog->findChild<QLineEdit *>(u"person"_s)->setText(u"二"_s);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"hireReason"_s)->setText(u"急増"_s);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(m_desk->posting(id).hires.size(), 2);
        QCOMPARE(fillState(m_desk->posting(id).seats()), FillState::Over);
    }

    void publicationIsScheduled()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        m_desk->approve(id);
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        auto *button = page->findChild<QPushButton *>(u"schedule"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        auto *dialog = page->findChild<DayDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog), QStringList());
        auto *day = dialog->findChild<QDateEdit *>(u"day"_s);
        QCOMPARE(day->minimumDate(), m_desk->today().addDays(1));
        QCOMPARE(day->maximumDate(), m_desk->posting(id).publication.validUntil);
        day->setDate(m_desk->today().addDays(3));
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(m_desk->posting(id).publication.state, PublicationState::Scheduled);
        QCOMPARE(m_desk->posting(id).publication.publishOn, m_desk->today().addDays(3));
        QTRY_VERIFY(text(*page, "validity").contains(longDate(m_desk->today().addDays(3))));
    }

    void publicationGoesItsWay()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        m_desk->approve(id);
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        page->findChild<QPushButton *>(u"publish"_s)->click();
        QTRY_COMPARE(m_desk->posting(id).publication.state, PublicationState::Published);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"extend"_s)->isEnabled());
        page->findChild<QPushButton *>(u"extend"_s)->click();
        QTRY_COMPARE(m_desk->posting(id).publication.extensions, 1);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"end"_s)->isEnabled());
        QVERIFY(!page->findChild<QPushButton *>(u"extend"_s)->isEnabled()); // once only
        QVERIFY(!page->findChild<QPushButton *>(u"extend"_s)->toolTip().isEmpty());
        page->findChild<QPushButton *>(u"end"_s)->click();
        auto *dialog = page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"reason"_s)->setCurrentText(label(EndReason::Cancelled));
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(m_desk->posting(id).publication.endReason, EndReason::Cancelled);
        QTRY_VERIFY(text(*page, "validity").contains(label(EndReason::Cancelled)));
        QVERIFY(page->undo());
        QTRY_COMPARE(m_desk->posting(id).publication.state, PublicationState::Published);
        QVERIFY(!page->undo()); // once
    }

    void candidatesOpenFromTheSeats()
    {
        m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        page->findChild<QPushButton *>(u"candidates"_s)->click();
        auto *dialog = page->findChild<QDialog *>(u"candidatesDialog"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"candidateTable"_s)->model()->rowCount(), 1);
    }

    void quickFiltersCombine()
    {
        const PostingId one = m_desk->add(m_desk->content(u"一"_s), m_desk->facility(u"一"_s));
        m_desk->add(m_desk->content(u"二"_s), m_desk->facility(u"二"_s));
        m_desk->publish(one);
        m_desk->posting(one).publication.validUntil = m_desk->today().addDays(3);
        const auto page = open();
        QTRY_COMPARE(table(*page).model()->rowCount(), 2);
        page->findChild<QCheckBox *>(u"expiringSoon"_s)->click();
        QTRY_COMPARE(table(*page).model()->rowCount(), 1);
        auto *review = page->findChild<QComboBox *>(u"reviewFilter"_s);
        review->setCurrentText(label(ReviewState::Received));
        Q_EMIT review->activated(review->currentIndex());
        QTRY_COMPARE(table(*page).model()->rowCount(), 0);
        QVERIFY(page->showList({.publication = {PublicationState::Published}}));
        QTRY_COMPARE(table(*page).model()->rowCount(), 1);
    }

    void formChecksWhatIsLeft()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        page->edit(id);
        QTRY_VERIFY(editor(*page).isVisible());
        QCOMPARE(namelessControls(*page).join(u"\n"_s), QString());
        FieldEditor *wage = field(*page, u"wage_min"_s);
        wage->setInput(u"９，０００"_s); // full width
        Q_EMIT wage->left();
        QVERIFY(!text(*page, "error_wage_min").isEmpty()); // above the upper wage
        wage->setInput(u"abc"_s);
        Q_EMIT wage->left();
        QVERIFY(!wage->complaint().isEmpty());
        editor(*page).save();
        QCOMPARE(m_desk->posting(id).version, 1); // nothing that cannot be read is saved
        wage->setInput(u"１，８００"_s);
        Q_EMIT wage->left();
        editor(*page).save();
        QTRY_COMPARE(m_desk->posting(id).newest().content.wageMin, 1800);
        QTRY_VERIFY(!editor(*page).isVisible());
    }

    void editingTogetherLosesNothing()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        page->edit(id);
        QTRY_VERIFY(editor(*page).isVisible());
        field(*page, u"headcount"_s)->setInput(u"4"_s);
        field(*page, u"housing"_s)->setInput(u"あり"_s);
        PostingContent theirs = m_desk->posting(id).newest().content;
        theirs.headcount = 6;
        theirs.allowances = u"危険手当"_s;
        m_desk->change(id, [&](const Posting &posting) { return revised(posting, theirs, m_desk->actor(u"他の人"_s)); });
        editor(*page).save();
        QTRY_VERIFY(page->findChild<MergeDialog *>());
        auto *dialog = page->findChild<MergeDialog *>();
        QCOMPARE(namelessControls(*dialog), QStringList());
        dialog->findChild<QRadioButton *>(u"theirs_headcount"_s)->click();
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(field(*page, u"allowances"_s)->input(), u"危険手当"_s);
        editor(*page).save();
        QTRY_COMPARE(m_desk->posting(id).newest().content.housing, u"あり"_s);
        QCOMPARE(m_desk->posting(id).newest().content.headcount, 6);
        QCOMPARE(m_desk->posting(id).newest().content.allowances, u"危険手当"_s);
    }

    void inputOutlivesACrash()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        {
            const auto page = open();
            editor(*page).setDraftPause(std::chrono::milliseconds(1));
            page->edit(id);
            QTRY_VERIFY(editor(*page).isVisible());
            auto *line = page->findChild<QLineEdit *>(u"field_housing"_s);
            line->setFocus();
            QTest::keyClicks(line, u"x"_s);
            QTRY_COMPARE(m_desk->drafts.size(), 1);
        }
        const auto page = open();
        const auto topic = [&page] {
            const auto *bar = page->findChild<MessageBar *>();
            return bar ? bar->message().topic : QString();
        };
        QTRY_COMPARE(topic(), u"drafts"_s); // said, whichever posting one stands on
        page->findChild<MessageBar *>()->message().answered(0);
        QTRY_COMPARE(topic(), u"draft"_s);
        QVERIFY(field(*page, u"housing"_s)->input().isEmpty()); // never unasked
        page->findChild<MessageBar *>()->message().answered(0);
        QCOMPARE(field(*page, u"housing"_s)->input(), u"x"_s);
        editor(*page).save();
        QTRY_COMPARE(m_desk->posting(id).newest().content.housing, u"x"_s);
        QTRY_COMPARE(m_desk->drafts.size(), 0);
    }

    void closingAsksAboutUnsavedInput()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        const auto page = open();
        page->edit(id);
        QTRY_VERIFY(editor(*page).isVisible());
        field(*page, u"housing"_s)->setInput(u"x"_s);
        QVERIFY(page->back());
        QVERIFY(editor(*page).isVisible());
        QTRY_COMPARE(page->findChild<MessageStack *>()->bars().size(), 1);
        page->findChild<MessageBar *>()->message().answered(1); // discard
        QTRY_VERIFY(!editor(*page).isVisible());
        QCOMPARE(m_desk->posting(id).version, 1);
    }

    void newPostingKnowsItsInstitution()
    {
        m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都みなと総合病院"_s));
        const auto page = open();
        page->addNew();
        QVERIFY(editor(*page).isVisible());
        editor(*page).save(); // without an institution
        QCOMPARE(m_desk->all().size(), 1);
        auto *name = page->findChild<QLineEdit *>(u"facilityName"_s);
        name->setText(u"東都みなと総合病院"_s);
        Q_EMIT name->editingFinished();
        QTRY_COMPARE(page->findChild<FacilityForm *>()->facility().prefecture, Prefecture::fromNumber(13));
        field(*page, u"profession"_s)->setInput(u"4"_s);
        field(*page, u"headcount"_s)->setInput(u"2"_s);
        editor(*page).save();
        QTRY_COMPARE(m_desk->all().size(), 2);
        QCOMPARE(m_desk->all().last().newest().content.headcount, 2);
    }

    void everyControlHasAName()
    {
        m_desk->publish(m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s)));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        QCOMPARE(namelessControls(*page).join(u"\n"_s), QString());
    }

private:
    std::unique_ptr<PostingsPage> open()
    {
        auto page = std::make_unique<PostingsPage>(m_desk->work(), m_themes, *m_settings);
        page->resize(1100, 700);
        page->show();
        page->applyFilter({});
        return page;
    }
    static PostingTable &table(PostingsPage &page) { return *page.findChild<PostingTable *>(); }
    static PostingDetail &detail(PostingsPage &page) { return *page.findChild<PostingDetail *>(); }
    static PostingEditor &editor(PostingsPage &page) { return *page.findChild<PostingEditor *>(); }
    static FieldEditor *field(PostingsPage &page, const QString &key) { return page.findChild<PostingForm *>()->editor(key); }
    static QString text(PostingsPage &page, const char *name)
    {
        return page.findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    static void offer(PostingsPage &page, const QString &person)
    {
        auto *button = page.findChild<QPushButton *>(u"offer"_s);
        QTRY_VERIFY(button->isEnabled());
        QTRY_VERIFY(!page.findChild<HireDialog *>());
        button->click();
        auto *dialog = page.findChild<HireDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"person"_s)->setText(person);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
    }
    static void step(PostingsPage &page, int row, HireStage stage, const QString &reason)
    {
        auto *button = page.findChild<QPushButton *>(u"stage_"_s + codeOf(stage));
        QTRY_VERIFY(page.findChild<QPushButton *>(u"offer"_s)->isEnabled());
        QTRY_VERIFY(!page.findChild<HireDialog *>());
        page.findChild<QTableView *>(u"hires"_s)->selectRow(row);
        QVERIFY(button->isEnabled());
        button->click();
        auto *dialog = page.findChild<HireDialog *>();
        QVERIFY(dialog);
        if (!reason.isEmpty())
            dialog->findChild<QLineEdit *>(u"hireReason"_s)->setText(reason);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
    }

    QTemporaryDir m_folder;
    ThemeSource m_themes;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestPostingsPage)
#include "tst_postingspage.moc"
