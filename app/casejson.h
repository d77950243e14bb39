#pragma once

#include "models/domain/caserows.h"
#include "models/domain/fundedactivity.h"
#include "models/domain/seekerquery.h"
#include "models/domain/today.h"
#include "models/storage/seekerloader.h"

#include <QJsonObject>

// Seekers and casework as the command line's contract has them: names and states in Japanese, days ISO 8601, moments in Japan's
// time, counts as numbers. What is to be masked is masked by the caller (caserows.h, personaldata.h).

QJsonObject caseJson(const SeekerRow &row);
QJsonObject caseJson(const Seeker &seeker);
/// What is shown without an explicit right; of the date of birth, the year.
QJsonObject maskedJson(const Seeker &seeker);
QJsonObject caseJson(const ApplicationRow &row, QDate today);
QJsonObject caseJson(const ApplicationEvent &event);
QJsonObject caseJson(const InquiryRow &row, QDate today);
QJsonObject caseJson(const InterviewRow &row);
QJsonObject caseJson(const HireRow &row);
QJsonObject caseJson(const TrainingRow &row);
QJsonObject caseJson(const SupportOrder &order);
QJsonObject caseJson(const Candidate &candidate);
QJsonObject caseJson(const Today &today);
QJsonObject caseJson(const FundedActivity &activity);
QJsonObject caseJson(const Course &course);
