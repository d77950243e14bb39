#include "models/exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

struct XlsxReaderText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReaderText)
};

static constexpr qint64 rowAllowance = 32LL << 20; // packed XML of one row

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString &path, const ReadOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!file->open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, XlsxReaderText::tr("%1 cannot be read. Check the rights to it.").arg(name),
                     file->errorString()};
    return open(std::move(file), name, options);
}

Result<std::unique_ptr<TableReader>> XlsxReader::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                      const ReadOptions &options)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader);
    reader->m_name = name;
    auto archive = ZipArchive::open(std::move(device), name);
    if (!archive)
        return archive.error();
    reader->m_archive = archive.take();
    auto book = XlsxWorkbook::load(*reader->m_archive, name);
    if (!book)
        return book.error();
    reader->m_book = book.take();

    const QStringList sheets = reader->m_book->sheetNames;
    const qsizetype chosen = options.sheet.isEmpty() ? 0 : sheets.indexOf(options.sheet);
    if (chosen < 0)
        return Error{
            Error::Kind::Input,
            XlsxReaderText::tr("%1 has no sheet “%2”. Choose one of: %3.").arg(name, options.sheet, sheets.join(u", "_s))};
    reader->m_format = {TableKind::Workbook, SourceEncoding::Utf8, Separator::Comma, Quoting::Double, sheets[chosen], sheets};
    const QString path = reader->m_book->sheetPaths[chosen];
    if (const auto scanned = reader->m_archive->entry(path))
        reader->m_merges = XlsxMerges::scan(*scanned);
    reader->m_sheet = reader->m_archive->entry(path);
    if (!reader->m_sheet)
        return reader->sheetError();
    reader->m_total = reader->m_archive->sizeOf(path);
    reader->m_sheet->allow(rowAllowance);
    reader->m_xml.setDevice(reader->m_sheet.get());
    return std::unique_ptr<TableReader>(std::move(reader));
}

Error XlsxReader::sheetError() const
{
    if (m_tooWide)
        return Error{Error::Kind::Input,
                     XlsxReaderText::tr("Row %1 has a cell beyond the last column of Excel (XFD). Save the file again in Excel.")
                         .arg(m_row + 1)};
    if (m_sheet && m_sheet->isRefused())
        return Error{Error::Kind::Input,
                     XlsxReaderText::tr("%1 unpacks to far more than a table after row %2. It is damaged or made to do harm; do "
                                        "not open it, and ask who sent it.")
                         .arg(m_name)
                         .arg(m_row)};
    return Error{Error::Kind::Input,
                 XlsxReaderText::tr("%1 is damaged after row %2. It may have been cut off; ask for it again, or open and save it "
                                    "in Excel.")
                     .arg(m_name)
                     .arg(m_row),
                 m_xml.errorString()};
}

Result<bool> XlsxReader::next(TableRow &row)
{
    row.raw.clear();
    while (!m_over) {
        const auto token = m_xml.readNext();
        const bool isBad = m_xml.hasError() || token == QXmlStreamReader::DTD || m_sheet->isBroken();
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "row"_L1 && !isBad) {
            if (readRow(row))
                return true;
            m_over = true;
            return sheetError();
        }
        if (token == QXmlStreamReader::EndElement && m_xml.name() == "sheetData"_L1)
            m_over = true;
        if (isBad || token == QXmlStreamReader::EndDocument) {
            m_over = true;
            if (isBad)
                return sheetError();
        }
    }
    return false;
}

bool XlsxReader::readRow(TableRow &row)
{
    bool isNumber = false;
    const qint64 number = m_xml.attributes().value("r"_L1).toLongLong(&isNumber);
    row.number = isNumber ? number : m_row + 1;
    if (row.number <= m_row || row.number > 100'000'000)
        return false; // rows come in order
    row.cells.clear();
    int column = -1;
    for (;;) {
        const auto token = m_xml.readNext();
        if (m_xml.hasError() || m_xml.atEnd())
            return false;
        if (token == QXmlStreamReader::EndElement && m_xml.name() == "row"_L1)
            break;
        if (token == QXmlStreamReader::StartElement && m_xml.name() == "c"_L1 && !readCell(row, column))
            return false;
    }
    m_merges.fill(row.number, row.cells);
    m_row = row.number;
    m_sheet->allow(rowAllowance);
    return true;
}

// The reader stands on <c>; afterwards on its end.
bool XlsxReader::readCell(TableRow &row, int &column)
{
    const auto attributes = m_xml.attributes();
    qint64 ignored = 0;
    if (!cellReference(attributes.value("r"_L1), column, ignored))
        ++column;
    m_tooWide = column >= columnLimit;
    if (m_tooWide)
        return false;
    const QString type = attributes.value("t"_L1).toString();
    const QString text = cellText(type, attributes.value("s"_L1).toInt());
    if (m_xml.hasError())
        return false;
    if (text.isEmpty())
        return true;
    if (row.cells.size() <= column)
        row.cells.resize(column + 1);
    row.cells[column] = text;
    return true;
}

QString XlsxReader::cellText(QStringView type, int style)
{
    QString value, formula;
    bool hasValue = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "v"_L1) {
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            hasValue = true;
        } else if (m_xml.name() == "is"_L1) {
            value = xlsxText(m_xml);
            hasValue = true;
        } else if (m_xml.name() == "f"_L1) {
            formula = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (!hasValue || (value.isEmpty() && !formula.isEmpty() && type != "str"_L1))
        return formula.isEmpty() ? QString() : u'=' + formula; // never calculated: the importer says so
    if (type == "s"_L1)
        return m_book->strings.at(value.toLongLong());
    if (type == "b"_L1)
        return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (type.isEmpty() || type == "n"_L1)
        return value.isEmpty() ? QString() : shownNumber(value, m_book->styles.value(style), m_book->from1904);
    return value; // e, str, inlineStr, d
}
