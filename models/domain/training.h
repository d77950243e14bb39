#pragma once

#include "models/domain/ids.h"
#include "models/domain/peopleterms.h"
#include "models/domain/postingcontent.h"
#include "models/domain/result.h"

#include <QDate>
#include <QDateTime>

/// A course (研修) that somebody gives; always free of charge.
struct Course
{
    CourseId id{};
    QString number; // K0001
    QString title;
    TrainingProvider provider = TrainingProvider::Prefecture;
    QString providerName;
    TrainingMode mode = TrainingMode::OnSite;
    QList<TrainingModule> modules;
    std::optional<double> hours;
    std::optional<Prefecture> prefecture; // where it is held; none: anywhere
    QDate from, to;                       // first and last day
    std::optional<int> places;
    int version = 1;

    bool operator==(const Course &) const = default;
};

inline constexpr int mostPlaces = 9999; // of a course

/// A title, at least one module, and a last day that is not before the first.
Result<> checked(const Course &course);

/// What proves that a training was completed: a file, kept in the database.
struct Evidence
{
    QString fileName;
    qint64 bytes = 0;
    QString sha256; // hex, of the content

    bool operator==(const Evidence &) const = default;
};
inline constexpr qint64 largestEvidence = qint64(20) * 1024 * 1024; // bytes

/// SHA-256 as Evidence has it.
QString evidenceHash(const QByteArray &content);

/// What one seeker did, or need not do, in training (domain.md §3 "training record").
struct TrainingRecord
{
    TrainingId id{};
    QString number; // T0000001
    SeekerId seeker{};
    CourseId course{}; // none: outside the courses that are known here
    QList<TrainingModule> modules;
    TrainingProvider provider = TrainingProvider::OwnInstitution;
    TrainingMode mode = TrainingMode::OnSite;
    std::optional<double> hours;
    TrainingStage stage = TrainingStage::Booked;
    QDate day; // booked for, completed or exempted on
    std::optional<Evidence> evidence;
    QString reason;     // of an exemption, a failure or an absence
    QString askedBy;    // of an exemption
    QString approvedBy; // its second person; empty: it does not count yet
    int version = 1;

    bool operator==(const TrainingRecord &) const = default;
};

/// The modules that a start in such a posting asks for: 感染管理 and 医療安全, and PPE着脱演習 for clinical work.
QList<TrainingModule> requiredModules(const PostingContent &content);
/// Licensed professions anywhere but in call centres and offices; whoever has COVID duty.
bool isClinical(const PostingContent &content);

/// The required modules that neither a completed nor an approved exempted record covers by that day.
QList<TrainingModule> missingModules(const QList<TrainingModule> &required, const QList<TrainingRecord> &records, QDate day);
/// 医療安全、PPE着脱演習 — for a sentence.
QString listed(const QList<TrainingModule> &modules);

// Steps of a record: 予約 → 受講中 → 修了 | 不合格 | 欠席; 免除 by two persons. Each refuses what is not allowed.

/// A new record, booked for a day. Needs modules and a day.
Result<TrainingRecord> bookedTraining(TrainingRecord record);
/// A new or a booked record becomes completed: needs evidence, and a day that has come.
Result<TrainingRecord> completedTraining(TrainingRecord record, const Evidence &evidence, QDate day, QDate today);
Result<TrainingRecord> attendingTraining(TrainingRecord record, QDate day);
/// Failed or absent, with the reason.
Result<TrainingRecord> unfinishedTraining(TrainingRecord record, TrainingStage stage, QDate day, const QString &reason);
/// Asks for an exemption; it counts once a second person has approved it.
Result<TrainingRecord> exemptedTraining(TrainingRecord record, const QString &reason, const QString &askedBy, QDate day);
Result<TrainingRecord> exemptionApproved(TrainingRecord record, const QString &by);

/// Whether two names are one person, however their characters are written.
bool samePerson(const QString &one, const QString &other);
