#pragma once

#include <QWidget>

class QButtonGroup;

/// A few choices that exclude each other; border, fill and weight show which one holds.
class SegmentSwitch final : public QWidget
{
    Q_OBJECT

public:
    SegmentSwitch(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int choice); // says nothing

Q_SIGNALS:
    void chosen(int choice);

private:
    QButtonGroup *m_group;
};
