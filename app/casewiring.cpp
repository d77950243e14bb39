#include "app/casewiring.h"

#include "app/deskwindow.h"
#include "app/invitationfile.h"
#include "app/listexport.h"
#include "app/personalview.h"
#include "app/session.h"
#include "models/domain/officedate.h"
#include "models/storage/applicationfile.h"
#include "models/storage/casedesk.h"
#include "models/storage/caseloader.h"
#include "models/storage/casestore.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingstore.h"
#include "models/storage/seekerdesk.h"
#include "models/storage/seekerstore.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/hirespage.h"
#include "ui/pages/interviewspage.h"

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Whether the user sees personal data whole: asked with each read, and remembered for what a page decides at once.
using Right = std::shared_ptr<std::atomic<bool>>;

bool seesNow(const QSqlDatabase &db, const QString &user, const Right &right)
{
    const auto sees = seesPersonal(db, user);
    *right = sees && sees.value(); // who is not known sees names masked
    return *right;
}

template <typename T>
T seen(const T &value, bool personal)
{
    return personal ? value : masked(value);
}

template <typename Page>
Page seenPage(Page page, bool personal)
{
    for (auto &row : page.rows)
        row = seen(row, personal);
    return page;
}

template <typename Row>
QList<Row> seenRows(QList<Row> rows, bool personal)
{
    for (Row &row : rows)
        row = seen(row, personal);
    return rows;
}

QList<InterviewDay> seenDays(QList<InterviewDay> days, bool personal)
{
    for (InterviewDay &day : days)
        day.rows = seenRows(day.rows, personal);
    return days;
}

/// A read whose answer is masked on its way to the window. work: (QSqlDatabase) -> Result<T>; mask: (T, bool) -> T
template <typename Work, typename Mask>
auto readSeen(Session &session, const Right &right, Work work, Mask mask)
{
    return session.read([work, mask, right, user = session.user()](const QSqlDatabase &db) -> decltype(work(db)) {
        auto answer = work(db);
        return answer ? decltype(work(db))(mask(answer.take(), seesNow(db, user, right))) : answer;
    });
}

template <typename T>
Result<> only(const Result<T> &result)
{
    return result ? Result<>() : Result<>(result.error());
}

/// One change through CaseDesk, by the user at the moment of asking.
template <typename Change>
auto changed(Session &session, Change change)
{
    return session.write([actor = session.actor(), change = std::move(change)](const QSqlDatabase &db) -> Result<> {
        CaseDesk desk(db, actor);
        return only(change(desk));
    });
}

void wireApplications(CaseWork &work, Session &session, const Right &right)
{
    work.applications = [&session, right](const ApplicationFilter &filter, const CaseCursor &after, int limit) {
        return readSeen(
            session, right, [=](const QSqlDatabase &db) { return CaseStore(db).applications(filter, after, limit); },
            seenPage<ApplicationPage>);
    };
    work.exportApplications = [&session](const ApplicationFilter &filter, const QString &file) {
        return exportedCases(session, filter, file);
    };
    work.stageCounts = [&session](const ApplicationFilter &filter) {
        return session.read([filter](const QSqlDatabase &db) { return CaseStore(db).stageCounts(filter); });
    };
    work.application = [&session, right](ApplicationId id) {
        return readSeen(
            session, right, [id](const QSqlDatabase &db) { return CaseLoader(db).application(id); }, seen<ApplicationCase>);
    };
    work.findSeekers = [&session, right](const QString &text, int limit) {
        return session.read([=, user = session.user()](const QSqlDatabase &db) -> Result<QList<SeekerRow>> {
            const auto page = SeekerStore(db).page({.text = text}, {}, {}, limit);
            return page ? Result<QList<SeekerRow>>(seenRows(page.value().rows, seesNow(db, user, right))) : page.error();
        });
    };
    work.findPostings = [&session](const QString &text, int limit) {
        return session.read([=](const QSqlDatabase &db) -> Result<QList<PostingRow>> {
            PostingFilter published;
            published.publication = {PublicationState::Published};
            published.text = text;
            const auto page = PostingStore(db).page(published, {PostingSort::Number, Qt::AscendingOrder}, {}, limit);
            return page ? Result<QList<PostingRow>>(page.value().rows) : page.error();
        });
    };
    work.beforeApplying = [&session](SeekerId seeker, PostingId posting) {
        return session.read([=, actor = session.actor()](const QSqlDatabase &db) {
            return CaseLoader(db).beforeApplying(seeker, posting, actor);
        });
    };
    work.apply = [&session](SeekerId seeker, PostingId posting, IntakeRoute route, const QString &referredBy) {
        return session.write([=, actor = session.actor()](const QSqlDatabase &db) -> Result<ApplicationId> {
            const auto made = CaseDesk(db, actor).apply(seeker, posting, route, referredBy);
            return made ? Result<ApplicationId>(made.value().id) : made.error();
        });
    };
}

void wireSteps(CaseWork &work, Session &session)
{
    work.advance = [&session](ApplicationId id, int version, ApplicationStage to, const QString &reason) {
        return changed(session, [=](CaseDesk &desk) { return desk.advance(id, version, to, reason); });
    };
    work.refer = [&session](ApplicationId id, int version) {
        return changed(session, [=](CaseDesk &desk) { return desk.refer(id, version); });
    };
    work.seeOriginal = [&session](ApplicationId id, int version) {
        return changed(session, [=](CaseDesk &desk) { return desk.seeOriginal(id, version); });
    };
    work.leave = [&session](ApplicationId id, int version, ApplicationStage how, const QString &reason) {
        return changed(session, [=](CaseDesk &desk) { return desk.leave(id, version, how, reason); });
    };
}

void wireInquiries(CaseWork &work, Session &session, const Right &right)
{
    work.inquiries = [&session, right](const InquiryCursor &after, int limit) {
        return readSeen(
            session, right, [=](const QSqlDatabase &db) { return CaseStore(db).inquiries(false, {}, after, limit); },
            seenPage<InquiryPage>);
    };
    work.openInquiries = [&session] {
        return session.read([](const QSqlDatabase &db) { return CaseStore(db).openInquiries(); });
    };
    work.answer = [&session](InquiryId id, int version, const QString &answer) {
        return changed(session, [=](CaseDesk &desk) { return desk.answer(id, version, answer); });
    };
    work.ask = [&session](const QString &seeker, const QString &posting, IntakeRoute route, const QString &question) {
        return changed(session, [=](CaseDesk &desk) { return desk.ask(seeker, posting, route, question); });
    };
}

/// Whoever moves an appointment without seeing its address, number and note leaves them as they are.
Interview withUnseenKept(Interview wanted, const Interview &before)
{
    for (QString Interview::*text : {&Interview::url, &Interview::phone, &Interview::note})
        if ((wanted.*text).isEmpty())
            wanted.*text = before.*text;
    return wanted;
}

void wireInterviews(CaseWork &work, Session &session, const Right &right)
{
    work.interviews = [&session, right](QDate first, int days, const InterviewFilter &filter, int mostOfDay) {
        return readSeen(
            session, right, [=](const QSqlDatabase &db) { return CaseStore(db).interviewDays(first, days, filter, mostOfDay); },
            seenDays);
    };
    work.exportInterviews = [&session](const InterviewFilter &filter, const QString &file) {
        return exportedCases(session, filter, file);
    };
    work.withoutResult = [&session, right](const ApplicationFilter &filter, const CaseCursor &after, int limit) {
        return readSeen(
            session, right,
            [=, asked = withoutResult(session.actor().at, filter)](const QSqlDatabase &db) {
                return CaseStore(db).interviews(asked, after, limit);
            },
            seenPage<InterviewPage>);
    };
    work.withoutResultCount = [&session](const ApplicationFilter &filter) {
        return session.read(
            [asked = withoutResult(session.actor().at, filter)](const QSqlDatabase &db) { return CaseStore(db).count(asked); });
    };
    work.clashes = [&session](const QString &number) {
        return session.read([number, actor = session.actor()](const QSqlDatabase &db) -> Result<QList<Clash>> {
            const CaseDesk desk(db, actor);
            const auto interview = desk.interview(number);
            return interview ? desk.clashes(interview.value()) : interview.error();
        });
    };
    work.schedule = [&session](const Interview &interview, bool confirmed) {
        return changed(session, [=](CaseDesk &desk) { return desk.schedule(interview, confirmed); });
    };
    work.reschedule = [&session, right](const Interview &wanted, bool confirmed) {
        return changed(session, [=, personal = right->load()](CaseDesk &desk) -> Result<Interview> {
            const auto before = desk.interview(wanted.number);
            if (!before)
                return before;
            return desk.reschedule(wanted.id, wanted.version, personal ? wanted : withUnseenKept(wanted, before.value()),
                                   confirmed);
        });
    };
    work.cancelInterview = [&session](InterviewId id, int version, const QString &reason) {
        return changed(session, [=](CaseDesk &desk) { return desk.cancel(id, version, reason); });
    };
    work.enterResult = [&session](InterviewId id, int version, InterviewResult result, const QString &note) {
        return changed(session, [=](CaseDesk &desk) { return desk.enterResult(id, version, result, note); });
    };
    work.saveInvitation = [&session](const InterviewRow &row, const QString &file) {
        return session.read([id = row.interview.id, file, actor = session.actor()](const QSqlDatabase &db) -> Result<> {
            const auto whole = CaseStore(db).interview(id); // not as it was shown: masked
            return whole ? saveInvitation(whole.value(), file, actor) : whole.error();
        });
    };
}

void wireHires(CaseWork &work, Session &session, const Right &right)
{
    work.hires = [&session, right](const HireFilter &filter, HireCursor after, int limit) {
        return readSeen(
            session, right, [=](const QSqlDatabase &db) { return CaseStore(db).hires(filter, after, limit); },
            seenPage<HirePage>);
    };
    work.exportHires = [&session](const HireFilter &filter, const QString &file) { return exportedCases(session, filter, file); };
    work.hireCounts = [&session](const HireFilter &filter) {
        return session.read([filter](const QSqlDatabase &db) { return CaseStore(db).hireCounts(filter); });
    };
    work.hire = [&session, right](HireId id) {
        return readSeen(
            session, right, [id, today = Session::today()](const QSqlDatabase &db) { return CaseLoader(db).hire(id, today); },
            seen<HireCase>);
    };
    work.offer = [&session](SeenPosting ref, const Hire &hire, const QString &leftOut) {
        return changed(session, [=](CaseDesk &desk) { return desk.offer(ref, hire, leftOut); });
    };
    work.advanceHire = [&session](SeenPosting ref, HireId hire, HireStage stage, QDate day, const QString &reason) {
        return changed(session, [=](CaseDesk &desk) { return desk.advanceHire(ref, hire, stage, day, reason); });
    };
    work.askExemption = [&session](SeenPosting ref, HireId hire, const QString &reason) {
        return changed(session, [=](CaseDesk &desk) { return desk.askExemption(ref, hire, reason); });
    };
    work.approveExemption = [&session](SeenPosting ref, HireId hire) {
        return changed(session, [=](CaseDesk &desk) { return desk.approveExemption(ref, hire); });
    };
    work.changeTerms = [&session](SeenPosting ref, HireId hire, QDate from, QDate to, const QString &terms) {
        return changed(session, [=](CaseDesk &desk) { return desk.changeTerms(ref, hire, from, to, terms); });
    };
}

CaseWork caseWork(Session &session)
{
    const auto right = std::make_shared<std::atomic<bool>>(false);
    CaseWork work;
    wireApplications(work, session, right);
    wireSteps(work, session);
    wireInquiries(work, session, right);
    wireInterviews(work, session, right);
    wireHires(work, session, right);
    work.today = &Session::today;
    work.mayUnmask = [right] { return right->load(); };
    return work;
}

} // namespace

Page *makeApplicationsPage(DeskWindow &desk) { return new ApplicationsPage(caseWork(desk.session()), desk.themes()); }

Page *makeHiresPage(DeskWindow &desk) { return new HiresPage(caseWork(desk.session()), desk.themes()); }

Page *makeInterviewsPage(DeskWindow &desk)
{
    auto *page = new InterviewsPage(caseWork(desk.session()), desk.themes());
    QObject::connect(page, &InterviewsPage::applicationRequested, &desk, [&desk](ApplicationId id) {
        auto *applications = desk.find<ApplicationsPage>();
        desk.window().open(applications);
        applications->open(id);
    });
    return page;
}
