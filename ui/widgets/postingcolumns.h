#pragma once

#include "models/items/postingcolumn.h"
#include "ui/widgets/listcolumns.h"

/// Which columns of postings a list shows; see ListColumnSet.
struct PostingColumnSet
{
    QString settings;
    QList<PostingColumn> columns, more, less;
};

ListColumnSet listColumns(const PostingColumnSet &set);
