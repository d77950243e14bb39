#pragma once

#include "models/domain/officeuser.h"
#include "ui/widgets/message.h"
#include "ui/widgets/themesource.h"

#include <QFuture>
#include <QWidget>

class QPushButton;
class QTableWidget;
class TextLabel;

struct AccountsWork
{
    using Done = QFuture<Result<std::monostate>>;
    std::function<QFuture<Result<QList<OfficeUser>>>()> list;
    std::function<Done(OfficeUser, QString password)> add;
    std::function<Done(OfficeUser)> place; // role and prefecture
    std::function<Done(QString login, QString password)> setPassword;
    std::function<Done(QString login)> disable;
};

/// Part of the settings of a shared office: who signs in, and as what. For those who may change it.
class AccountsCard final : public QWidget
{
    Q_OBJECT

public:
    AccountsCard(AccountsWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void said(const Message &message);
    void failed(const Error &error);

private:
    void build();
    void show(const QList<OfficeUser> &users);
    const OfficeUser *chosen() const;
    void showChoice();
    void askNew();
    void askPlace();
    void askPassword();
    void askDisable();
    void run(const AccountsWork::Done &answer, const QString &done);

    AccountsWork m_work;
    const ThemeSource &m_themes;
    QList<OfficeUser> m_users;
    QTableWidget *m_table;
    QPushButton *m_add, *m_place, *m_password, *m_disable;
};
