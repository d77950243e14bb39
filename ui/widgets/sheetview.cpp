#include "ui/widgets/sheetview.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QResizeEvent>

static constexpr int sheetRow = 32;

SheetView::SheetView(QAbstractItemModel &model, const QString &name, const QList<int> &widths, QWidget *parent)
    : QTableView(parent)
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < widths.size(); ++i)
        setColumnWidth(i, widths[i]);
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
    resizeRowsToContents();
    updateGeometry();
    setFixedHeight(sizeHint().height());
}

QSize SheetView::sizeHint() const
{
    return {200, (horizontalHeader()->isHidden() ? 0 : sheetRow) + std::max(verticalHeader()->length(), 0) + 1};
}
