#pragma once

#include "models/domain/posting.h"
#include "models/jobs/samplecontent.h"

/// Lets a posting live from its receipt to `today`: review, publication, hires, changes, the end. Nothing happens after the day
/// before `today`.
class SampleCourse
{
public:
    SampleCourse(Posting &posting, QDate today, SampleRandom &random);

    /// The content of the first revision is the careful one; a flaw may be put into it.
    void run();

private:
    bool review(QDate from);
    bool returned(QDate day, SampleFlaw flaw, const PostingContent &corrected);
    void approve(QDate day);
    void publish();
    void fillSeats(QDate lastOffer);
    QDate fillSeat(QDate offered, bool over);
    void change(QDate lastDay);
    void finish(QDate cancelled);
    void sortHistory();

    std::optional<SampleFlaw> drawnFlaw();
    void note(QDate day, const QString &what, std::optional<ReasonCode> reason = {}, const QString &comment = {});
    QDateTime momentOn(QDate day);

    Posting &m_posting;
    SampleRandom &m_random;
    QDate m_today, m_last;
    QString m_reviewer;
};
