#include "tests/ui/accessible.h"
#include "tests/ui/fakedesk.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/reviewdetail.h"
#include "ui/pages/reviewpage.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/postingtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<FakeDesk>();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())),
                                                 QSettings::IniFormat);
    }

    void redBlocksApproval()
    {
        PostingContent content = m_desk->content(u"東都みなと総合病院"_s);
        content.wageMin.reset();
        const PostingId id = m_desk->add(content, m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        QVERIFY(!button(*page, "approve").isEnabled());
        QVERIFY(!text(*page, "obstacle").isEmpty());
        QTest::keyClick(&table(*page), Qt::Key_F9);
        QTRY_VERIFY(!messages(*page).isEmpty());
        QCOMPARE(m_desk->posting(id).newest().review, ReviewState::Received);
    }

    void returningNeedsAReasonAndLeavesTheQueue()
    {
        PostingContent content = m_desk->content(u"東都みなと総合病院"_s);
        content.wageMin.reset();
        const PostingId id = m_desk->add(content, m_desk->facility(u"東都"_s));
        const PostingId other = m_desk->add(m_desk->content(u"北部病院"_s), m_desk->facility(u"北部"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        QTest::keyClick(&table(*page), Qt::Key_F8);
        auto *dialog = page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog), QStringList());
        auto *decide = dialog->findChild<QPushButton *>(u"decide"_s);
        decide->click(); // without a reason
        QVERIFY(dialog->isVisible());
        dialog->findChild<QComboBox *>(u"reason"_s)->setCurrentText(label(ReasonCode::MissingItem));
        dialog->findChild<QPlainTextEdit *>(u"comment"_s)->setPlainText(u"賃金の下限を記入してください"_s);
        decide->click();
        QTRY_COMPARE(m_desk->posting(id).newest().review, ReviewState::Returned);
        QCOMPARE(m_desk->posting(id).history.last().comment, u"賃金の下限を記入してください"_s);
        QTRY_COMPARE(table(*page).model()->rowCount(), 1);
        QTRY_COMPARE(table(*page).currentPosting(), other); // the next one is selected
        QTRY_COMPARE(detail(*page).posting()->id, other);
    }

    void refusingOffersOnlyLegalGrounds()
    {
        m_desk->add(m_desk->content(u"東都みなと総合病院"_s), m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        QTest::keyClick(&table(*page), Qt::Key_F7);
        auto *dialog = page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>(u"reason"_s)->count(), 1 + legalGroundCount);
        dialog->reject();
    }

    void amberHasToBeConfirmed()
    {
        PostingContent content = m_desk->content(u"東都みなと総合病院"_s);
        content.wageMax.reset();
        const PostingId id = m_desk->add(content, m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        QVERIFY(!button(*page, "approve").isEnabled());
        const auto boxes = page->findChild<CheckList *>()->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 1);
        boxes.first()->click();
        QVERIFY(button(*page, "approve").isEnabled());
        button(*page, "approve").click();
        QTRY_COMPARE(m_desk->posting(id).newest().review, ReviewState::Approved);
    }

    void approvalIsUndone()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都みなと総合病院"_s), m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        QVERIFY(!page->undo()); // nothing was approved yet
        QTest::keyClick(&table(*page), Qt::Key_F9);
        QTRY_COMPARE(m_desk->posting(id).newest().review, ReviewState::Approved);
        QTRY_COMPARE(table(*page).model()->rowCount(), 0);
        QVERIFY(page->undo());
        QTRY_VERIFY(awaitsReview(m_desk->posting(id).newest().review));
        QTRY_COMPARE(table(*page).model()->rowCount(), 1);
    }

    void severalAreDecidedTogether()
    {
        PostingContent bad = m_desk->content(u"一"_s);
        bad.wageMin.reset();
        const PostingId refused = m_desk->add(bad, m_desk->facility(u"一"_s));
        const PostingId first = m_desk->add(m_desk->content(u"二"_s), m_desk->facility(u"二"_s));
        const PostingId second = m_desk->add(m_desk->content(u"三"_s), m_desk->facility(u"三"_s));
        const auto page = open();
        QTRY_COMPARE(table(*page).model()->rowCount(), 3);
        table(*page).selectAll();
        QTest::keyClick(&table(*page), Qt::Key_F9);
        QTRY_COMPARE(m_desk->posting(second).newest().review, ReviewState::Approved);
        QCOMPARE(m_desk->posting(first).newest().review, ReviewState::Approved);
        QCOMPARE(m_desk->posting(refused).newest().review, ReviewState::Received);
        QTRY_COMPARE(messages(*page).size(), 2); // what was done, and what was refused and why
        QVERIFY(messages(*page).join(u'\n').contains(m_desk->posting(refused).number));
        QTRY_COMPARE(table(*page).model()->rowCount(), 1);
        QVERIFY(page->undo());
        QTRY_COMPARE(table(*page).model()->rowCount(), 3);
    }

    void conflictLosesNothing()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都みなと総合病院"_s), m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        PostingContent theirs = m_desk->content(u"東都みなと総合病院"_s);
        theirs.headcount = 9;
        m_desk->change(id, [&](const Posting &posting) { return revised(posting, theirs, m_desk->actor(u"他の人"_s)); });
        QTest::keyClick(&table(*page), Qt::Key_F8);
        auto *dialog = page->findChild<ReasonDialog *>();
        dialog->findChild<QComboBox *>(u"reason"_s)->setCurrentIndex(1);
        dialog->findChild<QPlainTextEdit *>(u"comment"_s)->setPlainText(u"長い説明"_s);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(messages(*page).size(), 1);
        QVERIFY(awaitsReview(m_desk->posting(id).newest().review));
        auto *bar = page->findChild<MessageBar *>();
        bar->message().answered(0);
        QTRY_VERIFY(page->findChild<CompareDialog *>());
        page->findChild<CompareDialog *>()->reject();
        QTRY_COMPARE(detail(*page).posting()->version, m_desk->posting(id).version);
        QTRY_VERIFY(!page->findChild<ReasonDialog *>());
        button(*page, "return").click();
        QTRY_VERIFY(page->findChild<ReasonDialog *>());
        QCOMPARE(page->findChild<ReasonDialog *>()->comment(), u"長い説明"_s);
        page->findChild<ReasonDialog *>()->reject();
    }

    void changesOfARevisionAreShown()
    {
        const PostingId id = m_desk->add(m_desk->content(u"東都みなと総合病院"_s), m_desk->facility(u"東都"_s));
        m_desk->approve(id);
        PostingContent next = m_desk->content(u"東都みなと総合病院"_s);
        next.headcount = 5;
        m_desk->change(id, [&](const Posting &posting) { return revised(posting, next, m_desk->actor()); });
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        auto *title = page->findChild<QLabel *>(u"changesTitle"_s);
        QVERIFY(title->isVisibleTo(page.get()));
        QVERIFY(title->text().contains(u'1'));
    }

    void duplicatesAreMergedOrDismissed()
    {
        const PostingId one = m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        const PostingId two = m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"compareDuplicate"_s));
        page->findChild<QPushButton *>(u"compareDuplicate"_s)->click();
        QTRY_VERIFY(page->findChild<CompareDialog *>());
        QCOMPARE(namelessControls(*page->findChild<CompareDialog *>()), QStringList());
        page->findChild<QPushButton *>(u"answer0"_s)->click(); // no duplicate
        QTRY_VERIFY(!page->findChild<QPushButton *>(u"mergeDuplicate"_s));
        QVERIFY(m_desk->posting(one).mergedInto.isEmpty());

        const PostingId three = m_desk->add(m_desk->content(u"東都"_s), m_desk->facility(u"東都"_s));
        page->refresh();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"mergeDuplicate"_s));
        page->findChild<QPushButton *>(u"mergeDuplicate"_s)->click();
        QTRY_COMPARE(m_desk->posting(one).mergedInto, m_desk->posting(three).number);
        QVERIFY(m_desk->posting(two).mergedInto.isEmpty());
    }

    void mergingAsksWhatHolds()
    {
        PostingContent mine = m_desk->content(u"東都"_s), kept = mine;
        mine.remarks = u"駐車場あり"_s;
        mine.wageMin = kept.wageMin.value_or(0) + 100;
        const PostingId one = m_desk->add(mine, m_desk->facility(u"東都"_s));
        const PostingId two = m_desk->add(kept, m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(detail(*page).posting());
        QTRY_VERIFY(page->findChild<QPushButton *>(u"mergeDuplicate"_s));
        QCOMPARE(detail(*page).posting()->id, one);
        page->findChild<QPushButton *>(u"mergeDuplicate"_s)->click();
        QTRY_VERIFY(page->findChild<MergeDialog *>());
        auto *dialog = page->findChild<MergeDialog *>();
        QCOMPARE(namelessControls(*dialog), QStringList());
        QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 2); // the wage; the remarks need no choice
        dialog->findChild<QRadioButton *>(u"theirs_wage_min"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(m_desk->posting(one).mergedInto, m_desk->posting(two).number);
        QCOMPARE(m_desk->posting(two).newest().content.remarks, u"駐車場あり"_s);
        QCOMPARE(m_desk->posting(two).newest().content.wageMin, mine.wageMin);
    }

    void keysWalkTheQueue()
    {
        for (const auto &name : {u"一"_s, u"二"_s, u"三"_s})
            m_desk->add(m_desk->content(name), m_desk->facility(name));
        const auto page = open();
        QTRY_COMPARE(table(*page).currentIndex().row(), 0);
        QTest::keyClick(&table(*page), Qt::Key_Down);
        QCOMPARE(table(*page).currentIndex().row(), 1);
        QTRY_VERIFY(detail(*page).posting());
        detail(*page).firstControl()->setFocus();
        QTest::keyClick(detail(*page).firstControl(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table(*page).currentIndex().row(), 2);
        QTest::keyClick(detail(*page).firstControl(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(table(*page).currentIndex().row(), 1);
    }

    void selectionIsCopiedAsText()
    {
        for (const auto &name : {u"一"_s, u"二"_s})
            m_desk->add(m_desk->content(name), m_desk->facility(name));
        const auto page = open();
        QTRY_COMPARE(table(*page).model()->rowCount(), 2);
        table(*page).selectAll();
        table(*page).copySelection();
        const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].contains(titleOf(PostingColumn::NeededBy)));
        QVERIFY(lines[1].contains(u"一\t"_s));
        QVERIFY(lines[1].contains(u"2020/07/31"_s));
    }

    void columnsAreRemembered()
    {
        m_desk->add(m_desk->content(u"一"_s), m_desk->facility(u"一"_s));
        {
            const auto page = open();
            std::unique_ptr<QMenu> menu(table(*page).columns().menu(nullptr));
            QVERIFY(table(*page).isColumnHidden(int(PostingColumn::Facility)));
            for (QAction *action : menu->actions())
                if (action->text() == titleOf(PostingColumn::Facility))
                    action->trigger();
            QVERIFY(!table(*page).isColumnHidden(int(PostingColumn::Facility)));
        }
        const auto page = open();
        QVERIFY(!table(*page).isColumnHidden(int(PostingColumn::Facility)));
    }

    void narrowListsCutNoTermAndGiveUpColumnsInstead_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {920, 1072, 1400, 1712})
            QTest::addRow("%d", width) << width;
    }

    void narrowListsCutNoTermAndGiveUpColumnsInstead()
    {
        QFETCH(const int, width);
        m_desk->add(m_desk->content(u"医療法人社団 慈愛会 東都みなと総合病院"_s), m_desk->facility(u"一"_s));
        const auto page = open();
        page->resize(width, 700);
        const PostingTable &list = table(*page);
        QTRY_COMPARE(list.model()->rowCount(), 1);
        QTRY_COMPARE(list.horizontalScrollBar()->maximum(), 0);
        for (const PostingColumn column : list.shownColumns())
            if (column != PostingColumn::Place && column != PostingColumn::Profession)
                QVERIFY2(list.columnWidth(int(column)) >= naturalWidth(list, int(column)), qPrintable(keyOf(column)));
        QVERIFY(list.columnWidth(int(PostingColumn::Place)) >= 120);
        QCOMPARE(list.shownColumns().contains(PostingColumn::Number), width == 1712);
    }

    void theQueueIsNarrowedToWhatTheChecksFound()
    {
        PostingContent red = m_desk->content(u"一"_s);
        red.wageMin.reset();
        m_desk->add(red, m_desk->facility(u"一"_s));
        m_desk->add(m_desk->content(u"二"_s), m_desk->facility(u"二"_s));
        const auto page = open();
        auto *checks = page->findChild<QComboBox *>(u"checksFilter"_s);
        for (const CheckLevel level : allOf<CheckLevel>()) {
            checks->setCurrentIndex(int(level) + 1);
            Q_EMIT checks->activated(int(level) + 1);
            QTRY_VERIFY(!table(*page).postings().isAsking());
            for (int row = 0; row < table(*page).postings().rowCount(); ++row)
                QCOMPARE(levelOf(*table(*page).postings().rowAt(row)), level);
        }
        checks->setCurrentIndex(1);
        Q_EMIT checks->activated(1);
        QTRY_COMPARE(table(*page).postings().rowCount(), 1);
    }

    void emptyAndFailingListsSaySo()
    {
        const auto page = open();
        QTRY_VERIFY(!text(*page, "emptyWhat").isEmpty());
        m_desk->failing = Error{Error::Kind::Storage, u"The disk is gone. Plug it in."_s};
        page->refresh();
        QTRY_VERIFY(messages(*page).contains(u"The disk is gone. Plug it in."_s));
    }

    void everyControlHasAName()
    {
        PostingContent content = m_desk->content(u"東都みなと総合病院"_s);
        content.wageMin.reset();
        m_desk->add(content, m_desk->facility(u"東都"_s));
        m_desk->add(content, m_desk->facility(u"東都"_s));
        const auto page = open();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"mergeDuplicate"_s));
        QCOMPARE(namelessControls(*page).join(u"\n"_s), QString());
    }

private:
    std::unique_ptr<ReviewPage> open()
    {
        auto page = std::make_unique<ReviewPage>(m_desk->work(), m_themes, *m_settings);
        page->resize(1100, 700);
        page->show();
        page->applyFilter({});
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the window did not become active");
        table(*page).setFocus();
        return page;
    }
    static PostingTable &table(ReviewPage &page) { return *page.findChild<PostingTable *>(); }
    static ReviewDetail &detail(ReviewPage &page) { return *page.findChild<ReviewDetail *>(); }
    static QPushButton &button(ReviewPage &page, const char *name)
    {
        return *page.findChild<QPushButton *>(QLatin1StringView(name));
    }
    static QString text(ReviewPage &page, const char *name) { return page.findChild<QLabel *>(QLatin1StringView(name))->text(); }
    static QStringList messages(ReviewPage &page)
    {
        QStringList texts;
        for (const MessageBar *bar : page.findChild<MessageStack *>()->bars())
            texts.append(bar->message().text);
        return texts;
    }

    QTemporaryDir m_folder;
    ThemeSource m_themes;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
