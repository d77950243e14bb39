#pragma once

#include "ui/print/pdfoutline.h"
#include "ui/print/reportpaginator.h"

#include <memory>

/// A report divided into pages, ready to be painted on anything.
class ReportPainter
{
public:
    explicit ReportPainter(ReportDocument document);

    const ReportDocument &document() const { return *m_document; }
    int pageCount() const { return int(m_paginator.pages().size()); }

    /// The painter's units are those of Paper, from the page's top left corner.
    void paintPage(QPainter &painter, int page) const;
    /// The headings with their places.
    QList<Bookmark> bookmarks() const;
    /// The text of a page, for accessibility and searching.
    QString pageText(int page) const;

private:
    void paintHeader(QPainter &painter) const;
    void paintFooter(QPainter &painter, int page) const;
    void paintPiece(QPainter &painter, const ReportPiece &piece) const;

    std::unique_ptr<const ReportDocument> m_document; // the paginator refers to it
    ReportPaginator m_paginator;
};
