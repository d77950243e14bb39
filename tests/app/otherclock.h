#pragma once

#include <QDateTime>
#include <QFile>

/// The clock of this process and of those that it starts, as libfaketime reads it from a file; time goes on from where it is set.
/// What waits a number of seconds is not touched by it.
class OtherClock
{
public:
    static bool isThere() { return qEnvironmentVariable("LD_PRELOAD").contains(QStringLiteral("faketime")); }

    /// As the computer's, whatever an earlier run left in the file.
    static bool reset()
    {
        ahead() = 0;
        return write();
    }
    /// Whether this process reads it so.
    static bool set(const QDateTime &moment)
    {
        ahead() += QDateTime::currentDateTimeUtc().secsTo(moment);
        return write() && qAbs(QDateTime::currentDateTimeUtc().secsTo(moment)) < 60;
    }

private:
    static bool write()
    {
        QFile file(qEnvironmentVariable("FAKETIME_TIMESTAMP_FILE"));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(ahead()).prepend('+')) > 0;
    }
    static qint64 &ahead()
    {
        static qint64 seconds = 0;
        return seconds;
    }
};
