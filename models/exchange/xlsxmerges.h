#pragma once

#include <QHash>
#include <QStringList>

class ZipEntry;

/// The cells that are merged downwards: the rows below the first have no value of their own and take the first one's.
/// Cells merged sideways keep their one value, so that a title across the table stays one cell.
class XlsxMerges
{
public:
    /// The list stands behind the rows, so it is looked for before they are read. Stops at a limit.
    static XlsxMerges scan(ZipEntry &sheet);

    void fill(qint64 row, QStringList &cells);
    qsizetype count() const { return m_count; }

private:
    struct Merge
    {
        qint64 first, last;
        int column;
        QString text;
    };

    void add(QByteArrayView reference);

    QHash<qint64, QList<Merge>> m_byFirstRow;
    QList<Merge> m_active;
    qsizetype m_count = 0;
};

/// Reads A1 as column 0, row 1; false where it is not such a reference.
bool cellReference(QStringView text, int &column, qint64 &row);
