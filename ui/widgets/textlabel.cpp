#include "ui/widgets/textlabel.h"

#include <QPainter>

TextLabel::TextLabel(const QString &text, Type type, Ink ink, const ThemeSource &themes, bool bold)
    : QLabel(text), m_themes(themes), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(type, bold));
    setForegroundRole(QPalette::WindowText); // whatever ground it lies on
    recolour();
    connect(&m_themes, &ThemeSource::changed, this, &TextLabel::recolour);
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    recolour();
}

void TextLabel::recolour()
{
    QPalette own = m_themes.theme().palette();
    own.setColor(QPalette::WindowText, m_themes.theme().ink(m_ink));
    setPalette(own);
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(whole.width(), 2 * fontMetrics().averageCharWidth()), whole.height()) : whole;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
}
