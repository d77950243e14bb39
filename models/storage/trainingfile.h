#pragma once

#include "models/domain/caserows.h"
#include "models/storage/recordwriter.h"

/// Reads and writes courses and training records with their evidence, inside the caller's transaction where it writes.
class TrainingFile
{
public:
    TrainingFile(const QSqlDatabase &db, const Actor &actor);

    Result<TrainingRecord> byId(TrainingId id);
    Result<TrainingRecord> byNumber(const QString &number);
    Result<QList<TrainingRecord>> ofSeeker(SeekerId seeker);
    /// The file that proves it; an error where the stored bytes are not those of the hash.
    Result<QByteArray> evidence(const TrainingRecord &record);
    Result<Course> course(const QString &number);
    Result<QList<Course>> courses();

    Result<> add(TrainingRecord &record, const QByteArray &evidence);
    Result<> change(const TrainingRecord &before, TrainingRecord &after, const QString &step, const QByteArray &evidence = {});
    Result<> add(Course &course);
    Result<> change(const Course &before, Course &after);
    Result<> finish() { return m_writer.finish(); }

    /// "training.id, …" as recordFrom() reads them.
    static const QString &columns();
    static TrainingRecord recordFrom(const Statement &row, int first = 0);

private:
    Result<QList<TrainingRecord>> records(const QString &condition, const QVariant &key);
    Result<QList<Course>> courses(const QString &condition, const QVariantList &values);
    Result<> writeEvidence(const TrainingRecord &record, const QByteArray &content);

    QSqlDatabase m_db;
    RecordWriter m_writer;
};
