#pragma once

#include "models/domain/codes.h"

#include <QList>

/// What a file of rows is taken in as.
enum class ImportTarget { Postings, Facilities, Seekers };
std::span<const Term> termsOf(ImportTarget); // codes: the words of the command line

/// Something of ours that a column of a file can hold.
struct ImportField
{
    QString key; // of postingFields() where it is one of those
    const char16_t *japaneseName;
    const char16_t *englishName;
    bool joins = false; // several columns may go here; their texts are put together

    QString label() const; // by the default QLocale
};

/// The key of columns that are known and left out on purpose (who made a record, counters of another system).
inline constexpr char16_t ignoredColumn[] = u"ignored";

/// In the order in which a mapping page lists them.
const QList<ImportField> &importFields(ImportTarget target);
const ImportField *importField(ImportTarget target, QStringView key); // null where there is none
