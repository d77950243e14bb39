#pragma once

#include "models/domain/posting.h"
#include "models/storage/dialect.h"
#include "models/storage/statementgroup.h"

#include <QMap>

#include <compare>
#include <tuple>

/// The cell of posting_total that a posting is counted in.
struct TotalKey
{
    int prefecture = 0, profession = 0;
    ReviewState review = ReviewState::Received;
    PublicationState publication = PublicationState::Unpublished;
    FillState fill = FillState::Unfilled;

    bool operator==(const TotalKey &) const = default;
    auto operator<=>(const TotalKey &) const = default;
};

struct TotalSums
{
    qint64 postings = 0, headcount = 0, offered = 0, awaiting = 0, started = 0;

    void add(const Seats &seats, qint64 sign);
    bool isZero() const { return *this == TotalSums{}; }
    bool operator==(const TotalSums &) const = default;
};

TotalKey totalKey(const Posting &posting);

/// What one posting counts for in the shortage from a day on.
struct PostingDay
{
    QDate day;
    bool published = false;
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    Seats seats;
};
PostingDay postingDay(const Posting &posting, QDate day);

/// Gathers what the changes of one transaction do to the maintained tables and writes it once, before the commit.
class Totals
{
public:
    explicit Totals(const QSqlDatabase &db) : m_db(db) {}

    void added(const Posting &posting);
    void changed(const Posting &before, const Posting &after);
    /// The shortage from `day` on: minus what counted before, plus what counts now.
    void dayChanged(const std::optional<PostingDay> &before, const PostingDay &after);

    /// Where changes are gathered it puts the statements there; the caller runs them.
    Result<> write(GatheredChanges *gathered = nullptr);

    /// Makes posting_total and shortage_day anew from posting and posting_day; after filling a database in bulk.
    static Result<> rebuild(const QSqlDatabase &db);

private:
    struct DayKey
    {
        int prefecture, profession;
        QDate day;
        friend bool operator<(const DayKey &a, const DayKey &b)
        {
            return std::tie(a.prefecture, a.profession, a.day) < std::tie(b.prefecture, b.profession, b.day);
        }
    };

    Result<> queueForDays(GatheredChanges *gathered);
    Result<> writeTotals(GatheredChanges *gathered);
    Result<> writeDays(GatheredChanges *gathered);

    QSqlDatabase m_db;
    // In order, so that desks of one server come at the same rows one after the other instead of waiting for each other.
    QMap<TotalKey, TotalSums> m_totals;
    QMap<DayKey, TotalSums> m_days;
};
