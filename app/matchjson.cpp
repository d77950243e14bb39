#include "app/matchjson.h"

#include "app/texttable.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

struct MatchJsonText
{
    Q_DECLARE_TR_FUNCTIONS(MatchJsonText)
};

namespace {

constexpr int listedLines = 20; // of what stays empty; JSON has all

QJsonArray levelsOf(const MatchTotals &totals)
{
    QJsonArray levels;
    for (const MatchLevel &level : totals.levels)
        levels.append(QJsonObject{{u"urgency"_s, level.urgency}, {u"seats"_s, level.seats}, {u"filled"_s, level.filled}});
    return levels;
}

QJsonObject totalsOf(const MatchTotals &totals)
{
    return {{u"seats"_s, totals.seats},
            {u"filled"_s, totals.filled},
            {u"urgency"_s, totals.urgency},
            {u"score"_s, totals.score},
            {u"levels"_s, levelsOf(totals)}};
}

QString nameOf(const std::optional<Prefecture> &prefecture) { return prefecture ? prefecture->name() : QString(); }

std::map<MatchReason, qint64> unplacedByReason(const MatchProposal &proposal)
{
    std::map<MatchReason, qint64> counts;
    for (const UnplacedSeeker &one : proposal.unplaced)
        ++counts[one.reason];
    return counts;
}

QString verdict(const MatchRun &run)
{
    if (run.partial)
        return MatchJsonText::tr("Stopped: a partial result, the best for the seats tried so far.");
    if (run.parameters.policy == MatchPolicy::Optimal)
        return MatchJsonText::tr("Proven: gap %1; no assignment of these candidate pairs fills more or suits better.")
            .arg(run.gap);
    return MatchJsonText::tr("Proven: no seeker and posting would rather have each other.");
}

} // namespace

QJsonObject matchJson(const MatchRun &run)
{
    QJsonObject json = totalsOf(run.totals);
    json.insert(u"run"_s, run.number);
    json.insert(u"at"_s, run.at.toString(Qt::ISODateWithMs));
    json.insert(u"actor"_s, run.actor);
    if (!run.basedOn.isEmpty())
        json.insert(u"based_on"_s, run.basedOn);
    json.insert(u"policy"_s, codeOf(run.parameters.policy));
    QJsonObject parameters = toJson(run.parameters);
    parameters.remove(u"decided"_s);
    json.insert(u"parameters"_s, parameters);
    json.insert(u"weights_version"_s, run.parameters.rules.version);
    json.insert(u"data"_s, QJsonObject{{u"audit_position"_s, run.state.auditPosition}, {u"sha256"_s, run.state.hash}});
    json.insert(u"seekers"_s, run.seekers);
    json.insert(u"postings"_s, run.postings);
    json.insert(u"pairs"_s, run.pairs);
    json.insert(u"partial"_s, run.partial);
    json.insert(u"proven"_s, run.proven);
    if (!run.gap.isEmpty())
        json.insert(u"gap"_s, run.gap);
    json.insert(u"blocking_pairs"_s, run.blockingPairs);
    json.insert(u"result_sha256"_s, run.resultHash);
    QJsonArray decided;
    for (const DecidedPair &one : run.decided)
        decided.append(QJsonObject{{u"seeker"_s, one.pair.seeker},
                                   {u"posting"_s, one.pair.posting},
                                   {u"decision"_s, japanese(one.decision)},
                                   {u"reason"_s, one.reason},
                                   {u"application"_s, one.application}});
    json.insert(u"decisions"_s, decided);
    return json;
}

QJsonObject matchJson(const MatchProposal &proposal)
{
    QJsonObject json = matchJson(proposal.run), unplaced;
    QJsonArray empty, limits;
    for (const EmptySeats &one : proposal.empty)
        empty.append(QJsonObject{{u"posting"_s, one.posting},
                                 {u"profession"_s, japanese(one.profession)},
                                 {u"prefecture"_s, nameOf(one.prefecture)},
                                 {u"urgency"_s, one.urgency},
                                 {u"seats"_s, one.seats},
                                 {u"open"_s, one.open},
                                 {u"candidates"_s, one.candidates},
                                 {u"reason"_s, sentence(one.reason)}});
    for (const auto &[reason, count] : unplacedByReason(proposal))
        unplaced.insert(sentence(reason), count);
    for (const LimitOutcome &one : proposal.limits) {
        QJsonObject limit{
            {u"prefecture"_s, one.limit.prefecture.name()}, {u"floor"_s, one.limit.floor}, {u"filled"_s, one.filled}};
        if (one.capInForce)
            limit.insert(u"cap"_s, *one.capInForce);
        limits.append(limit);
    }
    if (proposal.reasonsKept) {
        json.insert(u"unfilled"_s, empty);
        json.insert(u"unplaced"_s, unplaced);
        json.insert(u"unplaced_count"_s, qint64(proposal.unplaced.size()));
    }
    if (!limits.isEmpty())
        json.insert(u"limits"_s, limits);
    if (proposal.other) {
        QJsonObject other = totalsOf(proposal.other->totals);
        other.insert(u"policy"_s, codeOf(proposal.other->policy));
        other.insert(u"blocking_pairs"_s, proposal.other->blockingPairs);
        other.insert(u"partial"_s, proposal.other->partial);
        json.insert(u"other_policy"_s, other);
    }
    return json;
}

QStringList matchLines(const MatchRun &run)
{
    QStringList lines{u"%1  %2  %3  %4"_s.arg(run.number, fieldMoment(run.at), run.actor, label(run.parameters.policy))};
    lines.append(
        MatchJsonText::tr("Seekers: %1, postings: %2, candidate pairs: %3").arg(run.seekers).arg(run.postings).arg(run.pairs));
    QList<QStringList> rows{{MatchJsonText::tr("Urgency"), MatchJsonText::tr("Seats"), MatchJsonText::tr("Filled")}};
    for (const MatchLevel &level : run.totals.levels)
        rows.append({QString::number(level.urgency), QString::number(level.seats), QString::number(level.filled)});
    lines.append(textTable(rows, {0, 1, 2}).chopped(1));
    lines.append(MatchJsonText::tr("Filled: %1 of %2, sum of suitability: %3")
                     .arg(run.totals.filled)
                     .arg(run.totals.seats)
                     .arg(run.totals.score));
    lines.append(verdict(run));
    lines.append(MatchJsonText::tr("Data as of audit entry %1, SHA-256 %2; weights version %3; result SHA-256 %4")
                     .arg(run.state.auditPosition)
                     .arg(run.state.hash.left(16))
                     .arg(run.parameters.rules.version)
                     .arg(run.resultHash.left(16)));
    for (const DecidedPair &one : run.decided)
        lines.append(
            u"%1 → %2  %3  %4 %5"_s.arg(one.pair.seeker, one.pair.posting, label(one.decision), one.application, one.reason)
                .trimmed());
    return lines;
}

QStringList matchLines(const MatchProposal &proposal)
{
    QStringList lines = matchLines(proposal.run);
    if (proposal.other)
        lines.append(
            MatchJsonText::tr("%1 instead: %2 filled, sum of suitability %3, pairs that would rather have each other: %4")
                .arg(label(proposal.other->policy))
                .arg(proposal.other->totals.filled)
                .arg(proposal.other->totals.score)
                .arg(proposal.other->blockingPairs));
    for (const LimitOutcome &one : proposal.limits)
        if (one.filled < one.limit.floor)
            lines.append(MatchJsonText::tr("The floor of %1 can't be reached: %2 of %3.")
                             .arg(one.limit.prefecture.label())
                             .arg(one.filled)
                             .arg(one.limit.floor));
    if (!proposal.empty.isEmpty())
        lines.append(MatchJsonText::tr("Stays empty:"));
    for (const EmptySeats &one : proposal.empty.mid(0, listedLines))
        lines.append(u"  %1  %2  %3/%4  %5"_s.arg(one.posting, label(one.profession))
                         .arg(one.open)
                         .arg(one.seats)
                         .arg(sentence(one.reason)));
    if (proposal.empty.size() > listedLines)
        lines.append(MatchJsonText::tr("  … and %n more posting(s).", nullptr, int(proposal.empty.size() - listedLines)));
    if (!proposal.unplaced.isEmpty())
        lines.append(MatchJsonText::tr("Nothing for %n seeker(s):", nullptr, int(proposal.unplaced.size())));
    for (const auto &[reason, count] : unplacedByReason(proposal))
        lines.append(u"  %1  %2"_s.arg(count, 6).arg(sentence(reason)));
    if (!proposal.reasonsKept)
        lines.append(
            MatchJsonText::tr("This run has no reasons to show: an earlier version kept none, or they are not for you to see."));
    return lines;
}

QJsonObject matchJson(const RankedCandidate &candidate)
{
    QJsonObject json{
        {u"number"_s, candidate.number}, {u"name"_s, candidate.name}, {u"prefecture"_s, nameOf(candidate.prefecture)}};
    if (candidate.profession)
        json.insert(u"profession"_s, japanese(*candidate.profession));
    if (candidate.failed.isEmpty())
        json.insert(u"score"_s, candidate.score);
    QJsonArray parts;
    for (const ScoreLine &line : candidate.parts)
        parts.append(
            QJsonObject{{u"part"_s, line.part}, {u"points"_s, line.points}, {u"most"_s, line.most}, {u"words"_s, line.words}});
    if (!parts.isEmpty())
        json.insert(u"parts"_s, parts);
    if (!candidate.failed.isEmpty())
        json.insert(u"failed"_s, QJsonArray::fromStringList(candidate.failed));
    return json;
}

QJsonObject matchJson(const CandidateList &list)
{
    QJsonArray candidates, excluded;
    for (const RankedCandidate &one : list.candidates)
        candidates.append(matchJson(one));
    for (const RankedCandidate &one : list.excluded)
        excluded.append(matchJson(one));
    QJsonObject counts;
    for (const auto &[condition, count] : list.counts)
        counts.insert(condition, count);
    return {{u"subject"_s, list.subject},   {u"candidates"_s, candidates},  {u"excluded"_s, excluded},
            {u"excluded_counts"_s, counts}, {u"suitable"_s, list.suitable}, {u"complete"_s, list.complete}};
}

QStringList matchLines(const RankedCandidate &candidate)
{
    QList<QStringList> rows;
    for (const ScoreLine &line : candidate.parts)
        rows.append({u"  "_s + line.part, u"%1/%2"_s.arg(line.points).arg(line.most), line.words});
    QStringList lines;
    if (!rows.isEmpty())
        lines.append(textTable(rows, {1}).chopped(1));
    for (const QString &failed : candidate.failed)
        lines.append(u"  ✕ "_s + failed);
    return lines;
}

QStringList matchLines(const CandidateList &list)
{
    QStringList lines{u"%1  %2"_s.arg(list.subject, list.title)};
    const auto head = [](const RankedCandidate &one) {
        return u"%1  %2  %3"_s.arg(one.number, one.name, one.prefecture ? one.prefecture->label() : QString());
    };
    for (const RankedCandidate &one : list.candidates) {
        lines.append(u"%1  %2"_s.arg(one.score, 4).arg(head(one)));
        lines.append(matchLines(one));
    }
    if (list.candidates.isEmpty())
        lines.append(MatchJsonText::tr("Nobody suits."));
    if (!list.excluded.isEmpty())
        lines.append(MatchJsonText::tr("Excluded:"));
    for (const RankedCandidate &one : list.excluded)
        lines.append(u"  ✕   %1  %2"_s.arg(head(one), one.failed.join(u' ')));
    for (const auto &[condition, count] : list.counts)
        lines.append(u"  %1: %2"_s.arg(condition).arg(count));
    if (!list.complete)
        lines.append(MatchJsonText::tr("There are more; the first ones were looked at."));
    return lines;
}
