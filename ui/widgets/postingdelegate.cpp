#include "ui/widgets/postingdelegate.h"

#include "models/domain/textfold.h"
#include "models/items/postingcolumn.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>

static QString nameThatFits(const QString &name, int room, const QFontMetrics &metrics)
{
    if (room <= 0 || metrics.horizontalAdvance(name) <= room)
        return name;
    const QStringList forms = shortForms(name);
    for (const QString &form : forms)
        if (metrics.horizontalAdvance(form) <= room)
            return form;
    return forms.isEmpty() ? name : forms.last();
}

void PostingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ListDelegate::initStyleOption(option, index);
    const auto column = static_cast<PostingColumn>(index.column());
    if (column == PostingColumn::Place || column == PostingColumn::Facility)
        option->text = nameThatFits(option->text, option->rect.width() - 2 * Space::s - 4, option->fontMetrics);
}
