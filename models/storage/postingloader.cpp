#include "models/storage/postingloader.h"

#include "models/domain/masking.h"

#include "models/domain/officedate.h"
#include "models/domain/postingfield.h"
#include "models/storage/dialect.h"
#include "models/storage/officereach.h"

#include <QCoreApplication>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

struct PostingLoaderText
{
    Q_DECLARE_TR_FUNCTIONS(PostingLoaderText)
};

static QString headQuery(const QString &prefix)
{
    return u"SELECT id, number, source, source_record, source_revision, version, current_revision, publication, received_on,"
           " accepted_on, published_on, valid_until, extensions, end_reason, merged_into, publish_on FROM %1posting WHERE id = ?"_s
               .arg(prefix);
}

static QString revisionQuery(const QString &prefix)
{
    QString columns;
    for (const PostingField &field : postingFields())
        columns += u", "_s + QString::fromLatin1(field.key);
    return u"SELECT revision, review, made_by, made_at%1 FROM %2posting_revision WHERE posting_id = ? ORDER BY revision"_s.arg(
        columns, prefix);
}

/// The parts of a posting in the order in which foundIn() reads them, each by the posting's id.
static QStringList partQueries(const QString &prefix, const QString &hold)
{
    return {headQuery(prefix) + hold,
            u"SELECT %1 FROM facility WHERE id = (SELECT facility_id FROM %2posting WHERE id = ?)"_s.arg(
                facilityColumns(u"facility"_s), prefix),
            revisionQuery(prefix),
            u"SELECT id, person, stage, offered_on, starts_on, started_on, ended_on, reason, over_reason, seeker_id,"
            " application_id, ends_on, full_time, other_terms, exemption, exemption_asked_by, exemption_approved_by"
            " FROM %1hire WHERE posting_id = ? ORDER BY id"_s.arg(prefix),
            u"SELECT at, actor, revision, what, reason, comment FROM posting_history WHERE posting_id = ? ORDER BY id"_s,
            u"SELECT version FROM posting WHERE id = ?"_s};
}

static Hire hireFrom(const StatementGroup &row, PostingId posting)
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
    : asked(db, partQueries(prefix, {})),
      held(db, partQueries(prefix, dialect::engineOf(db) == Engine::Postgres ? u" FOR UPDATE"_s : QString())),
      ofNumber(db, u"SELECT id FROM %1posting WHERE number = ?"_s.arg(prefix))
{
}

PostingLoader::PostingLoader(const QSqlDatabase &db)
    : m_db(db), m_seen(db, {}), m_bySource(db, u"SELECT id FROM posting WHERE source = ? AND source_record = ?"_s)
{
    if (const QString own = changeable(db, {}); !own.isEmpty())
        m_own.emplace(db, own);
}

Result<Posting> PostingLoader::byId(PostingId id)
{
    const qint64 key = qToUnderlying(id);
    return load(key, QString::number(key));
}

Result<Posting> PostingLoader::held(PostingId id)
{
    auto found = foundIn((m_own ? *m_own : m_seen).held, qToUnderlying(id));
    if (!found)
        return found.error();
    if (auto read = found.take())
        return std::move(read->posting);
    return byId(id); // a posting that this login may see and not change: then nobody else is in its way
}

static Error notThere(const QString &shownKey)
{
    return {Error::Kind::NotFound, PostingLoaderText::tr("There is no posting %1. Check the number.").arg(shownKey)};
}

Result<Posting> PostingLoader::byNumber(const QString &number)
{
    auto id = idOfNumber(number);
    if (id && !id.value() && isPublicId(number)) {
        const auto known = numberOfPublicId(number);
        if (!known)
            return known.error();
        if (!known.value().isEmpty())
            id = idOfNumber(known.value());
    }
    if (!id)
        return id.error();
    return id.value() ? load(*id.value(), number) : notThere(number);
}

Result<std::optional<qint64>> PostingLoader::idOfNumber(const QString &number)
{
    for (Place *place : {m_own ? &*m_own : nullptr, &m_seen}) {
        if (!place)
            continue;
        if (const auto done = place->ofNumber.run({number}); !done)
            return done.error();
        const auto id = place->ofNumber.next() ? std::optional(place->ofNumber.number(0)) : std::nullopt;
        place->ofNumber.query().finish();
        if (id)
            return id;
    }
    return std::optional<qint64>();
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

/// A posting lies in several tables. Where another desk writes it between two of the questions, they are asked again.
Result<Posting> PostingLoader::load(qint64 id, const QString &shownKey)
{
    for (int tries = 0;; ++tries) {
        auto answer = found(id);
        if (!answer)
            return answer.error();
        auto read = answer.take();
        if (!read)
            return notThere(shownKey);
        if (read->isWhole || tries == mostTries)
            return std::move(read->posting);
    }
}

Result<std::optional<PostingLoader::Found>> PostingLoader::found(qint64 id)
{
    if (m_own)
        if (auto found = foundIn(m_own->asked, id); !found || found.value())
            return found;
    return foundIn(m_seen.asked, id);
}

static void readHead(const StatementGroup &row, Posting &posting)
{
    posting.id = PostingId{row.number(0)};
    posting.number = row.text(1);
    posting.source = fromCode<Source>(row.text(2)).value_or(Source::Manual);
    posting.sourceRecord = row.text(3);
    posting.sourceRevision = row.value(4).toInt();
    posting.version = row.value(5).toInt();
    posting.currentRevision = row.value(6).toInt();
    posting.publication.state = fromCode<PublicationState>(row.text(7)).value_or(PublicationState::Unpublished);
    posting.receivedOn = row.date(8);
    posting.publication.acceptedOn = row.date(9);
    posting.publication.publishedOn = row.date(10);
    posting.publication.validUntil = row.date(11);
    posting.publication.extensions = row.value(12).toInt();
    posting.publication.endReason = fromCode<EndReason>(row.text(13));
    posting.mergedInto = row.text(14);
    posting.publication.publishOn = row.date(15);
}

static Revision revisionFrom(const StatementGroup &row, FacilityId facility)
{
    Revision revision{row.value(0).toInt(),
                      {},
                      fromCode<ReviewState>(row.text(1)).value_or(ReviewState::Received),
                      row.text(2),
                      momentFromStored(row.text(3))};
    int column = 4;
    for (const PostingField &field : postingFields())
        field.assign(revision.content, row.value(column++));
    revision.content.facility = facility;
    return revision;
}

static Result<> readFacility(StatementGroup &row, Posting &posting)
{
    if (!row.next())
        return Error{Error::Kind::NotFound, PostingLoaderText::tr("The facility does not exist any more. Load the list again.")};
    posting.facility = facilityFrom(row);
    return {};
}

static Result<> readRevisions(StatementGroup &row, Posting &posting)
{
    while (row.next())
        posting.revisions.append(revisionFrom(row, posting.facility.id));
    if (posting.revisions.isEmpty())
        return Error{Error::Kind::Storage,
                     PostingLoaderText::tr("The posting %1 has no content. Run a check of the database.").arg(posting.number)};
    return {};
}

static Result<> readHires(StatementGroup &row, Posting &posting)
{
    while (row.next())
        posting.hires.append(hireFrom(row, posting.id));
    return {};
}

static Result<> readHistory(StatementGroup &row, Posting &posting)
{
    while (row.next())
        posting.history.append({momentFromStored(row.text(0)), row.text(1), row.value(2).toInt(), row.text(3),
                                fromCode<ReasonCode>(row.text(4)), row.text(5)});
    return {};
}

Result<std::optional<PostingLoader::Found>> PostingLoader::foundIn(StatementGroup &parts, qint64 id)
{
    if (const auto done = parts.run(QList<QVariantList>(6, {id})); !done)
        return done.error();
    const auto end = qScopeGuard([&parts] { parts.finish(); });
    if (!parts.next())
        return std::optional<Found>();
    Posting posting;
    readHead(parts, posting);
    for (const auto read : {&readFacility, &readRevisions, &readHires, &readHistory}) {
        if (const auto done = parts.forward(); !done)
            return done.error();
        if (const auto done = read(parts, posting); !done)
            return done.error();
    }
    if (const auto done = parts.forward(); !done)
        return done.error();
    const bool isWhole = parts.next() && parts.number(0) == posting.version;
    return std::optional(Found{std::move(posting), isWhole});
}
