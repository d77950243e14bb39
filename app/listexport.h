#pragma once

#include "app/caseexport.h"
#include "models/domain/postingquery.h"
#include "models/domain/result.h"
#include "models/domain/seekerquery.h"

#include <QFuture>

class Session;

/// Writes a list as it is seen to a file, CSV or XLSX by its name, with progress; stopped, it leaves no file and no result.
/// Gives the number of rows. Columns are named by keyOf(PostingColumn); unknown ones are left out, none means all.
QFuture<Result<qint64>> exportedList(Session &session, const PostingFilter &filter, const PostingOrder &order,
                                     const QStringList &columnKeys, const QString &fileName);

/// The same for seekers; columns by keyOf(SeekerColumn). Masked unless the user has the right to personal data; that such a file
/// was written is then in the audit.
QFuture<Result<qint64>> exportedSeekers(Session &session, const SeekerFilter &filter, const SeekerOrder &order,
                                        const QStringList &columnKeys, const QString &fileName);

/// The same for applications, interviews, hires and trainings, in the list's own order.
QFuture<Result<qint64>> exportedCases(Session &session, const CaseFilter &filter, const QString &fileName);

/// That personal data left the desk, which is on record before the first row is written. `what`: "seekers", "hires", …
Result<> notePersonalExport(const QSqlDatabase &db, const Actor &actor, const QString &what, const QStringList &columns);
