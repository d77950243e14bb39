#pragma once

#include "models/matching/csvrows.h"
#include "models/matching/matchingfolder.h"

/// A whole number of the row, within bounds.
Result<qint32> numberIn(const CsvRows &rows, int column, const QString &name, qint64 least, qint64 most);

/// Reads edges.csv: seeker_id, posting_id, score and, where it is there, pref.
class PairReader
{
public:
    PairReader(const QString &path, const MatchingIds &ids) : m_rows(path), m_ids(ids) {}

    /// Gives how many pairs there may be at most.
    Result<qint64> open();
    bool next();
    const std::optional<Error> &error() const { return m_error ? m_error : m_rows.error(); }
    Error wrong(const QString &reason) const { return m_rows.wrong(reason); }

    qint32 seeker() const { return m_seeker.number; }
    qint32 posting() const { return m_posting.number; }
    qint32 score() const { return m_score; }
    qint32 preference() const { return m_preference; }

private:
    /// Rows of one seeker or one posting mostly follow one another.
    struct Known
    {
        std::string id;
        qint32 number = -1;
    };

    bool find(Known &known, const IdTable &table, int column, const QString &file);
    bool take(Result<qint32> number, qint32 &into);

    CsvRows m_rows;
    const MatchingIds &m_ids;
    Known m_seeker, m_posting;
    qint32 m_score = 0, m_preference = 0;
    std::optional<Error> m_error;
};
