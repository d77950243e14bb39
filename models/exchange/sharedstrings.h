#pragma once

#include <QList>
#include <QTemporaryFile>

/// The texts of a workbook, by number. The first ones stay in memory, where the ones that recur are; the rest of a big
/// workbook goes to a temporary file, so that memory stays flat.
class SharedStrings
{
public:
    bool append(const QString &text); // false where the temporary file cannot be written
    qsizetype size() const { return m_kept.size() + m_spilled.size(); }
    /// Empty for a number beyond the last.
    QString at(qint64 number);

private:
    QStringList m_kept;
    qsizetype m_keptLength = 0;
    QList<qint64> m_spilled; // where each text begins in the file
    qint64 m_end = 0;
    std::unique_ptr<QTemporaryFile> m_file;
    QByteArray m_pending; // written in pieces
    bool flush();
};
