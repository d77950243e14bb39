#pragma once

#include <QDateTime>
#include <QFile>

/// The clock of this process and of those that it starts, as libfaketime reads it from a file; time goes on from where it is set.
/// What waits a number of seconds is not touched by it.
class OtherClock
{
public:
    static bool isThere() { return qEnvironmentVariable("LD_PRELOAD").contains(QStringLiteral("faketime")); }

    /// Waits until this process reads it so.
    static bool set(const QDateTime &moment)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        ahead() += now.secsTo(moment);
        QFile file(qEnvironmentVariable("FAKETIME_TIMESTAMP_FILE"));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(ahead()).prepend('+')) < 0)
            return false;
        file.close();
        return qAbs(QDateTime::currentDateTimeUtc().secsTo(moment)) < 5;
    }

private:
    static qint64 &ahead()
    {
        static qint64 seconds = 0;
        return seconds;
    }
};
