#include "models/jobs/keynetintake.h"

#include "models/domain/officedate.h"
#include "models/domain/personaldata.h"
#include "models/storage/applicationfile.h"
#include "models/storage/casedesk.h"
#include "models/storage/outboxstore.h"
#include "models/storage/postingloader.h"
#include "models/storage/seekerdesk.h"
#include "models/storage/seekerstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct KeyNetIntakeText
{
    Q_DECLARE_TR_FUNCTIONS(KeyNetIntakeText)
};

static Result<ArrivedCase> arrivedFrom(const InboxItem &item)
{
    return arrivedCaseFrom(fromCode<CaseKind>(item.kind).value_or(CaseKind::Inquiry),
                           QJsonDocument::fromJson(item.body).object());
}

/// Whether the sentence is for somebody to read and decide; anything else ends the round.
static bool isForSomebody(const Error &error)
{
    return error.kind == Error::Kind::Input || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Conflict;
}

Result<KeyNetIntake::Outcome> KeyNetIntake::apply(const InboxItem &item)
{
    auto outcome = inTransaction(m_db, [&]() -> Result<Outcome> {
        const auto arrived = arrivedFrom(item);
        if (!arrived)
            return arrived.error();
        const auto known = RemoteCaseStore(m_db, RemoteSystem::KeyNet).find(arrived.value().kind, arrived.value().record);
        if (!known)
            return known.error();
        const auto done = known.value() ? Outcome::Known : taken(arrived.value());
        if (!done)
            return done;
        if (const auto gone = RemoteStore(m_db, RemoteSystem::KeyNet).unstage(item); !gone)
            return gone.error();
        return done;
    });
    if (outcome || !isForSomebody(outcome.error()))
        return outcome;
    if (const auto kept = RemoteStore(m_db, RemoteSystem::KeyNet).setProblem(item, outcome.error().message); !kept)
        return kept.error();
    return Outcome::Refused;
}

Result<PostingId> KeyNetIntake::postingOf(const ArrivedCase &arrived)
{
    const auto known = RemoteStore(m_db, RemoteSystem::KeyNet).find(arrived.posting);
    if (!known)
        return known.error();
    if (!known.value() || qToUnderlying(known.value()->posting) == 0)
        return Error{Error::Kind::NotFound,
                     KeyNetIntakeText::tr("It is about a posting that was never published from here (%1). Give it up, or ask the "
                                          "office of Key-Net.")
                         .arg(arrived.posting)};
    return known.value()->posting;
}

Result<KeyNetIntake::Outcome> KeyNetIntake::taken(const ArrivedCase &arrived)
{
    const auto id = postingOf(arrived);
    if (!id)
        return id.error();
    RemoteCase known{arrived.kind, arrived.record, 0, id.value(), arrived.etag};
    if (arrived.kind == CaseKind::Inquiry) {
        Inquiry inquiry;
        inquiry.posting = id.value();
        inquiry.route = IntakeRoute::KeyNet;
        inquiry.askedAt = arrived.at;
        inquiry.question = arrived.text;
        const auto asked = CaseDesk(m_db, m_actor).ask(inquiry);
        if (!asked)
            return asked.error();
        known.local = qToUnderlying(asked.value().id);
    } else {
        const auto posting = PostingLoader(m_db).byId(id.value());
        if (!posting)
            return posting.error();
        const auto seeker = seekerFor(arrived, posting.value());
        if (!seeker)
            return seeker.error();
        const auto application = applicationFor(arrived, posting.value(), seeker.value().id);
        if (!application)
            return application.error();
        known.local = application.value();
    }
    if (const auto put = RemoteCaseStore(m_db, RemoteSystem::KeyNet).put(known); !put)
        return put.error();
    return Outcome::Added;
}

Result<Seeker> KeyNetIntake::seekerFor(const ArrivedCase &arrived, const Posting &posting)
{
    Seeker applicant = arrived.applicant;
    const Profession wanted = posting.shown().content.profession.value_or(Profession::Clerk);
    applicant.wishes = {wanted};
    const auto alike = SeekerStore(m_db).duplicatesOf(applicant);
    if (!alike)
        return alike.error();
    QList<Seeker> others;
    for (const SeekerDuplicate &duplicate : alike.value())
        others.append(duplicate.seeker);
    const auto known = surelyKnown(applicant, others);
    SeekerDesk desk(m_db, m_actor);
    if (!known)
        return desk.add(applicant);
    const Seeker wantedState = withArrived(*known, applicant, officeDay(arrived.at));
    return wantedState == *known ? Result<Seeker>(*known) : desk.change({known->id, known->version}, wantedState);
}

/// A new one; or the one that is open for the same posting already, where it came another way.
Result<qint64> KeyNetIntake::applicationFor(const ArrivedCase &arrived, const Posting &posting, SeekerId seeker)
{
    ApplicationFile file(m_db, m_actor);
    const auto open = file.openHere(seeker, posting.id);
    if (!open)
        return open.error();
    if (!open.value().isEmpty()) {
        const auto there = file.byNumber(open.value());
        if (!there)
            return there.error();
        const qint64 local = qToUnderlying(there.value().id);
        const auto linked = RemoteCaseStore(m_db, RemoteSystem::KeyNet).ofLocal(CaseKind::Application, local);
        if (!linked)
            return linked.error();
        if (!linked.value())
            return local;
    }
    const auto made = CaseDesk(m_db, m_actor).apply(seeker, posting.id, IntakeRoute::KeyNet, {}, arrived.text);
    if (!made)
        return made.error();
    return qToUnderlying(made.value().id);
}

Result<InboxItem> KeyNetIntake::itemOf(CaseKind kind, qint64 record) const
{
    const auto item = RemoteStore(m_db, RemoteSystem::KeyNet).stagedItem(codeOf(kind), record);
    if (!item)
        return item.error();
    if (!item.value())
        return Error{
            Error::Kind::NotFound,
            KeyNetIntakeText::tr("%1 %2 is not in the inbox any more. Load the list again.").arg(label(kind)).arg(record)};
    return *item.value();
}

Result<> KeyNetIntake::retry(CaseKind kind, qint64 record)
{
    const auto item = itemOf(kind, record);
    if (!item)
        return item.error();
    const auto outcome = apply(item.value());
    if (!outcome)
        return outcome.error();
    if (outcome.value() != Outcome::Refused)
        return {};
    const auto left = itemOf(kind, record);
    return left ? Error{Error::Kind::Input, left.value().problem} : left.error();
}

Result<> KeyNetIntake::giveUp(CaseKind kind, qint64 record, const QString &reason)
{
    const auto found = itemOf(kind, record);
    if (!found)
        return found.error();
    const InboxItem item = found.value();
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Input, KeyNetIntakeText::tr("Say why it is not taken in; the reason is kept.")};
    return inTransaction(m_db, [&]() -> Result<> {
        const auto arrived = arrivedFrom(item);
        RemoteCase known{kind, record, 0, {}, {}};
        if (arrived) {
            known.etag = arrived.value().etag;
            if (const auto posting = postingOf(arrived.value()))
                known.posting = posting.value();
        }
        if (const auto put = RemoteCaseStore(m_db, RemoteSystem::KeyNet).put(known); !put)
            return put;
        if (known.kind == CaseKind::Application && known.record > 0) {
            const CaseMessage message = declined(reason.trimmed());
            OutboxEntry entry = madeEntry(RemoteSystem::KeyNet, message.action, known.posting, known.subject(), m_actor);
            entry.subject = known.subject();
            entry.facts = message.facts;
            if (const auto added = OutboxStore(m_db).add(entry); !added)
                return added;
        }
        AuditLog audit(m_db, m_actor);
        if (const auto noted = audit.changed(u"inbox.drop"_s, known.subject(), {}, {{u"reason"_s, reason.trimmed()}}); !noted)
            return noted;
        return RemoteStore(m_db, RemoteSystem::KeyNet).unstage(item);
    });
}

Result<InboxSlice> inboxPage(const QSqlDatabase &db, const InboxCursor &after, int limit)
{
    auto found = RemoteStore(db, RemoteSystem::KeyNet).refused(after, limit + 1); // one more tells the end
    if (!found)
        return found.error();
    QList<InboxItem> items = found.take();
    InboxSlice slice;
    slice.last = items.size() <= limit;
    if (!slice.last)
        items.removeLast();
    if (!items.isEmpty())
        slice.next = {items.last().arrivedAt, items.last().kind, items.last().record};
    Statement number(db, u"SELECT p.number FROM remote_record r JOIN posting p ON p.id = r.posting_id WHERE r.system = 'keynet'"
                         " AND r.record = ?"_s);
    for (const InboxItem &item : items) {
        const QJsonObject body = QJsonDocument::fromJson(item.body).object();
        if (const auto done = number.run({bound(body.value(u"posting"_s).toString())}); !done)
            return done.error();
        slice.rows.append({fromCode<CaseKind>(item.kind).value_or(CaseKind::Inquiry), item.record,
                           number.next() ? number.text(0) : QString(), maskedName(body.value(u"name"_s).toString()),
                           item.arrivedAt, item.problem});
    }
    return slice;
}
