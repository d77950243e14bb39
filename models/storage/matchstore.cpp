#include "models/storage/matchstore.h"

#include "models/domain/officedate.h"
#include "models/storage/matchreader.h"
#include "models/storage/postingloader.h"
#include "models/storage/recordwriter.h"
#include "models/storage/referral.h"
#include "models/storage/seekerloader.h"
#include "models/storage/settingstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct MatchStoreText
{
    Q_DECLARE_TR_FUNCTIONS(MatchStoreText)
};

namespace {

const QString rulesKey = u"matching/rules"_s;

QString compact(const QJsonDocument &document) { return QString::fromUtf8(document.toJson(QJsonDocument::Compact)); }

QString levelsText(const QList<MatchLevel> &levels)
{
    QJsonArray array;
    for (const MatchLevel &level : levels)
        array.append(QJsonArray{level.urgency, level.seats, level.filled});
    return compact(QJsonDocument(array));
}

QList<MatchLevel> levelsFrom(const QString &text)
{
    QList<MatchLevel> levels;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray level = value.toArray();
        levels.append({level[0].toInt(), level[1].toInteger(), level[2].toInteger()});
    }
    return levels;
}

const RecordTable &table()
{
    static const RecordTable table{
        u"match_run"_s,
        u"match_run"_s,
        u'M',
        6,
        {u"at"_s,      u"actor"_s,    u"based_on"_s, u"policy"_s, u"parameters"_s,     u"audit_position"_s, u"data_hash"_s,
         u"seekers"_s, u"postings"_s, u"pairs"_s,    u"seats"_s,  u"filled"_s,         u"urgency"_s,        u"score"_s,
         u"levels"_s,  u"partial"_s,  u"proven"_s,   u"gap"_s,    u"blocking_pairs"_s, u"result_hash"_s,    u"result"_s,
         u"outcome"_s}};
    return table;
}

QVariantList valuesOf(const MatchRun &run)
{
    return {storedMoment(run.at),
            bound(run.actor),
            bound(run.basedOn),
            codeOf(run.parameters.policy),
            compact(QJsonDocument(toJson(run.parameters))),
            run.state.auditPosition,
            bound(run.state.hash),
            run.seekers,
            run.postings,
            run.pairs,
            run.totals.seats,
            run.totals.filled,
            run.totals.urgency,
            run.totals.score,
            levelsText(run.totals.levels),
            run.partial,
            run.proven,
            bound(run.gap),
            run.blockingPairs,
            bound(run.resultHash),
            qCompress(run.result),
            qCompress(run.outcome)};
}

MatchRun runFrom(const Statement &row)
{
    MatchRun run;
    run.number = row.text(1);
    run.at = momentFromStored(row.text(2));
    run.actor = row.text(3);
    run.basedOn = row.text(4);
    run.parameters = matchParametersFromJson(QJsonDocument::fromJson(row.text(5).toUtf8()).object());
    run.state = {row.number(6), row.text(7)};
    run.seekers = row.number(8);
    run.postings = row.number(9);
    run.pairs = row.number(10);
    run.totals = {row.number(11), row.number(12), row.number(13), row.number(14), levelsFrom(row.text(15))};
    run.partial = row.value(16).toBool();
    run.proven = row.value(17).toBool();
    run.gap = row.text(18);
    run.blockingPairs = row.number(19);
    run.resultHash = row.text(20);
    return run;
}

/// Nothing where there is none, or where it is not for the reader's eyes.
QByteArray unpacked(const QVariant &packed)
{
    const QByteArray bytes = packed.toByteArray();
    return bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
}

const QString runColumns =
    u"id, number, at, actor, based_on, parameters, audit_position, data_hash, seekers, postings, pairs, seats,"
    " filled, urgency, score, levels, partial, proven, gap, blocking_pairs, result_hash"_s;

Error unknownRun(const QString &number)
{
    return {Error::Kind::NotFound,
            MatchStoreText::tr("There is no matching run %1. See “match runs” for those that are kept.").arg(number)};
}

} // namespace

Result<MatchRun> MatchStore::keep(MatchRun run, const Actor &actor)
{
    run.at = actor.at;
    run.actor = actor.name;
    const QVariantList values = valuesOf(run); // nobody waits while a large result is compressed
    return inTransaction(m_db, [&]() -> Result<MatchRun> {
        RecordWriter writer(m_db, actor);
        QJsonObject said = toJson(run.parameters);
        said.remove(u"decided"_s);
        said.insert(u"filled"_s, run.totals.filled);
        said.insert(u"result_hash"_s, run.resultHash);
        const auto id = writer.add(table(), run.number, values, said);
        if (!id)
            return id.error();
        for (const DecidedPair &pair : run.parameters.decided)
            if (const auto done = write(id.value(), pair, actor); !done)
                return done.error();
        if (const auto done = writer.finish(); !done)
            return done.error();
        run.decided = run.parameters.decided;
        return run;
    });
}

Result<QList<MatchRun>> MatchStore::latest(int limit) const
{
    Statement statement(m_db, u"SELECT %1 FROM match_run ORDER BY id DESC LIMIT %2"_s.arg(runColumns).arg(limit));
    if (const auto done = statement.run({}); !done)
        return done.error();
    QList<MatchRun> found;
    while (statement.next())
        found.append(runFrom(statement));
    return found;
}

Result<MatchRun> MatchStore::byNumber(const QString &number) const
{
    Statement statement(m_db, u"SELECT %1, result, outcome FROM match_run WHERE number = ?"_s.arg(runColumns));
    if (const auto done = statement.run({number}); !done)
        return done.error();
    if (!statement.next())
        return unknownRun(number);
    MatchRun run = runFrom(statement);
    run.result = unpacked(statement.value(21));
    run.outcome = unpacked(statement.value(22));
    auto decided = decisions(statement.number(0));
    if (!decided)
        return decided.error();
    run.decided = decided.take();
    return run;
}

Result<qint64> MatchStore::idOf(const QString &run) const
{
    Statement statement(m_db, u"SELECT id FROM match_run WHERE number = ?"_s);
    if (const auto done = statement.run({run}); !done)
        return done.error();
    if (!statement.next())
        return unknownRun(run);
    return statement.number(0);
}

Result<QList<DecidedPair>> MatchStore::decisions(qint64 run) const
{
    Statement statement(m_db, u"SELECT seeker, posting, decision, reason, application FROM match_decision WHERE run_id = ?"
                              " ORDER BY seeker, posting"_s);
    if (const auto done = statement.run({run}); !done)
        return done.error();
    QList<DecidedPair> found;
    while (statement.next())
        found.append({{statement.text(0), statement.text(1)},
                      fromCode<PairDecision>(statement.text(2)).value_or(PairDecision::Forbidden),
                      statement.text(3),
                      statement.text(4)});
    return found;
}

Result<> MatchStore::write(qint64 run, const DecidedPair &pair, const Actor &actor)
{
    Statement insert(m_db, u"INSERT INTO match_decision (run_id, seeker, posting, decision, reason, application, actor, at)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (run_id, seeker, posting) DO UPDATE SET"
                           " decision = excluded.decision, reason = excluded.reason, application = excluded.application,"
                           " actor = excluded.actor, at = excluded.at"_s);
    return insert.run({run, pair.pair.seeker, pair.pair.posting, codeOf(pair.decision), bound(pair.reason),
                       bound(pair.application), bound(actor.name), storedMoment(actor.at)});
}

Result<> MatchStore::decide(const QString &run, const PairKey &pair, std::optional<PairDecision> decision, const QString &reason,
                            const Actor &actor)
{
    return inTransaction(m_db, [&]() -> Result<> {
        const auto id = idOf(run);
        if (!id)
            return id.error();
        const auto all = decisions(id.value());
        if (!all)
            return all.error();
        QJsonObject before{{u"pair"_s, pair.seeker + u" → "_s + pair.posting}}, after = before;
        for (const DecidedPair &one : all.value()) {
            if (one.pair == pair && one.decision == PairDecision::Accepted)
                return Error{
                    Error::Kind::Input,
                    MatchStoreText::tr("The pair was accepted as %1. Go on with that application.").arg(one.application)};
            if (one.pair == pair)
                before.insert(u"decision"_s, codeOf(one.decision));
            else if (decision == PairDecision::Pinned && one.pair.seeker == pair.seeker && holdsPair(one.decision))
                return Error{Error::Kind::Input, MatchStoreText::tr("The seeker %1 is held at %2 already. Take that back first.")
                                                     .arg(pair.seeker, one.pair.posting)};
        }
        if (decision) {
            after.insert(u"decision"_s, codeOf(*decision));
            if (const auto done = write(id.value(), {pair, *decision, reason.trimmed(), {}}, actor); !done)
                return done;
        } else {
            Statement remove(m_db, u"DELETE FROM match_decision WHERE run_id = ? AND seeker = ? AND posting = ?"_s);
            if (const auto done = remove.run({id.value(), pair.seeker, pair.posting}); !done)
                return done;
        }
        return AuditLog(m_db, actor).changed(u"match_run.decide"_s, run, before, after);
    });
}

// What may have changed since the run: the rules of casework ask for the rest.
static Result<> stillFree(const QSqlDatabase &db, const PairKey &pair)
{
    MatchReader reader(db);
    const auto posting = reader.posting(pair.posting);
    if (!posting)
        return posting.error();
    if (posting.value().seatsLeft <= 0)
        return Error{
            Error::Kind::Conflict,
            MatchStoreText::tr("All seats of %1 are taken or referred to by now. Run the matching again.").arg(pair.posting)};
    const auto seeker = reader.seeker(pair.seeker);
    if (!seeker)
        return seeker.error();
    if (!seeker.value().referredTo.isEmpty())
        return Error{Error::Kind::Conflict, MatchStoreText::tr("The seeker %1 is referred to %2 by now. Run the matching again.")
                                                .arg(pair.seeker, seeker.value().referredTo)};
    return {};
}

Result<PairFate> MatchStore::accept(const QString &run, const PairKey &pair, const Actor &actor)
{
    return inTransaction(m_db, [&]() -> Result<PairFate> {
        const auto id = idOf(run);
        if (!id)
            return id.error();
        const auto all = decisions(id.value());
        if (!all)
            return all.error();
        for (const DecidedPair &one : all.value())
            if (one.pair == pair && one.decision == PairDecision::Accepted)
                return Error{
                    Error::Kind::Conflict,
                    MatchStoreText::tr("The pair was accepted already: %1. Go on with that application.").arg(one.application)};
        if (const auto free = stillFree(m_db, pair); !free)
            return free.error();
        const auto seeker = SeekerLoader(m_db).byNumber(pair.seeker);
        if (!seeker)
            return seeker.error();
        const auto posting = PostingLoader(m_db).byNumber(pair.posting);
        if (!posting)
            return posting.error();
        const auto referred = referHere(m_db, actor, seeker.value().id, posting.value().id, run);
        if (!referred)
            return referred.error();
        const QString application = referred.value().number;
        if (const auto done = write(id.value(), {pair, PairDecision::Accepted, {}, application}, actor); !done)
            return done.error();
        const QJsonObject before{{u"pair"_s, pair.seeker + u" → "_s + pair.posting}};
        QJsonObject after = before;
        after.insert(u"decision"_s, codeOf(PairDecision::Accepted));
        after.insert(u"application"_s, application);
        if (const auto done = AuditLog(m_db, actor).changed(u"match_run.decide"_s, run, before, after); !done)
            return done.error();
        return PairFate{pair, application, {}};
    });
}

Result<CandidateRules> MatchStore::rules() const
{
    const auto kept = SettingStore(m_db).value(rulesKey);
    if (!kept)
        return kept.error();
    return kept.value() ? candidateRulesFromJson(QJsonDocument::fromJson(kept.value()->toUtf8()).object()) : CandidateRules{};
}

Result<CandidateRules> MatchStore::setRules(CandidateRules rules, const Actor &actor)
{
    if (const auto sound = checked(rules); !sound)
        return sound.error();
    return inTransaction(m_db, [&]() -> Result<CandidateRules> {
        const auto before = this->rules();
        if (!before)
            return before;
        rules.version = before.value().version;
        if (rules == before.value())
            return rules;
        ++rules.version;
        if (const auto done = SettingStore(m_db).set(rulesKey, compact(QJsonDocument(toJson(rules)))); !done)
            return done.error();
        if (const auto done =
                AuditLog(m_db, actor).changed(u"matching.rules"_s, u"matching"_s, toJson(before.value()), toJson(rules));
            !done)
            return done.error();
        return rules;
    });
}

Result<MatchNames> MatchStore::names(const QStringList &seekers, const QStringList &postings) const
{
    MatchNames names;
    Statement seeker(m_db, u"SELECT name FROM seeker WHERE number = ?"_s);
    for (const QString &number : seekers) {
        if (const auto done = seeker.run({number}); !done)
            return done.error();
        if (seeker.next())
            names.insert(number, seeker.text(0));
    }
    Statement posting(m_db, u"SELECT place_name FROM posting WHERE number = ?"_s);
    for (const QString &number : postings) {
        if (const auto done = posting.run({number}); !done)
            return done.error();
        if (posting.next())
            names.insert(number, posting.text(0));
    }
    return names;
}
