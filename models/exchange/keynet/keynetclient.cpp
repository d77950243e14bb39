#include "models/exchange/keynet/keynetclient.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

HttpCall KeyNetClient::call(const QByteArray &verb, const QString &path) const
{
    HttpCall made;
    made.verb = verb;
    QUrl url(m_http.connection().url);
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    if (!base.endsWith(u"/v1"_s))
        base += u"/v1"_s;
    url.setPath(base + path);
    made.url = url;
    made.headers.append(std::pair<QByteArray, QByteArray>("Authorization", "Bearer " + m_http.secrets().token.toUtf8()));
    return made;
}

HttpCall KeyNetClient::writing(const QByteArray &verb, const QString &path, const QByteArray &body, const QString &key) const
{
    HttpCall made = call(verb, path);
    made.body = body;
    made.headers.append(std::pair<QByteArray, QByteArray>("Idempotency-Key", key.toLatin1()));
    return made;
}

static void guard(HttpCall &call, const QString &etag)
{
    if (etag.isEmpty())
        call.headers.append(std::pair<QByteArray, QByteArray>("If-None-Match", "*"));
    else
        call.headers.append(std::pair<QByteArray, QByteArray>("If-Match", etag.toLatin1()));
}

Error KeyNetClient::problemOf(const HttpAnswer &answer) const
{
    const auto json = jsonOf(answer, m_http.systemName());
    const QString title = json ? json.value().value(u"title"_s).toString() : QString();
    const QString detail = u"HTTP %1 %2"_s.arg(answer.status).arg(title);
    using Kind = Error::Kind;
    switch (answer.status) {
    case 401:
    case 403:
        return {Kind::Input, tr("Key-Net refused the sign-in. Enter the token anew."), detail};
    case 404:
        return {Kind::NotFound, tr("Key-Net does not know this. Run “sync keynet --full”."), detail};
    case 412:
        return {Kind::Conflict, tr("Key-Net has another version meanwhile. It is read again and compared."), detail};
    case 409:
    case 400:
        return {Kind::Input, tr("Key-Net refused the data (%1). Correct the posting, then send it again.").arg(title), detail};
    default:
        break;
    }
    if (!json && answer.status < 500)
        return {answer.status == 200 ? Kind::Network : Kind::Input, json.error().message, json.error().detail};
    if (answer.status == 429 || answer.status >= 500)
        return {Kind::Network, tr("Key-Net cannot answer at the moment. It is tried again by itself."), detail};
    return {Kind::Input, tr("Key-Net refused the request (%1). Test the connection.").arg(detail), detail};
}

Task<KeyNetWritten> KeyNetClient::write(HttpCall call)
{
    if (m_http.secrets().token.isEmpty())
        co_return Error{Error::Kind::Input, tr("The token for Key-Net is missing. Enter it in the connection.")};
    const auto sent = co_await m_http.send(std::move(call));
    if (!sent)
        co_return sent.error();
    const HttpAnswer answer = sent.value();
    if (answer.status < 200 || answer.status > 299)
        co_return problemOf(answer);
    KeyNetWritten written;
    written.etag = QString::fromLatin1(answer.header("etag"));
    if (answer.status == 204)
        co_return written;
    const auto json = jsonOf(answer, m_http.systemName());
    if (!json)
        co_return json.error();
    written.body = json.value();
    co_return written;
}

Task<KeyNetWritten> KeyNetClient::readPosting(QString id) { co_return co_await write(call("GET", u"/postings/"_s + id)); }

Task<KeyNetWritten> KeyNetClient::putPosting(QString id, QByteArray body, QString etag, QString key)
{
    HttpCall made = writing("PUT", u"/postings/"_s + id, body, key);
    guard(made, etag);
    co_return co_await write(std::move(made));
}

Task<std::monostate> KeyNetClient::withdrawPosting(QString id, QString etag, QString key)
{
    HttpCall made = writing("DELETE", u"/postings/"_s + id, {}, key);
    guard(made, etag);
    const auto done = co_await write(std::move(made));
    if (!done)
        co_return done.error();
    co_return Result<>();
}

Task<KeyNetPage> KeyNetClient::readPage(QString kind, QString cursor, int limit)
{
    HttpCall made = call("GET", u'/' + kind);
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(limit));
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    made.url.setQuery(query);
    const auto answer = co_await write(std::move(made));
    if (!answer)
        co_return answer.error();
    const QJsonObject body = answer.value().body;
    if (!body.value(u"items"_s).isArray() || !body.value(u"next"_s).isString())
        co_return Error{Error::Kind::Network, tr("Key-Net answered without a list. Check the address, then try again.")};
    KeyNetPage page;
    for (const QJsonValue item : body.value(u"items"_s).toArray())
        page.items.append(item.toObject());
    page.next = body.value(u"next"_s).toString();
    page.more = body.value(u"more"_s).toBool();
    co_return page;
}

Task<std::monostate> KeyNetClient::acknowledge(QByteArray body, QString key)
{
    const auto done = co_await write(writing("POST", u"/acknowledgements"_s, body, key));
    if (!done)
        co_return done.error();
    co_return Result<>();
}

Task<KeyNetWritten> KeyNetClient::readCase(QString path) { co_return co_await write(call("GET", u'/' + path)); }

Task<KeyNetWritten> KeyNetClient::putPart(QString path, QString part, QByteArray body, QString etag, QString key)
{
    HttpCall made = writing("PUT", u"/%1/%2"_s.arg(path, part), body, key);
    guard(made, etag);
    co_return co_await write(std::move(made));
}
