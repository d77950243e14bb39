#include "app/importwiring.h"

#include "app/deskwindow.h"
#include "app/session.h"
#include "models/jobs/databasesink.h"
#include "models/jobs/importjob.h"
#include "models/jobs/mappingstore.h"
#include "models/storage/importrunstore.h"
#include "ui/pages/importpage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

struct ImportWiringText
{
    Q_DECLARE_TR_FUNCTIONS(ImportWiringText)
};

namespace {

Result<ImportPreview> preview(const QSqlDatabase &db, const Actor &actor, const QString &path, const ReadOptions &options,
                              ImportTarget target, const std::optional<ColumnMapping> &mapping)
{
    const auto memory = loadedMemory(db);
    if (!memory)
        return memory.error();
    DatabaseSink sink(db, actor);
    return previewImport(path, options, target, mapping, memory.value(), &sink);
}

/// Rows done, of about how many: the rest of the file is taken to be like what was read.
void report(QPromise<Result<ImportReport>> &promise, const ImportProgress &progress)
{
    constexpr double most = 2'000'000'000;
    const double share = progress.bytesTotal > 0 ? double(progress.bytesDone) / double(progress.bytesTotal) : 0;
    const double total = share > 0 ? std::min(double(progress.rows) / share, most) : 0;
    promise.setProgressRange(0, std::max(int(total), int(std::min<qint64>(progress.rows, qint64(most)))));
    promise.setProgressValue(int(std::min<qint64>(progress.rows, qint64(most))));
}

Result<ImportReport> run(const QSqlDatabase &db, const ImportRequest &request, QPromise<Result<ImportReport>> &promise)
{
    DatabaseSink sink(db, request.actor);
    auto done = runImport(request, sink, [&](const ImportProgress &progress) {
        report(promise, progress);
        return !promise.isCanceled();
    });
    if (done)
        if (const auto kept = rememberMapping(db, request.mapping); !kept)
            return kept.error();
    return done;
}

Result<QString> copied(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (QFile::copy(from, to))
        return to;
    return Error{Error::Kind::Input, ImportWiringText::tr("The rows cannot be written to %1. Choose another place.").arg(to)};
}

/// `window` is the parent of the file dialogs.
ImportPage::Work importWork(Session &session, QWidget *window)
{
    const auto folder = std::make_shared<QTemporaryDir>(); // rejected rows, until somebody saves them
    const auto count = std::make_shared<int>(0);
    ImportPage::Work work;
    work.preview = [&session](const QString &path, const ReadOptions &options, ImportTarget target,
                              const std::optional<ColumnMapping> &mapping) {
        return session.write(
            [=, actor = session.actor()](const QSqlDatabase &db) { return preview(db, actor, path, options, target, mapping); });
    };
    work.run = [&session, folder, count](const QString &path, const ReadOptions &options, const ColumnMapping &mapping) {
        const QString rejects = folder->filePath(u"%1.%2"_s.arg(++*count).arg(QFileInfo(path).suffix()));
        const ImportRequest request{path, options, mapping, rejects, false, session.actor()};
        return session.database()->writer().start<Result<ImportReport>>(
            [request, folder](const QSqlDatabase &db, auto &promise) { return run(db, request, promise); });
    };
    work.history = [&session] {
        constexpr int shown = 50;
        return session.read([](const QSqlDatabase &db) { return ImportRunStore(db).latest(shown); });
    };
    work.saveRejects = [folder](const ImportReport &done, const QString &path) {
        return QtConcurrent::run([from = done.rejectsPath, path, folder] { return copied(from, path); });
    };
    work.saveMapping = [](const ColumnMapping &mapping, const QString &path) {
        return QtConcurrent::run([mapping, path] {
            const auto saved = saveMapping(mapping, path);
            return saved ? Result<QString>(path) : Result<QString>(saved.error());
        });
    };
    work.loadMapping = [](const QString &path) { return QtConcurrent::run([path] { return loadedMapping(path); }); };
    work.chooseFile = [window] {
        return QFileDialog::getOpenFileName(window, ImportWiringText::tr("Import"), {},
                                            ImportWiringText::tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)"));
    };
    work.chooseTarget = [window](const QString &name) {
        return QFileDialog::getSaveFileName(window, ImportWiringText::tr("Save"), name);
    };
    work.chooseMapping = [window] {
        return QFileDialog::getOpenFileName(window, ImportWiringText::tr("Load mapping"), {},
                                            ImportWiringText::tr("Mappings (*.json);;All files (*)"));
    };
    return work;
}

} // namespace

Page *makeImportPage(DeskWindow &desk) { return new ImportPage(importWork(desk.session(), &desk.window()), desk.themes()); }
