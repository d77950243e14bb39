#pragma once

#include "models/domain/postingcontent.h"

#include <QVariant>

#include <span>

enum class FieldKind { Text, LongText, Count, Decimal, Date, Flag, Code, Profession, Prefecture };

/// One field of a posting. The table of them is the only list of fields: storage, comparison, import, export and forms walk it.
struct PostingField
{
    const char *key; // column of posting_revision
    const char16_t *japanese;
    const char16_t *english;
    FieldKind kind;
    /// As stored: QString, int, double, bool, QDate, or a null QVariant where the field is empty.
    QVariant (*value)(const PostingContent &);
    /// The reverse of value(); a value that the field cannot hold leaves it empty.
    void (*assign)(PostingContent &, const QVariant &);
    /// The text itself of a field that is stored as a text as it is; null for any other field.
    QString *(*text)(PostingContent &);

    QString label() const;                              // by the default QLocale
    QString shown(const PostingContent &content) const; // for people: terms, grouped numbers, 2020/07/27
};

std::span<const PostingField> postingFields();
const PostingField *postingField(QLatin1StringView key); // null where there is none

struct FieldChange
{
    const PostingField *field;
    QString before, after; // as shown(); empty means not filled in
};

/// The fields in which two revisions differ, in the order of the table.
QList<FieldChange> changesBetween(const PostingContent &before, const PostingContent &after);

/// Applies to `mine` what `theirs` changed against `base`. Fields that both changed differently are listed, and keep mine.
struct Merge
{
    PostingContent content;
    QList<const PostingField *> conflicts;
};
Merge merged(const PostingContent &base, const PostingContent &mine, const PostingContent &theirs);
