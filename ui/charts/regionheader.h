#pragma once

#include "ui/widgets/themesource.h"

#include <QHeaderView>

/// Prefecture names beside upright region bands; a band's name stays in the middle of its visible part.
class RegionHeader final : public QHeaderView
{
    Q_OBJECT

public:
    RegionHeader(const ThemeSource &themes, QWidget *parent);

    QSize sizeHint() const override;

    static constexpr int bandWidth = 26, groupGap = 4;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    bool startsRegion(int row) const;
    QRect cell(int row) const;
    void paintName(QPainter &painter, int row) const;
    void paintBand(QPainter &painter, int first, int last) const;

    const ThemeSource &m_themes;
};
