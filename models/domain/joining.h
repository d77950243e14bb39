#pragma once

#include "models/domain/postingfield.h"

/// What two postings of the same thing say together: a field that only one of them fills in has its value; fields in which
/// both say something else are listed, and hold what the kept posting says.
struct Joining
{
    PostingContent content;
    QList<const PostingField *> filled; // empty in the kept posting, taken from the duplicate
    QList<const PostingField *> conflicts;

    bool isNeeded() const { return !filled.isEmpty() || !conflicts.isEmpty(); }
};
Joining joined(const PostingContent &kept, const PostingContent &duplicate);
