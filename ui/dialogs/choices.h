#pragma once

#include "models/domain/codes.h"
#include "models/domain/prefecture.h"

// What the choices of a form say, in the order of their values.

template <Coded E>
QStringList labelsOf()
{
    QStringList labels;
    for (const E value : allOf<E>())
        labels.append(label(value));
    return labels;
}

inline QStringList prefectureLabels()
{
    QStringList labels;
    for (const Prefecture prefecture : Prefecture::all())
        labels.append(prefecture.label());
    return labels;
}
