#include "models/exchange/tablefile.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/xlsxwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

struct TableFileText
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

constexpr qint64 rowsBetweenQuestions = 1000;

/// Hands every line of a sheet to `write`; asks now and then whether to go on.
template <typename Write>
Result<> writeRows(const Sheet &sheet, TableFile &file, const TableFileOptions &options, Write write)
{
    for (;;) {
        if (options.goOn && file.rows % rowsBetweenQuestions == 0 && !options.goOn(file.rows))
            return Error{Error::Kind::Cancelled, TableFileText::tr("Stopped. Nothing was saved.")};
        auto row = sheet.rows();
        if (!row)
            return row.error();
        if (!row.value())
            return {};
        if (const Result<> done = write(*row.value()); !done)
            return done;
        ++file.rows;
    }
}

Result<> writeCsv(QSaveFile &target, const QList<Sheet> &sheets, TableFile &file, const TableFileOptions &options)
{
    CsvWriter writer(target, options.encoding, options.substitute);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const Sheet &sheet = sheets.at(i);
        if (sheets.size() > 1) {
            if (i > 0)
                if (const auto done = writer.writeLine({}); !done)
                    return done;
            if (const auto done = writer.writeLine(sheet.name); !done)
                return done;
        }
        if (const auto done = writer.writeHeadings(sheet); !done)
            return done;
        const auto done = writeRows(sheet, file, options, [&](const SheetRow &row) { return writer.writeRow(sheet, row); });
        if (!done)
            return done;
    }
    file.lacking = writer.lacking();
    file.lackingCount = writer.lackingCount();
    return {};
}

Result<> writeXlsx(QSaveFile &target, const QList<Sheet> &sheets, TableFile &file, const TableFileOptions &options)
{
    XlsxWriter writer(options.title, options.note);
    for (const Sheet &sheet : sheets) {
        if (const auto done = writer.beginSheet(sheet); !done)
            return done;
        const auto done = writeRows(sheet, file, options, [&](const SheetRow &row) { return writer.writeRow(sheet, row); });
        if (!done)
            return done;
    }
    return writer.finish(target);
}

Error unsaved(const QString &path, const QString &detail)
{
    return {Error::Kind::Storage,
            TableFileText::tr(
                "\"%1\" cannot be saved. Close it in other programs, check that the folder may be written, and try again.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

} // namespace

Result<TableFile> writeTableFile(const QString &path, const QList<Sheet> &sheets, const TableFileOptions &options)
{
    TableFile file{.path = path};
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return unsaved(path, target.errorString());
    const Result<> done =
        options.format == TableFormat::Csv ? writeCsv(target, sheets, file, options) : writeXlsx(target, sheets, file, options);
    if (!done)
        return done.error(); // the temporary file goes with `target`
    if (options.goOn && !options.goOn(file.rows))
        return Error{Error::Kind::Cancelled, TableFileText::tr("Stopped. Nothing was saved.")};
    if (file.lackingCount > 0 && options.substitute.isEmpty())
        return file;
    if (!target.commit())
        return unsaved(path, target.errorString());
    file.saved = true;
    return file;
}

QString shownCharacter(const QString &character)
{
    const QList<uint> points = character.toUcs4();
    const QString code = QString::number(points.isEmpty() ? 0 : points.front(), 16).toUpper().rightJustified(4, u'0');
    return u"U+%1 %2"_s.arg(code, character);
}
