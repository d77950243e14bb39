#include "models/domain/interview.h"

#include "models/domain/officedate.h"
#include "models/domain/training.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

struct InterviewText
{
    Q_DECLARE_TR_FUNCTIONS(InterviewText)
};

static constexpr std::array<Term, 3> clashTerms{{
    {"seeker", u"求職者", u"Seeker"},
    {"interviewer", u"面接担当者", u"Interviewer"},
    {"person", u"同一人物", u"Same person"},
}};
std::span<const Term> termsOf(ClashKind) { return clashTerms; }

Result<> checked(const Interview &interview)
{
    if (!interview.from.isValid())
        return inputError(InterviewText::tr("The interview has no beginning. Enter the day and the time."));
    if (interview.minutes < 5 || interview.minutes > 480)
        return inputError(InterviewText::tr("An interview lasts 5 minutes to 8 hours. Correct its length."));
    if (interview.interviewer.trimmed().isEmpty())
        return inputError(InterviewText::tr("The interview has no interviewer. Enter who holds it."));
    if (interview.mode == InterviewMode::InPerson && interview.place.trimmed().isEmpty())
        return inputError(InterviewText::tr("An interview in person needs its place. Enter where it is held."));
    const QUrl url(interview.url, QUrl::StrictMode);
    const bool isWeb = url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty();
    if (interview.mode == InterviewMode::Online && !isWeb)
        return inputError(InterviewText::tr("An interview online needs its meeting address. Enter it beginning with https://"));
    return {};
}

QList<Clash> clashesOf(const Interview &interview, const QList<Interview> &others, const QList<SeekerId> &samePeople)
{
    QList<Clash> clashes;
    for (const Interview &other : others) {
        if (other.id == interview.id && other.id != InterviewId{})
            continue;
        if (other.result == InterviewResult::Cancelled || other.from >= interview.until() || interview.from >= other.until())
            continue;
        const auto add = [&](ClashKind kind) { clashes.append({kind, other.number, other.from, other.until()}); };
        if (other.seeker == interview.seeker)
            add(ClashKind::Seeker);
        else if (samePeople.contains(other.seeker))
            add(ClashKind::Person);
        if (samePerson(other.interviewer, interview.interviewer))
            add(ClashKind::Interviewer);
    }
    return clashes;
}

QString shown(const Clash &clash)
{
    const QString when = fieldMoment(clash.from);
    switch (clash.kind) {
    case ClashKind::Interviewer:
        return InterviewText::tr("The interviewer holds %1 at %2.").arg(clash.interview, when);
    case ClashKind::Person:
        return InterviewText::tr("The same person has %1 at %2, under another number.").arg(clash.interview, when);
    case ClashKind::Seeker:
        break;
    }
    return InterviewText::tr("The seeker has %1 at %2.").arg(clash.interview, when);
}

Result<> mayBook(const QList<Clash> &clashes, bool confirmed)
{
    if (clashes.isEmpty() || confirmed)
        return {};
    QStringList sentences;
    for (const Clash &clash : clashes)
        sentences.append(shown(clash));
    sentences.append(InterviewText::tr("Choose another time, or confirm the clash."));
    return Error{Error::Kind::Conflict, sentences.join(u' ')};
}

Result<Interview> scheduled(Interview interview, const QString &uid)
{
    if (const auto sound = checked(interview); !sound)
        return sound.error();
    interview.result = InterviewResult::Planned;
    interview.uid = uid;
    interview.sequence = 0;
    return interview;
}

static Error overError(const Interview &interview)
{
    return inputError(InterviewText::tr("The interview is “%1” already. Schedule a new one.").arg(label(interview.result)));
}

Result<Interview> rescheduled(Interview before, const Interview &wanted)
{
    if (before.result != InterviewResult::Planned)
        return overError(before);
    if (const auto sound = checked(wanted); !sound)
        return sound.error();
    const Interview old = before;
    before.from = wanted.from;
    before.minutes = wanted.minutes;
    before.mode = wanted.mode;
    before.place = wanted.place;
    before.url = wanted.url;
    before.phone = wanted.phone;
    before.interviewer = wanted.interviewer;
    before.note = wanted.note;
    if (before != old)
        ++before.sequence;
    return before;
}

Result<Interview> cancelled(Interview interview, const QString &reason)
{
    if (interview.result != InterviewResult::Planned)
        return overError(interview);
    if (reason.trimmed().isEmpty())
        return inputError(InterviewText::tr("Enter the reason why the interview is cancelled."));
    interview.result = InterviewResult::Cancelled;
    interview.note = reason.trimmed();
    ++interview.sequence;
    return interview;
}

Result<Interview> withResult(Interview interview, InterviewResult result, const QString &note, const QDateTime &now)
{
    if (interview.result != InterviewResult::Planned && interview.result != InterviewResult::Undecided)
        return overError(interview);
    if (result == InterviewResult::Planned || result == InterviewResult::Cancelled)
        return inputError(
            InterviewText::tr("“%1” is no result. Choose passed, failed, undecided or did not come.").arg(label(result)));
    if (now < interview.from)
        return inputError(InterviewText::tr("The interview has not begun. Enter its result afterwards."));
    interview.result = result;
    interview.note = note.trimmed();
    return interview;
}
