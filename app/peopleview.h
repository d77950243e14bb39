#pragma once

#include "models/domain/leaks.h"
#include "models/domain/masking.h"
#include "models/domain/personaldata.h"
#include "models/storage/postingloader.h"

#include <QHash>

/// A row with names and contacts, or without, where nobody asked for them.
template <typename T>
T seenBy(const T &row, bool personal)
{
    return personal ? row : masked(row);
}

/// The same for rows of postings, some of which hide their institution; each posting is read once.
class PostingRows
{
public:
    PostingRows(const QSqlDatabase &db, bool personal) : m_postings(db), m_personal(personal) {}

    template <typename T>
    Result<T> seen(const T &row)
    {
        if (m_personal)
            return row;
        const auto posting = byNumber(row.postingNumber);
        if (isUnseen(posting))
            return maskedRow(masked(row));
        return posting ? Result<T>(outgoing(masked(row), posting.value())) : posting.error();
    }
    /// What somebody wrote about the posting of that number.
    Result<QString> seenText(const QString &text, const QString &number)
    {
        if (m_personal || text.isEmpty())
            return text;
        const auto posting = byNumber(number);
        if (isUnseen(posting))
            return hiddenName();
        return posting ? Result<QString>(outgoingText(text, posting.value())) : posting.error();
    }

private:
    /// Of another prefecture and published no more: what cannot be checked is hidden.
    static bool isUnseen(const Result<Posting> &posting) { return !posting && posting.error().kind == Error::Kind::NotFound; }
    Result<Posting> byNumber(const QString &number)
    {
        if (const auto known = m_known.constFind(number); known != m_known.constEnd())
            return *known;
        const auto posting = m_postings.byNumber(number);
        if (posting && m_known.size() < mostKept)
            m_known.insert(number, posting.value());
        return posting;
    }

    static constexpr qsizetype mostKept = 1000;
    PostingLoader m_postings;
    bool m_personal;
    QHash<QString, Posting> m_known;
};
