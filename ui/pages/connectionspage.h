#pragma once

#include "models/domain/connectionstate.h"
#include "ui/shell/page.h"

class Card;
class GmisMappingModel;
class JobBar;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;
class SegmentSwitch;
class TextLabel;

struct ConnectionWork
{
    std::function<QFuture<Result<ConnectionState>>(RemoteSystem)> load;
    /// Without secrets those that are kept stay.
    std::function<QFuture<Result<>>(Connection, std::optional<ConnectionSecrets>)> save;
    std::function<QFuture<Result<ConnectionTest>>(Connection, std::optional<ConnectionSecrets>)> test;
    /// Of the file that seals the secrets where there is no keychain; held until the program ends.
    std::function<void(QString)> usePassphrase;
    /// Reports progress; cancelling stops it.
    std::function<QFuture<Result<SyncReport>>(RemoteSystem, SyncMode)> sync;
};

/// 連携: how G-MIS and Key-Net are reached, whether that works, field by field, and when it last did.
class ConnectionsPage final : public Page
{
    Q_OBJECT

public:
    ConnectionsPage(ConnectionWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    QString helpText() const override;
    bool holdsPersonalData() const override { return false; }
    bool usesFilter() const override { return false; }
    QList<QWidget *> areas() const override;
    void refresh() override;

private:
    Card *buildSettings();
    Card *buildMapping();
    void addRow(QGridLayout *grid, const QString &caption, QWidget *field, bool onlyGmis = false);
    QLineEdit *lineEdit(const QString &name, const QString &accessibleName, int width);
    RemoteSystem system() const;
    void choose();
    void show(const ConnectionState &state);
    Connection entered() const;
    std::optional<ConnectionSecrets> enteredSecrets() const;
    void takePassphrase();
    void askAccess();
    void save();
    void test();
    void showTest(const ConnectionTest &test);
    void sync();
    void say(const SyncReport &report);
    void setBusy(bool busy);

    ConnectionWork m_work;
    SegmentSwitch *m_which, *m_signIn;
    TextLabel *m_state, *m_verdict;
    QLineEdit *m_url, *m_login, *m_secret, *m_passphrase;
    QSpinBox *m_app, *m_guest, *m_every;
    QPushButton *m_save, *m_test, *m_sync;
    JobBar *m_job;
    Card *m_mappingCard;
    GmisMappingModel *m_mapping;
    QTableView *m_mappingView;
    QStackedWidget *m_mappingStack;
    QList<QWidget *> m_onlyGmis;
    std::optional<Connection> m_kept;
    std::optional<Connection> m_access; // with what the dialog of certificates and proxy was told, not saved yet
    ConnectionSecrets m_accessSecrets;
    bool m_isEdited = false;
    bool m_isBusy = false; // a test, a round, or keeping is under way
};
