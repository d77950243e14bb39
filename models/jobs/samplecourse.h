#pragma once

#include "models/domain/posting.h"
#include "models/jobs/samplecontent.h"
#include "models/storage/totals.h"

/// A posting with its past, and what it counted for in the shortage of each day.
struct SamplePosting
{
    Posting posting;
    QList<PostingDay> days;
};

/// Lets a posting live from its receipt to `today`: review, publication, hires, changes, the end. Nothing happens after the day
/// before `today`.
class SampleCourse
{
public:
    SampleCourse(Posting &posting, QDate today, SampleRandom &random);

    /// The content of the first revision is the careful one; a flaw may be put into it. Gives the days on which it changed.
    QList<PostingDay> run();

private:
    bool review(QDate from);
    bool returned(QDate day, SampleFlaw flaw, const PostingContent &corrected);
    void approve(QDate day);
    void publish();
    void fillSeats(QDate lastOffer);
    QDate fillSeat(QDate offered, bool over);
    void change(QDate lastDay);
    void finish(QDate cancelled);
    void end(QDate day, EndReason reason);
    void sortHistory();
    QList<PostingDay> countedDays();

    /// What changed on a day: seats by their stage, the headcount, whether the posting can be seen.
    struct Step
    {
        QDate day;
        int headcount = 0, offered = 0, awaiting = 0, started = 0; // differences
        std::optional<bool> published = {};
    };
    void stepTo(HireStage from, HireStage to, QDate day);

    std::optional<SampleFlaw> drawnFlaw();
    void note(QDate day, const QString &what, std::optional<ReasonCode> reason = {}, const QString &comment = {});
    QDateTime momentOn(QDate day);

    QList<Step> m_steps;
    Posting &m_posting;
    SampleRandom &m_random;
    QDate m_today, m_last;
    QDate m_day;      // of the last moment given out
    int m_minute = 0; // likewise
    QString m_reviewer;
};
