#include "models/exchange/http/httpclient.h"

#include "models/exchange/http/trust.h"

#include <QAuthenticator>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// The system's proxies, and none to this computer.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

bool isRefusal(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure;
}

/// 520 is a lock of the database there, unless it is a token that is not for the app: that stays as it is.
bool isWorthRepeating(const HttpAnswer &answer)
{
    return answer.status == 429 || answer.status == 503 || (answer.status == 520 && !answer.body.contains("\"GAIA_IA02\""));
}

Error stoppedError()
{
    return {Error::Kind::Cancelled, HttpClient::tr("The work was stopped. Start it again when it suits you.")};
}

/// "Mon, 27 Jul 2020 08:00:45 GMT" (RFC 9110 §5.6.7), which Qt's own forms do not read.
QDateTime httpDate(const QByteArray &header)
{
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(header).remove(u" GMT"_s), u"ddd, dd MMM yyyy HH:mm:ss"_s);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

HttpAnswer answerOf(QNetworkReply *reply, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = body;
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    answer.type = answer.header("content-type").split(';').first().trimmed().toLower();
    answer.date = httpDate(answer.header("date"));
    return answer;
}

} // namespace

std::chrono::milliseconds pauseBefore(int repeat, const HttpAnswer &answer, const Patience &patience, double share,
                                      const QDateTime &now)
{
    using std::chrono::milliseconds;
    const double spread = 0.7 + 0.6 * share;
    milliseconds pause(qRound64(double(patience.first.count()) * double(1 << std::min(repeat, 10)) * spread));
    const QByteArray asked = answer.header("retry-after");
    bool isNumber = false;
    const qint64 seconds = asked.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        pause = std::max(pause, milliseconds(std::min<qint64>(seconds, 86'400) * 1000));
    else if (const QDateTime until = httpDate(asked); until.isValid())
        pause = std::max(pause, milliseconds(now.msecsTo(until)));
    return std::min(pause, patience.longest);
}

std::chrono::milliseconds restAfter(const HttpAnswer &answer, const Patience &patience)
{
    const qint64 limit = answer.header("x-concurrencylimit-limit").toLongLong();
    const qint64 running = answer.header("x-concurrencylimit-running").toLongLong();
    return limit > 0 && running * 5 >= limit * 4 ? patience.first : std::chrono::milliseconds(0);
}

QFuture<Result<>> paused(QObject *context, std::chrono::milliseconds time)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QTimer::singleShot(time, context, [promise] {
        promise->addResult(Result<>());
        promise->finish();
    });
    return promise->future();
}

HttpClient::HttpClient(const Connection &connection, const ConnectionSecrets &secrets, const Patience &patience, QObject *parent)
    : QObject(parent), m_connection(connection), m_secrets(secrets), m_patience(patience)
{
    m_network.setProxyFactory(new SystemProxies);
    m_network.setAutoDeleteReplies(false);
    connect(&m_network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &, QAuthenticator *authenticator) {
                if (m_connection.proxyLogin.isEmpty() || m_proxyAsked)
                    return; // asked again: the password is wrong
                m_proxyAsked = true;
                authenticator->setUser(m_connection.proxyLogin);
                authenticator->setPassword(m_secrets.proxyPassword);
            });
    m_ready = prepared();
}

HttpClient::~HttpClient() { stop(); }

Result<> HttpClient::prepared()
{
    if (const auto sound = checked(m_connection); !sound)
        return sound.error();
    auto tls = tlsFor(m_connection, m_secrets);
    if (!tls)
        return tls.error();
    m_tls = tls.take();
    return {};
}

void HttpClient::stop()
{
    m_stopped = true;
    const auto replies = m_replies;
    for (QNetworkReply *reply : replies)
        reply->abort();
}

Task<HttpAnswer> HttpClient::send(HttpCall call)
{
    if (m_busy) {
        auto turn = std::make_shared<QPromise<Result<>>>();
        turn->start();
        m_waiting.push_back(turn);
        const auto mine = co_await turn->future();
        if (!mine)
            co_return mine.error();
    }
    m_busy = true;
    auto answer = co_await sendRepeating(std::move(call));
    next();
    co_return answer;
}

void HttpClient::next()
{
    if (m_waiting.empty()) {
        m_busy = false;
        return;
    }
    const auto turn = m_waiting.front();
    m_waiting.pop_front();
    turn->addResult(Result<>());
    turn->finish();
}

Task<HttpAnswer> HttpClient::sendRepeating(HttpCall call)
{
    if (!m_ready)
        co_return m_ready.error();
    if (const auto rest = std::exchange(m_rest, {}); rest.count() > 0) {
        const QFuture<Result<>> resting = paused(this, rest);
        const auto rested = co_await resting;
        if (!rested)
            co_return rested.error();
    }
    for (int attempt = 0;; ++attempt) {
        if (m_stopped)
            co_return stoppedError();
        const QFuture<Result<HttpAnswer>> sent = sendOnce(call);
        auto answer = co_await sent;
        if (answer)
            m_rest = restAfter(answer.value(), m_patience);
        const bool failed = !answer || isWorthRepeating(answer.value());
        const bool final = !answer && answer.error().kind != Error::Kind::Network;
        if (!failed || final || !call.repeatable || attempt >= m_patience.repeats) {
            if (!answer)
                co_return answer.error();
            HttpAnswer whole = answer.take();
            whole.attempts = attempt + 1;
            co_return whole;
        }
        const auto pause = pauseBefore(attempt, answer ? answer.value() : HttpAnswer(), m_patience,
                                       QRandomGenerator::global()->generateDouble(), QDateTime::currentDateTimeUtc());
        const QFuture<Result<>> waiting = paused(this, pause);
        const auto waited = co_await waiting;
        if (!waited)
            co_return waited.error();
    }
}

QFuture<Result<HttpAnswer>> HttpClient::sendOnce(const HttpCall &call)
{
    QNetworkRequest request(call.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_patience.timeout.count()));
    request.setSslConfiguration(m_tls);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", "ja");
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    if (!call.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(call.bodyType));
    ++m_calls;
    QNetworkReply *reply = m_network.sendCustomRequest(request, call.verb, call.body);
    m_replies.insert(reply);

    struct Incoming
    {
        QByteArray body;
        bool tooLong = false;
        QPromise<Result<HttpAnswer>> promise;
    };
    auto incoming = std::make_shared<Incoming>();
    incoming->promise.start();
    connect(reply, &QNetworkReply::readyRead, this, [reply, incoming, limit = call.limit] {
        incoming->body += reply->read(limit + 1 - incoming->body.size());
        if (incoming->body.size() > limit) {
            incoming->tooLong = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, incoming] {
        m_replies.remove(reply);
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // A status of refusal is an answer; a line that broke in the middle of one is not.
        const bool whole = status > 0 && (reply->error() == QNetworkReply::NoError || isRefusal(reply->error()));
        if (incoming->tooLong)
            incoming->promise.addResult(Error{
                Error::Kind::Input, tr("The answer of %1 is larger than is allowed. Tell its administrator.").arg(systemName())});
        else if (m_stopped)
            incoming->promise.addResult(stoppedError());
        else if (whole)
            incoming->promise.addResult(answerOf(reply, incoming->body + reply->readAll()));
        else
            incoming->promise.addResult(problemOf(reply));
        incoming->promise.finish();
    });
    return incoming->promise.future();
}

static Error refusedByProxy(const QString &system, const QString &detail)
{
    return {Error::Kind::Network,
            HttpClient::tr("The proxy gives no way through to %1. Ask whoever looks after it, then try again.").arg(system),
            detail};
}

Error HttpClient::problemOf(QNetworkReply *reply) const
{
    const QString detail = u"%1: %2"_s.arg(int(reply->error())).arg(reply->errorString());
    const QString name = systemName(), host = m_connection.url;
    switch (reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return {Error::Kind::Network, tr("%1 was not found at %2. Check the address and the network.").arg(name, host), detail};
    case QNetworkReply::ConnectionRefusedError:
        return {Error::Kind::Network, tr("%1 does not answer at %2. Try again later, or check the address.").arg(name, host),
                detail};
    case QNetworkReply::SslHandshakeFailedError:
        return {Error::Kind::Input,
                tr("The certificate of %1 cannot be trusted. Check the address, and the certificate authority in the settings.")
                    .arg(name),
                detail};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Error::Kind::Input, tr("The proxy wants a name and a password. Enter them in the connection."), detail};
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return {Error::Kind::Network, tr("%1 took too long to answer. Try again later.").arg(name), detail};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return refusedByProxy(name, detail);
    default:
        break;
    }
    // A proxy that answers a page of its own instead of a way through is known by Qt's words alone.
    if (reply->errorString().contains(u"proxy"_s, Qt::CaseInsensitive) || reply->errorString().contains(u"プロキシ"_s))
        return refusedByProxy(name, detail);
    // TLS 1.3 says so only after the handshake, as an alert on a line that is up already.
    if (reply->errorString().contains(u"certificate"_s, Qt::CaseInsensitive))
        return {Error::Kind::Input,
                tr("%1 wants another client certificate, or one at all. Name it in the connection.").arg(name), detail};
    return {Error::Kind::Network, tr("The line to %1 broke. Try again; nothing is sent twice.").arg(name), detail};
}
