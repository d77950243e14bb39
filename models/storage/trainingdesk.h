#pragma once

#include "models/domain/audit.h"
#include "models/domain/training.h"
#include "models/storage/sql.h"

#include <functional>

/// Courses and training records. Each call is one transaction, as CaseDesk. A version of 0: whatever there is.
class TrainingDesk
{
public:
    TrainingDesk(const QSqlDatabase &db, Actor actor) : m_db(db), m_actor(std::move(actor)) {}

    Result<Course> addCourse(const Course &course);
    Result<Course> changeCourse(const Course &wanted); // by its id and version

    Result<TrainingRecord> book(const TrainingRecord &record);
    /// A new record, or a booked one (by its id): completed with its evidence.
    Result<TrainingRecord> complete(const TrainingRecord &record, const QString &fileName, const QByteArray &evidence);
    Result<TrainingRecord> attend(TrainingId id, int version);
    Result<TrainingRecord> fail(TrainingId id, int version, TrainingStage stage, const QString &reason);
    /// Asks for an exemption from the record's modules; counts once another person has approved it.
    Result<TrainingRecord> exempt(const TrainingRecord &record, const QString &reason);
    Result<TrainingRecord> approve(TrainingId id, int version);

    /// How many days before a start an unfinished training is a warning; 0 to mostWarningDays.
    Result<int> setWarningDays(int days);
    static QString warningKey(); // in the settings of the office

private:
    using Rule = std::function<Result<TrainingRecord>(const TrainingRecord &)>;
    Result<TrainingRecord> add(const TrainingRecord &record, const QByteArray &evidence, const Rule &rule);
    Result<TrainingRecord> change(TrainingId id, int version, const QString &step, const QByteArray &evidence, const Rule &rule);

    QSqlDatabase m_db;
    Actor m_actor;
};
