#include "ui/widgets/celltext.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

static QStaticText shapedText(const QString &text, const QFont &font)
{
    QStaticText shaped(text);
    shaped.setTextFormat(Qt::PlainText);
    shaped.prepare({}, font);
    return shaped;
}

bool CellTexts::draws(const QStyleOptionViewItem &cell)
{
    constexpr auto more = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration;
    const auto isBreak = [](QChar c) { return c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\n'; };
    return !(cell.features & more) && cell.displayAlignment & Qt::AlignVCenter && !(cell.displayAlignment & Qt::AlignHCenter) &&
           !(cell.features & QStyleOptionViewItem::WrapText) && cell.direction == Qt::LeftToRight &&
           !(cell.state & QStyle::State_Editing) && cell.textElideMode == Qt::ElideRight &&
           std::none_of(cell.text.cbegin(), cell.text.cend(), isBreak);
}

const QStaticText &CellTexts::fitting(const QStyleOptionViewItem &cell, int room)
{
    Shaped *shaped = m_shaped.object(cell.text);
    if (!shaped || shaped->font != cell.font) {
        shaped = new Shaped{cell.font, shapedText(cell.text, cell.font), {}};
        m_shaped.insert(cell.text, shaped);
    }
    if (shaped->whole.size().width() <= room)
        return shaped->whole;
    if (shaped->room != room) {
        shaped->cut = shapedText(cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room), cell.font);
        shaped->room = room;
    }
    return shaped->cut;
}

void CellTexts::paint(QPainter &painter, const QStyleOptionViewItem &cell, int margin)
{
    const QRect place = cell.rect.adjusted(margin, 0, -margin, 0);
    if (cell.text.isEmpty() || place.width() <= 0)
        return;
    const QStaticText &text = fitting(cell, place.width());
    const auto group = !(cell.state & QStyle::State_Enabled) ? QPalette::Disabled
                       : cell.state & QStyle::State_Active   ? QPalette::Normal
                                                             : QPalette::Inactive;
    const auto role = cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    painter.setFont(cell.font);
    painter.setPen(cell.palette.color(group, role));
    const double left = place.width() - text.size().width();
    const double x = cell.displayAlignment & Qt::AlignRight ? left : 0;
    const int y = place.height() / 2 - int(text.size().height()) / 2; // as QStyle::alignedRect() rounds
    painter.drawStaticText(place.topLeft() + QPointF(x, y), text);
}
