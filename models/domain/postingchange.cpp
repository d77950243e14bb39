#include "models/domain/postingchange.h"

#include "models/domain/leaks.h"
#include "models/domain/officedate.h"
#include "models/domain/textfold.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PostingChangeText
{
    Q_DECLARE_TR_FUNCTIONS(PostingChangeText)
};

static void note(Posting &posting, const Actor &actor, const QString &what, std::optional<ReasonCode> reason = {},
                 const QString &comment = {})
{
    posting.history.append({actor.at, actor.name, posting.newest().number, what, reason, comment});
}

static Result<> placed(PostingContent &content, const Facility &facility)
{
    content.facility = facility.id;
    if (!content.prefecture)
        content.prefecture = facility.prefecture;
    if (content.placeName.isEmpty())
        content.placeName = facility.name;
    if (!content.profession)
        return inputError(PostingChangeText::tr("The posting has no profession. Enter one of the eleven professions."));
    if (!content.prefecture)
        return inputError(PostingChangeText::tr("The posting has no prefecture. Enter one of the 47 prefectures."));
    return {};
}

Result<Posting> received(PostingContent content, const Facility &facility, Source source, const QString &sourceRecord,
                         const Actor &actor)
{
    if (const auto sound = checked(facility); !sound)
        return sound.error();
    if (const auto sound = placed(content, facility); !sound)
        return sound.error();
    Posting posting;
    posting.source = source;
    posting.sourceRecord = sourceRecord;
    posting.facility = facility;
    posting.receivedOn = officeDay(actor.at);
    posting.revisions.append({1, std::move(content), ReviewState::Received, actor.name, actor.at});
    note(posting, actor, codeOf(ReviewState::Received));
    return posting;
}

static bool wasDecided(const Posting &posting)
{
    return std::any_of(posting.revisions.begin(), posting.revisions.end(), [](const Revision &revision) {
        return !awaitsReview(revision.review) || revision.review == ReviewState::Resubmitted;
    });
}

Result<Posting> revised(Posting posting, const PostingContent &wanted, const Actor &actor)
{
    PostingContent content = wanted;
    if (const auto sound = placed(content, posting.facility); !sound)
        return sound.error();
    if (content == posting.newest().content)
        return posting;
    if (posting.publication.state == PublicationState::Ended)
        return inputError(PostingChangeText::tr("The posting has ended. Register it anew instead of changing it."));
    if (const Seats seats = posting.seats(); seats.taken() > 0 && content.headcount)
        if (const auto may = mayChangeHeadcount(seats, *content.headcount); !may)
            return may.error();
    const ReviewState state = wasDecided(posting) ? ReviewState::Resubmitted : ReviewState::Received;
    posting.revisions.append({posting.newest().number + 1, std::move(content), state, actor.name, actor.at});
    note(posting, actor, codeOf(state));
    return posting;
}

static void putInForce(Posting &posting, QDate today)
{
    posting.currentRevision = posting.newest().number;
    if (!posting.publication.acceptedOn.isValid()) {
        posting.publication.acceptedOn = today;
        posting.publication.validUntil = validUntilFrom(today);
    }
}

Result<Posting> reviewed(Posting posting, const Decision &decision, const Actor &actor)
{
    const QDate today = officeDay(actor.at);
    Revision &newest = posting.revisions.last();
    const auto path = decided(newest.review, decision, checksOf(newest.content, checkContext(posting, today)));
    if (!path)
        return path.error();
    for (const ReviewState state : path.value()) {
        newest.review = state;
        const bool last = state == path.value().last();
        note(posting, actor, codeOf(state), last ? decision.reason : std::nullopt, last ? decision.comment.trimmed() : QString());
    }
    if (newest.review == ReviewState::Approved)
        putInForce(posting, today);
    return posting;
}

Result<Posting> approvalUndone(Posting posting, const Actor &actor)
{
    Revision &newest = posting.revisions.last();
    if (newest.review != ReviewState::Approved)
        return inputError(PostingChangeText::tr("The newest revision is not approved; there is nothing to undo."));
    int earlier = 0;
    for (const Revision &revision : std::as_const(posting.revisions))
        if (revision.review == ReviewState::Approved && revision.number < newest.number)
            earlier = revision.number;
    if (earlier == 0 && (posting.publication.state != PublicationState::Unpublished || posting.seats().taken() > 0))
        return inputError(PostingChangeText::tr("The posting was published or has seats taken since. Stop or end it instead."));
    if (earlier > 0) {
        const Seats seats = counted(posting.revisions[earlier - 1].content.headcount.value_or(0), posting.hires);
        if (seats.remaining() < 0)
            return inputError(
                PostingChangeText::tr("More seats are taken than the earlier revision has. Enter a new revision instead."));
    } else {
        posting.publication.acceptedOn = {};
        posting.publication.validUntil = {};
    }
    newest.review = ReviewState::InReview;
    posting.currentRevision = earlier;
    note(posting, actor, u"approval_undone"_s);
    return posting;
}

static Result<Posting> withPublication(Posting posting, const Result<Publication> &publication, const QString &what,
                                       const QString &comment, const Actor &actor)
{
    if (!publication)
        return publication.error();
    posting.publication = publication.value();
    note(posting, actor, what, {}, comment.trimmed());
    return posting;
}

static Result<> mayBeSeen(const Posting &posting)
{
    if (!posting.mergedInto.isEmpty())
        return inputError(PostingChangeText::tr("The posting was merged into %1. Publish that one.").arg(posting.mergedInto));
    if (posting.currentRevision > 0) {
        const qsizetype leaks = leaksIn(posting.shown().content, posting.facility).size();
        if (leaks > 0)
            return inputError(
                PostingChangeText::tr("The posting is non-public, but its text names what is hidden. Return it for correction."));
    }
    return {};
}

Result<Posting> publishedPosting(Posting posting, const Actor &actor)
{
    if (const auto may = mayBeSeen(posting); !may)
        return may.error();
    const auto next = published(posting.publication, posting.currentRevision > 0, officeDay(actor.at));
    return withPublication(std::move(posting), next, codeOf(PublicationState::Published), {}, actor);
}

Result<Posting> scheduledPosting(Posting posting, QDate day, const Actor &actor)
{
    if (const auto may = mayBeSeen(posting); !may)
        return may.error();
    const auto next = scheduled(posting.publication, posting.currentRevision > 0, day, officeDay(actor.at));
    return withPublication(std::move(posting), next, codeOf(PublicationState::Scheduled), fieldDate(day), actor);
}

Result<Posting> duePosting(Posting posting, const Actor &actor)
{
    if (!isDue(posting.publication, officeDay(actor.at)))
        return posting; // another desk was faster
    auto live = publishedPosting(posting, actor);
    return live ? live : stoppedPosting(std::move(posting), live.error().message, actor);
}

Result<Posting> stoppedPosting(Posting posting, const QString &comment, const Actor &actor)
{
    const auto next = stopped(posting.publication);
    return withPublication(std::move(posting), next, codeOf(PublicationState::Stopped), comment, actor);
}

Result<Posting> endedPosting(Posting posting, EndReason reason, const QString &comment, const Actor &actor)
{
    const auto next = ended(posting.publication, reason);
    return withPublication(std::move(posting), next, codeOf(PublicationState::Ended), comment, actor);
}

Result<Posting> extendedPosting(Posting posting, const Actor &actor)
{
    const auto next = extended(posting.publication, officeDay(actor.at));
    return withPublication(std::move(posting), next, u"extended"_s, {}, actor);
}

Result<Posting> withOffer(Posting posting, const Hire &offer, const Actor &actor)
{
    if (posting.currentRevision == 0)
        return inputError(PostingChangeText::tr("Only an approved posting can take people. Approve it first."));
    if (offer.person.trimmed().isEmpty())
        return inputError(PostingChangeText::tr("Enter the person to whom the seat is offered."));
    if (const auto may = mayTakeSeat(posting.seats(), offer.overReason); !may)
        return may.error();
    Hire hire = offer;
    hire.id = {};
    hire.posting = posting.id;
    hire.stage = HireStage::Offered;
    if (!hire.offeredOn.isValid())
        hire.offeredOn = officeDay(actor.at);
    posting.hires.append(hire);
    note(posting, actor, codeOf(HireStage::Offered), {}, hire.person);
    return posting;
}

Result<Posting> withHireAt(Posting posting, HireId id, HireStage stage, QDate day, const QString &reason, const Actor &actor)
{
    const auto found = std::find_if(posting.hires.begin(), posting.hires.end(), [&](const Hire &hire) { return hire.id == id; });
    if (found == posting.hires.end())
        return Error{Error::Kind::NotFound, PostingChangeText::tr("This hire does not exist any more. Load the posting again.")};
    const auto next = advanced(*found, stage, day, reason);
    if (!next)
        return next.error();
    *found = next.value();
    note(posting, actor, codeOf(stage), {},
         reason.trimmed().isEmpty() ? found->person : found->person + u": "_s + reason.trimmed());
    if (fillState(posting.seats()) == FillState::Filled && posting.publication.state == PublicationState::Published)
        return endedPosting(std::move(posting), EndReason::Filled, {}, actor);
    return posting;
}

bool isDuplicate(const PostingContent &one, const PostingContent &other)
{
    return one.facility == other.facility && one.profession == other.profession && one.employment == other.employment &&
           one.prefecture == other.prefecture && foldedName(one.placeName) == foldedName(other.placeName);
}

Result<Posting> mergedInto(Posting duplicate, const QString &kept, const Actor &actor)
{
    if (duplicate.number == kept || !duplicate.mergedInto.isEmpty())
        return inputError(PostingChangeText::tr("The posting is merged already."));
    if (duplicate.seats().taken() > 0)
        return inputError(PostingChangeText::tr("People have seats in this posting. Keep it, and merge the other one into it."));
    if (awaitsReview(duplicate.newest().review)) {
        auto returned = reviewed(std::move(duplicate), {ReviewAction::Return, ReasonCode::Duplicate, kept}, actor);
        if (!returned)
            return returned;
        duplicate = returned.take();
    }
    duplicate.mergedInto = kept;
    note(duplicate, actor, u"merged"_s, {}, kept);
    if (duplicate.publication.state == PublicationState::Ended)
        return duplicate;
    return endedPosting(std::move(duplicate), EndReason::ByOffice, kept, actor);
}
