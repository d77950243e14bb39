#include "tests/practice/kintoneapp.h"

#include "tests/practice/kintonequery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

KintoneApp::KintoneApp(const QJsonObject &form) : m_form(form) {}

PracticeAnswer KintoneApp::error(int status, const QString &code, const QString &message, const QJsonObject &errors)
{
    QJsonObject object{
        {u"code"_s, code}, {u"id"_s, QUuid::createUuid().toString(QUuid::Id128).left(20)}, {u"message"_s, message}};
    if (!errors.isEmpty())
        object.insert(u"errors"_s, errors);
    return PracticeAnswer::json(object, status);
}

static QJsonObject parametersOf(const PracticeRequest &request)
{
    if (!request.body.isEmpty())
        return QJsonDocument::fromJson(request.body).object();
    QJsonObject object;
    QJsonArray fields;
    for (const auto &[name, value] : request.query) {
        if (name.startsWith(u"fields["_s))
            fields.append(value);
        else
            object.insert(name, value);
    }
    if (!fields.isEmpty())
        object.insert(u"fields"_s, fields);
    return object;
}

PracticeAnswer KintoneApp::answer(const PracticeRequest &request, const QString &resource)
{
    const QByteArray override = request.header("x-http-method-override");
    const QByteArray verb = override.isEmpty() ? request.verb : override;
    const QJsonObject parameters = parametersOf(request);
    if (resource == u"bulkRequest.json"_s && verb == "POST")
        return bulk(parameters);
    if (resource == u"file.json"_s && verb == "GET")
        return file(parameters);
    if (parameters.value(u"app"_s).toVariant().toInt() != 1)
        return error(404, u"GAIA_AP01"_s, u"指定したアプリが見つかりません。"_s);
    if (resource == u"app/form/fields.json"_s && verb == "GET")
        return form();
    if (resource == u"records.json"_s)
        return verb == "GET"      ? getRecords(parameters)
               : verb == "POST"   ? postRecords(parameters)
               : verb == "PUT"    ? putRecords(parameters)
               : verb == "DELETE" ? deleteRecords(parameters)
                                  : error(405, u"CB_IL02"_s, u"不正なリクエストです。"_s);
    if (resource == u"record.json"_s)
        return verb == "GET"    ? getRecord(parameters)
               : verb == "POST" ? postRecord(parameters)
               : verb == "PUT"  ? putRecord(parameters)
                                : error(405, u"CB_IL02"_s, u"不正なリクエストです。"_s);
    return error(404, u"CB_NO01"_s, u"リソースがありません。"_s);
}

QString KintoneApp::typeOf(const QString &code) const { return m_form[u"properties"][code][u"type"].toString(); }

QString KintoneApp::text(qint64 id, const QString &code) const { return comparedTexts(record(id), code).join(u'、'); }

qint64 KintoneApp::revision(qint64 id) const { return text(id, u"$revision"_s).toLongLong(); }

PracticeAnswer KintoneApp::form() const { return PracticeAnswer::json(m_form); }

PracticeAnswer KintoneApp::getRecords(const QJsonObject &parameters) const
{
    const auto query = KintoneQuery::parsed(parameters.value(u"query"_s).toString());
    if (!query)
        return error(400, u"CB_VA01"_s, u"入力内容が正しくありません。"_s,
                     {{u"query"_s, QJsonObject{{u"messages"_s, QJsonArray{u"クエリ記法が間違っています。"_s}}}}});
    for (const QString &code : query->codes())
        if (code != u"$id"_s && typeOf(code).isEmpty())
            return error(400, u"GAIA_IQ11"_s, u"指定されたフィールド（code: %1）が見つかりません。"_s.arg(code));
    if (query->limit() > 500 || query->offset() > 10'000)
        return error(400, u"GAIA_QU01"_s, u"limit は 500 以下、offset は 10,000 以下です。"_s);
    const bool isCounted = parameters.value(u"totalCount"_s).toVariant().toBool(), isPage = query->isById() && !isCounted;
    QList<QJsonObject> found;
    for (auto record = m_records.upperBound(query->after()); record != m_records.cend(); ++record) {
        if (query->matches(*record))
            found.append(*record);
        if (isPage && found.size() == query->offset() + query->limit())
            break; // the rest of many is not read for it
    }
    if (!query->isById())
        std::stable_sort(found.begin(), found.end(),
                         [&](const QJsonObject &one, const QJsonObject &other) { return query->isBefore(one, other); });
    const QJsonArray fields = parameters.value(u"fields"_s).toArray();
    QJsonArray page;
    for (const QJsonObject &record : found.mid(query->offset(), query->limit())) {
        QJsonObject shown = record;
        if (!fields.isEmpty())
            for (const QString &code : record.keys())
                if (!fields.contains(code))
                    shown.remove(code);
        page.append(shown);
    }
    QJsonObject result{{u"records"_s, page}, {u"totalCount"_s, QJsonValue::Null}};
    if (isCounted)
        result.insert(u"totalCount"_s, QString::number(found.size()));
    return PracticeAnswer::json(result);
}

PracticeAnswer KintoneApp::getRecord(const QJsonObject &parameters) const
{
    const qint64 id = parameters.value(u"id"_s).toVariant().toLongLong();
    if (!m_records.contains(id))
        return error(404, u"GAIA_RE01"_s, u"指定したレコード（id: %1）が見つかりません。"_s.arg(id));
    return PracticeAnswer::json({{u"record"_s, m_records.value(id)}});
}

QJsonObject KintoneApp::merged(QJsonObject record, const QJsonObject &values) const
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        QJsonValue value = it.value()[u"value"];
        if (value.isDouble())
            value = value.toVariant().toString();
        record.insert(it.key(), QJsonObject{{u"type"_s, typeOf(it.key())}, {u"value"_s, value}});
    }
    return record;
}

void KintoneApp::stamp(qint64 id, QJsonObject record)
{
    const auto set = [&record](const QString &code, const QString &type, const QString &value) {
        record.insert(code, QJsonObject{{u"type"_s, type}, {u"value"_s, value}});
    };
    const QString now = m_now().toUTC().toString(u"yyyy-MM-ddTHH:mm:00Z"_s);
    const qint64 revision = comparedTexts(record, u"$revision"_s).value(0).toLongLong() + 1;
    set(u"$id"_s, u"__ID__"_s, QString::number(id));
    set(u"$revision"_s, u"__REVISION__"_s, QString::number(revision));
    const QJsonObject properties = m_form.value(u"properties"_s).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString type = it.value()[u"type"].toString();
        if (type == u"UPDATED_TIME"_s || (type == u"CREATED_TIME"_s && revision == 1))
            set(it.key(), type, now);
        else if (type == u"RECORD_NUMBER"_s)
            set(it.key(), type, QString::number(id));
        else if (type == u"CREATOR"_s || type == u"MODIFIER"_s)
            record.insert(it.key(), QJsonObject{{u"type"_s, type},
                                                {u"value"_s,
                                                 QJsonObject{{u"code"_s, u"Administrator"_s}, {u"name"_s, u"Administrator"_s}}}});
        else if (!record.contains(it.key())) {
            const bool isList = type == u"CHECK_BOX"_s || type == u"MULTI_SELECT"_s || type == u"SUBTABLE"_s ||
                                type == u"FILE"_s || type == u"USER_SELECT"_s;
            record.insert(it.key(), QJsonObject{{u"type"_s, type},
                                                {u"value"_s, isList                   ? QJsonValue(QJsonArray())
                                                             : type == u"DROP_DOWN"_s ? QJsonValue(QJsonValue::Null)
                                                                                      : QJsonValue(u""_s)}});
        }
    }
    for (auto holders = m_holders.begin(); holders != m_holders.end(); ++holders) {
        const QString before = comparedTexts(m_records.value(id), holders.key()).join(QString());
        if (holders->value(before) == id)
            holders->remove(before);
        if (const QString held = comparedTexts(record, holders.key()).join(QString()); !held.isEmpty())
            holders->insert(held, id);
    }
    m_records.insert(id, record);
}

qint64 KintoneApp::add(const QJsonObject &values)
{
    const QJsonObject record = merged({}, values);
    if (!problemsOf(record, 0, u"record"_s).isEmpty())
        return 0;
    stamp(++m_last, record);
    return m_last;
}

void KintoneApp::change(qint64 id, const QString &code, const QJsonValue &value)
{
    stamp(id, merged(m_records.value(id), {{code, QJsonObject{{u"value"_s, value}}}}));
}

QByteArray KintoneApp::attach(const QString &name, const QByteArray &content)
{
    const QString key = QUuid::createUuid().toString(QUuid::Id128);
    m_files.insert(key, {name, content});
    return key.toLatin1();
}

void KintoneApp::setFiles(qint64 id, const QString &code, const QList<QByteArray> &keys)
{
    QJsonArray files;
    for (const QByteArray &key : keys) {
        const auto &[name, content] = m_files.value(QString::fromLatin1(key));
        files.append(QJsonObject{{u"fileKey"_s, QString::fromLatin1(key)},
                                 {u"name"_s, name},
                                 {u"contentType"_s, u"application/pdf"_s},
                                 {u"size"_s, QString::number(content.size())}});
    }
    QJsonObject changed = record(id);
    changed.insert(code, QJsonObject{{u"type"_s, u"FILE"_s}, {u"value"_s, files}});
    stamp(id, changed);
}

PracticeAnswer KintoneApp::file(const QJsonObject &parameters) const
{
    const auto found = m_files.constFind(parameters.value(u"fileKey"_s).toString());
    if (found == m_files.cend())
        return error(404, u"GAIA_BL01"_s, u"ファイルが見つかりません。"_s);
    return {200, "application/octet-stream", found->second};
}
