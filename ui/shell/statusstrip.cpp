#include "ui/shell/statusstrip.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

// Why a connection does not work must not push the others out of the narrowest window; the tooltip has it whole.
static constexpr int longestSentence = 720;

StatusStrip::StatusStrip(const ThemeSource &themes, QWidget *parent) : Strip(Qt::TopEdge, themes, parent)
{
    setFixedHeight(Extent::status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::l, 4, Space::l, 3);
    row->setSpacing(6);
    m_database = add(Icon::Database, u"statusDatabase"_s);
    m_import = add(Icon::Import, u"statusImport"_s);
    m_server = add(Icon::Offline, u"statusServer"_s);
    m_server.icon->setIcon(Icon::Offline, Ink::Danger);
    m_server.text->setInk(Ink::Danger);
    m_connection = add(Icon::Offline, u"statusConnection"_s);
    m_connection.text->setMaximumWidth(longestSentence);
    row->addStretch();
    m_job = new JobBar(JobBar::Form::Small, themes);
    m_job->setObjectName(u"statusJob"_s);
    row->addWidget(m_job, 2);
    m_user = add(Icon::User, u"statusUser"_s);
    for (const Part &part : {m_database, m_import, m_server, m_connection, m_user})
        say(part, {});
}

StatusStrip::Part StatusStrip::add(Icon icon, const QString &name)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addSpacing(row->count() > 0 ? Space::s : 0);
    const Part part{new IconLabel(icon, Ink::Muted, 16, themes()), new TextLabel({}, Type::Caption, Ink::Muted, themes())};
    part.text->setObjectName(name);
    part.text->setElided(true);
    row->addWidget(part.icon);
    row->addWidget(part.text);
    return part;
}

void StatusStrip::say(const Part &part, const QString &text)
{
    part.text->setText(text);
    part.text->setVisible(!text.isEmpty());
    part.icon->setVisible(!text.isEmpty());
}

void StatusStrip::setDatabase(const QString &text, const QString &toolTip)
{
    say(m_database, text);
    m_database.text->setToolTip(toolTip);
}

void StatusStrip::setLastImport(const QString &text) { say(m_import, text); }

void StatusStrip::setConnection(const QString &text, Tone tone)
{
    const bool good = tone == Tone::Ok || tone == Tone::Neutral;
    const Ink ink = good ? Ink::Muted : inkOf(tone);
    m_connection.icon->setIcon(good ? Icon::Sync : Icon::Offline, ink);
    m_connection.text->setInk(ink);
    say(m_connection, text);
}

void StatusStrip::setServer(const QString &text)
{
    for (const Part &part : {m_import, m_connection}) {
        part.text->setVisible(text.isEmpty() && !part.text->text().isEmpty());
        part.icon->setVisible(text.isEmpty() && !part.text->text().isEmpty());
    }
    say(m_server, text);
}

void StatusStrip::setUser(const QString &text) { say(m_user, text); }
