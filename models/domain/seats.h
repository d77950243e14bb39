#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/terms.h"

#include <QDate>
#include <QList>

enum class HireId : qint64 {};
enum class PostingId : qint64 {};

/// One person in one seat of a posting, from the offer on (domain.md §3 "hire").
struct Hire
{
    HireId id{};
    PostingId posting{};
    QString person; // as the office knows them; a seeker's number once there is one
    HireStage stage = HireStage::Offered;
    QDate offeredOn;
    QDate startsOn;  // planned
    QDate startedOn; // confirmed
    QDate endedOn;
    QString reason;     // of leaving
    QString overReason; // why a seat beyond the headcount was given
    SeekerId seeker{};  // none: somebody who is not registered
    ApplicationId application{};
    QDate endsOn; // planned; open where invalid
    bool fullTime = false;
    QString otherTerms; // what was agreed differently from the posting; empty: its terms
    // A start without licence or training (startgate.h): why, who asked, and the second person who approved.
    QString exemption;
    QString exemptionAskedBy;
    QString exemptionApprovedBy;

    bool operator==(const Hire &) const = default;
};

/// How many of a posting's seats are taken, counted from hires (domain.md §4 "Vacancy").
struct Seats
{
    int headcount = 0;
    int offered = 0;
    int awaiting = 0;
    int started = 0;

    int taken() const { return offered + awaiting + started; }
    int remaining() const { return headcount - taken(); } // negative when over
    bool operator==(const Seats &) const = default;
};

/// Linear in the number of hires.
Seats counted(int headcount, const QList<Hire> &hires);

/// Over when more seats are taken than there are; otherwise only confirmed starts count.
FillState fillState(const Seats &seats);

/// Refused below the seats taken and below 1.
Result<> mayChangeHeadcount(const Seats &seats, int wanted);

/// A seat beyond the headcount needs a reason.
Result<> mayTakeSeat(const Seats &seats, const QString &overReason);

/// The next stage of a hire: Offered → Awaiting → Started → Completed | EndedEarly; Offered and Awaiting → Declined | Withdrawn.
/// Leaving without having completed needs a reason.
Result<Hire> advanced(Hire hire, HireStage to, QDate day, const QString &reason = {});

/// Whether the stage takes a seat.
constexpr bool takesSeat(HireStage stage) { return stage <= HireStage::Completed; }
