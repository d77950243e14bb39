#pragma once

#include <QtGlobal>

// Each kind of record has an id type of its own, so that two kinds cannot be mixed up. 0: not stored yet, or none.
enum class SeekerId : qint64 {};
enum class InquiryId : qint64 {};
enum class ApplicationId : qint64 {};
enum class InterviewId : qint64 {};
enum class CourseId : qint64 {};
enum class TrainingId : qint64 {};
enum class OrderId : qint64 {};
enum class ActivityId : qint64 {};
