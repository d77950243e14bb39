#pragma once

#include "models/domain/postingquery.h"
#include "models/storage/listquerybuilder.h"

/// The list of postings as SQL.
class PostingQueryBuilder : public ListQueryBuilder
{
public:
    /// `own`: the prefecture of a coordinator, whose own postings lie unmasked in a view of their own, where indexes and totals
    /// answer what is asked about them.
    PostingQueryBuilder(Engine engine, const PostingFilter &filter, const PostingOrder &order,
                        std::optional<Prefecture> own = {});

    /// Prefecture, profession, postings and sums of seats of the rows, by prefecture × profession; reads every matching row.
    Query cells() const;

    /// " AND prefecture IN (…) AND profession IN (…)", as far as the filter names some; for tables that have these columns.
    static QString scope(const PostingFilter &filter);
};
