#pragma once

#include "models/domain/seekerfield.h"
#include "ui/widgets/fieldinput.h"

/// Fields of a seeker that a person reads together.
struct SeekerFieldGroup
{
    QString title;
    QList<const SeekerField *> fields;
};

/// Every field that is entered, each once, in the order in which forms and details show them.
QList<SeekerFieldGroup> seekerFieldGroups();

/// What a form has to know of the field.
FieldSpec specOf(const SeekerField &field);
