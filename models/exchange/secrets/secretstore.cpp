#include "models/exchange/secrets/secretstore.h"

#include "models/exchange/secrets/sealedfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QTimer>

#ifdef KEYNET_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

static constexpr std::chrono::seconds keychainTime{10}; // one that has to ask its user is slow, one that hangs is none

#ifdef KEYNET_KEYCHAIN
static const QString service = u"keynet-desk"_s;

/// Answers once: with what the job says, or with nothing when it does not answer in time.
template <typename Answer, typename JobType>
static QFuture<Result<Answer>> answerOf(JobType *job, const Answer &none, const std::function<Answer(JobType &)> &read)
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    const auto answer = [promise](const Answer &value) {
        if (promise->future().isFinished())
            return;
        promise->addResult(Result<Answer>(value));
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer, read] { answer(read(*job)); });
    QTimer::singleShot(keychainTime, job, [answer, none] { answer(none); });
    job->start();
    return promise->future();
}
#endif

static constexpr int shortestPassphrase = 13; // ministry's guideline for medical information systems 6.0

QString SecretStore::keyOf(const Connection &connection)
{
    return u"%1 %2 %3"_s.arg(codeOf(connection.system), connection.url).arg(connection.app);
}

QFuture<Result<std::optional<QByteArray>>> SecretStore::fromKeychain(const QString &key)
{
    using Found = std::optional<QByteArray>;
#ifdef KEYNET_KEYCHAIN
    if (m_place.usesKeychain) {
        auto *job = new QKeychain::ReadPasswordJob(service, this);
        job->setKey(key);
        return answerOf<Found, QKeychain::ReadPasswordJob>(job, Found(), [](QKeychain::ReadPasswordJob &done) {
            return done.error() == QKeychain::NoError ? Found(done.binaryData()) : Found();
        });
    }
#else
    Q_UNUSED(key)
#endif
    QPromise<Result<Found>> none;
    none.start();
    none.addResult(Result<Found>(Found()));
    none.finish();
    return none.future();
}

QFuture<Result<bool>> SecretStore::toKeychain(const QString &key, const QByteArray &value)
{
#ifdef KEYNET_KEYCHAIN
    if (m_place.usesKeychain) {
        auto *job = new QKeychain::WritePasswordJob(service, this);
        job->setKey(key);
        job->setBinaryData(value);
        return answerOf<bool, QKeychain::WritePasswordJob>(
            job, false, [](QKeychain::WritePasswordJob &done) { return done.error() == QKeychain::NoError; });
    }
#else
    Q_UNUSED(key)
    Q_UNUSED(value)
#endif
    QPromise<Result<bool>> none;
    none.start();
    none.addResult(Result<bool>(false));
    none.finish();
    return none.future();
}

Task<ConnectionSecrets> SecretStore::readUnder(QString key)
{
    const QFuture<Result<std::optional<QByteArray>>> asked = fromKeychain(key);
    const auto kept = co_await asked;
    if (kept && kept.value())
        co_return secretsFromJson(QJsonDocument::fromJson(*kept.value()).object());
    if (!QFile::exists(m_place.file))
        co_return ConnectionSecrets();
    if (m_place.passphrase.isEmpty())
        co_return Error{Error::Kind::Input,
                        tr("The secrets of this desk are sealed with a passphrase. Enter it on the page Connections, or name its "
                           "file in KEYNET_PASSPHRASE_FILE.")};
    const auto content = sealedfile::read(m_place.file, m_place.passphrase);
    if (!content)
        co_return content.error();
    co_return secretsFromJson(content.value().value(key).toObject());
}

Task<std::monostate> SecretStore::writeUnder(QString key, ConnectionSecrets given)
{
    const QFuture<Result<std::optional<QByteArray>>> known = fromKeychain(key);
    const auto before = co_await known;
    ConnectionSecrets secrets = given;
    if (before && before.value())
        secrets = given.over(secretsFromJson(QJsonDocument::fromJson(*before.value()).object()));
    const QByteArray value = QJsonDocument(toJson(secrets)).toJson(QJsonDocument::Compact);
    const QFuture<Result<bool>> asked = toKeychain(key, value);
    const auto kept = co_await asked;
    if (kept && kept.value())
        co_return Result<>();
    if (m_place.passphrase.isEmpty())
        co_return Error{
            Error::Kind::Input,
            tr("This computer has no keychain. Enter a passphrase on the page Connections to seal the secrets with, or "
               "name a file that holds one in KEYNET_PASSPHRASE_FILE.")};
    if (!QFile::exists(m_place.file) && m_place.passphrase.size() < shortestPassphrase)
        co_return Error{
            Error::Kind::Input,
            tr("The passphrase is too short to seal secrets with. Choose one of %1 characters or more.").arg(shortestPassphrase)};
    const auto content = sealedfile::read(m_place.file, m_place.passphrase);
    if (!content)
        co_return content.error();
    QJsonObject changed = content.value();
    changed.insert(key, toJson(secrets.over(secretsFromJson(changed.value(key).toObject()))));
    co_return sealedfile::write(m_place.file, m_place.passphrase, changed);
}
