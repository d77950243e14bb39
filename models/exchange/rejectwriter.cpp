#include "models/exchange/rejectwriter.h"

#include "models/domain/textfold.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

struct RejectWriterText
{
    Q_DECLARE_TR_FUNCTIONS(RejectWriterText)
};

// Both are known to columnguess.cpp, so that a file written in one language is read in the other.
QString RejectWriter::reasonHeading()
{
    return QLocale().language() == QLocale::Japanese ? u"取り込めない理由"_s : u"reason_not_imported"_s;
}

static bool isReasonHeading(const QString &name)
{
    const QString own = folded(name.section(u' ', -1)); // behind the name of a group, where the header has several rows
    return own == folded(u"取り込めない理由"_s) || own == folded(u"reason_not_imported"_s);
}

static QStringEncoder encoderFor(SourceEncoding encoding)
{
    switch (encoding) {
    case SourceEncoding::Utf16Le:
        return QStringEncoder(QStringEncoder::Utf16LE);
    case SourceEncoding::Utf16Be:
        return QStringEncoder(QStringEncoder::Utf16BE);
    case SourceEncoding::Cp932:
        return QStringEncoder("windows-31j");
    case SourceEncoding::Utf8:
    case SourceEncoding::Utf8Bom:
        break;
    }
    return QStringEncoder(QStringEncoder::Utf8);
}

RejectWriter::RejectWriter(QString path, SourceFormat format, TableLayout layout)
    : m_path(std::move(path)), m_format(std::move(format)), m_layout(std::move(layout)), m_encoder(encoderFor(m_format.encoding))
{
    m_reasonColumn = m_layout.columns.size();
    for (qsizetype i = 0; i < m_layout.columns.size(); ++i)
        if (isReasonHeading(m_layout.columns[i]))
            m_reasonColumn = i;
}

RejectWriter::~RejectWriter() { discard(); }

Error RejectWriter::writeError() const
{
    return Error{Error::Kind::Input,
                 RejectWriterText::tr("Rejected rows cannot be written to %1. Choose another place.").arg(m_path),
                 m_file.errorString()};
}

Result<> RejectWriter::begin()
{
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::WriteOnly))
        return writeError();
    if (m_format.kind == TableKind::Workbook) {
        m_file.close(); // libxlsxwriter writes it
        m_bookPath = QFile::encodeName(m_path);
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(m_bookPath.constData(), &options);
        m_sheet = m_book ? workbook_add_worksheet(m_book, m_format.sheet.toUtf8().constData()) : nullptr;
        if (!m_sheet)
            return writeError();
    } else if (m_format.encoding == SourceEncoding::Utf8Bom) {
        m_file.write("\xEF\xBB\xBF");
    } else if (m_format.encoding == SourceEncoding::Utf16Le) {
        m_file.write("\xFF\xFE");
    } else if (m_format.encoding == SourceEncoding::Utf16Be) {
        m_file.write("\xFE\xFF");
    }
    for (const TableRow &row : std::as_const(m_layout.head)) {
        const bool isHeader = row.number == m_layout.headerRow;
        if (const auto done = put(row, isHeader ? reasonHeading() : QString(), isHeader); !done)
            return done;
    }
    return {};
}

Result<> RejectWriter::write(const TableRow &row, const QString &reason)
{
    if (m_rows++ == 0)
        if (const auto done = begin(); !done)
            return done;
    return put(row, reason, false);
}

Result<> RejectWriter::put(const TableRow &row, const QString &reason, bool isHeader)
{
    if (m_format.kind != TableKind::Workbook)
        return putText(row, reason, isHeader);
    putSheet(row, reason, isHeader);
    return {};
}

static QString quoted(const QString &cell, QChar separator, QChar quote)
{
    const bool needs = cell.contains(separator) || cell.contains(quote) || cell.contains(u'\n') || cell.contains(u'\r');
    if (quote.isNull())
        return QString(cell).replace(separator, u' ').replace(u'\n', u' ');
    return needs ? quote + QString(cell).replace(quote, QString(2, quote)) + quote : cell;
}

// As the row stood in the file where that is possible, so that nothing but the reason differs.
Result<> RejectWriter::putText(const TableRow &row, const QString &reason, bool isHeader)
{
    const QChar separator = characterOf(m_format.separator), quote = characterOf(m_format.quoting);
    QString line = row.raw;
    const bool hasReason = isHeader || !reason.isEmpty();
    if (hasReason && row.cells.size() <= m_reasonColumn) {
        line += QString(m_reasonColumn - row.cells.size() + 1, separator) + quoted(reason, separator, quote);
    } else if (hasReason) {
        QStringList cells = row.cells;
        if (m_reasonColumn < m_layout.columns.size())
            cells[m_reasonColumn] = reason;
        else
            cells.insert(m_reasonColumn, reason);
        for (QString &cell : cells)
            cell = quoted(cell, separator, quote);
        line = cells.join(separator);
    }
    QByteArray bytes = m_encoder.encode(line + u"\r\n"_s);
    if (m_encoder.hasError()) { // a character that the encoding lacks
        m_encoder.resetState();
        bytes.clear();
        for (const QChar letter : line + u"\r\n"_s) {
            QByteArray one = m_encoder.encode(letter);
            if (m_encoder.hasError()) {
                m_encoder.resetState();
                one = m_encoder.encode(u"〓"_s);
            }
            bytes += one;
        }
    }
    if (m_file.write(bytes) != bytes.size())
        return writeError();
    return {};
}

void RejectWriter::putSheet(const TableRow &row, const QString &reason, bool isHeader)
{
    // Blank rows between are kept, so that titles and header stay where they were.
    m_line = std::max(m_line, row.number <= m_layout.headerRow ? row.number - 1 : 0);
    const auto line = static_cast<lxw_row_t>(m_line++);
    QStringList cells = row.cells;
    if (isHeader || !reason.isEmpty()) {
        if (cells.size() <= m_reasonColumn)
            cells.resize(m_reasonColumn + 1);
        else if (m_reasonColumn >= m_layout.columns.size())
            cells.insert(m_reasonColumn, QString());
        cells[m_reasonColumn] = reason;
    }
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (!cells[i].isEmpty())
            worksheet_write_string(m_sheet, line, static_cast<lxw_col_t>(i), cells[i].left(32'000).toUtf8().constData(), nullptr);
}

Result<> RejectWriter::finish()
{
    if (m_rows == 0)
        return {};
    m_rows = 0;
    if (m_book) {
        const bool written = workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
        return written ? Result<>() : Result<>(writeError());
    }
    const bool written = m_file.flush();
    m_file.close();
    return written ? Result<>() : Result<>(writeError());
}

void RejectWriter::discard()
{
    if (m_rows == 0)
        return;
    m_rows = 0;
    if (m_book)
        workbook_close(std::exchange(m_book, nullptr));
    m_file.close();
    QFile::remove(m_path);
}
