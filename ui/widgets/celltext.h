#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyleOptionViewItem>

class QPainter;

/// The words of the cells of a list, each laid out once and kept as long as there is room: a style of Qt lays a text out three
/// times at each painting (to measure, to cut and to draw it), which is most of what scrolling a list takes.
class CellTexts
{
public:
    /// Whether a cell is nothing but one line of words from left to right, at either side: no icon, no check box, no editor.
    static bool draws(const QStyleOptionViewItem &cell);
    /// The words of a cell for which draws() holds, where and in the colour in which a style draws them, and cut as it cuts
    /// them; `margin` in px is what keeps them off the sides.
    void paint(QPainter &painter, const QStyleOptionViewItem &cell, int margin);

private:
    struct Shaped
    {
        QFont font;
        QStaticText whole, cut;
        int room = -1; // for which it was cut
    };

    const QStaticText &fitting(const QStyleOptionViewItem &cell, int room);

    static constexpr int mostKept = 4096; // several screens of a list
    QCache<QString, Shaped> m_shaped{mostKept};
};
