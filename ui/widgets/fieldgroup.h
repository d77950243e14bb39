#pragma once

#include "models/domain/postingfield.h"

/// Fields of a posting that a person reads together.
struct FieldGroup
{
    QString title;
    QList<const PostingField *> fields;
};

/// Every field of postingFields(), each once, in the order in which forms and details show them.
QList<FieldGroup> fieldGroups();

/// Whether a posting cannot be approved without the field.
bool isRequired(const PostingField &field);
