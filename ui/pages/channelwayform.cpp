#include "ui/pages/channelwayform.h"

#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

template <Coded E>
static QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const E value : allOf<E>())
        box->addItem(label(value));
    return box;
}

ChannelWayForm::ChannelWayForm(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    using enum WayKind;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(4, 1);
    column->addLayout(grid);
    add(grid, tr("Way"), m_kind = choice<WayKind>(u"wayKind"_s));
    add(grid, tr("Rhythm"), m_every = choice<RhythmKind>(u"wayEvery"_s));
    add(grid, tr("Address or folder"), m_address = line(u"wayAddress"_s));
    add(grid, tr("Time"), m_at = new QTimeEdit);
    m_at->setObjectName(u"wayAt"_s);
    m_at->setDisplayFormat(u"HH:mm"_s);
    add(grid, tr("Login name"), m_login = line(u"wayLogin"_s), {Https, Sftp, Mail});
    add(grid, tr("Weekday"), m_weekday = new QComboBox);
    m_weekday->setObjectName(u"wayWeekday"_s);
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(QLocale().dayName(day));
    add(grid, tr("Token or password"), m_secret = line(u"waySecret"_s), {Https, Sftp, Mail});
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("enter only to change it"));
    add(grid, tr("By rhythm"), m_full = new QCheckBox(tr("full sets")));
    m_full->setObjectName(u"wayFull"_s);
    add(grid, tr("Key of the server"), m_hostKey = line(u"wayHostKey"_s), {Sftp});
    m_hostKey->setPlaceholderText(u"SHA256:"_s);
    add(grid, tr("In use"), m_active = new QCheckBox(tr("delivered with all channels")));
    m_active->setObjectName(u"wayActive"_s);
    add(grid, tr("Private key file"), m_keyFile = line(u"wayKeyFile"_s), {Sftp});
    add(grid, tr("Certificate authority (PEM)"), m_authority = line(u"wayAuthority"_s), {Https, Mail});
    add(grid, tr("Sender"), m_sender = line(u"waySender"_s), {Mail});
    add(grid, tr("Recipients"), m_recipients = line(u"wayRecipients"_s), {Mail});
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    m_problem = new TextLabel({}, Type::Dense, Ink::Danger, themes);
    m_problem->setObjectName(u"wayProblem"_s);
    m_problem->setWordWrap(true);
    m_undo = new QPushButton(tr("Take back"));
    m_undo->setObjectName(u"wayUndo"_s);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"waySave"_s);
    row->addWidget(m_problem, 1);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    column->addLayout(row);
    for (QComboBox *box : {m_kind, m_every, m_weekday})
        connect(box, &QComboBox::currentIndexChanged, this, &ChannelWayForm::tell);
    for (QCheckBox *box : {m_full, m_active})
        connect(box, &QCheckBox::toggled, this, &ChannelWayForm::tell);
    connect(m_at, &QTimeEdit::timeChanged, this, &ChannelWayForm::tell);
    connect(m_save, &QPushButton::clicked, this, &ChannelWayForm::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] { show(m_channel); });
}

QLineEdit *ChannelWayForm::line(const QString &name)
{
    constexpr int width = 300;
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setFixedWidth(width);
    connect(edit, &QLineEdit::textChanged, this, &ChannelWayForm::tell);
    return edit;
}

void ChannelWayForm::add(QGridLayout *grid, const QString &caption, QWidget *field, const QList<WayKind> &ways)
{
    const int place = int(m_rows.size()) / 2, column = int(m_rows.size()) % 2 * 2;
    auto *text = new TextLabel(caption, Type::Dense, Ink::Muted, m_themes);
    text->setBuddy(field);
    field->setAccessibleName(caption);
    text->setContentsMargins(column > 0 ? Space::xl : 0, 0, 0, 0);
    grid->addWidget(text, place, column);
    grid->addWidget(field, place, column + 1, Qt::AlignLeft);
    m_rows.append({text, field, ways});
}

void ChannelWayForm::show(const Channel &channel)
{
    m_channel = channel;
    m_secret->clear();
    m_kind->setCurrentIndex(int(channel.way.kind));
    m_address->setText(channel.way.address);
    m_login->setText(channel.way.login);
    m_hostKey->setText(channel.way.hostKey);
    m_keyFile->setText(channel.way.keyFile);
    m_authority->setText(channel.way.authorityFile);
    m_sender->setText(channel.way.sender);
    m_recipients->setText(channel.way.recipients.join(u", "_s));
    m_every->setCurrentIndex(int(channel.rhythm.every));
    m_at->setTime(channel.rhythm.at);
    m_weekday->setCurrentIndex(channel.rhythm.weekday - 1);
    m_full->setChecked(channel.rhythm.full);
    m_active->setChecked(channel.isActive);
    tell();
}

Channel ChannelWayForm::entered() const
{
    Channel channel = m_channel;
    channel.way.kind = static_cast<WayKind>(m_kind->currentIndex());
    channel.way.address = m_address->text().trimmed();
    channel.way.login = m_login->text().trimmed();
    channel.way.hostKey = m_hostKey->text().trimmed();
    channel.way.keyFile = m_keyFile->text().trimmed();
    channel.way.authorityFile = m_authority->text().trimmed();
    channel.way.sender = m_sender->text().trimmed();
    channel.way.recipients.clear();
    for (const QString &recipient : m_recipients->text().split(u',', Qt::SkipEmptyParts))
        channel.way.recipients.append(recipient.trimmed());
    channel.rhythm = {static_cast<RhythmKind>(m_every->currentIndex()), m_at->time(), m_weekday->currentIndex() + 1,
                      m_full->isChecked()};
    channel.isActive = m_active->isChecked();
    return channel;
}

std::optional<ConnectionSecrets> ChannelWayForm::secrets() const
{
    if (m_secret->text().isEmpty())
        return std::nullopt;
    ConnectionSecrets secrets;
    (m_login->text().trimmed().isEmpty() ? secrets.token : secrets.password) = m_secret->text();
    if (!m_keyFile->text().trimmed().isEmpty())
        secrets.certificatePassword = m_secret->text();
    return secrets;
}

void ChannelWayForm::tell()
{
    if (m_channel.code.isEmpty())
        return;
    const Channel channel = entered();
    for (const Row &row : std::as_const(m_rows)) {
        const bool applies = row.ways.isEmpty() || row.ways.contains(channel.way.kind);
        row.caption->setVisible(applies);
        row.field->setVisible(applies);
    }
    m_at->setEnabled(channel.rhythm.every != RhythmKind::OnDemand);
    m_weekday->setEnabled(channel.rhythm.every == RhythmKind::Week);
    m_full->setEnabled(channel.rhythm.every != RhythmKind::OnDemand);
    const auto sound = checked(channel);
    m_problem->setText(sound ? QString() : sound.error().message);
    m_save->setEnabled(isEdited() && sound);
    m_undo->setEnabled(isEdited());
}
