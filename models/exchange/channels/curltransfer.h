#pragma once

#include "models/domain/channel.h"
#include "models/domain/connection.h"

#include <QFile>

#include <curl/curl.h>

#include <memory>

/// One transfer by libcurl: checked TLS or host key, no redirects, patience with slow lines, none with dead ones.
class CurlTransfer
{
public:
    CurlTransfer(const DeliveryWay &way, const ConnectionSecrets &secrets, std::function<bool()> goOn);

    Q_DISABLE_COPY_MOVE(CurlTransfer)

    CURL *handle() const { return m_curl.get(); }
    void setUrl(const QString &url);
    void send(QIODevice &data, qint64 size); // the device lives until perform() is done
    void addHeader(const QByteArray &line);
    /// Waits. The answer's status of HTTP must be 2xx.
    Result<> perform();

private:
    static std::size_t read(char *buffer, std::size_t size, std::size_t count, void *device);
    static std::size_t discard(char *buffer, std::size_t size, std::size_t count, void *);
    static int progress(void *transfer, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    Error problem(CURLcode code) const;

    struct EasyEnd
    {
        void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    };
    struct ListEnd
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    std::function<bool()> m_goOn;
    std::unique_ptr<CURL, EasyEnd> m_curl;
    std::unique_ptr<curl_slist, ListEnd> m_headers;
    char m_said[CURL_ERROR_SIZE]{};
};
