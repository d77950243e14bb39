#pragma once

#include "models/domain/audit.h"
#include "models/jobs/samplegenerator.h"

#include <QSqlDatabase>

#include <functional>

/// How far long work is; false asks it to stop.
using Onward = std::function<bool(qint64 done, qint64 total)>;

struct SampleCounts
{
    qint64 facilities = 0, postings = 0, seekers = 0;
};

/// Fills an empty database with sample data in one transaction: stopped or broken off, nothing of it is there.
/// Refuses a database that holds anything.
Result<SampleCounts> writeSample(const QSqlDatabase &db, const SampleSize &size, const Actor &actor, const Onward &onward);
