#pragma once

#include "models/domain/application.h"
#include "models/storage/recordwriter.h"

/// Reads and writes single applications with their history, inside the caller's transaction where it writes.
class ApplicationFile
{
public:
    ApplicationFile(const QSqlDatabase &db, const Actor &actor);

    Result<Application> byId(ApplicationId id);
    Result<Application> byNumber(const QString &number);
    /// The number of an open application of the seeker for the posting, or empty.
    Result<QString> openHere(SeekerId seeker, PostingId posting);

    Result<> add(Application &application, const Posting &posting);
    /// `before` as it was loaded.
    Result<> change(const Application &before, Application &after, const QString &step);
    Result<> finish() { return m_writer.finish(); }

private:
    Result<Application> load(Statement &head, const QVariant &key, const QString &shownKey);
    Result<> writeEvents(ApplicationId id, const QList<ApplicationEvent> &events);
    Result<> count(ApplicationId id, ApplicationStage stage, int standing, int reached);

    QSqlDatabase m_db;
    RecordWriter m_writer;
    Statement m_byId, m_byNumber, m_events, m_insertEvent, m_total;
};
