#pragma once

#include <QTableView>

/// A short table that is read as a whole: as high as its rows, columns as wide as their content, long texts wrapped where the
/// room is short.
class SheetView final : public QTableView
{
    Q_OBJECT

public:
    SheetView(QAbstractItemModel &model, const QString &name, const QList<int> &rigid = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<int> m_rigid; // columns that are never wrapped: chips
};
