#pragma once

#include "models/exchange/gmis/gmisform.h"
#include "models/exchange/gmis/gmisrecord.h"
#include "models/exchange/http/httpclient.h"

struct GmisPage
{
    QList<GmisRecord> records;
    QDateTime answeredAt; // by the clock of G-MIS
    qint64 total = 0;     // records that the query finds, this page included; 0 where it was not counted
};

/// The part of the kintone REST API that G-MIS is spoken to with. Failures are already sentences (gmisError).
class GmisClient : public QObject
{
    Q_OBJECT

public:
    explicit GmisClient(HttpClient &http, QObject *parent = nullptr);

    Task<GmisForm> form();
    /// All fields where `fields` is empty; only what the query asks for, which must name its order and limit.
    Task<GmisPage> records(QString query, QStringList fields, bool countsAll = false);
    Task<GmisRecord> record(qint64 id);
    /// Writes values if the record still has that revision; gives the new one. Conflict otherwise, and nothing was written –
    /// or an earlier attempt had been, which only reading the record can tell.
    Task<qint64> update(qint64 id, qint64 revision, QJsonObject values);
    /// Adds the record or updates the one with this key, so that repeating does no harm. Gives its id and revision.
    Task<GmisRecord> upsert(QString keyCode, QString key, QJsonObject values);
    /// Refused where it is larger than the limit, or something else than the file comes.
    Task<QByteArray> download(Attachment attachment, qint64 limit);

    HttpClient &http() { return m_http; }

private:
    QUrl resource(const QString &name) const;
    HttpCall call(const QByteArray &verb, const QString &resourceName) const;
    HttpCall reading(const QString &resourceName, const QJsonObject &parameters) const;
    HttpCall writing(const QByteArray &verb, const QString &resourceName, const QJsonObject &body) const;
    Task<QJsonObject> ask(HttpCall call, std::shared_ptr<HttpAnswer> whole);

    HttpClient &m_http;
};
