#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QUrl>

/// One call to another system.
struct HttpCall
{
    QByteArray verb = "GET";
    QUrl url;
    QByteArray body;
    QByteArray bodyType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool repeatable = true;  // reading, or a write that does no harm when it arrives twice
    qint64 limit = 64 << 20; // bytes of the answer
};

/// What came back, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray type;                       // media type, lower case, without parameters
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QDateTime date;                        // of the other system's clock; invalid where it did not tell
    int attempts = 1;                      // more than one: an earlier one may have had its effect

    bool isJson() const { return type == "application/json" || type.endsWith("+json"); }
    QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
};

/// The object of a JSON answer. Refused with a sentence: a web page where data was due (maintenance, a proxy), more than 40
/// levels, anything that is not an object.
Result<QJsonObject> jsonOf(const HttpAnswer &answer, const QString &system);

/// Whether the text is nested deeper than `most`; strings are skipped. Linear.
bool isDeeperThan(const QByteArray &json, int most);
