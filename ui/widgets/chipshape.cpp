#include "ui/widgets/chipshape.h"

#include <QPainter>

namespace {

class ShapePainter
{
public:
    ShapePainter(QPainter &painter, const QRectF &box, const QColor &ink, const QColor &paper)
        : m_painter(painter), m_box(box), m_ink(ink), m_paper(paper)
    {
    }

    void paint(Shape shape);

private:
    QPointF at(double x, double y) const
    {
        return {m_box.left() + x * m_box.width() / 12, m_box.top() + y * m_box.height() / 12};
    }
    QRectF disc() const { return {at(1, 1), at(11, 11)}; }
    QPen pen(const QColor &colour, double width = 1.7) const
    {
        return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }
    void line(const QPolygonF &points) { m_painter.drawPolyline(points); }
    void fill() { m_painter.setBrush(m_ink); }

    void paintReview(Shape shape);
    void paintPublication(Shape shape);
    void paintPie(Shape shape);
    void paintCheck(Shape shape);

    QPainter &m_painter;
    QRectF m_box;
    QColor m_ink, m_paper;
};

void ShapePainter::paint(Shape shape)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(pen(m_ink));
    m_painter.setBrush(Qt::NoBrush);
    if (shape <= Shape::Cross)
        paintReview(shape);
    else if (shape <= Shape::Square)
        paintPublication(shape);
    else if (shape <= Shape::PieOver)
        paintPie(shape);
    else
        paintCheck(shape);
}

void ShapePainter::paintReview(Shape shape)
{
    if (shape == Shape::Ring) {
        m_painter.drawEllipse(disc());
    } else if (shape == Shape::Dots) {
        fill();
        for (const double x : {2.0, 6.0, 10.0})
            m_painter.drawEllipse(at(x, 6), 0.9, 0.9);
    } else if (shape == Shape::Return) {
        line({at(4.5, 2), at(1.5, 5), at(4.5, 8)});
        line({at(1.5, 5), at(10.5, 5), at(10.5, 10.5), at(6, 10.5)});
    } else if (shape == Shape::Tick) {
        line({at(1.5, 6.5), at(4.8, 9.8), at(10.8, 2.8)});
    } else if (shape == Shape::Cross) {
        line({at(2, 2), at(10, 10)});
        line({at(10, 2), at(2, 10)});
    }
}

void ShapePainter::paintPublication(Shape shape)
{
    if (shape == Shape::Dash) {
        line({at(2.5, 6), at(9.5, 6)});
    } else if (shape == Shape::Clock) {
        m_painter.drawEllipse(disc());
        line({at(6, 3.2), at(6, 6.2), at(8, 7.6)});
    } else if (shape == Shape::Waves) {
        m_painter.drawArc(disc(), -50 * 16, 100 * 16);
        m_painter.drawArc(disc(), 130 * 16, 100 * 16);
        fill();
        m_painter.drawEllipse(at(6, 6), 1.3, 1.3);
    } else if (shape == Shape::Pause) {
        line({at(4, 2.5), at(4, 9.5)});
        line({at(8, 2.5), at(8, 9.5)});
    } else if (shape == Shape::Square) {
        fill();
        m_painter.drawRect(QRectF(at(3, 3), at(9, 9)));
    }
}

void ShapePainter::paintPie(Shape shape)
{
    if (shape == Shape::PieFull || shape == Shape::PieOver)
        fill();
    m_painter.drawEllipse(disc());
    if (shape == Shape::PieHalf) {
        fill();
        m_painter.drawPie(disc(), 90 * 16, 180 * 16);
    } else if (shape == Shape::PieFull) {
        m_painter.setPen(pen(m_paper));
        line({at(3.6, 6.2), at(5.4, 8), at(8.6, 4.2)});
    } else if (shape == Shape::PieOver) {
        m_painter.setPen(pen(m_paper));
        line({at(6, 3.5), at(6, 8.5)});
        line({at(3.5, 6), at(8.5, 6)});
    }
}

void ShapePainter::paintCheck(Shape shape)
{
    fill();
    if (shape == Shape::Octagon) {
        m_painter.drawPolygon(QPolygonF{at(3.6, .6), at(8.4, .6), at(11.4, 3.6), at(11.4, 8.4), at(8.4, 11.4), at(3.6, 11.4),
                                        at(.6, 8.4), at(.6, 3.6)});
        m_painter.setPen(pen(m_paper, 1.6));
        line({at(3.8, 3.8), at(8.2, 8.2)});
        line({at(8.2, 3.8), at(3.8, 8.2)});
    } else {
        m_painter.drawPolygon(QPolygonF{at(6, 1), at(11.4, 10.6), at(.6, 10.6)});
        m_painter.setPen(pen(m_paper, 1.6));
        line({at(6, 4.6), at(6, 7)});
        m_painter.drawPoint(at(6, 9.2));
    }
}

} // namespace

void paintShape(QPainter &painter, const QRectF &box, Shape shape, const QColor &ink, const QColor &paper)
{
    painter.save();
    ShapePainter(painter, box, ink, paper).paint(shape);
    painter.restore();
}
