#include "app/matchcommands.h"

#include "app/casecommand.h"
#include "app/console.h"
#include "app/matchjson.h"
#include "app/options.h"
#include "app/outfile.h"
#include "app/termoptions.h"
#include "app/texttable.h"
#include "models/domain/keptproposal.h"
#include "models/domain/officedate.h"
#include "models/domain/personaldata.h"
#include "models/exchange/tablefile.h"
#include "models/jobs/candidatelists.h"
#include "models/jobs/matchjob.h"
#include "models/jobs/matchsheet.h"
#include "models/jobs/municipalityimport.h"
#include "models/storage/matchreader.h"
#include "models/storage/matchstore.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

struct MatchCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(MatchCommandsText)
};

namespace {

QDate today() { return officeDay(Office::actor().at); }

/// --scope prefecture=13,27 --scope profession=04 …: read like options of these names.
Result<MatchScope> scopeOption(const Invocation &call)
{
    Invocation parts;
    for (const QString &given : call.options.value(u"scope"_s))
        for (const QString &part : given.split(u';', Qt::SkipEmptyParts)) {
            const QString key = part.section(u'=', 0, 0).trimmed();
            if (!QStringList{u"prefecture"_s, u"profession"_s, u"kind"_s, u"from"_s, u"to"_s}.contains(key))
                return impossible(u"scope"_s, part, u"prefecture=…, profession=…, kind=…, from=…, to=…"_s);
            parts.options[key].append(part.section(u'=', 1).trimmed());
        }
    MatchScope scope;
    auto prefectures = prefecturesOption(parts);
    auto professions = termsOption<Profession>(parts, u"profession"_s);
    auto kinds = termsOption<RecruitmentKind>(parts, u"kind"_s);
    const auto from = dayOption(parts, u"from"_s), to = dayOption(parts, u"to"_s);
    if (!prefectures)
        return prefectures.error();
    if (!professions)
        return professions.error();
    if (!kinds)
        return kinds.error();
    for (const auto *day : {&from, &to})
        if (!*day)
            return day->error();
    scope.prefectures = prefectures.take();
    scope.professions = professions.take();
    scope.kinds = kinds.take();
    if (from.value().isValid())
        scope.period.from = from.value();
    if (to.value().isValid())
        scope.period.to = to.value();
    return scope;
}

/// What was typed; an error is a usage error.
struct RunOptions
{
    MatchScope scope;
    MatchPolicy policy = MatchPolicy::Optimal;
    qint64 seconds = 0;
    std::optional<OutFile> out;
};

Result<RunOptions> runOptions(const Invocation &call)
{
    auto scope = scopeOption(call);
    if (!scope)
        return scope.error();
    const auto policy = termOption<MatchPolicy>(call, u"policy"_s);
    if (!policy)
        return policy.error();
    const auto seconds = numberOption(call, u"time-limit"_s, 0, 0, 1'000'000);
    if (!seconds)
        return seconds.error();
    RunOptions options{scope.take(), policy.value().value_or(MatchPolicy::Optimal), seconds.value(), {}};
    if (call.isSet(u"caps"_s) && options.policy != MatchPolicy::Stable)
        return Error{Error::Kind::Input, MatchCommandsText::tr("“--caps” belongs to the stable policy. Add “--policy stable”.")};
    if (call.isSet(u"out"_s)) {
        auto out = outOption(call, {u"csv"_s, u"xlsx"_s});
        if (!out)
            return out.error();
        options.out = out.take();
    }
    return options;
}

Result<MatchParameters> parametersFor(const Invocation &call, const RunOptions &options, Office &office)
{
    MatchParameters parameters{.scope = options.scope, .policy = options.policy, .day = today()};
    auto rules = office.read([](const QSqlDatabase &db) { return MatchStore(db).rules(); });
    if (!rules)
        return rules.error();
    parameters.rules = rules.take();
    if (call.isSet(u"caps"_s)) {
        auto limits = readPrefectureLimits(call.value(u"caps"_s));
        if (!limits)
            return limits.error();
        parameters.limits = limits.take();
    }
    if (call.isSet(u"based-on"_s)) {
        const QString number = call.value(u"based-on"_s);
        const auto before = office.read([number](const QSqlDatabase &db) { return MatchStore(db).byNumber(number); });
        if (!before)
            return before.error();
        if (options.scope == MatchScope{})
            parameters.scope = before.value().parameters.scope;
        parameters.decided = openDecisions(before.value());
    }
    return parameters;
}

/// Writes the seats of a proposal; nothing was changed where that fails.
Result<> written(const OutFile &out, const MatchField &field, const MatchProposal &proposal)
{
    TableFileOptions options;
    options.format = out.format == u"xlsx"_s ? TableFormat::Xlsx : TableFormat::Csv;
    options.encoding = out.cp932 ? TextEncoding::Cp932 : TextEncoding::Utf8WithMark;
    options.substitute = out.substitute;
    const auto saved = writeTableFile(out.path, {proposalSheet(field, proposal.seats)}, options);
    return saved ? Result<>() : Result<>(saved.error());
}

} // namespace

Outcome runMatching(const Invocation &call, Console &console)
{
    const auto options = runOptions(call);
    if (!options)
        return wrongUsage(options.error().message);
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const auto parameters = parametersFor(call, options.value(), *office.value());
    if (!parameters)
        return failed(parameters.error());
    const QDeadlineTimer deadline =
        call.isSet(u"time-limit"_s) ? QDeadlineTimer(options.value().seconds * 1000) : QDeadlineTimer(QDeadlineTimer::Forever);
    MatchingControl reading{.threads = QThread::idealThreadCount(),
                            .stopRequested = [&console] { return console.stopRequested(); },
                            .progress = [&console](qint64 done, qint64 total) { console.progress(done, total); }};
    const auto field =
        office.value()->read([&](const QSqlDatabase &db) { return readMatchField(db, parameters.value(), reading); });
    if (!field)
        return failed(field.error());
    const MatchingControl solving{
        .stopRequested = [deadline, &console] { return console.stopRequested() || deadline.hasExpired(); },
        .progress = reading.progress};
    auto solved = solveMatchField(field.value(), parameters.value(), solving, call.isSet(u"compare"_s));
    if (!solved)
        return failed(solved.error());
    MatchProposal proposal = solved.take();
    proposal.run.basedOn = call.value(u"based-on"_s);
    if (options.value().out)
        if (const auto done = written(*options.value().out, field.value(), proposal); !done)
            return failed(done.error());
    auto kept = office.value()->write([&](const QSqlDatabase &db) { return MatchStore(db).keep(proposal.run, Office::actor()); });
    if (!kept)
        return failed(kept.error());
    proposal.run = kept.take();
    Outcome outcome = done(matchJson(proposal), matchLines(proposal).join(u'\n'));
    if (proposal.run.partial)
        outcome.code = ExitCode::Partly;
    return outcome;
}

Outcome listRuns(const Invocation &call)
{
    const auto limit = numberOption(call, u"limit"_s, 20, 1, 1000);
    if (!limit)
        return wrongUsage(limit.error().message);
    return reading(
        call, [&](const QSqlDatabase &db) { return MatchStore(db).latest(int(limit.value())); },
        [](const QList<MatchRun> &runs) {
            QJsonArray array;
            QList<QStringList> rows;
            for (const MatchRun &run : runs) {
                array.append(matchJson(run));
                rows.append({run.number, fieldMoment(run.at), run.actor, label(run.parameters.policy),
                             u"%1/%2"_s.arg(run.totals.filled).arg(run.totals.seats),
                             run.partial  ? MatchCommandsText::tr("partial")
                             : run.proven ? MatchCommandsText::tr("proven")
                                          : QString()});
            }
            return done({{u"runs"_s, array}}, textTable(rows, {4}));
        });
}

static Result<MatchRun> runOf(const QSqlDatabase &db, const Invocation &call)
{
    return MatchStore(db).byNumber(call.arguments.first());
}

Outcome showRun(const Invocation &call)
{
    return reading(
        call, [&](const QSqlDatabase &db) { return runOf(db, call); },
        [](const MatchRun &run) {
            const MatchProposal proposal = proposalOf(run);
            QJsonObject json = matchJson(proposal);
            QJsonArray seats;
            QList<QStringList> rows;
            for (const ProposedSeat &seat : proposal.seats) {
                seats.append(
                    QJsonObject{{u"seeker"_s, seat.pair.seeker}, {u"posting"_s, seat.pair.posting}, {u"score"_s, seat.score}});
                rows.append({seat.pair.seeker, seat.pair.posting, QString::number(seat.score)});
            }
            json.insert(u"result"_s, seats);
            return done(json, matchLines(proposal).join(u'\n') + u"\n\n"_s + textTable(rows, {2}));
        });
}

Outcome reproduceRun(const Invocation &call, Console &console)
{
    const MatchingControl control{.threads = QThread::idealThreadCount(),
                                  .stopRequested = [&console] { return console.stopRequested(); },
                                  .progress = [&console](qint64 done, qint64 total) { console.progress(done, total); }};
    return reading(
        call,
        [&](const QSqlDatabase &db) -> Result<Reproduction> {
            const auto run = runOf(db, call);
            if (!run)
                return run.error();
            return reproduced(db, run.value(), control);
        },
        [&](const Reproduction &made) {
            QJsonArray changed;
            QStringList lines;
            for (const auto &[action, count] : made.changed) {
                changed.append(QJsonObject{{u"action"_s, action}, {u"count"_s, count}});
                lines.append(u"  %1  %2"_s.arg(count, 6).arg(action));
            }
            if (!lines.isEmpty())
                lines.prepend(MatchCommandsText::tr("Recorded since then:"));
            Outcome outcome = done({{u"run"_s, call.arguments.first()},
                                    {u"same_data"_s, made.sameData},
                                    {u"same_result"_s, made.sameResult},
                                    {u"result_sha256"_s, made.resultHash},
                                    {u"changes"_s, made.changes},
                                    {u"changed"_s, changed}},
                                   (verdictOf(made) + lines).join(u'\n'));
            if (!made.sameResult)
                outcome.code = made.sameData ? ExitCode::Failed : ExitCode::Partly;
            return outcome;
        });
}

Outcome explainMatching(const Invocation &call)
{
    const auto limit = numberOption(call, u"limit"_s, 20, 1, 1000);
    if (!limit)
        return wrongUsage(limit.error().message);
    const QString first = call.arguments.first();
    const bool personal = showsPersonal(call);
    if (call.arguments.size() == 2)
        return reading(
            call, [&](const QSqlDatabase &db) { return pairInWords(db, first, call.arguments[1], today()); },
            [&](RankedCandidate pair) {
                if (!personal)
                    pair.name = maskedName(pair.name);
                QJsonObject json = matchJson(pair);
                json.insert(u"posting"_s, first);
                json.insert(u"suits"_s, pair.failed.isEmpty());
                const QString head = u"%1 → %2  %3"_s.arg(pair.number, first, pair.name);
                const QString verdict = pair.failed.isEmpty() ? MatchCommandsText::tr("Score: %1").arg(pair.score)
                                                              : MatchCommandsText::tr("Excluded:");
                return done(json, (QStringList{head, verdict} + matchLines(pair)).join(u'\n'));
            });
    return reading(
        call,
        [&](const QSqlDatabase &db) -> Result<CandidateList> {
            const auto isPosting = MatchReader(db).isPosting(first);
            if (!isPosting)
                return isPosting.error();
            if (isPosting.value())
                return candidatesOf(db, first, today(), int(limit.value()));
            auto list = postingsFor(db, first, today(), int(limit.value()));
            if (!list && list.error().kind == Error::Kind::NotFound)
                return Error{Error::Kind::NotFound,
                             MatchCommandsText::tr("There is no posting and no seeker %1. Check the number.").arg(first)};
            return list;
        },
        [&](const CandidateList &list) {
            const CandidateList shown = personal ? list : masked(list);
            return done(matchJson(shown), matchLines(shown).join(u'\n'));
        });
}

Outcome decidePair(const Invocation &call)
{
    const QString run = call.arguments[0];
    const PairKey pair{call.arguments[1], call.arguments[2]};
    const bool none = call.value(u"as"_s) == u"none"_s;
    const auto decision = none ? Result(std::optional<PairDecision>()) : termOption<PairDecision>(call, u"as"_s);
    if (!decision)
        return wrongUsage(decision.error().message);
    if (!none && !decision.value())
        return wrongUsage(MatchCommandsText::tr("Add “--as” with one of: %1, none.").arg(codesOf<PairDecision>()));
    return writing(
        call,
        [&](const QSqlDatabase &db) -> Result<PairFate> {
            if (decision.value() == PairDecision::Accepted)
                return MatchStore(db).accept(run, pair, Office::actor());
            const auto decided = MatchStore(db).decide(run, pair, decision.value(), call.value(u"reason"_s), Office::actor());
            return decided ? Result(PairFate{pair, {}, {}}) : decided.error();
        },
        [&](const PairFate &fate) {
            return done(
                {{u"run"_s, run},
                 {u"seeker"_s, pair.seeker},
                 {u"posting"_s, pair.posting},
                 {u"decision"_s, none ? QString() : japanese(*decision.value())},
                 {u"application"_s, fate.application}},
                u"%1 → %2  %3  %4"_s.arg(pair.seeker, pair.posting, none ? QString() : label(*decision.value()), fate.application)
                    .trimmed());
        });
}

Outcome matchingWeights(const Invocation &call)
{
    const auto shown = [](const CandidateRules &rules) {
        QList<QStringList> rows;
        for (const CandidateRule &rule : candidateRuleTable())
            rows.append({QString::fromLatin1(rule.key), QString::number(rules.*rule.value), rule.label()});
        return done(toJson(rules), textTable(rows, {1}) + MatchCommandsText::tr("Version %1").arg(rules.version));
    };
    if (call.arguments.isEmpty())
        return reading(
            call, [](const QSqlDatabase &db) { return MatchStore(db).rules(); }, shown);
    QHash<QString, int> wanted;
    for (const QString &given : call.arguments) {
        bool isNumber = false;
        const int value = given.section(u'=', 1).toInt(&isNumber);
        const QString key = given.section(u'=', 0, 0);
        const auto table = candidateRuleTable();
        if (!isNumber || std::none_of(table.begin(), table.end(),
                                      [&](const CandidateRule &rule) { return key == QLatin1StringView(rule.key); }))
            return wrongUsage(
                MatchCommandsText::tr("“%1” sets no weight. Write licence=150; “match weights” names them all.").arg(given));
        wanted.insert(key, value);
    }
    return writing(
        call,
        [&](const QSqlDatabase &db) -> Result<CandidateRules> {
            MatchStore store(db);
            auto rules = store.rules();
            if (!rules)
                return rules;
            CandidateRules changed = rules.take();
            for (const CandidateRule &rule : candidateRuleTable())
                changed.*rule.value = wanted.value(QLatin1StringView(rule.key), changed.*rule.value);
            return store.setRules(changed, Office::actor());
        },
        shown);
}
