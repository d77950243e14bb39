#include "ui/charts/worstlist.h"

#include "ui/charts/bardelegate.h"
#include "ui/widgets/buttons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

WorstList::WorstList(const ThemeSource &themes, QWidget *parent) : QListView(parent)
{
    setObjectName(u"worstTen"_s);
    setModel(&m_model);
    setItemDelegate(new BarDelegate(themes, this));
    setFrameShape(QFrame::NoFrame);
    setOwnRing(this);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, &WorstList::activate);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && hasFocus())
            Q_EMIT chosen(*Prefecture::fromNumber(current.data(WorstModel::NumberRole).toInt()));
    });
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void WorstList::setContent(const ShortageTable &table, int column)
{
    m_model.setContent(table, column);
    setAccessibleName(
        tr("%1: the ten prefectures with the largest shortage", "profession").arg(ShortageTable::columnLabel(column)));
}

void WorstList::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT barActivated(*Prefecture::fromNumber(index.data(WorstModel::NumberRole).toInt()));
}

void WorstList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return activate(currentIndex());
    QListView::keyPressEvent(event);
}

void WorstList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
}

void WorstList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the rows share the height
}
