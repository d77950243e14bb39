#pragma once

#include "models/domain/caserows.h"
#include "models/storage/sql.h"

/// Which rows a page of a list of casework holds, as queries of their ids, at most `rows` after the row that was seen. Where a
/// filter lets few rows through they are collected by its index and sorted; else an index is walked in the order of the list,
/// one for each stage asked for, until the page is full. Neither reads the whole table, however long it is.
namespace casepages {

struct IdQuery
{
    QString sql; // one column: id
    QVariantList values;
};

Result<IdQuery> applications(const QSqlDatabase &db, const ApplicationFilter &filter, const CaseCursor &after, int rows);
Result<IdQuery> interviews(const QSqlDatabase &db, const InterviewFilter &filter, const CaseCursor &after, int rows);
/// Latest first.
Result<IdQuery> trainings(const QSqlDatabase &db, const TrainingFilter &filter, const TrainingCursor &after, int rows);
/// Unanswered first, then latest.
IdQuery inquiries(const QSqlDatabase &db, bool openOnly, SeekerId seeker, const InquiryCursor &after, int rows);
/// By planned start, those without one last.
Result<IdQuery> hires(const QSqlDatabase &db, const HireFilter &filter, const HireCursor &after, int rows);

/// How many rows a query of ids finds.
Result<qint64> rowCount(const QSqlDatabase &db, const Result<IdQuery> &query);

} // namespace casepages
