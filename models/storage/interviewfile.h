#pragma once

#include "models/domain/interview.h"
#include "models/storage/recordwriter.h"

/// Reads and writes single interviews, inside the caller's transaction where it writes.
class InterviewFile
{
public:
    InterviewFile(const QSqlDatabase &db, const Actor &actor) : m_db(db), m_writer(db, actor) {}

    Result<Interview> byId(InterviewId id);
    Result<Interview> byNumber(const QString &number);
    /// Planned ones that share time with it.
    Result<QList<Interview>> sharingTime(const Interview &interview);

    Result<> add(Interview &interview);
    Result<> change(const Interview &before, Interview &after, const QString &step);
    Result<> finish() { return m_writer.finish(); }

    static const QString &columns();
    static Interview interviewFrom(const Statement &row);
    static constexpr int columnCount = 17;

private:
    Result<QList<Interview>> found(const QString &condition, const QVariantList &values);
    Result<> tell(const Interview *before, const Interview &after);

    QSqlDatabase m_db;
    RecordWriter m_writer;
};
