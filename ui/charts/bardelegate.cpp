#include "ui/charts/bardelegate.h"

#include "models/statistics/figures.h"
#include "ui/charts/bars.h"
#include "ui/charts/worstmodel.h"
#include "ui/widgets/strokes.h"

#include <QAbstractItemView>
#include <QPainter>

static int widest(const QAbstractItemModel &model, const QFont &font, bool numbers)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QString text = numbers ? grouped(index.data(WorstModel::PeopleRole).toLongLong()) : index.data().toString();
        width = qMax(width, metrics.horizontalAdvance(text));
    }
    return width;
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Bar bar{index.data().toString(), grouped(index.data(WorstModel::PeopleRole).toLongLong()),
                  index.data(WorstModel::ShareRole).toDouble()};
    const QRect row = option.rect.adjusted(Space::xs, 0, -Space::xs, 0);
    paintBar(*painter, row, bar, widest(*index.model(), fontFor(Type::Caption), false),
             widest(*index.model(), fontFor(Type::Caption, true), true), m_themes.theme());
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus)
        paintRing(*painter, option.rect, Extent::chipRadius, m_themes.theme());
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int rows = qMax(1, index.model()->rowCount());
    const int room = view ? view->viewport()->height() / qMax(rows, 10) : 0;
    return {100, qBound(19, room, 40)};
}
