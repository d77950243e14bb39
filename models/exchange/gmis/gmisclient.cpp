#include "models/exchange/gmis/gmisclient.h"

#include "models/exchange/gmis/gmiserror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

GmisClient::GmisClient(HttpClient &http, QObject *parent) : QObject(parent), m_http(http) {}

QUrl GmisClient::resource(const QString &name) const
{
    const Connection &connection = m_http.connection();
    QUrl url(connection.url);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u"/k"_s)) // as copied from the browser
        path.chop(2);
    path += connection.guestSpace > 0 ? u"/k/guest/%1/v1/"_s.arg(connection.guestSpace) : u"/k/v1/"_s;
    url.setPath(path + name);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

HttpCall GmisClient::call(const QByteArray &verb, const QString &resourceName) const
{
    const Connection &connection = m_http.connection();
    const ConnectionSecrets &secrets = m_http.secrets();
    HttpCall call;
    call.verb = verb;
    call.url = resource(resourceName);
    if (connection.signIn == SignIn::Token)
        call.headers.append(std::pair<QByteArray, QByteArray>("X-Cybozu-API-Token", secrets.token.toUtf8()));
    else
        call.headers.append({"X-Cybozu-Authorization", u"%1:%2"_s.arg(connection.login, secrets.password).toUtf8().toBase64()});
    if (!connection.basicLogin.isEmpty())
        call.headers.append(
            {"Authorization", "Basic " + u"%1:%2"_s.arg(connection.basicLogin, secrets.basicPassword).toUtf8().toBase64()});
    return call;
}

HttpCall GmisClient::writing(const QByteArray &verb, const QString &resourceName, const QJsonObject &body) const
{
    HttpCall made = call(verb, resourceName);
    made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return made;
}

// Japanese codes cost nine bytes a character, and an address of more than 8 KB fails: a long question goes into the body.
HttpCall GmisClient::reading(const QString &resourceName, const QJsonObject &parameters) const
{
    HttpCall made = call("GET", resourceName);
    QString text;
    const auto put = [&text](const QString &name, const QString &value) {
        text += (text.isEmpty() ? u""_s : u"&"_s) + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=' +
                QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (!it.value().isArray()) {
            put(it.key(), it.value().toVariant().toString());
            continue;
        }
        const QJsonArray list = it.value().toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            put(u"%1[%2]"_s.arg(it.key()).arg(i), list[i].toString());
    }
    made.url.setQuery(text, QUrl::StrictMode);
    constexpr qsizetype longest = 4096;
    if (made.url.toEncoded().size() <= longest)
        return made;
    HttpCall posted = writing("POST", resourceName, parameters);
    posted.headers.append(std::pair<QByteArray, QByteArray>("X-HTTP-Method-Override", "GET"));
    return posted;
}

Task<QJsonObject> GmisClient::ask(HttpCall call, std::shared_ptr<HttpAnswer> whole)
{
    if (m_http.connection().signIn == SignIn::Token && m_http.secrets().token.isEmpty())
        co_return Error{Error::Kind::Input, tr("The token for G-MIS is missing. Enter it in the connection.")};
    constexpr qsizetype mostTokens = 9; // of one request, says kintone
    if (m_http.connection().signIn == SignIn::Token && m_http.secrets().token.count(u',') >= mostTokens)
        co_return Error{Error::Kind::Input,
                        tr("G-MIS takes %1 tokens at most. Enter fewer of them in the connection.").arg(mostTokens)};
    auto sent = co_await m_http.send(std::move(call));
    if (!sent)
        co_return sent.error();
    const HttpAnswer answer = sent.take();
    if (whole)
        *whole = answer;
    if (answer.status != 200)
        co_return gmisError(answer);
    if (answer.header("x-cybozu-warning").contains("Filter aborted"))
        co_return Error{Error::Kind::Network, tr("G-MIS broke off the search; the answer is not complete. Try again later.")};
    co_return jsonOf(answer, m_http.systemName());
}

Task<GmisForm> GmisClient::form()
{
    const QJsonObject parameters{{u"app"_s, m_http.connection().app}};
    const auto answer = co_await ask(reading(u"app/form/fields.json"_s, parameters), nullptr);
    if (!answer)
        co_return answer.error();
    co_return gmisFormFrom(answer.value());
}

Task<GmisPage> GmisClient::records(QString query, QStringList fields, bool countsAll)
{
    QJsonObject parameters{{u"app"_s, m_http.connection().app}, {u"query"_s, query}};
    if (countsAll)
        parameters.insert(u"totalCount"_s, true);
    if (!fields.isEmpty())
        parameters.insert(u"fields"_s, QJsonArray::fromStringList(fields));
    auto whole = std::make_shared<HttpAnswer>();
    const auto answer = co_await ask(reading(u"records.json"_s, parameters), whole);
    if (!answer)
        co_return answer.error();
    GmisPage page;
    page.answeredAt = whole->date;
    page.total = answer.value().value(u"totalCount"_s).toVariant().toLongLong();
    if (!answer.value().value(u"records"_s).isArray())
        co_return Error{Error::Kind::Network, tr("G-MIS answered without records. Check the address, then try again.")};
    for (const QJsonValue entry : answer.value().value(u"records"_s).toArray()) {
        auto read = gmisRecordFrom(entry.toObject());
        if (!read)
            co_return read.error();
        page.records.append(read.take());
    }
    co_return page;
}

Task<GmisRecord> GmisClient::record(qint64 id)
{
    const QJsonObject parameters{{u"app"_s, m_http.connection().app}, {u"id"_s, id}};
    const auto answer = co_await ask(reading(u"record.json"_s, parameters), nullptr);
    if (!answer)
        co_return answer.error();
    co_return gmisRecordFrom(answer.value().value(u"record"_s).toObject());
}

static QJsonObject wrapped(const QJsonObject &values)
{
    QJsonObject record;
    for (auto it = values.begin(); it != values.end(); ++it)
        record.insert(it.key(), QJsonObject{{u"value"_s, it.value()}});
    return record;
}

Task<qint64> GmisClient::update(qint64 id, qint64 revision, QJsonObject values)
{
    const QJsonObject body{
        {u"app"_s, m_http.connection().app}, {u"id"_s, id}, {u"revision"_s, revision}, {u"record"_s, wrapped(values)}};
    const auto answer = co_await ask(writing("PUT", u"record.json"_s, body), nullptr);
    if (!answer)
        co_return answer.error();
    co_return answer.value().value(u"revision"_s).toVariant().toLongLong();
}

Task<GmisRecord> GmisClient::upsert(QString keyCode, QString key, QJsonObject values)
{
    const QJsonObject one{{u"updateKey"_s, QJsonObject{{u"field"_s, keyCode}, {u"value"_s, key}}},
                          {u"record"_s, wrapped(values)}};
    const QJsonObject body{{u"app"_s, m_http.connection().app}, {u"upsert"_s, true}, {u"records"_s, QJsonArray{one}}};
    const auto answer = co_await ask(writing("PUT", u"records.json"_s, body), nullptr);
    if (!answer)
        co_return answer.error();
    const QJsonObject written = answer.value().value(u"records"_s).toArray().first().toObject();
    GmisRecord record;
    record.id = written.value(u"id"_s).toVariant().toLongLong();
    record.revision = written.value(u"revision"_s).toVariant().toLongLong();
    co_return record;
}

Task<QByteArray> GmisClient::download(Attachment attachment, qint64 limit)
{
    const QString megabytes = QLocale().toString(double(limit) / (1024 * 1024), 'f', 0);
    if (attachment.size > limit)
        co_return Error{Error::Kind::Input,
                        tr("“%1” is larger than the %2 MB that are fetched. Open it in G-MIS.").arg(attachment.name, megabytes)};
    const QJsonObject parameters{{u"fileKey"_s, attachment.key}};
    HttpCall file = reading(u"file.json"_s, parameters);
    file.limit = limit;
    auto sent = co_await m_http.send(std::move(file));
    if (!sent)
        co_return sent.error();
    const HttpAnswer answer = sent.take();
    if (answer.status != 200)
        co_return gmisError(answer);
    if (answer.type == "text/html" && attachment.contentType != u"text/html"_s) {
        const auto page = jsonOf(answer, m_http.systemName()); // says what it is
        co_return page ? Error{} : page.error();
    }
    if (attachment.size > 0 && answer.body.size() != attachment.size)
        co_return Error{Error::Kind::Network, tr("“%1” did not come whole. Fetch it again.").arg(attachment.name)};
    co_return answer.body;
}
