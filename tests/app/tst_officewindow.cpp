#include "app/deskwindow.h"
#include "app/pagelist.h"
#include "app/session.h"
#include "models/jobs/samplejob.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testoffice.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/messagebar.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window under the login of each role of a shared office: which pages there are, and that each opens without an error.
class TestOfficeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("postgresql") << true;
    }

    void init()
    {
        if (m_office)
            return;
        TestDatabase server;
        REQUIRE_DATABASE(server);
        m_office = std::make_unique<TestOffice>(server.address());
        QVERIFY2(m_office->problem().isEmpty(), qPrintable(m_office->problem()));
        DeskStyle::install(m_themes);
        open(OfficeRole::Ministry);
        const auto filled = m_session->write([actor = m_session->actor()](const QSqlDatabase &db) {
            return writeSample(db, {200, 100, 7}, actor, [](qint64, qint64) { return true; });
        });
        QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 60'000);
        QVERIFY(filled.result());
    }

    void cleanup() { close(); }
    void cleanupTestCase() { m_office.reset(); }

    void pagesOpenWithoutAnError_data();
    void pagesOpenWithoutAnError();

private:
    void open(OfficeRole role)
    {
        close();
        const auto address = DatabaseAddress::fromText(m_office->address(role));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(codeOf(role) + u".ini"_s), QSettings::IniFormat);
        m_session = std::make_unique<Session>(address.value(), *m_settings);
        const auto prepared = m_session->prepare();
        QTRY_VERIFY_WITH_TIMEOUT(prepared.isFinished(), 20'000);
        QVERIFY2(prepared.result(), prepared.result() ? "" : qPrintable(prepared.result().error().message));
        QCOMPARE(m_session->officeUser()->role, role);
    }
    void close()
    {
        m_desk.reset();
        m_session.reset();
    }
    /// Until the answers, and what they led to, are there.
    void settle()
    {
        for (int round = 0; round < 6; ++round) {
            const auto read = m_session->read([](const QSqlDatabase &) { return Result<>(); });
            const auto written = m_session->write([](const QSqlDatabase &) { return Result<>(); });
            QTRY_VERIFY_WITH_TIMEOUT(read.isFinished() && written.isFinished(), 20'000);
            QCoreApplication::processEvents();
        }
    }

    QTemporaryDir m_folder;
    ThemeSource m_themes;
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DeskWindow> m_desk;
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
    open(role);
    m_desk = std::make_unique<DeskWindow>(*m_session, m_themes);
    m_desk->window().show();
    QStringList there, said;
    for (const QString &name : pageNames()) {
        Page *page = m_desk->page(name);
        if (!page)
            continue;
        there.append(name);
        m_desk->window().open(page);
        settle();
        for (const MessageBar *bar : page->findChildren<MessageBar *>())
            if (bar->message().tone == Tone::Danger || bar->message().tone == Tone::Warn)
                said.append(name + u": "_s + bar->message().text);
    }
    QCOMPARE(there, pages);
    QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
}

QTEST_MAIN(TestOfficeWindow)
#include "tst_officewindow.moc"
