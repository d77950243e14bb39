#pragma once

#include "models/domain/facility.h"
#include "models/domain/postingcontent.h"
#include "models/domain/seeker.h"
#include "models/exchange/tablelayout.h"

#include <variant>

/// A posting as a row of a file states it, before the database knows it.
struct PostingDraft
{
    PostingContent content;
    Facility facility; // the recruiting institution, as far as the row tells
    QString number;    // of the posting, where the file has one
    QString record;    // identity in the source: what the same posting will be known by in the next file
    QString likeness;  // institution, profession, place and form as a key: what tells rows without a number apart
    QDate receivedOn;
    QStringList given; // keys of the fields that the file has a column for; the others stay as they are in a known posting
};

using ImportDraft = std::variant<PostingDraft, Facility, Seeker>;

/// A word about one cell, or, without a column, about the row.
struct RowNote
{
    int column = -1;
    QString message;
};

/// What becomes of one row.
struct RowOutcome
{
    qint64 row = 0;
    RowKind kind = RowKind::Data;
    QList<ImportDraft> drafts; // none where the row is rejected or is no record
    QList<RowNote> warnings;
    QList<RowNote> problems; // why it is rejected

    bool isRejected() const { return !problems.isEmpty(); }
};
