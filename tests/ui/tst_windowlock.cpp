#include "tests/ui/accessible.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/windowlock.h"
#include "ui/widgets/guardedclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPromise>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A window with data, a field, a key and a lock whose password is "open sesame".
struct LockedDesk
{
    explicit LockedDesk(const ThemeSource &themes)
        : lock(
              window,
              [this](const QString &password, const QString &) {
                  ++attempts;
                  QPromise<Result<UnlockAnswer>> promise;
                  promise.start();
                  promise.addResult(Result<UnlockAnswer>(UnlockAnswer{password == u"open sesame"_s, nextTry}));
                  promise.finish();
                  return promise.future();
              },
              themes)
    {
        auto *centre = new QWidget;
        auto *column = new QVBoxLayout(centre);
        column->addWidget(name = new QLabel(u"佐久間 実咲"_s));
        column->addWidget(field = new QLineEdit(u"090-1234-5678"_s));
        window.setCentralWidget(centre);
        auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+E"_s), &window);
        QObject::connect(shortcut, &QShortcut::activated, &window, [this] { ++exports; });
        window.resize(600, 400);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
    }

    QMainWindow window;
    QLabel *name;
    QLineEdit *field;
    int attempts = 0, exports = 0;
    QDateTime nextTry;
    WindowLock lock;
};

class TestWindowLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyTouchesAnything()
    {
        qint64 now = 0;
        IdleWatch watch([&now] { return now; });
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(4min);
        now = 4 * 60 * 1000 - 1;
        watch.look();
        QCOMPARE(idle.size(), 0);
        watch.touch();
        now += 4 * 60 * 1000 - 1;
        watch.look();
        QCOMPARE(idle.size(), 0);
        now += 1;
        watch.look();
        watch.look();
        QCOMPARE(idle.size(), 1); // once
        watch.touch();
        now += 8 * 60 * 60 * 1000; // asleep over night
        watch.look();
        QCOMPARE(idle.size(), 2);
        watch.touch();
        now -= 60 * 60 * 1000; // the clock was set back
        watch.look();
        now += 4 * 60 * 1000 - 1;
        watch.look();
        QCOMPARE(idle.size(), 2);
        watch.setLimit(0min);
        now += 24 * 60 * 60 * 1000;
        watch.look();
        QCOMPARE(idle.size(), 2);
    }

    void nothingOfTheDataStaysVisible()
    {
        LockedDesk desk(m_themes);
        QDialog dialog(&desk.window);
        dialog.setModal(true);
        dialog.open();
        QVERIFY(desk.name->isVisible() && dialog.isVisible());
        dialog.hide();
        QApplication::setActiveWindow(&desk.window);
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(desk.exports, 1);
        dialog.open();
        desk.lock.lock();
        desk.lock.ask(u"佐藤"_s);
        QVERIFY(!desk.name->isVisible());
        QVERIFY(!desk.field->isVisible());
        QVERIFY(!dialog.isVisible());
        QApplication::setActiveWindow(&desk.window);
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(desk.exports, 1);
        QDialog late(&desk.window); // an answer that comes now
        late.open();
        QTRY_VERIFY(!late.isVisible());
        auto *screen = desk.window.findChild<LockScreen *>();
        QVERIFY(screen->isVisible());
        QCOMPARE(screen->geometry(), desk.window.rect());
        desk.window.resize(800, 500);
        QTRY_COMPARE(screen->geometry(), desk.window.rect());
        QCOMPARE(namelessControls(*screen), QStringList());
    }

    void aDialogThatAnAnswerOpensLaterIsNeverMapped()
    {
        LockedDesk desk(m_themes);
        desk.lock.lock();
        QDialog late(&desk.window);
        late.setModal(true);
        late.show(); // not one turn of the event loop later
        QVERIFY(late.testAttribute(Qt::WA_DontShowOnScreen));
        QVERIFY(!late.windowHandle() || !late.windowHandle()->isVisible());
        QTRY_VERIFY(!late.isVisible());
        desk.lock.open();
        QVERIFY(late.isVisible());
        QVERIFY(late.windowHandle()->isVisible());
    }

    void thePasswordBringsEverythingBack()
    {
        LockedDesk desk(m_themes);
        QDialog dialog(&desk.window);
        dialog.open();
        desk.field->setText(u"half an inp"_s);
        QSignalSpy opened(&desk.lock, &WindowLock::opened);
        desk.lock.lock();
        desk.lock.ask(u"佐藤"_s);
        enter(desk, u"wrong"_s);
        QTRY_VERIFY(!error(desk).isEmpty());
        QVERIFY(desk.lock.isLocked());
        QCOMPARE(opened.size(), 0);
        enter(desk, u"open sesame"_s);
        QTRY_VERIFY(!desk.lock.isLocked());
        QCOMPARE(opened.size(), 1);
        QVERIFY(desk.name->isVisible());
        QVERIFY(dialog.isVisible());
        QCOMPARE(desk.field->text(), u"half an inp"_s);
        dialog.close();
        QApplication::setActiveWindow(&desk.window);
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(desk.exports, 1);
    }

    void failedAttemptsAreSlowed()
    {
        LockedDesk desk(m_themes);
        desk.lock.lock();
        desk.lock.ask(u"佐藤"_s);
        desk.nextTry = QDateTime::currentDateTimeUtc().addSecs(60);
        enter(desk, u"wrong"_s);
        QTRY_VERIFY(!password(desk)->isEnabled());
        QVERIFY(!button(desk)->isEnabled());
        const int attempts = desk.attempts;
        button(desk)->click();
        QCOMPARE(desk.attempts, attempts);
    }

    void controlLLocksAtOnceAlsoFromADialog()
    {
        LockedDesk desk(m_themes);
        QSignalSpy wanted(&desk.lock, &WindowLock::lockRequested);
        QTest::keyClick(desk.field, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QDialog dialog(&desk.window);
        dialog.setModal(true);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 2);
    }

    void personalDataLeaveTheClipboard()
    {
        QClipboard *clipboard = QApplication::clipboard();
        GuardedClipboard guard([] { return true; });
        guard.setLifetime(20ms);
        clipboard->setText(u"090-1234-5678"_s);
        guard.guard();
        QVERIFY(guard.isGuarding());
        QTRY_COMPARE(clipboard->text(), QString());
        guard.setLifetime(20ms);
        clipboard->setText(u"090-1234-5678"_s);
        guard.guard();
        clipboard->setText(u"something else"_s); // by another program
        QTRY_VERIFY(!guard.isGuarding());
        QCOMPARE(clipboard->text(), u"something else"_s);
    }

private:
    static QLineEdit *password(LockedDesk &desk) { return desk.window.findChild<QLineEdit *>(u"lockPassword"_s); }
    static QPushButton *button(LockedDesk &desk) { return desk.window.findChild<QPushButton *>(u"unlock"_s); }
    static QString error(LockedDesk &desk) { return desk.window.findChild<QLabel *>(u"lockError"_s)->text(); }
    static void enter(LockedDesk &desk, const QString &text)
    {
        QTRY_VERIFY(button(desk)->isEnabled());
        password(desk)->setText(text);
        button(desk)->click();
    }

    ThemeSource m_themes;
};

QTEST_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
