#include "ui/widgets/figurebutton.h"

#include "ui/widgets/strokes.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>

static constexpr int tall = 56, inset = Space::s, apart = Space::m;

FigureButton::FigureButton(const QString &name, const QString &unit, const ThemeSource &themes, QWidget *parent)
    : QAbstractButton(parent), m_unit(unit), m_themes(themes)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void FigureButton::setFigure(const QString &value, const QString &note, const QString &spoken)
{
    m_value = value;
    m_note = note;
    setAccessibleName(tr("%1: %2", "name of a figure, the figure").arg(text(), spoken));
    setAccessibleDescription(note);
    setToolTip(
        tr("%1: %2\n%3\nOpens the list of postings.", "name of a figure, the figure, its basis").arg(text(), spoken, note));
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics caption(fontFor(Type::Caption));
    const int first = caption.horizontalAdvance(text()) + apart + caption.horizontalAdvance(m_note);
    return {qMax(first, minimumSizeHint().width()) + 2 * inset, tall};
}

QSize FigureButton::minimumSizeHint() const
{
    const int value = QFontMetrics(fontFor(Type::Figure)).horizontalAdvance(m_value) + Space::xs +
                      QFontMetrics(fontFor(Type::Dense)).horizontalAdvance(m_unit);
    return {qMax(value, QFontMetrics(fontFor(Type::Caption)).horizontalAdvance(text())) + 2 * inset, tall};
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FigureButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    if (underMouse() || isDown())
        roundRect(painter, rect(), theme.hover, {});
    const QRect caption(inset, 4, width() - 2 * inset, 18);
    painter.setFont(fontFor(Type::Caption));
    painter.setPen(theme.muted);
    const int name = painter.fontMetrics().horizontalAdvance(text());
    painter.drawText(caption, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, caption.width()));
    const QRect beside = caption.adjusted(name + apart, 0, 0, 0);
    painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, qMax(0, beside.width())));

    painter.setFont(fontFor(Type::Figure));
    painter.setPen(theme.text);
    const int baseline = tall - 9;
    painter.drawText(inset, baseline, m_value);
    const int x = inset + painter.fontMetrics().horizontalAdvance(m_value) + Space::xs;
    painter.setFont(fontFor(Type::Dense));
    painter.drawText(x, baseline, m_unit);
}
