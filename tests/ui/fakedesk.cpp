#include "tests/ui/fakedesk.h"

#include "models/domain/postingundo.h"
#include "models/domain/textfold.h"

#include <QPromise>

using namespace Qt::StringLiterals;

static std::pair<PostingId, PostingId> pairOf(PostingId one, PostingId other)
{
    return one < other ? std::pair(one, other) : std::pair(other, one);
}

FakeDesk::FakeDesk(QDate today) : m_today(today) {}

Actor FakeDesk::actor(const QString &name) const { return {name, QDateTime(m_today, QTime(1, 30), Qt::UTC)}; }

template <typename T>
QFuture<Result<T>> FakeDesk::later(Result<T> result)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    if (failing)
        result = *failing;
    QMetaObject::invokeMethod(
        &m_desk,
        [promise, result] {
            promise->addResult(result);
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

Facility FakeDesk::facility(const QString &name) const
{
    Facility facility;
    facility.id = FacilityId(1 + qint64(qHash(name) % 100'000));
    facility.name = name;
    facility.kind = FacilityKind::Hospital;
    facility.prefecture = Prefecture::fromNumber(13);
    facility.municipality = u"港区"_s;
    return facility;
}

PostingContent FakeDesk::content(const QString &place, Profession profession, int headcount) const
{
    PostingContent content;
    content.profession = profession;
    content.placeName = place;
    content.placeKind = FacilityKind::Hospital;
    content.prefecture = Prefecture::fromNumber(13);
    content.municipality = u"港区"_s;
    content.duties = u"感染症病棟での看護業務。夜勤あり。"_s;
    content.employment = EmploymentForm::ShortTermSupport;
    content.recruitmentKind = RecruitmentKind::ShortTermSupport;
    content.periodFrom = m_today.addDays(7);
    content.periodTo = m_today.addDays(60);
    content.headcount = headcount;
    content.neededBy = m_today.addDays(4);
    content.wageForm = WageForm::Hourly;
    content.wageMin = 2000;
    content.wageMax = 2500;
    content.trainingGiven = true;
    content.trainingModules = u"感染管理、医療安全"_s;
    content.disclosure = Disclosure::Open;
    content.phone = u"03-0000-0000"_s;
    return content;
}

PostingId FakeDesk::add(const PostingContent &content, const Facility &facility)
{
    const auto id = PostingId(m_next++);
    Posting posting = received(content, facility, Source::Gmis, {}, actor(u"病院（G-MIS）"_s)).take();
    posting.id = id;
    posting.number = u"13-%1"_s.arg(qint64(id), 7, 10, QLatin1Char('0'));
    posting.receivedOn = m_today;
    m_postings.insert(id, posting);
    return id;
}

void FakeDesk::change(PostingId id, const std::function<Result<Posting>(const Posting &)> &rule)
{
    if (const auto done = changed({id, 0}, rule); !done)
        qFatal("%s", qPrintable(done.error().message));
}

void FakeDesk::approve(PostingId id)
{
    change(id, [this](const Posting &posting) {
        return reviewed(posting, {.action = ReviewAction::Approve, .amberConfirmed = true}, actor());
    });
}

void FakeDesk::publish(PostingId id)
{
    approve(id);
    change(id, [this](const Posting &posting) {
        return posting.publication.state == PublicationState::Published ? Result<Posting>(posting)
                                                                        : publishedPosting(posting, actor());
    });
}

Result<Posting> FakeDesk::changed(SeenPosting seen, const std::function<Result<Posting>(const Posting &)> &rule)
{
    const auto found = m_postings.constFind(seen.id);
    if (found == m_postings.cend())
        return Error{Error::Kind::NotFound, u"The posting is gone. Reload the list."_s};
    if (seen.version > 0 && seen.version != found->version)
        return Error{Error::Kind::Conflict,
                     u"Somebody else changed %1 in the meantime. Compare and decide again."_s.arg(found->number)};
    auto result = rule(*found);
    if (!result)
        return result;
    Posting after = result.take();
    after.version = found->version + 1;
    for (Hire &hire : after.hires)
        if (hire.id == HireId{})
            hire.id = HireId(m_nextHire++);
    m_postings.insert(seen.id, after);
    return after;
}

PostingRow FakeDesk::row(const Posting &posting) const
{
    const PostingContent &content = posting.shown().content;
    PostingRow row;
    row.id = posting.id;
    row.number = posting.number;
    row.facility = posting.facility.name;
    row.prefecture = content.prefecture;
    row.municipality = content.municipality;
    row.place = content.placeName;
    row.profession = content.profession;
    row.employment = content.employment;
    row.seats = posting.seats();
    row.review = posting.newest().review;
    row.publication = posting.publication.state;
    row.fill = fillState(row.seats);
    row.disclosure = content.disclosure;
    row.receivedOn = posting.receivedOn;
    row.neededBy = content.neededBy;
    row.validUntil = posting.publication.validUntil;
    row.revision = posting.newest().number;
    const auto checks = checksOf(posting.newest().content, checkContext(posting, m_today));
    row.red = countOf(checks, Severity::Red);
    row.amber = countOf(checks, Severity::Amber);
    return row;
}

template <typename T>
static bool passes(const QList<T> &wanted, const T &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

QList<PostingRow> FakeDesk::rows(const PostingFilter &filter, const PostingOrder &order) const
{
    QList<PostingRow> rows;
    for (const Posting &posting : m_postings) {
        const PostingRow candidate = row(posting);
        if (passes(filter.review, candidate.review) && passes(filter.publication, candidate.publication) &&
            passes(filter.fill, candidate.fill) && (!filter.checks || filter.checks == levelOf(candidate)) &&
            (filter.professions.isEmpty() || passes(filter.professions, *candidate.profession)) &&
            (!filter.validUntilTo || (candidate.validUntil.isValid() && candidate.validUntil <= *filter.validUntilTo)) &&
            folded(candidate.number + candidate.place).contains(folded(filter.text)))
            rows.append(candidate);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const PostingRow &a, const PostingRow &b) {
        const bool ascending = order.direction == Qt::AscendingOrder;
        const PostingRow &low = ascending ? a : b, &high = ascending ? b : a;
        return order.sort == PostingSort::NeededBy ? low.neededBy < high.neededBy : low.number < high.number;
    });
    return rows;
}

PostingWork FakeDesk::work()
{
    PostingWork work;
    work.today = [this] { return m_today; };
    work.list.count = [this](const PostingFilter &filter) {
        return later<PostingCount>(PostingCount{rows(filter, {}).size(), true});
    };
    work.list.cursor = [this](const PostingFilter &, const PostingOrder &, qint64 at) {
        return later<PostingCursor>(PostingCursor{at, PostingId(at), at == 0});
    };
    work.list.page = [this](const PostingFilter &filter, const PostingOrder &order, const PostingCursor &after, int limit) {
        const auto all = rows(filter, order);
        const qint64 first = after.atStart ? 0 : after.value.toLongLong();
        PostingPage page{all.mid(first, limit), {first + limit, PostingId(first + limit), false}, first + limit >= all.size()};
        return later<PostingPage>(page);
    };
    work.load = [this](PostingId id) {
        if (!m_postings.contains(id))
            return later<Posting>(Error{Error::Kind::NotFound, u"The posting is gone. Reload the list."_s});
        return later<Posting>(m_postings[id]);
    };
    work.decide = [this](SeenPosting seen, const Decision &decision) {
        return later<Posting>(changed(seen, [&](const Posting &posting) { return reviewed(posting, decision, actor()); }));
    };
    work.undoApproval = [this](SeenPosting seen) {
        return later<Posting>(changed(seen, [&](const Posting &posting) { return approvalUndone(posting, actor()); }));
    };
    work.duplicates = [this](PostingId id) {
        QList<PostingRow> found;
        for (const Posting &other : std::as_const(m_postings))
            if (other.id != id && other.mergedInto.isEmpty() && !m_dismissed.contains(pairOf(id, other.id)) &&
                isDuplicate(other.newest().content, m_postings[id].newest().content))
                found.append(row(other));
        return later<QList<PostingRow>>(found);
    };
    work.merge = [this](SeenPosting seen, const QString &kept, const std::optional<PostingContent> &joined,
                        SeenPosting keptSeen) {
        if (joined)
            if (const auto done = changed(keptSeen, [&](const Posting &posting) { return revised(posting, *joined, actor()); });
                !done)
                return later<Posting>(done);
        return later<Posting>(changed(seen, [&](const Posting &posting) { return mergedInto(posting, kept, actor()); }));
    };
    work.dismissDuplicate = [this](PostingId one, PostingId other) {
        m_dismissed.append(pairOf(one, other));
        return later<std::monostate>({});
    };
    work.recallDuplicate = [this](PostingId one, PostingId other) {
        m_dismissed.removeAll(pairOf(one, other));
        return later<std::monostate>({});
    };
    work.undoStep = [this](SeenPosting seen, const Posting &before) {
        return later<Posting>(changed(seen, [&](const Posting &posting) { return stepUndone(posting, before, actor()); }));
    };
    work.publish = [this](SeenPosting seen) {
        return later<Posting>(changed(seen, [&](const Posting &posting) { return publishedPosting(posting, actor()); }));
    };
    work.schedule = [this](SeenPosting seen, QDate day) {
        return later<Posting>(changed(seen, [&](const Posting &posting) { return scheduledPosting(posting, day, actor()); }));
    };
    work.stop = [this](SeenPosting seen, const QString &comment) {
        return later<Posting>(changed(seen, [&](const Posting &posting) { return stoppedPosting(posting, comment, actor()); }));
    };
    work.extend = [this](SeenPosting seen) {
        return later<Posting>(changed(seen, [&](const Posting &posting) { return extendedPosting(posting, actor()); }));
    };
    work.end = [this](SeenPosting seen, EndReason reason, const QString &comment) {
        return later<Posting>(
            changed(seen, [&](const Posting &posting) { return endedPosting(posting, reason, comment, actor()); }));
    };
    work.offer = [this](SeenPosting seen, const Hire &hire) {
        return later<Posting>(changed(seen, [&](const Posting &posting) { return withOffer(posting, hire, actor()); }));
    };
    work.advance = [this](SeenPosting seen, HireId hire, HireStage stage, QDate day, const QString &reason) {
        return later<Posting>(
            changed(seen, [&](const Posting &posting) { return withHireAt(posting, hire, stage, day, reason, actor()); }));
    };
    work.candidates = [this](const QString &number) {
        RankedCandidate one;
        one.number = u"S0000001"_s;
        one.score = 900;
        return later<CandidateList>(CandidateList{number, u"病院"_s, true, {one}, {}, {}, 1, true});
    };
    work.save = [this](SeenPosting seen, const PostingContent &content) {
        return later<Posting>(changed(seen, [&](const Posting &posting) { return revised(posting, content, actor()); }));
    };
    work.add = [this](const PostingContent &content, const Facility &facility) {
        auto posting = received(content, facility, Source::Manual, {}, actor());
        return posting ? later<Posting>(m_postings[add(content, facility)]) : later<Posting>(posting.error());
    };
    work.findFacility = [this](const Facility &like) {
        std::optional<Facility> known;
        for (const Posting &posting : std::as_const(m_postings))
            if (posting.facility.name == like.name)
                known = posting.facility;
        return later<std::optional<Facility>>(known);
    };
    work.saveDraft = [this](const QString &key, const QJsonObject &draft) {
        drafts.insert(key, draft);
        return later<std::monostate>({});
    };
    work.loadDraft = [this](const QString &key) {
        return later<std::optional<QJsonObject>>(drafts.contains(key) ? std::optional(drafts[key]) : std::nullopt);
    };
    work.drafts = [this] { return later<QStringList>(QStringList(drafts.keys())); };
    work.dropDraft = [this](const QString &key) {
        drafts.remove(key);
        return later<std::monostate>({});
    };
    work.attachments = [this](PostingId) {
        return later(Result<QList<Attachment>>(QList<Attachment>{{u"k"_s, u"募集要項.pdf"_s, u"application/pdf"_s, 2048}}));
    };
    work.exportList = [this](const PostingFilter &filter, const PostingOrder &order, const QStringList &, const QString &file) {
        exported.append(file);
        return later<qint64>(rows(filter, order).size());
    };
    return work;
}
