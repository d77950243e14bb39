#include "ui/widgets/fatedelegate.h"

#include "models/domain/importreport.h"
#include "ui/widgets/chipdelegate.h"

#include <QPainter>

FateDelegate::FateDelegate(int fateRole, int doubtRole, const ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_fateRole(fateRole), m_doubtRole(doubtRole), m_themes(themes)
{
}

Chip FateDelegate::chipAt(const QModelIndex &index) const
{
    const auto fate = static_cast<RowFate>(index.data(m_fateRole).toInt());
    Chip chip{label(fate), Tone::Neutral, Shape::Dash, ChipForm::Box};
    switch (fate) {
    case RowFate::Added:
    case RowFate::Updated:
        chip.tone = fate == RowFate::Added ? Tone::Ok : Tone::Info;
        chip.shape = fate == RowFate::Added ? Shape::Tick : Shape::Dots;
        if (index.data(m_doubtRole).toBool()) {
            chip.tone = Tone::Warn;
            chip.shape = Shape::Triangle;
        }
        break;
    case RowFate::Rejected:
        chip.tone = Tone::Danger;
        chip.shape = Shape::Cross;
        break;
    case RowFate::Unchanged:
    case RowFate::Skipped:
        break;
    }
    return chip;
}

void FateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCellGround(*painter, cell);
    const QPoint place(option.rect.left() + Space::s, option.rect.center().y() - chipHeight / 2 + 1);
    paintChip(*painter, place, chipAt(index), m_themes.theme(), option.rect.width() - Space::s - Space::xs);
}

QSize FateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {chipSize(chipAt(index)).width() + 2 * Space::s, Extent::tableRow};
}
