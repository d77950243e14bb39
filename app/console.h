#pragma once

#include "app/command.h"

#include <QElapsedTimer>

/// Standard output and standard error of a command: answers go out whole, progress stays on standard error.
class Console
{
public:
    /// "12,400 / 20,000", or "12,400 so far" where the total is not known (0): rewritten in place on a terminal, else a line now
    /// and then, and never the same twice.
    void progress(qint64 done, qint64 total);
    /// One line on standard error.
    void note(const QString &line);
    /// Prints what a command answered and returns its exit code.
    int finish(const Outcome &outcome, bool json);
    /// Whether Ctrl+C was pressed; long work asks between two steps.
    bool stopRequested() const;

private:
    void endProgress();

    QElapsedTimer m_shown;
    QString m_text;      // what was shown last
    bool m_open = false; // an unfinished progress line is on the terminal
};

/// From now on Ctrl+C asks the running command to stop, and a second one ends the program.
void catchInterrupt();
