#include "app/casecommand.h"
#include "app/casejson.h"
#include "app/commands/commands.h"
#include "app/options.h"
#include "app/peoplelist.h"
#include "app/termoptions.h"
#include "models/storage/trainingdesk.h"
#include "models/storage/trainingfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct CourseCommandText
{
    Q_DECLARE_TR_FUNCTIONS(CourseCommandText)
};

namespace {

/// `course` with what the options say.
Result<Course> wanted(const Invocation &call, Course course = {})
{
    const auto modules = termsOption<TrainingModule>(call, u"module"_s);
    if (!modules)
        return modules.error();
    if (!modules.value().isEmpty())
        course.modules = modules.value();
    const auto provider = termOption<TrainingProvider>(call, u"provider"_s);
    if (!provider)
        return provider.error();
    course.provider = provider.value().value_or(course.provider);
    const auto mode = termOption<TrainingMode>(call, u"mode"_s);
    if (!mode)
        return mode.error();
    course.mode = mode.value().value_or(course.mode);
    const auto prefectures = prefecturesOption(call);
    if (!prefectures)
        return prefectures.error();
    if (!prefectures.value().isEmpty())
        course.prefecture = prefectures.value().first();
    for (const auto &[option, day] : {std::pair(u"from"_s, &course.from), std::pair(u"to"_s, &course.to)}) {
        const auto given = dayOption(call, option);
        if (!given)
            return given.error();
        if (given.value().isValid())
            *day = given.value();
    }
    if (call.isSet(u"hours"_s)) {
        bool isNumber = false;
        course.hours = call.value(u"hours"_s).toDouble(&isNumber);
        if (!isNumber)
            return impossible(u"hours"_s, call.value(u"hours"_s), CourseCommandText::tr("a number such as 1.5"));
    }
    if (call.isSet(u"places"_s)) {
        const auto places = numberOption(call, u"places"_s, 1, 1, mostPlaces);
        if (!places)
            return places.error();
        course.places = int(places.value());
    }
    if (call.isSet(u"title"_s))
        course.title = call.value(u"title"_s);
    if (call.isSet(u"provider-name"_s))
        course.providerName = call.value(u"provider-name"_s);
    return course;
}

Outcome answered(const Course &course) { return done(caseJson(course), courseLine(course).join(u"  "_s)); }

Outcome runCourse(const Invocation &call, Console &)
{
    if (call.subject == u"list"_s)
        return listCourses(call);
    if (const auto sound = wanted(call); !sound)
        return wrongUsage(sound.error().message);
    const bool changes = call.subject == u"change"_s;
    if (changes && call.arguments.isEmpty())
        return wrongUsage(CourseCommandText::tr("“course change” needs the number of the course."));
    const auto work = [&](const QSqlDatabase &db) -> Result<Course> {
        TrainingDesk desk(db, Office::actor());
        if (!changes)
            return desk.addCourse(wanted(call).take());
        const auto before = TrainingFile(db, Office::actor()).course(call.arguments.first());
        return before ? desk.changeCourse(wanted(call, before.value()).take()) : before;
    };
    return writing(call, work, [](const Course &course) { return answered(course); });
}

} // namespace

Command courseCommand()
{
    return {.name = u"course"_s,
            .subjects = {u"list"_s, u"add"_s, u"change"_s},
            .argumentName = u"COURSE"_s,
            .most = 1,
            .summary =
                CourseCommandText::tr("Courses of training: lists, adds and changes them. They are always free of charge."),
            .options = {{u"title"_s, u"TEXT"_s, CourseCommandText::tr("what it is called")},
                        {u"module"_s, u"CODE"_s,
                         CourseCommandText::tr("what it covers, several with commas: %1").arg(codesOf<TrainingModule>())},
                        {u"provider"_s, u"CODE"_s, codesOf<TrainingProvider>()},
                        {u"provider-name"_s, u"TEXT"_s, CourseCommandText::tr("who gives it")},
                        {u"mode"_s, u"CODE"_s, codesOf<TrainingMode>()},
                        {u"hours"_s, u"N"_s, CourseCommandText::tr("how long it takes")},
                        {u"prefecture"_s, u"CODE"_s, CourseCommandText::tr("where it is held")},
                        {u"from"_s, u"DAY"_s, CourseCommandText::tr("first day")},
                        {u"to"_s, u"DAY"_s, CourseCommandText::tr("last day")},
                        {u"places"_s, u"N"_s, CourseCommandText::tr("for how many people")}},
            .run = runCourse};
}
