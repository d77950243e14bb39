#include "models/storage/conditions.h"

#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

QStringList placesAndProfessions(const QList<Prefecture> &prefectures, const QList<Profession> &professions)
{
    QStringList conditions, numbers;
    for (const Prefecture prefecture : prefectures)
        numbers.append(QString::number(prefecture.number()));
    if (!numbers.isEmpty())
        conditions.append(inList(u"prefecture"_s, numbers));
    numbers.clear();
    for (const Profession profession : professions)
        numbers.append(QString::number(numberOf(profession)));
    if (!numbers.isEmpty())
        conditions.append(inList(u"profession"_s, numbers));
    return conditions;
}

void addState(ListQuestion &asked, const QString &column, const QVariantList &anyOf)
{
    QStringList texts;
    for (const QVariant &value : anyOf)
        texts.append(u'\'' + value.toString() + u'\'');
    asked.states.append(inList(column, texts));
    asked.tests.append({.column = column, .anyOf = anyOf});
}

void addRange(ListQuestion &asked, const QString &column, const QVariant &least, const QVariant &most)
{
    const auto add = [&](const QString &compare, const QVariant &value) {
        if (value.isNull())
            return;
        const bool isDay = value.typeId() == QMetaType::QDate;
        asked.ranges.append(column + compare + (isDay ? u"?"_s : value.toString()));
        if (isDay)
            asked.rangeValues.append(value);
    };
    add(u" >= "_s, least);
    add(u" <= "_s, most);
    if (!least.isNull() || !most.isNull())
        asked.tests.append({.column = column, .least = least, .most = most});
}

void addText(ListQuestion &asked, const QString &text, const QList<Prefecture> &prefectures, const QList<Profession> &professions)
{
    asked.words = searchWords(text);
    asked.impossible = asked.words.isEmpty() && !text.trimmed().isEmpty();
    StandingWords places{.test = {.column = u"prefecture"_s}}, kinds{.test = {.column = u"profession"_s}};
    for (const Prefecture prefecture : prefectures) {
        places.words.append(indexLetter(prefecture));
        places.test.anyOf.append(prefecture.number());
    }
    for (const Profession profession : professions) {
        kinds.words.append(indexLetter(profession));
        kinds.test.anyOf.append(numberOf(profession));
    }
    for (StandingWords *one : {&places, &kinds}) {
        if (one->words.isEmpty())
            continue;
        one->condition = placesAndProfessions(one == &places ? prefectures : QList<Prefecture>(),
                                              one == &kinds ? professions : QList<Profession>())
                             .first();
        asked.standing.append(*one);
    }
}
