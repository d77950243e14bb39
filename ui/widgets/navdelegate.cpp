#include "ui/widgets/navdelegate.h"

#include "ui/widgets/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const bool current = option.state & QStyle::State_Selected;
    const QRect r = option.rect.adjusted(Space::s, 2, -Space::s, -2);
    const QColor ink = current ? theme.navText : theme.navMuted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (current || option.state & QStyle::State_MouseOver) {
        QColor fill = theme.navActive;
        fill.setAlphaF(current ? 1.0f : 0.5f);
        painter->setBrush(fill);
        painter->drawRoundedRect(r, Extent::radius, Extent::radius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.focus, 2));
        painter->drawRoundedRect(r, Extent::radius, Extent::radius);
        painter->setPen(Qt::NoPen);
    }
    if (current) {
        painter->setBrush(theme.navText);
        painter->drawRoundedRect(QRect(r.left(), r.top() + 8, 4, r.height() - 16), 2, 2);
    }
    const auto icon = static_cast<Icon>(index.data(NavIconRole).toInt());
    painter->drawPixmap(r.left() + Space::m, r.center().y() - 9,
                        iconPixmap(icon, ink, 20, painter->device()->devicePixelRatioF()));
    const int badge = paintBadge(*painter, r, index.data(NavBadgeRole).toInt());
    painter->setPen(ink);
    painter->setFont(fontFor(Type::Body, current));
    const QRect room = r.adjusted(40, 0, -Space::xs - badge, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

int NavDelegate::paintBadge(QPainter &painter, const QRect &row, int badge) const
{
    if (badge <= 0)
        return 0;
    const QString text = badge > 9999 ? u"9999+"_s : QString::number(badge);
    painter.setFont(fontFor(Type::Caption, true));
    const int width = qMax(24, painter.fontMetrics().horizontalAdvance(text) + 12);
    const QRect pill(row.right() - width - Space::xs, row.center().y() - 10, width, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_themes.theme().navText);
    painter.drawRoundedRect(pill, 10, 10);
    painter.setPen(m_themes.theme().nav);
    painter.drawText(pill, Qt::AlignCenter, text);
    return width + Space::xs;
}
