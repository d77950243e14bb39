#include "models/jobs/gmisintake.h"

#include "models/domain/contentjson.h"
#include "models/domain/officedate.h"
#include "models/domain/postingchange.h"
#include "models/domain/postingfield.h"
#include "models/storage/conflictstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct GmisIntakeText
{
    Q_DECLARE_TR_FUNCTIONS(GmisIntakeText)
};

namespace {

/// Base, ours and theirs of some fields, as people read them.
QList<ConflictField> fieldsOf(const QList<const PostingField *> &fields, const PostingContent &base, const PostingContent &mine,
                              const PostingContent &theirs)
{
    QList<ConflictField> list;
    for (const PostingField *field : fields)
        list.append({QString::fromLatin1(field->key), field->shown(base), field->shown(mine), field->shown(theirs)});
    return list;
}

QList<const PostingField *> differing(const PostingContent &one, const PostingContent &other)
{
    QList<const PostingField *> fields;
    for (const FieldChange &change : changesBetween(one, other))
        fields.append(change.field);
    return fields;
}

} // namespace

PostingContent contentAfter(PostingContent before, const PostingDraft &draft)
{
    for (const PostingField &field : postingFields())
        if (draft.given.contains(QLatin1StringView(field.key)))
            field.assign(before, field.value(draft.content));
    return before;
}

QJsonObject GmisIntake::writtenJson(const QMap<WrittenItem, QString> &written)
{
    QJsonObject object;
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        if (it.key() != WrittenItem::Note) // compared line by line, and long
            object.insert(codeOf(it.key()), it.value());
    return object;
}

GmisIntake::GmisIntake(const QSqlDatabase &db, Actor actor, const GmisMapping &mapping)
    : m_db(db), m_actor(std::move(actor)), m_mapping(mapping), m_loader(db), m_writer(db, m_actor), m_facilities(db),
      m_remote(db, RemoteSystem::Gmis), m_outbox(db)
{
}

Result<GmisIntake::Outcome> GmisIntake::apply(const GmisDraft &draft)
{
    const auto known = m_remote.find(QString::number(draft.id));
    if (!known)
        return known.error();
    RemoteRecord remote = known.value().value_or(RemoteRecord());
    if (known.value() && remote.revision >= draft.revision && remote.state != u"gone"_s)
        return Outcome::Unchanged;
    remote.record = QString::number(draft.id);
    if (!draft.draft)
        return reject(draft, remote);
    if (qToUnderlying(remote.posting) == 0) {
        const auto id = m_loader.idOfSource(Source::Gmis, remote.record);
        if (!id)
            return id.error();
        if (!id.value())
            return add(draft, remote);
        remote.posting = *id.value(); // its line was lost: its content here counts as the base
        const auto posting = m_loader.byId(remote.posting);
        if (!posting)
            return posting.error();
        remote.base = contentJson(posting.value().newest().content);
    }
    return change(draft, remote);
}

Result<GmisIntake::Outcome> GmisIntake::reject(const GmisDraft &draft, RemoteRecord remote)
{
    remote.revision = draft.revision;
    remote.state = u"rejected"_s;
    remote.note = draft.problems.join(u' ');
    if (const auto done = m_remote.put(remote); !done)
        return done.error();
    return Outcome::Rejected;
}

Result<Facility> GmisIntake::facilityFor(const PostingDraft &draft, QStringList &notes)
{
    if (!checked(draft.facility)) {
        const auto found = m_facilities.find(draft.facility);
        if (!found)
            return found.error();
        if (found.value())
            return *found.value();
    }
    auto put = m_facilities.put(draft.facility, false, m_actor);
    if (!put)
        return put.error();
    if (put.value().otherName)
        notes.append(GmisIntakeText::tr("The code %1 is known as %2; that name was kept.")
                         .arg(put.value().facility.code, put.value().facility.name));
    return put.value().facility;
}

Result<QString> GmisIntake::freeNumber(const QString &wanted)
{
    if (wanted.isEmpty())
        return QString();
    const auto taken = m_loader.byNumber(wanted);
    if (!taken && taken.error().kind != Error::Kind::NotFound)
        return taken.error();
    return taken ? QString() : wanted; // taken: it gets one of ours
}

Result<GmisIntake::Outcome> GmisIntake::add(const GmisDraft &draft, RemoteRecord remote)
{
    const PostingDraft &given = *draft.draft;
    QStringList notes = draft.warnings;
    const auto facility = facilityFor(given, notes);
    if (!facility && facility.error().kind == Error::Kind::Input) {
        GmisDraft refused = draft;
        refused.problems.append(facility.error().message);
        return reject(refused, remote);
    }
    if (!facility)
        return facility.error();
    auto made = received(given.content, facility.value(), Source::Gmis, remote.record, m_actor);
    if (!made) {
        GmisDraft refused = draft;
        refused.problems.append(made.error().message);
        return reject(refused, remote);
    }
    Posting posting = made.take();
    auto number = freeNumber(given.number);
    if (!number)
        return number.error();
    posting.number = number.take();
    if (given.receivedOn.isValid())
        posting.receivedOn = given.receivedOn;
    posting.sourceRevision = int(draft.revision);
    posting.history.last().comment = notes.join(u'\n');
    if (const auto done = m_writer.add(posting); !done)
        return done.error();
    remote.posting = posting.id;
    remote.state = u"linked"_s;
    remote.revision = draft.revision;
    remote.base = contentJson(posting.newest().content);
    remote.written = writtenJson(draft.written);
    remote.note.clear();
    if (const auto done = m_remote.put(remote); !done)
        return done.error();
    return Outcome::Added;
}

bool GmisIntake::isCancelledThere(const GmisDraft &draft, const RemoteRecord &remote, const Posting &posting) const
{
    const QString option = m_mapping.states.value(WrittenState::Cancelled);
    const QString now = draft.written.value(WrittenItem::State);
    return !option.isEmpty() && now == option && remote.written.value(codeOf(WrittenItem::State)).toString() != now &&
           posting.publication.state != PublicationState::Ended;
}

Result<bool> GmisIntake::waitsWithDecision(const Posting &posting)
{
    const auto open = m_outbox.openOf(posting.id, RemoteSystem::Gmis);
    if (!open)
        return open.error();
    return std::any_of(open.value().begin(), open.value().end(),
                       [](const OutboxEntry &entry) { return entry.action == OutboxAction::Decision; });
}

Result<GmisIntake::Outcome> GmisIntake::change(const GmisDraft &draft, RemoteRecord remote)
{
    auto loaded = m_loader.byId(remote.posting);
    if (!loaded)
        return loaded.error();
    const Posting posting = loaded.take();
    const PostingContent base = contentFromJson(remote.base);
    PostingContent theirs = contentAfter(base, *draft.draft);
    theirs.facility = posting.facility.id;
    PostingContent mine = posting.newest().content;
    SyncConflict found;
    if (isCancelledThere(draft, remote, posting)) {
        found.kind = ConflictKind::State;
        const QString key = codeOf(WrittenItem::State);
        found.fields.append({key, remote.written.value(key).toString(), label(posting.publication.state),
                             draft.written.value(WrittenItem::State)});
        return conflict(found, draft, posting, remote);
    }
    PostingContent plainBase = base;
    plainBase.facility = theirs.facility;
    if (theirs == plainBase)
        return revise(posting, mine, draft, remote);
    const auto waits = waitsWithDecision(posting);
    if (!waits)
        return waits.error();
    if (waits.value()) {
        found.kind = ConflictKind::Decision;
        found.fields = fieldsOf(differing(plainBase, theirs), base, mine, theirs);
        return conflict(found, draft, posting, remote);
    }
    const Merge merge = merged(base, mine, theirs);
    if (!merge.conflicts.isEmpty()) {
        found.fields = fieldsOf(merge.conflicts, base, mine, theirs);
        return conflict(found, draft, posting, remote);
    }
    return revise(posting, merge.content, draft, remote);
}

Result<GmisIntake::Outcome> GmisIntake::conflict(SyncConflict found, const GmisDraft &draft, const Posting &posting,
                                                 RemoteRecord remote)
{
    found.system = RemoteSystem::Gmis;
    found.record = remote.record;
    found.posting = posting.id;
    found.revision = draft.revision;
    found.theirs = contentJson(contentAfter(contentFromJson(remote.base), *draft.draft));
    found.written = writtenJson(draft.written);
    found.madeAt = m_actor.at;
    if (const auto done = ConflictStore(m_db).add(found); !done)
        return done.error();
    remote.revision = draft.revision; // seen; the base stays until somebody decides
    if (const auto done = m_remote.put(remote); !done)
        return done.error();
    return Outcome::Conflict;
}

Result<GmisIntake::Outcome> GmisIntake::revise(const Posting &posting, const PostingContent &content, const GmisDraft &draft,
                                               RemoteRecord remote)
{
    auto revision = revised(posting, content, m_actor);
    if (!revision) {
        SyncConflict refused;
        refused.kind = ConflictKind::Refused;
        refused.note = revision.error().message;
        const PostingContent mine = posting.newest().content;
        refused.fields = fieldsOf(differing(mine, content), contentFromJson(remote.base), mine, content);
        return conflict(refused, draft, posting, remote);
    }
    Posting after = revision.take();
    const bool changed = after.history.size() > posting.history.size();
    if (changed) {
        after.sourceRevision = int(draft.revision);
        after.history.last().comment = draft.warnings.join(u'\n');
        if (const auto done = m_writer.change(posting, after, u"posting.revise"_s); !done)
            return done.error();
    }
    remote.revision = draft.revision;
    remote.state = u"linked"_s;
    remote.note.clear();
    remote.base = contentJson(contentAfter(contentFromJson(remote.base), *draft.draft));
    remote.written = writtenJson(draft.written);
    if (const auto done = m_remote.put(remote); !done)
        return done.error();
    if (const auto done = ConflictStore(m_db).withdraw(RemoteSystem::Gmis, remote.record); !done)
        return done.error();
    return changed ? Outcome::Updated : Outcome::Unchanged;
}
