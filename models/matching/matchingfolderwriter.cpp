#include "models/matching/matchingfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <charconv>

using namespace Qt::StringLiterals;

struct MatchingFolderWriterText
{
    Q_DECLARE_TR_FUNCTIONS(MatchingFolderWriterText)
};

namespace {

/// Fields and rows for a file that is put in place when all is written.
class RowWriter
{
public:
    explicit RowWriter(const QString &path) : m_file(path) { m_file.open(QIODevice::WriteOnly); }

    void field(std::string_view text)
    {
        if (text.find_first_of("\",\r\n") == text.npos) {
            m_row += text;
        } else {
            m_row += '"';
            for (const char c : text)
                m_row.append(c == '"' ? 2 : 1, c);
            m_row += '"';
        }
        m_row += ',';
    }

    void number(qint64 value)
    {
        char digits[24];
        m_row.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
        m_row += ',';
    }

    void end()
    {
        m_row.back() = '\n';
        if (m_row.size() > 1 << 20)
            flush();
    }

    bool commit()
    {
        flush();
        return m_file.commit();
    }

    /// Puts what is complete so far on the disk; whether that went well.
    bool flush()
    {
        m_file.write(m_row.data(), qint64(m_row.size()));
        m_row.clear();
        return m_file.error() == QFileDevice::NoError;
    }

    Error failed() const
    {
        return {Error::Kind::Storage,
                MatchingFolderWriterText::tr("“%1” can't be written: %2. Check the folder and its free space.")
                    .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString())};
    }

private:
    QSaveFile m_file;
    std::string m_row;
};

void writeAssignment(RowWriter &rows, const Assignment &assignment, const MatchingIds &ids)
{
    rows.field("seeker_id");
    rows.field("posting_id");
    rows.end();
    for (qint32 s = 0; s < ids.seekers.size(); ++s) {
        if (assignment.postingOf[size_t(s)] < 0)
            continue;
        rows.field(ids.seekers.at(s));
        rows.field(ids.postings.at(assignment.postingOf[size_t(s)]));
        rows.end();
    }
}

void writePrices(RowWriter &rows, const MatchingPrices &prices, const MatchingIds &ids)
{
    const auto row = [&](std::string_view kind, std::string_view id, qint64 value) {
        rows.field(kind);
        rows.field(id);
        rows.number(value);
        rows.end();
    };
    rows.field("kind");
    rows.field("id");
    rows.field("value");
    rows.end();
    row("B", {}, prices.multiplier);
    for (qint32 p = 0; p < ids.postings.size(); ++p)
        row("P", ids.postings.at(p), prices.posting[size_t(p)]);
    for (qint32 s = 0; s < ids.seekers.size(); ++s)
        row("S", ids.seekers.at(s), prices.seeker[size_t(s)]);
}

} // namespace

Result<> MatchingFolder::write(const Assignment &assignment, const MatchingPrices *prices) const
{
    RowWriter assigned(file(u"assignment.csv"_s));
    writeAssignment(assigned, assignment, m_ids);
    if (!assigned.flush())
        return assigned.failed();
    const QString pricesFile = file(u"duals.csv"_s);
    if (!prices) { // those of an earlier run would belong to another assignment
        QFile::remove(pricesFile);
    } else {
        RowWriter priced(pricesFile);
        writePrices(priced, *prices, m_ids);
        if (!priced.commit())
            return priced.failed();
    }
    return assigned.commit() ? Result<>() : assigned.failed();
}
