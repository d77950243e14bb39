#include "models/jobs/gmisattachments.h"

GmisAttachments::GmisAttachments(const SyncRequest &request, QObject *parent)
    : QObject(parent), m_http(request.connection, request.secrets, request.patience), m_client(m_http)
{
}

Task<QList<Attachment>> GmisAttachments::list(qint64 record)
{
    const auto found = co_await m_client.record(record);
    if (!found)
        co_return found.error();
    co_return attachmentsOf(found.value());
}

Task<QByteArray> GmisAttachments::fetch(qint64 record, QString name)
{
    const auto found = co_await list(record); // a file's key does not last
    if (!found)
        co_return found.error();
    for (const Attachment &attachment : found.value())
        if (attachment.name == name)
            co_return co_await m_client.download(attachment, largestAttachment);
    co_return Error{Error::Kind::NotFound, tr("“%1” does not hang on the record any more. Load the list again.").arg(name)};
}
