#pragma once

#include "models/domain/postingquery.h"
#include "models/domain/result.h"

#include <QFuture>

class Session;

/// Writes a list as it is seen to a file, CSV or XLSX by its name, with progress; stopped, it leaves no file and no result.
/// Gives the number of rows. Columns are named by keyOf(PostingColumn); unknown ones are left out, none means all.
QFuture<Result<qint64>> exportedList(Session &session, const PostingFilter &filter, const PostingOrder &order,
                                     const QStringList &columnKeys, const QString &fileName);
