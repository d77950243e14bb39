#pragma once

#include "models/domain/result.h"

#include <QFile>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

/// A field as messages name it: its beginning where it is too long to be read.
QString shownField(std::string_view bytes);

/// Reads a plain CSV file row by row: commas, quotes where needed, any line ending, a byte-order mark or none. Fields are bytes.
/// The columns wanted are found by the names in the first row; further ones are passed over.
class CsvRows
{
public:
    explicit CsvRows(const QString &path);

    /// Opens the file and finds the columns. The last `optional` of them may be missing.
    Result<> open(const QStringList &columns, int optional = 0);
    bool has(int column) const { return m_places[size_t(column)] >= 0; }
    /// How many rows at most follow; reads through the file once.
    Result<qint64> countLines();

    /// False at the end, and where the row can't be read: then error() says so.
    bool next();
    const std::optional<Error> &error() const { return m_error; }
    std::string_view field(int column) const { return m_fields[size_t(m_places[size_t(column)])]; }
    qint64 line() const { return m_line; }

    /// "FILE, line N: what is wrong"
    Error wrong(const QString &reason) const;

private:
    bool nextLine(std::string_view &line);
    bool more();
    bool splitRow();
    bool splitQuoted(std::string_view line);

    QFile m_file;
    QString m_path;
    std::string m_buffer;
    size_t m_at = 0;
    bool m_ended = false;
    qint64 m_line = 0, m_lastLine = 0;
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_unquoted;
    std::vector<int> m_places; // by wanted column, its place in the row; -1: not there
    size_t m_columns = 0;
    std::optional<Error> m_error;
};
