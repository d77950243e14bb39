#include "ui/widgets/buttons.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/strokes.h"

#include <QPainter>
#include <QStyleOption>

void DeskStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &t = theme();
    const bool enabled = option.state & State_Enabled;
    const bool hot = enabled && option.state & (State_MouseOver | State_Sunken);
    const bool on = option.state & State_On;
    const ButtonKind kind = kindOf(widget);
    if (!enabled && kind != ButtonKind::Quiet)
        return roundRect(painter, option.rect, t.raised, t.line);
    switch (kind) {
    case ButtonKind::Primary:
        return roundRect(painter, option.rect, hot ? t.accentHover : t.accent, {});
    case ButtonKind::Danger:
        return roundRect(painter, option.rect, hot ? t.tone(Tone::Danger).fill : t.surface, t.tone(Tone::Danger).text);
    case ButtonKind::Quiet:
        return roundRect(painter, option.rect, hot ? t.hover : QColor(Qt::transparent), {});
    case ButtonKind::Segment:
        return roundRect(painter, option.rect, on ? t.selection : (hot ? t.hover : t.surface), on ? t.accent : t.line,
                         on ? 2 : 1);
    case ButtonKind::Plain:
        return roundRect(painter, option.rect, hot ? t.hover : t.surface, t.lineStrong);
    }
}

static Ink inkOfButton(ButtonKind kind, QStyle::State state)
{
    if (!(state & QStyle::State_Enabled))
        return Ink::Disabled;
    if (kind == ButtonKind::Danger)
        return Ink::Danger;
    return kind == ButtonKind::Quiet || state & QStyle::State_On ? Ink::Accent : Ink::Text;
}

static void drawKeyCap(QPainter &painter, const QRect &box, const QString &key, const QColor &ink)
{
    painter.save();
    painter.setFont(fontFor(Type::Caption));
    QColor line = ink;
    line.setAlphaF(0.6f);
    roundRect(painter, box, Qt::transparent, line);
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

void DeskStyle::drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto &button = static_cast<const QStyleOptionButton &>(option);
    const QString key = keyOf(widget);
    const bool primary = kindOf(widget) == ButtonKind::Primary && option.state & State_Enabled;
    const QColor ink = primary ? theme().onAccent : theme().ink(inkOfButton(kindOf(widget), option.state));

    const int icon = button.icon.isNull() ? 0 : 18;
    const int gap = icon && !button.text.isEmpty() ? Space::s : 0;
    const int cap = key.isEmpty() ? 0 : keyCapWidth(key) + Space::s;
    const int room = option.rect.width() - 2 * Space::s - icon - gap - cap;
    const int text = qMin(room, option.fontMetrics.horizontalAdvance(button.text));
    const bool menu = button.features & QStyleOptionButton::HasMenu;
    int x = option.rect.center().x() - (icon + gap + text + cap) / 2 - (menu ? Space::s : 0);
    if (icon)
        button.icon.paint(&painter, x, option.rect.top(), icon, option.rect.height(), Qt::AlignCenter,
                          option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
    x += icon + gap;
    painter.setPen(ink);
    painter.drawText(QRect(x, option.rect.top(), text + 2, option.rect.height()), Qt::AlignVCenter | Qt::TextShowMnemonic,
                     option.fontMetrics.elidedText(button.text, Qt::ElideRight, text + 2, Qt::TextShowMnemonic));
    if (menu)
        chevron(painter, QPointF(option.rect.right() - 14, option.rect.center().y() + 1), ink);
    if (cap)
        drawKeyCap(painter, {x + text + Space::s, option.rect.center().y() - 10, cap - Space::s, 21}, key, ink);
}

void DeskStyle::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Theme &t = theme();
    if (!(option.state & State_Enabled))
        return roundRect(painter, option.rect, t.raised, t.line);
    if (hasFieldError(widget))
        return roundRect(painter, option.rect, t.surface, t.tone(Tone::Danger).text, 2);
    if (isFieldActive(widget))
        return roundRect(painter, option.rect, t.selection, t.accent, 2);
    roundRect(painter, option.rect, t.surface, t.lineStrong);
}

void DeskStyle::drawComboLabel(const QStyleOption &option, QPainter &painter) const
{
    const auto &combo = static_cast<const QStyleOptionComboBox &>(option);
    const QRect room = option.rect.adjusted(8, 0, -28, 0);
    painter.setPen(theme().ink(option.state & State_Enabled ? Ink::Text : Ink::Disabled));
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, room.width()));
}

void DeskStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state & State_On, enabled = option.state & State_Enabled;
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on && enabled ? theme().accent : theme().lineStrong, 1.6));
    painter.setBrush(on ? (enabled ? theme().accent : theme().lineStrong) : theme().surface);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(on ? theme().onAccent : theme().accent, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF o = box.topLeft();
    const double unit = box.width() / 18.0;
    if (on)
        painter.drawPolyline(QPolygonF{o + QPointF(4.5, 9.5) * unit, o + QPointF(8, 13) * unit, o + QPointF(13.5, 5.5) * unit});
    else if (option.state & State_NoChange)
        painter.drawLine(o + QPointF(5, 9) * unit, o + QPointF(13, 9) * unit);
    painter.restore();
}

void DeskStyle::drawRadioButton(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state & State_On;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor ink = option.state & State_Enabled && on ? theme().accent : theme().lineStrong;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(theme().surface);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(box.adjusted(5, 5, -5, -5));
    }
    painter.restore();
}

void DeskStyle::drawProgress(const QStyleOption &option, QPainter &painter) const
{
    const auto &bar = static_cast<const QStyleOptionProgressBar &>(option);
    const QRect groove(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 8);
    const double part = bar.maximum > bar.minimum ? double(bar.progress - bar.minimum) / (bar.maximum - bar.minimum) : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().line);
    painter.drawRoundedRect(groove, 4, 4);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(QRectF(groove.topLeft(), QSizeF(groove.width() * qBound(0.0, part, 1.0), 8)), 4, 4);
    painter.restore();
}

void DeskStyle::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const bool current = option.state & State_Selected;
    if (!current && option.state & State_MouseOver)
        painter.fillRect(option.rect, theme().hover);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme().line);
    if (current)
        painter.fillRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3, theme().accent);
}

void DeskStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto &bar = static_cast<const QStyleOptionSlider &>(option);
    if (bar.maximum <= bar.minimum)
        return; // nothing to scroll
    const bool active = option.state & (State_MouseOver | State_Sunken);
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
    roundRect(painter, slider, active ? theme().muted : theme().lineStrong, {});
}

QRect DeskStyle::scrollBarPart(const QStyleOptionComplex &option, SubControl part) const
{
    const auto &bar = static_cast<const QStyleOptionSlider &>(option);
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int slider = range > 0 ? qMin(length, qMax(36, int(qint64(length) * bar.pageStep / (range + bar.pageStep)))) : length;
    const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto piece = [&](int from, int extent) {
        return upright ? QRect(0, from, option.rect.width(), extent) : QRect(from, 0, extent, option.rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, slider);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case SC_ScrollBarGroove:
        return option.rect;
    default:
        return {}; // no arrow buttons
    }
}
