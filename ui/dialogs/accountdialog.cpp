#include "ui/dialogs/accountdialog.h"

#include "models/domain/deskuser.h"
#include "ui/dialogs/choices.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

static QString titleOf(AccountDialog::Asks asks, const OfficeUser &user)
{
    switch (asks) {
    case AccountDialog::Asks::Everything:
        return AccountDialog::tr("New user");
    case AccountDialog::Asks::Place:
        return AccountDialog::tr("Role and prefecture of “%1”").arg(user.login);
    case AccountDialog::Asks::Password:
        break;
    }
    return AccountDialog::tr("New password of “%1”").arg(user.login);
}

AccountDialog::AccountDialog(Asks asks, const OfficeUser &user, const ThemeSource &themes, QWidget *parent)
    : FormDialog(titleOf(asks, user), asks == Asks::Everything ? tr("Add the user") : tr("Save"), themes, parent), m_asks(asks),
      m_user(user)
{
    setObjectName(u"accountDialog"_s);
    if (asks == Asks::Everything)
        m_login = addLine(tr("User name"), u"accountLogin"_s);
    if (asks != Asks::Password) {
        m_role = addChoice(tr("Role"), u"accountRole"_s, labelsOf<OfficeRole>(), static_cast<int>(user.role));
        m_prefecture = addChoice(tr("Prefecture"), u"accountPrefecture"_s, prefectureLabels(),
                                 user.prefecture ? user.prefecture->number() - 1 : -1);
        const auto follow = [this](int role) {
            const bool belongs = static_cast<OfficeRole>(role) == OfficeRole::Coordinator;
            m_prefecture->setEnabled(belongs);
            if (!belongs)
                m_prefecture->setCurrentIndex(-1);
        };
        connect(m_role, &QComboBox::currentIndexChanged, this, follow);
        follow(m_role->currentIndex());
    }
    if (asks != Asks::Place) {
        m_password = addLine(tr("Password"), u"accountNewPassword"_s);
        m_again = addLine(tr("Once more"), u"accountAgain"_s);
        for (QLineEdit *line : {m_password, m_again})
            line->setEchoMode(QLineEdit::Password);
        addNote(tr("Give it to the user by a way of its own, and not by mail."));
    }
    setRule([this] { return checkedEntries(); });
}

Result<> AccountDialog::checkedEntries() const
{
    if (m_role)
        if (const auto sound = checked(user()); !sound)
            return sound;
    if (!m_password)
        return {};
    if (m_password->text() != m_again->text())
        return Error{Error::Kind::Input, tr("The two passwords differ. Enter the same one twice.")};
    return checkedPassword(m_password->text(), user().login);
}

OfficeUser AccountDialog::user() const
{
    OfficeUser user = m_user;
    if (m_login)
        user.login = m_login->text().trimmed();
    if (m_role) {
        user.role = static_cast<OfficeRole>(m_role->currentIndex());
        user.prefecture = Prefecture::fromNumber(m_prefecture->currentIndex() + 1);
    }
    return user;
}

QString AccountDialog::password() const { return m_password ? m_password->text() : QString(); }
