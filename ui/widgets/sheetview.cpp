#include "ui/widgets/sheetview.h"

#include "ui/widgets/columnfit.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QResizeEvent>

static constexpr int sheetRow = 32;

SheetView::SheetView(QAbstractItemModel &model, const QString &name, const QList<int> &rigid, QWidget *parent)
    : QTableView(parent), m_rigid(rigid)
{
    setAccessibleName(name);
    setModel(&model);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(sheetRow);
    verticalHeader()->setDefaultSectionSize(sheetRow);
    horizontalHeader()->setFixedHeight(sheetRow);
    horizontalHeader()->setMinimumSectionSize(Space::xl);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(&model, &QAbstractItemModel::modelReset, this, &SheetView::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SheetView::fit);
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void SheetView::fit()
{
    QList<int> columns, wishes;
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int wish = naturalWidth(*this, column);
        if (m_rigid.contains(column)) {
            room -= wish;
            setColumnWidth(column, wish);
        } else {
            columns.append(column);
            wishes.append(wish);
        }
    }
    const QList<int> widths = sharedWidths(wishes, room);
    for (qsizetype i = 0; i + 1 < columns.size(); ++i) // the last one takes what is left
        setColumnWidth(columns[i], widths[i]);
    resizeRowsToContents();
    updateGeometry();
    setFixedHeight(sizeHint().height());
}

QSize SheetView::sizeHint() const
{
    return {200, (horizontalHeader()->isHidden() ? 0 : sheetRow) + std::max(verticalHeader()->length(), 0) + 1};
}
