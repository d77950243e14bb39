#pragma once

#include "ui/charts/tilesheet.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

/// Every prefecture has the same area, so that 東京 is not smaller than 北海道. Arrow keys move over the sea,
/// and the accessibility tree has each tile as a child.
class TileMap final : public QWidget
{
    Q_OBJECT

public:
    explicit TileMap(const ThemeSource &themes, QWidget *parent = nullptr);

    void setContent(const MapContent &content);
    const MapContent &content() const { return m_content; }
    Prefecture current() const { return m_current; }
    void setCurrent(Prefecture prefecture); // says nothing, so that two views can follow each other

    /// "Tokyo: 1,332 people"
    QString textOf(Prefecture prefecture) const;
    QRect rectOf(Prefecture prefecture) const;
    void choose(Prefecture prefecture);
    void activate(Prefecture prefecture);

    QSize sizeHint() const override { return {352, 248}; }
    QSize minimumSizeHint() const override { return {300, 200}; }

Q_SIGNALS:
    void chosen(Prefecture prefecture);
    void activated(Prefecture prefecture);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override; // tooltips

private:
    TileLayout tileLayout() const { return TileLayout(rect()); }
    void describe();

    const ThemeSource &m_themes;
    MapContent m_content;
    Prefecture m_current = *Prefecture::fromNumber(13);
};
