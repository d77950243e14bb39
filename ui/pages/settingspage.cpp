#include "ui/pages/settingspage.h"

#include "models/domain/whendone.h"
#include "ui/pages/accountscard.h"
#include "ui/pages/privacycard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int captionWidth = 176, fieldWidth = 320;
static constexpr int findingsShown = 3;

SettingsPage::SettingsPage(const DeskSettings &settings, SettingsWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Settings"), Icon::Settings, themes, parent), m_work(std::move(work)), m_user(settings.user)
{
    auto *content = new QWidget;
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Space::m);
    m_cards->addWidget(buildDesk(settings));
    m_cards->addWidget(buildDatabase());
    m_cards->addWidget(buildBackups(), 1);
    body()->addWidget(scrolled(content, tr("Settings")), 1); // a small window shows them one after another
    setFocusProxy(m_name);
}

void SettingsPage::addPrivacy(PrivacyCard *card)
{
    m_privacy = card;
    m_cards->insertWidget(1, card);
    connect(card, &PrivacyCard::said, this, &Page::showMessage);
    connect(card, &PrivacyCard::failed, this, &Page::showError);
}

void SettingsPage::addAccounts(AccountsCard *card)
{
    m_accounts = card;
    m_cards->insertWidget(1, card); // what an administrator is here for
    connect(card, &AccountsCard::said, this, &Page::showMessage);
    connect(card, &AccountsCard::failed, this, &Page::showError);
}

QString SettingsPage::helpText() const
{
    return tr(
        "Your name stands in the history and in the audit of everything you decide. The database is backed up once a day by "
        "itself; "
        "here you can save a further copy, check that all figures equal their recount, and put a backup back in its place.");
}

void SettingsPage::addRow(QGridLayout *grid, const QString &caption, QWidget *field)
{
    const int row = grid->rowCount();
    auto *label = new TextLabel(caption, Type::Dense, Ink::Muted, themes());
    label->setBuddy(field);
    label->setMinimumWidth(captionWidth);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, Qt::AlignLeft);
}

Card *SettingsPage::buildDesk(const DeskSettings &settings)
{
    auto *card = new Card(themes(), tr("This desk"));
    card->body()->setContentsMargins(Space::l, 0, Space::l, Space::m);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(1, 1);

    m_name = new QLineEdit(settings.user);
    m_name->setObjectName(u"userName"_s);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setFixedWidth(fieldWidth);
    m_name->setMaxLength(60);
    m_name->setReadOnly(settings.userIsLogin);
    addRow(grid, tr("Your name"), m_name);
    m_nameHint = new TextLabel({}, Type::Caption, Ink::Danger, themes());
    m_nameHint->hide();
    grid->addWidget(m_nameHint, grid->rowCount(), 1);
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::takeUser);

    m_language = new SegmentSwitch(tr("Language"), {u"日本語"_s, u"English"_s});
    m_language->setObjectName(u"language"_s);
    m_language->setCurrent(settings.english ? 1 : 0);
    addRow(grid, tr("Language"), m_language);
    connect(m_language, &SegmentSwitch::chosen, this, [this](int choice) { Q_EMIT languageChosen(choice == 1); });

    m_appearance = new SegmentSwitch(tr("Appearance"), {tr("As the system"), tr("Light"), tr("Dark")});
    m_appearance->setObjectName(u"appearance"_s);
    m_appearance->setCurrent(static_cast<int>(settings.appearance));
    addRow(grid, tr("Appearance"), m_appearance);
    connect(m_appearance, &SegmentSwitch::chosen, this,
            [this](int choice) { Q_EMIT appearanceChosen(static_cast<Appearance>(choice)); });
    card->body()->addLayout(grid);
    return card;
}

Card *SettingsPage::buildDatabase()
{
    auto *card = new Card(themes(), tr("Database"));
    card->body()->setContentsMargins(Space::l, 0, Space::l, Space::m);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &caption) {
        auto *value = new TextLabel(u"…"_s, Type::Body, Ink::Text, themes());
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        addRow(grid, caption, value);
        return value;
    };
    m_place = add(tr("Place"));
    m_size = add(tr("Size"));
    m_contents = add(tr("Contents"));
    m_backup = add(tr("Last backup"));
    card->body()->addLayout(grid);

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    m_check = new QPushButton(tr("Check"));
    m_save = new QPushButton(tr("Back up…"));
    m_restore = styled(new QPushButton(tr("Restore…")), ButtonKind::Danger);
    m_check->setObjectName(u"check"_s);
    m_save->setObjectName(u"backUp"_s);
    m_restore->setObjectName(u"restore"_s);
    for (QPushButton *button : {m_check, m_save, m_restore})
        row->addWidget(button);
    row->addStretch(1);
    card->body()->addSpacing(Space::s);
    card->body()->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, &SettingsPage::runCheck);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::runBackup);
    connect(m_restore, &QPushButton::clicked, this, [this] { askRestore(m_work.chooseBackup()); });
    return card;
}

Card *SettingsPage::buildBackups()
{
    auto *card = new Card(themes(), tr("Automatic backups"));
    m_restoreKept = styled(new QPushButton(tr("Restore the chosen one")), ButtonKind::Danger);
    m_restoreKept->setObjectName(u"restoreKept"_s);
    card->head()->addWidget(m_restoreKept);
    m_backups = new QTableWidget(0, 3);
    m_backups->setObjectName(u"backups"_s);
    m_backups->setAccessibleName(tr("Automatic backups"));
    m_backups->setHorizontalHeaderLabels({tr("Made on"), tr("Size"), tr("File")});
    m_backups->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_backups->horizontalHeader()->setHighlightSections(false);
    m_backups->horizontalHeader()->setStretchLastSection(true);
    m_backups->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_backups->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_backups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_backups->setTabKeyNavigation(false);
    m_backups->setFrameShape(QFrame::NoFrame);
    m_backups->setShowGrid(false);
    m_backups->verticalHeader()->hide();
    m_backups->verticalHeader()->setDefaultSectionSize(Extent::tableRow);
    m_noBackups = new TextLabel({}, Type::Dense, Ink::Muted, themes());
    m_noBackups->setWordWrap(true);
    m_noBackups->setContentsMargins(Space::l, 0, Space::l, Space::m);
    card->body()->addWidget(m_noBackups);
    card->body()->addWidget(m_backups, 1);
    card->body()->addStretch(0);
    connect(m_restoreKept, &QPushButton::clicked, this, [this] { askRestore(chosenBackup()); });
    connect(m_backups, &QTableWidget::itemSelectionChanged, this, [this] { setBusy(m_isBusy); });
    showBackups({});
    return card;
}

QString SettingsPage::chosenBackup() const
{
    const auto rows = m_backups->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_backups->item(rows.first().row(), 0)->data(Qt::UserRole).toString();
}

void SettingsPage::showBackups(const QList<KeptBackup> &backups)
{
    const QString chosen = chosenBackup();
    m_backups->setRowCount(int(backups.size()));
    for (int row = 0; row < backups.size(); ++row) {
        const KeptBackup &backup = backups[row];
        auto *made = new QTableWidgetItem(backup.made);
        made->setData(Qt::UserRole, backup.path);
        auto *size = new QTableWidgetItem(backup.size);
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *path = new QTableWidgetItem(backup.path);
        path->setToolTip(backup.path);
        m_backups->setItem(row, 0, made);
        m_backups->setItem(row, 1, size);
        m_backups->setItem(row, 2, path);
        if (backup.path == chosen)
            m_backups->selectRow(row);
    }
    m_backups->resizeColumnToContents(0);
    m_backups->resizeColumnToContents(1);
    m_backups->setVisible(!backups.isEmpty());
    m_noBackups->setVisible(backups.isEmpty());
    m_noBackups->setText(m_canBackUp ? tr("A backup is made at the first start of each day, and kept for 14 days, the first of a "
                                          "month for 12 months. There is none yet.")
                                     : tr("The server's own tools back this database up (pg_dump)."));
}

void SettingsPage::takeUser()
{
    const QString user = m_name->text().simplified();
    setFieldError(m_name, user.isEmpty());
    m_nameHint->setText(user.isEmpty() ? tr("✕ Enter the name that shall stand in the history.") : QString());
    m_nameHint->setVisible(user.isEmpty());
    if (user.isEmpty() || user == m_user)
        return;
    m_user = user;
    Q_EMIT userChanged(user);
}

void SettingsPage::refresh()
{
    if (m_privacy)
        m_privacy->refresh();
    if (m_accounts)
        m_accounts->refresh();
    whenDone(m_work.facts(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto facts = future.result();
        if (facts)
            show(facts.value());
        else
            showError(facts.error());
    });
}

void SettingsPage::show(const DatabaseFacts &facts)
{
    m_place->setText(facts.place);
    m_size->setText(facts.size.isEmpty() ? tr("Kept by the server") : facts.size);
    m_contents->setText(facts.contents);
    m_canBackUp = facts.canBackUp;
    if (facts.canBackUp)
        m_backup->setText(facts.backups.isEmpty() ? tr("None yet") : facts.backups.first().made);
    else
        m_backup->setText(tr("Backups are made on the server (pg_dump)"));
    showBackups(facts.backups);
    setBusy(m_isBusy);
}

void SettingsPage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_check->setEnabled(!busy);
    m_save->setEnabled(!busy && m_canBackUp);
    m_restore->setEnabled(!busy && m_canBackUp);
    m_restoreKept->setEnabled(!busy && m_canBackUp && !chosenBackup().isEmpty());
}

void SettingsPage::runCheck()
{
    setBusy(true);
    showMessage({.tone = Tone::Info, .text = tr("The database is being checked. You can go on working."), .topic = u"check"_s});
    whenDone(m_work.check(), this, [this](const auto &future) {
        setBusy(false);
        if (future.resultCount() == 0)
            return;
        const auto findings = future.result();
        if (!findings)
            return showError(findings.error());
        const QStringList &sentences = findings.value();
        if (sentences.isEmpty())
            return showMessage(
                {.tone = Tone::Ok, .text = tr("The database is sound: every figure equals its recount."), .topic = u"check"_s});
        const QString list = sentences.mid(0, findingsShown).join(u'\n');
        showMessage({.tone = Tone::Danger,
                     .text = tr("%n finding(s) in the database. Back it up and hand the result of “keynet-desk check” to your "
                                "administrator.\n%1",
                                nullptr, int(sentences.size()))
                                 .arg(list),
                     .topic = u"check"_s});
    });
}

void SettingsPage::runBackup()
{
    const QString file = m_work.chooseTarget();
    if (file.isEmpty())
        return;
    setBusy(true);
    whenDone(m_work.backUp(file), this, [this](const auto &future) {
        setBusy(false);
        if (future.resultCount() == 0)
            return;
        const auto saved = future.result();
        if (!saved)
            return showError(saved.error());
        showMessage({.tone = Tone::Ok, .text = tr("Backed up and checked: %1").arg(saved.value())});
        refresh();
    });
}

void SettingsPage::askRestore(const QString &file)
{
    if (file.isEmpty())
        return;
    showMessage({.tone = Tone::Warn,
                 .text = tr("%1 will take the place of the database. What is there now is kept as a copy beside it.").arg(file),
                 .answers = {tr("Restore this backup"), tr("Keep the database")},
                 .answered =
                     [this, file](int answer) {
                         if (answer == 0)
                             Q_EMIT restoreRequested(file);
                     },
                 .topic = u"restore"_s});
}
