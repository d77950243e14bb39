#include "app/desklock.h"
#include "app/deskwindow.h"
#include "app/pagelist.h"
#include "app/session.h"
#include "models/domain/totp.h"
#include "models/domain/whendone.h"
#include "models/exchange/secrets/passwordhash.h"
#include "models/jobs/samplejob.h"
#include "models/storage/deskuserstore.h"
#include "models/storage/postingloader.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testoffice.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/reviewpage.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/postingtable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window under the logins of a shared office: which pages each role has, two reviewers at one posting, and the lock.
class TestOfficeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { serverAlone(); }

    void init()
    {
        if (m_office)
            return;
        TestDatabase server;
        REQUIRE_DATABASE(server);
        m_office = std::make_unique<TestOffice>(server.address());
        QVERIFY2(m_office->problem().isEmpty(), qPrintable(m_office->problem()));
        DeskStyle::install(m_themes);
        Desk desk;
        open(desk, OfficeRole::Ministry);
        if (QTest::currentTestFailed())
            return;
        const auto filled = desk.session->write([actor = desk.session->actor()](const QSqlDatabase &db) {
            return writeSample(db, {200, 100, 7}, actor, [](qint64, qint64) { return true; });
        });
        QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 120'000);
        QVERIFY(filled.result());
    }

    void cleanupTestCase() { m_office.reset(); }

    void pagesOpenWithoutAnError_data();
    void pagesOpenWithoutAnError();
    void whoCameFirstDecides();
    void theLockAsksForACode();

private:
    /// Somebody's window; goes in the reverse order.
    struct Desk
    {
        std::unique_ptr<QSettings> settings;
        std::unique_ptr<Session> session;
        std::unique_ptr<DeskWindow> window;

        template <typename T>
        T *named(const QString &name) const
        {
            return window->window().findChild<T *>(name);
        }
    };

    /// Signs in; a test that calls it ends where it fails.
    void open(Desk &desk, OfficeRole role)
    {
        const auto address = DatabaseAddress::fromText(m_office->address(role));
        desk.settings = std::make_unique<QSettings>(m_folder.filePath(codeOf(role) + u".ini"_s), QSettings::IniFormat);
        desk.session = std::make_unique<Session>(address.value(), *desk.settings);
        const auto prepared = desk.session->prepare();
        QTRY_VERIFY_WITH_TIMEOUT(prepared.isFinished(), 60'000);
        QVERIFY2(prepared.result(), prepared.result() ? "" : qPrintable(prepared.result().error().message));
        QVERIFY(desk.session->officeUser());
        QCOMPARE(desk.session->officeUser()->role, role);
    }

    /// The page, once the window stands there; null where it failed.
    ReviewPage *openReview(Desk &desk, OfficeRole role, const PostingFilter &filter)
    {
        open(desk, role);
        if (QTest::currentTestFailed())
            return nullptr;
        desk.window = std::make_unique<DeskWindow>(*desk.session, m_themes);
        desk.window->window().show();
        auto *page = desk.window->find<ReviewPage>();
        desk.window->window().open(page);
        page->applyFilter(filter);
        return page;
    }

    /// Until the answers, and what they led to, are there: a page is told of an answer before what was asked for after it.
    static void settle(Session &session)
    {
        constexpr int longestChain = 6;
        for (int round = 1; round <= longestChain; ++round) {
            int answers = 0;
            QObject listener;
            const auto nothing = [](const QSqlDatabase &) { return Result<>(); };
            whenDone(session.read(nothing), &listener, [&answers](const auto &) { ++answers; });
            whenDone(session.write(nothing), &listener, [&answers](const auto &) { ++answers; });
            QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 60'000);
        }
    }

    static QStringList said(const QWidget &page)
    {
        QStringList sentences;
        for (const MessageBar *bar : page.findChildren<MessageBar *>())
            if (bar->message().tone == Tone::Danger || bar->message().tone == Tone::Warn || bar->message().tone == Tone::Info)
                sentences.append(bar->message().text);
        return sentences;
    }

    QTemporaryDir m_folder;
    ThemeSource m_themes;
    std::unique_ptr<TestOffice> m_office;
};

void TestOfficeWindow::pagesOpenWithoutAnError_data()
{
    QTest::addColumn<OfficeRole>("role");
    QTest::addColumn<QStringList>("pages");
    const QStringList all = pageNames();
    const auto without = [all](const QStringList &some) {
        QStringList rest;
        for (const QString &page : all)
            if (!some.contains(page))
                rest.append(page);
        return rest;
    };
    QTest::newRow("ministry") << OfficeRole::Ministry << all;
    QTest::newRow("coordinator") << OfficeRole::Coordinator << without({u"channels"_s, u"connections"_s, u"conflicts"_s});
    QTest::newRow("supervisor") << OfficeRole::Supervisor
                                << without(
                                       {u"review"_s, u"channels"_s, u"connections"_s, u"outbox"_s, u"conflicts"_s, u"import"_s});
    QTest::newRow("administrator") << OfficeRole::Administrator << QStringList{u"connections"_s, u"settings"_s};
}

void TestOfficeWindow::pagesOpenWithoutAnError()
{
    QFETCH(const OfficeRole, role);
    QFETCH(const QStringList, pages);
    Desk desk;
    open(desk, role);
    if (QTest::currentTestFailed())
        return;
    desk.window = std::make_unique<DeskWindow>(*desk.session, m_themes);
    desk.window->window().show();
    QStringList there, problems;
    for (const QString &name : pageNames()) {
        Page *page = desk.window->page(name);
        if (!page)
            continue;
        there.append(name);
        desk.window->window().open(page);
        settle(*desk.session);
        for (const MessageBar *bar : page->findChildren<MessageBar *>())
            if (bar->message().tone == Tone::Danger || bar->message().tone == Tone::Warn)
                problems.append(name + u": "_s + bar->message().text);
    }
    QCOMPARE(there, pages);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

/// Two reviewers have the same posting open: each is told of the other, and who came second decides nothing.
void TestOfficeWindow::whoCameFirstDecides()
{
    const PostingFilter own{.prefectures = {*Prefecture::fromNumber(13)}};
    Desk first, second;
    auto *early = openReview(first, OfficeRole::Coordinator, own);
    QVERIFY(early);
    QTRY_VERIFY_WITH_TIMEOUT(early->shownPosting(), 60'000);
    const PostingId posting = *early->shownPosting();
    const auto isNoted = [&] {
        const auto known = first.session->read([posting](const QSqlDatabase &db) -> Result<bool> {
            Statement there(db, u"SELECT 1 FROM desk_presence WHERE posting_id = ? AND decides"_s);
            const auto done = there.run({qToUnderlying(posting)});
            return done ? Result<bool>(there.next()) : Result<bool>(done.error());
        });
        return QTest::qWaitFor([&] { return known.isFinished(); }, 60'000) && known.result() && known.result().value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isNoted(), 60'000);

    auto *late = openReview(second, OfficeRole::Ministry, own);
    QVERIFY(late);
    QTRY_VERIFY_WITH_TIMEOUT(late->shownPosting() == posting, 60'000);
    const QString holder = m_office->login(OfficeRole::Coordinator), other = m_office->login(OfficeRole::Ministry);
    QTRY_VERIFY_WITH_TIMEOUT(said(*late).filter(holder).size() == 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(said(*early).filter(other).size() == 1, 60'000); // with its next sign of life

    auto *table = late->findChild<PostingTable *>();
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_F8);
    QTRY_VERIFY(late->findChild<ReasonDialog *>());
    auto *dialog = late->findChild<ReasonDialog *>();
    dialog->findChild<QComboBox *>(u"reason"_s)->setCurrentText(label(ReasonCode::MissingItem));
    dialog->findChild<QPlainTextEdit *>(u"comment"_s)->setPlainText(u"ご記入ください"_s);
    dialog->findChild<QPushButton *>(u"decide"_s)->click();
    const auto number = second.session->read([posting](const QSqlDatabase &db) { return PostingLoader(db).byId(posting); });
    QTRY_VERIFY_WITH_TIMEOUT(number.isFinished(), 60'000);
    QVERIFY(number.result());
    QTRY_VERIFY_WITH_TIMEOUT(said(*late).filter(holder).filter(number.result().value().number).size() == 1, 60'000);
    const auto after = second.session->read([posting](const QSqlDatabase &db) { return PostingLoader(db).byId(posting); });
    QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), 60'000);
    QCOMPARE(after.result().value().version, number.result().value().version);
    QCOMPARE(after.result().value().newest().review, number.result().value().newest().review);
}

/// A desk with a password and a second factor: a wrong code opens nothing, the right one does, and none does twice.
void TestOfficeWindow::theLockAsksForACode()
{
    const QByteArray secret("12345678901234567890");
    const QString password = u"correct horse battery"_s;
    Desk desk;
    open(desk, OfficeRole::Supervisor);
    if (QTest::currentTestFailed())
        return;
    const auto protectedNow = desk.session->write([&, actor = desk.session->actor()](const QSqlDatabase &db) -> Result<> {
        const auto hash = passwordHash(password);
        if (!hash)
            return hash.error();
        if (const auto done = DeskUserStore(db).setPassword(actor, hash.value()); !done)
            return done;
        return DeskUserStore(db).setSecondFactor(actor, base32(secret), 0);
    });
    QTRY_VERIFY_WITH_TIMEOUT(protectedNow.isFinished(), 60'000);
    QVERIFY(protectedNow.result());
    desk.window = std::make_unique<DeskWindow>(*desk.session, m_themes);
    desk.window->window().show();
    QTRY_VERIFY_WITH_TIMEOUT(desk.named<QLineEdit>(u"lockCode"_s) && desk.named<QLineEdit>(u"lockCode"_s)->isVisible(), 60'000);
    const auto enter = [&](const QString &code) {
        desk.named<QLineEdit>(u"lockPassword"_s)->setText(password);
        desk.named<QLineEdit>(u"lockCode"_s)->setText(code);
        desk.named<QPushButton>(u"unlock"_s)->click();
    };
    const auto error = [&] { return desk.named<QWidget>(u"lockError"_s)->property("text").toString(); };
    const qint64 step = totpStep(QDateTime::currentDateTimeUtc());
    QStringList right;
    for (const qint64 near : {step - 1, step, step + 1, step + 2})
        right.append(totpCode(secret, near));
    QString wrong = u"000000"_s;
    while (right.contains(wrong))
        wrong[5] = QChar(wrong[5].unicode() + 1);
    enter(wrong);
    QTRY_VERIFY_WITH_TIMEOUT(!error().isEmpty(), 60'000);
    QVERIFY(desk.named<QWidget>(u"lockScreen"_s)->isVisible());

    const QString code = totpCode(secret, totpStep(QDateTime::currentDateTimeUtc()));
    enter(code);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.named<QWidget>(u"lockScreen"_s) || !desk.named<QWidget>(u"lockScreen"_s)->isVisible(), 60'000);
    desk.window->lock().lock();
    QTRY_VERIFY_WITH_TIMEOUT(desk.named<QLineEdit>(u"lockCode"_s) && desk.named<QLineEdit>(u"lockCode"_s)->isVisible(), 60'000);
    enter(code);
    QTRY_VERIFY_WITH_TIMEOUT(!error().isEmpty(), 60'000);
    QVERIFY(desk.named<QWidget>(u"lockScreen"_s)->isVisible());
}

QTEST_MAIN(TestOfficeWindow)
#include "tst_officewindow.moc"
