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

void appendCell(QString &line, const QString &cell)
{
    if (needsQuotes(cell))
        line += u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
    else
        line += cell;
}

template <typename CellAt>
void join(QString &line, qsizetype cells, CellAt cellAt)
{
    line.resize(0);
    for (qsizetype i = 0; i < cells; ++i) {
        if (i > 0)
            line += u',';
        appendCell(line, cellAt(i));
    }
    if (cells == 1 && line.isEmpty())
        line += u"\"\""; // else the line would be taken for no line
    line += u"\r\n";
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

template <typename CellAt>
Result<> CsvWriter::write(const QString &sheet, const QList<SheetColumn> &columns, qsizetype cells, CellAt cellAt)
{
    if (!m_encoder->isValid())
        return Error{Error::Kind::Input, CsvWriterText::tr("This computer has no table for CP932. Save as UTF-8 instead.")};
    ++m_row;
    join(m_line, cells, cellAt);
    if (!encode(m_line)) {
        QStringList possible;
        for (qsizetype i = 0; i < cells; ++i)
            possible.append(withoutLacking(sheet, i < columns.size() ? columns.at(i).title : QString(), cellAt(i)));
        join(m_line, cells, [&possible](qsizetype i) { return possible.at(i); });
        if (!encode(m_line))
            return Error{Error::Kind::Input,
                         CsvWriterText::tr("CP932 lacks the substitute \"%1\" as well. Choose another one, such as 〓.")
                             .arg(m_substitute)};
    }
    if (m_device.write(m_bytes) != m_bytes.size())
        return Error{Error::Kind::Storage,
                     CsvWriterText::tr("The file cannot be written. Free some space or choose another folder."),
                     m_device.errorString()};
    return {};
}

Result<> CsvWriter::writeHeadings(const Sheet &sheet)
{
    return write(sheet.name, sheet.columns, sheet.columns.size(), [&sheet](qsizetype i) { return sheet.columns.at(i).title; });
}

Result<> CsvWriter::writeRow(const Sheet &sheet, const SheetRow &row)
{
    return write(sheet.name, sheet.columns, sheet.columns.size(),
                 [&](qsizetype i) { return i < row.size() ? cellText(row.at(i), sheet.columns.at(i).kind) : QString(); });
}

Result<> CsvWriter::writeLine(const QString &text)
{
    if (!text.isEmpty())
        return write(text, {{text}}, 1, [&text](qsizetype) { return text; });
    ++m_row;
    if (m_device.write("\r\n") < 0)
        return Error{Error::Kind::Storage,
                     CsvWriterText::tr("The file cannot be written. Free some space or choose another folder."),
                     m_device.errorString()};
    return {};
}

bool CsvWriter::encode(const QString &text)
{
    m_bytes.resize(m_encoder->requiredSpace(text.size()));
    const char *end = m_encoder->appendToBuffer(m_bytes.data(), text);
    m_bytes.truncate(end - m_bytes.constData());
    if (m_utf8 || !m_encoder->hasError())
        return true;
    m_encoder.emplace(cp932, QStringConverter::Flag::Stateless); // resetState() keeps the error in Qt 6.4
    return false;
}

QString CsvWriter::withoutLacking(const QString &sheet, const QString &column, const QString &cell)
{
    QString possible;
    for (qsizetype i = 0; i < cell.size();) {
        const qsizetype units = cell[i].isHighSurrogate() && i + 1 < cell.size() && cell[i + 1].isLowSurrogate() ? 2 : 1;
        const QString character = cell.mid(i, units);
        i += units;
        if (encode(character)) {
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
