#include "app/matchwiring.h"

#include "app/deskwindow.h"
#include "app/matchings.h"
#include "app/personalview.h"
#include "app/session.h"
#include "models/domain/keptproposal.h"
#include "models/domain/personaldata.h"
#include "models/jobs/candidatelists.h"
#include "models/storage/matchreader.h"
#include "models/storage/matchstore.h"
#include "ui/pages/matchingpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct MatchWiringText
{
    Q_DECLARE_TR_FUNCTIONS(MatchWiringText)
};

static constexpr int listedCandidates = 200, listedRuns = 200;

QFuture<Result<CandidateList>> candidatesFor(Session &session, const QString &number)
{
    return session.read(
        [number, user = session.user(), today = Session::today()](const QSqlDatabase &db) -> Result<CandidateList> {
            const auto whole = seesPersonal(db, user);
            if (!whole)
                return whole.error();
            const auto isPosting = MatchReader(db).isPosting(number);
            if (!isPosting)
                return isPosting.error();
            const auto list = isPosting.value() ? candidatesOf(db, number, today, listedCandidates)
                                                : postingsFor(db, number, today, listedCandidates);
            if (list)
                return whole.value() ? list : Result<CandidateList>(masked(list.value()));
            if (list.error().kind == Error::Kind::NotFound)
                return Error{Error::Kind::NotFound,
                             MatchWiringText::tr("There is no posting and no seeker %1. Check the number.").arg(number)};
            return list.error();
        });
}

namespace {

Result<MatchNames> shownNames(const QSqlDatabase &db, const QString &user, const QStringList &seekers,
                              const QStringList &postings)
{
    const auto whole = seesPersonal(db, user);
    if (!whole)
        return whole.error();
    auto names = MatchStore(db).names(seekers, postings);
    if (!names || whole.value())
        return names;
    MatchNames shown = names.take();
    for (const QString &seeker : seekers)
        if (const auto name = shown.find(seeker); name != shown.end())
            *name = maskedName(*name);
    return shown;
}

/// Each pair in a transaction of its own: one that is refused leaves the others as they are.
QList<PairFate> accepted(const QSqlDatabase &db, const QString &run, const QList<PairKey> &pairs, const Actor &actor)
{
    QList<PairFate> fates;
    MatchStore store(db);
    for (const PairKey &pair : pairs) {
        const auto fate = store.accept(run, pair, actor);
        fates.append(fate ? fate.value() : PairFate{pair, {}, fate.error().message});
    }
    return fates;
}

Result<SharedProposal> keptRun(const QSqlDatabase &db, const QString &number)
{
    auto run = MatchStore(db).byNumber(number);
    if (!run)
        return run.error();
    return SharedProposal(std::make_shared<MatchProposal>(proposalOf(run.take())));
}

MatchWork matchWork(Session &session, const std::shared_ptr<Matchings> &matchings)
{
    MatchWork work;
    work.run = [matchings](const MatchParameters &parameters) { return matchings->run(parameters); };
    work.again = [matchings](const QString &run, MatchPolicy policy, const QList<PrefectureLimit> &limits) {
        return matchings->again(run, policy, limits);
    };
    work.explain = [matchings](const QString &run, const PairKey &pair) { return matchings->explain(run, pair); };
    work.decide = [&session](const QString &run, const PairKey &pair, std::optional<PairDecision> decision,
                             const QString &reason) {
        return session.write([=, actor = session.actor()](const QSqlDatabase &db) {
            return MatchStore(db).decide(run, pair, decision, reason, actor);
        });
    };
    work.accept = [&session](const QString &run, const QList<PairKey> &pairs) {
        return session.write([=, actor = session.actor()](const QSqlDatabase &db) {
            return Result<QList<PairFate>>(accepted(db, run, pairs, actor));
        });
    };
    work.names = [&session](const QStringList &seekers, const QStringList &postings) {
        return session.read(
            [=, user = session.user()](const QSqlDatabase &db) { return shownNames(db, user, seekers, postings); });
    };
    work.runs = [&session] { return session.read([](const QSqlDatabase &db) { return MatchStore(db).latest(listedRuns); }); };
    work.open = [&session](const QString &run) {
        return session.read([run](const QSqlDatabase &db) { return keptRun(db, run); });
    };
    work.reproduce = [matchings](const QString &run) { return matchings->reproduce(run); };
    work.candidates = [&session](const QString &number) { return candidatesFor(session, number); };
    work.rules = [&session] { return session.read([](const QSqlDatabase &db) { return MatchStore(db).rules(); }); };
    work.setRules = [&session](const CandidateRules &rules) {
        return session.write(
            [rules, actor = session.actor()](const QSqlDatabase &db) { return MatchStore(db).setRules(rules, actor); });
    };
    return work;
}

} // namespace

Page *makeMatchingPage(DeskWindow &desk)
{
    const auto matchings = std::make_shared<Matchings>(desk.session());
    return new MatchingPage(
        matchWork(desk.session(), matchings), [] { return Session::today(); }, desk.themes());
}
