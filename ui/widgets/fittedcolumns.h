#pragma once

#include <QObject>

class QTableView;

/// Keeps every column of a list as wide as its first rows want it where there is room for all, else each up to its fair share,
/// so that narrow ones stay whole; the last one takes the rest. Ends where somebody sets a width by hand.
class FittedColumns final : public QObject
{
    Q_OBJECT

public:
    explicit FittedColumns(QTableView &table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void fit();

    QTableView &m_table;
    QList<int> m_wishes;
    bool m_fitting = false;
};
