#include "ui/dialogs/accessdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccessDialog::AccessDialog(const Connection &connection, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_themes(themes), m_connection(connection)
{
    setObjectName(u"accessDialog"_s);
    setWindowTitle(tr("Certificates and proxy"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(new TextLabel(tr("Certificates and proxy of %1").arg(japanese(connection.system)), Type::Heading, Ink::Text,
                                    themes, true));
    auto *note =
        new TextLabel(tr("Only what the administrator of your network or of the other system has told you. The proxy itself is "
                         "the one of this computer."),
                      Type::Dense, Ink::Muted, themes);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(1, 1);
    m_authority = field(grid, u"authorityFile"_s, tr("Certificate authority (PEM)"), connection.authorityFile);
    chooseFile(grid, m_authority, tr("Choose the certificate authority"));
    m_certificate = field(grid, u"certificateFile"_s, tr("Client certificate (PKCS#12 or PEM)"), connection.certificateFile);
    chooseFile(grid, m_certificate, tr("Choose the client certificate"));
    m_certificatePassword = field(grid, u"certificatePassword"_s, tr("Password of the client certificate"), {}, true);
    if (connection.system == RemoteSystem::Gmis) {
        m_basic = field(grid, u"basicLogin"_s, tr("Login of Basic authentication"), connection.basicLogin);
        m_basicPassword = field(grid, u"basicPassword"_s, tr("Password of Basic authentication"), {}, true);
    }
    m_proxy = field(grid, u"proxyLogin"_s, tr("Login of the proxy"), connection.proxyLogin);
    m_proxyPassword = field(grid, u"proxyPassword"_s, tr("Password of the proxy"), {}, true);
    column->addLayout(grid);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *take = styled(new QPushButton(tr("Use these")), ButtonKind::Primary);
    take->setObjectName(u"accessUse"_s);
    take->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(take);
    column->addSpacing(Space::s);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    m_authority->setFocus();
}

QLineEdit *AccessDialog::field(QGridLayout *grid, const QString &name, const QString &caption, const QString &text, bool isSecret)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setAccessibleName(caption);
    if (isSecret) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setPlaceholderText(tr("kept – enter only to change it"));
    }
    auto *label = new TextLabel(caption, Type::Dense, Ink::Text, m_themes);
    label->setBuddy(edit);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(edit, row, 1);
    return edit;
}

void AccessDialog::chooseFile(QGridLayout *grid, QLineEdit *edit, const QString &title)
{
    auto *button = new QPushButton(tr("Choose…"));
    button->setAccessibleName(title);
    connect(button, &QPushButton::clicked, this, [this, edit, title] {
        auto *dialog = new QFileDialog(this, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    grid->addWidget(button, grid->rowCount() - 1, 2);
}

Connection AccessDialog::connection() const
{
    Connection entered = m_connection;
    entered.authorityFile = m_authority->text().trimmed();
    entered.certificateFile = m_certificate->text().trimmed();
    entered.proxyLogin = m_proxy->text().trimmed();
    if (m_basic)
        entered.basicLogin = m_basic->text().trimmed();
    return entered;
}

ConnectionSecrets AccessDialog::secrets() const
{
    ConnectionSecrets secrets;
    secrets.certificatePassword = m_certificatePassword->text();
    secrets.proxyPassword = m_proxyPassword->text();
    if (m_basicPassword)
        secrets.basicPassword = m_basicPassword->text();
    return secrets;
}
