#include "models/domain/caserows.h"

#include "models/domain/personaldata.h"

ApplicationRow masked(ApplicationRow row)
{
    row.seekerName = maskedName(row.seekerName);
    return row;
}

InterviewRow masked(InterviewRow row)
{
    row.seekerName = maskedName(row.seekerName);
    for (QString *text : {&row.interview.phone, &row.interview.url, &row.interview.note})
        text->clear();
    return row;
}

HireRow masked(HireRow row)
{
    row.seekerName = maskedName(row.seekerName);
    if (row.seekerNumber.isEmpty())
        row.hire.person = maskedName(row.hire.person);
    return row;
}

TrainingRow masked(TrainingRow row)
{
    row.seekerName = maskedName(row.seekerName);
    if (row.record.evidence)
        row.record.evidence->fileName.clear(); // certificates are named after people
    return row;
}

InquiryRow masked(InquiryRow row)
{
    row.seekerName = maskedName(row.seekerName);
    row.inquiry.question.clear();
    row.inquiry.answer.clear();
    return row;
}

Candidate masked(Candidate candidate)
{
    candidate.name = maskedName(candidate.name);
    return candidate;
}
