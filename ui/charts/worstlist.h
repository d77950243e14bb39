#pragma once

#include "ui/charts/worstmodel.h"
#include "ui/widgets/themesource.h"

#include <QListView>

/// The worst ten as bars; a list view, so that keys and screen readers know them.
class WorstList final : public QListView
{
    Q_OBJECT

public:
    explicit WorstList(const ThemeSource &themes, QWidget *parent = nullptr);

    void setContent(const ShortageTable &table, int column);
    WorstModel &worst() { return m_model; }

    QSize minimumSizeHint() const override { return {200, 100}; }

Q_SIGNALS:
    void chosen(Prefecture prefecture);
    void barActivated(Prefecture prefecture);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void activate(const QModelIndex &index);

    WorstModel m_model;
};
