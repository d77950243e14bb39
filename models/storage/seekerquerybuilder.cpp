#include "models/storage/seekerquerybuilder.h"

#include "models/storage/conditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Indexes that tell most of the filter without a row. Who may soon run out is asked for every day: those who ran out already,
/// half of all after some years, have no place in that index.
static void chooseIndexes(ListQuestion &asked, const SeekerFilter &filter, SeekerSort sort)
{
    const auto mayRunOut = [](SeekerState state) { return state == SeekerState::Valid || state == SeekerState::Reactivated; };
    if (filter.validUntilTo && !filter.states.isEmpty() && std::all_of(filter.states.begin(), filter.states.end(), mayRunOut)) {
        asked.filterIndex = u"seeker_expiring"_s;
        asked.filterCondition = u"state IN ('valid', 'reactivated')"_s; // as the index names them
        if (sort == SeekerSort::ValidUntil) {
            asked.walkIndex = asked.filterIndex;
            asked.walkCondition = asked.filterCondition;
        }
    } else if (filter.registeredFrom) {
        asked.filterIndex = u"seeker_by_registered_on"_s;
    } else if (filter.validUntilTo && filter.prefectures.isEmpty()) {
        asked.filterIndex = u"seeker_by_valid_until"_s;
    } else if (!filter.prefectures.isEmpty()) {
        asked.filterIndex = u"seeker_by_prefecture"_s;
    } else if (!filter.professions.isEmpty()) {
        asked.filterIndex = u"seeker_by_profession"_s;
    }
}

static ListQuestion question(Engine engine, const SeekerFilter &filter, const SeekerOrder &order)
{
    ListQuestion asked{
        .table = u"seeker"_s, .totalled = u"seekers"_s, .column = codeOf(order.sort), .direction = order.direction};
    asked.mayBeEmpty = order.sort == SeekerSort::Experience || order.sort == SeekerSort::AvailableFrom ||
                       (order.sort == SeekerSort::ValidUntil && !filter.validUntilTo) || order.sort == SeekerSort::ActiveOn;
    asked.told = {u"prefecture"_s,    u"profession"_s,  u"state"_s,          u"verification"_s, u"route"_s,
                  u"registered_on"_s, u"valid_until"_s, u"available_from"_s, u"elsewhere"_s,    u"short_term"_s};
    asked.states = placesAndProfessions(filter.prefectures, filter.professions);
    addCodes(asked, u"state"_s, filter.states);
    addCodes(asked, u"verification"_s, filter.checks);
    addCodes(asked, u"route"_s, filter.routes);
    addRange(asked, u"registered_on"_s, dayBound(filter.registeredFrom), dayBound(filter.registeredTo));
    addRange(asked, u"valid_until"_s, {}, dayBound(filter.validUntilTo));
    addRange(asked, u"available_from"_s, {}, dayBound(filter.availableOn));
    const QString yes = engine == Engine::Sqlite ? u" = 1"_s : u" = TRUE"_s;
    for (const auto &[column, isAsked] :
         {std::pair(u"elsewhere"_s, filter.elsewhereOnly), std::pair(u"short_term"_s, filter.shortTermOnly)}) {
        if (!isAsked)
            continue;
        asked.ranges.append(column + yes);
        asked.tests.append({.column = column, .anyOf = {1}});
    }
    addText(asked, filter.text, filter.prefectures, filter.professions);
    chooseIndexes(asked, filter, order.sort);
    return asked;
}

SeekerQueryBuilder::SeekerQueryBuilder(Engine engine, const SeekerFilter &filter, const SeekerOrder &order)
    : ListQueryBuilder(engine, question(engine, filter, order))
{
}
