#pragma once

#include "models/exchange/rowcells.h"

/// Turns rows of a table into drafts of ours, by a mapping; asks no database. What a row says is taken as offices write it; what
/// cannot be understood without guessing rejects the row. What is merely missing goes to review, which asks for it (red checks).
class ImportPlan
{
public:
    /// `today`: days that cannot be yet, or no more, are warned of; none where it is invalid.
    ImportPlan(const TableLayout &layout, const ColumnMapping &mapping, QDate today = {});

    RowOutcome outcomeOf(const TableRow &row);
    /// The same for what is known to be a record, whatever it looks like.
    RowOutcome outcomeOfRecord(const TableRow &row);

private:
    void readPosting(RowOutcome &outcome);
    void readContent(PostingContent &content);
    void readWage(PostingContent &content);
    void readPlace(PostingDraft &draft);
    void readIdentity(PostingDraft &draft);
    void readFacility(RowOutcome &outcome);
    void readSeeker(RowOutcome &outcome);
    QList<Licence> licences();
    void judgeDays(const Seeker &seeker);

    TableLayout m_layout;
    ImportTarget m_target;
    QDate m_today;
    RowCells m_cells;
    QStringList m_given;
};
