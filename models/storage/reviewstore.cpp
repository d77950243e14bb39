#include "models/storage/reviewstore.h"

#include "models/domain/officedate.h"
#include "models/storage/postingquerybuilder.h"

#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

/// The stored moment at which a day begins in Japan.
QString beginOf(QDate day) { return storedMoment(officeDayBegin(day)); }

ReviewTally &tallyOf(ReviewPeriod &period, int prefecture, int profession)
{
    for (ReviewTally &tally : period.tallies)
        if (tally.prefecture.number() == prefecture && numberOf(tally.profession) == profession)
            return tally;
    period.tallies.append({*Prefecture::fromNumber(prefecture), *professionFromNumber(profession)});
    return period.tallies.last();
}

const QString notUndone =
    u" AND NOT (h.what = 'approved' AND EXISTS (SELECT 1 FROM posting_history u WHERE u.posting_id = h.posting_id"
    " AND u.revision = h.revision AND u.what = 'approval_undone' AND u.id > h.id))"_s;

} // namespace

Result<ReviewPeriod> ReviewStore::period(QDate from, QDate to, const PostingFilter &filter) const
{
    ReviewPeriod period{from, to, {}, {}, {}};
    for (const auto count : {&ReviewStore::countEntries, &ReviewStore::countDecisions, &ReviewStore::countWaiting})
        if (const auto done = (this->*count)(period, filter); !done)
            return done.error();
    return period;
}

Result<> ReviewStore::countEntries(ReviewPeriod &period, const PostingFilter &filter) const
{
    Statement statement(
        m_db, u"SELECT p.prefecture, p.profession, h.what, COUNT(*) FROM posting_history h JOIN posting p ON p.id = h.posting_id"
              " WHERE h.at >= ? AND h.at < ? AND h.what IN ('received', 'resubmitted', 'approved', 'returned', 'refused')%1%2"
              " GROUP BY p.prefecture, p.profession, h.what ORDER BY p.prefecture, p.profession"_s.arg(
                  notUndone, PostingQueryBuilder::scope(filter)));
    if (const auto done = statement.run({beginOf(period.from), beginOf(period.to.addDays(1))}); !done)
        return done;
    while (statement.next()) {
        ReviewTally &tally = tallyOf(period, statement.value(0).toInt(), statement.value(1).toInt());
        const QString what = statement.text(2);
        qint64 &count = what == codeOf(ReviewState::Approved)   ? tally.approved
                        : what == codeOf(ReviewState::Returned) ? tally.returned
                        : what == codeOf(ReviewState::Refused)  ? tally.refused
                                                                : tally.received;
        count += statement.number(3);
    }
    return {};
}

Result<> ReviewStore::countDecisions(ReviewPeriod &period, const PostingFilter &filter) const
{
    Statement statement(m_db,
                        u"SELECT p.prefecture, p.profession, h.what, h.reason, h.at, (SELECT MAX(r.at) FROM posting_history r"
                        " WHERE r.posting_id = h.posting_id AND r.id < h.id AND r.what IN ('received', 'resubmitted'))"
                        " FROM posting_history h JOIN posting p ON p.id = h.posting_id"
                        " WHERE h.at >= ? AND h.at < ? AND h.what IN ('approved', 'returned', 'refused')%1%2"_s.arg(
                            notUndone, PostingQueryBuilder::scope(filter)));
    if (const auto done = statement.run({beginOf(period.from), beginOf(period.to.addDays(1))}); !done)
        return done;
    using Cell = std::pair<int, int>;
    QMap<std::tuple<int, int, int, int>, qint64> reasons;
    QMap<std::pair<Cell, int>, qint64> waits;
    while (statement.next()) {
        const Cell cell{statement.value(0).toInt(), statement.value(1).toInt()};
        const auto decision = fromCode<ReviewState>(statement.text(2));
        if (const auto reason = fromCode<ReasonCode>(statement.text(3)); reason && decision)
            ++reasons[{cell.first, cell.second, int(*decision), int(*reason)}];
        const QDateTime begun = momentFromStored(statement.text(5));
        if (begun.isValid())
            ++waits[{cell, int(begun.secsTo(momentFromStored(statement.text(4))) / 3600)}];
    }
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
        const auto &[prefecture, profession, decision, reason] = it.key();
        period.reasons.append({*Prefecture::fromNumber(prefecture), *professionFromNumber(profession), ReviewState(decision),
                               ReasonCode(reason), it.value()});
    }
    for (auto it = waits.cbegin(); it != waits.cend(); ++it)
        period.waits.append({*Prefecture::fromNumber(it.key().first.first), *professionFromNumber(it.key().first.second),
                             it.key().second, it.value()});
    return {};
}

Result<> ReviewStore::countWaiting(ReviewPeriod &period, const PostingFilter &filter) const
{
    Statement statement(
        m_db,
        u"SELECT p.prefecture, p.profession, COUNT(*) FROM posting_history h JOIN posting p ON p.id = h.posting_id"
        " WHERE h.what IN ('received', 'in_review', 'resubmitted', 'approval_undone') AND h.at < ?"
        " AND NOT EXISTS (SELECT 1 FROM posting_history l WHERE l.posting_id = h.posting_id AND l.id > h.id AND l.at < ?"
        " AND l.what IN ('received', 'in_review', 'resubmitted', 'approval_undone', 'approved', 'returned', 'refused'))%1"
        " GROUP BY p.prefecture, p.profession ORDER BY p.prefecture, p.profession"_s.arg(PostingQueryBuilder::scope(filter)));
    const QString end = beginOf(period.to.addDays(1));
    if (const auto done = statement.run({end, end}); !done)
        return done;
    while (statement.next())
        tallyOf(period, statement.value(0).toInt(), statement.value(1).toInt()).waiting += statement.number(2);
    return {};
}
