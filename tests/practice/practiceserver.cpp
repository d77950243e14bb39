#include "tests/practice/practiceserver.h"

#include "tests/practice/practiceform.h"

#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

PracticeServer::PracticeServer(quint16 port, const QJsonObject &form, QObject *parent)
    : QObject(parent), m_gmis(form.isEmpty() ? practiceForm() : form)
{
    m_gmis.setNow([this] { return QDateTime::currentDateTimeUtc().addSecs(m_faults.skew); });
    m_http.setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) { answer(request, std::move(responder)); });
    m_port = m_http.listen(QHostAddress::LocalHost, port);
}

QString PracticeServer::address() const { return m_port > 0 ? u"http://127.0.0.1:%1"_s.arg(m_port) : QString(); }

void PracticeServer::setFaults(const PracticeFaults &faults, quint32 seed)
{
    m_faults = faults;
    m_random.seed(seed);
}

void PracticeServer::failOnce(PracticeFault fault, const QString &path, const QByteArray &verb)
{
    m_planned.append({fault, path, verb});
}

bool PracticeServer::isWrite(const PracticeRequest &request)
{
    return request.verb != "GET" && request.header("x-http-method-override") != "GET";
}

PracticeFault PracticeServer::faultFor(const PracticeRequest &request)
{
    if (m_down)
        return PracticeFault::Lost;
    for (qsizetype i = 0; i < m_planned.size(); ++i)
        if (request.path.contains(m_planned[i].path) && (m_planned[i].verb.isEmpty() || m_planned[i].verb == request.verb))
            return m_planned.takeAt(i).fault;
    return drawn(m_faults, m_random);
}

static QByteArray verbOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    default:
        return "OTHER";
    }
}

static PracticeRequest requestOf(const QHttpServerRequest &from)
{
    PracticeRequest request;
    request.verb = verbOf(from.method());
    request.path = from.url().path();
    for (const auto &[name, value] : QUrlQuery(from.url()).queryItems(QUrl::FullyDecoded))
        request.query.append({name, value});
    for (const auto &[name, value] : from.headers())
        request.headers.insert(name.toLower(), value);
    request.body = from.body();
    return request;
}

/// Not from inside the server, which still has the connection in its hands.
static void cut(QTcpSocket *socket)
{
    QMetaObject::invokeMethod(
        socket, [socket] { socket->abort(); }, Qt::QueuedConnection);
}

static void write(QHttpServerResponder &responder, const PracticeAnswer &answer)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    responder.writeHeader("Content-Type", answer.type);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeBody(answer.body);
}

void PracticeServer::answer(const QHttpServerRequest &from, QHttpServerResponder &&responder)
{
    const PracticeRequest request = requestOf(from);
    ++m_requests;
    m_log.append(QString::fromLatin1(request.verb) + u' ' + request.path);
    const PracticeFault fault = faultFor(request);
    PracticeAnswer answer;
    switch (fault) {
    case PracticeFault::TooMany:
        answer = KintoneApp::error(429, u"GAIA_TO04"_s, u"同時接続数の上限を超えました。"_s);
        break;
    case PracticeFault::Maintenance:
        answer = {503, "text/plain", "Service Unavailable"};
        break;
    case PracticeFault::Html:
        answer = {200, "text/html", "<!DOCTYPE html><title>Proxy</title><p>Please sign in."};
        break;
    case PracticeFault::Lost:
        cut(responder.socket());
        return;
    case PracticeFault::Conflict:
        if (isWrite(request))
            m_gmis.bumpBeforeNextWrite();
        answer = route(request);
        break;
    case PracticeFault::Cut:
    case PracticeFault::None:
        answer = route(request);
        break;
    }
    if (fault == PracticeFault::Cut && isWrite(request)) {
        cut(responder.socket());
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(m_faults.skew);
    answer.headers.append({{"Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT"},
                           {"X-ConcurrencyLimit-Limit", "100"},
                           {"X-ConcurrencyLimit-Running", QByteArray::number(m_running)}});
    if (m_faults.delay <= 0) {
        write(responder, answer);
        return;
    }
    const QString system = request.path.startsWith(u"/k/"_s) ? u"gmis"_s : u"keynet"_s;
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_open[system]);
    auto later = std::make_shared<QHttpServerResponder>(std::move(responder));
    QTimer::singleShot(m_faults.delay, this, [this, system, later, answer, socket = QPointer<QTcpSocket>(later->socket())] {
        --m_open[system];
        if (socket)
            write(*later, answer);
    });
}

PracticeAnswer PracticeServer::signedIn(const PracticeRequest &request)
{
    const QList<QByteArray> tokens = request.header("x-cybozu-api-token").split(',');
    const QByteArray login = QByteArray::fromBase64(request.header("x-cybozu-authorization"));
    if (tokens.contains(m_token) || login == "practice:practice")
        return {};
    if (request.headers.contains("x-cybozu-api-token"))
        return KintoneApp::error(520, u"GAIA_IA02"_s, u"指定されたAPIトークンが正しくありません。"_s);
    return KintoneApp::error(401, u"CB_AU01"_s, u"ユーザーを認証できませんでした。"_s);
}

PracticeAnswer PracticeServer::route(const PracticeRequest &request)
{
    for (const QString &prefix : {u"/k/v1/"_s, u"/k/guest/7/v1/"_s})
        if (request.path.startsWith(prefix)) {
            PracticeAnswer refused = signedIn(request);
            return refused.status == 200 ? m_gmis.answer(request, request.path.mid(prefix.size())) : refused;
        }
    if (request.path.startsWith(u"/v1/"_s)) {
        if (request.header("authorization") != "Bearer " + m_token)
            return KeyNetBoard::problem(401, u"the token is not valid"_s);
        return m_keyNet.answer(request, request.path.mid(3));
    }
    if (request.path == u"/"_s && request.verb == "GET")
        return {200, "text/html; charset=utf-8", m_keyNet.page()};
    return {404, "text/html", "<!DOCTYPE html><title>404</title>"};
}
