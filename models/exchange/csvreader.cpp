#include "models/exchange/csvreader.h"

#include "models/exchange/csvdialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

struct CsvReaderText
{
    Q_DECLARE_TR_FUNCTIONS(CsvReaderText)
};

static constexpr qint64 usualPiece = 1 << 16;
static constexpr qsizetype sampleLength = 1 << 16;

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString &path, const ReadOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!file->open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, CsvReaderText::tr("%1 cannot be read. Check the rights to it.").arg(name),
                     file->errorString()};
    return open(std::move(file), name, options);
}

Result<std::unique_ptr<TableReader>> CsvReader::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const ReadOptions &options)
{
    SourceEncoding encoding = options.encoding.value_or(SourceEncoding::Utf8);
    if (!options.encoding) {
        const auto found = detectedEncoding(*device, name);
        if (!found)
            return found.error();
        encoding = found.value();
        device->seek(0);
    }
    TextSource source(std::move(device), encoding);
    if (!source.isValid())
        return Error{Error::Kind::Input,
                     CsvReaderText::tr("This build cannot read Shift_JIS. Open %1 in Excel and save it as CSV UTF-8.").arg(name)};
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(source), name));
    reader->m_format.encoding = encoding;
    reader->detect(options);
    return std::unique_ptr<TableReader>(std::move(reader));
}

CsvReader::CsvReader(TextSource source, const QString &name) : m_source(std::move(source)), m_name(name) {}

void CsvReader::detect(const ReadOptions &options)
{
    while (m_text.size() < sampleLength && refill()) {
    }
    const CsvDialect found = detectedDialect(QStringView(m_text).left(sampleLength), options.separator, options.quoting);
    m_format.separator = found.separator;
    m_format.quoting = found.quoting;
}

Error CsvReader::readError() const
{
    return Error{Error::Kind::Input,
                 CsvReaderText::tr("Reading %1 failed after row %2. Copy the file to this computer and try again.")
                     .arg(m_name)
                     .arg(m_row)};
}

bool CsvReader::refill()
{
    if (m_start > 0) {
        m_text.remove(0, m_start);
        m_start = 0;
    }
    if (!m_end && !m_source.read(m_text, m_piece))
        m_end = true;
    return !m_end;
}

Result<bool> CsvReader::next(TableRow &row)
{
    if (m_over)
        return false;
    m_piece = usualPiece;
    for (;;) {
        const Step step = parse(row);
        if (step == Step::Row)
            return true;
        if (step == Step::NeedsMore && !m_end && m_text.size() - m_start <= recordLimit) {
            refill();
            m_piece *= 2;
            continue;
        }
        m_over = true;
        if (m_source.failed())
            return readError();
        if (step == Step::NeedsMore && m_openQuote)
            return Error{Error::Kind::Input,
                         CsvReaderText::tr("A quotation mark is opened in row %1 and never closed. The file may have been cut "
                                           "off; ask for it again, or set quoting to “None”.")
                             .arg(m_row + 1)};
        if (step == Step::NeedsMore && m_end)
            return false; // nothing is left
        return Error{Error::Kind::Input,
                     CsvReaderText::tr("Row %1 is longer or wider than any table (at most 16,384 columns and 4,000,000 "
                                       "characters). Check the separator and the quoting.")
                         .arg(m_row + 1)};
    }
}

// One record from m_start on; consumes it only when its end is seen.
CsvReader::Step CsvReader::parse(TableRow &row)
{
    m_openQuote = false;
    if (m_start >= m_text.size())
        return Step::NeedsMore;
    row.cells.clear();
    row.isTorn = false;
    qsizetype at = m_start;
    const QChar separator = characterOf(m_format.separator);
    for (;; ++at) {
        if (row.cells.size() >= columnLimit)
            return Step::Failed;
        if (!field(row, at))
            return Step::NeedsMore;
        if (at >= m_text.size() || m_text.at(at) != separator)
            break;
    }
    if (at - m_start > recordLimit)
        return Step::Failed;
    row.raw = m_text.mid(m_start, at - m_start);
    row.number = ++m_row;
    if (at + 1 < m_text.size() && m_text.at(at) == u'\r' && m_text.at(at + 1) == u'\n')
        ++at;
    m_start = std::min(at + 1, m_text.size());
    return Step::Row;
}

// One field from `at` on; leaves `at` on the character that ends it. False when the text ends before that is known.
bool CsvReader::field(TableRow &row, qsizetype &at)
{
    const QChar separator = characterOf(m_format.separator), quote = characterOf(m_format.quoting);
    const qsizetype size = m_text.size();
    const QChar *text = m_text.constData();
    QString cell;
    qsizetype from = at;
    while (from < size && text[from] == u' ')
        ++from;
    if (!quote.isNull() && from < size && text[from] == quote) {
        qsizetype piece = at = from + 1;
        for (;; ++at) {
            if (at >= size) {
                m_openQuote = true;
                return false;
            }
            if (text[at] != quote)
                continue;
            cell.append(text + piece, at - piece);
            if (at + 1 < size && text[at + 1] == quote)
                piece = ++at; // a doubled quote stands for itself, and begins the next piece
            else
                break;
        }
        if (at + 1 >= size && !m_end)
            return false; // the other half of a doubled quote may follow
        ++at;
    }
    const qsizetype rest = at; // after a closing quote: whatever follows it is kept as it stands
    while (at < size && text[at] != separator && text[at] != u'\n' && text[at] != u'\r')
        ++at;
    if (!m_end && (at >= size || (text[at] == u'\r' && at + 1 >= size)))
        return false;
    if (rest > from && cell.contains(u'\n') && !QStringView(text + rest, at - rest).trimmed().isEmpty())
        row.isTorn = true;
    cell.append(text + rest, at - rest);
    row.cells.append(cell);
    return true;
}
