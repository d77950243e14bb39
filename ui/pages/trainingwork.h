#pragma once

#include "models/domain/caserows.h"
#include "models/domain/period.h"
#include "models/domain/today.h"

#include <QFuture>

/// Who starts within the days that the office set, and has not finished the training.
struct StartingSoon
{
    QDate day; // as of
    int warningDays = 0;
    QList<StartWarning> starts;
};

/// What the page of trainings has done for it. Names come as the user may see them.
struct TrainingWork
{
    using Changed = QFuture<Result<TrainingRecord>>;

    std::function<QFuture<Result<StartingSoon>>()> starting;
    std::function<QFuture<Result<int>>(int days)> setWarningDays;
    std::function<QFuture<Result<TrainingRate>>(const Period &)> rate;
    /// At most `limit` rows after the last one seen, latest first.
    std::function<QFuture<Result<TrainingRows>>(const TrainingFilter &, const TrainingCursor &, int limit)> page;
    /// Writes the list to a file, CSV or XLSX by its name, and gives how many rows.
    std::function<QFuture<Result<qint64>>(const TrainingFilter &, const QString &file)> exportList;
    std::function<QFuture<Result<QList<Course>>>()> courses;
    std::function<QFuture<Result<Course>>(const Course &)> addCourse, changeCourse; // by number and version
    /// The seeker with this number, as far as the user may see them.
    std::function<QFuture<Result<SeekerId>>(const QString &number)> findSeeker;

    std::function<Changed(const TrainingRecord &)> book;
    /// A new record, or a booked one by its id; `file`: of the evidence.
    std::function<Changed(const TrainingRecord &, const QString &file)> complete;
    std::function<Changed(const TrainingRecord &)> attend, approve; // by id and version
    std::function<Changed(const TrainingRecord &, TrainingStage, const QString &reason)> fail;
    std::function<Changed(const TrainingRecord &, const QString &reason)> exempt;
    /// A copy of the evidence as it was recorded; refused where its bytes are not those of its hash.
    std::function<QFuture<Result<>>(const TrainingRecord &, const QString &file)> saveEvidence;
    std::function<QDate()> today;
};
