#include "models/exchange/http/httpanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct HttpText
{
    Q_DECLARE_TR_FUNCTIONS(HttpText)
};

bool isDeeperThan(const QByteArray &json, int most)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char letter = json[i];
        if (inString) {
            if (letter == '\\')
                ++i;
            else if (letter == '"')
                inString = false;
        } else if (letter == '"') {
            inString = true;
        } else if (letter == '{' || letter == '[') {
            if (++depth > most)
                return true;
        } else if (letter == '}' || letter == ']') {
            --depth;
        }
    }
    return false;
}

Result<QJsonObject> jsonOf(const HttpAnswer &answer, const QString &system)
{
    const QString status = u"HTTP %1, %2"_s.arg(answer.status).arg(QString::fromLatin1(answer.type.left(60)));
    if (!answer.isJson()) {
        if (answer.type == "text/html" || answer.body.left(200).trimmed().startsWith('<'))
            return Error{
                Error::Kind::Network,
                HttpText::tr("%1 answered with a web page instead of data: maintenance, or a proxy that wants a sign-in. "
                             "Open its address in a browser, then try again.")
                    .arg(system),
                status};
        return Error{Error::Kind::Network,
                     HttpText::tr("%1 answered with something that is no data. Check the address, then try again.").arg(system),
                     status};
    }
    constexpr int levels = 40;
    QJsonParseError problem;
    const bool deep = isDeeperThan(answer.body, levels);
    const QJsonDocument document = deep ? QJsonDocument() : QJsonDocument::fromJson(answer.body, &problem);
    if (!document.isObject())
        return Error{Error::Kind::Network,
                     HttpText::tr("The answer of %1 is damaged. Try again; if it stays so, tell its administrator.").arg(system),
                     status + u", "_s + (deep ? u"too deep"_s : problem.errorString())};
    return document.object();
}
