#include "ui/shell/helppanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/navrail.h"

#include <QComboBox>
#include <QDialog>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Writes down what the window asks of it.
class FakePage final : public Page
{
    Q_OBJECT

public:
    FakePage(const QString &title, const ThemeSource &themes, bool lists = false)
        : Page(title, Icon::Postings, themes), m_lists(lists)
    {
        auto *field = new QLineEdit;
        body()->addWidget(field);
        setFocusProxy(field);
    }
    using Page::messages;
    using Page::setBadge;

    QString helpText() const override { return title() + u" helps"_s; }
    QList<KeyHint> keyHints() const override { return {{u"F9"_s, u"approves"_s}}; }
    void refresh() override { said.append(u"refresh"_s); }
    void applyFilter(const PostingFilter &filter) override
    {
        said.append(u"filter"_s);
        last = filter;
    }
    bool showList(const PostingFilter &filter) override
    {
        if (m_lists) {
            said.append(u"list"_s);
            last = filter;
        }
        return m_lists;
    }
    bool showRequested(const ListRequest &request) override
    {
        if (m_lists) {
            said.append(u"rows"_s);
            lastRequest = request;
        }
        return m_lists;
    }
    bool exportView() override
    {
        said.append(u"export"_s);
        return true;
    }
    bool back() override
    {
        said.append(u"back"_s);
        return true;
    }

    QStringList said;
    PostingFilter last;
    ListRequest lastRequest;

private:
    bool m_lists;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

    ThemeSource m_themes;
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    FakePage *m_first = nullptr, *m_second = nullptr, *m_lists = nullptr;

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), Qt::Key(key), modifiers); }

private Q_SLOTS:
    void initTestCase() { DeskStyle::install(m_themes); }

    void init()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath(u"desk.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_window = std::make_unique<MainWindow>(m_themes, *m_settings, [] { return QDate(2020, 7, 27); });
        m_first = new FakePage(u"First"_s, m_themes);
        m_second = new FakePage(u"Second"_s, m_themes);
        m_lists = new FakePage(u"Lists"_s, m_themes, true);
        for (FakePage *page : {m_first, m_second, m_lists})
            m_window->addPage(page);
        m_window->open(m_first);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aPageHearsOfTheFilterWhenItIsOpened()
    {
        QCOMPARE(m_first->said, QStringList{u"filter"_s});
        QCOMPARE(m_second->said, QStringList{});
        key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_second);
        QCOMPARE(m_second->said, QStringList{u"filter"_s});
        key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_first->said, QStringList{u"filter"_s}); // nothing new to hear
    }

    void oneFilterGovernsAllPages()
    {
        auto *prefecture = m_window->findChild<QComboBox *>(u"filterPrefecture"_s);
        prefecture->setCurrentIndex(13);
        Q_EMIT prefecture->activated(13);
        QCOMPARE(m_first->last.prefectures.size(), 1);
        key(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_second->last.prefectures, QList{*Prefecture::fromNumber(13)});
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_second->last, PostingFilter{});
        Q_EMIT m_second->clearFilterRequested();
        QVERIFY(!m_window->filterBar().isActive());
    }

    void aFigureOpensItsListExactly()
    {
        const PostingFilter filter{.prefectures = {*Prefecture::fromNumber(47)},
                                   .professions = {Profession::Nurse},
                                   .publication = {PublicationState::Published}};
        Q_EMIT m_first->listRequested(filter);
        QCOMPARE(m_window->currentPage(), m_lists);
        QCOMPARE(m_lists->said, QStringList{u"list"_s}); // and not the bar's filter on top of it
        QCOMPARE(m_lists->last, filter);
        QCOMPARE(m_window->filterBar().filter().professions, QList{Profession::Nurse});
    }

    void rowsOfAnotherPageAreOpenedByItsName()
    {
        m_lists->setObjectName(u"training"_s);
        m_window->filterBar().setFilter({.prefectures = {*Prefecture::fromNumber(13)}});
        Q_EMIT m_first->rowsRequested({u"training"_s, ListKind::ToApprove, u"T0000001"_s});
        QCOMPARE(m_window->currentPage(), m_lists);
        QCOMPARE(m_lists->said, QStringList{u"rows"_s}); // and no filter on top of it
        QCOMPARE(m_lists->lastRequest, (ListRequest{u"training"_s, ListKind::ToApprove, u"T0000001"_s}));
        QVERIFY(!m_window->filterBar().isActive());
        m_second->setObjectName(u"second"_s);
        Q_EMIT m_lists->rowsRequested({u"second"_s, ListKind::Open}); // has no such list: opens as it stands
        QCOMPARE(m_window->currentPage(), m_second);
        QCOMPARE(m_second->said, QStringList{u"filter"_s});
        Q_EMIT m_second->rowsRequested({u"no such page"_s});
        QCOMPARE(m_window->currentPage(), m_second);
    }

    void aChangeOutdatesTheOtherPages()
    {
        key(Qt::Key_2, Qt::ControlModifier);
        Q_EMIT m_second->dataChanged();
        QCOMPARE(m_second->said, QStringList{u"filter"_s});
        key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_first->said, (QStringList{u"filter"_s, u"refresh"_s}));
        m_window->refreshAll();
        QCOMPARE(m_first->said.last(), u"refresh"_s);
    }

    void keysReachThePage()
    {
        key(Qt::Key_F5);
        QCOMPARE(m_first->said.last(), u"refresh"_s);
        key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_first->said.last(), u"export"_s);
        key(Qt::Key_Escape);
        QCOMPARE(m_first->said.last(), u"back"_s);
        key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<QLineEdit *>(u"filterText"_s));
    }

    void whatThePageCannotDoIsSaid()
    {
        key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_first->messages()->bars().size(), 1);
        QVERIFY(m_first->messages()->bars().constFirst()->message().text.contains(u"print"_s));
    }

    void helpListsTheKeys()
    {
        auto *help = m_window->findChild<HelpPanel *>();
        QVERIFY(!help->isVisible());
        key(Qt::Key_F1);
        QVERIFY(help->isVisible());
        for (const auto &text : {u"First helps"_s, u"F9"_s, u"approves"_s, u"F6"_s})
            QVERIFY2(help->text().contains(text), qPrintable(help->text()));
        key(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(help->text().contains(u"Second helps"_s));
        key(Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        QVERIFY(!m_second->said.contains(u"back"_s));
    }

    void f6GoesRound()
    {
        QWidget *list = m_window->findChild<QListWidget *>(u"pages"_s);
        QCOMPARE(QApplication::focusWidget(), m_first->focusProxy());
        key(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), list);
        key(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<QLineEdit *>(u"filterText"_s));
        key(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), m_first->focusProxy());
        key(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<QLineEdit *>(u"filterText"_s));
    }

    void arrowsWalkThroughTheNavigation()
    {
        auto *list = m_window->findChild<QListWidget *>(u"pages"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), m_second);
        QCOMPARE(QApplication::focusWidget(), list);
    }

    void ctrlPageTurnsPages()
    {
        key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_second);
        key(Qt::Key_PageUp, Qt::ControlModifier);
        key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_lists);
    }

    void manyPagesFitUnderTheirHeadings_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(1120, 680);
        QTest::newRow("small desk") << QSize(1280, 800);
        QTest::newRow("large desk") << QSize(1920, 1080);
    }

    void manyPagesFitUnderTheirHeadings()
    {
        QFETCH(const QSize, size);
        MainWindow window(m_themes, *m_settings);
        for (int i = 0; i < 18; ++i)
            window.addPage(new FakePage(u"Page %1"_s.arg(i), m_themes), i == 0 ? QString() : u"Group %1"_s.arg((i + 3) / 4));
        window.resize(size);
        window.show();
        window.open(window.pages().last());
        auto *list = window.findChild<QListWidget *>(u"pages"_s);
        QTRY_VERIFY(list->viewport()->rect().contains(list->visualItemRect(list->item(17))));
        QVERIFY(list->viewport()->rect().contains(list->visualItemRect(list->item(0))));
        QVERIFY(list->visualItemRect(list->item(2)).height() >= 28);
        QVERIFY(list->visualItemRect(list->item(1)).height() > list->visualItemRect(list->item(2)).height());
        QCOMPARE(list->item(3)->data(Qt::AccessibleDescriptionRole).toString(), u"Group 1"_s);
    }

    void assistiveToolsOpenPagesBySelecting()
    {
        auto *list = m_window->findChild<QListWidget *>(u"pages"_s);
        list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(m_window->currentPage(), m_second);
    }

    void dialogsShowWhereTheKeyboardIs()
    {
        QDialog dialog(m_window.get());
        dialog.show();
        QCOMPARE(dialog.findChildren<QFocusFrame *>().size(), 1);
    }

    void badgesCountAndAreRead()
    {
        m_second->setBadge(40);
        auto *list = m_window->findChild<QListWidget *>(u"pages"_s);
        QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"40"_s));
        m_second->setBadge(0);
        QCOMPARE(list->item(1)->data(Qt::AccessibleTextRole).toString(), u"Second"_s);
    }

    void theWindowKeepsItsPlace()
    {
        m_window->resize(1300, 820);
        m_window->close();
        MainWindow again(m_themes, *m_settings);
        QCOMPARE(again.size(), QSize(1300, 820));
        QCOMPARE(again.minimumSize(), QSize(1120, 680));
    }

    void theWindowComesBackAfterItWasKilled() // nothing is written at the end
    {
        m_first->setObjectName(u"first"_s);
        m_second->setObjectName(u"second"_s);
        m_window->resize(1310, 830);
        key(Qt::Key_2, Qt::ControlModifier);
        auto *profession = m_window->findChild<QComboBox *>(u"filterProfession"_s);
        profession->setCurrentIndex(4);
        Q_EMIT profession->activated(4);
        const PostingFilter filter = m_second->last;
        QVERIFY(!filter.professions.isEmpty());
        QTRY_VERIFY(!m_settings->value(u"window/geometry"_s).toByteArray().isEmpty());
        MainWindow again(m_themes, *m_settings);
        auto *first = new FakePage(u"First"_s, m_themes), *second = new FakePage(u"Second"_s, m_themes);
        first->setObjectName(u"first"_s);
        second->setObjectName(u"second"_s);
        again.addPage(first);
        again.addPage(second);
        QCOMPARE(again.rememberedPage(), second);
        QCOMPARE(again.size(), QSize(1310, 830));
        again.open(again.rememberedPage());
        QCOMPARE(second->last, filter);
    }

    void brokenSettingsDoNoHarm()
    {
        m_settings->setValue(u"window/filter"_s, u"{\"prefectures\":[99,\"x\"],\"from\":7"_s);
        m_settings->setValue(u"window/geometry"_s, QByteArray("nonsense"));
        MainWindow again(m_themes, *m_settings);
        QCOMPARE(again.size(), QSize(1280, 800));
        QVERIFY(!again.filterBar().isActive());
    }

    void oneMessageATopic()
    {
        m_first->showMessage({.tone = Tone::Ok, .text = u"1 approved"_s});
        m_first->showMessage({.tone = Tone::Ok, .text = u"2 approved"_s});
        m_first->showMessage({.tone = Tone::Danger, .text = u"Not saved."_s, .topic = u"save"_s});
        QCOMPARE(m_first->messages()->bars().size(), 2);
        QCOMPARE(m_first->messages()->bars().constFirst()->message().text, u"2 approved"_s);
        m_first->messages()->withdraw(u"save"_s);
        QCOMPARE(m_first->messages()->bars().size(), 1);
    }

    void goodMessagesGoAndOthersStay()
    {
        for (const Tone tone : {Tone::Ok, Tone::Warn})
            m_first->showMessage({.tone = tone, .text = u"said"_s});
        const auto bars = m_first->messages()->bars();
        for (MessageBar *bar : bars) {
            bar->setLifetime(std::chrono::milliseconds(1));
            bar->hide();
            bar->show();
        }
        QTRY_COMPARE(m_first->messages()->bars().size(), 1);
        QCOMPARE(m_first->messages()->bars().constFirst()->message().tone, Tone::Warn);
    }

    void anAnswerClosesTheMessageFirst()
    {
        int answer = -1;
        m_first->showMessage({.tone = Tone::Danger,
                              .text = u"Changed by somebody else."_s,
                              .answers = {u"Compare"_s, u"Reload"_s},
                              .answered = [&](int i) { answer = i; }});
        const auto buttons = m_first->messages()->bars().constFirst()->findChildren<QPushButton *>();
        buttons[1]->click();
        QCOMPARE(answer, 1);
        QVERIFY(m_first->messages()->bars().isEmpty());
        QVERIFY(m_first->messages()->isHidden());
    }

    void cancelledIsNoError()
    {
        m_first->showError({Error::Kind::Cancelled, u"stopped"_s});
        QVERIFY(m_first->messages()->bars().isEmpty());
        m_first->showError({Error::Kind::Storage, u"The disk is full. Free some space."_s});
        QCOMPARE(m_first->messages()->bars().size(), 1);
    }

    void aLongJobShowsAndStops()
    {
        QPromise<int> promise;
        promise.start();
        promise.setProgressRange(0, 20000);
        promise.setProgressValue(12400);
        JobBar &job = m_window->status().job();
        job.setPatience(std::chrono::milliseconds(1));
        Q_EMIT m_first->jobStarted(u"Import"_s, QFuture<void>(promise.future()));
        QTRY_VERIFY(job.isVisible());
        QTRY_VERIFY2(job.text().contains(u"12,400 / 20,000"_s), qPrintable(job.text()));
        job.findChild<QPushButton *>(u"jobStop"_s)->click();
        QVERIFY(promise.isCanceled());
        promise.finish();
        QTRY_VERIFY(!job.isVisible());
    }

    void aQuickJobShowsNothing()
    {
        QPromise<int> promise;
        promise.start();
        Q_EMIT m_first->jobStarted(u"Import"_s, QFuture<void>(promise.future()));
        QSignalSpy done(&m_window->status().job(), &JobBar::finished);
        promise.finish();
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(!m_window->status().job().isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
