#include "ui/charts/heatmap.h"

#include "ui/charts/heatdelegate.h"
#include "ui/charts/nationheader.h"
#include "ui/charts/regionheader.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

#include <numeric>

HeatMap::HeatMap(HeatModel &model, const ThemeSource &themes, QWidget *parent)
    : QTableView(parent), m_model(model),
      m_corner(new QLabel(tr("Country", "the whole nation, above a column of prefectures"), this))
{
    setAccessibleName(tr("Shortage by prefecture and profession"));
    setModel(&m_model);
    setItemDelegate(new HeatDelegate(themes, this));
    auto *nation = new NationHeader(themes, this);
    setHorizontalHeader(nation);
    setVerticalHeader(new RegionHeader(themes, this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setMinimumSectionSize(Extent::heatRow);
    verticalHeader()->setDefaultSectionSize(Extent::heatRow);
    for (int row = 1; row < m_model.rowCount(); ++row) {
        if (m_model.headerData(row, Qt::Vertical, HeatModel::StartsRegionRole).toBool())
            setRowHeight(row, Extent::heatRow + RegionHeader::groupGap);
    }
    setOwnRing(this);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setCornerButtonEnabled(false);
    verticalScrollBar()->setSingleStep(Extent::heatRow);

    // Band names and highlighted headings depend on more than the part that Qt repaints.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HeatMap::refreshHeadings);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        shareWidth();
        refreshHeadings();
    });
    connect(&themes, &ThemeSource::changed, this, &HeatMap::refreshHeadings);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refreshHeadings();
        Q_EMIT currentMoved();
    });
    connect(this, &QTableView::doubleClicked, this, &HeatMap::activate);
    connect(nation, &NationHeader::nationActivated, this, [this](int column) { Q_EMIT figureActivated({}, column); });

    m_corner->setAlignment(Qt::AlignBottom);
    m_corner->setFont(fontFor(Type::Dense, true));
    m_corner->setContentsMargins(RegionHeader::bandWidth + Space::s, 0, 0, 5);
    m_corner->setAutoFillBackground(true);
    m_corner->setBackgroundRole(QPalette::Base);
}

void HeatMap::refreshHeadings()
{
    verticalHeader()->viewport()->update();
    horizontalHeader()->viewport()->update();
}

std::optional<Prefecture> HeatMap::currentPrefecture() const { return Prefecture::fromNumber(currentIndex().row() + 1); }

int HeatMap::currentColumn() const { return currentIndex().column(); }

void HeatMap::setCurrent(Prefecture prefecture, int column) { setCurrentIndex(m_model.index(prefecture.number() - 1, column)); }

void HeatMap::activate(const QModelIndex &index)
{
    if (index.flags() & Qt::ItemIsEnabled)
        Q_EMIT figureActivated(HeatModel::prefectureOf(index.row()), index.column());
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT figureActivated({}, currentColumn());
        else
            activate(currentIndex());
    } else if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model.asText());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    update(currentIndex()); // the ring is lit
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    update(currentIndex());
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
    m_corner->raise();
}

/// Each column gets its part by what it must hold: its national figure, and no less than a heading needs.
void HeatMap::shareWidth()
{
    const QFontMetrics metrics(fontFor(Type::Dense, true));
    std::array<int, ShortageTable::ColumnCount> wants{};
    for (int column = 0; column < ShortageTable::ColumnCount; ++column) {
        const QString figure = m_model.headerData(column, Qt::Horizontal, HeatModel::NationRole).toString();
        wants[std::size_t(column)] = qMax(metrics.horizontalAdvance(figure), metrics.horizontalAdvance(u'0') * 4) + 6;
    }
    // Never less than its numbers need: a small window scrolls sideways instead of running them together.
    int wanted = std::accumulate(wants.begin(), wants.end(), 0), left = qMax(viewport()->width(), wanted);
    for (int column = 0; column < ShortageTable::ColumnCount; ++column) {
        const int width = left * wants[std::size_t(column)] / wanted; // of what is left, so that no pixel is lost
        setColumnWidth(column, width);
        left -= width;
        wanted -= wants[std::size_t(column)];
    }
}
