#include "tests/benchmarks/office/loadtimes.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

void LoadTimes::took(const QString &kind, Clock::time_point since)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - since).count();
    const QMutexLocker lock(&m_mutex);
    m_times[kind].append(milliseconds);
}

void LoadTimes::failed(const QString &kind, const Error &error)
{
    const QMutexLocker lock(&m_mutex);
    if (error.kind == Error::Kind::Conflict)
        ++m_refused;
    else
        ++m_errors[u"%1: %2 %3"_s.arg(kind, error.message, error.detail)];
}

void LoadTimes::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_times.clear();
    m_errors.clear();
    m_refused = 0;
}

QMap<QString, QList<double>> LoadTimes::sorted() const
{
    const QMutexLocker lock(&m_mutex);
    QMap<QString, QList<double>> all = m_times;
    for (QList<double> &times : all)
        std::sort(times.begin(), times.end());
    return all;
}

qint64 LoadTimes::count(const QString &kind) const
{
    const QMutexLocker lock(&m_mutex);
    return m_times.value(kind).size();
}

qint64 LoadTimes::refused() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refused;
}

QHash<QString, int> LoadTimes::errors() const
{
    const QMutexLocker lock(&m_mutex);
    return m_errors;
}

double quantile(const QList<double> &sorted, double part)
{
    if (sorted.isEmpty())
        return 0;
    const auto place = qsizetype(std::ceil(part * double(sorted.size()))) - 1;
    return sorted[std::clamp<qsizetype>(place, 0, sorted.size() - 1)];
}
