#include "models/jobs/databasesink.h"

#include "models/domain/licencecheck.h"
#include "models/domain/officedate.h"
#include "models/domain/postingchange.h"
#include "models/domain/postingfield.h"
#include "models/domain/publication.h"
#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

struct DatabaseSinkText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseSinkText)
};

/// What the row said, as a number: stored in an INTEGER column, never 0.
static int fingerprintOf(const PostingDraft &draft)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const PostingField &field : postingFields()) {
        hash.addData(field.value(draft.content).toString().toUtf8());
        hash.addData(QByteArrayView("\x1f"));
    }
    return int(qFromLittleEndian<quint32>(hash.result().constData()) & 0x7FFF'FFFFu) | 1;
}

DatabaseSink::Stores::Stores(const QSqlDatabase &db, const Actor &actor)
    : transaction(db), loader(db), writer(db, actor), facilities(db), seekers(db, actor), knownSeekers(db)
{
}

DatabaseSink::DatabaseSink(const QSqlDatabase &db, Actor actor) : m_db(db), m_actor(std::move(actor)) {}

Result<> DatabaseSink::begin()
{
    m_stores = std::make_unique<Stores>(m_db, m_actor);
    if (m_stores->transaction.isOpen())
        return {};
    m_stores.reset();
    return storageError(m_db);
}

Result<> DatabaseSink::commit(const ImportRun &run)
{
    if (const auto done = m_stores->writer.finish(); !done)
        return done;
    if (const auto done = m_stores->seekers.finish(); !done)
        return done;
    if (const auto done = ImportRunStore(m_db).add(run); !done)
        return done;
    const auto done = m_stores->transaction.commit();
    if (done)
        rollback(); // only forgets the stores: nothing is left to take back
    return done;
}

void DatabaseSink::rollback()
{
    m_stores.reset();
    m_recent.clear();
}

Result<ImportSink::Put> DatabaseSink::put(const QList<ImportDraft> &drafts, const QStringList &doubts)
{
    Put put;
    QList<Step> steps;
    for (const ImportDraft &draft : drafts) {
        Result<> done;
        if (const auto *posting = std::get_if<PostingDraft>(&draft)) {
            const auto step = planned(*posting);
            if (!step)
                return step.error();
            steps.append(step.value());
        } else if (const auto *facility = std::get_if<Facility>(&draft)) {
            done = putFacility(*facility, put);
        } else {
            done = putSeeker(std::get<Seeker>(draft), put);
        }
        if (!done)
            return done.error();
    }
    for (const Step &step : steps)
        if (const auto done = written(step, doubts, put); !done)
            return done.error();
    return put;
}

Result<std::optional<Posting>> DatabaseSink::known(const PostingDraft &draft)
{
    const auto id = m_stores->loader.idOfSource(Source::File, draft.record);
    if (!id)
        return id.error();
    auto posting = id.value()               ? m_stores->loader.byId(*id.value())
                   : draft.number.isEmpty() ? Result<Posting>(Error{Error::Kind::NotFound, {}})
                                            : m_stores->loader.byNumber(draft.number);
    if (posting)
        return std::optional<Posting>(posting.take());
    if (posting.error().kind == Error::Kind::NotFound)
        return std::optional<Posting>();
    return posting.error();
}

static bool isOtherInstitution(const Facility &known, const Facility &given)
{
    if (!known.code.isEmpty() && !given.code.isEmpty())
        return known.code != given.code;
    return !given.name.isEmpty() && foldedName(known.name) != foldedName(given.name);
}

Result<DatabaseSink::Step> DatabaseSink::planned(const PostingDraft &draft)
{
    auto found = known(draft);
    if (!found)
        return found.error();
    Step step{&draft, found.take(), {}, fingerprintOf(draft)};
    if (!step.before) {
        if (recent(draft.facility))
            return step;
        const auto sound = checked(draft.facility);
        if (sound)
            return step;
        const auto facility = m_stores->facilities.find(draft.facility); // its code alone may say which it is
        if (!facility)
            return facility.error();
        if (!facility.value())
            return sound.error();
        return step;
    }
    if (isOtherInstitution(step.before->facility, draft.facility))
        return Error{Error::Kind::Conflict,
                     DatabaseSinkText::tr("The number belongs to posting %1 of %2; correct the number or the institution.")
                         .arg(step.before->number, step.before->facility.name)};
    if (step.before->source == Source::File && step.before->sourceRevision == step.fingerprint) {
        step.after = step.before;
        return step;
    }
    PostingContent content = step.before->newest().content;
    for (const PostingField &field : postingFields())
        if (draft.given.contains(QLatin1StringView(field.key)))
            field.assign(content, field.value(draft.content));
    auto revision = revised(*step.before, content, m_actor);
    if (!revision)
        return revision.error();
    step.after = revision.take();
    return step;
}

Result<> DatabaseSink::written(const Step &step, const QStringList &doubts, Put &put)
{
    if (step.before) {
        Posting after = *step.after;
        const bool changed = after.history.size() > step.before->history.size();
        put.outcomes.append(changed ? PutOutcome::Updated : PutOutcome::Unchanged);
        if (!changed)
            return {};
        if (after.source == Source::File)
            after.sourceRevision = step.fingerprint;
        after.history.last().comment = doubts.join(u'\n');
        return m_stores->writer.change(*step.before, after, u"posting.revise"_s);
    }
    const auto facility = facilityFor(*step.draft, put);
    if (!facility)
        return facility.error();
    auto made = received(step.draft->content, facility.value(), Source::File, step.draft->record, m_actor);
    if (!made)
        return made.error();
    Posting posting = made.take();
    posting.number = step.draft->number;
    posting.sourceRevision = step.fingerprint;
    if (step.draft->receivedOn.isValid())
        posting.receivedOn = step.draft->receivedOn;
    posting.history.last().comment = doubts.join(u'\n');
    put.outcomes.append(PutOutcome::Added);
    return m_stores->writer.add(posting);
}

static QString keyOf(const Facility &given)
{
    return given.code + u'\x1f' + given.name + u'\x1f' + (given.prefecture ? given.prefecture->code() : QString());
}

const Facility *DatabaseSink::recent(const Facility &given) const
{
    const auto found = m_recent.constFind(keyOf(given));
    return found != m_recent.cend() && found->first == given ? &found->second : nullptr;
}

Result<Facility> DatabaseSink::facilityFor(const PostingDraft &draft, Put &put)
{
    const Facility &given = draft.facility;
    if (const Facility *stored = recent(given))
        return *stored;
    Facility stored;
    if (checked(given)) {
        auto answer = m_stores->facilities.put(given, false, m_actor);
        if (!answer)
            return answer.error();
        stored = answer.value().facility;
        if (answer.value().otherName)
            put.warnings.append(
                DatabaseSinkText::tr("The code %1 is known as %2; that name was kept.").arg(stored.code, stored.name));
    } else { // only a code that is known already (planned() has seen it)
        const auto found = m_stores->facilities.find(given);
        if (!found)
            return found.error();
        stored = found.value().value_or(given);
    }
    constexpr qsizetype remembered = 20'000;
    if (m_recent.size() >= remembered)
        m_recent.clear();
    m_recent.insert(keyOf(given), {given, stored});
    return stored;
}

Result<> DatabaseSink::putFacility(const Facility &facility, Put &put)
{
    const auto done = m_stores->facilities.put(facility, true, m_actor);
    if (!done)
        return done.error();
    put.outcomes.append(done.value().outcome);
    return {};
}

// What a file does not say of a known seeker stays as it is: the check of a licence, a later date, the state.
Result<> DatabaseSink::putSeeker(Seeker seeker, Put &put)
{
    const auto found = m_stores->knownSeekers.find(seeker.number);
    if (!found)
        return found.error();
    if (const auto &before = found.value()) {
        seeker.state = before->state;
        if (!seeker.registeredOn.isValid())
            seeker.registeredOn = before->registeredOn;
        if (!seeker.validUntil.isValid())
            seeker.validUntil = before->validUntil;
        seeker = withChecksKept(std::move(seeker), *before);
    } else if (!seeker.validUntil.isValid()) {
        seeker.validUntil = validUntilFrom(seeker.registeredOn.isValid() ? seeker.registeredOn : officeDay(m_actor.at));
    }
    const auto done = m_stores->seekers.put(seeker);
    if (!done)
        return done.error();
    put.outcomes.append(done.value());
    return {};
}
