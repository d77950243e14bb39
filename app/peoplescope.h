#pragma once

#include "app/command.h"
#include "models/domain/caserows.h"
#include "models/domain/seekerquery.h"

#include <QSqlDatabase>

// Which rows a command about people speaks of. Options are looked at before anything is opened; an error is a usage error.

struct PeopleScope
{
    QList<Prefecture> prefectures;
    QList<Profession> professions;
    QDate from, to;
    qint64 limit = 100;
    bool personal = false;
};

/// --state, --check, --open, --overdue, --seeker, --posting, --from, --to, --personal
QList<CommandOption> peopleScopeOptions();
/// With --prefecture, --profession and --limit, where the command has them.
Result<PeopleScope> peopleScope(const Invocation &call);
/// Whether --state and --check name states of what the command is about.
Result<> checkedStates(const Invocation &call);
/// Whether each option that narrows some list narrows this one: to pass over one would give more than was asked for.
Result<> checkedNarrowing(const Invocation &call);

// The filters of the lists; a seeker or a posting that does not exist is an error.
SeekerFilter seekerFilter(const Invocation &call, const PeopleScope &scope);
Result<ApplicationFilter> applicationFilter(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope);
InterviewFilter interviewFilter(const Invocation &call, const PeopleScope &scope); // seven days from today, unless said
Result<HireFilter> hireFilter(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope);
Result<TrainingFilter> trainingFilter(const QSqlDatabase &db, const Invocation &call, const PeopleScope &scope);
