#include "app/listexport.h"

#include "app/personalview.h"
#include "app/postingexport.h"
#include "app/seekerexport.h"
#include "app/session.h"
#include "models/storage/auditlog.h"
#include "models/storage/postingstore.h"
#include "models/storage/seekerstore.h"

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

/// Writes a file in a thread of its own, with progress. `count` says how many rows there will be, `write` writes them.
static QFuture<Result<qint64>> exported(const QString &fileName, const QString &title,
                                        const std::function<Result<ListCount>()> &count,
                                        const std::function<Result<TableFile>(const TableFileOptions &)> &write)
{
    return QtConcurrent::run([=](QPromise<Result<qint64>> &promise) {
        if (const auto total = count(); total)
            promise.setProgressRange(0, int(std::min<qint64>(total.value().rows, std::numeric_limits<int>::max())));
        TableFileOptions options{.title = title};
        options.format = fileName.endsWith(u".csv"_s, Qt::CaseInsensitive) ? TableFormat::Csv : TableFormat::Xlsx;
        options.goOn = [&promise](qint64 rows) {
            promise.setProgressValue(int(rows));
            return !promise.isCanceled();
        };
        const auto file = write(options);
        if (promise.isCanceled())
            return;
        if (file)
            promise.addResult(Result<qint64>(file.value().rows));
        else
            promise.addResult(Result<qint64>(file.error()));
    });
}

QFuture<Result<qint64>> exportedList(Session &session, const PostingFilter &filter, const PostingOrder &order,
                                     const QStringList &columnKeys, const QString &fileName)
{
    const auto database = session.database();
    const FetchPostings fetch = [database](const PostingFilter &which, const PostingOrder &sorted, const PostingCursor &after,
                                           int limit) {
        return awaited(
            database->reader().run([=](const QSqlDatabase &db) { return PostingStore(db).page(which, sorted, after, limit); }));
    };
    return exported(
        fileName, ListExportJobText::tr("Postings"),
        [database, filter] {
            return awaited(database->reader().run([filter](const QSqlDatabase &db) { return PostingStore(db).count(filter); }));
        },
        [=, columns = columnsOf(columnKeys)](const TableFileOptions &options) {
            return exportPostings(fileName, filter, order, columns, fetch, options);
        });
}

static QList<SeekerColumn> seekerColumnsOf(const QStringList &keys)
{
    QList<SeekerColumn> columns;
    for (const QString &key : keys)
        for (int i = 0; i < seekerColumnCount; ++i)
            if (keyOf(static_cast<SeekerColumn>(i)) == key)
                columns.append(static_cast<SeekerColumn>(i));
    return columns;
}

Result<> notePersonalExport(const QSqlDatabase &db, const Actor &actor, const QString &what, const QStringList &columns)
{
    return inTransaction(db, [&]() -> Result<> {
        return AuditLog(db, actor).added(u"seeker.export"_s, actor.name, {{u"list"_s, what}, {u"columns"_s, columns.join(u' ')}});
    });
}

/// Whether the user's files carry personal data; where they do, it is noted.
static Result<bool> personalExport(const std::shared_ptr<Database> &database, const Actor &actor, const QString &what,
                                   const QStringList &columns)
{
    const auto personal =
        awaited(database->reader().run([actor](const QSqlDatabase &db) { return seesPersonal(db, actor.name); }));
    if (!personal || !personal.value())
        return personal;
    const auto done =
        awaited(database->writer().run([=](const QSqlDatabase &db) { return notePersonalExport(db, actor, what, columns); }));
    return done ? personal : done.error();
}

QFuture<Result<qint64>> exportedSeekers(Session &session, const SeekerFilter &filter, const SeekerOrder &order,
                                        const QStringList &columnKeys, const QString &fileName)
{
    const auto database = session.database();
    const FetchSeekers fetch = [database](const SeekerFilter &which, const SeekerOrder &sorted, const SeekerCursor &after,
                                          int limit) {
        return awaited(
            database->reader().run([=](const QSqlDatabase &db) { return SeekerStore(db).page(which, sorted, after, limit); }));
    };
    return exported(
        fileName, ListExportJobText::tr("Seekers"),
        [database, filter] {
            return awaited(database->reader().run([filter](const QSqlDatabase &db) { return SeekerStore(db).count(filter); }));
        },
        [=, actor = session.actor(),
         columns = seekerColumnsOf(columnKeys)](const TableFileOptions &options) -> Result<TableFile> {
            const auto personal = personalExport(database, actor, u"seekers"_s, columnKeys);
            return personal ? exportSeekers(fileName, filter, order, columns, personal.value(), fetch, options)
                            : personal.error();
        });
}

QFuture<Result<qint64>> exportedCases(Session &session, const CaseFilter &filter, const QString &fileName)
{
    const auto database = session.database();
    const DatabaseRead reading = [database](const std::function<Result<>(const QSqlDatabase &)> &work) {
        return awaited(database->reader().run(work));
    };
    const QString name = caseSheet(filter, {}, false, {}).name;
    return exported(
        fileName, name, [] { return Result<ListCount>(); }, // nothing counts these lists
        [=, actor = session.actor(), today = Session::today()](const TableFileOptions &options) -> Result<TableFile> {
            const auto personal = personalExport(database, actor, codeOf(filter), {});
            return personal ? writeTableFile(fileName, {caseSheet(filter, today, personal.value(), reading)}, options)
                            : personal.error();
        });
}
