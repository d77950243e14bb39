#include "models/exchange/columnguess.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/importplan.h"
#include "models/exchange/xlsxreader.h"

#include "tests/exchange/handmadexlsx.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

// The first byte says how the rest is read: as text with options of its own, as a workbook, or as the sheet inside one (a
// mutated archive rarely gets past its checksums).

namespace {

std::unique_ptr<QBuffer> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

ReadOptions optionsOf(unsigned choice)
{
    ReadOptions options;
    if (choice & 1u)
        options.encoding = static_cast<SourceEncoding>(choice / 2 % 5);
    if (choice & 16u)
        options.separator = static_cast<Separator>(choice % 3);
    if (choice & 32u)
        options.quoting = static_cast<Quoting>(choice % 3);
    return options;
}

/// Reads everything, as an import would: header, mapping, values.
void readAll(TableReader &reader, ImportTarget target)
{
    QList<TableRow> rows;
    qint64 last = 0;
    for (TableRow row; rows.size() < 2'000;) {
        const auto more = reader.next(row);
        if (!more || !more.value())
            break;
        if (row.number <= last || row.cells.size() > columnLimit)
            std::abort();
        last = row.number;
        rows.append(row);
    }
    const TableLayout layout = layoutOf(rows.mid(0, layoutSample), target);
    ImportPlan plan(layout, guessedMapping(target, layout.columns));
    for (const TableRow &row : rows.mid(layout.headCount)) {
        const RowOutcome outcome = plan.outcomeOf(row);
        if (outcome.isRejected() && !outcome.drafts.isEmpty())
            std::abort();
    }
}

void writeSeed(const QString &folder, const QString &name, char how, const QByteArray &bytes)
{
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::WriteOnly))
        file.write(how + bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const unsigned how = data[0];
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const auto target = static_cast<ImportTarget>(how / 4 % 3);
    Result<std::unique_ptr<TableReader>> opened = how % 4 == 0 ? XlsxReader::open(deviceOf(bytes), u"fuzz"_s, {})
                                                  : how % 4 == 1
                                                      ? XlsxReader::open(deviceOf(handmadeXlsx(bytes)), u"fuzz"_s, {})
                                                      : CsvReader::open(deviceOf(bytes), u"fuzz"_s, optionsOf(how / 4));
    if (opened)
        readAll(*opened.value(), target);
    return 0;
}

// --seeds FOLDER: writes what the fuzzer begins with, made from the tests' own files.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    if (*argc != 3 || std::strcmp((*argv)[1], "--seeds") != 0)
        return 0;
    const QString folder = QFile::decodeName((*argv)[2]);
    const QDir awkward(u"" SOURCE_ROOT "/tests/exchange/awkward"_s);
    for (const QString &name : awkward.entryList(QDir::Files)) {
        QFile file(awkward.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            writeSeed(folder, name, 2, file.readAll());
    }
    const QByteArray rows = "<row r='1'><c r='A1' t='inlineStr'><is><t>施設名</t></is></c><c r='B1' t='s'><v>1</v></c></row>"
                            "<row r='2'><c r='A2' s='2'><v>43983</v></c><c r='B2' t='e'><v>#REF!</v></c></row>";
    writeSeed(folder, u"sheet"_s, 1, rows);
    writeSeed(folder, u"workbook"_s, 0, handmadeXlsx(rows, "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>"));
    std::exit(0);
}
