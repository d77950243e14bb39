#include "ui/pages/accountscard.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int shownRows = 6;

AccountsCard::AccountsCard(AccountsWork work, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_work(std::move(work)), m_themes(themes), m_table(new QTableWidget(0, 5)),
      m_add(new QPushButton(tr("Add a user…"))), m_place(new QPushButton(tr("Role and prefecture…"))),
      m_password(new QPushButton(tr("New password…"))), m_disable(styled(new QPushButton(tr("Shut out…")), ButtonKind::Danger))
{
    build();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AccountsCard::showChoice);
    connect(m_add, &QPushButton::clicked, this, &AccountsCard::askNew);
    connect(m_place, &QPushButton::clicked, this, &AccountsCard::askPlace);
    connect(m_password, &QPushButton::clicked, this, &AccountsCard::askPassword);
    connect(m_disable, &QPushButton::clicked, this, &AccountsCard::askDisable);
    showChoice();
}

void AccountsCard::build()
{
    m_table->setObjectName(u"accounts"_s);
    m_table->setAccessibleName(tr("Users of the office"));
    m_table->setHorizontalHeaderLabels({tr("User"), tr("Role"), tr("Prefecture"), tr("State"), tr("Added on")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Extent::tableRow);
    m_table->setMinimumHeight(Extent::tableRow * shownRows);
    m_add->setObjectName(u"accountAdd"_s);
    m_place->setObjectName(u"accountPlace"_s);
    m_password->setObjectName(u"accountPassword"_s);
    m_disable->setObjectName(u"accountDisable"_s);
    auto *card = new Card(m_themes, tr("Users of the office"));
    card->body()->setContentsMargins(0, 0, 0, Space::m);
    card->body()->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::l, Space::s, Space::l, 0);
    row->setSpacing(Space::s);
    for (QPushButton *button : {m_add, m_place, m_password, m_disable})
        row->addWidget(button);
    row->addStretch(1);
    card->body()->addLayout(row);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

void AccountsCard::refresh()
{
    whenDone(m_work.list(), this, [this](const QFuture<Result<QList<OfficeUser>>> &future) {
        if (future.resultCount() == 0)
            return;
        if (const auto users = future.result(); users)
            show(users.value());
        else
            Q_EMIT failed(users.error());
    });
}

void AccountsCard::show(const QList<OfficeUser> &users)
{
    const QString kept = chosen() ? chosen()->login : QString();
    m_users = users;
    m_table->setRowCount(int(users.size()));
    for (int row = 0; row < users.size(); ++row) {
        const OfficeUser &user = users[row];
        const QStringList cells{user.login, label(user.role), user.prefecture ? user.prefecture->label() : QString(),
                                user.disabled ? tr("Shut out") : tr("May sign in"), fieldMoment(user.madeAt)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (user.login == kept)
            m_table->selectRow(row);
    }
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    showChoice();
}

const OfficeUser *AccountsCard::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_users.size() ? nullptr : &m_users[rows.first().row()];
}

void AccountsCard::showChoice()
{
    const bool changes = chosen() && !chosen()->disabled;
    for (QPushButton *button : {m_place, m_password, m_disable}) {
        button->setEnabled(changes);
        button->setToolTip(changes ? QString() : tr("Choose a user who may sign in."));
    }
}

void AccountsCard::run(const AccountsWork::Done &answer, const QString &done)
{
    whenDone(answer, this, [this, done](const QFuture<Result<std::monostate>> &future) {
        if (future.resultCount() == 0)
            return;
        if (const auto result = future.result(); !result)
            Q_EMIT failed(result.error());
        else
            Q_EMIT said({.tone = Tone::Ok, .text = done, .topic = u"account"_s});
        refresh();
    });
}

void AccountsCard::askNew()
{
    auto *dialog = new AccountDialog(AccountDialog::Asks::Everything, {}, m_themes, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const OfficeUser user = dialog->user();
        run(m_work.add(user, dialog->password()), tr("“%1” may sign in from now on.").arg(user.login));
    });
    dialog->open();
}

void AccountsCard::askPlace()
{
    if (!chosen())
        return;
    auto *dialog = new AccountDialog(AccountDialog::Asks::Place, *chosen(), m_themes, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const OfficeUser user = dialog->user();
        run(m_work.place(user), tr("“%1” has the new role; open windows of theirs sign in again.").arg(user.login));
    });
    dialog->open();
}

void AccountsCard::askPassword()
{
    if (!chosen())
        return;
    auto *dialog = new AccountDialog(AccountDialog::Asks::Password, *chosen(), m_themes, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, login = chosen()->login] {
        run(m_work.setPassword(login, dialog->password()), tr("“%1” has the new password.").arg(login));
    });
    dialog->open();
}

void AccountsCard::askDisable()
{
    if (!chosen())
        return;
    const QString login = chosen()->login;
    auto *dialog = new ConfirmDialog({tr("Shut “%1” out").arg(login),
                                      label(chosen()->role),
                                      {tr("Open windows of this user end at once, and nobody signs in under this name any more."),
                                       tr("What the user did stays under the name.")},
                                      tr("This user shall not sign in any more"),
                                      tr("Shut “%1” out").arg(login)},
                                     m_themes, this);
    connect(dialog, &QDialog::accepted, this, [this, login] { run(m_work.disable(login), tr("“%1” is shut out.").arg(login)); });
    dialog->open();
}
