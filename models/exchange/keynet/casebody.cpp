#include "models/exchange/keynet/casebody.h"

#include "models/domain/peopleterms.h"

#include <QHash>

using namespace Qt::StringLiterals;

QString casePart(OutboxAction action) { return codeOf(action); }

QJsonObject caseBody(OutboxAction action, const QJsonObject &facts)
{
    QJsonObject body = facts;
    if (action == OutboxAction::Interview && facts.contains(u"url"_s)) {
        body.remove(u"url"_s);
        body.insert(u"meetingUrl"_s, facts.value(u"url"_s));
    }
    if (action == OutboxAction::Result) {
        static const QHash<QString, QString> words{{codeOf(ApplicationStage::Offered), u"hired"_s},
                                                   {codeOf(ApplicationStage::Rejected), u"not_hired"_s}};
        const QString result = facts.value(u"result"_s).toString();
        body.insert(u"result"_s, words.value(result, result));
    }
    return body;
}
