#include "ui/pages/shortagepage.h"

#include "models/domain/officedate.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/tilemap.h"
#include "ui/charts/trendview.h"
#include "ui/charts/worstlist.h"
#include "ui/pages/figurestrip.h"
#include "ui/pages/pictureactions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filtertext.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static constexpr int trendWeeks = 15;
static const QString loadTopic = u"load"_s, scopeTopic = u"scope"_s;

ShortagePage::ShortagePage(Work work, const ThemeSource &themes, std::function<QDateTime()> now, QWidget *parent)
    : Page(tr("Shortages"), Icon::Shortage, themes, parent), m_work(std::move(work)),
      m_now(now ? std::move(now) : std::function<QDateTime()>(QDateTime::currentDateTimeUtc)), m_model(new HeatModel(this)),
      m_pictures(new PictureActions([this](ChartKind kind) { return content(kind); }, themes, this)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::Shortage, themes))
{
    for (QPushButton *button : m_pictures->buttons())
        header()->addAction(button);
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack);

    m_trendPause.setSingleShot(true);
    m_trendPause.setInterval(150ms);
    connect(&m_trendPause, &QTimer::timeout, this, &ShortagePage::askForTrend);
    connect(m_pictures, &PictureActions::said, this, &Page::showMessage);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_filter != PostingFilter{})
            Q_EMIT clearFilterRequested();
        else
            Q_EMIT listRequested({});
    });
    setFocusProxy(m_heat);
}

ShortagePage::~ShortagePage() = default;

QString ShortagePage::helpText() const
{
    return tr("How many seats of the published postings are still open, by prefecture and profession. "
              "Shortage is the headcount less offers, people who wait for their start, and people who have started; "
              "the rate is its share of the headcount. Clerks need no licence and stand apart.\n\n"
              "Every figure opens the list of postings that it was counted from: press Enter, or double-click. "
              "The map and the heat map share the prefecture; the map and the charts show the profession of the "
              "current column.");
}

QList<KeyHint> ShortagePage::keyHints() const
{
    return {{u"← ↑ → ↓"_s, tr("next figure or prefecture")},
            {u"Enter"_s, tr("the list behind the figure")},
            {u"Ctrl+Enter"_s, tr("the list behind the national figure of the column")},
            {u"Ctrl+C"_s, tr("copy the heat map as a table")}};
}

QList<QWidget *> ShortagePage::areas() const
{
    if (m_stack->currentWidget() == m_empty)
        return {};
    QList<QWidget *> areas{m_heat, m_map};
    for (QWidget *chart : std::initializer_list<QWidget *>{m_worst, m_trend}) {
        if (chart->isVisible())
            areas.append(chart);
    }
    return areas;
}

bool ShortagePage::limitsPostings() const { return m_filter.receivedFrom || m_filter.receivedTo || !m_filter.text.isEmpty(); }

/// The part of the filter that the figures follow; their lists have exactly the same.
PostingFilter ShortagePage::tableFilter() const
{
    if (m_work.counted)
        return m_filter;
    return {.prefectures = m_filter.prefectures, .professions = m_filter.professions};
}

void ShortagePage::applyFilter(const PostingFilter &filter)
{
    m_filter = filter;
    if (limitsPostings() && !m_work.counted)
        showMessage({.tone = Tone::Info,
                     .text = tr("The figures of this page count all published postings; the day of receipt and the search "
                                "text do not limit them. Use the prefecture and the profession, or the page Postings."),
                     .topic = scopeTopic});
    else
        messages()->withdraw(scopeTopic);
    refresh();
}

void ShortagePage::refresh()
{
    const bool count = limitsPostings() && m_work.counted;
    const QFuture<Result<Shortage>> answer = count ? m_work.counted(m_filter) : m_work.shortage(officeDay(m_now()));
    m_answer.ask(answer, this, [this](const auto &shortage) {
        if (shortage)
            showShortage(shortage.value());
        else
            showMessage({.tone = Tone::Danger, .text = shortage.error().message, .topic = loadTopic});
    });
}

void ShortagePage::showShortage(const Shortage &shortage)
{
    messages()->withdraw(loadTopic);
    m_table = ShortageTable(shortage, tableFilter());
    m_lastWeek.reset();
    const QString asOf = tr("As of %1 · published postings", "day and time").arg(fieldMoment(m_now()));
    const QString scope = filterText(tableFilter());
    setSummary(scope.isEmpty() ? asOf : tr("%1 · %2", "as of · what the filter lets through").arg(asOf, scope));
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const bool empty = m_table.isEmpty();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    for (QPushButton *button : m_pictures->buttons())
        button->setEnabled(!empty);
    if (empty)
        return showEmpty();
    m_model->setTable(m_table);
    placeCurrent();
    showFigures();
    followColumn();
    askForLastWeek();
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        m_heat->setFocus(); // what had it went away
}

void ShortagePage::showEmpty()
{
    if (m_filter == PostingFilter{})
        m_empty->say(tr("No posting is published yet"),
                     tr("Shortages are counted from published postings. Approve postings under Review, or import a file."),
                     tr("Show the postings"));
    else
        m_empty->say(tr("No published posting passes the filter"), filterText(m_filter), tr("Clear the filter"));
}

void ShortagePage::showFigures() { m_figures->setFigures(m_table.nation(ShortageTable::Total), m_lastWeek); }

/// Where the user was, as far as the filter still lets it through; else where the most people are missing.
void ShortagePage::placeCurrent()
{
    const auto prefecture = m_heat->currentPrefecture();
    if (m_placed && prefecture && m_table.has(*prefecture) && m_table.has(m_column))
        return;
    m_placed = true;
    int column = m_column;
    for (int i = 0; i < ShortageTable::ColumnCount && !m_table.has(column); ++i)
        column = i;
    QList<Prefecture> candidates = m_table.worst(column, 1) + Prefecture::all();
    candidates.removeIf([this](Prefecture candidate) { return !m_table.has(candidate); });
    m_heat->setCurrent(candidates.constFirst(), column);
}

void ShortagePage::followHeat()
{
    if (const auto prefecture = m_heat->currentPrefecture())
        m_map->setCurrent(*prefecture);
    if (m_heat->currentColumn() >= 0 && m_heat->currentColumn() != m_column) {
        m_column = m_heat->currentColumn();
        followColumn();
    }
}

void ShortagePage::followColumn()
{
    m_map->setContent(mapContent());
    m_worst->setContent(m_table, m_column);
    m_charts->setTitle(ShortageTable::columnLabel(m_column));
    m_trendPause.start();
}

void ShortagePage::setMeasure(HeatMeasure measure)
{
    m_model->setMeasure(measure);
    m_map->setContent(mapContent());
}

void ShortagePage::moveTo(Prefecture prefecture)
{
    if (m_table.has(prefecture))
        m_heat->setCurrent(prefecture, m_column);
}

/// Maintained totals know prefectures and professions only.
static PostingFilter ofTotals(const PostingFilter &list)
{
    return {.prefectures = list.prefectures, .professions = list.professions};
}

void ShortagePage::askForTrend()
{
    m_trendAnswer.ask(m_work.trend(ofTotals(m_table.listOf({}, m_column)), trendWeeks), this, [this](const auto &points) {
        if (points)
            showTrend(points.value());
        else
            showMessage({.tone = Tone::Danger, .text = points.error().message, .topic = loadTopic});
    });
}

void ShortagePage::askForLastWeek()
{
    if (limitsPostings())
        return; // not comparable
    m_answer.askAlso(m_work.trend(ofTotals(m_table.listOf({}, ShortageTable::Total)), 2), this, [this](const auto &points) {
        if (!points)
            return; // the figures stand without it
        if (points.value().size() == 2)
            m_lastWeek = points.value().constFirst().remaining;
        showFigures();
    });
}

void ShortagePage::showTrend(const QList<TrendPoint> &points)
{
    m_trendPoints = points;
    m_trend->setPoints(content(ChartKind::Trend).title(), points);
}

void ShortagePage::showMarked()
{
    const QString marked = m_trend->markedText();
    const QString caption = limitsPostings() ? tr("By week, all days of receipt and all texts") : tr("By week");
    m_trendCaption->setText(marked.isEmpty() ? caption : tr("%1 · %2", "caption · day: people").arg(caption, marked));
}

void ShortagePage::openList(std::optional<Prefecture> prefecture, int column)
{
    if (column >= 0 && m_table.has(column))
        Q_EMIT listRequested(m_table.listOf(prefecture, column));
}

MapContent ShortagePage::mapContent() const { return {m_table, m_column, m_model->measure()}; }

ChartContent ShortagePage::content(ChartKind kind) const
{
    return {kind, mapContent(), m_trendPoints, filterText(tableFilter())};
}

bool ShortagePage::exportView()
{
    if (!m_table.isEmpty())
        m_pictures->askToSave();
    return !m_table.isEmpty();
}

bool ShortagePage::printView()
{
    if (!m_table.isEmpty())
        m_pictures->askToPrint();
    return !m_table.isEmpty();
}
