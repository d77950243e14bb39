#include "models/exchange/xlsxworkbook.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

#include <functional>

using namespace Qt::StringLiterals;

struct XlsxWorkbookText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWorkbookText)
};

namespace {

constexpr qint64 partAllowance = 64LL << 20; // of workbook.xml, styles.xml, or one shared text
constexpr qsizetype stringLimit = 20'000'000;

Error damaged(const QString &name, const QString &detail)
{
    return Error{Error::Kind::Input,
                 XlsxWorkbookText::tr("%1 is damaged: the Excel file cannot be read. Open it in Excel, save it again and retry.")
                     .arg(name),
                 detail};
}

/// Calls `element` at every start element of a part; false where the part is broken or declares a document type.
bool walk(const ZipArchive &archive, const QString &path, const std::function<bool(QXmlStreamReader &, ZipEntry &)> &element)
{
    const auto entry = archive.entry(path);
    if (!entry)
        return false;
    entry->allow(partAllowance);
    QXmlStreamReader xml(entry.get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement && !element(xml, *entry))
            return false;
    }
    return !xml.hasError() && !entry->isRefused() && !entry->isBroken();
}

QHash<QString, QString> relations(const ZipArchive &archive)
{
    QHash<QString, QString> targets;
    walk(archive, u"xl/_rels/workbook.xml.rels"_s, [&](QXmlStreamReader &xml, ZipEntry &) {
        if (xml.name() == "Relationship"_L1)
            targets.insert(xml.attributes().value("Id"_L1).toString(), xml.attributes().value("Target"_L1).toString());
        return targets.size() < 10'000;
    });
    return targets;
}

QString pathOf(const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return u"xl/"_s + target;
}

bool loadSheets(const ZipArchive &archive, XlsxWorkbook &book)
{
    const auto targets = relations(archive);
    return walk(archive, u"xl/workbook.xml"_s, [&](QXmlStreamReader &xml, ZipEntry &) {
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto value = attributes.value("date1904"_L1);
            book.from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            QString relation;
            for (const QXmlStreamAttribute &attribute : attributes)
                if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                    relation = attribute.value().toString();
            const QString path = pathOf(targets.value(relation));
            const auto state = attributes.value("state"_L1);
            if (archive.has(path) && (state.isEmpty() || state == "visible"_L1)) {
                book.sheetNames.append(attributes.value("name"_L1).toString());
                book.sheetPaths.append(path);
            }
        }
        return book.sheetNames.size() < 10'000;
    });
}

bool loadStyles(const ZipArchive &archive, XlsxWorkbook &book)
{
    if (!archive.has(u"xl/styles.xml"_s))
        return true;
    QHash<int, QString> codes;
    bool inCells = false;
    return walk(archive, u"xl/styles.xml"_s, [&](QXmlStreamReader &xml, ZipEntry &) {
        const auto attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1) {
            codes.insert(attributes.value("numFmtId"_L1).toInt(), attributes.value("formatCode"_L1).toString());
        } else if (xml.name() == "cellXfs"_L1) {
            inCells = true;
        } else if (xml.name() == "cellStyles"_L1 || xml.name() == "dxfs"_L1) {
            inCells = false;
        } else if (xml.name() == "xf"_L1 && inCells) {
            const int id = attributes.value("numFmtId"_L1).toInt();
            book.styles.append(numberFormat(id, codes.value(id)));
        }
        return book.styles.size() < 100'000 && codes.size() < 100'000;
    });
}

bool loadStrings(const ZipArchive &archive, XlsxWorkbook &book)
{
    if (!archive.has(u"xl/sharedStrings.xml"_s))
        return true;
    return walk(archive, u"xl/sharedStrings.xml"_s, [&](QXmlStreamReader &xml, ZipEntry &entry) {
        if (xml.name() != "si"_L1)
            return true;
        const bool kept = book.strings.append(xlsxText(xml));
        entry.allow(partAllowance);
        return kept && book.strings.size() < stringLimit;
    });
}

} // namespace

QString xlsxText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1, silent = 0; // silent: depth of an <rPh>
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (xml.name() == "rPh"_L1 && silent == 0)
                silent = depth;
        } else if (token == QXmlStreamReader::EndElement) {
            if (depth == silent)
                silent = 0;
            --depth;
        } else if (token == QXmlStreamReader::Characters && silent == 0 && depth > 1) {
            text += xml.text();
        }
    }
    return text;
}

Result<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::load(const ZipArchive &archive, const QString &name)
{
    auto book = std::make_unique<XlsxWorkbook>();
    if (archive.has(u"content.xml"_s) && archive.has(u"mimetype"_s))
        return Error{Error::Kind::Input, XlsxWorkbookText::tr("%1 is an OpenDocument file. Save it as .xlsx or CSV.").arg(name)};
    if (archive.has(u"xl/workbook.bin"_s))
        return Error{Error::Kind::Input, XlsxWorkbookText::tr("%1 is a binary workbook (.xlsb). Save it as .xlsx.").arg(name)};
    if (!archive.has(u"xl/workbook.xml"_s))
        return Error{
            Error::Kind::Input,
            XlsxWorkbookText::tr("%1 is a ZIP archive, but not an Excel workbook. Unpack it and choose the table inside.")
                .arg(name)};
    if (!loadSheets(archive, *book))
        return damaged(name, u"workbook.xml"_s);
    if (book->sheetNames.isEmpty())
        return Error{Error::Kind::Input,
                     XlsxWorkbookText::tr("%1 has no visible sheet. Show the sheet in Excel and save the file again.").arg(name)};
    if (!loadStyles(archive, *book))
        return damaged(name, u"styles.xml"_s);
    if (!loadStrings(archive, *book))
        return damaged(name, u"sharedStrings.xml"_s);
    return book;
}
