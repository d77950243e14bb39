#include "models/jobs/gmistest.h"

#include "models/exchange/gmis/gmissuggestion.h"

using namespace Qt::StringLiterals;

GmisTest::GmisTest(const SyncRequest &request, QObject *parent)
    : QObject(parent), m_request(request), m_http(request.connection, request.secrets, request.patience), m_client(m_http)
{
}

Task<GmisTest::Answer> GmisTest::run()
{
    const auto form = co_await m_client.form();
    if (!form)
        co_return form.error();
    const QString one = u"order by $id desc limit 1"_s;
    const auto sample = co_await m_client.records(one, {});
    if (!sample)
        co_return sample.error();
    Answer answer;
    answer.form = form.value();
    answer.mapping = m_request.connection.mapping.isEmpty() ? suggestedMapping(answer.form) : m_request.connection.mapping;
    const QList<GmisRecord> &records = sample.value().records;
    answer.verdict = verdictOn(answer.mapping, answer.form, records.isEmpty() ? std::nullopt : std::optional(records.first()));
    answer.verdict.at = QDateTime::currentDateTimeUtc();
    co_return answer;
}
