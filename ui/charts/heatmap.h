#pragma once

#include "ui/charts/heatmodel.h"
#include "ui/widgets/themesource.h"

#include <QTableView>

class QLabel;

/// The heat map as a table view, so that arrow keys, copying and the accessibility tree come with it.
class HeatMap final : public QTableView
{
    Q_OBJECT

public:
    HeatMap(HeatModel &model, const ThemeSource &themes, QWidget *parent = nullptr);

    std::optional<Prefecture> currentPrefecture() const;
    int currentColumn() const; // −1: none
    void setCurrent(Prefecture prefecture, int column);

Q_SIGNALS:
    void currentMoved();
    /// Enter or a double click; no prefecture: the national figure of the column.
    void figureActivated(std::optional<Prefecture> prefecture, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refreshHeadings();
    void shareWidth();
    void activate(const QModelIndex &index);

    HeatModel &m_model;
    QLabel *m_corner;
};
