#pragma once

#include "models/storage/dialect.h"

#include <QList>

/// A statement that gives one row for everything that breaks the rule; its columns tell what that is.
struct IntegrityRule
{
    QString code;
    QString message; // a sentence about one such row
    QString sql;
};

QList<IntegrityRule> integrityRules(Engine engine);

/// Those of seekers, casework, orders and funds; part of integrityRules().
QList<IntegrityRule> peopleRules();
/// Those of channels and deliveries; part of integrityRules().
QList<IntegrityRule> channelRules();
