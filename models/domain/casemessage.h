#pragma once

#include "models/domain/application.h"
#include "models/domain/inquiry.h"
#include "models/domain/interview.h"
#include "models/domain/outbox.h"

/// What the system that an application or inquiry came from is told about it, in our words (OutboxEntry::facts).
struct CaseMessage
{
    OutboxAction action = OutboxAction::Answer;
    QJsonObject facts;
};

/// The answer, once there is one.
std::optional<CaseMessage> toldAbout(const Inquiry &before, const Inquiry &after);
/// A time that was set, changed or cancelled; `before` null for a new interview. Results of interviews are not told: the
/// selection's is.
std::optional<CaseMessage> toldAbout(const Interview *before, const Interview &after);
/// How the selection went: an offer, or how and why the application was left.
std::optional<CaseMessage> toldAbout(const Application &before, const Application &after);

/// Several times to choose from. Refused without one, or with one that is past.
Result<CaseMessage> proposal(const QList<QDateTime> &times, InterviewMode mode, const QString &place, const QDateTime &now);
/// An application that cannot be taken in: whoever sent it hears that it was not accepted, and why.
CaseMessage declined(const QString &reason);
