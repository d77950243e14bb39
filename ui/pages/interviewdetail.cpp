#include "ui/pages/interviewdetail.h"

#include "models/domain/officedate.h"
#include "models/items/textsheetmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/casechip.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/interviewblock.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toneband.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

InterviewDetail::InterviewDetail(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_result(new ChipLabel({}, themes)),
      m_when(new TextLabel({}, Type::Heading, Ink::Text, themes)), m_who(new TextLabel({}, Type::Dense, Ink::Muted, themes)),
      m_clash(new TextLabel({}, Type::Dense, Ink::Warn, themes)), m_why(new TextLabel({}, Type::Dense, Ink::Muted, themes)),
      m_band(new ToneBand(Tone::Warn, themes)), m_facts(new TextSheetModel({tr("What"), tr("Value")}, this))
{
    setAccessibleName(tr("The interview"));
    m_when->setObjectName(u"interviewWhen"_s);
    m_clash->setObjectName(u"interviewClash"_s);
    for (TextLabel *text : {m_when, m_who, m_clash, m_why})
        text->setWordWrap(true);
    m_close = styled(new QPushButton(deskIcon(Icon::Clear, themes), {}), ButtonKind::Quiet);
    m_close->setObjectName(u"closeDetail"_s);
    m_close->setAccessibleName(tr("Close the detail"));
    m_close->setToolTip(tr("Close the detail (Esc)"));
    connect(m_close, &QPushButton::clicked, this, &InterviewDetail::closeRequested);
    auto *chips = new QHBoxLayout;
    chips->addWidget(m_result);
    chips->addStretch();
    chips->addWidget(m_close);
    auto *band = new QVBoxLayout(m_band);
    band->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    band->addWidget(m_clash);
    auto *facts = new SheetView(*m_facts, tr("The interview"), {0});
    facts->horizontalHeader()->hide();
    m_enter = styled(addButton(tr("Enter the result…"), u"enterResult"_s, InterviewAction::Result), ButtonKind::Primary);
    m_move = addButton(tr("Move…"), u"moveInterview"_s, InterviewAction::Move);
    m_invite = addButton(tr("Save the invitation…"), u"saveInvitation"_s, InterviewAction::Invite);
    m_application = addButton(tr("To the application"), u"toApplication"_s, InterviewAction::Application);
    m_cancel = styled(addButton(tr("Cancel it…"), u"cancelInterview"_s, InterviewAction::Cancel), ButtonKind::Danger);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_enter, 0, 0, 1, 2);
    buttons->addWidget(m_move, 1, 0);
    buttons->addWidget(m_cancel, 1, 1);
    buttons->addWidget(m_invite, 2, 0);
    buttons->addWidget(m_application, 2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::s);
    column->addLayout(chips);
    column->addWidget(m_when);
    column->addWidget(m_who);
    column->addWidget(m_band);
    column->addWidget(facts);
    column->addStretch(1);
    column->addWidget(m_why);
    column->addLayout(buttons);
}

QPushButton *InterviewDetail::addButton(const QString &text, const QString &objectName, InterviewAction action)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
    return button;
}

QWidget *InterviewDetail::firstControl() const { return m_enter->isEnabled() ? m_enter : m_close; }

void InterviewDetail::show(const InterviewRow &row, const QDateTime &now)
{
    m_row = row;
    const Interview &interview = row.interview;
    m_result->setChip(chipFor(interview.result));
    m_when->setText(
        tr("%1 %2–%3").arg(longDate(officeDay(interview.from)), clockTime(interview.from), clockTime(interview.until())));
    m_who->setText(row.seekerNumber + u"　"_s + row.seekerName + u" · "_s + row.facility);
    QList<QStringList> facts{
        {tr("Interview"), interview.number},
        {tr("Application"), row.applicationNumber},
        {tr("Posting"), row.postingNumber},
        {tr("How"), label(interview.mode)},
        {tr("Place"), interview.place},
        {tr("Meeting address"), interview.url},
        {tr("Number to call"), interview.phone},
        {tr("Interviewer"), interview.interviewer},
        {tr("Note"), interview.note},
        {tr("Invitation"), interview.sequence == 0 ? tr("first version") : tr("update %1").arg(interview.sequence)}};
    facts.removeIf([](const QStringList &fact) { return fact[1].isEmpty(); });
    m_facts->show(facts);
    m_band->hide();
    const auto result = withResult(interview, InterviewResult::Passed, {}, now);
    m_enter->setEnabled(bool(result));
    m_why->setText(result ? QString() : result.error().message);
    m_why->setVisible(!result);
    m_enter->setAccessibleDescription(m_why->text());
    const bool planned = interview.result == InterviewResult::Planned;
    m_move->setEnabled(planned);
    m_cancel->setEnabled(planned);
}

void InterviewDetail::showClashes(const QList<Clash> &clashes)
{
    QStringList sentences;
    for (const Clash &clash : clashes)
        sentences.append(::shown(clash));
    m_clash->setText(sentences.join(u' '));
    m_band->setVisible(!clashes.isEmpty());
}
