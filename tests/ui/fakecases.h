#pragma once

#include "models/domain/officedate.h"
#include "tests/ui/futures.h"
#include "ui/pages/casework.h"

#include <QMap>

/// Casework in memory behind the functions of the pages: what is asked is answered from the lists, what is to be changed is
/// written down in `deeds`.
class FakeCases
{
public:
    QDate today = QDate(2020, 7, 27);
    QList<ApplicationRow> applications;
    QMap<ApplicationId, ApplicationCase> cases;
    QList<StageCount> counts;
    QList<InquiryRow> inquiries;
    QList<InterviewRow> interviews;
    QList<Clash> clashes;
    QList<HireRow> hires;
    QMap<HireId, HireCase> hireCases;
    ApplyCheck check;
    bool unmasked = true;
    QStringList deeds;
    std::optional<ApplicationFilter> exportedApplications; // what was asked for last
    std::optional<InterviewFilter> exportedInterviews;
    std::optional<HireFilter> exportedHires;
    std::optional<Error> failure;  // of reading lists
    std::optional<Error> refusing; // the next deed is refused with it

    CaseWork work();

    /// An application in that stage since `days` days; its number is A0000001, A0000002, …
    ApplicationId add(ApplicationStage stage, int days = 0);
    QDateTime at(int hour, int minute = 0, int daysOn = 0) const
    {
        return officeDayBegin(today.addDays(daysOn)).addSecs(hour * 3600 + minute * 60);
    }

private:
    QFuture<Result<>> deed(const QString &what);
    void wireApplications(CaseWork &work);
    void wireInterviews(CaseWork &work);
    void wireHires(CaseWork &work);
};
