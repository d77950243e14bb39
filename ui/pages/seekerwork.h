#pragma once

#include "models/domain/caserows.h"
#include "models/domain/matchproposal.h"
#include "models/domain/seekerduplicate.h"
#include "models/items/seekertablemodel.h"
#include "ui/pages/drafts.h"
#include "ui/widgets/seekerevent.h"

/// A seeker with what belongs to them.
struct SeekerDossier
{
    Seeker seeker;
    bool isWhole = false; // else masked: the user may not see personal data
    QList<SeekerDuplicate> duplicates;
    QList<InquiryRow> inquiries;
    QList<ApplicationRow> applications;
    QList<HireRow> hires;
    QList<TrainingRow> trainings;
    QList<SeekerEvent> history; // newest first
};

/// What a withdrawal erased, and the proof.
struct ErasureReport
{
    QString number;
    qint64 bytesSearched = 0; // of the database file and its journal; on a server, of all texts in its tables
    int remnants = 0;         // texts of the person that were found all the same
};

/// What the page of seekers can do. Each function answers later, from wherever the program keeps its data.
struct SeekerWork : Drafts
{
    template <typename T>
    using Answer = QFuture<Result<T>>;
    using Changed = Answer<Seeker>; // the seeker as they are afterwards, masked as in the dossier

    SeekerSource list;
    std::function<Answer<SeekerDossier>(SeekerId)> load;
    /// Whole, for the form; refused where the user may not see personal data.
    std::function<Answer<Seeker>(SeekerId)> edit;
    std::function<Changed(SeenSeeker base, Seeker)> save;
    std::function<Changed(Seeker)> add;
    /// Records of the same person as this one, whether it is saved or not.
    std::function<Answer<QList<SeekerDuplicate>>(Seeker)> duplicates;
    std::function<Changed(SeenSeeker)> renew;
    std::function<Changed(SeenSeeker, Profession, LicenceCheck)> checkLicence;
    /// `taken`: keys of fields for which the other's value holds.
    std::function<Changed(SeenSeeker kept, SeenSeeker other, QStringList taken)> merge;
    std::function<Answer<ErasureReport>(SeenSeeker)> withdraw;
    /// The postings for a seeker, by number.
    std::function<Answer<CandidateList>(QString number)> candidates;

    /// Writes the list as it is seen to a file (CSV or XLSX by its name), masked as it is seen.
    std::function<Answer<qint64>(SeekerFilter, SeekerOrder, QStringList columnKeys, QString fileName)> exportList;

    std::function<QString()> user;
    std::function<QDate()> today;
};
