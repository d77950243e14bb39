#pragma once

#include "models/exchange/tablereader.h"
#include "models/exchange/textsource.h"

/// Reads comma, tab or semicolon separated text.
///
/// Not libcsv: it works on 8-bit text (UTF-16 would be converted twice), and knows neither the row in which a quotation mark
/// was left open, nor a limit for a row, nor the row as it stood in the file, which the file of rejected rows repeats.
/// A test holds the two against each other.
class CsvReader final : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const ReadOptions &options);
    /// From any device that can be read twice; `name` is for messages.
    static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                     const ReadOptions &options);

    Result<bool> next(TableRow &row) override;
    const SourceFormat &format() const override { return m_format; }
    qint64 bytesDone() const override { return m_source.bytesDone(); }
    qint64 bytesTotal() const override { return m_source.bytesTotal(); }

private:
    enum class Step { Row, NeedsMore, Failed };

    CsvReader(TextSource source, const QString &name);
    void detect(const ReadOptions &options);
    Step parse(TableRow &row);
    bool field(TableRow &row, qsizetype &at);
    bool refill();
    Error readError() const;

    TextSource m_source;
    QString m_name;
    SourceFormat m_format;
    QString m_text;           // decoded, not yet consumed from m_start on
    qsizetype m_start = 0;    // of the next record
    qint64 m_piece = 1 << 16; // doubles while one record does not fit, so that a long one is not parsed again and again
    qint64 m_row = 0;
    bool m_end = false;
    bool m_openQuote = false; // of the last field() that needed more
    bool m_over = false;
};
