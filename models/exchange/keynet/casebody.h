#pragma once

#include "models/domain/outbox.h"

/// What is put to Key-Net about an application or inquiry, as resources/keynet-api.yaml has it: Answer, Interview,
/// SelectionResult, Acknowledgement.
QJsonObject caseBody(OutboxAction action, const QJsonObject &facts);
/// The part of an application or inquiry that the action writes: "answer", "interview", "result".
QString casePart(OutboxAction action);
