#include "models/exchange/channels/carrier.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A server of one kind on 127.0.0.1, with TLS where it has a certificate. Speaks just enough HTTP or SMTP.
class SmallServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Talk { Http, Smtp };
    SmallServer(Talk talk, const QString &certificate = {}, const QString &key = {})
        : m_talk(talk), m_certificate(certificate), m_key(key)
    {
        listen(QHostAddress::LocalHost);
    }
    QString at(const QString &scheme, const QString &path = {}) const
    {
        return u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(serverPort()).arg(path);
    }

    QMap<QString, QByteArray> files; // of HTTP, by path
    QList<QByteArray> mails;
    QByteArray headers; // of the last request, or the commands of the last mail
    int status = 201;
    bool startsTls = true;
    bool wasEncrypted = false;

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        if (!m_certificate.isEmpty()) {
            socket->setLocalCertificate(m_certificate);
            socket->setPrivateKey(m_key);
        }
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (m_talk == Talk::Http) {
            if (!m_certificate.isEmpty())
                socket->startServerEncryption();
            connect(socket, &QSslSocket::readyRead, this, [this, socket] { http(*socket); });
        } else {
            connect(socket, &QSslSocket::readyRead, this, [this, socket] { smtp(*socket); });
            socket->write("220 double\r\n");
        }
    }

private:
    void http(QSslSocket &socket)
    {
        QByteArray &got = m_got[&socket];
        got += socket.readAll();
        const qsizetype end = got.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = got.left(end).toLower();
        const qsizetype at = head.indexOf("content-length: ");
        const qsizetype length = at < 0 ? 0 : head.mid(at + 16).split('\r').first().toLongLong();
        if (got.size() < end + 4 + length)
            return;
        headers = got.left(end);
        wasEncrypted = socket.isEncrypted();
        if (status < 300)
            files.insert(QString::fromLatin1(got.split(' ').value(1)), got.mid(end + 4, length));
        m_got.remove(&socket);
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    }

    void smtp(QSslSocket &socket)
    {
        QByteArray &got = m_got[&socket];
        got += socket.readAll();
        if (m_inMail) {
            const qsizetype end = got.indexOf("\r\n.\r\n");
            if (end < 0)
                return;
            mails.append(got.left(end));
            wasEncrypted = socket.isEncrypted();
            got.remove(0, end + 5);
            m_inMail = false;
            socket.write("250 taken\r\n");
        }
        while (!m_inMail && got.contains("\r\n")) {
            const QByteArray line = got.left(got.indexOf("\r\n"));
            got.remove(0, line.size() + 2);
            headers += line + '\n';
            if (line.startsWith("EHLO")) {
                socket.write(startsTls && !socket.isEncrypted() ? "250-double\r\n250 STARTTLS\r\n"
                                                                : "250-double\r\n250 AUTH PLAIN\r\n");
            } else if (line == "STARTTLS") {
                socket.write("220 go\r\n");
                socket.flush();
                got.clear();
                socket.startServerEncryption();
                return;
            } else if (line == "DATA") {
                m_inMail = true;
                socket.write("354 go\r\n");
            } else if (line == "AUTH PLAIN") {
                m_isAsked = true;
                socket.write("334 \r\n");
            } else if (m_isAsked) {
                m_isAsked = false;
                socket.write("235 ok\r\n");
            } else {
                socket.write("250 ok\r\n");
            }
        }
    }

    Talk m_talk;
    QString m_certificate, m_key;
    QHash<QSslSocket *, QByteArray> m_got;
    bool m_inMail = false;
    bool m_isAsked = false; // for login and password
};

/// Each way to a channel, against servers on 127.0.0.1.
class TestCarrier : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_certificate, m_key;
    QByteArray m_bytes;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static bool ran(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        return process.waitForFinished(60'000) && process.exitCode() == 0;
    }

    Parcel parcel() const
    {
        return {.path = path(u"bytes"_s),
                .fileName = u"募集_20200727_000001.csv"_s,
                .manifest = "{\"count\": 1}",
                .manifestName = u"募集_20200727_000001.csv.manifest.json"_s,
                .subject = u"募集情報 No.1"_s,
                .text = u"1 件"_s};
    }

    /// The servers answer on this thread, so it must not be blocked.
    Result<> carried(const DeliveryWay &way, const ConnectionSecrets &secrets = {}, const std::function<bool()> &goOn = {}) const
    {
        const QFuture<Result<>> done = QtConcurrent::run([=, parcel = parcel()] { return carry(way, secrets, parcel, goOn); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 90'000); }();
        return done.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_bytes = QByteArray("number,change\r\n").repeated(20'000);
        QFile file(path(u"bytes"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_bytes);
        m_certificate = path(u"server.pem"_s);
        m_key = path(u"server.key"_s);
        if (!ran(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, m_key,
                                u"-out"_s, m_certificate}))
            m_certificate.clear();
    }

    void aFolderGetsTheFileThenTheManifest()
    {
        QDir(m_folder.path()).mkdir(u"in"_s);
        const DeliveryWay way{.kind = WayKind::Folder, .address = path(u"in"_s)};
        for (int times = 0; times < 2; ++times) { // again does no harm
            QVERIFY(carried(way));
            QCOMPARE(QDir(path(u"in"_s)).entryList(QDir::Files).size(), 2);
        }
        QFile file(path(u"in/"_s + parcel().fileName));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_bytes);
        QCOMPARE(carried(way, {}, [] { return false; }).error().kind, Error::Kind::Cancelled);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto done = carried({.kind = WayKind::Folder, .address = path(u"nowhere"_s)});
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(path(u"nowhere"_s)));
        QVERIFY(!carried({.kind = WayKind::Folder}));
    }

    void httpsPutsBothWithTheToken()
    {
        if (m_certificate.isEmpty())
            QSKIP("openssl made no certificate");
        SmallServer server(SmallServer::Talk::Http, m_certificate, m_key);
        DeliveryWay way{.kind = WayKind::Https, .address = server.at(u"https"_s, u"/in"_s), .authorityFile = m_certificate};
        ConnectionSecrets secrets;
        secrets.token = u"token-1"_s;
        const auto done = carried(way, secrets);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QCOMPARE(server.files.size(), 2);
        QCOMPARE(server.files.first().size() + server.files.last().size(), m_bytes.size() + parcel().manifest.size());
        QVERIFY(server.headers.contains("Authorization: Bearer token-1"));
        QVERIFY(server.wasEncrypted);

        way.authorityFile.clear(); // nobody vouches for this server
        const auto refused = carried(way, secrets);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.contains(u"token-1"_s) && !refused.error().detail.contains(u"token-1"_s));
    }

    void whatTheServerAnswersIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << 403;
        QTest::newRow("broken") << 500;
        QTest::newRow("elsewhere") << 302;
    }

    void whatTheServerAnswersIsSaid()
    {
        QFETCH(int, status);
        SmallServer server(SmallServer::Talk::Http);
        server.status = status;
        const auto done = carried({.kind = WayKind::Https, .address = server.at(u"http"_s, u"/in/"_s)});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Network);
    }

    void anAbsentServerIsSaid()
    {
        QTcpServer nobody;
        nobody.listen(QHostAddress::LocalHost);
        const quint16 port = nobody.serverPort();
        nobody.close();
        const auto done = carried({.kind = WayKind::Https, .address = u"http://127.0.0.1:%1/"_s.arg(port)});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Network);
    }

    void mailGoesEncryptedWithTwoAttachments()
    {
        if (m_certificate.isEmpty())
            QSKIP("openssl made no certificate");
        SmallServer server(SmallServer::Talk::Smtp, m_certificate, m_key);
        const DeliveryWay way{.kind = WayKind::Mail,
                              .address = server.at(u"smtp"_s),
                              .login = u"honbu"_s,
                              .authorityFile = m_certificate,
                              .sender = u"honbu@example.jp"_s,
                              .recipients = {u"a@example.jp"_s, u"b@example.jp"_s}};
        ConnectionSecrets secrets;
        secrets.password = u"wort-7"_s;
        const auto done = carried(way, secrets);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QCOMPARE(server.mails.size(), 1);
        QVERIFY(server.wasEncrypted);
        QVERIFY(server.headers.contains("RCPT TO:<b@example.jp>"));
        const QByteArray mail = server.mails.first();
        QCOMPARE(mail.count("Content-Disposition: attachment"), 2);
        QByteArray all = mail;
        all.replace("\r\n", "");
        QVERIFY(all.contains(QByteArray(m_bytes.left(3'000)).toBase64()));
        QVERIFY(all.contains(parcel().manifest.toBase64()));
    }

    void mailWithoutEncryptionIsNotSent()
    {
        if (m_certificate.isEmpty())
            QSKIP("openssl made no certificate");
        SmallServer server(SmallServer::Talk::Smtp, m_certificate, m_key);
        server.startsTls = false;
        const auto done = carried({.kind = WayKind::Mail,
                                   .address = server.at(u"smtp"_s),
                                   .authorityFile = m_certificate,
                                   .sender = u"honbu@example.jp"_s,
                                   .recipients = {u"a@example.jp"_s}});
        QVERIFY(!done);
        QVERIFY(server.mails.isEmpty());
    }

    void sftpChecksTheHostKey()
    {
        const QString daemon = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
        if (daemon.isEmpty() ||
            !ran(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, path(u"host"_s)}) ||
            !ran(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s, path(u"user"_s)}))
            QSKIP("there is no openssh-server");
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        const quint16 port = free.serverPort();
        free.close();
        QVERIFY(QFile::copy(path(u"user.pub"_s), path(u"authorized"_s)));
        QFile config(path(u"sshd_config"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(u"Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nStrictModes no\nUsePAM no\n"
                     "PasswordAuthentication no\nPidFile none\nPermitRootLogin yes\nSubsystem sftp internal-sftp\n"_s.arg(port)
                         .arg(path(u"host"_s), path(u"authorized"_s))
                         .toUtf8());
        config.close();
        QDir().mkpath(u"/run/sshd"_s); // where sshd separates its privileges; root only
        QProcess server;
        server.start(daemon, {u"-D"_s, u"-e"_s, u"-f"_s, config.fileName()});
        QVERIFY(server.waitForStarted());
        QProcess fingerprint;
        fingerprint.start(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, path(u"host.pub"_s)});
        QVERIFY(fingerprint.waitForFinished());
        const QString key = QString::fromLatin1(fingerprint.readAllStandardOutput().split(' ').value(1));
        QVERIFY(key.startsWith(u"SHA256:"_s));
        QDir(m_folder.path()).mkdir(u"sftp"_s);
        DeliveryWay way{.kind = WayKind::Sftp,
                        .address = u"sftp://127.0.0.1:%1%2"_s.arg(port).arg(path(u"sftp"_s)),
                        .login = qEnvironmentVariable("USER", u"root"_s),
                        .hostKey = key,
                        .keyFile = path(u"user"_s)};
        const auto listens = [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(1000);
        };
        QTRY_VERIFY_WITH_TIMEOUT(server.state() != QProcess::Running || listens(), 20'000);
        const auto done = carried(way);
        if (!done && server.state() != QProcess::Running)
            QSKIP("sshd does not run here");
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QVERIFY(carried(way)); // again over what is there
        QCOMPARE(QDir(path(u"sftp"_s)).entryList(QDir::Files).size(), 2);
        QFile there(path(u"sftp/"_s + parcel().fileName));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), m_bytes);

        way.hostKey = u"SHA256:"_s +
                      QString::fromLatin1(QCryptographicHash::hash("another", QCryptographicHash::Sha256).toBase64().chopped(1));
        QVERIFY(!carried(way));
        server.terminate();
        QVERIFY(server.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestCarrier)
#include "tst_carrier.moc"
