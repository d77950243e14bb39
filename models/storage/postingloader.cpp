#include "models/storage/postingloader.h"

#include "models/domain/masking.h"

#include "models/domain/officedate.h"
#include "models/domain/postingfield.h"
#include "models/storage/dialect.h"
#include "models/storage/officereach.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PostingLoaderText
{
    Q_DECLARE_TR_FUNCTIONS(PostingLoaderText)
};

static QString headQuery(const QString &prefix, const QString &condition)
{
    return u"SELECT id, number, source, source_record, source_revision, facility_id, version, current_revision, publication, "
           u"received_on,"
           " accepted_on, published_on, valid_until, extensions, end_reason, merged_into, publish_on FROM %1posting WHERE %2"_s
               .arg(prefix, condition);
}

static QString revisionQuery(const QString &prefix)
{
    QString columns;
    for (const PostingField &field : postingFields())
        columns += u", "_s + QString::fromLatin1(field.key);
    return u"SELECT revision, review, made_by, made_at%1 FROM %2posting_revision WHERE posting_id = ? ORDER BY revision"_s.arg(
        columns, prefix);
}

static Hire hireFrom(const Statement &row, PostingId posting)
{
    return {HireId{row.number(0)},
            posting,
            row.text(1),
            fromCode<HireStage>(row.text(2)).value_or(HireStage::Withdrawn),
            row.date(3),
            row.date(4),
            row.date(5),
            row.date(6),
            row.text(7),
            row.text(8),
            SeekerId{row.number(9)},
            ApplicationId{row.number(10)},
            row.date(11),
            row.value(12).toBool(),
            row.text(13),
            row.text(14),
            row.text(15),
            row.text(16)};
}

static constexpr int mostTries = 10;

PostingLoader::Place::Place(const QSqlDatabase &db, const QString &prefix)
    : byId(db, headQuery(prefix, u"id = ?"_s)), byNumber(db, headQuery(prefix, u"number = ?"_s)),
      held(db, headQuery(prefix, u"id = ?"_s) + (dialect::engineOf(db) == Engine::Postgres ? u" FOR UPDATE"_s : QString())),
      revisions(db, revisionQuery(prefix)),
      hires(db, u"SELECT id, person, stage, offered_on, starts_on, started_on, ended_on, reason, over_reason, seeker_id,"
                " application_id, ends_on, full_time, other_terms, exemption, exemption_asked_by, exemption_approved_by"
                " FROM %1hire WHERE posting_id = ? ORDER BY id"_s.arg(prefix))
{
}

PostingLoader::PostingLoader(const QSqlDatabase &db)
    : m_db(db), m_seen(db, {}), m_bySource(db, u"SELECT id FROM posting WHERE source = ? AND source_record = ?"_s),
      m_version(db, u"SELECT version FROM posting WHERE id = ?"_s),
      m_history(db, u"SELECT at, actor, revision, what, reason, comment FROM posting_history WHERE posting_id = ? ORDER BY id"_s),
      m_facilities(db)
{
    if (const QString own = changeable(db, {}); !own.isEmpty())
        m_own.emplace(db, own);
}

Result<Posting> PostingLoader::byId(PostingId id)
{
    return load(&Place::byId, qToUnderlying(id), QString::number(qToUnderlying(id)));
}

Result<Posting> PostingLoader::held(PostingId id)
{
    const qint64 key = qToUnderlying(id);
    auto found = loadFrom(m_own ? *m_own : m_seen, &Place::held, key);
    if (!found)
        return found.error();
    if (found.value())
        return *found.take();
    return byId(id); // a posting that this login may see and not change: then nobody else is in its way
}

Result<Posting> PostingLoader::byNumber(const QString &number)
{
    auto found = load(&Place::byNumber, number, number);
    if (found || found.error().kind != Error::Kind::NotFound || !isPublicId(number))
        return found;
    const auto known = numberOfPublicId(number);
    if (!known)
        return known.error();
    return known.value().isEmpty() ? found : load(&Place::byNumber, known.value(), number);
}

Result<QString> PostingLoader::numberOfPublicId(const QString &publicId)
{
    Statement numbers(m_db, u"SELECT number FROM posting WHERE disclosure <> 'open'"_s);
    if (const auto done = numbers.run({}); !done)
        return done.error();
    while (numbers.next())
        if (publicIdOf(numbers.text(0)).compare(publicId, Qt::CaseInsensitive) == 0)
            return numbers.text(0);
    return QString();
}

Result<std::optional<PostingId>> PostingLoader::idOfSource(Source source, const QString &record)
{
    if (const auto done = m_bySource.run({codeOf(source), record}); !done)
        return done.error();
    return m_bySource.next() ? std::optional(PostingId{m_bySource.number(0)}) : std::nullopt;
}

Result<bool> PostingLoader::isStill(PostingId id, int version)
{
    if (const auto done = m_version.run({qToUnderlying(id)}); !done)
        return done.error();
    const bool same = m_version.next() && m_version.number(0) == version;
    m_version.query().finish();
    return same;
}

/// A posting lies in several tables. Where another desk writes it between two of the questions, they are asked again.
Result<Posting> PostingLoader::load(Head head, const QVariant &key, const QString &shownKey)
{
    for (int tries = 0;; ++tries) {
        auto posting = loadOnce(head, key, shownKey);
        const auto same = posting ? isStill(posting.value().id, posting.value().version) : Result<bool>(true);
        if (!same)
            return same.error();
        if (same.value() || tries == mostTries)
            return posting;
    }
}

Result<Posting> PostingLoader::loadOnce(Head head, const QVariant &key, const QString &shownKey)
{
    auto found = m_own ? loadFrom(*m_own, head, key) : Result<std::optional<Posting>>(std::optional<Posting>());
    if (found && !found.value())
        found = loadFrom(m_seen, head, key);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{Error::Kind::NotFound, PostingLoaderText::tr("There is no posting %1. Check the number.").arg(shownKey)};
    return *found.take();
}

Result<std::optional<Posting>> PostingLoader::loadFrom(Place &place, Head headOf, const QVariant &key)
{
    Statement &head = place.*headOf;
    if (const auto done = head.run({key}); !done)
        return done.error();
    if (!head.next())
        return std::optional<Posting>();
    Posting posting;
    posting.id = PostingId{head.number(0)};
    posting.number = head.text(1);
    posting.source = fromCode<Source>(head.text(2)).value_or(Source::Manual);
    posting.sourceRecord = head.text(3);
    posting.sourceRevision = head.value(4).toInt();
    const FacilityId facility{head.number(5)};
    posting.version = head.value(6).toInt();
    posting.currentRevision = head.value(7).toInt();
    posting.publication.state = fromCode<PublicationState>(head.text(8)).value_or(PublicationState::Unpublished);
    posting.receivedOn = head.date(9);
    posting.publication.acceptedOn = head.date(10);
    posting.publication.publishedOn = head.date(11);
    posting.publication.validUntil = head.date(12);
    posting.publication.extensions = head.value(13).toInt();
    posting.publication.endReason = fromCode<EndReason>(head.text(14));
    posting.mergedInto = head.text(15);
    posting.publication.publishOn = head.date(16);
    head.query().finish();
    auto found = m_facilities.byId(facility);
    if (!found)
        return found.error();
    posting.facility = found.take();
    if (const auto done = readRevisions(place.revisions, posting); !done)
        return done.error();
    if (const auto done = readHires(place.hires, posting); !done)
        return done.error();
    if (const auto done = readHistory(posting); !done)
        return done.error();
    return std::optional(std::move(posting));
}

Result<> PostingLoader::readRevisions(Statement &revisions, Posting &posting)
{
    if (const auto done = revisions.run({qToUnderlying(posting.id)}); !done)
        return done;
    while (revisions.next()) {
        Revision revision{revisions.value(0).toInt(),
                          {},
                          fromCode<ReviewState>(revisions.text(1)).value_or(ReviewState::Received),
                          revisions.text(2),
                          momentFromStored(revisions.text(3))};
        int column = 4;
        for (const PostingField &field : postingFields())
            field.assign(revision.content, revisions.value(column++));
        revision.content.facility = posting.facility.id;
        posting.revisions.append(std::move(revision));
    }
    revisions.query().finish();
    if (posting.revisions.isEmpty())
        return Error{Error::Kind::Storage,
                     PostingLoaderText::tr("The posting %1 has no content. Run a check of the database.").arg(posting.number)};
    return {};
}

Result<> PostingLoader::readHires(Statement &hires, Posting &posting)
{
    if (const auto done = hires.run({qToUnderlying(posting.id)}); !done)
        return done;
    while (hires.next())
        posting.hires.append(hireFrom(hires, posting.id));
    hires.query().finish();
    return {};
}

Result<> PostingLoader::readHistory(Posting &posting)
{
    if (const auto done = m_history.run({qToUnderlying(posting.id)}); !done)
        return done;
    while (m_history.next())
        posting.history.append({momentFromStored(m_history.text(0)), m_history.text(1), m_history.value(2).toInt(),
                                m_history.text(3), fromCode<ReasonCode>(m_history.text(4)), m_history.text(5)});
    m_history.query().finish();
    return {};
}
