#pragma once

#include "models/domain/postingquery.h"
#include "models/items/listsource.h"

/// The types of a list of postings.
struct PostingListing
{
    using Row = PostingRow;
    using Id = PostingId;
    using Filter = PostingFilter;
    using Order = PostingOrder;
    using Cursor = PostingCursor;
    using Page = PostingPage;
};

using PostingSource = ListSource<PostingListing>;
