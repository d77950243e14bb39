#pragma once

#include "ui/shell/page.h"

#include <QPointer>

class AccountsCard;
class Card;
class PrivacyCard;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;
class SegmentSwitch;
class QVBoxLayout;
class TextLabel;

/// A backup that the program made by itself and still keeps.
struct KeptBackup
{
    QString made, size; // ready to be read
    QString path;
};

/// What the page says of the database, ready to be read.
struct DatabaseFacts
{
    QString place;
    QString size;              // empty where it is not known
    QString contents;          // how many postings and seekers
    QList<KeptBackup> backups; // the newest first
    bool canBackUp = true;
};

enum class Appearance { AsSystem, Light, Dark };

struct DeskSettings
{
    QString user;
    bool userIsLogin = false; // the server knows the name; it is not entered here
    bool english = false;
    Appearance appearance = Appearance::AsSystem;
};

struct SettingsWork
{
    std::function<QFuture<Result<DatabaseFacts>>()> facts;
    /// Sentences about what is not as it must be; none where all is well.
    std::function<QFuture<Result<QStringList>>()> check;
    /// Gives the file that was written.
    std::function<QFuture<Result<QString>>(QString file)> backUp;
    /// Asks for a file to save to or to open; empty: none was chosen.
    std::function<QString()> chooseTarget, chooseBackup;
};

/// Who sits here, how the window looks and speaks, and the care of the database.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const DeskSettings &settings, SettingsWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Between the desk and its database; the page takes it over.
    void addPrivacy(PrivacyCard *card);
    /// Below it; the page takes it over.
    void addAccounts(AccountsCard *card);

    QString helpText() const override;
    bool holdsPersonalData() const override { return false; }
    bool usesFilter() const override { return false; }
    void refresh() override;

Q_SIGNALS:
    void userChanged(const QString &user);
    void languageChosen(bool english);
    void appearanceChosen(Appearance appearance);
    /// The user confirmed that this backup shall take the place of the database.
    void restoreRequested(const QString &file);

private:
    Card *buildDesk(const DeskSettings &settings);
    Card *buildDatabase();
    Card *buildBackups();
    void addRow(QGridLayout *grid, const QString &caption, QWidget *field);
    void takeUser();
    void show(const DatabaseFacts &facts);
    void runCheck();
    void runBackup();
    void showBackups(const QList<KeptBackup> &backups);
    void askRestore(const QString &file);
    QString chosenBackup() const; // of the list; empty where none is
    void setBusy(bool busy);

    SettingsWork m_work;
    PrivacyCard *m_privacy = nullptr;
    AccountsCard *m_accounts = nullptr;
    QString m_user;
    QVBoxLayout *m_cards = nullptr;
    QLineEdit *m_name;
    TextLabel *m_nameHint;
    SegmentSwitch *m_language, *m_appearance;
    TextLabel *m_place, *m_size, *m_contents, *m_backup;
    QPushButton *m_check, *m_save, *m_restore;
    QTableWidget *m_backups;
    TextLabel *m_noBackups;
    QPushButton *m_restoreKept;
    bool m_canBackUp = true, m_isBusy = false;
};
