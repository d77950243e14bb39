#pragma once

#include <QTableView>

/// Rows as text for other programs: headings, then one line a row, cells apart by tabs.
QString tabbedText(const QStringList &titles, const QList<QStringList> &rows);

/// A table that copies whole rows (Ctrl+C), each cell as its model lets it go (CopyRole).
class RowTable : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

    /// The selected rows, or the current one, in the order and with the columns shown; empty where there is none.
    QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
