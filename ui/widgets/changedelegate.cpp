#include "ui/widgets/changedelegate.h"

#include "models/items/changetablemodel.h"

void ChangeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = m_themes.theme();
    const bool after = index.column() == ChangeTableModel::After;
    option->features |= QStyleOptionViewItem::WrapText;
    option->font = fontFor(Type::Dense, after);
    option->fontMetrics = QFontMetrics(option->font);
    option->palette.setColor(QPalette::Text, after ? theme.text : theme.muted);
    if (after)
        option->backgroundBrush = theme.tone(Tone::Info).fill;
}
