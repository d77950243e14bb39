#include "ui/shell/signinwindow.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int boxWidth = 560;

SignInWindow::SignInWindow(const OfficeSignIn &known, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes)
{
    setObjectName(u"signIn"_s);
    setWindowTitle(tr("Key-Net Desk – sign in"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    whole->addWidget(build(known), 0, Qt::AlignCenter);
    resize(720, 640);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, [this] { setBusy(false); });
    connect(m_go, &QPushButton::clicked, this, &SignInWindow::take);
    for (QLineEdit *line : {m_host, m_user, m_password})
        connect(line, &QLineEdit::returnPressed, this, &SignInWindow::take);
    QLineEdit *first = known.host.isEmpty() ? m_host : known.user.isEmpty() ? m_user : m_password;
    first->setFocus(Qt::OtherFocusReason);
    setFocusProxy(first);
}

QWidget *SignInWindow::build(const OfficeSignIn &known)
{
    auto *card = new Card(m_themes);
    card->setFixedWidth(boxWidth);
    card->body()->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    card->body()->setSpacing(Space::m);
    card->body()->addWidget(new TextLabel(tr("Sign in to the office"), Type::Title, Ink::Text, m_themes, true));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(1, 1);
    m_host = addLine(grid, tr("Server"), u"signInHost"_s, known.host);
    m_user = addLine(grid, tr("User"), u"signInUser"_s, known.user);
    m_password = addLine(grid, tr("Password"), u"signInPassword"_s, known.password);
    m_password->setEchoMode(QLineEdit::Password);
    m_keep = new QCheckBox(tr("Keep the password in the keychain"));
    m_keep->setObjectName(u"signInKeep"_s);
    m_keep->setChecked(known.keepsPassword);
    grid->addWidget(m_keep, grid->rowCount(), 1);
    card->body()->addLayout(grid);
    m_more = new QWidget;
    auto *more = new QGridLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setHorizontalSpacing(Space::m);
    more->setVerticalSpacing(Space::s);
    more->setColumnStretch(1, 1);
    m_database = addLine(more, tr("Database"), u"signInDatabase"_s, known.database);
    m_ports = addLine(more, tr("Port"), u"signInPort"_s, known.ports);
    m_trust = new QComboBox;
    m_trust->setObjectName(u"signInTrust"_s);
    m_trust->setAccessibleName(tr("Protection"));
    m_trust->addItems({tr("TLS; the certificate is checked"), tr("None: the server is on this computer")});
    m_trust->setCurrentIndex(static_cast<int>(known.trust));
    auto *trust = new TextLabel(tr("Protection"), Type::Dense, Ink::Text, m_themes);
    trust->setBuddy(m_trust);
    more->addWidget(trust, more->rowCount(), 0);
    more->addWidget(m_trust, more->rowCount() - 1, 1, 1, 2);
    m_authority = addFile(more, tr("Certificate authority"), u"signInAuthority"_s, known.authorityFile);
    m_certificate = addFile(more, tr("Your certificate"), u"signInCertificate"_s, known.certificateFile);
    m_key = addFile(more, tr("Its key"), u"signInKey"_s, known.keyFile);
    card->body()->addWidget(m_more);
    m_error = new TextLabel({}, Type::Dense, Ink::Danger, m_themes);
    m_error->setObjectName(u"signInError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    card->body()->addWidget(m_error);
    auto *row = new QHBoxLayout;
    m_showMore = styled(new QPushButton, ButtonKind::Plain);
    m_showMore->setObjectName(u"signInMore"_s);
    m_go = styled(new QPushButton(tr("Sign in")), ButtonKind::Primary);
    m_go->setObjectName(u"signInGo"_s);
    row->addWidget(m_showMore);
    row->addStretch(1);
    row->addWidget(m_go);
    card->body()->addLayout(row);
    connect(m_showMore, &QPushButton::clicked, this, [this] { showMore(m_more->isHidden()); });
    showMore(false);
    return card;
}

QLineEdit *SignInWindow::addLine(QGridLayout *grid, const QString &caption, const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setObjectName(name);
    line->setAccessibleName(caption);
    auto *label = new TextLabel(caption, Type::Dense, Ink::Text, m_themes);
    label->setBuddy(line);
    label->setMinimumWidth(152);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(line, row, 1, 1, 2);
    return line;
}

QLineEdit *SignInWindow::addFile(QGridLayout *grid, const QString &caption, const QString &name, const QString &path)
{
    QLineEdit *line = addLine(grid, caption, name, path);
    const int row = grid->rowCount() - 1;
    grid->addWidget(line, row, 1);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose a file for “%1”").arg(caption));
    grid->addWidget(choose, row, 2);
    connect(choose, &QPushButton::clicked, this, [this, line, caption] {
        auto *dialog = new QFileDialog(this, caption);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    return line;
}

void SignInWindow::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_themes.theme().canvas); }

void SignInWindow::showMore(bool more)
{
    m_more->setVisible(more);
    m_showMore->setText(more ? tr("Less") : tr("Port, database and certificates…"));
}

OfficeSignIn SignInWindow::entered() const
{
    OfficeSignIn signIn;
    signIn.host = m_host->text().simplified().remove(u' ');
    signIn.ports = m_ports->text().simplified().remove(u' ');
    signIn.database = m_database->text().trimmed();
    signIn.user = m_user->text().trimmed();
    signIn.password = m_password->text();
    signIn.trust = static_cast<ServerTrust>(m_trust->currentIndex());
    signIn.authorityFile = m_authority->text().trimmed();
    signIn.certificateFile = m_certificate->text().trimmed();
    signIn.keyFile = m_key->text().trimmed();
    signIn.keepsPassword = m_keep->isChecked();
    return signIn;
}

void SignInWindow::take()
{
    if (!m_go->isEnabled())
        return;
    const OfficeSignIn signIn = entered();
    if (const auto sound = checked(signIn); !sound)
        return refuse(sound.error().message, 0);
    m_error->hide();
    setBusy(true);
    Q_EMIT wanted(signIn);
}

void SignInWindow::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    m_go->setText(busy ? tr("Signing in …") : tr("Sign in"));
}

void SignInWindow::refuse(const QString &sentence, int seconds)
{
    m_error->setText(tr("✕ %1").arg(sentence) +
                     (seconds > 0 ? u' ' + tr("Try again in %n second(s).", nullptr, seconds) : QString()));
    m_error->show();
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
    setBusy(seconds > 0);
    m_go->setText(tr("Sign in"));
    if (seconds > 0)
        m_wait.start(std::chrono::seconds(seconds));
}
