#pragma once

#include "models/exchange/tablefile.h"

#include <QIODevice>
#include <QStringEncoder>

/// Lines of comma-separated text by RFC 4180 (CRLF; quotes only where needed), written as they come.
///
/// Formulas: a text cell that begins with = + - @, their full-width forms, a tab or a return would be calculated by a
/// spreadsheet. It gets an apostrophe in front, as OWASP advises, unless it is that one character alone. Numbers and dates
/// are ours and stay as they are.
class CsvWriter
{
public:
    /// Where the platform knows no CP932 the first write fails.
    CsvWriter(QIODevice &device, TextEncoding encoding, QString substitute = {});

    Result<> writeHeadings(const Sheet &sheet);
    Result<> writeRow(const Sheet &sheet, const SheetRow &row);
    Result<> writeLine(const QString &text); // one text of ours alone on a line; an empty one leaves a line free

    const QList<LackingCharacter> &lacking() const { return m_lacking; }
    qint64 lackingCount() const { return m_lackingCount; }

private:
    /// `cellAt` gives the text of each of so many cells.
    template <typename CellAt>
    Result<> write(const QString &sheet, const QList<SheetColumn> &columns, qsizetype cells, CellAt cellAt);
    bool encode(const QString &text); // into m_bytes; false where the encoding lacks a character
    QString withoutLacking(const QString &sheet, const QString &column, const QString &cell);

    QIODevice &m_device;
    QString m_line; // that is being written, and its bytes
    QByteArray m_bytes;
    std::optional<QStringEncoder> m_encoder;
    QString m_substitute;
    QList<LackingCharacter> m_lacking;
    qint64 m_lackingCount = 0;
    qint64 m_row = 0;
    bool m_utf8;
};

/// The cell as text: 2020/07/27, 46.1, 1234; a text in the kind's column as it is.
QString cellText(const QVariant &cell, CellKind kind);
