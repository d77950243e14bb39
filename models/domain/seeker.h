#pragma once

#include "models/domain/ids.h"
#include "models/domain/peopleterms.h"
#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/domain/result.h"
#include "models/domain/terms.h"

#include <QDate>

struct Licence
{
    Profession kind = Profession::Nurse;
    QString number;
    QDate date;
    QString grantedBy; // a prefecture for 准看護師, else empty
    LicenceCheck check = LicenceCheck::Unchecked;
    QString seenBy; // who saw the original, or looked the licence up
    QDate seenOn;

    bool operator==(const Licence &) const = default;
};

/// A seeker (求職者); domain.md §3.
struct Seeker
{
    SeekerId id{};
    QString number; // S0000123, or the number that came with the file
    QString name;
    QString kana;
    QDate birthDate;
    QString phone;
    QString email;
    std::optional<Prefecture> prefecture;
    QString municipalityCode;
    QString municipality;
    QString postalCode;
    QString address;
    QList<Licence> licences;
    std::optional<WorkStatus> workStatus;
    std::optional<int> yearsExperience;
    std::optional<int> yearsAway;
    QString fields; // of experience
    QList<Profession> wishes;
    QList<FacilityKind> wishKinds;
    QList<Prefecture> wishPrefectures;
    QList<EmploymentForm> wishEmployment;
    std::optional<bool> nights;
    std::optional<double> daysPerWeek;
    std::optional<WageForm> wageForm;
    std::optional<int> wageMin; // yen
    bool elsewhere = false;     // will work outside the own prefecture
    bool shortTerm = false;
    std::optional<bool> housing; // needs it
    QDate availableFrom, availableTo;
    IntakeRoute route = IntakeRoute::Headquarters;
    QList<Consent> consents;
    QString remarks;
    SeekerState state = SeekerState::Valid;
    QDate registeredOn;
    QDate validUntil;
    QDate activeOn;  // last day on which something happened
    int version = 1; // raised by every change; a writer with an older one gets a Conflict

    bool operator==(const Seeker &) const = default;
};

/// A seeker as somebody saw it. 0: whatever there is.
struct SeenSeeker
{
    SeekerId id{};
    int version = 0;
};

/// What every way in asks: a name, a prefecture, and at least one licence or the wish for 事務職; a period that does not end
/// before it begins; a licence with an original seen names who saw it and when. A withdrawn seeker needs none of it.
/// The first of the red ones of seekercheck.h.
Result<> checked(const Seeker &seeker);

/// Completed years; both days valid.
int ageOn(QDate born, QDate day);

/// Whether the seeker may be placed: valid, or valid again.
constexpr bool isActive(SeekerState state) { return state == SeekerState::Valid || state == SeekerState::Reactivated; }
/// Whether midnight has passed over the last day.
bool hasExpired(const Seeker &seeker, QDate today);
bool expiresSoon(const Seeker &seeker, QDate today);

// Steps of the lifecycle. Each refuses what it does not allow, with a sentence.

/// Something happened with the seeker: in the last month of the validity it is prolonged by one month; an expired seeker is
/// valid again, as if registered on that day. Refused after withdrawal.
Result<Seeker> activeOn(Seeker seeker, QDate day);
Result<Seeker> expired(Seeker seeker, QDate today);
Result<Seeker> employed(Seeker seeker, QDate day);
/// Whether by the change, made on that day, somebody is valid again whose validity had run out before it; the monthly report
/// counts them as registered again.
bool isReturn(const Seeker &before, const Seeker &after, QDate day);
/// Back from work. Valid from that day on as if registered on it, where the validity has run out meanwhile.
Result<Seeker> released(Seeker seeker, QDate day);
/// What is left of a seeker who withdrew: number, prefecture, profession, route, registration — nothing of the person.
Result<Seeker> withdrawn(Seeker seeker, QDate day);

/// Somebody saw the original of a licence, looked it up, or found that it does not match.
Result<Seeker> licenceChecked(Seeker seeker, Profession kind, LicenceCheck check, const QString &by, QDate day);

/// The licence by which the seeker may fill a seat of the profession, the best checked first; null where there is none, or
/// only one that does not match. 事務職 needs none: ask isLicensed() first.
const Licence *licenceFor(const Seeker &seeker, Profession profession);
/// Whether the seeker may fill a seat of the profession as far as licences go.
bool mayFill(const Seeker &seeker, Profession profession);

/// The profession that lists show: that of the first licence, else of the first wish.
std::optional<Profession> mainProfession(const Seeker &seeker);
