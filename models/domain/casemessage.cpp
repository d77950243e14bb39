#include "models/domain/casemessage.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct CaseMessageText
{
    Q_DECLARE_TR_FUNCTIONS(CaseMessageText)
};

static CaseMessage appointment(const QString &state, InterviewMode mode, const QList<QDateTime> &times, const QString &place,
                               const QString &url)
{
    QJsonArray moments;
    for (const QDateTime &time : times)
        moments.append(storedMoment(time));
    QJsonObject facts{{u"state"_s, state}, {u"mode"_s, codeOf(mode)}, {u"times"_s, moments}};
    if (mode == InterviewMode::InPerson && !place.isEmpty())
        facts.insert(u"place"_s, place);
    if (mode == InterviewMode::Online && !url.isEmpty())
        facts.insert(u"url"_s, url);
    return {OutboxAction::Interview, facts};
}

std::optional<CaseMessage> toldAbout(const Inquiry &before, const Inquiry &after)
{
    if (before.isAnswered() || !after.isAnswered())
        return std::nullopt;
    return CaseMessage{OutboxAction::Answer, {{u"text"_s, after.answer}}};
}

std::optional<CaseMessage> toldAbout(const Interview *before, const Interview &after)
{
    const bool isOff = after.result == InterviewResult::Cancelled;
    if (!isOff && after.result != InterviewResult::Planned)
        return std::nullopt;
    if (before && before->result == after.result && before->from == after.from && before->mode == after.mode &&
        before->place == after.place && before->url == after.url)
        return std::nullopt;
    return appointment(isOff ? u"cancelled"_s : u"confirmed"_s, after.mode, {after.from}, after.place, after.url);
}

std::optional<CaseMessage> toldAbout(const Application &before, const Application &after)
{
    if (before.stage == after.stage)
        return std::nullopt;
    QJsonObject facts;
    if (isLeaving(after.stage)) {
        facts.insert(u"result"_s, codeOf(after.stage));
        if (!after.events.isEmpty() && !after.events.last().reason.isEmpty())
            facts.insert(u"reason"_s, after.events.last().reason);
    } else if (before.stage < ApplicationStage::Offered && after.stage >= ApplicationStage::Offered &&
               after.stage <= ApplicationStage::Started) {
        facts.insert(u"result"_s, codeOf(ApplicationStage::Offered));
    } else {
        return std::nullopt;
    }
    return CaseMessage{OutboxAction::Result, facts};
}

Result<CaseMessage> proposal(const QList<QDateTime> &times, InterviewMode mode, const QString &place, const QDateTime &now)
{
    const auto refused = [](const QString &message) { return Error{Error::Kind::Input, message}; };
    if (times.isEmpty())
        return refused(CaseMessageText::tr("There is no time to choose. Enter at least one."));
    for (const QDateTime &time : times)
        if (!time.isValid() || time <= now)
            return refused(CaseMessageText::tr("A proposed time has passed already. Enter times to come."));
    if (mode == InterviewMode::InPerson && place.trimmed().isEmpty())
        return refused(CaseMessageText::tr("The place of the interview is missing. Enter it."));
    return appointment(u"proposed"_s, mode, times, place.trimmed(), {});
}

CaseMessage declined(const QString &reason)
{
    return {OutboxAction::Result, {{u"result"_s, codeOf(ApplicationStage::Rejected)}, {u"reason"_s, reason}}};
}
