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
    addCodes(asked.states, u"state"_s, filter.states);
    addCodes(asked.states, u"verification"_s, filter.checks);
    addCodes(asked.states, u"route"_s, filter.routes);
    addFrom(asked, u"registered_on >= ?"_s, filter.registeredFrom);
    addFrom(asked, u"registered_on <= ?"_s, filter.registeredTo);
    addFrom(asked, u"valid_until <= ?"_s, filter.validUntilTo);
    addFrom(asked, u"available_from <= ?"_s, filter.availableOn);
    const QString yes = engine == Engine::Sqlite ? u"= 1"_s : u"= TRUE"_s;
    if (filter.elsewhereOnly)
        asked.ranges.append(u"elsewhere "_s + yes);
    if (filter.shortTermOnly)
        asked.ranges.append(u"short_term "_s + yes);
    addText(asked, filter.text, filter.prefectures, filter.professions);
    chooseIndexes(asked, filter, order.sort);
    return asked;
}

SeekerQueryBuilder::SeekerQueryBuilder(Engine engine, const SeekerFilter &filter, const SeekerOrder &order)
    : ListQueryBuilder(engine, question(engine, filter, order))
{
}
