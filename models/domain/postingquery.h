#pragma once

#include "models/domain/listcount.h"
#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/domain/seats.h"

#include <QVariant>

/// One row of a list of postings: what domain.md §3–4 shows of it, from the approved revision or, before that, the newest.
struct PostingRow
{
    PostingId id{};
    QString number;
    QString facility;
    QString facilityCode;
    std::optional<Prefecture> prefecture;
    QString municipality;
    QString place;
    std::optional<Profession> profession;
    std::optional<EmploymentForm> employment;
    Seats seats;
    ReviewState review = ReviewState::Received;
    PublicationState publication = PublicationState::Unpublished;
    FillState fill = FillState::Unfilled;
    Disclosure disclosure = Disclosure::NonPublic;
    QDate receivedOn, neededBy, validUntil;
    int revision = 1;
    int red = 0, amber = 0;

    bool operator==(const PostingRow &) const = default;
};

/// What a list can be sorted by.
enum class PostingSort {
    Number,
    Facility,
    FacilityCode,
    Place,
    Prefecture,
    Municipality,
    Profession,
    Employment,
    Disclosure,
    Headcount,
    Offered,
    Awaiting,
    Started,
    Remaining,
    Revision,
    Review,
    Publication,
    Fill,
    ReceivedOn,
    NeededBy,
    ValidUntil,
    Checks
};
std::span<const Term> termsOf(PostingSort); // code: the column of the table `posting`

/// What the checks of a posting found at worst: Red blocks the approval, Amber wants a confirmation.
enum class CheckLevel { Red, Amber, Clean };
std::span<const Term> termsOf(CheckLevel);
inline CheckLevel levelOf(const PostingRow &row)
{
    return row.red > 0 ? CheckLevel::Red : row.amber > 0 ? CheckLevel::Amber : CheckLevel::Clean;
}

/// Which postings a list holds. Empty lists and unset values let everything through; all conditions must hold.
struct PostingFilter
{
    QList<Prefecture> prefectures;
    QList<Profession> professions;
    QList<ReviewState> review;
    QList<PublicationState> publication;
    QList<FillState> fill;
    std::optional<QDate> receivedFrom, receivedTo; // both included
    std::optional<QDate> validUntilTo;             // "expires soon": last day at the latest on
    std::optional<CheckLevel> checks;
    QString text; // part of a number, name, kana, place, municipality, profession or title

    bool operator==(const PostingFilter &) const = default;
};

struct PostingOrder
{
    PostingSort sort = PostingSort::NeededBy;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const PostingOrder &) const = default;
};

/// The last row seen: its sort value and id. A page continues after it. Empty values (no date) come last in either direction.
struct PostingCursor
{
    QVariant value; // of the sort column, as stored; null where the row has none
    PostingId id{};
    bool atStart = true;
};

struct PostingPage
{
    QList<PostingRow> rows;
    PostingCursor next;
    bool last = true;
};

using PostingCount = ListCount;
