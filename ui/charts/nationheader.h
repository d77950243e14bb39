#pragma once

#include "ui/widgets/themesource.h"

#include <QHeaderView>

/// Profession above, national total below: the total row never scrolls away, and each figure opens its list.
class NationHeader final : public QHeaderView
{
    Q_OBJECT

public:
    NationHeader(const ThemeSource &themes, QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    void nationActivated(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    const ThemeSource &m_themes;
};
