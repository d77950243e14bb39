#include "models/domain/supportorder.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

struct SupportOrderText
{
    Q_DECLARE_TR_FUNCTIONS(SupportOrderText)
};

static constexpr std::array<Term, 9> exclusionTerms{{
    {"own_prefecture", u"要請県に居住", u"Lives in the requesting prefecture"},
    {"not_valid", u"有効でない", u"Not valid"},
    {"no_licence", u"免許なし", u"No licence"},
    {"licence_not_seen", u"原本未確認", u"Original not seen"},
    {"stays_home", u"県外勤務不可", u"Will not work elsewhere"},
    {"no_consent", u"提供の同意なし", u"No consent to pass data on"},
    {"booked", u"他で予約済", u"Booked elsewhere"},
    {"too_few_days", u"日数不足", u"Too few days free"},
    {"on_this_order", u"本派遣に登録済", u"On this order already"},
}};
std::span<const Term> termsOf(Exclusion) { return exclusionTerms; }

Result<> checked(const SupportOrder &order)
{
    if (!order.requesting)
        return inputError(SupportOrderText::tr("The order has no requesting prefecture. Enter one of the 47."));
    if (order.people < 1 || order.people > 9999)
        return inputError(SupportOrderText::tr("An order asks for 1 to 9,999 people. Correct the number."));
    if (!order.from.isValid() || !order.to.isValid() || order.to < order.from)
        return inputError(SupportOrderText::tr("The order has no period, or one that ends before it begins. Correct the days."));
    if (order.leastDays < 0 || order.leastDays > order.days())
        return inputError(SupportOrderText::tr("The period has %n day(s); nobody can be free on more. Correct the least days.",
                                               nullptr, order.days()));
    return {};
}

int freeDays(const SupportOrder &order, const Seeker &seeker, const QList<Booking> &bookings)
{
    int free = 0;
    for (QDate day = order.from; day <= order.to; day = day.addDays(1)) {
        if (seeker.availableFrom.isValid() && day < seeker.availableFrom)
            continue;
        if (seeker.availableTo.isValid() && day > seeker.availableTo)
            continue;
        const bool booked = std::any_of(bookings.begin(), bookings.end(), [&](const Booking &booking) {
            return booking.fullTime && (booking.order != order.id || order.id == OrderId{}) &&
                   (!booking.from.isValid() || booking.from <= day) && (!booking.to.isValid() || day <= booking.to);
        });
        free += !booked;
    }
    return free;
}

static double kilometresBetween(Prefecture one, Prefecture other)
{
    constexpr double radius = 6371, degree = std::numbers::pi / 180;
    const auto &a = one.facts(), &b = other.facts();
    const double halfLat = std::sin((b.latitude - a.latitude) * degree / 2);
    const double halfLong = std::sin((b.longitude - a.longitude) * degree / 2);
    const double h = halfLat * halfLat + std::cos(a.latitude * degree) * std::cos(b.latitude * degree) * halfLong * halfLong;
    return 2 * radius * std::asin(std::sqrt(h));
}

static std::pair<Exclusion, QString> excluded(Exclusion why, const QString &sentence) { return {why, sentence}; }

static std::optional<std::pair<Exclusion, QString>> bookedBy(const SupportOrder &order, const QList<Booking> &bookings)
{
    Booking mine = bookingOf(order);
    for (const Booking &other : bookings)
        if (other.order != OrderId{} && other.order != order.id && overlaps(mine, other))
            return excluded(Exclusion::Booked,
                            SupportOrderText::tr("Is booked for %1 from %2.").arg(other.what, fieldDate(other.from)));
    return std::nullopt;
}

static std::optional<std::pair<Exclusion, QString>> exclusionOf(const SupportOrder &order, const Seeker &seeker,
                                                                const QList<Booking> &bookings, int free)
{
    const bool isOn = std::any_of(order.members.begin(), order.members.end(),
                                  [&](const OrderMember &member) { return member.seeker == seeker.id; });
    if (isOn)
        return excluded(Exclusion::OnThisOrder, SupportOrderText::tr("Is on this order already."));
    if (seeker.prefecture == order.requesting)
        return excluded(Exclusion::OwnPrefecture, SupportOrderText::tr("Lives in the prefecture that asks for support."));
    if (!isActive(seeker.state) && seeker.state != SeekerState::Employed)
        return excluded(Exclusion::NotValid, SupportOrderText::tr("Is “%1”.").arg(label(seeker.state)));
    if (!mayFill(seeker, order.profession))
        return excluded(Exclusion::NoLicence,
                        SupportOrderText::tr("Holds no licence that allows work as %1.").arg(label(order.profession)));
    if (isLicensed(order.profession) && licenceFor(seeker, order.profession)->check != LicenceCheck::OriginalSeen)
        return excluded(Exclusion::LicenceNotSeen, SupportOrderText::tr("The original of the licence was not seen yet."));
    if (!seeker.elsewhere)
        return excluded(Exclusion::StaysHome, SupportOrderText::tr("Does not want to work outside the own prefecture."));
    if (!seeker.consents.contains(Consent::ToPrefectures))
        return excluded(Exclusion::NoConsent, SupportOrderText::tr("Has not agreed that data go to other prefectures."));
    if (auto booked = bookedBy(order, bookings))
        return booked;
    if (free < order.daysNeeded())
        return excluded(
            Exclusion::TooFewDays,
            SupportOrderText::tr("Is free on %n day(s) of the period; %1 are needed.", nullptr, free).arg(order.daysNeeded()));
    return std::nullopt;
}

Candidate candidateFor(const SupportOrder &order, const Seeker &seeker, const QList<Booking> &bookings)
{
    Candidate candidate{seeker.id, seeker.number, seeker.name, seeker.prefecture, freeDays(order, seeker, bookings)};
    if (const auto out = exclusionOf(order, seeker, bookings, candidate.freeDays)) {
        candidate.exclusion = out->first;
        candidate.excludedBy = out->second;
        return candidate;
    }
    const int years = seeker.yearsExperience.value_or(0), away = seeker.yearsAway.value_or(0);
    const int distance = seeker.prefecture ? int(kilometresBetween(*seeker.prefecture, *order.requesting)) : 0;
    candidate.score = candidate.freeDays * 100 / order.days() * 10 + std::min(years, 30) * 10 - std::min(away, 30) * 5 +
                      (seeker.shortTerm ? 50 : 0) - distance / 20;
    candidate.reasons.append(SupportOrderText::tr("free on %n day(s)", nullptr, candidate.freeDays));
    if (isLicensed(order.profession))
        candidate.reasons.append(
            SupportOrderText::tr("original seen on %1").arg(fieldDate(licenceFor(seeker, order.profession)->seenOn)));
    if (years > 0)
        candidate.reasons.append(SupportOrderText::tr("%n year(s) of experience", nullptr, years));
    if (away == 0)
        candidate.reasons.append(SupportOrderText::tr("not away from work"));
    if (seeker.shortTerm)
        candidate.reasons.append(SupportOrderText::tr("wants short-term work"));
    if (seeker.prefecture)
        candidate.reasons.append(SupportOrderText::tr("about %1 km away").arg(distance));
    return candidate;
}

void rank(QList<Candidate> &candidates)
{
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &one, const Candidate &other) {
        return one.score != other.score ? one.score > other.score : one.number < other.number;
    });
}

static Result<> mustCollect(const SupportOrder &order)
{
    if (order.state == OrderState::Collecting)
        return {};
    return inputError(SupportOrderText::tr("The order is “%1”; its people cannot be changed any more.").arg(label(order.state)));
}

QString inOneLine(const QStringList &reasons) { return reasons.join(SupportOrderText::tr("; ", "between reasons")); }

Result<SupportOrder> withMember(SupportOrder order, const Candidate &candidate, const Actor &actor)
{
    if (const auto may = mustCollect(order); !may)
        return may.error();
    if (candidate.exclusion)
        return inputError(
            SupportOrderText::tr("%1 cannot be sent: %2 Choose somebody else.").arg(candidate.number, candidate.excludedBy));
    if (order.open() <= 0)
        return inputError(SupportOrderText::tr("All %n place(s) of the order are taken. Raise the number of people first.",
                                               nullptr, order.people));
    order.members.append(
        {candidate.seeker, candidate.number, candidate.prefecture, inOneLine(candidate.reasons), actor.name, actor.at});
    return order;
}

Result<SupportOrder> withoutMember(SupportOrder order, SeekerId seeker)
{
    if (const auto may = mustCollect(order); !may)
        return may.error();
    if (!order.members.removeIf([seeker](const OrderMember &member) { return member.seeker == seeker; }))
        return inputError(SupportOrderText::tr("This seeker is not on the order. Load it again."));
    return order;
}

Result<SupportOrder> fixed(SupportOrder order)
{
    if (const auto may = mustCollect(order); !may)
        return may.error();
    if (order.members.isEmpty())
        return inputError(SupportOrderText::tr("Nobody is on the order yet. Add people first."));
    order.state = OrderState::Fixed;
    return order;
}

Result<SupportOrder> completed(SupportOrder order, QDate today)
{
    if (order.state != OrderState::Fixed)
        return inputError(SupportOrderText::tr("Only a fixed order can be completed. Fix its people first."));
    if (today < order.to)
        return inputError(SupportOrderText::tr("The order runs until %1. Complete it afterwards.").arg(fieldDate(order.to)));
    order.state = OrderState::Completed;
    return order;
}

Result<SupportOrder> cancelledOrder(SupportOrder order, const QString &reason)
{
    if (!books(order.state))
        return inputError(SupportOrderText::tr("The order is “%1” already.").arg(label(order.state)));
    if (reason.trimmed().isEmpty())
        return inputError(SupportOrderText::tr("Enter the reason why the order is cancelled."));
    order.state = OrderState::Cancelled;
    order.reason = reason.trimmed();
    return order;
}

Booking bookingOf(const SupportOrder &order) { return {order.number, {}, order.id, order.from, order.to, true}; }

Result<SupportOrder> withOrderTerms(SupportOrder order, const SupportOrder &wanted)
{
    if (const auto may = mustCollect(order); !may)
        return may.error();
    if (const auto sound = checked(wanted); !sound)
        return sound.error();
    const bool otherPeople = wanted.from != order.from || wanted.to != order.to || wanted.leastDays != order.leastDays ||
                             wanted.profession != order.profession || wanted.requesting != order.requesting;
    if (otherPeople && !order.members.isEmpty())
        return inputError(SupportOrderText::tr("%n people were chosen for this period and profession. Take them off first.",
                                               nullptr, int(order.members.size())));
    if (wanted.people < order.members.size())
        return inputError(SupportOrderText::tr("%n people are on the order already. Enter at least that many.", nullptr,
                                               int(order.members.size())));
    SupportOrder after = wanted;
    after.id = order.id;
    after.number = order.number;
    after.state = order.state;
    after.reason = order.reason;
    after.members = order.members;
    after.version = order.version;
    return after;
}
