#pragma once

#include "ui/widgets/themesource.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;
class TextLabel;

/// What a running job has done, of how much, how long it still takes, and the button that stops it.
/// Appears after a second: what is quicker needs no bar. Without a total it counts instead of drawing a bar.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    /// Small: one line in the status bar, without the time left.
    enum class Form { Small, Full };

    JobBar(Form form, const ThemeSource &themes, QWidget *parent = nullptr);

    template <typename T>
    void watch(const QString &name, const QFuture<T> &job)
    {
        watchJob(name, QFuture<void>(job));
    }
    bool isRunning() const { return m_watcher.isRunning(); }
    QString text() const;

    /// For tests; a second otherwise.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void finished();

private:
    void watchJob(const QString &name, const QFuture<void> &job);
    void refresh();
    void end();
    QString timeLeft() const;

    Form m_form;
    QString m_name;
    QFutureWatcher<void> m_watcher;
    QElapsedTimer m_clock;
    QTimer m_patience;
    TextLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};
