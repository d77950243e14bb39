#include "app/caseexport.h"

#include "app/fetchedrows.h"
#include "app/peopleview.h"
#include "models/domain/officedate.h"
#include "models/storage/casestore.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

struct CaseExportText
{
    Q_DECLARE_TR_FUNCTIONS(CaseExportText)
};

namespace {

template <typename R, typename P, typename C>
struct ListOf
{
    using Row = R;
    using Page = P;
    using Cursor = C;
};
using Applications = ListOf<ApplicationRow, ApplicationPage, CaseCursor>;
using Interviews = ListOf<InterviewRow, InterviewPage, CaseCursor>;
using Hires = ListOf<HireRow, HirePage, HireCursor>;
using Trainings = ListOf<TrainingRow, TrainingRows, TrainingCursor>;

QVariant dayCell(QDate day) { return day.isValid() ? QVariant(day) : QVariant(); }
QVariant textCell(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant placeCell(const std::optional<Prefecture> &prefecture) { return prefecture ? prefecture->label() : QVariant(); }
QVariant professionCell(const std::optional<Profession> &profession) { return profession ? label(*profession) : QVariant(); }

/// A page with what each of its rows hides; the posting of a row tells whether its institution is one of them.
template <typename Page>
Result<Page> seenPage(Page page, const QSqlDatabase &db, bool personal)
{
    PostingRows postings(db, personal);
    for (auto &row : page.rows) {
        auto visible = postings.seen(row);
        if (!visible)
            return visible.error();
        row = visible.take();
    }
    return page;
}

/// read: (QSqlDatabase, Cursor, int limit) -> Result<Page>; cells: (Row) -> SheetRow
template <typename List, typename Read, typename Cells>
RowSource rowsOf(const DatabaseRead &reading, Read read, Cells cells)
{
    const auto fetch = [=](const typename List::Cursor &after, int limit) -> Result<typename List::Page> {
        typename List::Page page;
        const auto done = reading([&](const QSqlDatabase &db) -> Result<> {
            auto found = read(db, after, limit);
            if (!found)
                return found.error();
            page = found.take();
            return {};
        });
        return done ? Result<typename List::Page>(page) : done.error();
    };
    const auto rows = std::make_shared<FetchedRows<List>>(fetch, cells);
    return [rows] { return rows->next(); };
}

Sheet sheetOf(const ApplicationFilter &filter, QDate today, bool personal, const DatabaseRead &reading)
{
    const auto read = [=](const QSqlDatabase &db, const CaseCursor &after, int limit) {
        auto page = CaseStore(db).applications(filter, after, limit);
        return page ? seenPage(page.take(), db, personal) : page;
    };
    const auto cells = [today](const ApplicationRow &row) -> SheetRow {
        return {row.number,
                row.seekerNumber,
                textCell(row.seekerName),
                row.postingNumber,
                textCell(row.facility),
                placeCell(row.prefecture),
                professionCell(row.profession),
                label(row.route),
                dayCell(row.appliedOn),
                label(row.stage),
                dayCell(officeDay(row.stageSince)),
                daysInStage(row.stageSince, today),
                textCell(row.reason)};
    };
    return {CaseExportText::tr("Applications"),
            {{CaseExportText::tr("Application number")},
             {CaseExportText::tr("Seeker number")},
             {CaseExportText::tr("Seeker"), CellKind::Text, 18},
             {CaseExportText::tr("Posting number")},
             {CaseExportText::tr("Place of work"), CellKind::Text, 30},
             {CaseExportText::tr("Prefecture"), CellKind::Text, 10},
             {CaseExportText::tr("Profession"), CellKind::Text, 14},
             {CaseExportText::tr("Intake route"), CellKind::Text, 16},
             {CaseExportText::tr("Applied on"), CellKind::Date},
             {CaseExportText::tr("Stage"), CellKind::Text, 14},
             {CaseExportText::tr("In this stage since"), CellKind::Date, 14},
             {CaseExportText::tr("Days in this stage"), CellKind::Count, 14},
             {CaseExportText::tr("Reason"), CellKind::Text, 30}},
            rowsOf<Applications>(reading, read, cells)};
}

Sheet sheetOf(const InterviewFilter &filter, QDate, bool personal, const DatabaseRead &reading)
{
    const auto read = [=](const QSqlDatabase &db, const CaseCursor &after, int limit) {
        auto page = CaseStore(db).interviews(filter, after, limit);
        return page ? seenPage(page.take(), db, personal) : page;
    };
    const auto cells = [](const InterviewRow &row) -> SheetRow {
        const Interview &one = row.interview;
        return {one.number,
                one.from.toOffsetFromUtc(9 * 3600),
                one.minutes,
                row.applicationNumber,
                row.seekerNumber,
                textCell(row.seekerName),
                row.postingNumber,
                textCell(row.facility),
                one.interviewer,
                label(one.mode),
                textCell(one.mode == InterviewMode::InPerson ? one.place
                         : one.mode == InterviewMode::Online ? one.url
                                                             : one.phone),
                label(one.result),
                textCell(one.note)};
    };
    return {CaseExportText::tr("Interviews"),
            {{CaseExportText::tr("Interview number")},
             {CaseExportText::tr("Begins"), CellKind::Moment, 18},
             {CaseExportText::tr("Minutes"), CellKind::Count, 8},
             {CaseExportText::tr("Application number")},
             {CaseExportText::tr("Seeker number")},
             {CaseExportText::tr("Seeker"), CellKind::Text, 18},
             {CaseExportText::tr("Posting number")},
             {CaseExportText::tr("Place of work"), CellKind::Text, 30},
             {CaseExportText::tr("Interviewer"), CellKind::Text, 18},
             {CaseExportText::tr("Kind"), CellKind::Text, 10},
             {CaseExportText::tr("Where"), CellKind::Text, 30},
             {CaseExportText::tr("Result"), CellKind::Text, 10},
             {CaseExportText::tr("Note"), CellKind::Text, 30}},
            rowsOf<Interviews>(reading, read, cells)};
}

Sheet sheetOf(const HireFilter &filter, QDate, bool personal, const DatabaseRead &reading)
{
    const auto read = [=](const QSqlDatabase &db, const HireCursor &after, int limit) {
        auto page = CaseStore(db).hires(filter, after, limit);
        return page ? seenPage(page.take(), db, personal) : page;
    };
    const auto cells = [](const HireRow &row) -> SheetRow {
        const Hire &hire = row.hire;
        return {
            numberOf(hire.id),       textCell(row.applicationNumber), textCell(row.seekerNumber), textCell(row.seekerName),
            row.postingNumber,       textCell(row.facility),          placeCell(row.prefecture),  professionCell(row.profession),
            label(hire.stage),       dayCell(hire.offeredOn),         dayCell(hire.startsOn),     dayCell(hire.startedOn),
            dayCell(hire.endsOn),    dayCell(hire.endedOn),           textCell(hire.otherTerms),  textCell(hire.reason),
            textCell(hire.exemption)};
    };
    return {CaseExportText::tr("Hires"),
            {{CaseExportText::tr("Hire number")},
             {CaseExportText::tr("Application number")},
             {CaseExportText::tr("Seeker number")},
             {CaseExportText::tr("Person"), CellKind::Text, 18},
             {CaseExportText::tr("Posting number")},
             {CaseExportText::tr("Place of work"), CellKind::Text, 30},
             {CaseExportText::tr("Prefecture"), CellKind::Text, 10},
             {CaseExportText::tr("Profession"), CellKind::Text, 14},
             {CaseExportText::tr("Stage"), CellKind::Text, 12},
             {CaseExportText::tr("Offered on"), CellKind::Date},
             {CaseExportText::tr("Planned start"), CellKind::Date},
             {CaseExportText::tr("Started on"), CellKind::Date},
             {CaseExportText::tr("Employed until"), CellKind::Date},
             {CaseExportText::tr("Left on"), CellKind::Date},
             {CaseExportText::tr("Terms that differ"), CellKind::Text, 24},
             {CaseExportText::tr("Reason"), CellKind::Text, 24},
             {CaseExportText::tr("Exemption"), CellKind::Text, 24}},
            rowsOf<Hires>(reading, read, cells)};
}

Sheet sheetOf(const TrainingFilter &filter, QDate, bool personal, const DatabaseRead &reading)
{
    const auto read = [=](const QSqlDatabase &db, const TrainingCursor &after, int limit) {
        auto page = CaseStore(db).trainings(filter, after, limit);
        if (!page)
            return page;
        TrainingRows seen = page.take();
        for (TrainingRow &row : seen.rows)
            row = seenBy(row, personal);
        return Result<TrainingRows>(seen);
    };
    const auto cells = [](const TrainingRow &row) -> SheetRow {
        const TrainingRecord &record = row.record;
        return {record.number,
                row.seekerNumber,
                textCell(row.seekerName),
                textCell(row.course),
                listed(record.modules),
                label(record.provider),
                label(record.mode),
                record.hours ? QVariant(*record.hours) : QVariant(),
                label(record.stage),
                dayCell(record.day),
                textCell(record.reason)};
    };
    return {CaseExportText::tr("Training"),
            {{CaseExportText::tr("Training record number")},
             {CaseExportText::tr("Seeker number")},
             {CaseExportText::tr("Seeker"), CellKind::Text, 18},
             {CaseExportText::tr("Course"), CellKind::Text, 24},
             {CaseExportText::tr("Modules"), CellKind::Text, 30},
             {CaseExportText::tr("Provider"), CellKind::Text, 16},
             {CaseExportText::tr("Form"), CellKind::Text, 10},
             {CaseExportText::tr("Hours"), CellKind::Decimal, 8},
             {CaseExportText::tr("Stage"), CellKind::Text, 10},
             {CaseExportText::tr("Day"), CellKind::Date},
             {CaseExportText::tr("Reason"), CellKind::Text, 24}},
            rowsOf<Trainings>(reading, read, cells)};
}

} // namespace

QString codeOf(const CaseFilter &filter)
{
    static const QStringList codes{u"applications"_s, u"interviews"_s, u"hires"_s, u"training"_s}; // in the order of CaseFilter
    return codes.at(qsizetype(filter.index()));
}

Sheet caseSheet(const CaseFilter &filter, QDate today, bool personal, const DatabaseRead &reading)
{
    return std::visit([&](const auto &one) { return sheetOf(one, today, personal, reading); }, filter);
}
