#include "models/matching/csvrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

struct CsvRowsText
{
    Q_DECLARE_TR_FUNCTIONS(CsvRowsText)
};

static constexpr size_t blockSize = 1 << 20;

QString shownField(std::string_view bytes)
{
    constexpr qsizetype longest = 60;
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(std::min<size_t>(bytes.size(), 4 * (longest + 1))));
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

CsvRows::CsvRows(const QString &path) : m_file(path), m_path(path) {}

Error CsvRows::wrong(const QString &reason) const
{
    return {Error::Kind::Input, CsvRowsText::tr("%1, line %2: %3").arg(m_path).arg(m_line).arg(reason)};
}

Result<> CsvRows::open(const QStringList &columns, int optional)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::NotFound,
            CsvRowsText::tr("“%1” can't be opened: %2. Check the folder and the name.").arg(m_path, m_file.errorString())};
    more();
    if (m_buffer.starts_with("\xEF\xBB\xBF"))
        m_at = 3;
    m_columns = 0;
    if (!splitRow())
        return m_error ? *m_error
                       : Error{Error::Kind::Input, CsvRowsText::tr("“%1” is empty. Its first row must name the columns: %2.")
                                                       .arg(m_path, columns.join(u','))};
    m_columns = m_fields.size();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto same = [&](std::string_view field) { return shownField(field).trimmed().toLower() == columns[i]; };
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), same);
        if (found == m_fields.end() && i < columns.size() - optional)
            return wrong(
                CsvRowsText::tr("the column “%1” is missing. The first row must name: %2.").arg(columns[i], columns.join(u',')));
        m_places.push_back(found == m_fields.end() ? -1 : int(found - m_fields.begin()));
    }
    return {};
}

Result<qint64> CsvRows::countLines()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound,
                     CsvRowsText::tr("“%1” can't be opened: %2. Check the folder and the name.").arg(m_path, file.errorString())};
    std::string block(blockSize, 0);
    qint64 lines = 1;
    for (qint64 got; (got = file.read(block.data(), qint64(block.size()))) > 0;)
        lines += std::count(block.data(), block.data() + got, '\n');
    return lines;
}

bool CsvRows::more()
{
    if (m_ended)
        return false;
    m_buffer.erase(0, m_at);
    m_at = 0;
    const size_t had = m_buffer.size();
    m_buffer.resize(had + blockSize);
    const qint64 got = m_file.read(m_buffer.data() + had, qint64(blockSize));
    m_buffer.resize(had + size_t(std::max<qint64>(got, 0)));
    if (got < 0)
        m_error = wrong(CsvRowsText::tr("it can't be read on: %1. Try again.").arg(m_file.errorString()));
    m_ended = got <= 0;
    return got > 0;
}

bool CsvRows::nextLine(std::string_view &line)
{
    size_t searched = m_at;
    for (;;) {
        const void *end = std::memchr(m_buffer.data() + searched, '\n', m_buffer.size() - searched);
        const size_t rest = m_buffer.size() - m_at;
        if (end || m_ended) {
            if (!end && rest == 0)
                return false;
            const size_t length = end ? size_t(static_cast<const char *>(end) - (m_buffer.data() + m_at)) : rest;
            line = {m_buffer.data() + m_at, length};
            m_at += length + (end ? 1 : 0);
            ++m_lastLine;
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            return true;
        }
        if (!more() && m_error)
            return false;
        searched = m_at + rest;
    }
}

bool CsvRows::next() { return splitRow(); }

bool CsvRows::splitRow()
{
    std::string_view line;
    do {
        if (m_error || !nextLine(line))
            return false;
    } while (line.empty());
    m_line = m_lastLine;
    m_fields.clear();
    if (std::memchr(line.data(), '"', line.size())) {
        if (!splitQuoted(line))
            return false;
    } else {
        for (;;) {
            const void *comma = std::memchr(line.data(), ',', line.size());
            if (!comma)
                break;
            const auto length = size_t(static_cast<const char *>(comma) - line.data());
            m_fields.push_back(line.substr(0, length));
            line.remove_prefix(length + 1);
        }
        m_fields.push_back(line);
    }
    if (m_columns == 0 || m_fields.size() == m_columns)
        return true;
    m_error = wrong(CsvRowsText::tr("%1 fields instead of %2. Correct this row.").arg(m_fields.size()).arg(m_columns));
    return false;
}

/// A row with quotes; it may go on over several lines.
bool CsvRows::splitQuoted(std::string_view line)
{
    std::string row(line);
    m_unquoted.assign(1, {});
    bool quoted = false, closed = false;
    for (size_t i = 0;; ++i) {
        if (i == row.size()) {
            if (!quoted)
                break;
            if (!nextLine(line)) {
                m_error = wrong(CsvRowsText::tr("a quotation mark is not closed. Correct this row."));
                return false;
            }
            row += '\n';
            row += line;
        }
        const char c = row[i];
        if (quoted && c == '"' && i + 1 < row.size() && row[i + 1] == '"') {
            m_unquoted.back() += c;
            ++i;
        } else if (quoted) {
            quoted = c != '"';
            closed = !quoted;
            if (quoted)
                m_unquoted.back() += c;
        } else if (c == ',') {
            m_unquoted.emplace_back();
            closed = false;
        } else if (closed || (c == '"' && !m_unquoted.back().empty())) {
            m_error = wrong(CsvRowsText::tr("a quotation mark stands inside a field. Put the whole field in quotation marks and "
                                            "double those inside."));
            return false;
        } else if (c == '"') {
            quoted = true;
        } else {
            m_unquoted.back() += c;
        }
    }
    m_fields.assign(m_unquoted.begin(), m_unquoted.end());
    return true;
}
