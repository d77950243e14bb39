#include "app/deskwindow.h"
#include "app/pagelist.h"
#include "app/session.h"
#include "models/domain/today.h"
#include "models/jobs/samplejob.h"
#include "ui/widgets/deskstyle.h"

#include <QAccessible>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader's user can operate.
bool isOperated(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles{
        QAccessible::Button,  QAccessible::ButtonMenu, QAccessible::CheckBox, QAccessible::RadioButton,  QAccessible::ComboBox,
        QAccessible::SpinBox, QAccessible::Table,      QAccessible::List,     QAccessible::EditableText, QAccessible::ListItem,
        QAccessible::PageTab, QAccessible::Slider,     QAccessible::Link,     QAccessible::MenuItem,     QAccessible::Tree};
    return roles.contains(role);
}

QString pathOf(QAccessibleInterface *node)
{
    QStringList names;
    for (; node && names.size() < 5; node = node->parent())
        names.append(u"%1 “%2”%3"_s.arg(int(node->role()))
                         .arg(node->text(QAccessible::Name),
                              node->object() ? u' ' + node->object()->objectName() + u'/' +
                                                   QString::fromLatin1(node->object()->metaObject()->className())
                                             : QString()));
    return names.join(u" < "_s);
}

/// Nodes below that are shown; cells of tables are left out, since a list may hold a million.
void collect(QAccessibleInterface *node, QStringList &nameless, int &looked, QSet<const QObject *> &seen)
{
    if (!node || node->state().invisible)
        return;
    if (node->object()) {
        if (seen.contains(node->object()))
            return;
        seen.insert(node->object());
    }
    const QAccessible::Role role = node->role();
    const bool readOnlyText = role == QAccessible::EditableText && node->state().readOnly;
    if (isOperated(role) && !readOnlyText) {
        ++looked;
        if (node->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(pathOf(node));
    }
    if (role == QAccessible::Table || role == QAccessible::ComboBox || role == QAccessible::SpinBox)
        return; // their parts go by their name
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), nameless, looked, seen);
}

} // namespace

/// Every page of the program on sample data, as the accessibility tree shows it.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const DatabaseAddress address = DatabaseAddress::fromText(m_folder.filePath(u"desk.db"_s)).value();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"desk.ini"_s), QSettings::IniFormat);
        DeskStyle::install(m_themes);
        m_session = std::make_unique<Session>(address, *m_settings);
        const auto prepared = m_session->prepare();
        QTRY_VERIFY(prepared.isFinished());
        QVERIFY(prepared.result());
        const auto filled = m_session->write([actor = m_session->actor()](const QSqlDatabase &db) {
            return writeSample(db, {120, 0, 7}, actor, [](qint64, qint64) { return true; });
        });
        QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 60'000);
        QVERIFY(filled.result());
        m_desk = std::make_unique<DeskWindow>(*m_session, m_themes);
        m_desk->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }

    void cleanupTestCase()
    {
        m_desk.reset();
        m_session.reset();
    }

    void everythingThatCanBeOperatedHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &name : pageNames())
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void everythingThatCanBeOperatedHasAName()
    {
        QFETCH(const QString, page);
        MainWindow &window = m_desk->window();
        window.open(m_desk->page(page));
        settle();
        QStringList nameless;
        QSet<const QObject *> seen;
        int looked = 0;
        collect(QAccessible::queryAccessibleInterface(&window), nameless, looked, seen);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY2(looked >= 10, qPrintable(u"only %1 elements on the page %2"_s.arg(looked).arg(page)));
    }

    void theNavigationSaysEveryPage()
    {
        auto *list = m_desk->window().findChild<QWidget *>(u"pages"_s);
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(list);
        QCOMPARE(node->childCount(), int(pageNames().size()));
        for (int i = 0; i < node->childCount(); ++i)
            QVERIFY(node->child(i)->text(QAccessible::Name).startsWith(m_desk->window().pages()[i]->title()));
    }

    void everyCountOfTheStartPageOpensAPage_data()
    {
        QTest::addColumn<QString>("line");
        for (const TodayKind kind : allOf<TodayKind>())
            QTest::addRow("%s", qPrintable(codeOf(kind))) << codeOf(kind);
    }

    void everyCountOfTheStartPageOpensAPage()
    {
        QFETCH(const QString, line);
        MainWindow &window = m_desk->window();
        Page *start = m_desk->page(u"start"_s);
        window.open(start);
        settle();
        start->findChild<QWidget *>(line)->findChild<QPushButton *>()->click();
        QVERIFY2(window.currentPage() != start, "no page has this list");
    }

    void everyPageHasHelp_data() { everythingThatCanBeOperatedHasAName_data(); }

    void everyPageHasHelp()
    {
        QFETCH(const QString, page);
        QVERIFY(m_desk->page(page)->helpText().size() > 40);
    }

private:
    /// Until the database has answered what a page asks when it is opened, and what follows from that.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            const auto asked = m_session->read([](const QSqlDatabase &) { return Result<>(); });
            QTRY_VERIFY(asked.isFinished());
            QTest::qWait(60); // the page waits a moment before it loads the posting one stands on
        }
    }

    QTemporaryDir m_folder;
    ThemeSource m_themes;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DeskWindow> m_desk;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
