#include "models/storage/seekerdesk.h"

#include "models/domain/licencecheck.h"
#include "models/domain/officedate.h"
#include "models/domain/seekerfield.h"
#include "models/storage/erasureproof.h"
#include "models/storage/hirework.h"
#include "models/storage/seekererasure.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct SeekerDeskText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerDeskText)
};

Result<Seeker> SeekerDesk::add(const Seeker &seeker)
{
    return inTransaction(m_db, [&]() -> Result<Seeker> {
        Seeker added = seeker;
        SeekerWriter writer(m_db, m_actor);
        if (const auto done = writer.add(added); !done)
            return done.error();
        if (const auto done = writer.finish(); !done)
            return done.error();
        return added;
    });
}

static Result<Seeker> loaded(const QSqlDatabase &db, SeenSeeker ref)
{
    const auto seeker = SeekerLoader(db).byId(ref.id);
    if (seeker && ref.version > 0 && ref.version != seeker.value().version)
        return changedMeanwhile(seeker.value().number);
    return seeker;
}

Result<Seeker> SeekerDesk::change(SeenSeeker ref, const QString &action, const Rule &rule)
{
    return inTransaction(m_db, [&]() -> Result<Seeker> {
        const auto before = loaded(m_db, ref);
        if (!before)
            return before;
        auto changed = rule(before.value());
        if (!changed)
            return changed;
        Seeker after = changed.take();
        SeekerWriter writer(m_db, m_actor);
        if (const auto done = writer.change(before.value(), after, action); !done)
            return done.error();
        if (const auto done = writer.finish(); !done)
            return done.error();
        return after;
    });
}

Result<Seeker> SeekerDesk::change(SeenSeeker ref, const Seeker &wanted)
{
    return change(ref, u"seeker.change"_s, [&](const Seeker &before) -> Result<Seeker> {
        Seeker after = withChecksKept(wanted, before);
        after.id = before.id;
        after.number = before.number;
        after.version = before.version;
        after.state = before.state;
        after.registeredOn = before.registeredOn;
        after.validUntil = before.validUntil;
        after.activeOn = before.activeOn;
        return activeOn(std::move(after), officeDay(m_actor.at));
    });
}

Result<Seeker> SeekerDesk::renew(SeenSeeker ref)
{
    return change(ref, u"seeker.active"_s, [&](const Seeker &before) { return activeOn(before, officeDay(m_actor.at)); });
}

Result<Seeker> SeekerDesk::checkLicence(SeenSeeker ref, Profession kind, LicenceCheck check)
{
    return change(ref, u"seeker.licence"_s,
                  [&](const Seeker &before) { return licenceChecked(before, kind, check, m_actor.name, officeDay(m_actor.at)); });
}

// Whatever refers to the one refers to the other now; numbers in seats and histories too.
static Result<> rehung(const QSqlDatabase &db, const Seeker &from, const Seeker &to)
{
    const qint64 old = qToUnderlying(from.id), kept = qToUnderlying(to.id);
    for (const QString &table : {u"application"_s, u"interview"_s, u"inquiry"_s, u"training"_s, u"hire"_s, u"seeker_alias"_s}) {
        Statement update(db, u"UPDATE %1 SET seeker_id = ? WHERE seeker_id = ?"_s.arg(table));
        if (const auto done = update.run({kept, old}); !done)
            return done;
    }
    Statement person(db, u"UPDATE hire SET person = ? WHERE seeker_id = ? AND person = ?"_s);
    if (const auto done = person.run({to.number, kept, from.number}); !done)
        return done;
    Statement returns(db, u"INSERT INTO seeker_return (seeker_id, returned_on, ran_out_on) SELECT ?, returned_on, ran_out_on"
                          " FROM seeker_return WHERE seeker_id = ? ON CONFLICT DO NOTHING"_s);
    if (const auto done = returns.run({kept, old}); !done)
        return done;
    Statement moved(db, u"DELETE FROM seeker_return WHERE seeker_id = ?"_s);
    if (const auto done = moved.run({old}); !done)
        return done;
    Statement twice(db, u"DELETE FROM order_member WHERE seeker_id = ? AND order_id IN"
                        " (SELECT order_id FROM order_member WHERE seeker_id = ?)"_s);
    if (const auto done = twice.run({old, kept}); !done)
        return done;
    Statement members(db, u"UPDATE order_member SET seeker_id = ? WHERE seeker_id = ?"_s);
    return members.run({kept, old});
}

// One person cannot be in two places: then these are two people, or one of the bookings is wrong.
static Result<> mustNotOverlap(const QSqlDatabase &db, SeekerId kept, SeekerId other)
{
    const auto mine = bookingsOf(db, kept);
    if (!mine)
        return mine.error();
    const auto theirs = bookingsOf(db, other);
    if (!theirs)
        return theirs.error();
    for (const Booking &one : mine.value())
        for (const Booking &two : theirs.value())
            if (one.fullTime && two.fullTime && overlaps(one, two))
                return Error{Error::Kind::Input,
                             SeekerDeskText::tr("Both records hold seats or support orders on the same days: %1 and %2. End one "
                                                "of them first, or leave the records as two people.")
                                 .arg(one.what, two.what)};
    return {};
}

Result<Seeker> SeekerDesk::merge(SeenSeeker keptRef, SeenSeeker otherRef, const QStringList &taken)
{
    return inTransaction(m_db, [&]() -> Result<Seeker> {
        const auto kept = loaded(m_db, keptRef);
        if (!kept)
            return kept;
        const auto other = loaded(m_db, otherRef);
        if (!other)
            return other;
        auto merge = mergedSeekers(kept.value(), other.value(), taken);
        if (!merge)
            return merge.error();
        if (const auto may = mustNotOverlap(m_db, kept.value().id, other.value().id); !may)
            return may.error();
        Seeker after = merge.value().merged;
        if (const auto done = rehung(m_db, other.value(), kept.value()); !done)
            return done.error();
        SeekerWriter writer(m_db, m_actor);
        if (const auto done = writer.removeMerged(other.value()); !done)
            return done.error();
        if (const auto done = writer.change(kept.value(), after, u"seeker.merge"_s); !done)
            return done.error();
        Statement alias(m_db, u"INSERT INTO seeker_alias (number, seeker_id, former, actor, at) VALUES (?, ?, ?, ?, ?)"_s);
        const QString former = QString::fromUtf8(QJsonDocument(merge.value().former).toJson(QJsonDocument::Compact));
        if (const auto done =
                alias.run({other.value().number, qToUnderlying(after.id), former, bound(m_actor.name), storedMoment(m_actor.at)});
            !done)
            return done.error();
        AuditLog audit(m_db, m_actor);
        if (const auto done = audit.changed(u"seeker.merged"_s, other.value().number, toJson(other.value()),
                                            {{u"merged_into"_s, after.number}});
            !done)
            return done.error();
        if (const auto done = writer.finish(); !done)
            return done.error();
        return after;
    });
}

/// The person as they were, under each of their numbers: what will be looked for.
static Result<QList<Seeker>> allOf(const QSqlDatabase &db, const Seeker &seeker)
{
    QList<Seeker> all{seeker};
    const auto aliases = SeekerLoader(db).aliases(seeker.id);
    if (!aliases)
        return aliases.error();
    for (const SeekerAlias &alias : aliases.value())
        all.append(seekerFromJson(alias.former));
    return all;
}

// The earliest step that is open keeps somebody in the register.
static Result<> mustHaveNothingOpen(const QSqlDatabase &db, const Seeker &seeker)
{
    Statement open(db, u"SELECT number FROM application WHERE seeker_id = ? AND stage IN ('received', 'documents', 'referred',"
                       " 'arranging', 'interviewed', 'offered', 'accepted', 'original_seen', 'trained') ORDER BY id"_s);
    if (const auto done = open.run({qToUnderlying(seeker.id)}); !done)
        return done;
    if (open.next())
        return Error{Error::Kind::Input,
                     SeekerDeskText::tr("The application %1 is still open. Record it as withdrawn first.").arg(open.text(0))};
    Statement booked(db, u"SELECT o.number FROM order_member m JOIN support_order o ON o.id = m.order_id"
                         " WHERE m.seeker_id = ? AND o.state IN ('collecting', 'fixed')"_s);
    if (const auto done = booked.run({qToUnderlying(seeker.id)}); !done)
        return done;
    if (booked.next())
        return Error{Error::Kind::Input,
                     SeekerDeskText::tr("The seeker is on the support order %1. Take them off it first.").arg(booked.text(0))};
    return {};
}

Result<Erasure> SeekerDesk::withdraw(SeenSeeker ref)
{
    QList<Seeker> erased;
    auto left = inTransaction(m_db, [&]() -> Result<Seeker> {
        const auto before = loaded(m_db, ref);
        if (!before)
            return before;
        auto gone = withdrawn(before.value(), officeDay(m_actor.at));
        if (!gone)
            return gone;
        if (const auto may = mustHaveNothingOpen(m_db, before.value()); !may)
            return may.error();
        auto all = allOf(m_db, before.value());
        if (!all)
            return all.error();
        erased = all.take();
        Seeker after = gone.take();
        SeekerWriter writer(m_db, m_actor);
        if (const auto done = writer.change(before.value(), after, u"seeker.withdraw"_s); !done)
            return done.error();
        if (const auto done = erasePerson(m_db, after, erased); !done) // after the last audit entry, which told what was
            return done.error();
        Statement note(m_db, u"INSERT INTO erasure (seeker_id, number, actor, at) VALUES (?, ?, ?, ?)"_s);
        if (const auto done = note.run({qToUnderlying(after.id), after.number, bound(m_actor.name), storedMoment(m_actor.at)});
            !done)
            return done.error();
        if (const auto done = writer.finish(); !done)
            return done.error();
        return after;
    });
    if (!left)
        return left.error();
    const auto search = provenGone(m_db, erased);
    if (!search)
        return search.error();
    return Erasure{left.take(), search.value().bytes, search.value().found};
}

Result<int> SeekerDesk::expireDue(QDate today, int most)
{
    return inTransaction(m_db, [&]() -> Result<int> {
        Statement due(m_db, u"SELECT id FROM seeker WHERE valid_until < ? AND state IN ('valid', 'reactivated')"
                            " ORDER BY valid_until, id LIMIT ?"_s);
        if (const auto asked = due.run({today, most}); !asked)
            return asked.error();
        QList<SeekerId> ids;
        while (due.next())
            ids.append(SeekerId{due.number(0)});
        due.query().finish();
        SeekerLoader loader(m_db);
        SeekerWriter writer(m_db, m_actor);
        for (const SeekerId id : ids) {
            const auto before = loader.byId(id);
            if (!before)
                return before.error();
            auto after = expired(before.value(), today);
            if (!after)
                return after.error();
            Seeker gone = after.take();
            if (const auto written = writer.change(before.value(), gone, u"seeker.expire"_s); !written)
                return written.error();
        }
        if (const auto written = writer.finish(); !written)
            return written.error();
        return int(ids.size());
    });
}
