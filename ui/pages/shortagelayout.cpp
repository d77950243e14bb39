#include "ui/charts/heatmap.h"
#include "ui/charts/tilemap.h"
#include "ui/charts/trendview.h"
#include "ui/charts/worstlist.h"
#include "ui/pages/figurestrip.h"
#include "ui/pages/shortagepage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentswitch.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int roomForBoth = 1500; // px of the page from which both charts stand side by side

QWidget *ShortagePage::buildContent()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::m);
    m_figures = new FigureStrip(themes());
    connect(m_figures, &FigureStrip::activated, this, [this] { openList({}, ShortageTable::Total); });
    grid->addWidget(m_figures, 0, 0, 1, 2);
    grid->addWidget(buildHeat(), 1, 0, 2, 1);
    grid->addWidget(buildMap(), 1, 1);
    grid->addWidget(buildCharts(), 2, 1);
    grid->setColumnStretch(0, 64);
    grid->setColumnStretch(1, 36);
    grid->setRowStretch(1, 52);
    grid->setRowStretch(2, 48);
    auto *area = new QScrollArea; // scrolls only where messages leave less room than the parts need
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QWidget *ShortagePage::buildHeat()
{
    auto *card = new Card(themes(), tr("Prefecture × profession"));
    auto *measures = new SegmentSwitch(tr("What the heat map shows"), {tr("Shortage (people)"), tr("Shortage rate (%)")});
    measures->setObjectName(u"measure"_s);
    connect(measures, &SegmentSwitch::chosen, this,
            [this](int which) { setMeasure(which == 0 ? HeatMeasure::People : HeatMeasure::Rate); });
    card->head()->addWidget(measures);
    m_heat = new HeatMap(*m_model, themes());
    m_heat->setObjectName(u"heatMap"_s);
    connect(m_heat, &HeatMap::currentMoved, this, &ShortagePage::followHeat);
    connect(m_heat, &HeatMap::figureActivated, this, &ShortagePage::openList);
    card->body()->setContentsMargins(Space::s, 0, 1, Space::s);
    card->body()->addWidget(m_heat);
    return card;
}

QWidget *ShortagePage::buildMap()
{
    auto *card = new Card(themes());
    card->body()->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    m_map = new TileMap(themes());
    connect(m_map, &TileMap::chosen, this, &ShortagePage::moveTo);
    connect(m_map, &TileMap::activated, this, [this](Prefecture prefecture) { openList(prefecture, m_column); });
    card->body()->addWidget(m_map);
    return card;
}

QWidget *ShortagePage::captioned(TextLabel *caption, QWidget *chart)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    caption->setElided(true);
    column->addWidget(caption);
    column->addWidget(chart, 1);
    return box;
}

QWidget *ShortagePage::buildCharts()
{
    m_charts = new Card(themes(), ShortageTable::columnLabel(m_column));
    m_worst = new WorstList(themes());
    m_trend = new TrendView(themes());
    m_worstCaption = new TextLabel(tr("Ten largest"), Type::Caption, Ink::Muted, themes());
    m_trendCaption = new TextLabel({}, Type::Caption, Ink::Muted, themes());
    m_worstBox = captioned(m_worstCaption, m_worst);
    m_trendBox = captioned(m_trendCaption, m_trend);
    connect(m_worst, &WorstList::chosen, this, &ShortagePage::moveTo);
    connect(m_worst, &WorstList::barActivated, this, [this](Prefecture prefecture) { openList(prefecture, m_column); });
    connect(m_trend, &TrendView::nowActivated, this, [this] { openList({}, m_column); });
    connect(m_trend, &TrendView::markedChanged, this, &ShortagePage::showMarked);
    m_switch = new SegmentSwitch(tr("Which chart"), {tr("Ten largest"), tr("By week")});
    m_switch->setObjectName(u"chartSwitch"_s);
    connect(m_switch, &SegmentSwitch::chosen, this, &ShortagePage::arrange);
    m_charts->head()->addWidget(m_switch);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::m, 0, Space::m, Space::xs);
    row->setSpacing(Space::l);
    row->addWidget(m_worstBox, 1);
    row->addWidget(m_trendBox, 1);
    m_charts->body()->addLayout(row, 1);
    showMarked();
    arrange();
    return m_charts;
}

void ShortagePage::arrange()
{
    m_switch->setVisible(!m_wide);
    m_worstCaption->setVisible(m_wide); // the switch says it while only one chart is shown
    m_worstBox->setVisible(m_wide || m_switch->current() == 0);
    m_trendBox->setVisible(m_wide || m_switch->current() == 1);
}

void ShortagePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= roomForBoth;
    if (wide == m_wide)
        return;
    m_wide = wide;
    arrange();
}
