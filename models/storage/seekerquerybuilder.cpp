#include "models/storage/seekerquerybuilder.h"

#include "models/storage/conditions.h"

using namespace Qt::StringLiterals;

static ListQuestion question(Engine engine, const SeekerFilter &filter, const SeekerOrder &order)
{
    ListQuestion asked{
        .table = u"seeker"_s, .totalled = u"seekers"_s, .column = codeOf(order.sort), .direction = order.direction};
    asked.mayBeEmpty = order.sort == SeekerSort::Experience || order.sort == SeekerSort::AvailableFrom ||
                       order.sort == SeekerSort::ValidUntil || order.sort == SeekerSort::ActiveOn;
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
    addText(asked, filter.text, filter.professions);
    return asked;
}

SeekerQueryBuilder::SeekerQueryBuilder(Engine engine, const SeekerFilter &filter, const SeekerOrder &order)
    : ListQueryBuilder(engine, question(engine, filter, order))
{
}
