#pragma once

#include "ui/widgets/celltext.h"
#include "ui/widgets/themesource.h"

#include <QProxyStyle>

/// Draws the controls from the tokens. There is no style sheet: palette changes reach every widget,
/// and a table of a million rows is not slowed down by selector matching.
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit DeskStyle(const ThemeSource &themes);

    /// Style, palette and font of the whole program, now and after each switch. Once, before the first widget.
    static void install(const ThemeSource &themes);

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement, const QStyleOption *, QPainter *, const QWidget *) const override;
    void drawControl(ControlElement, const QStyleOption *, QPainter *, const QWidget *) const override;
    void drawComplexControl(ComplexControl, const QStyleOptionComplex *, QPainter *, const QWidget *) const override;
    QRect subControlRect(ComplexControl, const QStyleOptionComplex *, SubControl, const QWidget *) const override;
    QRect subElementRect(SubElement, const QStyleOption *, const QWidget *) const override;
    QSize sizeFromContents(ContentsType, const QStyleOption *, const QSize &, const QWidget *) const override;
    int pixelMetric(PixelMetric, const QStyleOption *, const QWidget *) const override;
    int styleHint(StyleHint, const QStyleOption *, const QWidget *, QStyleHintReturn *) const override;

private:
    const Theme &theme() const { return m_themes.theme(); }
    void drawItem(const QStyleOptionViewItem &, QPainter &, const QWidget *) const;
    void drawItemGround(const QStyleOption &, QPainter &, const QWidget *) const;
    void drawButton(const QStyleOption &, QPainter &, const QWidget *) const;
    void drawButtonLabel(const QStyleOption &, QPainter &, const QWidget *) const;
    void drawField(const QStyleOption &, QPainter &, const QWidget *) const;
    void drawCheckBox(const QStyleOption &, QPainter &) const;
    void drawRadioButton(const QStyleOption &, QPainter &) const;
    void drawProgress(const QStyleOption &, QPainter &) const;
    void drawComboLabel(const QStyleOption &, QPainter &) const;
    void drawTab(const QStyleOption &, QPainter &) const;
    void drawScrollBar(const QStyleOptionComplex &, QPainter &, const QWidget *) const;
    QRect scrollBarPart(const QStyleOptionComplex &, SubControl) const;

    const ThemeSource &m_themes;
    mutable CellTexts m_cellTexts;
};
