#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/storage/listquerybuilder.h"

#include <QDate>

// What the questions of several lists have in common.

/// "prefecture IN (…)", "profession IN (…)", as far as some are named.
QStringList placesAndProfessions(const QList<Prefecture> &prefectures, const QList<Profession> &professions);

/// A condition on one column: as SQL and as a test of cells. Of states the totals know how many rows fit; a range is bound.
void addState(ListQuestion &asked, const QString &column, const QVariantList &anyOf);
void addRange(ListQuestion &asked, const QString &column, const QVariant &least, const QVariant &most);

/// The words of a search; letters for its prefecture and its profession stand in the text of each row.
void addText(ListQuestion &asked, const QString &text, const QList<Prefecture> &prefectures,
             const QList<Profession> &professions);

template <Coded E>
void addCodes(ListQuestion &asked, const QString &column, const QList<E> &values)
{
    QVariantList codes;
    for (const E value : values)
        codes.append(codeOf(value));
    if (!codes.isEmpty())
        addState(asked, column, codes);
}

/// A day, where there is one, as a bound of a range.
inline QVariant dayBound(const std::optional<QDate> &day) { return day ? QVariant(*day) : QVariant(); }
