#include "app/settingswiring.h"

#include "app/accountwiring.h"
#include "app/desklock.h"
#include "app/deskwindow.h"
#include "app/session.h"
#include "models/domain/officedate.h"
#include "models/storage/backup.h"
#include "models/storage/dailybackup.h"
#include "models/storage/integrity.h"
#include "models/storage/postingstore.h"
#include "models/storage/seekerstore.h"
#include "models/storage/sharedoffice.h"
#include "ui/pages/accountscard.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QtConcurrentRun>
#include <QUuid>

using namespace Qt::StringLiterals;

struct SettingsWiringText
{
    Q_DECLARE_TR_FUNCTIONS(SettingsWiringText)
};

static const QString appearanceKey = u"appearance"_s;

namespace {

QString sizeShown(const QFileInfo &file)
{
    return QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat);
}

QList<KeptBackup> keptBackups(const DatabaseAddress &address)
{
    QList<KeptBackup> backups;
    for (const QFileInfo &file : dailyBackups(address))
        backups.append({fieldMoment(file.lastModified()), sizeShown(file), QDir::toNativeSeparators(file.absoluteFilePath())});
    return backups;
}

Result<DatabaseFacts> factsOf(const QSqlDatabase &db, const DatabaseAddress &address)
{
    DatabaseFacts facts{.place = address.shown(), .canBackUp = address.engine == Engine::Sqlite};
    const auto own = sharedoffice::ownUser(db);
    if (!own)
        return own.error();
    if (own.value() && !hasPlaceIn(own.value()->role, OfficeArea::Records)) {
        facts.contents = SettingsWiringText::tr("not shown to a system administrator");
        return facts;
    }
    const auto postings = PostingStore(db).count({});
    if (!postings)
        return postings.error();
    const auto seekers = SeekerStore(db).count();
    if (!seekers)
        return seekers.error();
    const QLocale numbers(QLocale::English);
    facts.contents = SettingsWiringText::tr("%1 postings, %2 seekers")
                         .arg(numbers.toString(postings.value().rows), numbers.toString(seekers.value()));
    if (facts.canBackUp) {
        facts.size = sizeShown(QFileInfo(address.file));
        facts.backups = keptBackups(address);
    }
    return facts;
}

QStringList sentences(const Checkup &checkup)
{
    QStringList list;
    for (const Finding &finding : checkup.findings)
        list.append(finding.subject + u": "_s + finding.message);
    return list;
}

/// On a connection of its own: it takes minutes with a million postings, and lists must not wait.
Result<QStringList> checkedAt(const DatabaseAddress &address)
{
    const QString name = QUuid::createUuid().toString();
    auto db = openConnection(address, name);
    if (!db)
        return db.error();
    auto checkup = checkedUp(db.value());
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    if (!checkup)
        return checkup.error();
    return sentences(checkup.value());
}

QString databaseFiles() { return SettingsWiringText::tr("Databases (*.db);;All files (*)"); }

/// `window` is the parent of the file dialogs.
SettingsWork settingsWork(Session &session, QWidget *window)
{
    SettingsWork work;
    work.facts = [&session] {
        return session.read([address = session.address()](const QSqlDatabase &db) { return factsOf(db, address); });
    };
    work.check = [address = session.address()] { return QtConcurrent::run([address] { return checkedAt(address); }); };
    work.backUp = [address = session.address()](const QString &file) {
        return QtConcurrent::run([address, file]() -> Result<QString> {
            const auto saved = backUp(address, file);
            if (!saved)
                return saved.error();
            return saved.value().path;
        });
    };
    work.chooseTarget = [window, address = session.address()] {
        const QString name = u"keynet-%1.db"_s.arg(Session::today().toString(Qt::ISODate));
        return QFileDialog::getSaveFileName(window, SettingsWiringText::tr("Back up the database"),
                                            QFileInfo(address.file).dir().filePath(name), databaseFiles());
    };
    work.chooseBackup = [window, address = session.address()] {
        return QFileDialog::getOpenFileName(window, SettingsWiringText::tr("Restore a backup"),
                                            QFileInfo(address.file).absolutePath(), databaseFiles());
    };
    return work;
}

} // namespace

Page *makeSettingsPage(DeskWindow &desk)
{
    Session &session = desk.session();
    const DeskSettings settings{session.user(), session.officeUser().has_value(), QLocale().language() == QLocale::English,
                                chosenAppearance(session.settings())};
    auto *page = new SettingsPage(settings, settingsWork(session, &desk.window()), desk.themes());
    auto *privacy = new PrivacyCard(desk.lock().work(), desk.themes());
    page->addPrivacy(privacy);
    if (AccountsCard *accounts = makeAccountsCard(desk))
        page->addAccounts(accounts);
    QObject::connect(privacy, &PrivacyCard::personalChanged, &desk, [&desk] { desk.window().refreshAll(); });
    QObject::connect(page, &SettingsPage::userChanged, &desk, [&desk, privacy](const QString &user) {
        desk.session().setUser(user);
        desk.showState();
        desk.lock().refresh(true);
        privacy->refresh();
        desk.window().refreshAll(); // what one may see is another's now
    });
    QObject::connect(page, &SettingsPage::appearanceChosen, &desk, [&desk](Appearance appearance) {
        desk.session().settings().setValue(appearanceKey, static_cast<int>(appearance));
        desk.themes().setDark(isDark(appearance));
    });
    QObject::connect(page, &SettingsPage::languageChosen, &desk, &DeskWindow::languageChosen);
    QObject::connect(page, &SettingsPage::restoreRequested, &desk, &DeskWindow::restoreRequested);
    return page;
}

Appearance chosenAppearance(const QSettings &settings)
{
    return static_cast<Appearance>(qBound(0, settings.value(appearanceKey).toInt(), 2));
}

bool isDark(Appearance appearance)
{
    if (appearance != Appearance::AsSystem)
        return appearance == Appearance::Dark;
    static const bool system = QGuiApplication::palette().color(QPalette::Window).lightness() < 128; // before our own palette
    return system;
}

QFuture<Result<QString>> restoredSession(Session &session, const QString &file)
{
    return QtConcurrent::run([database = session.release(), file, address = session.address()]() mutable -> Result<QString> {
        database.reset(); // waits for work under way, here and not in the window
        const auto restored = restore(file, address, QDateTime::currentDateTimeUtc());
        if (!restored)
            return restored.error();
        return QFileInfo(restored.value().keptCopy).fileName();
    });
}
