#include "models/exchange/channels/curltransfer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct CurlTransferText
{
    Q_DECLARE_TR_FUNCTIONS(CurlTransferText)
};

static constexpr long connectSeconds = 30, silentSeconds = 60;

static bool isReady()
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK; // once in the program; thread-safe by the static
    return ready;
}

CurlTransfer::CurlTransfer(const DeliveryWay &way, const ConnectionSecrets &secrets, std::function<bool()> goOn)
    : m_goOn(std::move(goOn)), m_curl(isReady() ? curl_easy_init() : nullptr)
{
    CURL *curl = handle();
    if (!curl)
        return;
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, m_said);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, silentSeconds);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https,sftp,smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &CurlTransfer::discard);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &CurlTransfer::progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, this);
    if (!way.authorityFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, QFile::encodeName(way.authorityFile).constData());
    if (!way.login.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, way.login.toUtf8().constData());
        if (!secrets.password.isEmpty())
            curl_easy_setopt(curl, CURLOPT_PASSWORD, secrets.password.toUtf8().constData());
    }
}

void CurlTransfer::setUrl(const QString &url) { curl_easy_setopt(handle(), CURLOPT_URL, url.toUtf8().constData()); }

void CurlTransfer::send(QIODevice &data, qint64 size)
{
    curl_easy_setopt(handle(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(handle(), CURLOPT_READFUNCTION, &CurlTransfer::read);
    curl_easy_setopt(handle(), CURLOPT_READDATA, &data);
    curl_easy_setopt(handle(), CURLOPT_INFILESIZE_LARGE, curl_off_t(size));
}

void CurlTransfer::addHeader(const QByteArray &line)
{
    m_headers.reset(curl_slist_append(m_headers.release(), line.constData()));
    curl_easy_setopt(handle(), CURLOPT_HTTPHEADER, m_headers.get());
}

Result<> CurlTransfer::perform()
{
    if (!handle())
        return Error{Error::Kind::Network,
                     CurlTransferText::tr("Nothing can be sent from this computer at the moment. Start the program again.")};
    if (const CURLcode code = curl_easy_perform(handle()); code != CURLE_OK)
        return problem(code);
    long status = 0;
    curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
    char *scheme = nullptr;
    curl_easy_getinfo(handle(), CURLINFO_SCHEME, &scheme);
    const bool isHttp = QByteArray(scheme).toLower().startsWith("http");
    if (!isHttp || (status >= 200 && status < 300))
        return {};
    if (status == 401 || status == 403)
        return Error{Error::Kind::Network, CurlTransferText::tr("The channel refuses the sign-in. Check login and secret.")};
    return Error{Error::Kind::Network,
                 CurlTransferText::tr("The channel does not take the file (HTTP %1). It is tried again by itself; if it "
                                      "stays so, ask the channel.")
                     .arg(status)};
}

Error CurlTransfer::problem(CURLcode code) const
{
    const QString said = QString::fromUtf8(m_said[0] ? m_said : curl_easy_strerror(code));
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK:
        return {Error::Kind::Cancelled, CurlTransferText::tr("Stopped. The delivery waits and is sent with the next one."), said};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return {Error::Kind::Network,
                CurlTransferText::tr(
                    "The server is not the one that was named: its certificate or host key does not fit. Ask the channel "
                    "before anything is sent."),
                said};
    case CURLE_LOGIN_DENIED:
        return {Error::Kind::Network, CurlTransferText::tr("The channel refuses the sign-in. Check login and secret."), said};
    case CURLE_USE_SSL_FAILED:
        return {Error::Kind::Network,
                CurlTransferText::tr("The mail server offers no encryption, so nothing was sent. Choose another server."), said};
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_OPERATION_TIMEDOUT:
        return {Error::Kind::Network, CurlTransferText::tr("The channel cannot be reached. It is tried again by itself."), said};
    default:
        return {Error::Kind::Network,
                CurlTransferText::tr(
                    "The file did not arrive. It is tried again by itself; if it stays so, check the address with the channel."),
                said};
    }
}

std::size_t CurlTransfer::read(char *buffer, std::size_t size, std::size_t count, void *device)
{
    const qint64 got = static_cast<QIODevice *>(device)->read(buffer, qint64(size * count));
    return got < 0 ? std::size_t(CURL_READFUNC_ABORT) : std::size_t(got);
}

std::size_t CurlTransfer::discard(char *, std::size_t size, std::size_t count, void *) { return size * count; }

int CurlTransfer::progress(void *transfer, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto &goOn = static_cast<CurlTransfer *>(transfer)->m_goOn;
    return goOn && !goOn() ? 1 : 0;
}
