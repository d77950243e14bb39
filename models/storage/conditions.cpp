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

void addFrom(ListQuestion &asked, const QString &condition, const std::optional<QDate> &value)
{
    if (!value)
        return;
    asked.ranges.append(condition);
    asked.rangeValues.append(*value);
}

void addText(ListQuestion &asked, const QString &text, const QList<Prefecture> &prefectures, const QList<Profession> &professions)
{
    asked.words = searchWords(text);
    asked.impossible = asked.words.isEmpty() && !text.trimmed().isEmpty();
    QList<Prefecture> onePrefecture;
    QList<Profession> oneProfession;
    if (prefectures.size() == 1) {
        onePrefecture = prefectures;
        asked.standing.append(indexLetter(prefectures.first()));
    }
    if (professions.size() == 1) {
        oneProfession = professions;
        asked.standing.append(indexLetter(professions.first()));
    }
    asked.standingStates = placesAndProfessions(onePrefecture, oneProfession);
}
