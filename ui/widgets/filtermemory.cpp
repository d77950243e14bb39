#include "ui/widgets/filtermemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString textOf(const PostingFilter &filter)
{
    QJsonArray prefectures, professions;
    for (const Prefecture prefecture : filter.prefectures)
        prefectures.append(prefecture.number());
    for (const Profession profession : filter.professions)
        professions.append(numberOf(profession));
    QJsonObject object{{u"prefectures"_s, prefectures}, {u"professions"_s, professions}, {u"text"_s, filter.text}};
    if (filter.receivedFrom)
        object.insert(u"from"_s, filter.receivedFrom->toString(Qt::ISODate));
    if (filter.receivedTo)
        object.insert(u"to"_s, filter.receivedTo->toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static std::optional<QDate> dayFrom(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

PostingFilter filterFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    PostingFilter filter;
    for (const QJsonValue &number : object.value(u"prefectures"_s).toArray())
        if (const auto prefecture = Prefecture::fromNumber(number.toInt()))
            filter.prefectures.append(*prefecture);
    for (const QJsonValue &number : object.value(u"professions"_s).toArray())
        if (const auto profession = professionFromNumber(number.toInt()))
            filter.professions.append(*profession);
    filter.receivedFrom = dayFrom(object.value(u"from"_s));
    filter.receivedTo = dayFrom(object.value(u"to"_s));
    filter.text = object.value(u"text"_s).toString();
    return filter;
}
