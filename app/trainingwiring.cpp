#include "app/trainingwiring.h"

#include "app/deskwindow.h"
#include "app/evidencefile.h"
#include "app/listexport.h"
#include "app/personalview.h"
#include "app/session.h"
#include "models/storage/casestore.h"
#include "models/storage/seekerloader.h"
#include "models/storage/trainingdesk.h"
#include "models/storage/trainingfile.h"
#include "ui/pages/trainingpage.h"

namespace {

Result<StartingSoon> startingSoon(const QSqlDatabase &db, const QString &user, QDate day)
{
    const CaseStore store(db);
    const auto days = store.warningDays();
    if (!days)
        return days.error();
    auto starts = store.startWarnings(day, days.value());
    if (!starts)
        return starts.error();
    const auto whole = seesPersonal(db, user);
    if (!whole)
        return whole.error();
    StartingSoon soon{day, days.value(), starts.take().first};
    if (!whole.value())
        for (StartWarning &warning : soon.starts)
            warning = masked(warning);
    return soon;
}

/// One change through TrainingDesk, by the user at the moment of asking.
template <typename Change>
auto changed(Session &session, Change change)
{
    return session.write([actor = session.actor(), change = std::move(change)](const QSqlDatabase &db) {
        TrainingDesk desk(db, actor);
        return change(desk);
    });
}

void wireLists(TrainingWork &work, Session &session)
{
    work.starting = [&session] {
        return session.read(
            [user = session.user(), day = Session::today()](const QSqlDatabase &db) { return startingSoon(db, user, day); });
    };
    work.rate = [&session](const Period &period) {
        return session.read([period](const QSqlDatabase &db) { return CaseStore(db).trainingRate(period); });
    };
    work.page = [&session](const TrainingFilter &filter, const TrainingCursor &after, int limit) {
        return session.read([=, user = session.user()](const QSqlDatabase &db) -> Result<TrainingRows> {
            auto page = CaseStore(db).trainings(filter, after, limit);
            if (!page)
                return page;
            const auto whole = seesPersonal(db, user);
            if (!whole)
                return whole.error();
            TrainingRows rows = page.take();
            if (!whole.value())
                for (TrainingRow &row : rows.rows)
                    row = masked(row);
            return rows;
        });
    };
    work.exportList = [&session](const TrainingFilter &filter, const QString &file) {
        return exportedCases(session, filter, file);
    };
    work.courses = [&session] {
        return session.read([actor = session.actor()](const QSqlDatabase &db) { return TrainingFile(db, actor).courses(); });
    };
    work.findSeeker = [&session](const QString &number) {
        return session.read([number](const QSqlDatabase &db) -> Result<SeekerId> {
            const auto seeker = SeekerLoader(db).byNumber(number);
            return seeker ? Result<SeekerId>(seeker.value().id) : seeker.error();
        });
    };
    work.saveEvidence = [&session](const TrainingRecord &record, const QString &file) {
        return session.read([record, file, actor = session.actor()](const QSqlDatabase &db) -> Result<> {
            const auto content = TrainingFile(db, actor).evidence(record);
            return content ? writeEvidence(file, content.value()) : Result<>(content.error());
        });
    };
}

void wireChanges(TrainingWork &work, Session &session)
{
    work.setWarningDays = [&session](int days) {
        return changed(session, [days](TrainingDesk &desk) { return desk.setWarningDays(days); });
    };
    work.addCourse = [&session](const Course &course) {
        return changed(session, [course](TrainingDesk &desk) { return desk.addCourse(course); });
    };
    work.changeCourse = [&session](const Course &course) {
        return changed(session, [course](TrainingDesk &desk) { return desk.changeCourse(course); });
    };
    work.book = [&session](const TrainingRecord &record) {
        return changed(session, [record](TrainingDesk &desk) { return desk.book(record); });
    };
    work.complete = [&session](const TrainingRecord &record, const QString &file) {
        return changed(session, [record, file](TrainingDesk &desk) -> Result<TrainingRecord> {
            const auto proof = readEvidence(file);
            return proof ? desk.complete(record, proof.value().name, proof.value().content) : proof.error();
        });
    };
    work.attend = [&session](const TrainingRecord &record) {
        return changed(session, [record](TrainingDesk &desk) { return desk.attend(record.id, record.version); });
    };
    work.approve = [&session](const TrainingRecord &record) {
        return changed(session, [record](TrainingDesk &desk) { return desk.approve(record.id, record.version); });
    };
    work.fail = [&session](const TrainingRecord &record, TrainingStage stage, const QString &reason) {
        return changed(session, [=](TrainingDesk &desk) { return desk.fail(record.id, record.version, stage, reason); });
    };
    work.exempt = [&session](const TrainingRecord &record, const QString &reason) {
        return changed(session, [=](TrainingDesk &desk) { return desk.exempt(record, reason); });
    };
}

} // namespace

Page *makeTrainingPage(DeskWindow &desk)
{
    TrainingWork work;
    wireLists(work, desk.session());
    wireChanges(work, desk.session());
    work.today = &Session::today;
    return new TrainingPage(work, desk.themes());
}
