#include "models/domain/startgate.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct StartGateText
{
    Q_DECLARE_TR_FUNCTIONS(StartGateText)
};

Booking bookingOf(const Hire &hire, const QString &posting)
{
    Booking booking{posting, hire.id, {}, hire.startedOn.isValid() ? hire.startedOn : hire.startsOn, {}, hire.fullTime};
    booking.to = hire.endedOn.isValid() ? hire.endedOn : hire.endsOn;
    return booking;
}

bool overlaps(const Booking &one, const Booking &other)
{
    const auto endsBefore = [](const Booking &a, const Booking &b) {
        return a.to.isValid() && b.from.isValid() && a.to < b.from;
    };
    return !endsBefore(one, other) && !endsBefore(other, one);
}

bool isFullTime(const PostingContent &content)
{
    return content.fullTime.value_or(content.employment == EmploymentForm::Permanent ||
                                     content.employment == EmploymentForm::FiscalYear);
}

static GateItem personItem(const StartFacts &facts)
{
    if (!facts.seeker)
        return {GateItem::What::Person, false,
                StartGateText::tr("Nobody knows this person's licence and training. Register them as a seeker and give the seat "
                                  "to that number, or have an exemption approved.")};
    return {GateItem::What::Person, true, StartGateText::tr("Registered as %1.").arg(facts.seeker->number)};
}

static GateItem licenceItem(const PostingContent &content, const Seeker &seeker, QDate day)
{
    const Profession wanted = content.profession.value_or(Profession::Clerk);
    if (!isLicensed(wanted))
        return {GateItem::What::Licence, true, StartGateText::tr("%1 needs no licence.").arg(label(wanted))};
    const Licence *licence = licenceFor(seeker, wanted);
    if (!licence)
        return {GateItem::What::Licence, false,
                StartGateText::tr("There is no licence that allows work as %1. Enter it, and have its original shown.")
                    .arg(label(wanted))};
    if (licence->check != LicenceCheck::OriginalSeen)
        return {GateItem::What::Licence, false,
                StartGateText::tr("The original of the licence as %1 was not seen yet. Have it shown, and record it.")
                    .arg(label(licence->kind))};
    if (day.isValid() && licence->seenOn > day)
        return {
            GateItem::What::Licence, false,
            StartGateText::tr("The original of the licence as %1 is recorded as seen on %2, after the start. Correct the day, or "
                              "have the original shown before the start.")
                .arg(label(licence->kind), fieldDate(licence->seenOn))};
    return {GateItem::What::Licence, true,
            StartGateText::tr("The original of the licence as %1 was seen on %2 by %3.")
                .arg(label(licence->kind), fieldDate(licence->seenOn), licence->seenBy)};
}

static GateItem trainingItem(const PostingContent &content, const StartFacts &facts, QDate day)
{
    const QList<TrainingModule> required = requiredModules(content);
    const auto missing = missingModules(required, facts.trainings, day);
    if (missing.isEmpty())
        return {GateItem::What::Training, true, StartGateText::tr("The training is complete: %1.").arg(listed(required))};
    return {GateItem::What::Training, false,
            StartGateText::tr("The training is not complete; missing: %1. Record it with its evidence.").arg(listed(missing))};
}

static GateItem overlapItem(const Hire &hire, const StartFacts &facts, QDate day)
{
    Booking mine = bookingOf(hire, {});
    if (day.isValid())
        mine.from = day;
    for (const Booking &other : facts.bookings)
        if (mine.fullTime && other.fullTime && (other.hire != hire.id || other.hire == HireId{}) && overlaps(mine, other))
            return {GateItem::What::Overlap, false,
                    StartGateText::tr("The person is booked full time in %1 from %2. End that first, or choose another period.")
                        .arg(other.what, fieldDate(other.from))};
    return {GateItem::What::Overlap, true, StartGateText::tr("No other full-time seat on these days.")};
}

QList<GateItem> startGate(const Hire &hire, const PostingContent &content, const StartFacts &facts, QDate day)
{
    QList<GateItem> items{personItem(facts)};
    if (facts.seeker) {
        items.append(licenceItem(content, *facts.seeker, day));
        items.append(trainingItem(content, facts, day));
    }
    items.append(overlapItem(hire, facts, day));
    return items;
}

Result<> mayStart(const Hire &hire, const PostingContent &content, const StartFacts &facts, QDate day)
{
    const bool exempt = !hire.exemptionApprovedBy.isEmpty();
    QStringList missing;
    for (const GateItem &item : startGate(hire, content, facts, day))
        if (!item.met && (!exempt || item.what == GateItem::What::Overlap))
            missing.append(item.sentence);
    if (!missing.isEmpty())
        return inputError(missing.join(u' '));
    return {};
}

Result<> mayAccept(const Hire &hire, const StartFacts &facts)
{
    const GateItem overlap = overlapItem(hire, facts, {});
    if (!overlap.met)
        return inputError(overlap.sentence);
    return {};
}

Result<Hire> exemptionAsked(Hire hire, const QString &reason, const QString &by)
{
    if (hire.stage != HireStage::Offered && hire.stage != HireStage::Awaiting)
        return inputError(StartGateText::tr("Only somebody who has not started can be exempted."));
    if (reason.trimmed().isEmpty())
        return inputError(StartGateText::tr("An exemption needs its reason. Enter why the start may go ahead."));
    hire.exemption = reason.trimmed();
    hire.exemptionAskedBy = by;
    hire.exemptionApprovedBy.clear();
    return hire;
}

Result<Hire> exemptionApproved(Hire hire, const QString &by)
{
    if (hire.exemption.isEmpty())
        return inputError(StartGateText::tr("Nobody asked for an exemption. Ask for it first, with its reason."));
    if (!hire.exemptionApprovedBy.isEmpty())
        return inputError(StartGateText::tr("The exemption is approved already."));
    if (by.trimmed().isEmpty() || samePerson(by, hire.exemptionAskedBy))
        return inputError(
            StartGateText::tr("Whoever asked for the exemption cannot approve it. Have a second person approve it."));
    hire.exemptionApprovedBy = by;
    return hire;
}

Result<Hire> withTerms(Hire hire, QDate startsOn, QDate endsOn, const QString &otherTerms)
{
    if (!takesSeat(hire.stage) || hire.stage == HireStage::Completed)
        return inputError(StartGateText::tr("The hire is “%1”; its terms cannot be changed any more.").arg(label(hire.stage)));
    if (startsOn.isValid() && endsOn.isValid() && endsOn < startsOn)
        return inputError(StartGateText::tr("The hire ends before it begins. Correct the days."));
    if (hire.stage != HireStage::Started)
        hire.startsOn = startsOn;
    hire.endsOn = endsOn;
    hire.otherTerms = otherTerms.trimmed();
    return hire;
}
