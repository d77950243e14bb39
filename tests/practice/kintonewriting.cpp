#include "tests/practice/kintoneapp.h"
#include "tests/practice/kintonequery.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QJsonObject refusal(const QString &message) { return {{u"messages"_s, QJsonArray{message}}}; }

/// What the form has against a record, by field.
QJsonObject KintoneApp::problemsOf(const QJsonObject &record, qint64 id, const QString &prefix) const
{
    QJsonObject problems;
    const QJsonObject properties = m_form.value(u"properties"_s).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it.value().toObject();
        const QString key = prefix + u'.' + it.key() + u".value"_s, type = property.value(u"type"_s).toString();
        const QStringList texts = comparedTexts(record, it.key());
        const QString text = texts.join(QString());
        if (property.value(u"required"_s).toBool() && text.isEmpty())
            problems.insert(key, refusal(u"必須です。"_s));
        const QJsonObject options = property.value(u"options"_s).toObject();
        for (const QString &one : texts)
            if (!options.isEmpty() && !one.isEmpty() && !options.contains(one))
                problems.insert(key, refusal(u"\"%1\"は選択肢にありません。"_s.arg(one)));
        bool isNumber = true;
        if (type == u"NUMBER"_s && !text.isEmpty())
            text.toDouble(&isNumber);
        if (!isNumber)
            problems.insert(key, refusal(u"数字でなければなりません。"_s));
        const int longest = property.value(u"maxLength"_s).toVariant().toInt();
        if (longest > 0 && text.size() > longest)
            problems.insert(key, refusal(u"%1文字以内で入力してください。"_s.arg(longest)));
        if (property.value(u"unique"_s).toBool() && !text.isEmpty())
            if (const qint64 holder = holderOf(it.key(), text); holder != 0 && holder != id)
                problems.insert(key, refusal(u"値がほかのレコードと重複しています。"_s));
    }
    return problems;
}

PracticeAnswer KintoneApp::write(qint64 id, const QJsonObject &values, qint64 revision)
{
    if (!m_records.contains(id))
        return error(404, u"GAIA_RE01"_s, u"指定したレコード（id: %1）が見つかりません。"_s.arg(id));
    if (std::exchange(m_bump, false))
        stamp(id, m_records.value(id));
    if (revision > 0 && revision != this->revision(id))
        return error(409, u"GAIA_CO02"_s,
                     u"指定したrevisionは最新ではありません。ほかのユーザーがレコードを更新した可能性があります。"_s);
    const QJsonObject record = merged(m_records.value(id), values);
    for (auto it = values.begin(); it != values.end(); ++it)
        if (typeOf(it.key()).isEmpty())
            return error(400, u"GAIA_FC01"_s, u"フィールドコード「%1」がありません。"_s.arg(it.key()));
    if (const QJsonObject problems = problemsOf(record, id, u"record"_s); !problems.isEmpty())
        return error(400, u"CB_VA01"_s, u"入力内容が正しくありません。"_s, problems);
    stamp(id, record);
    ++m_writes;
    return PracticeAnswer::json({{u"revision"_s, QString::number(this->revision(id))}});
}

qint64 KintoneApp::idOfKey(const QJsonObject &updateKey) const
{
    const QString code = updateKey.value(u"field"_s).toString(), value = updateKey.value(u"value"_s).toVariant().toString();
    return holderOf(code, value);
}

qint64 KintoneApp::holderOf(const QString &code, const QString &text) const
{
    auto holders = m_holders.constFind(code);
    if (holders == m_holders.cend()) {
        QHash<QString, qint64> all;
        for (auto record = m_records.cbegin(); record != m_records.cend(); ++record)
            if (const QString held = comparedTexts(record.value(), code).join(QString()); !held.isEmpty())
                all.insert(held, record.key());
        holders = m_holders.insert(code, all);
    }
    return holders->value(text);
}

void KintoneApp::remove(const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        m_records.remove(id);
    m_holders.clear();
}

void KintoneApp::takeBack(const QMap<qint64, QJsonObject> &records, qint64 last)
{
    m_records = records;
    m_last = last;
    m_holders.clear();
}

PracticeAnswer KintoneApp::putRecord(const QJsonObject &body)
{
    qint64 id = body.value(u"id"_s).toVariant().toLongLong();
    if (id == 0)
        id = idOfKey(body.value(u"updateKey"_s).toObject());
    return write(id, body.value(u"record"_s).toObject(), body.value(u"revision"_s).toVariant().toLongLong());
}

PracticeAnswer KintoneApp::putRecords(const QJsonObject &body)
{
    const QJsonArray records = body.value(u"records"_s).toArray();
    if (records.size() > 100)
        return error(400, u"CB_VA01"_s, u"一度に更新できるのは100件までです。"_s);
    const auto before = m_records;
    const qint64 last = m_last;
    QJsonArray written;
    for (const QJsonValue entry : records) {
        const QJsonObject one = entry.toObject();
        const QJsonObject key = one.value(u"updateKey"_s).toObject();
        qint64 id = one.value(u"id"_s).toVariant().toLongLong();
        if (id == 0)
            id = idOfKey(key);
        PracticeAnswer answer;
        QString operation = u"UPDATE"_s;
        if (id == 0 && body.value(u"upsert"_s).toBool()) {
            QJsonObject values = one.value(u"record"_s).toObject();
            values.insert(key.value(u"field"_s).toString(), QJsonObject{{u"value"_s, key.value(u"value"_s)}});
            answer = postRecord({{u"record"_s, values}});
            id = m_last;
            operation = u"INSERT"_s;
        } else {
            answer = write(id, one.value(u"record"_s).toObject(), one.value(u"revision"_s).toVariant().toLongLong());
        }
        if (answer.status != 200) {
            takeBack(before, last);
            return answer;
        }
        written.append(QJsonObject{
            {u"id"_s, QString::number(id)}, {u"revision"_s, QString::number(revision(id))}, {u"operation"_s, operation}});
    }
    return PracticeAnswer::json({{u"records"_s, written}});
}

PracticeAnswer KintoneApp::postRecord(const QJsonObject &body)
{
    const QJsonObject record = merged({}, body.value(u"record"_s).toObject());
    if (const QJsonObject problems = problemsOf(record, 0, u"record"_s); !problems.isEmpty())
        return error(400, u"CB_VA01"_s, u"入力内容が正しくありません。"_s, problems);
    stamp(++m_last, record);
    ++m_writes;
    return PracticeAnswer::json({{u"id"_s, QString::number(m_last)}, {u"revision"_s, u"1"_s}});
}

PracticeAnswer KintoneApp::postRecords(const QJsonObject &body)
{
    const auto before = m_records;
    const qint64 last = m_last;
    QJsonArray ids, revisions;
    const QJsonArray records = body.value(u"records"_s).toArray();
    if (records.size() > 100)
        return error(400, u"CB_VA01"_s, u"一度に登録できるのは100件までです。"_s);
    for (const QJsonValue record : records) {
        const PracticeAnswer answer = postRecord({{u"record"_s, record}});
        if (answer.status != 200) {
            takeBack(before, last);
            return answer;
        }
        ids.append(QString::number(m_last));
        revisions.append(u"1"_s);
    }
    return PracticeAnswer::json({{u"ids"_s, ids}, {u"revisions"_s, revisions}});
}

PracticeAnswer KintoneApp::deleteRecords(const QJsonObject &body)
{
    const QJsonArray ids = body.value(u"ids"_s).toArray();
    for (const QJsonValue id : ids)
        if (!m_records.contains(id.toVariant().toLongLong()))
            return error(404, u"GAIA_RE01"_s, u"指定したレコードが見つかりません。"_s);
    QList<qint64> removed;
    for (const QJsonValue id : ids)
        removed.append(id.toVariant().toLongLong());
    remove(removed);
    return PracticeAnswer::json({});
}

PracticeAnswer KintoneApp::bulk(const QJsonObject &body)
{
    const auto before = m_records;
    const qint64 last = m_last;
    QJsonArray results;
    const QJsonArray requests = body.value(u"requests"_s).toArray();
    if (requests.size() > 20)
        return error(400, u"CB_VA01"_s, u"一度に送れるのは20件までです。"_s);
    for (const QJsonValue entry : requests) {
        PracticeRequest request;
        request.verb = entry[u"method"].toString().toLatin1();
        request.body = QJsonDocument(entry[u"payload"].toObject()).toJson(QJsonDocument::Compact);
        const PracticeAnswer answer = this->answer(request, entry[u"api"].toString().section(u"/v1/"_s, 1));
        if (answer.status != 200) {
            takeBack(before, last);
            return answer;
        }
        results.append(QJsonDocument::fromJson(answer.body).object());
    }
    return PracticeAnswer::json({{u"results"_s, results}});
}
