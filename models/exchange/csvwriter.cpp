#include "models/exchange/csvwriter.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct CsvWriterText
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

constexpr char cp932[] = "windows-31j"; // "Shift_JIS" and "ibm-943" differ in ～－∥

bool startsFormula(const QString &text)
{
    static const QString starts = u"=+-@＝＋－＠\t\r"_s;
    return text.size() > 1 && starts.contains(text.front());
}

bool needsQuotes(const QString &cell)
{
    const bool special = std::any_of(cell.begin(), cell.end(),
                                     [](QChar unit) { return unit == u',' || unit == u'"' || unit == u'\r' || unit == u'\n'; });
    return special || cell.startsWith(u' ') || cell.endsWith(u' ');
}

QString joined(const QStringList &cells)
{
    constexpr qsizetype usual = 1024; // units, so that most lines are put together in one piece
    QString line;
    line.reserve(usual);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        if (const QString &cell = cells.at(i); needsQuotes(cell))
            line += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
        else
            line += cell;
    }
    if (cells.size() == 1 && cells.front().isEmpty())
        line = u"\"\""_s; // else the line would be taken for no line
    return line + u"\r\n"_s;
}

} // namespace

QString cellText(const QVariant &cell, CellKind kind)
{
    if (cell.isNull())
        return {};
    switch (cell.typeId()) {
    case QMetaType::QString: {
        const QString text = cell.toString();
        return kind == CellKind::Text && startsFormula(text) ? u'\'' + text : text;
    }
    case QMetaType::QDate:
        return fieldDate(cell.toDate());
    case QMetaType::QDateTime:
        return fieldMoment(cell.toDateTime());
    case QMetaType::Double:
        if (kind == CellKind::Decimal || kind == CellKind::Ratio)
            return QString::number(cell.toDouble(), 'f', kind == CellKind::Decimal ? 1 : 2);
        return QString::number(cell.toDouble(), 'g', 15);
    default:
        return cell.toString();
    }
}

CsvWriter::CsvWriter(QIODevice &device, TextEncoding encoding, QString substitute)
    : m_device(device), m_substitute(std::move(substitute)), m_utf8(encoding == TextEncoding::Utf8WithMark)
{
    if (m_utf8)
        m_encoder.emplace(QStringConverter::Utf8, QStringConverter::Flag::WriteBom);
    else
        m_encoder.emplace(cp932, QStringConverter::Flag::Stateless);
}

Result<> CsvWriter::writeHeadings(const Sheet &sheet)
{
    QStringList titles;
    for (const SheetColumn &column : sheet.columns)
        titles.append(column.title);
    return write(sheet.name, sheet.columns, titles);
}

Result<> CsvWriter::writeRow(const Sheet &sheet, const SheetRow &row)
{
    QStringList cells;
    cells.reserve(sheet.columns.size());
    for (qsizetype i = 0; i < sheet.columns.size(); ++i)
        cells.append(i < row.size() ? cellText(row.at(i), sheet.columns.at(i).kind) : QString());
    return write(sheet.name, sheet.columns, cells);
}

Result<> CsvWriter::writeLine(const QString &text)
{
    if (!text.isEmpty())
        return write(text, {{text}}, {text});
    ++m_row;
    if (m_device.write("\r\n") < 0)
        return Error{Error::Kind::Storage,
                     CsvWriterText::tr("The file cannot be written. Free some space or choose another folder."),
                     m_device.errorString()};
    return {};
}

Result<> CsvWriter::write(const QString &sheet, const QList<SheetColumn> &columns, const QStringList &cells)
{
    if (!m_encoder->isValid())
        return Error{Error::Kind::Input, CsvWriterText::tr("This computer has no table for CP932. Save as UTF-8 instead.")};
    ++m_row;
    std::optional<QByteArray> bytes = encoded(joined(cells));
    if (!bytes) {
        QStringList possible;
        for (qsizetype i = 0; i < cells.size(); ++i)
            possible.append(withoutLacking(sheet, i < columns.size() ? columns.at(i).title : QString(), cells.at(i)));
        bytes = encoded(joined(possible));
    }
    if (!bytes)
        return Error{
            Error::Kind::Input,
            CsvWriterText::tr("CP932 lacks the substitute \"%1\" as well. Choose another one, such as 〓.").arg(m_substitute)};
    if (m_device.write(*bytes) != bytes->size())
        return Error{Error::Kind::Storage,
                     CsvWriterText::tr("The file cannot be written. Free some space or choose another folder."),
                     m_device.errorString()};
    return {};
}

std::optional<QByteArray> CsvWriter::encoded(const QString &text)
{
    QByteArray bytes = m_encoder->encode(text);
    if (m_utf8 || !m_encoder->hasError())
        return bytes;
    m_encoder.emplace(cp932, QStringConverter::Flag::Stateless); // resetState() keeps the error in Qt 6.4
    return std::nullopt;
}

QString CsvWriter::withoutLacking(const QString &sheet, const QString &column, const QString &cell)
{
    QString possible;
    for (qsizetype i = 0; i < cell.size();) {
        const qsizetype units = cell[i].isHighSurrogate() && i + 1 < cell.size() && cell[i + 1].isLowSurrogate() ? 2 : 1;
        const QString character = cell.mid(i, units);
        i += units;
        if (encoded(character)) {
            possible += character;
            continue;
        }
        possible += m_substitute;
        ++m_lackingCount;
        if (m_lacking.size() < listedLacking)
            m_lacking.append({sheet, m_row, column, character});
    }
    return possible;
}
