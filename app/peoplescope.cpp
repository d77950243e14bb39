#include "app/peoplescope.h"

#include "app/casecommand.h"
#include "app/options.h"
#include "app/termoptions.h"
#include "models/domain/officedate.h"
#include "models/storage/postingloader.h"
#include "models/storage/seekerloader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PeopleScopeText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleScopeText)
};

namespace {

std::optional<QDate> day(QDate value) { return value.isValid() ? std::optional(value) : std::nullopt; }

Result<SeekerId> seekerOption(const QSqlDatabase &db, const Invocation &call)
{
    if (!call.isSet(u"seeker"_s))
        return SeekerId{};
    const auto seeker = SeekerLoader(db).byNumber(call.value(u"seeker"_s));
    return seeker ? Result<SeekerId>(seeker.value().id) : seeker.error();
}

} // namespace

Result<PeopleScope> peopleScope(const Invocation &call)
{
    PeopleScope scope;
    const auto prefectures = prefecturesOption(call);
    if (!prefectures)
        return prefectures.error();
    scope.prefectures = prefectures.value();
    const auto professions = termsOption<Profession>(call, u"profession"_s);
    if (!professions)
        return professions.error();
    scope.professions = professions.value();
    for (const auto &[option, target] : {std::pair(u"from"_s, &scope.from), std::pair(u"to"_s, &scope.to)}) {
        const auto given = dayOption(call, option);
        if (!given)
            return given.error();
        *target = given.value();
    }
    const auto limit = numberOption(call, u"limit"_s, 100, 1, 1'000'000);
    if (!limit)
        return limit.error();
    scope.limit = limit.value();
    scope.personal = showsPersonal(call);
    return scope;
}

SeekerFilter seekerFilter(const Invocation &call, const PeopleScope &scope)
{
    SeekerFilter filter{.prefectures = scope.prefectures, .professions = scope.professions};
    filter.states = termsOption<SeekerState>(call, u"state"_s).take();
    filter.checks = termsOption<LicenceCheck>(call, u"check"_s).take();
    filter.registeredFrom = day(scope.from);
    filter.registeredTo = day(scope.to);
    filter.text = call.value(u"search"_s);
    return filter;
}

Result<ApplicationFilter> applicationFilter(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    const QDate today = officeDay(Office::actor().at);
    ApplicationFilter filter{.prefectures = scope.prefectures, .professions = scope.professions, .today = today};
    filter.stages = termsOption<ApplicationStage>(call, u"state"_s).take();
    filter.openOnly = call.isSet(u"open"_s);
    filter.overdueOnly = call.isSet(u"overdue"_s);
    const auto seeker = seekerOption(db, call);
    if (!seeker)
        return seeker.error();
    filter.seeker = seeker.value();
    if (call.isSet(u"posting"_s)) {
        const auto posting = PostingLoader(db).byNumber(call.value(u"posting"_s));
        if (!posting)
            return posting.error();
        filter.posting = posting.value().id;
    }
    filter.appliedFrom = day(scope.from);
    filter.appliedTo = day(scope.to);
    filter.text = call.value(u"search"_s);
    return filter;
}

InterviewFilter interviewFilter(const Invocation &call, const PeopleScope &scope)
{
    const QDate from = scope.from.isValid() ? scope.from : officeDay(Office::actor().at);
    const QDate to = scope.to.isValid() ? scope.to : from.addDays(6);
    InterviewFilter filter;
    filter.application = {.prefectures = scope.prefectures, .professions = scope.professions, .text = call.value(u"search"_s)};
    filter.results = termsOption<InterviewResult>(call, u"state"_s).take();
    if (call.isSet(u"overdue"_s)) {
        filter.results = {InterviewResult::Planned};
        filter.before = Office::actor().at;
    } else {
        filter.from = officeDayBegin(from);
        filter.before = officeDayBegin(to.addDays(1));
    }
    return filter;
}

Result<HireFilter> hireFilter(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    HireFilter filter{.prefectures = scope.prefectures,
                      .professions = scope.professions,
                      .startsFrom = day(scope.from),
                      .startsTo = day(scope.to)};
    filter.stages = termsOption<HireStage>(call, u"state"_s).take();
    const auto seeker = seekerOption(db, call);
    if (!seeker)
        return seeker.error();
    filter.seeker = seeker.value();
    filter.exemptionOpen = call.isSet(u"open"_s);
    filter.text = call.value(u"search"_s);
    return filter;
}

Result<TrainingFilter> trainingFilter(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope)
{
    TrainingFilter filter{.from = day(scope.from), .to = day(scope.to)};
    filter.stages = termsOption<TrainingStage>(call, u"state"_s).take();
    filter.toApproveOnly = call.isSet(u"open"_s);
    const auto seeker = seekerOption(db, call);
    if (!seeker)
        return seeker.error();
    filter.seeker = seeker.value();
    return filter;
}

Result<> checkedStates(const Invocation &call)
{
    const auto of = [&](auto terms) -> Result<> { return terms ? Result<>() : terms.error(); };
    if (call.subject == u"seekers"_s) {
        if (const auto done = of(termsOption<LicenceCheck>(call, u"check"_s)); !done)
            return done;
        return of(termsOption<SeekerState>(call, u"state"_s));
    }
    if (call.subject == u"applications"_s)
        return of(termsOption<ApplicationStage>(call, u"state"_s));
    if (call.subject == u"interviews"_s)
        return of(termsOption<InterviewResult>(call, u"state"_s));
    if (call.subject == u"hires"_s)
        return of(termsOption<HireStage>(call, u"state"_s));
    if (call.subject == u"training"_s)
        return of(termsOption<TrainingStage>(call, u"state"_s));
    if (call.subject == u"courses"_s)
        return {}; // they have none
    return of(termsOption<OrderState>(call, u"state"_s));
}

Result<> checkedNarrowing(const Invocation &call)
{
    // In an order, so that the sentence is the same each time if several are wrong.
    static const QMap<QString, QStringList> narrowing{
        {u"postings"_s,
         {u"prefecture"_s, u"profession"_s, u"review"_s, u"publication"_s, u"fill"_s, u"checks"_s, u"search"_s, u"as-of"_s}},
        {u"seekers"_s, {u"prefecture"_s, u"profession"_s, u"state"_s, u"check"_s, u"from"_s, u"to"_s, u"search"_s}},
        {u"applications"_s,
         {u"prefecture"_s, u"profession"_s, u"state"_s, u"open"_s, u"overdue"_s, u"seeker"_s, u"posting"_s, u"from"_s, u"to"_s,
          u"search"_s}},
        {u"interviews"_s, {u"prefecture"_s, u"profession"_s, u"state"_s, u"overdue"_s, u"from"_s, u"to"_s, u"search"_s}},
        {u"hires"_s, {u"prefecture"_s, u"profession"_s, u"state"_s, u"open"_s, u"seeker"_s, u"from"_s, u"to"_s, u"search"_s}},
        {u"training"_s, {u"state"_s, u"open"_s, u"seeker"_s, u"from"_s, u"to"_s}},
        {u"orders"_s, {u"state"_s}},
        {u"courses"_s, {}}};
    const QStringList taken = narrowing.value(call.subject);
    for (const QStringList &others : narrowing)
        for (const QString &option : others)
            if (call.isSet(option) && !taken.contains(option))
                return Error{Error::Kind::Input,
                             PeopleScopeText::tr("“--%1” does not narrow “%2”. Leave it out.").arg(option, call.subject)};
    return {};
}

QList<CommandOption> peopleScopeOptions()
{
    return {{u"state"_s, u"CODE"_s, PeopleScopeText::tr("others than postings: only these states or stages: 有効, received, …")},
            {u"check"_s, u"CODE"_s, PeopleScopeText::tr("seekers: only these checks of the licence: original_seen, …")},
            {u"open"_s, {}, PeopleScopeText::tr("applications: only open ones; hires, training: exemptions to approve")},
            {u"overdue"_s,
             {},
             PeopleScopeText::tr("applications: only those that stay too long in their stage; interviews: result missing")},
            {u"seeker"_s, u"NUMBER"_s, PeopleScopeText::tr("only of this seeker")},
            {u"posting"_s, u"NUMBER"_s, PeopleScopeText::tr("applications: only for this posting")},
            {u"from"_s, u"DAY"_s, PeopleScopeText::tr("registered, planned or held from that day on")},
            {u"to"_s, u"DAY"_s, PeopleScopeText::tr("to that day")},
            personalOption()};
}
