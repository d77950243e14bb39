#include "models/storage/orderdesk.h"

#include "models/domain/officedate.h"
#include "models/storage/dialect.h"
#include "models/storage/hirework.h"
#include "models/storage/orderfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct OrderDeskText
{
    Q_DECLARE_TR_FUNCTIONS(OrderDeskText)
};

Result<SupportOrder> OrderDesk::create(const SupportOrder &wanted)
{
    return inTransaction(m_db, [&]() -> Result<SupportOrder> {
        if (const auto sound = checked(wanted); !sound)
            return sound.error();
        SupportOrder order = wanted;
        order.state = OrderState::Collecting;
        order.members.clear();
        OrderFile file(m_db, m_actor);
        if (const auto done = file.add(order); !done)
            return done.error();
        if (const auto done = file.finish(); !done)
            return done.error();
        return order;
    });
}

Result<SupportOrder> OrderDesk::change(OrderId id, int version, const QString &step, const Rule &rule)
{
    return inTransaction(m_db, [&]() -> Result<SupportOrder> {
        OrderFile file(m_db, m_actor);
        const auto before = file.byId(id);
        if (!before)
            return before;
        if (version > 0 && version != before.value().version)
            return changedMeanwhile(before.value().number);
        auto changed = rule(before.value());
        if (!changed)
            return changed;
        SupportOrder after = changed.take();
        if (const auto done = file.change(before.value(), after, step); !done)
            return done.error();
        return after;
    });
}

Result<SupportOrder> OrderDesk::change(const SupportOrder &wanted)
{
    return change(wanted.id, wanted.version, u"change"_s,
                  [&](const SupportOrder &before) { return withOrderTerms(before, wanted); });
}

Result<SupportOrder> OrderDesk::addMember(OrderId id, int version, SeekerId seeker)
{
    return change(id, version, u"add_member"_s, [&](const SupportOrder &before) -> Result<SupportOrder> {
        const auto loaded = SeekerLoader(m_db).byId(seeker);
        if (!loaded)
            return loaded.error();
        const auto bookings = bookingsOf(m_db, seeker);
        if (!bookings)
            return bookings.error();
        return withMember(before, candidateFor(before, loaded.value(), bookings.value()), m_actor);
    });
}

Result<SupportOrder> OrderDesk::removeMember(OrderId id, int version, SeekerId seeker)
{
    return change(id, version, u"remove_member"_s, [&](const SupportOrder &before) { return withoutMember(before, seeker); });
}

Result<SupportOrder> OrderDesk::fix(OrderId id, int version)
{
    return change(id, version, u"fix"_s, [](const SupportOrder &before) { return fixed(before); });
}

Result<SupportOrder> OrderDesk::complete(OrderId id, int version)
{
    return change(id, version, u"complete"_s,
                  [&](const SupportOrder &before) { return completed(before, officeDay(m_actor.at)); });
}

Result<SupportOrder> OrderDesk::cancel(OrderId id, int version, const QString &reason)
{
    return change(id, version, u"cancel"_s, [&](const SupportOrder &before) { return cancelledOrder(before, reason); });
}

Result<SupportOrder> OrderDesk::byNumber(const QString &number) const
{
    const auto found = OrderFile(m_db, m_actor).found(u"number = ?"_s, {number});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Kind::NotFound, OrderDeskText::tr("There is no support order %1. Check the number.").arg(number)};
    return found.value().first();
}

Result<QList<SupportOrder>> OrderDesk::orders(const QList<OrderState> &states) const
{
    QStringList codes;
    for (const OrderState state : states)
        codes.append(u'\'' + codeOf(state) + u'\'');
    const QString condition = codes.isEmpty() ? u"true"_s : u"state IN (%1)"_s.arg(codes.join(u", "_s));
    return OrderFile(m_db, m_actor).found(condition + u" ORDER BY first_day DESC, id DESC"_s, {});
}

namespace {

/// Professions whose licence fills a seat of the wanted one, as an SQL list.
QString fillers(Profession wanted)
{
    QStringList numbers;
    for (const Profession held : allOf<Profession>())
        if (mayFill(held, wanted))
            numbers.append(QString::number(numberOf(held)));
    return numbers.join(u", "_s);
}

} // namespace

Result<OrderCandidates> OrderDesk::candidates(const SupportOrder &order, int limit) const
{
    // Reading a person costs; the first conditions are asked of the list's columns, with the profession's index.
    constexpr int mostLooked = 5000, shownOfEach = 20;
    const QString yes = dialect::trueLiteral(m_db);
    const QString profession =
        isLicensed(order.profession) ? u"profession IN (%1)"_s.arg(fillers(order.profession)) : u"profession = 11"_s;
    const QString fits =
        u"%1 AND prefecture <> %2 AND state IN ('valid', 'reactivated', 'employed') AND elsewhere = %3%4"_s.arg(profession)
            .arg(order.requesting->number())
            .arg(yes, isLicensed(order.profession) ? u" AND verification = 'original_seen'"_s : QString());
    OrderCandidates result;
    QHash<Exclusion, qint64> counts;
    QHash<Exclusion, int> shown;
    SeekerLoader loader(m_db);
    const auto look = [&](const QString &condition, int most) -> Result<int> {
        Statement ids(m_db, u"SELECT id FROM seeker WHERE %1 ORDER BY id LIMIT %2"_s.arg(condition).arg(most));
        if (const auto done = ids.run({}); !done)
            return done.error();
        QList<SeekerId> found;
        while (ids.next())
            found.append(SeekerId{ids.number(0)});
        ids.query().finish();
        for (const SeekerId id : found) {
            const auto seeker = loader.byId(id);
            if (!seeker)
                return seeker.error();
            const auto bookings = bookingsOf(m_db, id);
            if (!bookings)
                return bookings.error();
            const Candidate candidate = candidateFor(order, seeker.value(), bookings.value());
            if (!candidate.exclusion) {
                result.candidates.append(candidate);
            } else {
                ++counts[*candidate.exclusion];
                if (shown[*candidate.exclusion]++ < shownOfEach)
                    result.excluded.append(candidate);
            }
        }
        return int(found.size());
    };
    const auto looked = look(fits, mostLooked);
    if (!looked)
        return looked.error();
    result.complete = looked.value() < mostLooked;
    // Of those who fail one of the first conditions, some to look at, and how many there are of each.
    const std::initializer_list<std::pair<Exclusion, QString>> failing{
        {Exclusion::OwnPrefecture, u"%1 AND prefecture = %2"_s.arg(profession).arg(order.requesting->number())},
        {Exclusion::NotValid,
         u"%1 AND prefecture <> %2 AND state IN ('expired')"_s.arg(profession).arg(order.requesting->number())},
        {Exclusion::LicenceNotSeen,
         u"%1 AND prefecture <> %2 AND state IN ('valid', 'reactivated', 'employed') AND verification IN ('unchecked', 'looked_up')"_s
             .arg(profession)
             .arg(order.requesting->number())},
        {Exclusion::StaysHome,
         u"%1 AND prefecture <> %2 AND state IN ('valid', 'reactivated', 'employed') AND verification = 'original_seen'"
         " AND NOT (elsewhere = %3)"_s.arg(profession)
             .arg(order.requesting->number())
             .arg(yes)}};
    for (const auto &[why, condition] : failing) {
        if (why == Exclusion::LicenceNotSeen && !isLicensed(order.profession))
            continue;
        Statement count(m_db, u"SELECT COUNT(*) FROM (SELECT 1 FROM seeker WHERE %1 LIMIT 100000) AS capped"_s.arg(condition));
        if (const auto done = count.run({}); !done)
            return done.error();
        const qint64 all = count.next() ? count.number(0) : 0;
        count.query().finish();
        const qint64 before = counts.value(why);
        const auto some = look(condition, shownOfEach);
        if (!some)
            return some.error();
        counts[why] = before + all;
    }
    rank(result.candidates);
    if (result.candidates.size() > limit)
        result.candidates.resize(limit);
    for (const Exclusion why : allOf<Exclusion>())
        if (counts.value(why) > 0)
            result.counts.append({why, counts.value(why)});
    return result;
}

Result<FundedActivity> OrderDesk::addActivity(const FundedActivity &activity)
{
    return inTransaction(m_db, [&]() -> Result<FundedActivity> {
        FundedActivity added = activity;
        OrderFile file(m_db, m_actor);
        if (const auto done = file.add(added); !done)
            return done.error();
        if (const auto done = file.finish(); !done)
            return done.error();
        return added;
    });
}

Result<FundedActivity> OrderDesk::changeActivity(const FundedActivity &wanted)
{
    return inTransaction(m_db, [&]() -> Result<FundedActivity> {
        OrderFile file(m_db, m_actor);
        const auto all = file.activities();
        if (!all)
            return all.error();
        for (const FundedActivity &before : all.value()) {
            if (before.id != wanted.id)
                continue;
            if (wanted.version > 0 && wanted.version != before.version)
                return changedMeanwhile(before.number);
            FundedActivity after = wanted;
            after.number = before.number;
            after.version = before.version;
            if (const auto done = file.change(before, after); !done)
                return done.error();
            return after;
        }
        return Error{Error::Kind::NotFound, OrderDeskText::tr("The activity does not exist any more. Load the list again.")};
    });
}

Result<QList<FundedActivity>> OrderDesk::activities() const { return OrderFile(m_db, m_actor).activities(); }
