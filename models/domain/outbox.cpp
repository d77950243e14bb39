#include "models/domain/outbox.h"

#include "models/domain/officedate.h"

#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

static constexpr std::array<Term, 10> actionTerms{{
    {"decision", u"審査結果", u"Decision"},
    {"publication", u"公開の状態", u"Publication"},
    {"seats", u"充足人数", u"Seats filled"},
    {"publish", u"公開", u"Publish"},
    {"replace", u"差替え", u"Replace"},
    {"withdraw", u"取下げ", u"Withdraw"},
    {"answer", u"回答", u"Answer"},
    {"interview", u"面接日時", u"Interview"},
    {"result", u"選考結果", u"Selection result"},
    {"acknowledge", u"受信確認", u"Acknowledgement"},
}};
std::span<const Term> termsOf(OutboxAction) { return actionTerms; }

static constexpr std::array<Term, 5> stateTerms{{
    {"waiting", u"送信待ち", u"Waiting"},
    {"sending", u"送信中", u"Being sent"},
    {"failed", u"エラー", u"Failed"},
    {"sent", u"送信済", u"Sent"},
    {"dropped", u"取りやめ", u"Dropped"},
}};
std::span<const Term> termsOf(OutboxState) { return stateTerms; }

namespace {

OutboxEntry entryFor(RemoteSystem system, OutboxAction action, const Posting &after, const Actor &actor)
{
    return madeEntry(system, action, after.id, after.number, actor);
}

/// What the institution's record says of the posting: the end of the longest way that it has gone.
WrittenState writtenState(const Posting &posting)
{
    switch (posting.publication.state) {
    case PublicationState::Published:
        return WrittenState::Published;
    case PublicationState::Stopped:
        return WrittenState::Stopped;
    case PublicationState::Ended:
        return posting.publication.endReason == EndReason::Filled      ? WrittenState::Filled
               : posting.publication.endReason == EndReason::Cancelled ? WrittenState::Cancelled
                                                                       : WrittenState::Ended;
    case PublicationState::Unpublished:
    case PublicationState::Scheduled:
        break;
    }
    switch (posting.newest().review) {
    case ReviewState::Returned:
        return WrittenState::Returned;
    case ReviewState::Refused:
        return WrittenState::Refused;
    case ReviewState::Approved:
        return WrittenState::Approved;
    default:
        return WrittenState::InReview;
    }
}

QString moment(const QDateTime &at) { return at.toOffsetFromUtc(9 * 3600).toString(u"yyyy/MM/dd HH:mm:ss"_s); }

/// One line for the institution, in Japanese: when, what, why, of which revision.
QString noteOf(const HistoryEntry &entry, const QString &what)
{
    QString note = u"%1 %2"_s.arg(moment(entry.at), what);
    if (entry.reason)
        note += u"（%1）"_s.arg(japanese(*entry.reason));
    note += u"［第%1版］"_s.arg(entry.revision);
    if (const QString comment = entry.comment.simplified(); !comment.isEmpty())
        note += u' ' + comment;
    return note;
}

/// The decision among the new lines of the history that the institution is told, or nothing.
QString decisionNote(const Posting &before, const Posting &after)
{
    for (qsizetype i = after.history.size() - 1; i >= before.history.size(); --i) {
        const HistoryEntry &entry = after.history[i];
        if (entry.what == u"approval_undone"_s)
            return noteOf(entry, u"承認の取消し"_s);
        if (const auto review = fromCode<ReviewState>(entry.what);
            review == ReviewState::Returned || review == ReviewState::Approved || review == ReviewState::Refused)
            return noteOf(entry, japanese(*review));
    }
    return {};
}

QString publicationNote(const Posting &after)
{
    HistoryEntry entry = after.history.last();
    entry.revision = after.shown().number;
    entry.reason.reset();
    entry.comment.clear();
    QString what = japanese(after.publication.state);
    if (after.publication.endReason && after.publication.state == PublicationState::Ended)
        what += u"（%1）"_s.arg(japanese(*after.publication.endReason));
    return noteOf(entry, what);
}

} // namespace

OutboxEntry madeEntry(RemoteSystem system, OutboxAction action, PostingId posting, const QString &number, const Actor &actor)
{
    OutboxEntry entry;
    entry.system = system;
    entry.posting = posting;
    entry.number = number;
    entry.action = action;
    entry.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.madeAt = entry.dueAt = actor.at;
    entry.madeBy = actor.name;
    return entry;
}

std::chrono::seconds backOff(int attempts)
{
    return std::min(std::chrono::seconds(30) * (1 << std::clamp(attempts - 1, 0, 10)), std::chrono::seconds(3600));
}

std::optional<OutboxEntry> toldToGmis(const Posting &before, const Posting &after, const Actor &actor)
{
    if (after.source != Source::Gmis || after.sourceRecord.isEmpty())
        return std::nullopt;
    const QString decision = decisionNote(before, after);
    const bool published = before.publication.state != after.publication.state;
    const bool seats = before.seats().started != after.seats().started;
    if (decision.isEmpty() && !published && !seats)
        return std::nullopt;
    const OutboxAction action = !decision.isEmpty() ? OutboxAction::Decision
                                : published         ? OutboxAction::Publication
                                                    : OutboxAction::Seats;
    OutboxEntry entry = entryFor(RemoteSystem::Gmis, action, after, actor);
    if (!decision.isEmpty() || published) {
        entry.facts.insert(codeOf(WrittenItem::State), codeOf(writtenState(after)));
        entry.facts.insert(codeOf(WrittenItem::Note), !decision.isEmpty() ? decision : publicationNote(after));
    }
    if (seats)
        entry.facts.insert(codeOf(WrittenItem::Filled), after.seats().started);
    if (published && after.publication.state == PublicationState::Published)
        entry.facts.insert(codeOf(WrittenItem::PublishedAt), storedMoment(actor.at));
    return entry;
}

bool isOnKeyNet(const Posting &posting)
{
    return posting.publication.state == PublicationState::Published && posting.currentRevision > 0 &&
           posting.shown().content.disclosure != Disclosure::Unlisted;
}

std::optional<OutboxEntry> toldToKeyNet(const Posting &before, const Posting &after, const Actor &actor)
{
    const bool was = isOnKeyNet(before), is = isOnKeyNet(after);
    if (!was && !is)
        return std::nullopt;
    if (!was)
        return entryFor(RemoteSystem::KeyNet, OutboxAction::Publish, after, actor);
    if (!is)
        return entryFor(RemoteSystem::KeyNet, OutboxAction::Withdraw, after, actor);
    if (before.currentRevision == after.currentRevision && before.publication.validUntil == after.publication.validUntil &&
        before.seats().remaining() == after.seats().remaining())
        return std::nullopt;
    return entryFor(RemoteSystem::KeyNet, OutboxAction::Replace, after, actor);
}
