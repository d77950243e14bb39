#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QUrl>

/// A request to the practice world, and what it answers; no sockets here.
struct PracticeRequest
{
    QByteArray verb;
    QString path;
    QList<std::pair<QString, QString>> query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QString parameter(const QString &name) const;
    QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

struct PracticeAnswer
{
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {};

    static PracticeAnswer json(const QJsonObject &object, int status = 200);
};
