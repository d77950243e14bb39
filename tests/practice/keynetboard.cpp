#include "tests/practice/keynetboard.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

PracticeAnswer KeyNetBoard::problem(int status, const QString &title)
{
    PracticeAnswer answer =
        PracticeAnswer::json({{u"type"_s, u"about:blank"_s}, {u"title"_s, title}, {u"status"_s, status}}, status);
    answer.type = "application/problem+json";
    return answer;
}

QByteArray KeyNetBoard::etag(const QString &id, int revision)
{
    return '"' + id.left(8).toLatin1() + '-' + QByteArray::number(revision) + '"';
}

PracticeAnswer KeyNetBoard::answer(const PracticeRequest &request, const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.value(0) == u"postings"_s && parts.size() == 2)
        return posting(request, parts[1]);
    if (parts == QStringList{u"inquiries"_s} && request.verb == "GET")
        return list(request, m_inquiries);
    if (parts == QStringList{u"applications"_s} && request.verb == "GET")
        return list(request, m_applications);
    if (parts.size() == 2 && request.verb == "GET" && (parts[0] == u"applications"_s || parts[0] == u"inquiries"_s))
        return one(parts[0] == u"inquiries"_s ? m_inquiries : m_applications, parts[1]);
    if (parts.size() == 3 && request.verb == "PUT" &&
        ((parts[0] == u"applications"_s && (parts[2] == u"interview"_s || parts[2] == u"result"_s)) ||
         (parts[0] == u"inquiries"_s && parts[2] == u"answer"_s)))
        return written(request, [&] {
            return putPart(request, parts[0] == u"inquiries"_s ? m_inquiries : m_applications, parts[1], parts[2]);
        });
    if (parts == QStringList{u"acknowledgements"_s} && request.verb == "POST")
        return written(request, [&] { return acknowledge(request); });
    return problem(404, u"no such resource"_s);
}

/// The same key with the same body has its effect once; with another body it is refused.
PracticeAnswer KeyNetBoard::written(const PracticeRequest &request, const std::function<PracticeAnswer()> &effect)
{
    const QByteArray key = request.header("idempotency-key");
    if (key.isEmpty())
        return problem(400, u"Idempotency-Key is missing"_s);
    const QByteArray what = request.verb + ' ' + request.path.toUtf8() + ' ' + request.body;
    if (const auto known = m_keys.constFind(key); known != m_keys.cend())
        return known->first == what ? known->second : problem(409, u"the key was used for another request"_s);
    const PracticeAnswer answer = effect();
    if (answer.status < 300)
        m_keys.insert(key, {what, answer});
    return answer;
}

PracticeAnswer KeyNetBoard::posting(const PracticeRequest &request, const QString &id)
{
    if (request.verb == "PUT")
        return written(request, [&] { return putPosting(request, id); });
    if (request.verb == "DELETE")
        return written(request, [&] { return deletePosting(request, id); });
    const auto shown = m_postings.constFind(id);
    if (shown == m_postings.cend())
        return problem(404, u"no such posting"_s);
    PracticeAnswer answer = PracticeAnswer::json(shown->body);
    answer.headers.append({"ETag", etag(id, shown->revision)});
    return answer;
}

PracticeAnswer KeyNetBoard::putPosting(const PracticeRequest &request, const QString &id)
{
    const auto shown = m_postings.constFind(id);
    const bool isThere = shown != m_postings.cend();
    const QByteArray match = request.header("if-match");
    if (match.isEmpty() && request.header("if-none-match") != "*")
        return problem(400, u"If-Match or If-None-Match is missing"_s);
    if (isThere ? match != etag(id, shown->revision) : !match.isEmpty())
        return problem(412, u"another version is there"_s);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (body.value(u"@type"_s) != u"JobPosting"_s || !body.contains(u"title"_s))
        return problem(400, u"no JobPosting"_s);
    const int revision = ++m_revisions[id];
    ++m_effects[id];
    m_postings.insert(id, {body, revision});
    PracticeAnswer answer = PracticeAnswer::json({{u"posting"_s, id}, {u"revision"_s, revision}}, isThere ? 200 : 201);
    answer.headers.append({"ETag", etag(id, revision)});
    return answer;
}

PracticeAnswer KeyNetBoard::deletePosting(const PracticeRequest &request, const QString &id)
{
    const auto shown = m_postings.constFind(id);
    if (shown == m_postings.cend())
        return problem(404, u"no such posting"_s);
    if (request.header("if-match") != etag(id, shown->revision))
        return problem(412, u"another version is there"_s);
    m_postings.remove(id);
    ++m_effects[id];
    return {204, "application/json", {}};
}

PracticeAnswer KeyNetBoard::list(const PracticeRequest &request, const QList<QJsonObject> &items) const
{
    const QString cursor = request.parameter(u"cursor"_s);
    qint64 after = 0;
    if (!cursor.isEmpty()) {
        bool isOurs = false;
        after = QString::fromLatin1(QByteArray::fromBase64(cursor.toLatin1())).section(u':', 1).toLongLong(&isOurs);
        if (!isOurs)
            return problem(400, u"the cursor is not known"_s);
    }
    const int limit = request.parameter(u"limit"_s).isEmpty() ? 50 : request.parameter(u"limit"_s).toInt();
    if (limit < 1 || limit > 200)
        return problem(400, u"limit is 1 to 200"_s);
    QJsonArray page;
    bool more = false;
    for (const QJsonObject &item : items) {
        if (item.value(u"id"_s).toInteger() <= after)
            continue;
        more = page.size() == limit;
        if (more)
            break;
        page.append(item);
    }
    if (!page.isEmpty())
        after = page.last()[u"id"].toInteger();
    const QString next = QString::fromLatin1(u"after:%1"_s.arg(after).toLatin1().toBase64(QByteArray::OmitTrailingEquals));
    return PracticeAnswer::json({{u"items"_s, page}, {u"next"_s, next}, {u"more"_s, more}});
}

PracticeAnswer KeyNetBoard::one(const QList<QJsonObject> &items, const QString &id) const
{
    for (const QJsonObject &item : items)
        if (QString::number(item.value(u"id"_s).toInteger()) == id) {
            PracticeAnswer answer = PracticeAnswer::json(item);
            answer.headers.append({"ETag", item.value(u"etag"_s).toString().toLatin1()});
            return answer;
        }
    return problem(404, u"no such item"_s);
}

PracticeAnswer KeyNetBoard::putPart(const PracticeRequest &request, QList<QJsonObject> &items, const QString &id,
                                    const QString &part)
{
    for (QJsonObject &item : items) {
        if (QString::number(item.value(u"id"_s).toInteger()) != id)
            continue;
        if (request.header("if-match") != item.value(u"etag"_s).toString().toLatin1())
            return problem(412, u"another version is there"_s);
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        item.insert(part, body);
        ++m_partEffects[part + u'/' + id];
        const QString number = item.value(u"etag"_s).toString().section(u'-', -1).chopped(1);
        const QByteArray next = etag(u"item"_s + id, number.toInt() + 1);
        item.insert(u"etag"_s, QString::fromLatin1(next));
        PracticeAnswer answer = PracticeAnswer::json({{u"id"_s, id.toLongLong()}, {u"state"_s, part}});
        answer.headers.append({"ETag", next});
        return answer;
    }
    return problem(404, u"no such item"_s);
}

PracticeAnswer KeyNetBoard::acknowledge(const PracticeRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    m_acknowledged.insert(body.value(u"kind"_s).toString(), body.value(u"cursor"_s).toString());
    return {204, "application/json", {}};
}

int KeyNetBoard::arriveApplication(const QString &posting, const QJsonObject &more)
{
    struct Person
    {
        const char16_t *name, *kana;
    };
    static constexpr std::array<Person, 5> people{{{u"田中 花子", u"タナカ ハナコ"},
                                                   {u"佐藤 健", u"サトウ タケル"},
                                                   {u"鈴木 美咲", u"スズキ ミサキ"},
                                                   {u"髙橋 一郎", u"タカハシ イチロウ"},
                                                   {u"渡邉 さくら", u"ワタナベ サクラ"}}};
    const int id = int(m_applications.size()) + 1;
    const Person &person = people[std::size_t(id) % people.size()];
    QJsonObject item{{u"id"_s, id},
                     {u"posting"_s, posting},
                     {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                     {u"name"_s, QString::fromUtf16(person.name)},
                     {u"kana"_s, QString::fromUtf16(person.kana)},
                     {u"birthDate"_s, QDate(1970, 1, 1).addDays(37LL * id).toString(Qt::ISODate)},
                     {u"prefecture"_s, u"東京都"_s},
                     {u"telephone"_s, u"090-0%1-0000"_s.arg(1000 + id)},
                     {u"email"_s, u"applicant%1@example.jp"_s.arg(id)},
                     {u"licences"_s, QJsonArray{m_postings.value(posting).body.value(u"occupationalCategory"_s)}},
                     {u"consents"_s, QJsonArray{u"institutions"_s}},
                     {u"yearsOfExperience"_s, id % 20},
                     {u"message"_s, u"よろしくお願いいたします。"_s},
                     {u"etag"_s, QString::fromLatin1(etag(u"item%1"_s.arg(id), 1))}};
    for (auto it = more.begin(); it != more.end(); ++it)
        item.insert(it.key(), it.value());
    m_applications.append(item);
    return id;
}

int KeyNetBoard::arriveInquiry(const QString &posting)
{
    const int id = int(m_inquiries.size()) + 1;
    m_inquiries.append({{u"id"_s, id},
                        {u"posting"_s, posting},
                        {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                        {u"text"_s, u"夜勤はありますか。"_s},
                        {u"etag"_s, QString::fromLatin1(etag(u"item%1"_s.arg(id), 1))}});
    return id;
}

QMap<QString, QJsonObject> KeyNetBoard::postings() const
{
    QMap<QString, QJsonObject> all;
    for (auto it = m_postings.cbegin(); it != m_postings.cend(); ++it)
        all.insert(it.key(), it->body);
    return all;
}

QByteArray KeyNetBoard::page() const
{
    QString html =
        u"<!DOCTYPE html><html lang=\"ja\"><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"5\">"
        "<title>医療のお仕事 Key-Net（練習用）</title><style>body{font-family:sans-serif;max-width:50em;margin:2em auto}"
        "article{border:1px solid #999;border-radius:8px;padding:1em;margin:1em 0}pre{white-space:pre-wrap}</style>"
        "<h1>医療のお仕事 Key-Net（練習用）</h1>"_s;
    html += u"<p>公開中の募集 %1 件、応募 %2 件、問い合わせ %3 件</p>"_s.arg(m_postings.size())
                .arg(m_applications.size())
                .arg(m_inquiries.size());
    for (const Shown &shown : m_postings) {
        const QJsonObject &body = shown.body;
        const QString name = body[u"hiringOrganization"][u"name"].toString(u"（非公開）"_s);
        html += u"<article><h2>%1 %2</h2><p>%3 %4、残り %5 人</p><pre>%6</pre></article>"_s.arg(
            body.value(u"title"_s).toString().toHtmlEscaped(), name.toHtmlEscaped(),
            body[u"jobLocation"][u"addressRegion"].toString().toHtmlEscaped(),
            body[u"jobLocation"][u"addressLocality"].toString().toHtmlEscaped(),
            QString::number(body.value(u"remainingOpenings"_s).toInt()),
            QString::fromUtf8(QJsonDocument(body).toJson()).toHtmlEscaped());
    }
    return html.toUtf8();
}
