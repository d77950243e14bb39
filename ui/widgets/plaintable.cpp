#include "ui/widgets/plaintable.h"

#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>

QTableView *plainTable(QAbstractItemModel &model, const QString &name, const QString &accessibleName)
{
    auto *table = new RowTable;
    table->setModel(&model);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Extent::tableRow);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}
