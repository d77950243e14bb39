#include "models/exchange/http/httpclient.h"
#include "tests/support/verifydone.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers every request with the name in the client's certificate, over TLS.
class TlsServer : public QSslServer
{
public:
    TlsServer(const QString &certificate, const QString &key, const QString &authority, bool asksForClient)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        QFile file(key);
        if (file.open(QIODevice::ReadOnly))
            tls.setPrivateKey(QSslKey(&file, QSsl::Ec));
        tls.setCaCertificates(QSslCertificate::fromPath(authority));
        tls.setPeerVerifyMode(asksForClient ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection());
            connect(socket, &QIODevice::readyRead, socket, [socket] {
                if (!socket->readAll().contains("\r\n\r\n"))
                    return;
                const QByteArray body = "{\"client\": \"" +
                                        socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).join(u' ').toUtf8() +
                                        "\"}";
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
};

/// A proxy that wants a name and a password, and leads every name to this computer.
class Proxy : public QTcpServer
{
public:
    Proxy()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client] { answer(client); });
        });
        listen(QHostAddress::LocalHost);
    }

    int refused = 0, led = 0;
    QByteArray denial; // the status line with which it lets nobody through

private:
    void answer(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(client->readAll());
            return;
        }
        const QByteArray request = client->readAll();
        if (!denial.isEmpty()) {
            const QByteArray page = "<html><body>Blocked by the office's policy</body></html>";
            client->write(denial + "\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(page.size()) +
                          "\r\n\r\n" + page);
            client->disconnectFromHost();
            return;
        }
        if (!request.contains("Basic " + QByteArray("office:geheim").toBase64())) {
            ++refused;
            client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"practice\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        ++led;
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        server->connectToHost(QHostAddress::LocalHost, request.split(' ').value(1).split(':').value(1).toUShort());
    }
};

} // namespace

/// Who is trusted, and how one gets past a proxy: against servers on this computer, with certificates of our own making.
class TestTrust : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Proxy> m_proxy;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static bool ran(const QStringList &words)
    {
        QProcess process;
        process.start(u"openssl"_s, words);
        return process.waitForFinished(30'000) && process.exitCode() == 0;
    }

    /// A certificate signed by the authority; its key is `name`.key.
    bool signedCertificate(const QString &name, const QString &commonName, const QByteArray &names) const
    {
        QFile extensions(path(name + u".ext"_s));
        if (!extensions.open(QIODevice::WriteOnly) || extensions.write(names) != names.size())
            return false;
        extensions.close();
        return ran({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s,
                    path(name + u".key"_s), u"-out"_s, path(name + u".csr"_s), u"-subj"_s, u"/CN="_s + commonName}) &&
               ran({u"x509"_s, u"-req"_s, u"-in"_s, path(name + u".csr"_s), u"-CA"_s, path(u"ca.pem"_s), u"-CAkey"_s,
                    path(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, path(name + u".ext"_s), u"-out"_s,
                    path(name + u".pem"_s)});
    }

    static bool joined(const QString &target, const QStringList &parts)
    {
        QFile whole(target);
        if (!whole.open(QIODevice::WriteOnly))
            return false;
        for (const QString &part : parts) {
            QFile file(part);
            if (!file.open(QIODevice::ReadOnly) || whole.write(file.readAll()) <= 0)
                return false;
        }
        return true;
    }

    static Connection to(const QString &host, quint16 port)
    {
        Connection connection;
        connection.system = RemoteSystem::KeyNet;
        connection.url = u"https://%1:%2"_s.arg(host).arg(port);
        return connection;
    }

    static Result<QString> asked(const Connection &connection, const ConnectionSecrets &secrets)
    {
        HttpClient http(connection, secrets, {.repeats = 1, .first = 1ms, .longest = 5ms, .timeout = 5000ms});
        HttpCall call;
        call.url = QUrl(connection.url + u"/v1/inquiries"_s);
        const QFuture<Result<HttpAnswer>> future = http.send(call);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        if (future.resultCount() == 0)
            return Error{Error::Kind::Cancelled, u"no answer"_s};
        if (!future.result())
            return future.result().error();
        const auto json = jsonOf(future.result().value(), u"Key-Net"_s);
        return json ? Result<QString>(json.value().value(u"client"_s).toString()) : json.error();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("openssl is not there to make certificates with");
        m_proxy = std::make_unique<Proxy>();
        qputenv("https_proxy", u"http://127.0.0.1:%1"_s.arg(m_proxy->serverPort()).toLatin1()); // as an office sets it
        QVERIFY(ran({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
                     u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, path(u"ca.pem"_s), u"-subj"_s, u"/CN=Practice CA"_s, u"-days"_s,
                     u"2"_s}));
        QVERIFY(signedCertificate(u"server"_s, u"Key-Net"_s, "subjectAltName=IP:127.0.0.1,DNS:keynet.test\n"));
        QVERIFY(signedCertificate(u"other"_s, u"Another"_s, "subjectAltName=DNS:another.test\n"));
        QVERIFY(signedCertificate(u"client"_s, u"office 13"_s, "extendedKeyUsage=clientAuth\n"));
        QVERIFY(joined(path(u"client.both.pem"_s), {path(u"client.pem"_s), path(u"client.key"_s)}));
        QVERIFY(ran({u"pkcs12"_s, u"-export"_s, u"-in"_s, path(u"client.pem"_s), u"-inkey"_s, path(u"client.key"_s), u"-out"_s,
                     path(u"client.p12"_s), u"-passout"_s, u"pass:geheim"_s}));
    }

    void onlyWhoIsTrustedIsTalkedTo_data()
    {
        QTest::addColumn<QString>("serverCertificate");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("a private authority that is named") << u"server"_s << u"ca.pem"_s << QString();
        QTest::newRow("an authority that nobody knows") << u"server"_s << QString() << u"cannot be trusted"_s;
        QTest::newRow("a certificate for another name") << u"other"_s << u"ca.pem"_s << u"cannot be trusted"_s;
        QTest::newRow("a file that is none") << u"server"_s << u"server.ext"_s << u"holds no certificate"_s;
        QTest::newRow("a file that is not there") << u"server"_s << u"nowhere.pem"_s << u"cannot be read"_s;
    }

    void onlyWhoIsTrustedIsTalkedTo()
    {
        QFETCH(QString, serverCertificate);
        QFETCH(QString, authority);
        QFETCH(QString, refusal);
        TlsServer server(path(serverCertificate + u".pem"_s), path(serverCertificate + u".key"_s), path(u"ca.pem"_s), false);
        Connection connection = to(u"127.0.0.1"_s, server.serverPort());
        if (!authority.isEmpty())
            connection.authorityFile = path(authority);
        const auto answer = asked(connection, {});
        QCOMPARE(bool(answer), refusal.isEmpty());
        if (answer)
            return;
        QCOMPARE(answer.error().kind, Error::Kind::Input); // trying again would change nothing
        QVERIFY2(answer.error().message.contains(refusal), qPrintable(answer.error().message));
    }

    void theOfficeShowsItsCertificate_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("PKCS#12") << u"client.p12"_s << u"geheim"_s << QString();
        QTest::newRow("PEM with its key") << u"client.both.pem"_s << QString() << QString();
        QTest::newRow("wrong password") << u"client.p12"_s << u"falsch"_s << u"cannot be opened"_s;
        QTest::newRow("without the key") << u"client.pem"_s << QString() << u"cannot be opened"_s;
        QTest::newRow("none") << QString() << QString() << u"certificate"_s;
    }

    void theOfficeShowsItsCertificate()
    {
        QFETCH(QString, file);
        QFETCH(QString, password);
        QFETCH(QString, refusal);
        TlsServer server(path(u"server.pem"_s), path(u"server.key"_s), path(u"ca.pem"_s), true);
        Connection connection = to(u"127.0.0.1"_s, server.serverPort());
        connection.authorityFile = path(u"ca.pem"_s);
        if (!file.isEmpty())
            connection.certificateFile = path(file);
        const auto answer = asked(connection, {.certificatePassword = password});
        if (refusal.isEmpty()) {
            VERIFY_DONE(answer);
            QCOMPARE(answer.value(), u"office 13"_s);
            return;
        }
        QVERIFY(!answer);
        if (file.isEmpty() && answer.error().kind == Error::Kind::Network)
            return; // since TLS 1.3 the server may hang up before its reason has been read
        QVERIFY2(answer.error().message.contains(refusal), qPrintable(answer.error().message + answer.error().detail));
        QCOMPARE(answer.error().kind, Error::Kind::Input);
    }

    void aProxyIsPassedWithItsPassword_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("passes");
        QTest::newRow("right") << u"office"_s << u"geheim"_s << true;
        QTest::newRow("wrong password") << u"office"_s << u"falsch"_s << false;
        QTest::newRow("none") << QString() << QString() << false;
    }

    void aProxyIsPassedWithItsPassword()
    {
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(bool, passes);
        TlsServer server(path(u"server.pem"_s), path(u"server.key"_s), path(u"ca.pem"_s), false);
        Connection connection = to(u"keynet.test"_s, server.serverPort()); // a name that only the proxy knows
        connection.authorityFile = path(u"ca.pem"_s);
        connection.proxyLogin = login;
        const int led = m_proxy->led, refused = m_proxy->refused;
        const auto answer = asked(connection, {.proxyPassword = password});
        QCOMPARE(bool(answer), passes);
        QCOMPARE(m_proxy->led > led, passes);
        if (passes)
            return;
        QCOMPARE(answer.error().kind, Error::Kind::Input);
        QVERIFY2(answer.error().message.contains(u"proxy"_s), qPrintable(answer.error().message));
        QVERIFY(m_proxy->refused - refused <= 3); // not knocked at for ever
    }

    void aProxyThatRefusesIsNamed_data()
    {
        QTest::addColumn<QByteArray>("denial");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("by its policy") << QByteArray("HTTP/1.1 403 Forbidden") << u"proxy gives no way"_s;
        QTest::newRow("out of order") << QByteArray("HTTP/1.1 502 Bad Gateway") << u"proxy gives no way"_s;
        QTest::newRow("no such host") << QByteArray("HTTP/1.1 404 Not Found") << u"was not found"_s; // it asks for the name
    }

    void aProxyThatRefusesIsNamed()
    {
        QFETCH(QByteArray, denial);
        QFETCH(QString, sentence);
        TlsServer server(path(u"server.pem"_s), path(u"server.key"_s), path(u"ca.pem"_s), false);
        Connection connection = to(u"keynet.test"_s, server.serverPort());
        connection.authorityFile = path(u"ca.pem"_s);
        connection.proxyLogin = u"office"_s;
        m_proxy->denial = denial;
        const auto answer = asked(connection, {.proxyPassword = u"geheim"_s});
        m_proxy->denial.clear();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QVERIFY2(answer.error().message.contains(sentence),
                 qPrintable(answer.error().message + u" / "_s + answer.error().detail));
    }

    void thisComputerNeedsNoProxy()
    {
        TlsServer server(path(u"server.pem"_s), path(u"server.key"_s), path(u"ca.pem"_s), false);
        Connection connection = to(u"127.0.0.1"_s, server.serverPort());
        connection.authorityFile = path(u"ca.pem"_s);
        const int led = m_proxy->led, refused = m_proxy->refused;
        VERIFY_DONE(asked(connection, {}));
        QCOMPARE(m_proxy->led, led);
        QCOMPARE(m_proxy->refused, refused);
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
