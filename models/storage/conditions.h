#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"
#include "models/storage/listquerybuilder.h"

#include <QDate>

// What the questions of several lists have in common.

/// "prefecture IN (…)", "profession IN (…)", as far as some are named.
QStringList placesAndProfessions(const QList<Prefecture> &prefectures, const QList<Profession> &professions);

/// A range with its bound value, where there is one.
void addFrom(ListQuestion &asked, const QString &condition, const std::optional<QDate> &value);

/// The words of a search; letters for its prefecture and its profession stand in the text of each row.
void addText(ListQuestion &asked, const QString &text, const QList<Prefecture> &prefectures,
             const QList<Profession> &professions);

template <Coded E>
void addCodes(QStringList &conditions, const QString &column, const QList<E> &values)
{
    QStringList texts;
    for (const E value : values)
        texts.append(u'\'' + codeOf(value) + u'\'');
    if (!texts.isEmpty())
        conditions.append(inList(column, texts));
}
