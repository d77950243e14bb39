#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QMutex>
#include <QString>

#include <chrono>

/// What the desks of a load measured: how long each kind of work took, and what was refused or went wrong. From any thread.
class LoadTimes
{
public:
    using Clock = std::chrono::steady_clock;

    void took(const QString &kind, Clock::time_point since);
    void failed(const QString &kind, const Error &error);
    void clear();

    /// Milliseconds, sorted, by kind of work.
    QMap<QString, QList<double>> sorted() const;
    qint64 count(const QString &kind) const;
    /// Another desk was first, or the lease is another's: what a reviewer is told every day.
    qint64 refused() const;
    /// Everything else that was no success, each sentence with how often it was said.
    QHash<QString, int> errors() const;

private:
    mutable QMutex m_mutex;
    QMap<QString, QList<double>> m_times;
    QHash<QString, int> m_errors;
    qint64 m_refused = 0;
};

/// The value that `part` (0–1) of the sorted ones do not exceed; 0 of none.
double quantile(const QList<double> &sorted, double part);
