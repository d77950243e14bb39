#pragma once

#include "models/domain/posting.h"
#include "models/jobs/samplerandom.h"
#include "models/storage/applicationfile.h"
#include "models/storage/interviewfile.h"
#include "models/storage/seekerwriter.h"
#include "models/storage/trainingfile.h"

/// Gives the seats of sample postings to sample seekers, as far as there are any of the profession, and writes how they got
/// there: applications with their stages, interviews, training with evidence, the state of whoever is at work.
class SamplePeople
{
public:
    SamplePeople(const QSqlDatabase &db, const Actor &actor);

    /// A seeker who can take a seat, once.
    void known(const Seeker &seeker);
    /// Puts seekers in the place of the invented people of a posting that is not written yet.
    void seat(Posting &posting, SampleRandom &random);
    /// What goes with the seats of a posting that was written.
    Result<> write(const Posting &posting, SampleRandom &random);
    Result<> finish();

private:
    struct Ref
    {
        SeekerId id{};
        QString number;
    };

    Result<> writeHire(const Posting &posting, const Hire &hire, SampleRandom &random);
    Result<> writeOpen(const Posting &posting, const Ref &seeker, SampleRandom &random);
    Result<> train(const Hire &hire, const PostingContent &content);
    Result<> employ(const Posting &posting, const Hire &hire);
    Result<> meet(const Application &application, SampleRandom &random);
    std::optional<Ref> next(Profession profession);

    QSqlDatabase m_db;
    Actor m_actor;
    QHash<Profession, QList<Ref>> m_free; // by profession, the next one last
    ApplicationFile m_applications;
    InterviewFile m_interviews;
    TrainingFile m_trainings;
    SeekerWriter m_seekers;
    SeekerLoader m_loader;
    Statement m_link;
};
