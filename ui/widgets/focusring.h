#pragma once

#include <QPointer>
#include <QWidget>

class QFocusFrame;

/// Follows the keyboard focus of one window with the ring of the style; views that mark their own item are left alone.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

private:
    void follow(QWidget *now);

    QWidget *m_window;
    QFocusFrame *m_frame;
};
