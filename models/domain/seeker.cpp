#include "models/domain/seeker.h"

#include "models/domain/publication.h"

#include <QCoreApplication>

#include <array>

struct SeekerText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerText)
};

int ageOn(QDate born, QDate day)
{
    const int years = day.year() - born.year();
    return born.addYears(years) > day ? years - 1 : years;
}

bool hasExpired(const Seeker &seeker, QDate today)
{
    return isActive(seeker.state) && seeker.validUntil.isValid() && today > seeker.validUntil;
}

bool expiresSoon(const Seeker &seeker, QDate today)
{
    return isActive(seeker.state) && seeker.validUntil.isValid() && today <= seeker.validUntil &&
           today >= seeker.validUntil.addDays(-soonDays);
}

static Error goneError()
{
    return inputError(SeekerText::tr("The seeker has withdrawn; nothing can be done for them any more. Register them anew."));
}

static QDate lastDayOfMonth(QDate day) { return QDate(day.year(), day.month(), day.daysInMonth()); }

Result<Seeker> activeOn(Seeker seeker, QDate day)
{
    if (seeker.state == SeekerState::Withdrawn)
        return goneError();
    if (!seeker.activeOn.isValid() || seeker.activeOn < day)
        seeker.activeOn = day;
    if (seeker.state == SeekerState::Employed)
        return seeker;
    if (seeker.state == SeekerState::Expired || !seeker.validUntil.isValid() || day > seeker.validUntil) {
        if (seeker.validUntil.isValid())
            seeker.state = SeekerState::Reactivated;
        seeker.validUntil = validUntilFrom(day);
    } else if (day.year() == seeker.validUntil.year() && day.month() == seeker.validUntil.month()) {
        seeker.validUntil = lastDayOfMonth(QDate(day.year(), day.month(), 1).addMonths(1));
    }
    return seeker;
}

bool isReturn(const Seeker &before, const Seeker &after, QDate day)
{
    return before.validUntil.isValid() && before.validUntil < day && isActive(after.state) && after.validUntil >= day;
}

Result<Seeker> expired(Seeker seeker, QDate today)
{
    if (!hasExpired(seeker, today))
        return inputError(SeekerText::tr("The seeker's validity has not run out. Wait for its last day."));
    seeker.state = SeekerState::Expired;
    return seeker;
}

Result<Seeker> employed(Seeker seeker, QDate day)
{
    if (seeker.state == SeekerState::Withdrawn)
        return goneError();
    seeker.state = SeekerState::Employed;
    if (!seeker.activeOn.isValid() || seeker.activeOn < day)
        seeker.activeOn = day;
    return seeker;
}

Result<Seeker> released(Seeker seeker, QDate day)
{
    if (seeker.state != SeekerState::Employed)
        return inputError(SeekerText::tr("The seeker is not at work. Load the record again."));
    const bool ranOut = !seeker.validUntil.isValid() || seeker.validUntil < day;
    seeker.state = ranOut ? SeekerState::Expired : SeekerState::Valid;
    return activeOn(std::move(seeker), day);
}

Result<Seeker> withdrawn(Seeker seeker, QDate day)
{
    if (seeker.state == SeekerState::Withdrawn)
        return inputError(SeekerText::tr("The seeker has withdrawn already; their data are erased."));
    if (seeker.state == SeekerState::Employed)
        return inputError(SeekerText::tr("The seeker is at work. End the employment first, then withdraw them."));
    Seeker left;
    left.id = seeker.id;
    left.number = seeker.number;
    left.prefecture = seeker.prefecture;
    if (const auto profession = mainProfession(seeker))
        left.wishes = {*profession};
    left.route = seeker.route;
    left.state = SeekerState::Withdrawn;
    left.registeredOn = seeker.registeredOn;
    left.validUntil = seeker.validUntil;
    left.activeOn = day;
    left.version = seeker.version;
    return left;
}

Result<Seeker> licenceChecked(Seeker seeker, Profession kind, LicenceCheck check, const QString &by, QDate day)
{
    if (seeker.state == SeekerState::Withdrawn)
        return goneError();
    const auto found = std::find_if(seeker.licences.begin(), seeker.licences.end(),
                                    [kind](const Licence &licence) { return licence.kind == kind; });
    if (found == seeker.licences.end())
        return inputError(SeekerText::tr("The seeker has no licence as %1. Enter it first.").arg(label(kind)));
    if (found->check > LicenceCheck::LookedUp && check <= LicenceCheck::LookedUp)
        return inputError(SeekerText::tr("The original of the licence as %1 was looked at already: “%2”. Only another look at it "
                                         "changes that.")
                              .arg(label(kind), label(found->check)));
    found->check = check;
    found->seenBy = check == LicenceCheck::Unchecked ? QString() : by;
    found->seenOn = check == LicenceCheck::Unchecked ? QDate() : day;
    if (const auto sound = checked(seeker); !sound)
        return sound.error();
    return seeker;
}

const Licence *licenceFor(const Seeker &seeker, Profession profession)
{
    static constexpr std::array order{LicenceCheck::OriginalSeen, LicenceCheck::LookedUp, LicenceCheck::Unchecked};
    for (const LicenceCheck check : order)
        for (const Licence &licence : seeker.licences)
            if (licence.check == check && mayFill(licence.kind, profession))
                return &licence;
    return nullptr;
}

bool mayFill(const Seeker &seeker, Profession profession)
{
    return !isLicensed(profession) || licenceFor(seeker, profession) != nullptr;
}

std::optional<Profession> mainProfession(const Seeker &seeker)
{
    if (!seeker.licences.isEmpty())
        return seeker.licences.first().kind;
    return seeker.wishes.isEmpty() ? std::nullopt : std::optional(seeker.wishes.first());
}
