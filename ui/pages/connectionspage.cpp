#include "ui/pages/connectionspage.h"

#include "models/domain/whendone.h"
#include "models/items/gmismappingmodel.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segmentswitch.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

ConnectionsPage::ConnectionsPage(ConnectionWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Connections"), Icon::Sync, themes, parent), m_work(std::move(work))
{
    m_which = new SegmentSwitch(tr("System"), {japanese(RemoteSystem::Gmis), japanese(RemoteSystem::KeyNet)});
    m_which->setObjectName(u"connectionSystem"_s);
    connect(m_which, &SegmentSwitch::chosen, this, &ConnectionsPage::choose);
    m_state = new TextLabel({}, Type::Body, Ink::Text, themes);
    m_state->setObjectName(u"connectionState"_s);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_which);
    row->addSpacing(Space::m);
    row->addWidget(m_state, 1);
    body()->addLayout(row);
    body()->addWidget(buildSettings());
    m_mappingCard = buildMapping();
    body()->addWidget(m_mappingCard, 1);
    body()->addStretch(0);
    setFocusProxy(m_url);
}

QString ConnectionsPage::helpText() const
{
    return tr("Enter where G-MIS and Key-Net are, and the token that the ministry handed you; it is kept in the keychain of this "
              "computer and nowhere else. Where there is no keychain, enter a passphrase of 13 characters or more: it seals the "
              "secrets in a file, and is asked for once after each start. The connection test says for each field whether it is "
              "found and understood, and suggests "
              "where it goes. While the test finds something that blocks writing, postings are read but no decision is sent.");
}

QList<QWidget *> ConnectionsPage::areas() const { return {m_url, m_sync, m_mappingView}; }

QLineEdit *ConnectionsPage::lineEdit(const QString &name, const QString &accessibleName, int width)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setFixedWidth(width);
    connect(edit, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    return edit;
}

void ConnectionsPage::addRow(QGridLayout *grid, const QString &caption, QWidget *field, bool onlyGmis)
{
    const int place = grid->count() / 2, row = place / 2, column = place % 2 * 2;
    auto *label = new TextLabel(caption, Type::Dense, Ink::Muted, themes());
    label->setBuddy(field);
    label->setContentsMargins(column > 0 ? Space::xl : 0, 0, 0, 0);
    grid->addWidget(label, row, column);
    grid->addWidget(field, row, column + 1, Qt::AlignLeft);
    if (onlyGmis)
        m_onlyGmis += {label, field};
}

Card *ConnectionsPage::buildSettings()
{
    constexpr int wide = 290, narrow = 240; // beside each other in the smallest window, with the longest captions
    const auto spin = [this](const QString &name, const QString &accessibleName, int most) {
        auto *box = new QSpinBox;
        box->setObjectName(name);
        box->setAccessibleName(accessibleName);
        box->setRange(0, most);
        box->setFixedWidth(120);
        connect(box, &QSpinBox::valueChanged, this, [this] { m_isEdited = true; });
        return box;
    };
    auto *card = new Card(themes());
    card->body()->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(3, 1);
    m_url = lineEdit(u"connectionUrl"_s, tr("Address"), wide);
    m_url->setPlaceholderText(u"https://"_s);
    m_secret = lineEdit(u"connectionSecret"_s, tr("Token or password"), wide);
    m_secret->setEchoMode(QLineEdit::Password);
    m_signIn = new SegmentSwitch(tr("Sign-in"), {label(SignIn::Token), label(SignIn::Password)});
    m_login = lineEdit(u"connectionLogin"_s, tr("Login name"), wide);
    m_app = spin(u"connectionApp"_s, tr("App number"), 999'999'999);
    m_guest = spin(u"connectionGuest"_s, tr("Guest space"), 999'999'999);
    m_guest->setSpecialValueText(tr("None"));
    m_every = spin(u"connectionEvery"_s, tr("Read every"), 1440);
    m_every->setSpecialValueText(tr("On demand"));
    m_every->setSuffix(tr(" min"));
    addRow(grid, tr("Address"), m_url);
    addRow(grid, tr("Read every"), m_every);
    addRow(grid, tr("Token or password"), m_secret);
    addRow(grid, tr("App number"), m_app, true);
    addRow(grid, tr("Sign-in"), m_signIn, true);
    addRow(grid, tr("Guest space"), m_guest, true);
    addRow(grid, tr("Login name"), m_login, true);
    m_passphrase = lineEdit(u"connectionPassphrase"_s, tr("Passphrase"), narrow);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("where there is no keychain"));
    addRow(grid, tr("Passphrase"), m_passphrase);
    card->body()->addLayout(grid);
    connect(m_signIn, &SegmentSwitch::chosen, this, [this](int choice) {
        m_login->setEnabled(choice == int(SignIn::Password));
        m_isEdited = true;
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    card->body()->addSpacing(Space::m);
    m_sync = styled(new QPushButton(tr("Sync now")), ButtonKind::Primary);
    m_sync->setObjectName(u"connectionSync"_s);
    m_test = new QPushButton(tr("Test the connection"));
    m_test->setObjectName(u"connectionTest"_s);
    auto *access = new QPushButton(tr("Certificates and proxy…"));
    access->setObjectName(u"connectionAccess"_s);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"connectionSave"_s);
    m_job = new JobBar(JobBar::Form::Full, themes());
    for (QPushButton *button : {m_save, m_test, m_sync, access})
        row->addWidget(button);
    row->addWidget(m_job, 1);
    row->addStretch();
    card->body()->addLayout(row);
    connect(access, &QPushButton::clicked, this, &ConnectionsPage::askAccess);
    connect(m_save, &QPushButton::clicked, this, &ConnectionsPage::save);
    connect(m_test, &QPushButton::clicked, this, &ConnectionsPage::test);
    connect(m_sync, &QPushButton::clicked, this, &ConnectionsPage::sync);
    return card;
}

Card *ConnectionsPage::buildMapping()
{
    auto *card = new Card(themes(), tr("Fields of G-MIS and where they go"));
    m_verdict = new TextLabel({}, Type::Dense, Ink::Muted, themes());
    m_verdict->setObjectName(u"connectionVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(Space::l, 0, Space::l, Space::s);
    m_verdict->hide();
    m_mapping = new GmisMappingModel(this);
    m_mappingView = plainTable(*m_mapping, u"gmisMapping"_s, tr("Fields of G-MIS and where they go"));
    m_mappingView->setItemDelegate(new ChoiceDelegate(GmisMappingModel::ChoicesRole, GmisMappingModel::KeysRole, m_mappingView));
    const QList<int> widths{230, 36, 230};
    for (int column = 0; column < widths.size(); ++column)
        m_mappingView->setColumnWidth(column, widths[column]);
    card->body()->addWidget(m_verdict);
    auto *empty = new EmptyState(Icon::Sync, themes());
    empty->say(
        tr("No field is mapped yet"),
        tr("Enter the address, the app number and the token, then test the connection. The fields of the form are read from "
           "G-MIS, and a place is suggested for each."));
    m_mappingStack = new QStackedWidget;
    m_mappingStack->addWidget(empty);
    m_mappingStack->addWidget(m_mappingView);
    card->body()->addWidget(m_mappingStack, 1);
    connect(m_mapping, &QAbstractItemModel::modelReset, this,
            [this] { m_mappingStack->setCurrentIndex(m_mapping->rowCount() == 0 ? 0 : 1); });
    connect(m_mapping, &GmisMappingModel::edited, this, [this] {
        m_isEdited = true;
        m_verdict->setText(tr("The mapping was changed. Test the connection, then save."));
        m_verdict->show();
    });
    return card;
}

RemoteSystem ConnectionsPage::system() const { return m_which->current() == 0 ? RemoteSystem::Gmis : RemoteSystem::KeyNet; }

void ConnectionsPage::choose()
{
    m_isEdited = false;
    m_kept.reset(); // the other system's
    setBusy(m_isBusy);
    m_access.reset();
    m_accessSecrets = {};
    const bool isGmis = system() == RemoteSystem::Gmis;
    for (QWidget *widget : m_onlyGmis)
        widget->setVisible(isGmis);
    m_mappingCard->setVisible(isGmis);
    m_verdict->hide();
    refresh();
}

void ConnectionsPage::refresh()
{
    whenDone(m_work.load(system()), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto state = future.result();
        if (!state)
            return showError(state.error());
        if (state.value().system == system())
            show(state.value());
    });
}

void ConnectionsPage::show(const ConnectionState &state)
{
    m_kept = state.connection;
    QString sentence = syncSentence(state);
    if (sentence.isEmpty())
        sentence = tr("%1 is not connected yet. Enter its address and token, test, and save.").arg(japanese(state.system));
    if (state.arrived > 0)
        sentence += u'\n' + tr("%n message(s) from Key-Net could not be taken in. See the outbox.", nullptr, int(state.arrived));
    m_state->setText(sentence);
    m_state->setInk(isTroubled(state) ? Ink::Danger : Ink::Text);
    setBusy(m_isBusy);
    if (m_isEdited)
        return; // what somebody is typing stays
    const Connection connection = m_kept.value_or(Connection());
    m_url->setText(connection.url);
    m_app->setValue(connection.app);
    m_guest->setValue(connection.guestSpace);
    m_every->setValue(connection.pullMinutes);
    m_signIn->setCurrent(int(connection.signIn));
    m_login->setText(connection.login);
    m_login->setEnabled(connection.signIn == SignIn::Password);
    m_secret->clear();
    m_secret->setPlaceholderText(m_kept ? tr("kept – enter only to change it") : QString());
    if (m_mapping->rowCount() == 0 || m_mapping->mapping() != connection.mapping)
        m_mapping->show({connection, {}, connection.mapping.read.columns});
    m_isEdited = false;
}

Connection ConnectionsPage::entered() const
{
    Connection connection = m_access.value_or(m_kept.value_or(Connection()));
    connection.system = system();
    connection.url = m_url->text().trimmed();
    connection.pullMinutes = m_every->value();
    if (system() == RemoteSystem::Gmis) {
        connection.app = m_app->value();
        connection.guestSpace = m_guest->value();
        connection.signIn = static_cast<SignIn>(m_signIn->current());
        connection.login = m_login->text().trimmed();
        connection.mapping = m_mapping->mapping();
    }
    return connection;
}

std::optional<ConnectionSecrets> ConnectionsPage::enteredSecrets() const
{
    ConnectionSecrets secrets = m_accessSecrets;
    const bool isPassword = system() == RemoteSystem::Gmis && m_signIn->current() == int(SignIn::Password);
    (isPassword ? secrets.password : secrets.token) = m_secret->text();
    return secrets == ConnectionSecrets() ? std::nullopt : std::optional(secrets);
}

void ConnectionsPage::takePassphrase()
{
    if (m_passphrase->text().isEmpty())
        return;
    m_work.usePassphrase(m_passphrase->text());
    m_passphrase->clear();
    m_passphrase->setPlaceholderText(tr("entered"));
}

void ConnectionsPage::askAccess()
{
    auto *dialog = new AccessDialog(entered(), themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_access = dialog->connection();
        m_accessSecrets = dialog->secrets().over(m_accessSecrets);
        m_isEdited = true;
        showMessage({.tone = Tone::Info, .text = tr("Test the connection, then save."), .topic = u"connection"_s});
    });
    dialog->open();
}

void ConnectionsPage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_save->setEnabled(!busy);
    m_test->setEnabled(!busy);
    m_sync->setEnabled(!busy && m_kept.has_value());
}

void ConnectionsPage::save()
{
    const Connection connection = entered();
    if (const auto sound = checked(connection); !sound)
        return showError(sound.error());
    takePassphrase();
    setBusy(true);
    whenDone(m_work.save(connection, enteredSecrets()), this, [this](const auto &future) {
        setBusy(false);
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return showError(future.result().error());
        m_isEdited = false;
        m_access.reset();
        m_accessSecrets = {};
        m_secret->clear();
        showMessage({.tone = Tone::Ok, .text = tr("The connection is saved."), .topic = u"connection"_s});
        refresh();
        Q_EMIT dataChanged();
    });
}

void ConnectionsPage::test()
{
    const Connection connection = entered();
    if (const auto sound = checked(connection); !sound)
        return showError(sound.error());
    takePassphrase();
    setBusy(true);
    whenDone(m_work.test(connection, enteredSecrets()), this, [this](const auto &future) {
        setBusy(false);
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return showError(future.result().error());
        showTest(future.result().value());
    });
}

void ConnectionsPage::showTest(const ConnectionTest &test)
{
    const ConnectionVerdict &verdict = test.verdict;
    showMessage({.tone = verdict.mayWrite  ? Tone::Ok
                         : verdict.mayRead ? Tone::Warn
                                           : Tone::Danger,
                 .text = verdict.mayWrite  ? tr("The connection works, for reading and for writing.")
                         : verdict.mayRead ? tr("The connection works for reading; nothing is written yet. See the fields.")
                                           : tr("The app cannot be read with this mapping. See the fields."),
                 .topic = u"connection"_s});
    if (system() != RemoteSystem::Gmis)
        return;
    m_verdict->setText(verdict.general.join(u'\n'));
    m_verdict->setVisible(!verdict.general.isEmpty());
    m_mapping->show(test);
    m_isEdited = true;
}

void ConnectionsPage::sync()
{
    takePassphrase();
    setBusy(true);
    const QFuture<Result<SyncReport>> round = m_work.sync(system(), SyncMode::Usual);
    m_job->watch(tr("Syncing with %1").arg(japanese(system())), round);
    whenDone(round, this, [this](const auto &future) {
        setBusy(false);
        if (future.resultCount() > 0 && future.result())
            say(future.result().value());
        else if (future.resultCount() > 0)
            showError(future.result().error());
        refresh();
        Q_EMIT dataChanged();
    });
}

void ConnectionsPage::say(const SyncReport &report)
{
    const QLocale locale(QLocale::English);
    QStringList lines{tr("Read: %1, added: %2, updated: %3, conflicts: %4, sent: %5, failed: %6.")
                          .arg(locale.toString(report.read), locale.toString(report.added), locale.toString(report.updated),
                               locale.toString(report.conflicts), locale.toString(report.sent), locale.toString(report.failed))};
    lines += report.notes;
    if (report.brokenOff)
        lines.prepend(report.brokenOff->message);
    const bool isDone = report.failed == 0 && report.conflicts == 0 && !report.brokenOff;
    showMessage({.tone = isDone ? Tone::Ok : Tone::Warn, .text = lines.join(u'\n'), .topic = u"connection"_s});
}
