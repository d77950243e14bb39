#include "app/reportwiring.h"

#include "app/deskwindow.h"
#include "app/editions.h"
#include "app/reportmaking.h"
#include "app/session.h"
#include "models/storage/editionstore.h"
#include "models/storage/monthlystore.h"
#include "models/storage/pivotstore.h"
#include "ui/pages/reportspage.h"
#include "ui/print/reportpainter.h"
#include "ui/print/reportpdf.h"

#include <QPrinter>
#include <QtConcurrent>

QFuture<Result<SavedReport>> savedInBackground(const ReportDocument &document, const ReportFile &file)
{
    return QtConcurrent::run([document, file] { return savedReport(document, file); });
}

QFuture<Result<>> printedInBackground(const ReportDocument &document, std::shared_ptr<QPrinter> printer)
{
    return QtConcurrent::run([document, printer] { return printReport(ReportPainter(document), *printer); });
}

static ReportWork reportWork(Session &session)
{
    ReportWork work;
    work.make = [&session](const ReportRequest &request) {
        return session.read(
            [request, today = Session::today()](const QSqlDatabase &db) { return madeReport(db, request, today); });
    };
    work.save = savedInBackground;
    work.print = printedInBackground;
    work.today = [] { return Session::today(); };
    work.editions = [&session](QDate month) {
        return session.read([month](const QSqlDatabase &db) { return EditionStore(db).ofMonth(month); });
    };
    work.sign = [&session](QDate month, const QString &reason) {
        return session.write([month, reason, actor = session.actor(), today = Session::today()](const QSqlDatabase &db) {
            return signedMonth(db, month, reason, actor, today);
        });
    };
    work.returning = [&session] { return session.read([](const QSqlDatabase &db) { return MonthlyStore(db).returning(); }); };
    work.setReturning = [&session](Returning way) {
        return session.write(
            [way, actor = session.actor()](const QSqlDatabase &db) { return MonthlyStore(db).setReturning(way, actor); });
    };
    work.saved = [&session] { return session.read([](const QSqlDatabase &db) { return PivotStore(db).saved(); }); };
    work.keep = [&session](const QString &name, const PivotQuery &query) {
        return session.write(
            [name, query, actor = session.actor()](const QSqlDatabase &db) { return PivotStore(db).save(name, query, actor); });
    };
    work.forget = [&session](const QString &name) {
        return session.write(
            [name, actor = session.actor()](const QSqlDatabase &db) { return PivotStore(db).forget(name, actor); });
    };
    return work;
}

Page *makeReportsPage(DeskWindow &desk) { return new ReportsPage(reportWork(desk.session()), desk.themes()); }
