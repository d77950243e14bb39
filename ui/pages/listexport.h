#pragma once

#include "models/items/postingcolumn.h"
#include "ui/pages/postingwork.h"

class Page;
class QPushButton;
class ThemeSource;

/// The list as it stands: which postings, in which order, which columns.
struct SeenList
{
    PostingFilter filter;
    PostingOrder order;
    QList<PostingColumn> columns;
};

/// Writes a list to a file, CSV or XLSX by its name, and gives how many rows.
using WriteList = std::function<QFuture<Result<qint64>>(const QString &fileName)>;

/// A button that exports what the page shows, as Ctrl+E does.
QPushButton *exportButton(const ThemeSource &themes, Page &page);

/// Asks for a file, writes the list there and says on the page what came of it.
void exportList(const WriteList &write, Page &page);
void exportList(const PostingWork &work, const SeenList &list, Page &page);
