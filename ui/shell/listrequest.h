#pragma once

#include <QString>

/// Which rows of a page's list; each page knows those that concern it.
enum class ListKind { All, Open, OpenInquiries, Overdue, Today, WithoutResult, ToApprove, ExpiringSoon, StartingSoon, Failed };

/// The rows that a figure was counted from, on a page of its own. Postings are asked for by their filter instead
/// (Page::listRequested).
struct ListRequest
{
    QString page; // its object name, which is its name in the list of pages
    ListKind kind = ListKind::All;
    QString subject = {}; // number of the record to stand on; empty: the first

    bool operator==(const ListRequest &) const = default;
};
