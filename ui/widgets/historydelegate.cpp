#include "ui/widgets/historydelegate.h"

#include "models/items/historytablemodel.h"
#include "ui/widgets/chipdelegate.h"

#include <QPainter>

static std::optional<Chip> chipOf(const QModelIndex &index)
{
    if (index.column() != HistoryTableModel::What)
        return std::nullopt;
    const QString code = index.data(HistoryTableModel::ActionRole).toString();
    if (const auto state = fromCode<ReviewState>(code))
        return chipFor(*state);
    if (const auto state = fromCode<PublicationState>(code))
        return chipFor(*state);
    return std::nullopt;
}

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
    option->font = fontFor(Type::Caption);
    option->fontMetrics = QFontMetrics(option->font);
    option->palette.setColor(QPalette::Text,
                             index.column() == HistoryTableModel::When ? m_themes.theme().muted : m_themes.theme().text);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto chip = chipOf(index);
    if (!chip) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCellGround(*painter, cell);
    const QPoint place(option.rect.left() + Space::s, option.rect.center().y() - chipHeight / 2 + 1);
    paintChip(*painter, place, *chip, m_themes.theme(), option.rect.width() - Space::s - Space::xs);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto chip = chipOf(index);
    return chip ? QSize(chipSize(*chip).width() + Space::s + Space::xs, chipHeight)
                : QStyledItemDelegate::sizeHint(option, index) + QSize(0, Space::s); // two lines keep off the rules
}
