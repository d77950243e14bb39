#pragma once

#include "models/domain/caserows.h"
#include "models/domain/period.h"
#include "models/domain/today.h"
#include "models/storage/sql.h"

#include <limits>

/// Reads lists of what happens between a posting and a start. Pages continue after the last row seen.
class CaseStore
{
public:
    explicit CaseStore(const QSqlDatabase &db) : m_db(db) {}

    /// Longest in its stage first.
    Result<ApplicationPage> applications(const ApplicationFilter &filter, const CaseCursor &after, int limit) const;
    Result<ApplicationRow> application(ApplicationId id) const;
    /// By stage, counted now and from the history.
    Result<QList<StageCount>> stageCounts(const ApplicationFilter &filter) const;

    /// In the order of time; at most `limit` after the row that was seen.
    Result<InterviewPage> interviews(const InterviewFilter &filter, const CaseCursor &after, int limit) const;
    /// Of `days` days of the office, at most `mostOfDay` of each; the times of the filter are not asked.
    Result<QList<InterviewDay>> interviewDays(QDate first, int days, InterviewFilter filter, int mostOfDay) const;
    Result<QList<InterviewRow>> interviewsOf(ApplicationId application) const;
    Result<InterviewRow> interview(InterviewId id) const;

    /// By planned start, those without one last; at most `limit` after the row that was seen.
    Result<HirePage> hires(const HireFilter &filter, const HireCursor &after, int limit) const;
    /// How many there are in each stage, by one pass over the hires that the filter lets through.
    Result<QList<HireCount>> hireCounts(const HireFilter &filter) const;
    Result<HireRow> hire(HireId id) const;

    /// Latest first; at most `limit` after the row that was seen.
    Result<TrainingRows> trainings(const TrainingFilter &filter, const TrainingCursor &after, int limit) const;
    Result<TrainingRow> training(TrainingId id) const;
    /// Started in the period, and of them with the training complete by the start.
    Result<TrainingRate> trainingRate(const Period &period) const;
    /// Who starts `days` days ahead at the latest and has not finished, earliest first; counts all and reads at most `most` in
    /// full. Linear in the hires that are to start by then.
    Result<StartWarnings> startWarnings(QDate today, int days, qsizetype most = allStarts) const;
    /// How many days ahead the office wants to be warned.
    Result<int> warningDays() const;

    /// How many rows the lists have with the filter; linear in them.
    Result<qint64> count(const ApplicationFilter &filter) const;
    Result<qint64> count(const InterviewFilter &filter) const;
    Result<qint64> count(const HireFilter &filter) const;
    Result<qint64> count(const TrainingFilter &filter) const;

    Result<InquiryRow> inquiry(InquiryId id) const;
    /// Unanswered first, then latest. A cursor is good for the list that gave it out.
    Result<InquiryPage> inquiries(bool openOnly, SeekerId seeker, const InquiryCursor &after, int limit) const;
    /// How many wait for an answer; linear in them.
    Result<qint64> openInquiries() const;

    /// Names at most `mostStarts` of the starts without training.
    Result<Today> today(QDate day, qsizetype mostStarts = 20) const;

    static constexpr qsizetype allStarts = std::numeric_limits<qsizetype>::max();

private:
    Result<QList<InquiryRow>> inquiryRows(const QString &condition, const QVariantList &values, int limit) const;
    Result<QList<InterviewRow>> interviewRows(const QString &condition, const QVariantList &values, int limit = -1) const;
    Result<QList<HireRow>> hireRows(const QString &condition, const QVariantList &values, int limit) const;
    Result<QList<TrainingRow>> trainingRows(const QString &condition, const QVariantList &values, int limit) const;
    Result<TodayLine> line(TodayKind kind, const QString &sql) const;
    Result<QList<DayPlan>> week(QDate day) const;

    QSqlDatabase m_db;
};
