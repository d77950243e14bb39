#pragma once

#include "models/domain/application.h"
#include "models/domain/inquiry.h"
#include "models/domain/interview.h"
#include "models/domain/startgate.h"
#include "models/domain/supportorder.h"
#include "models/domain/terms.h"
#include "models/domain/training.h"

// Rows of the lists of applications, interviews, hires, training and orders: a record with the names of what it refers to.

struct ApplicationRow
{
    ApplicationId id{};
    QString number;
    SeekerId seeker{};
    QString seekerNumber, seekerName;
    PostingId posting{};
    QString postingNumber, facility;
    std::optional<Prefecture> prefecture; // of the posting
    std::optional<Profession> profession; // of the posting
    IntakeRoute route = IntakeRoute::Headquarters;
    QDate appliedOn;
    ApplicationStage stage = ApplicationStage::Received;
    QDateTime stageSince;
    QString reason; // of the last step
    HireId hire{};
    Disclosure disclosure = Disclosure::NonPublic; // of the posting

    bool operator==(const ApplicationRow &) const = default;
};

/// Empty lists and unset values let everything through.
struct ApplicationFilter
{
    QList<Prefecture> prefectures;
    QList<Profession> professions;
    QList<ApplicationStage> stages;
    bool openOnly = false;
    bool overdueOnly = false; // as of `today`
    SeekerId seeker{};
    PostingId posting{};
    std::optional<QDate> appliedFrom, appliedTo; // both included
    QString text;                                // number of the application, or part of what its seeker or posting is found by
    QDate today;

    bool operator==(const ApplicationFilter &) const = default;
};

/// Lists go on after the last row seen: its time and id.
struct CaseCursor
{
    QString at; // as stored
    qint64 id = 0;
    bool atStart = true;
};

struct ApplicationPage
{
    QList<ApplicationRow> rows;
    CaseCursor next;
    bool last = true;
};

/// How many applications are in a stage now, and how many ever were (domain.md §4).
struct StageCount
{
    ApplicationStage stage = ApplicationStage::Received;
    qint64 now = 0;
    qint64 ever = 0;

    bool operator==(const StageCount &) const = default;
};

struct InterviewRow
{
    Interview interview;
    QString applicationNumber, seekerNumber, seekerName, postingNumber, facility;
    Disclosure disclosure = Disclosure::NonPublic; // of the posting
};

/// Empty lists and invalid times let everything through.
struct InterviewFilter
{
    QDateTime from, before; // begin from the first moment to before the second
    QList<InterviewResult> results;
    ApplicationFilter application; // of their applications

    bool operator==(const InterviewFilter &) const = default;
};

/// Interviews that have begun by that moment and have no result; `application` narrows their applications.
InterviewFilter withoutResult(const QDateTime &now, const ApplicationFilter &application);

/// What a calendar shows of a day, in the order of time.
struct InterviewDay
{
    QDate day;
    QList<InterviewRow> rows;
    qint64 count = 0; // of the day; may be more than the rows
};

struct InterviewPage
{
    QList<InterviewRow> rows;
    CaseCursor next;
    bool last = true;
};

/// H12; empty for none.
QString numberOf(HireId id);

struct HireRow
{
    Hire hire;
    QString postingNumber, facility;
    std::optional<Prefecture> prefecture;
    std::optional<Profession> profession;
    QString seekerNumber, seekerName; // the person as entered where nobody is registered
    QString applicationNumber;
    Disclosure disclosure = Disclosure::NonPublic; // of the posting
};

struct HireFilter
{
    QList<Prefecture> prefectures;
    QList<Profession> professions;
    QList<HireStage> stages;
    std::optional<QDate> startsFrom, startsTo; // planned; both included
    SeekerId seeker{};
    bool exemptionOpen = false; // only those whose exemption waits for a second person
    QString text;               // number of the hire, or part of what its person or posting is found by

    bool operator==(const HireFilter &) const = default;
};

/// The list of hires goes on after the last row seen: its planned start (invalid: none) and id.
struct HireCursor
{
    QDate day;
    HireId id{};
    bool atStart = true;
};

struct HirePage
{
    QList<HireRow> rows;
    HireCursor next;
    bool last = true;
};

/// How many hires are in a stage.
struct HireCount
{
    HireStage stage = HireStage::Offered;
    qint64 hires = 0;

    bool operator==(const HireCount &) const = default;
};

struct TrainingRow
{
    TrainingRecord record;
    QString seekerNumber, seekerName, course;
};

struct TrainingFilter
{
    QList<TrainingStage> stages;
    std::optional<QDate> from, to; // both included
    SeekerId seeker{};
    bool toApproveOnly = false; // exemptions that wait for a second person

    bool operator==(const TrainingFilter &) const = default;
};

/// The list of orders goes on after the last row seen, the latest first day first.
struct OrderCursor
{
    QDate day;
    OrderId id{};
    bool atStart = true;
};

struct OrderPage
{
    QList<SupportOrder> rows;
    OrderCursor next;
    bool last = true;
};

/// The list of trainings goes on after the last row seen, latest day first.
struct TrainingCursor
{
    QDate day;
    TrainingId id{};
    bool atStart = true;
};

struct TrainingRows
{
    QList<TrainingRow> rows;
    TrainingCursor next;
    bool last = true;
};

struct InquiryRow
{
    Inquiry inquiry;
    QString seekerNumber, seekerName, postingNumber;
};

/// The last inquiry of a page: the list goes on after it.
struct InquiryCursor
{
    QDateTime askedAt;
    InquiryId id{};
    bool isAnswered = false; // those without an answer come first
    bool atStart = true;
};

/// A page of inquiries: unanswered first, each kind latest first.
struct InquiryPage
{
    QList<InquiryRow> rows;
    InquiryCursor next;
    bool last = true;
};

/// What was done with a seeker of late: "already contacted", "already applied here".
struct SeekerContact
{
    QDateTime at;
    QString what;    // "inquiry", "application", "interview"
    QString number;  // of it
    QString posting; // number; empty where there is none

    bool operator==(const SeekerContact &) const = default;
};

/// An application with all that its next step is decided from.
struct ApplicationCase
{
    Application application;
    ApplicationRow row;
    NextStep next;
    StepFacts facts;
    QList<InterviewRow> interviews; // in the order of time
    std::optional<HireRow> hire;
    QList<GateItem> gate; // of the hire, for its planned start
    /// Somebody of the own prefecture, with another one's posting that is published no more: its seats and the next step are
    /// that prefecture's.
    bool postingSeen = true;
    Seats seats; // of the posting
    FillState fill = FillState::Unfilled;
    int postingVersion = 0;
    QList<SeekerContact> contacts; // others with the same seeker, newest first
};

/// A hire with its start gate and the posting's terms, from which those agreed may differ.
struct HireCase
{
    HireRow row;
    QList<GateItem> gate;
    PostingContent terms;
    Seats seats; // of the posting
    FillState fill = FillState::Unfilled;
    int postingVersion = 0;
};

/// What is known of a seeker and a posting before an application is taken in.
struct ApplyCheck
{
    QString refusal; // why it would be refused; empty where it would not
    Seats seats;
    QList<SeekerContact> contacts; // with the seeker, newest first
};

/// Whether somebody has spoken with the seeker about this very posting.
bool isAbout(const SeekerContact &contact, const QString &posting);

/// Complete by the start ÷ started × 100 (domain.md §5 研修修了率), as counts.
struct TrainingRate
{
    qint64 started = 0;
    qint64 complete = 0;

    bool operator==(const TrainingRate &) const = default;
};

/// The candidates of an order: the best first, the first of those whom each condition excluded, and how many each excluded.
struct OrderCandidates
{
    QList<Candidate> candidates;
    QList<Candidate> excluded;
    QList<std::pair<Exclusion, qint64>> counts;
    qint64 found = 0;     // candidates there are, also beyond those listed
    bool complete = true; // false: the search was stopped before everybody was looked at
};

// As somebody without the right to personal data sees them.
ApplicationRow masked(ApplicationRow row);
InterviewRow masked(InterviewRow row);
HireRow masked(HireRow row);
TrainingRow masked(TrainingRow row);
InquiryRow masked(InquiryRow row);
ApplicationCase masked(ApplicationCase one);
HireCase masked(HireCase one);
Candidate masked(Candidate candidate);
