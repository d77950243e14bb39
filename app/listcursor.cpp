#include "app/listcursor.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct ListCursorText
{
    Q_DECLARE_TR_FUNCTIONS(ListCursorText)
};

CommandOption afterOption() { return {u"after"_s, u"CURSOR"_s, ListCursorText::tr("go on after a page: its “next”")}; }

QString cursorWord(const QString &list, QJsonObject cursor)
{
    cursor.insert(u"list"_s, list);
    return QString::fromLatin1(QJsonDocument(cursor)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<std::optional<QJsonObject>> cursorOption(const Invocation &call, const QString &list)
{
    if (!call.isSet(u"after"_s))
        return std::optional<QJsonObject>();
    const QJsonObject cursor =
        QJsonDocument::fromJson(QByteArray::fromBase64(call.value(u"after"_s).toLatin1(), QByteArray::Base64UrlEncoding))
            .object();
    if (cursor.value(u"list"_s).toString() != list || !cursor.contains(u"id"_s))
        return Error{Error::Kind::Input,
                     ListCursorText::tr("“--after” is not the “next” of a list in this order. Begin again without it.")};
    return std::optional(cursor);
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QDate)
        return QJsonObject{{u"day"_s, value.toDate().toString(Qt::ISODate)}};
    return QJsonValue::fromVariant(value);
}

QVariant valueOf(const QJsonValue &json)
{
    if (json.isObject())
        return QDate::fromString(json[u"day"_s].toString(), Qt::ISODate);
    return json.isNull() || json.isUndefined() ? QVariant() : json.toVariant();
}
