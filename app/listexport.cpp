#include "app/listexport.h"

#include "app/postingexport.h"
#include "app/session.h"
#include "models/storage/postingstore.h"

#include <QCoreApplication>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

struct ListExportJobText
{
    Q_DECLARE_TR_FUNCTIONS(ListExportJob)
};

static QList<PostingColumn> columnsOf(const QStringList &keys)
{
    QList<PostingColumn> columns;
    for (const QString &key : keys)
        for (int i = 0; i < postingColumnCount; ++i)
            if (keyOf(static_cast<PostingColumn>(i)) == key)
                columns.append(static_cast<PostingColumn>(i));
    return columns.isEmpty() ? exportColumns() : columns;
}

/// Waits for a StorageThread, which never runs its work on the thread that waits.
template <typename T>
static Result<T> awaited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return Error{Error::Kind::Cancelled, ListExportJobText::tr("The database was closed. Try again once it is open.")};
    return future.result();
}

QFuture<Result<qint64>> exportedList(Session &session, const PostingFilter &filter, const PostingOrder &order,
                                     const QStringList &columnKeys, const QString &fileName)
{
    return QtConcurrent::run([database = session.database(), filter, order, columns = columnsOf(columnKeys),
                              fileName](QPromise<Result<qint64>> &promise) {
        const auto total =
            awaited(database->reader().run([filter](const QSqlDatabase &db) { return PostingStore(db).count(filter); }));
        if (total)
            promise.setProgressRange(0, int(std::min<qint64>(total.value().rows, std::numeric_limits<int>::max())));
        const FetchPostings fetch = [database](const PostingFilter &which, const PostingOrder &sorted, const PostingCursor &after,
                                               int limit) {
            return awaited(database->reader().run(
                [=](const QSqlDatabase &db) { return PostingStore(db).page(which, sorted, after, limit); }));
        };
        TableFileOptions options{.title = ListExportJobText::tr("Postings")};
        options.format = fileName.endsWith(u".csv"_s, Qt::CaseInsensitive) ? TableFormat::Csv : TableFormat::Xlsx;
        options.goOn = [&promise](qint64 rows) {
            promise.setProgressValue(int(rows));
            return !promise.isCanceled();
        };
        const auto file = exportPostings(fileName, filter, order, columns, fetch, options);
        if (promise.isCanceled())
            return;
        if (file)
            promise.addResult(Result<qint64>(file.value().rows));
        else
            promise.addResult(Result<qint64>(file.error()));
    });
}
