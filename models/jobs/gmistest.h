#pragma once

#include "models/jobs/gmisround.h"

/// The connection test: sign-in, form, one real record, and a verdict on every field.
class GmisTest : public QObject
{
    Q_OBJECT

public:
    explicit GmisTest(const SyncRequest &request, QObject *parent = nullptr);

    struct Answer
    {
        GmisMapping mapping; // as set, or suggested where there was none
        GmisForm form;
        ConnectionVerdict verdict;
    };
    Task<Answer> run();

private:
    SyncRequest m_request;
    HttpClient m_http;
    GmisClient m_client;
};
