#include "models/exchange/gmis/gmiserror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct GmisErrorText
{
    Q_DECLARE_TR_FUNCTIONS(GmisErrorText)
};

namespace {

/// "賃金下限: …" of each field that was refused.
QStringList fieldProblems(const QJsonObject &errors)
{
    QStringList problems;
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        QStringList messages;
        for (const QJsonValue message : it.value()[u"messages"].toArray())
            messages.append(message.toString());
        // record.CODE.value, record.CODE.values, record.CODE.values[0].value, record[CODE].value
        static const QRegularExpression path(u"^record[.[](.+?)\\]?(\\.values?(\\[\\d+\\])?(\\.value)?)?$"_s);
        const auto match = path.match(it.key());
        const QString field = match.hasMatch() ? match.captured(1) : it.key();
        problems.append(u"%1: %2"_s.arg(field, messages.join(u' ')));
    }
    return problems;
}

Error refusal(const QString &code, const QJsonObject &json, const QString &detail)
{
    using Kind = Error::Kind;
    if (code == u"CB_VA01"_s)
        return {Kind::Input,
                GmisErrorText::tr("G-MIS refused a value (%1). Correct it in the record or in the mapping.")
                    .arg(fieldProblems(json.value(u"errors"_s).toObject()).join(u" / "_s).left(300)),
                detail};
    if (code == u"GAIA_IA02"_s)
        return {Kind::Input, GmisErrorText::tr("The token is not for this G-MIS app. Enter the app's own token."), detail};
    if (code == u"CB_AU01"_s || code == u"CB_WA01"_s || code == u"GAIA_IL23"_s)
        return {Kind::Input, GmisErrorText::tr("G-MIS refused the sign-in. Enter the token or the login and password anew."),
                detail};
    if (code == u"GAIA_NO01"_s || code == u"CB_NO02"_s)
        return {Kind::Input, GmisErrorText::tr("This G-MIS account lacks the right for that. Ask the app's administrator."),
                detail};
    if (code == u"GAIA_RE01"_s)
        return {Kind::NotFound, GmisErrorText::tr("The record is gone from G-MIS. Run a sweep, then decide about the posting."),
                detail};
    if (code == u"GAIA_AP01"_s)
        return {Kind::Input, GmisErrorText::tr("There is no such G-MIS app. Check the number of app and guest space."), detail};
    if (code == u"GAIA_CO02"_s)
        return {Kind::Conflict,
                GmisErrorText::tr("Somebody changed the record in G-MIS meanwhile. It is read again and compared."), detail};
    if (code == u"GAIA_TO04"_s)
        return {Kind::Network, GmisErrorText::tr("Too many programs ask G-MIS at the moment. It is tried again by itself."),
                detail};
    if (code == u"GAIA_DA02"_s || code == u"GAIA_RE18"_s)
        return {Kind::Network, GmisErrorText::tr("The database of G-MIS is locked at the moment. It is tried again by itself."),
                detail};
    static const QStringList ours{u"GAIA_QU01"_s, u"GAIA_QU02"_s, u"GAIA_IQ03"_s, u"GAIA_IQ07"_s,
                                  u"GAIA_IQ10"_s, u"GAIA_IQ11"_s, u"GAIA_IL08"_s};
    if (ours.contains(code))
        return {
            Kind::Input,
            GmisErrorText::tr("G-MIS does not understand the question: the mapping does not fit the form. Test the connection."),
            detail};
    return {Kind::Input, GmisErrorText::tr("G-MIS refused the request (%1). Test the connection.").arg(code), detail};
}

} // namespace

Error gmisError(const HttpAnswer &answer)
{
    const bool isLater = answer.status == 429 || answer.status >= 500;
    const auto json = jsonOf(answer, u"G-MIS"_s);
    const QString code = json ? json.value().value(u"code"_s).toString() : QString();
    const QString detail =
        u"HTTP %1 %2 %3"_s.arg(answer.status).arg(code, json ? json.value().value(u"id"_s).toString() : QString());
    if (!code.isEmpty()) {
        Error error = refusal(code, json.value(), detail);
        if (isLater && error.kind == Error::Kind::Input && code != u"GAIA_IA02"_s)
            error.kind = Error::Kind::Network;
        return error;
    }
    using Kind = Error::Kind;
    if (answer.status == 503)
        return {Kind::Network, GmisErrorText::tr("G-MIS is under maintenance. It is tried again by itself."), detail};
    if (answer.status == 401)
        return {Kind::Input, GmisErrorText::tr("G-MIS refused the sign-in. Enter the token or the login and password anew."),
                detail};
    if (answer.status >= 300 && answer.status < 400)
        return {Kind::Input,
                GmisErrorText::tr("The address of G-MIS leads elsewhere, as a sign-in page does. Check address and proxy."),
                detail};
    if (!json)
        return {isLater || answer.status == 200 ? Kind::Network : json.error().kind, json.error().message, json.error().detail};
    return {isLater ? Kind::Network : Kind::Input,
            GmisErrorText::tr("G-MIS refused the request (%1). Test the connection.").arg(detail), detail};
}
