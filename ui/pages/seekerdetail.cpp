#include "ui/pages/seekerdetail.h"

#include "models/domain/officedate.h"
#include "models/items/texttablemodel.h"
#include "ui/pages/licencepanel.h"
#include "ui/pages/seekercases.h"
#include "ui/pages/seekerduplicates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/fieldlist.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/seekerevent.h"
#include "ui/widgets/seekerfieldgroup.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

SeekerDetail::SeekerDetail(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_stack(new QStackedLayout(this)),
      m_nothing(new TextLabel({}, Type::Dense, Ink::Muted, themes)),
      m_number(new TextLabel({}, Type::Caption, Ink::Muted, themes)),
      m_name(new TextLabel({}, Type::Heading, Ink::Text, themes, true)),
      m_facts(new TextLabel({}, Type::Dense, Ink::Muted, themes)),
      m_validity(new TextLabel({}, Type::Caption, Ink::Muted, themes)),
      m_masked(new TextLabel({}, Type::Caption, Ink::Muted, themes)), m_state(new ChipLabel({}, themes)),
      m_check(new ChipLabel({}, themes)),
      m_parts(new SegmentSwitch(tr("Part of the seeker"), {tr("Profile"), tr("Cases"), tr("History")})),
      m_part(new QStackedWidget), m_licences(new LicencePanel(themes)), m_fields(new FieldList(themes)),
      m_cases(new SeekerCases(themes)), m_duplicates(new SeekerDuplicates(tr("Compare"), themes)),
      m_history(new TextTableModel({tr("When"), tr("What"), tr("Who")}, this))
{
    setAccessibleName(tr("The seeker"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Space::xl, 0, Space::xl, 0);
    m_stack->addWidget(m_nothing);
    m_part->addWidget(buildProfile());
    m_part->addWidget(scrolled(m_cases, tr("Cases")));
    m_part->addWidget(buildPast());
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::s);
    column->addWidget(buildHead());
    column->addWidget(buildActions());
    column->addWidget(m_duplicates);
    column->addSpacing(Space::xs);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    column->addWidget(m_part, 1);
    m_stack->addWidget(whole);
    m_parts->setObjectName(u"seekerParts"_s);
    connect(m_parts, &SegmentSwitch::chosen, m_part, &QStackedWidget::setCurrentIndex);
    connect(m_licences, &LicencePanel::checkRequested, this, &SeekerDetail::checkRequested);
    connect(m_duplicates, &SeekerDuplicates::chosen, this, &SeekerDetail::mergeRequested);
}

QWidget *SeekerDetail::buildHead()
{
    m_number->setObjectName(u"seekerNumber"_s);
    m_number->setAccessibleName(tr("Number"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setObjectName(u"seekerName"_s);
    m_facts->setObjectName(u"seekerFacts"_s);
    m_validity->setObjectName(u"validity"_s);
    m_masked->setObjectName(u"masked"_s);
    m_masked->setText(tr("Personal data are masked. Who needs them whole turns them on in the settings."));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Space::s);
    chips->addWidget(m_state);
    chips->addWidget(m_check);
    chips->addStretch();
    chips->addWidget(m_number);
    column->addLayout(chips);
    for (TextLabel *text : {m_name, m_facts, m_validity, m_masked}) {
        text->setWordWrap(true);
        column->addWidget(text);
    }
    return box;
}

QWidget *SeekerDetail::buildActions()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xs);
    const QList<std::pair<QString, QString>> names{{tr("Edit"), u"edit"_s},
                                                   {tr("Prolong"), u"renew"_s},
                                                   {tr("Postings…"), u"candidates"_s},
                                                   {tr("Withdraw…"), u"withdraw"_s}};
    for (const auto &[name, objectName] : names) {
        const auto action = SeekerAction(m_actions.size());
        auto *button = styled(new QPushButton(name), action == SeekerAction::Withdraw ? ButtonKind::Danger : ButtonKind::Plain);
        button->setObjectName(objectName);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        row->addWidget(button);
        m_actions.append(button);
    }
    m_actions[int(SeekerAction::Candidates)]->setAccessibleName(tr("Postings that suit this seeker"));
    row->addStretch();
    return box;
}

QWidget *SeekerDetail::buildProfile()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Space::s, 0);
    column->setSpacing(Space::s);
    column->addWidget(new TextLabel(tr("Licences"), Type::Dense, Ink::Text, m_themes, true));
    column->addWidget(m_licences);
    column->addSpacing(Space::s);
    column->addWidget(m_fields);
    column->addStretch(1);
    return scrolled(content, tr("Profile"));
}

QWidget *SeekerDetail::buildPast()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Space::s, 0);
    column->addWidget(new SheetView(*m_history, tr("History")));
    column->addStretch(1);
    return scrolled(content, tr("History"));
}

QWidget *SeekerDetail::firstControl() const { return m_actions.first(); }

static QString factsOf(const Seeker &seeker, bool seesPersonal, QDate today)
{
    QStringList facts;
    if (!seeker.kana.isEmpty())
        facts.append(seeker.kana);
    if (seeker.birthDate.isValid()) // masked: only the year is left of it
        facts.append(seesPersonal ? SeekerDetail::tr("%n year(s) old", nullptr, ageOn(seeker.birthDate, today))
                                  : SeekerDetail::tr("about %n year(s) old", nullptr, today.year() - seeker.birthDate.year()));
    if (const auto profession = mainProfession(seeker))
        facts.append(label(*profession));
    if (seeker.prefecture)
        facts.append(seeker.prefecture->label());
    facts.append(label(seeker.route));
    return facts.join(u" ・ "_s);
}

static QString validityText(const Seeker &seeker, QDate today)
{
    if (seeker.state == SeekerState::Withdrawn)
        return SeekerDetail::tr("Withdrew on %1; personal data are erased.").arg(longDate(seeker.activeOn));
    const QString until = longDate(seeker.validUntil);
    if (seeker.state == SeekerState::Employed)
        return SeekerDetail::tr("At work; last active on %1").arg(longDate(seeker.activeOn));
    if (seeker.state == SeekerState::Expired)
        return SeekerDetail::tr("Ran out on %1. It can be made valid again.").arg(until);
    if (expiresSoon(seeker, today))
        return SeekerDetail::tr("Expires soon: valid until %1").arg(until);
    return SeekerDetail::tr("Valid until %1, registered on %2").arg(until, longDate(seeker.registeredOn));
}

/// Of a masked date of birth only the year is true.
static QString shownField(const SeekerField &field, const Seeker &seeker, bool seesPersonal)
{
    if (!seesPersonal && QLatin1StringView(field.key) == "birth_date"_L1 && seeker.birthDate.isValid())
        return SeekerDetail::tr("%1", "year of birth").arg(seeker.birthDate.year());
    return field.shown(seeker);
}

void SeekerDetail::showFields(const Seeker &seeker, bool seesPersonal)
{
    QList<FieldList::Group> groups;
    for (const SeekerFieldGroup &group : seekerFieldGroups()) {
        groups.append({group.title, {}});
        for (const SeekerField *field : group.fields)
            groups.last().fields.append({field->label(), shownField(*field, seeker, seesPersonal)});
    }
    m_fields->show(groups);
}

void SeekerDetail::show(const SeekerDossier &dossier, QDate today)
{
    m_dossier = dossier;
    m_today = today;
    const Seeker &seeker = dossier.seeker;
    const bool gone = seeker.state == SeekerState::Withdrawn;
    m_state->setChip(chipFor(seeker.state));
    m_check->setVisible(!seeker.licences.isEmpty());
    if (!seeker.licences.isEmpty())
        m_check->setChip(chipFor(seeker.licences.first().check));
    m_number->setText(seeker.number);
    m_name->setText(gone ? tr("Withdrawn seeker") : seeker.name);
    m_facts->setText(factsOf(seeker, dossier.isWhole, today));
    m_validity->setText(validityText(seeker, today));
    m_validity->setInk(expiresSoon(seeker, today) ? Ink::Warn : Ink::Muted);
    m_masked->setVisible(!dossier.isWhole && !gone);
    m_licences->show(seeker);
    showFields(seeker, dossier.isWhole);
    m_cases->show(dossier);
    m_duplicates->show(dossier.duplicates);
    QList<QStringList> rows;
    for (const SeekerEvent &event : dossier.history)
        rows.append({fieldMoment(event.at), shownText(event), event.actor});
    m_history->show(rows);
    m_stack->setCurrentIndex(1);
    judge();
}

void SeekerDetail::showNothing(const QString &sentence)
{
    m_dossier.reset();
    m_nothing->setText(sentence);
    m_stack->setCurrentIndex(0);
}

void SeekerDetail::setBusy(bool busy)
{
    m_busy = busy;
    m_licences->setEnabled(!busy);
    judge();
}

/// What is impossible is disabled, with the rule's own sentence as the reason.
void SeekerDetail::judge()
{
    if (!m_dossier)
        return;
    const Seeker &seeker = m_dossier->seeker;
    const auto set = [&](SeekerAction action, const Result<Seeker> &outcome) {
        QPushButton *button = m_actions[int(action)];
        button->setEnabled(!m_busy && outcome);
        button->setToolTip(outcome ? QString() : outcome.error().message);
        button->setAccessibleDescription(button->toolTip());
    };
    const Error masked{Error::Kind::Input, tr("This needs the personal data whole. Turn them on in the settings.")};
    set(SeekerAction::Edit, m_dossier->isWhole ? activeOn(seeker, m_today) : Result<Seeker>(masked));
    set(SeekerAction::Renew, activeOn(seeker, m_today));
    set(SeekerAction::Candidates, activeOn(seeker, m_today));
    set(SeekerAction::Withdraw, m_dossier->isWhole ? withdrawn(seeker, m_today) : Result<Seeker>(masked));
    m_actions[int(SeekerAction::Renew)]->setText(seeker.state == SeekerState::Expired ? tr("Make valid again") : tr("Prolong"));
}
