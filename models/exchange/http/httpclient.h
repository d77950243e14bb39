#pragma once

#include "models/domain/connection.h"
#include "models/domain/task.h"
#include "models/exchange/http/httpanswer.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <deque>

/// How often and after which pauses a call is repeated: 1, 2, 4, 8, 16 s ± 30 %, or what the other side asks for.
struct Patience
{
    int repeats = 5;
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds longest{120'000}; // of what Retry-After may ask
    std::chrono::milliseconds timeout{60'000};  // of one call without any byte

    /// Where somebody sits before it: once more at most, and half a minute altogether before a silent system is called silent.
    static Patience ofSomebodyWaiting() { return {.repeats = 1, .timeout = std::chrono::milliseconds(15'000)}; }
};

/// The pause before repetition number `repeat` (from 0); `share` is a random number from 0 to 1.
std::chrono::milliseconds pauseBefore(int repeat, const HttpAnswer &answer, const Patience &patience, double share,
                                      const QDateTime &now);

/// The rest before the next call: none, or the first pause where four fifths of the calls that the other side's whole domain
/// may have at once are taken (kintone: X-ConcurrencyLimit-Limit and -Running come with every answer).
std::chrono::milliseconds restAfter(const HttpAnswer &answer, const Patience &patience);

/// Goes on after a while.
QFuture<Result<>> paused(QObject *context, std::chrono::milliseconds time);

/// Calls one system, one call at a time, in the order in which they were asked for. Verifies TLS, follows no redirect, limits
/// the size of answers, repeats after 429, 503, 520 and failures of the network where the call allows it.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    HttpClient(const Connection &connection, const ConnectionSecrets &secrets, const Patience &patience = {},
               QObject *parent = nullptr);
    ~HttpClient() override;

    /// An error only where nothing usable came back; any status is an answer.
    Task<HttpAnswer> send(HttpCall call);

    const Connection &connection() const { return m_connection; }
    const ConnectionSecrets &secrets() const { return m_secrets; }
    QString systemName() const { return japanese(m_connection.system); }
    /// Calls that were sent since the client was made, repetitions counted.
    qint64 callCount() const { return m_calls; }
    /// From now on every call ends with Cancelled.
    void stop();

private:
    Task<HttpAnswer> sendRepeating(HttpCall call);
    QFuture<Result<HttpAnswer>> sendOnce(const HttpCall &call);
    Result<> prepared();
    void next();
    Error problemOf(QNetworkReply *reply) const;

    Connection m_connection;
    ConnectionSecrets m_secrets;
    Patience m_patience;
    std::chrono::milliseconds m_rest{0}; // that the last answer asks for
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    Result<> m_ready;
    std::deque<std::shared_ptr<QPromise<Result<std::monostate>>>> m_waiting;
    QSet<QNetworkReply *> m_replies;
    bool m_busy = false;
    bool m_stopped = false;
    bool m_proxyAsked = false;
    qint64 m_calls = 0;
};
