#include "ui/widgets/carddelegate.h"

#include "models/items/applicationtablemodel.h"
#include "ui/widgets/casechip.h"
#include "ui/widgets/strokes.h"

#include <QPainter>

static constexpr int textLine = 20, cardGap = 4, cardPadding = 8;

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, 2 * textLine + chipHeight + 2 * cardPadding + 2 * cardGap};
}

static QString textOf(const QModelIndex &index, ApplicationTableModel::Column column)
{
    return index.siblingAtColumn(column).data().toString();
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QRect card = option.rect.adjusted(Space::s, cardGap, -Space::s, -cardGap);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (hasFocus)
        paintRing(*painter, card.adjusted(-3, -3, 3, 3), Extent::radius + 2, theme);
    painter->setPen(selected ? theme.accent : theme.line);
    painter->setBrush(selected ? theme.selection : option.state & QStyle::State_MouseOver ? theme.hover : theme.surface);
    painter->drawRoundedRect(QRectF(card).adjusted(.5, .5, -.5, -.5), Extent::radius, Extent::radius);
    const QRect inner = card.adjusted(cardPadding, cardPadding, -cardPadding, -cardPadding);
    const auto line = [&](int at, Type type, bool bold, const QColor &ink, const QString &text) {
        painter->setFont(fontFor(type, bold));
        painter->setPen(ink);
        const QRect place(inner.left(), inner.top() + at * textLine, inner.width(), textLine);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    line(0, Type::Dense, true, theme.text, textOf(index, ApplicationTableModel::Seeker));
    line(1, Type::Caption, false, theme.text, textOf(index, ApplicationTableModel::Place));
    const Chip waiting =
        waitingChip(index.data(ApplicationTableModel::DaysRole).toInt(), index.data(ApplicationTableModel::OverdueRole).toBool());
    const int chipWidth = chipSize(waiting).width();
    paintChip(*painter, QPoint(inner.right() - chipWidth + 1, inner.bottom() - chipHeight + 1), waiting, theme);
    // Where they left, how; else the profession.
    const auto stage = static_cast<ApplicationStage>(index.data(ApplicationTableModel::StageRole).toInt());
    const QString rest = isLeaving(stage) ? label(stage) : textOf(index, ApplicationTableModel::Profession);
    painter->setFont(fontFor(Type::Caption));
    painter->setPen(theme.muted);
    const QRect place(inner.left(), inner.bottom() - chipHeight + 1, inner.width() - chipWidth - Space::xs, chipHeight);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(rest, Qt::ElideRight, place.width()));
    painter->restore();
}
