#pragma once

#include "models/domain/seekerquery.h"
#include "models/storage/listquerybuilder.h"

/// The list of seekers as SQL.
class SeekerQueryBuilder : public ListQueryBuilder
{
public:
    SeekerQueryBuilder(Engine engine, const SeekerFilter &filter, const SeekerOrder &order);
};
