#include "ui/pages/startcards.h"

#include "models/domain/officedate.h"
#include "models/statistics/figures.h"
#include "ui/charts/trendview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chiplabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int shownStarts = 4;

static QVBoxLayout *around(QWidget *self, QWidget *card)
{
    auto *column = new QVBoxLayout(self);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    return column;
}

static void clear(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a click on it may have brought us here
        }
        delete item;
    }
}

static TextLabel *cell(const QString &text, Ink ink, const ThemeSource &themes)
{
    auto *label = new TextLabel(text, Type::Dense, ink, themes);
    label->setElided(true);
    return label;
}

StartingCard::StartingCard(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_card(new Card(themes, tr("Starts without complete training"))), m_grid(new QGridLayout)
{
    setObjectName(u"startingCard"_s);
    m_grid->setContentsMargins(Space::l, 0, Space::l, Space::m);
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::xs);
    m_grid->setColumnStretch(3, 1);
    m_card->body()->addLayout(m_grid);
    auto *all = styled(new QPushButton(tr("See all")), ButtonKind::Quiet);
    all->setObjectName(u"startingAll"_s);
    all->setAccessibleName(tr("See everybody who starts without complete training"));
    m_card->head()->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT opened({}); });
    around(this, m_card);
}

void StartingCard::show(const Today &today)
{
    clear(*m_grid);
    setVisible(!today.starts.isEmpty());
    const qsizetype shown = std::min<qsizetype>(today.starts.size(), shownStarts);
    for (int row = 0; row < shown; ++row) {
        const StartWarning &warning = today.starts[row];
        const bool urgent = isUrgent(warning, today.day);
        auto *who = styled(new QPushButton(warning.seeker), ButtonKind::Quiet);
        who->setAccessibleName(tr("Training of %1, who starts on %2").arg(warning.seeker, fieldDate(warning.startsOn)));
        connect(who, &QPushButton::clicked, this, [this, seeker = warning.seeker] { Q_EMIT opened(seeker); });
        m_grid->addWidget(cell(shortDate(warning.startsOn), Ink::Text, m_themes), row, 0);
        const Chip chip = urgent ? Chip{tr("Urgent"), Tone::Danger, Shape::Triangle} : Chip{tr("Soon"), Tone::Warn, Shape::Clock};
        m_grid->addWidget(new ChipLabel(chip, m_themes), row, 1);
        m_grid->addWidget(who, row, 2);
        const QString missing = tr("%1: %2 is missing", "a name, modules").arg(warning.name, warning.missing);
        m_grid->addWidget(cell(missing, Ink::Text, m_themes), row, 3);
    }
    if (const qint64 more = today.countOf(TodayKind::StartsWithoutTraining) - shown; more > 0)
        m_grid->addWidget(cell(tr("and %n more", nullptr, int(more)), Ink::Muted, m_themes), int(shown), 0, 1, 4);
}

ContinueCard::ContinueCard(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_grid(new QGridLayout)
{
    setObjectName(u"continueCard"_s);
    m_grid->setContentsMargins(Space::l, 0, Space::l, Space::m);
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::xs);
    m_grid->setColumnStretch(2, 1);
    auto *card = new Card(themes, tr("Where you left off"));
    card->body()->addLayout(m_grid);
    around(this, card);
}

void ContinueCard::show(const QList<PostingRow> &postings)
{
    clear(*m_grid);
    setVisible(!postings.isEmpty());
    for (int row = 0; row < postings.size(); ++row) {
        const PostingRow &posting = postings[row];
        auto *number = styled(new QPushButton(posting.number), ButtonKind::Quiet);
        number->setAccessibleName(tr("Go on with posting %1").arg(posting.number));
        connect(number, &QPushButton::clicked, this, [this, which = posting.number] { Q_EMIT opened(which); });
        m_grid->addWidget(new ChipLabel(chipFor(posting.review), m_themes), row, 0);
        m_grid->addWidget(number, row, 1);
        m_grid->addWidget(cell(posting.facility, Ink::Text, m_themes), row, 2);
        const QString profession = posting.profession ? label(*posting.profession) : QString();
        m_grid->addWidget(cell(profession, Ink::Text, m_themes), row, 3);
        m_grid->addWidget(cell(posting.prefecture ? posting.prefecture->label() : QString(), Ink::Muted, m_themes), row, 4);
    }
}

NationCard::NationCard(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_figure(new TextLabel({}, Type::Figure, Ink::Text, themes)),
      m_change(new TextLabel({}, Type::Caption, Ink::Muted, themes)), m_trend(new TrendView(themes))
{
    auto *card = new Card(themes, tr("Nurses missing nationwide"));
    auto *open = styled(new QPushButton(tr("Shortages")), ButtonKind::Quiet);
    open->setObjectName(u"openShortages"_s);
    card->head()->addWidget(open);
    connect(open, &QPushButton::clicked, this, &NationCard::shortagesRequested);
    connect(m_trend, &TrendView::nowActivated, this, &NationCard::listRequested);
    m_figure->setObjectName(u"nurseShortage"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Space::l, 0, Space::l, 0);
    line->setSpacing(Space::xs);
    line->addWidget(m_figure, 0, Qt::AlignBaseline);
    line->addWidget(new TextLabel(peopleUnit(), Type::Dense, Ink::Text, themes), 0, Qt::AlignBaseline);
    line->addSpacing(Space::s);
    line->addWidget(m_change, 1, Qt::AlignBaseline);
    card->body()->addLayout(line);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(Space::l, Space::xs, Space::l, Space::s);
    frame->addWidget(m_trend);
    card->body()->addLayout(frame, 1);
    around(this, card);
}

void NationCard::show(const QList<TrendPoint> &points)
{
    if (points.isEmpty())
        return;
    m_figure->setText(grouped(points.last().remaining));
    m_change->setText(
        points.size() < 2
            ? QString()
            : tr("%1 in a week", "change").arg(change(changeRate(points.last().remaining, points[points.size() - 2].remaining))));
    m_trend->setPoints(tr("Nurses missing, by week"), points);
}

WeekCard::WeekCard(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes), m_grid(new QGridLayout)
{
    setObjectName(u"weekCard"_s);
    auto *card = new Card(themes, tr("The next seven days"));
    m_grid->setContentsMargins(Space::l, 0, Space::l, Space::m);
    m_grid->setHorizontalSpacing(Space::m);
    m_grid->setVerticalSpacing(Space::xs);
    m_grid->setColumnStretch(1, 1);
    card->body()->addLayout(m_grid);
    around(this, card);
}

void WeekCard::show(const Today &today)
{
    clear(*m_grid);
    int row = 0;
    for (const DayPlan &plan : today.week) {
        if (plan.isEmpty() && plan.day != today.day)
            continue;
        QStringList parts;
        if (plan.starts > 0)
            parts.append(tr("%n start(s)", nullptr, int(plan.starts)));
        if (plan.interviews > 0)
            parts.append(tr("%n interview(s)", nullptr, int(plan.interviews)));
        if (plan.trainings > 0)
            parts.append(tr("%n training(s)", nullptr, int(plan.trainings)));
        if (plan.expiring > 0)
            parts.append(tr("%n posting(s) expire", nullptr, int(plan.expiring)));
        const QString text = parts.isEmpty() ? tr("Nothing is planned") : parts.join(tr(", ", "between the parts of a day"));
        m_grid->addWidget(new TextLabel(shortDate(plan.day), Type::Dense, Ink::Muted, m_themes), row, 0);
        m_grid->addWidget(cell(text, Ink::Text, m_themes), row, 1);
        if (plan.day == today.day)
            m_grid->addWidget(new ChipLabel({tr("Today"), Tone::Info}, m_themes), row, 2);
        ++row;
    }
}

SystemCard::SystemCard(const ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes), m_grid(new QGridLayout)
{
    setObjectName(u"systemCard"_s);
    auto *card = new Card(themes, tr("System"));
    m_grid->setContentsMargins(Space::l, 0, Space::l, Space::m);
    m_grid->setVerticalSpacing(Space::xs);
    m_grid->setColumnStretch(0, 1);
    card->body()->addLayout(m_grid);
    around(this, card);
}

void SystemCard::addRow(const QString &text, const QString &toolTip, const QString &word, bool good)
{
    const int row = m_grid->rowCount();
    TextLabel *label = cell(text, Ink::Text, m_themes);
    label->setAccessibleDescription(toolTip);
    m_grid->addWidget(label, row, 0);
    auto *chip = new ChipLabel({word, good ? Tone::Ok : Tone::Warn, good ? Shape::Tick : Shape::Triangle}, m_themes);
    chip->setToolTip(toolTip);
    m_grid->addWidget(chip, row, 1, Qt::AlignRight);
}

/// The card is narrow: of today the time, of another day no year.
static QString shortMoment(const QDateTime &moment, QDate today)
{
    const QString whole = fieldMoment(moment);
    return officeDay(moment) == today ? whole.section(u' ', 1) : whole.section(u'/', 1);
}

void SystemCard::show(const StartState &state)
{
    clear(*m_grid);
    for (const ConnectionState &one : state.connections) {
        const QString name = japanese(one.system);
        const QDateTime synced = one.position.succeededAt;
        if (!one.connection)
            addRow(name, tr("Set it up on the page of connections."), tr("Not set up"), false);
        else
            addRow(synced.isValid() ? tr("%1, synced %2", "system, moment").arg(name, shortMoment(synced, state.today.day))
                                    : name,
                   syncSentence(one), one.position.problem.isEmpty() ? tr("Works") : tr("No connection"),
                   one.position.problem.isEmpty());
    }
    if (!state.makesBackups)
        return;
    const bool today = state.backedUpOn == state.today.day;
    addRow(state.backedUpOn.isValid() ? tr("Backup %1", "day").arg(shortDate(state.backedUpOn)) : tr("Backup"),
           today ? QString() : tr("The database is backed up once a day while the program runs."),
           today ? tr("Done") : tr("Not yet today"), today);
}
