#pragma once

#include "models/domain/audit.h"
#include "models/domain/posting.h"
#include "models/domain/postingquery.h"
#include "models/storage/sql.h"

/// Postings as they stood at the end of a past day in Japan, from the audit trail, the histories and the revisions, which are
/// never changed. What had not come in by then is not there. The checks are asked again, as of that day, by the rules of now.
class PostingPast
{
public:
    PostingPast(const QSqlDatabase &db, QDate day);

    /// All that pass the filter, in that order; empty values last in either direction, equal ones by id. Linear in the postings
    /// and their audit entries.
    Result<QList<PostingRow>> rows(const PostingFilter &filter, const PostingOrder &order) const;

    /// The posting with the revisions, history and seats that it had.
    Result<Posting> posting(const Posting &now) const;

private:
    Result<QList<PostingRow>> states() const; // without what their revisions say
    Result<> addContents(QList<PostingRow> &rows) const;
    Result<> addChecks(QList<PostingRow> &rows, const QHash<QString, QString> &names) const; // of what waited
    Result<Posting> asItWas(const Posting &now, const QHash<QString, QString> &names) const;
    Result<QHash<QString, QString>> formerNames() const; // of facilities that were renamed since, by their code

    QSqlDatabase m_db;
    QDate m_day;
    QString m_end; // the stored moment at which the day after begins
};
