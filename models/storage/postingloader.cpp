#include "models/storage/postingloader.h"

#include "models/domain/masking.h"

#include "models/domain/officedate.h"
#include "models/domain/postingfield.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PostingLoaderText
{
    Q_DECLARE_TR_FUNCTIONS(PostingLoaderText)
};

static QString headQuery(const QString &condition)
{
    return u"SELECT id, number, source, source_record, source_revision, facility_id, version, current_revision, publication, "
           u"received_on,"
           " accepted_on, published_on, valid_until, extensions, end_reason, merged_into, publish_on FROM posting WHERE "_s +
           condition;
}

static QString revisionQuery()
{
    QString columns;
    for (const PostingField &field : postingFields())
        columns += u", "_s + QString::fromLatin1(field.key);
    return u"SELECT revision, review, made_by, made_at%1 FROM posting_revision WHERE posting_id = ? ORDER BY revision"_s.arg(
        columns);
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

PostingLoader::PostingLoader(const QSqlDatabase &db)
    : m_db(db), m_byId(db, headQuery(u"id = ?"_s)), m_byNumber(db, headQuery(u"number = ?"_s)),
      m_bySource(db, u"SELECT id FROM posting WHERE source = ? AND source_record = ?"_s),
      m_version(db, u"SELECT version FROM posting WHERE id = ?"_s), m_revisions(db, revisionQuery()),
      m_hires(db, u"SELECT id, person, stage, offered_on, starts_on, started_on, ended_on, reason, over_reason,"
                  " seeker_id, application_id, ends_on, full_time, other_terms, exemption, exemption_asked_by,"
                  " exemption_approved_by FROM hire"
                  " WHERE posting_id = ? ORDER BY id"_s),
      m_history(db, u"SELECT at, actor, revision, what, reason, comment FROM posting_history WHERE posting_id = ? ORDER BY id"_s),
      m_facilities(db)
{
}

Result<Posting> PostingLoader::byId(PostingId id) { return load(m_byId, qToUnderlying(id), QString::number(qToUnderlying(id))); }

Result<Posting> PostingLoader::byNumber(const QString &number)
{
    auto found = load(m_byNumber, number, number);
    if (found || found.error().kind != Error::Kind::NotFound || !isPublicId(number))
        return found;
    const auto known = numberOfPublicId(number);
    if (!known)
        return known.error();
    return known.value().isEmpty() ? found : load(m_byNumber, known.value(), number);
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
Result<Posting> PostingLoader::load(Statement &head, const QVariant &key, const QString &shownKey)
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

Result<Posting> PostingLoader::loadOnce(Statement &head, const QVariant &key, const QString &shownKey)
{
    if (const auto done = head.run({key}); !done)
        return done.error();
    if (!head.next())
        return Error{Error::Kind::NotFound, PostingLoaderText::tr("There is no posting %1. Check the number.").arg(shownKey)};
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
    for (const auto read : {&PostingLoader::readRevisions, &PostingLoader::readHires, &PostingLoader::readHistory})
        if (const auto done = (this->*read)(posting); !done)
            return done.error();
    return posting;
}

Result<> PostingLoader::readRevisions(Posting &posting)
{
    if (const auto done = m_revisions.run({qToUnderlying(posting.id)}); !done)
        return done;
    while (m_revisions.next()) {
        Revision revision{m_revisions.value(0).toInt(),
                          {},
                          fromCode<ReviewState>(m_revisions.text(1)).value_or(ReviewState::Received),
                          m_revisions.text(2),
                          momentFromStored(m_revisions.text(3))};
        int column = 4;
        for (const PostingField &field : postingFields())
            field.assign(revision.content, m_revisions.value(column++));
        revision.content.facility = posting.facility.id;
        posting.revisions.append(std::move(revision));
    }
    m_revisions.query().finish();
    if (posting.revisions.isEmpty())
        return Error{Error::Kind::Storage,
                     PostingLoaderText::tr("The posting %1 has no content. Run a check of the database.").arg(posting.number)};
    return {};
}

Result<> PostingLoader::readHires(Posting &posting)
{
    if (const auto done = m_hires.run({qToUnderlying(posting.id)}); !done)
        return done;
    while (m_hires.next())
        posting.hires.append(hireFrom(m_hires, posting.id));
    m_hires.query().finish();
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
