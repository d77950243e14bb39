#pragma once

#include "models/domain/postingquery.h"

/// What a list of postings can show of a row, in the order of a fresh installation.
enum class PostingColumn {
    Checks,
    Place,
    Prefecture,
    Profession,
    Headcount,
    NeededBy,
    Review,
    Publication,
    Fill,
    Remaining,
    Number,
    ReceivedOn,
    ValidUntil,
    Facility,
    FacilityCode,
    Municipality,
    Employment,
    Offered,
    Awaiting,
    Started,
    Disclosure,
    Revision
};
inline constexpr int postingColumnCount = static_cast<int>(PostingColumn::Revision) + 1;

QString keyOf(PostingColumn column); // for settings and files
QString titleOf(PostingColumn column);
QString headingOf(PostingColumn column); // as short as a narrow column of numbers is
bool isNumber(PostingColumn column);

PostingSort sortOf(PostingColumn column);
PostingColumn columnOf(PostingSort sort);

/// int, QDate or QString; the number of the value for states and code tables; null where the row has none.
QVariant valueOf(const PostingRow &row, PostingColumn column);
/// For people: terms, and days near `today` without their year.
QString shownText(const PostingRow &row, PostingColumn column, QDate today);
/// For copying: terms, and days as 2020/07/27.
QString plainText(const PostingRow &row, PostingColumn column);
/// As it goes to the clipboard: a non-public posting without what it hides, since what is copied may be pasted anywhere.
QString copiedText(const PostingRow &row, PostingColumn column);
