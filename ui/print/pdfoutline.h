#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A place of a PDF that a reader can jump to.
struct Bookmark
{
    QString title;
    int page = 0;     // from 0
    double top = 0.0; // points above the lower edge of the page
};

/// Adds bookmarks to a PDF of QPdfWriter, which cannot write them itself (Qt 6.4). They are appended as an incremental update
/// (ISO 32000-1, 7.5.6 and 12.3.3), so that no byte of what was there changes. What is not built as QPdfWriter does is returned
/// as it came. Linear in the size of the file.
QByteArray withBookmarks(QByteArray pdf, const QList<Bookmark> &bookmarks);
