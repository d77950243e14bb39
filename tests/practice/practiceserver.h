#pragma once

#include "tests/practice/keynetboard.h"
#include "tests/practice/kintoneapp.h"
#include "tests/practice/practicefaults.h"

#include <QHttpServer>
#include <QRandomGenerator>

/// The practice world on 127.0.0.1: G-MIS as app 1 (token "practice", login practice/practice), Key-Net below /v1 (the same
/// token), and what Key-Net shows as a web page at /; with faults.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    /// `port` 0: any free one.
    explicit PracticeServer(quint16 port = 0, const QJsonObject &form = {}, QObject *parent = nullptr);

    QString address() const; // http://127.0.0.1:PORT; empty where the port is taken
    KintoneApp &gmis() { return m_gmis; }
    KeyNetBoard &keyNet() { return m_keyNet; }

    void setFaults(const PracticeFaults &faults, quint32 seed = 1);
    /// Exactly this happens to the next request whose path contains `path`.
    void failOnce(PracticeFault fault, const QString &path = {}, const QByteArray &verb = {});
    /// What was planned and has not happened does not happen any more.
    void forgetFaults()
    {
        m_unmet = int(m_planned.size());
        m_planned.clear();
    }
    int unmetFaults() const { return m_unmet; }
    qint64 requests() const { return m_requests; }
    /// The requests since the start: "PUT /k/v1/record.json".
    const QStringList &log() const { return m_log; }
    /// As if others used so many of the 100 calls that the domain may have at once.
    void setRunning(int calls) { m_running = calls; }
    /// The most requests to G-MIS, or to Key-Net, that were ever under way at once: seen with a delay only.
    int mostAtOnce() const { return m_mostAtOnce; }
    void setDown(bool down) { m_down = down; }
    void setToken(const QByteArray &token) { m_token = token; }

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    PracticeAnswer route(const PracticeRequest &request);
    PracticeAnswer signedIn(const PracticeRequest &request);
    PracticeFault faultFor(const PracticeRequest &request);
    static bool isWrite(const PracticeRequest &request);

    KintoneApp m_gmis;
    KeyNetBoard m_keyNet;
    QHttpServer m_http;
    quint16 m_port = 0;
    PracticeFaults m_faults;
    QRandomGenerator m_random{1};
    struct Planned
    {
        PracticeFault fault;
        QString path;
        QByteArray verb;
    };
    QList<Planned> m_planned;
    int m_unmet = 0;
    QStringList m_log;
    qint64 m_requests = 0;
    QByteArray m_token = "practice";
    bool m_down = false;
    int m_running = 1;
    QHash<QString, int> m_open; // requests that wait for their answer, by system
    int m_mostAtOnce = 0;
};
