#pragma once

#include "models/domain/seekerfield.h"

/// What people compare, choose between and enter as one thing: a field of a seeker, or all licences together.
struct SeekerPart
{
    const SeekerField *field; // null: the licences

    QString key() const; // of the field, or "licences"
    QString label() const;
    QString shown(const Seeker &seeker) const;
    bool isSame(const Seeker &one, const Seeker &other) const;
    bool isEmpty(const Seeker &seeker) const { return isSame(seeker, Seeker{}); }
    void copy(const Seeker &from, Seeker &to) const;
    /// Whether a form enters it; the others follow from the lifecycle.
    bool isEntered() const;
    /// Whether two records are joined by holding the values of both.
    bool isList() const;

    bool operator==(const SeekerPart &) const = default;
};

/// Every field in the order of the table, then the licences.
const QList<SeekerPart> &seekerParts();

/// Applies to `mine` what `theirs` changed against `base`. Parts that both changed differently are listed, and keep mine.
/// What the lifecycle says is always theirs.
struct SeekerEdits
{
    Seeker seeker;
    QList<SeekerPart> conflicts;
};
SeekerEdits merged(const Seeker &base, const Seeker &mine, const Seeker &theirs);
