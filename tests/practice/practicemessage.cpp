#include "tests/practice/practicemessage.h"

#include <QJsonDocument>

QString PracticeRequest::parameter(const QString &name) const
{
    for (const auto &[key, value] : query)
        if (key == name)
            return value;
    return {};
}

PracticeAnswer PracticeAnswer::json(const QJsonObject &object, int status)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}
