#pragma once

#include <QTableView>

/// A short table that is read as a whole: as high as its rows, long texts wrapped, the last column as wide as there is room.
class SheetView final : public QTableView
{
    Q_OBJECT

public:
    SheetView(QAbstractItemModel &model, const QString &name, const QList<int> &widths, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};
