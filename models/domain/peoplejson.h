#pragma once

#include "models/domain/application.h"
#include "models/domain/fundedactivity.h"
#include "models/domain/inquiry.h"
#include "models/domain/interview.h"
#include "models/domain/supportorder.h"
#include "models/domain/training.h"

#include <QJsonObject>

// The state of a record as the audit keeps it: codes, ISO days, numbers; what is empty is left out. Seekers: seekerfield.h.

QJsonObject toJson(const Application &application);
QJsonObject toJson(const Inquiry &inquiry);
QJsonObject toJson(const Interview &interview);
QJsonObject toJson(const TrainingRecord &record);
QJsonObject toJson(const Course &course);
QJsonObject toJson(const SupportOrder &order);
QJsonObject toJson(const FundedActivity &activity);
QJsonObject toJson(const Hire &hire);

/// What of `after` differs from `before`; what is gone stands as null.
QJsonObject changedValues(const QJsonObject &before, const QJsonObject &after);
/// The reverse: `state` with the changes carried out. Replaying an audit gives the state of today.
QJsonObject replayed(QJsonObject state, const QJsonObject &changes);
