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

ApplicationCase masked(ApplicationCase one)
{
    one.row = masked(one.row);
    for (InterviewRow &row : one.interviews)
        row = masked(row);
    if (one.hire)
        one.hire = masked(*one.hire);
    return one;
}

HireCase masked(HireCase one)
{
    one.row = masked(one.row);
    return one;
}

InterviewFilter withoutResult(const QDateTime &now, const ApplicationFilter &application)
{
    return {.from = {}, .before = now, .results = {InterviewResult::Planned}, .application = application};
}

bool isAbout(const SeekerContact &contact, const QString &posting)
{
    return !contact.posting.isEmpty() && contact.posting == posting;
}

Candidate masked(Candidate candidate)
{
    candidate.name = maskedName(candidate.name);
    return candidate;
}

QString numberOf(HireId id) { return id == HireId{} ? QString() : QLatin1Char('H') + QString::number(qToUnderlying(id)); }
