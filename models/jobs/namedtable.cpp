#include "models/jobs/namedtable.h"

#include "models/domain/textfold.h"
#include "models/exchange/tablereader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

struct NamedTableText
{
    Q_DECLARE_TR_FUNCTIONS(NamedTableText)
};

/// Where each column stands in the heading row; -1: nowhere.
static Result<QList<qsizetype>> placesIn(const QStringList &header, const QList<NamedColumn> &columns, const QString &name)
{
    QStringList headings;
    for (const QString &cell : header)
        headings.append(folded(cell));
    QList<qsizetype> places;
    for (const NamedColumn &column : columns) {
        qsizetype place = -1;
        for (const QString &heading : column.headings)
            if (place < 0)
                place = headings.indexOf(folded(heading));
        if (place < 0 && !column.optional)
            return Error{
                Error::Kind::Input,
                NamedTableText::tr("%1 has no column “%2”. Name it in the first row.").arg(name, column.headings.first())};
        places.append(place);
    }
    return places;
}

Result<> readNamedTable(const QString &path, const QList<NamedColumn> &columns,
                        const std::function<Result<>(const QStringList &cells)> &use)
{
    const QString name = QFileInfo(path).fileName();
    auto opened = openTable(path);
    if (!opened)
        return opened.error();
    const std::unique_ptr<TableReader> reader = opened.take();
    TableRow row;
    QList<qsizetype> places;
    for (;;) {
        const auto more = reader->next(row);
        if (!more)
            return more.error();
        if (!more.value())
            break;
        if (row.isBlank())
            continue;
        if (places.isEmpty()) {
            auto found = placesIn(row.cells, columns, name);
            if (!found)
                return found.error();
            places = found.take();
            continue;
        }
        QStringList cells;
        for (const qsizetype place : places)
            cells.append(tidied(row.cells.value(place)));
        if (const auto done = use(cells); !done)
            return Error{done.error().kind,
                         NamedTableText::tr("%1, row %2: %3").arg(name).arg(row.number).arg(done.error().message)};
    }
    if (places.isEmpty())
        return Error{Error::Kind::Input, NamedTableText::tr("%1 is empty. Ask for the file again.").arg(name)};
    return {};
}
