#pragma once

#include "models/exchange/http/httpclient.h"

#include <QJsonArray>

/// What a write to Key-Net gave.
struct KeyNetWritten
{
    QString etag;
    QJsonObject body;
};

struct KeyNetPage
{
    QList<QJsonObject> items;
    QString next; // the cursor to go on from
    bool more = false;
};

/// Speaks the contract of resources/keynet-api.yaml. Failures are sentences; their kind tells what to do: Network – later again;
/// Conflict – the other side has another version (412); NotFound – it is not there; Input – never again without a change.
class KeyNetClient : public QObject
{
    Q_OBJECT

public:
    explicit KeyNetClient(HttpClient &http, QObject *parent = nullptr) : QObject(parent), m_http(http) {}

    Task<KeyNetWritten> readPosting(QString id);
    /// An empty etag publishes, another one replaces what it stands for.
    Task<KeyNetWritten> putPosting(QString id, QByteArray body, QString etag, QString key);
    Task<std::monostate> withdrawPosting(QString id, QString etag, QString key);

    /// `kind`: "inquiries" or "applications".
    Task<KeyNetPage> readPage(QString kind, QString cursor, int limit);
    Task<std::monostate> acknowledge(QByteArray body, QString key);
    /// `path`: "applications/12" or "inquiries/12"; its newest version, with what was written to it.
    Task<KeyNetWritten> readCase(QString path);
    /// `part`: "answer", "interview" or "result".
    Task<KeyNetWritten> putPart(QString path, QString part, QByteArray body, QString etag, QString key);

private:
    HttpCall call(const QByteArray &verb, const QString &path) const;
    HttpCall writing(const QByteArray &verb, const QString &path, const QByteArray &body, const QString &key) const;
    Task<KeyNetWritten> write(HttpCall call);
    Error problemOf(const HttpAnswer &answer) const;

    HttpClient &m_http;
};
