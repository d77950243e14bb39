#pragma once

#include "models/exchange/tablelayout.h"

#include <QFile>
#include <QStringEncoder>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;

/// Writes rejected rows into a file of the same layout (encoding, separator, titles and header), with the reason in a column of
/// its own. Corrected, it can be taken in again: the reason column is known and left out. The file is made with the first row.
class RejectWriter
{
public:
    RejectWriter(QString path, SourceFormat format, TableLayout layout);
    ~RejectWriter();
    Q_DISABLE_COPY_MOVE(RejectWriter)

    Result<> write(const TableRow &row, const QString &reason);
    /// Completes the file; without a rejected row there is none.
    Result<> finish();
    /// Leaves no file behind.
    void discard();
    qint64 rows() const { return m_rows; }

    /// The heading of the reason column.
    static QString reasonHeading();

private:
    Result<> begin();
    Result<> put(const TableRow &row, const QString &reason, bool isHeader);
    Result<> putText(const TableRow &row, const QString &reason, bool isHeader);
    void putSheet(const TableRow &row, const QString &reason, bool isHeader);
    Error writeError() const;

    QString m_path;
    SourceFormat m_format;
    TableLayout m_layout;
    qsizetype m_reasonColumn = 0;
    QFile m_file;
    QStringEncoder m_encoder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QByteArray m_bookPath;
    qint64 m_rows = 0;
    qint64 m_line = 0;
};
