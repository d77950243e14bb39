#pragma once

#include "models/jobs/gmisround.h"

/// The files of one record of G-MIS: which there are, and one of them. Asked for, they are read; nothing is kept here.
class GmisAttachments : public QObject
{
    Q_OBJECT

public:
    explicit GmisAttachments(const SyncRequest &request, QObject *parent = nullptr);

    Task<QList<Attachment>> list(qint64 record);
    /// The first of that name. Refused beyond largestAttachment.
    Task<QByteArray> fetch(qint64 record, QString name);

private:
    HttpClient m_http;
    GmisClient m_client;
};
