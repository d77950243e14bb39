#include "models/domain/contentjson.h"

#include "models/domain/postingfield.h"

QJsonObject contentJson(const PostingContent &content)
{
    QJsonObject object;
    for (const PostingField &field : postingFields())
        if (const QVariant value = field.value(content); !value.isNull())
            object.insert(QLatin1StringView(field.key), field.kind == FieldKind::Date
                                                            ? QJsonValue(value.toDate().toString(Qt::ISODate))
                                                            : QJsonValue::fromVariant(value));
    return object;
}

PostingContent contentFromJson(const QJsonObject &object)
{
    PostingContent content;
    for (const PostingField &field : postingFields()) {
        const QJsonValue value = object.value(QLatin1StringView(field.key));
        if (value.isUndefined())
            field.assign(content, {});
        else if (field.kind == FieldKind::Date)
            field.assign(content, QDate::fromString(value.toString(), Qt::ISODate));
        else
            field.assign(content, value.toVariant());
    }
    return content;
}
