#include "tests/ui/fakecases.h"

#include "models/domain/officedate.h"

using namespace Qt::StringLiterals;

QFuture<Result<>> FakeCases::deed(const QString &what)
{
    if (const auto error = std::exchange(refusing, std::nullopt))
        return answered(Result<>(*error));
    deeds.append(what);
    return answered(Result<>());
}

ApplicationId FakeCases::add(ApplicationStage stage, int days)
{
    const int number = int(applications.size()) + 1;
    ApplicationRow row{.id = ApplicationId{number}, .number = u"A%1"_s.arg(number, 7, 10, QChar(u'0'))};
    row.seeker = SeekerId{number};
    row.seekerNumber = u"S%1"_s.arg(number, 7, 10, QChar(u'0'));
    row.seekerName = u"佐○ ○○"_s;
    row.posting = PostingId{1};
    row.postingNumber = u"13-0000001"_s;
    row.facility = u"しおかぜ病院"_s;
    row.prefecture = Prefecture::fromNumber(13);
    row.profession = Profession::Nurse;
    row.appliedOn = today.addDays(-days);
    row.stage = stage;
    row.stageSince = at(9, 0, -days);
    applications.append(row);
    ApplicationCase one;
    one.row = row;
    one.application.id = row.id;
    one.application.number = row.number;
    one.application.seeker = row.seeker;
    one.application.posting = row.posting;
    one.application.stage = stage;
    one.application.stageSince = row.stageSince;
    one.application.events = {{row.stageSince, u"佐藤"_s, stage, {}}};
    one.facts.consent = true;
    one.seats = {.headcount = 5, .offered = 1, .started = 1};
    one.fill = fillState(one.seats);
    one.next = nextStep(one.application, one.facts);
    cases.insert(row.id, one);
    return row.id;
}

void FakeCases::wireApplications(CaseWork &work)
{
    work.applications = [this](const ApplicationFilter &filter, const CaseCursor &after, int limit) {
        ApplicationPage page;
        page.last = true;
        for (const ApplicationRow &row : applications) {
            if (!filter.stages.isEmpty() && !filter.stages.contains(row.stage))
                continue;
            if (filter.overdueOnly && !isOverdue(row.stage, row.stageSince, today))
                continue;
            if (!after.atStart && qToUnderlying(row.id) <= after.id)
                continue;
            if (page.rows.size() == limit) {
                page.last = false;
                break;
            }
            page.rows.append(row);
        }
        if (!page.rows.isEmpty())
            page.next = {storedMoment(page.rows.last().stageSince), qToUnderlying(page.rows.last().id), false};
        return answered(Result<ApplicationPage>(page));
    };
    work.stageCounts = [this](const ApplicationFilter &filter) {
        if (!filter.overdueOnly)
            return answered(Result<QList<StageCount>>(counts));
        QList<StageCount> late;
        for (const auto stage : allOf<ApplicationStage>())
            late.append({stage, std::count_if(applications.begin(), applications.end(), [&](const ApplicationRow &row) {
                             return row.stage == stage && isOverdue(row.stage, row.stageSince, today);
                         })});
        return answered(Result<QList<StageCount>>(late));
    };
    work.application = [this](ApplicationId id) { return answered(Result<ApplicationCase>(cases.value(id))); };
    work.findSeekers = [](const QString &text, int) {
        SeekerRow row;
        row.id = SeekerId{7};
        row.number = u"S0000007"_s;
        row.name = text;
        return answered(Result<QList<SeekerRow>>(QList{row}));
    };
    work.findPostings = [](const QString &, int) {
        PostingRow row;
        row.id = PostingId{1};
        row.number = u"13-0000001"_s;
        row.facility = u"しおかぜ病院"_s;
        return answered(Result<QList<PostingRow>>(QList{row}));
    };
    work.beforeApplying = [this](SeekerId, PostingId) { return answered(Result<ApplyCheck>(check)); };
    work.apply = [this](SeekerId seeker, PostingId posting, IntakeRoute route, const QString &by) {
        deeds.append(u"apply %1 %2 %3 %4"_s.arg(qToUnderlying(seeker)).arg(qToUnderlying(posting)).arg(codeOf(route), by));
        return answered(Result<ApplicationId>(ApplicationId{1}));
    };
    work.advance = [this](ApplicationId id, int, ApplicationStage to, const QString &) {
        return deed(u"advance %1 %2"_s.arg(qToUnderlying(id)).arg(codeOf(to)));
    };
    work.exportApplications = [this](const ApplicationFilter &filter, const QString &) {
        exportedApplications = filter;
        return answered(Result<qint64>(1));
    };
    work.refer = [this](ApplicationId id, int) { return deed(u"refer %1"_s.arg(qToUnderlying(id))); };
    work.seeOriginal = [this](ApplicationId id, int) { return deed(u"original %1"_s.arg(qToUnderlying(id))); };
    work.leave = [this](ApplicationId id, int, ApplicationStage how, const QString &reason) {
        return deed(u"leave %1 %2 %3"_s.arg(qToUnderlying(id)).arg(codeOf(how), reason));
    };
    work.inquiries = [this](const InquiryCursor &after, int limit) {
        const qsizetype from = after.atStart ? 0 : qsizetype(qToUnderlying(after.id)); // ids are 1, 2, 3, … here
        InquiryPage page{inquiries.mid(from, limit), {}, from + limit >= inquiries.size()};
        if (!page.rows.isEmpty())
            page.next = {{}, InquiryId{from + page.rows.size()}, false, false};
        return answered(Result<InquiryPage>(page));
    };
    work.openInquiries = [this] {
        return answered(Result<qint64>(
            std::count_if(inquiries.begin(), inquiries.end(), [](const InquiryRow &row) { return !row.inquiry.isAnswered(); })));
    };
    work.answer = [this](InquiryId id, int, const QString &text) {
        return deed(u"answer %1 %2"_s.arg(qToUnderlying(id)).arg(text));
    };
    work.ask = [this](const QString &seeker, const QString &posting, IntakeRoute, const QString &question) {
        return deed(u"ask %1 %2 %3"_s.arg(seeker, posting, question));
    };
}

void FakeCases::wireInterviews(CaseWork &work)
{
    work.interviews = [this](QDate first, int days, const InterviewFilter &filter, int mostOfDay) {
        QList<InterviewDay> found;
        for (int i = 0; i < days; ++i) {
            InterviewDay day{first.addDays(i), {}, 0};
            for (const InterviewRow &row : interviews)
                if (officeDay(row.interview.from) == day.day &&
                    (filter.results.isEmpty() || filter.results.contains(row.interview.result)) && ++day.count <= mostOfDay)
                    day.rows.append(row);
            found.append(day);
        }
        return answered(Result<QList<InterviewDay>>(found));
    };
    work.exportInterviews = [this](const InterviewFilter &filter, const QString &) {
        exportedInterviews = filter;
        return answered(Result<qint64>(1));
    };
    const auto missing = [this] {
        QList<InterviewRow> rows;
        for (const InterviewRow &row : interviews)
            if (row.interview.result == InterviewResult::Planned && row.interview.from < at(0))
                rows.append(row);
        return rows;
    };
    work.withoutResult = [this, missing](const ApplicationFilter &, const CaseCursor &after, int limit) {
        if (failure)
            return answered(Result<InterviewPage>(*failure));
        const QList<InterviewRow> rows = missing();
        const qint64 first = after.atStart ? 0 : after.id; // the fake counts rows where the store names the last one
        InterviewPage page{
            .rows = rows.mid(first, limit), .next = {{}, first + limit, false}, .last = first + limit >= rows.size()};
        return answered(Result<InterviewPage>(page));
    };
    work.withoutResultCount = [this, missing](const ApplicationFilter &) { return answered(Result<qint64>(missing().size())); };
    work.clashes = [this](const QString &) { return answered(Result<QList<Clash>>(clashes)); };
    work.schedule = [this](const Interview &interview, bool confirmed) {
        return deed(u"schedule %1 %2 %3 %4"_s.arg(fieldMoment(interview.from), codeOf(interview.mode), interview.interviewer,
                                                  confirmed ? u"confirmed"_s : u"-"_s));
    };
    work.reschedule = [this](const Interview &interview, bool confirmed) {
        return deed(u"move %1 %2 %3"_s.arg(interview.number, fieldMoment(interview.from), confirmed ? u"confirmed"_s : u"-"_s));
    };
    work.cancelInterview = [this](InterviewId id, int, const QString &reason) {
        return deed(u"cancel %1 %2"_s.arg(qToUnderlying(id)).arg(reason));
    };
    work.enterResult = [this](InterviewId id, int, InterviewResult result, const QString &note) {
        return deed(u"result %1 %2 %3"_s.arg(qToUnderlying(id)).arg(codeOf(result), note));
    };
    work.saveInvitation = [this](const InterviewRow &row, const QString &) { return deed(u"invite "_s + row.interview.number); };
}

void FakeCases::wireHires(CaseWork &work)
{
    const auto fits = [](const HireRow &row, const HireFilter &filter) {
        return (filter.stages.isEmpty() || filter.stages.contains(row.hire.stage)) &&
               (!filter.exemptionOpen || (!row.hire.exemption.isEmpty() && row.hire.exemptionApprovedBy.isEmpty()));
    };
    work.exportHires = [this](const HireFilter &filter, const QString &) {
        exportedHires = filter;
        return answered(Result<qint64>(1));
    };
    work.hires = [this, fits](const HireFilter &filter, const HireCursor &, int) {
        if (failure)
            return answered(Result<HirePage>(*failure));
        HirePage page;
        for (const HireRow &row : hires)
            if (fits(row, filter))
                page.rows.append(row);
        return answered(Result<HirePage>(page));
    };
    work.hireCounts = [this, fits](const HireFilter &filter) {
        QList<HireCount> counted;
        for (const auto stage : allOf<HireStage>())
            counted.append({stage, std::count_if(hires.begin(), hires.end(), [&](const HireRow &row) {
                                return row.hire.stage == stage && fits(row, filter);
                            })});
        return answered(Result<QList<HireCount>>(counted));
    };
    work.hire = [this](HireId id) { return answered(Result<HireCase>(hireCases.value(id))); };
    work.offer = [this](SeenPosting, const Hire &hire, const QString &leftOut) {
        return deed(u"offer %1|%2|%3|%4"_s.arg(fieldDate(hire.startsOn), hire.otherTerms, hire.overReason, leftOut));
    };
    work.advanceHire = [this](SeenPosting, HireId id, HireStage stage, QDate day, const QString &reason) {
        return deed(u"hire %1 %2 %3 %4"_s.arg(numberOf(id), codeOf(stage), fieldDate(day), reason));
    };
    work.askExemption = [this](SeenPosting, HireId id, const QString &reason) {
        return deed(u"exempt %1 %2"_s.arg(numberOf(id), reason));
    };
    work.approveExemption = [this](SeenPosting, HireId id) { return deed(u"approve "_s + numberOf(id)); };
    work.changeTerms = [this](SeenPosting, HireId id, QDate, QDate, const QString &terms) {
        return deed(u"terms %1 %2"_s.arg(numberOf(id), terms));
    };
}

CaseWork FakeCases::work()
{
    CaseWork work;
    wireApplications(work);
    wireInterviews(work);
    wireHires(work);
    work.today = [this] { return today; };
    work.mayUnmask = [this] { return unmasked; };
    return work;
}
