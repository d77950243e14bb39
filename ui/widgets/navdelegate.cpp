#include "ui/widgets/navdelegate.h"

#include "ui/widgets/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

static constexpr int headingHeight = 28, gapHeight = 9; // a gap with a line, where there is no room for words

void NavDelegate::fitInto(int height, int rows, int headings)
{
    struct Sizes
    {
        int row, heading;
    };
    constexpr Sizes roomyFirst[]{{Extent::decision, headingHeight},
                                 {40, headingHeight},
                                 {Extent::control, headingHeight},
                                 {32, headingHeight},
                                 {32, gapHeight},
                                 {28, gapHeight}};
    for (const auto &[row, heading] : roomyFirst) {
        m_row = row;
        m_heading = heading;
        if (rows * row + headings * heading <= height)
            return;
    }
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {Extent::nav, m_row + (index.data(NavHeadingRole).toString().isEmpty() ? 0 : m_heading)};
}

void NavDelegate::paintHeading(QPainter &painter, const QRect &area, const QString &heading) const
{
    if (m_heading < headingHeight) {
        QColor line = m_themes.theme().navMuted;
        line.setAlphaF(0.4f);
        painter.fillRect(QRect(area.left() + Space::m, area.center().y(), area.width() - 2 * Space::m, 1), line);
        return;
    }
    painter.setPen(m_themes.theme().navMuted);
    painter.setFont(fontFor(Type::Caption));
    painter.drawText(area.adjusted(Space::m, 0, -Space::s, -2), Qt::AlignLeft | Qt::AlignBottom, heading);
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const bool current = option.state & QStyle::State_Selected;
    const QString heading = index.data(NavHeadingRole).toString();
    const QRect whole = option.rect.adjusted(Space::s, 0, -Space::s, 0);
    const QRect r = whole.adjusted(0, whole.height() - m_row + 2, 0, -2);
    const QColor ink = current ? theme.navText : theme.navMuted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!heading.isEmpty())
        paintHeading(*painter, QRect(whole.left(), whole.top(), whole.width(), m_heading), heading);
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
        painter->drawRoundedRect(QRect(r.left(), r.top() + r.height() / 5, 4, r.height() - 2 * (r.height() / 5)), 2, 2);
    }
    const auto icon = static_cast<Icon>(index.data(NavIconRole).toInt());
    painter->drawPixmap(r.left() + Space::m, r.center().y() - 9,
                        iconPixmap(icon, ink, 20, painter->device()->devicePixelRatioF()));
    const int badge = paintBadge(*painter, r, index.data(NavBadgeRole).toInt());
    painter->setPen(ink);
    const QRect room = r.adjusted(36, 0, badge > 0 ? -badge : -Space::xs, 0);
    painter->setFont(fontFor(Type::Body, current));
    if (painter->fontMetrics().horizontalAdvance(index.data().toString()) > room.width())
        painter->setFont(fontFor(Type::Body)); // the whole name in plain letters rather than half of it in bold ones
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
    const int width = qMax(24, painter.fontMetrics().horizontalAdvance(text) + 10);
    const QRect pill(row.right() - width - Space::xs, row.center().y() - 10, width, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_themes.theme().navText);
    painter.drawRoundedRect(pill, 10, 10);
    painter.setPen(m_themes.theme().nav);
    painter.drawText(pill, Qt::AlignCenter, text);
    return width + Space::xs;
}
