#pragma once

#include "models/domain/ids.h"
#include "models/domain/peopleterms.h"
#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <span>

/// An interview (面接) for an application.
struct Interview
{
    InterviewId id{};
    QString number; // I0000001
    ApplicationId application{};
    SeekerId seeker{}; // of the application
    QDateTime from;
    int minutes = 30;
    InterviewMode mode = InterviewMode::InPerson;
    QString place; // in person
    QString url;   // online
    QString phone; // by phone: who is called, where it is not the seeker's own number
    QString interviewer;
    InterviewResult result = InterviewResult::Planned;
    QString note;
    QString uid;      // of the invitation; the same for every update and the cancellation
    int sequence = 0; // of the invitation; raised by every update and the cancellation
    int version = 1;

    QDateTime until() const { return from.addSecs(60 * qint64(minutes)); }
    bool operator==(const Interview &) const = default;
};

/// A beginning, 5 minutes to 8 hours, an interviewer, and what its kind needs: a place, or an https address.
Result<> checked(const Interview &interview);

/// Who would be in two places at once. Person: the same human being under another seeker number.
enum class ClashKind { Seeker, Interviewer, Person };
std::span<const Term> termsOf(ClashKind);

struct Clash
{
    ClashKind kind = ClashKind::Seeker;
    QString interview; // number of the other one
    QDateTime from, until;

    bool operator==(const Clash &) const = default;
};

/// What of `others` is at the same time (an end may be another's beginning). `samePeople`: seekers who are the same person.
QList<Clash> clashesOf(const Interview &interview, const QList<Interview> &others, const QList<SeekerId> &samePeople = {});

/// A sentence for each clash.
QString shown(const Clash &clash);
/// Refused with clashes unless somebody has confirmed them.
Result<> mayBook(const QList<Clash> &clashes, bool confirmed);

// Steps. Each refuses what is not allowed, with a sentence.

Result<Interview> scheduled(Interview interview, const QString &uid);
/// Another time, place, kind or interviewer: the invitation is sent again with a higher sequence.
Result<Interview> rescheduled(Interview before, const Interview &wanted);
Result<Interview> cancelled(Interview interview, const QString &reason);
/// The result, once it has begun.
Result<Interview> withResult(Interview interview, InterviewResult result, const QString &note, const QDateTime &now);
