#include "app/seekerwiring.h"

#include "app/deskwindow.h"
#include "app/draftwiring.h"
#include "app/listexport.h"
#include "app/matchwiring.h"
#include "app/personalview.h"
#include "app/session.h"
#include "models/domain/personaldata.h"
#include "models/storage/casestore.h"
#include "models/storage/seekerdesk.h"
#include "models/storage/seekerstore.h"
#include "ui/pages/seekerspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct SeekerWiringText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerWiringText)
};

namespace {

constexpr int mostShown = 50; // of each kind in the detail

/// As the user may see it.
template <typename T>
Result<T> shownTo(const QSqlDatabase &db, const QString &user, Result<T> answer)
{
    if (!answer)
        return answer;
    const auto whole = seesPersonal(db, user);
    if (!whole)
        return whole.error();
    return whole.value() ? std::move(answer) : Result<T>(masked(answer.take()));
}

Result<SeekerPage> shownPage(const QSqlDatabase &db, const QString &user, Result<SeekerPage> page)
{
    const auto whole = seesPersonal(db, user);
    if (!page || !whole)
        return page ? whole.error() : page.error();
    SeekerPage shown = page.take();
    if (!whole.value())
        for (SeekerRow &row : shown.rows)
            row = masked(row);
    return shown;
}

Result<QList<SeekerDuplicate>> duplicatesFor(const QSqlDatabase &db, const Seeker &seeker, bool whole)
{
    auto found = SeekerStore(db).duplicatesOf(seeker);
    if (!found)
        return found;
    QList<SeekerDuplicate> duplicates = found.take();
    if (!whole)
        for (SeekerDuplicate &duplicate : duplicates)
            duplicate.seeker = masked(duplicate.seeker);
    return duplicates;
}

QList<SeekerEvent> eventsOf(const QList<AuditEntry> &entries)
{
    QList<SeekerEvent> events;
    for (const AuditEntry &entry : entries) {
        SeekerEvent event{entry.at, entry.actor, entry.action, {}};
        for (const SeekerPart &part : seekerParts())
            if (part.isEntered() && (entry.before.contains(part.key()) || entry.after.contains(part.key())))
                event.fields.append(part.label());
        events.append(event);
    }
    return events;
}

/// `target` gets the answer; the first error is kept.
template <typename T>
bool taken(Result<T> answer, T &target, std::optional<Error> &error)
{
    if (answer)
        target = answer.take();
    else
        error = answer.error();
    return !error;
}

Result<SeekerDossier> dossierOf(const QSqlDatabase &db, SeekerId id, const QString &user)
{
    SeekerDossier dossier;
    std::optional<Error> error;
    const SeekerStore store(db);
    const CaseStore cases(db);
    QList<AuditEntry> entries;
    ApplicationPage applications;
    HirePage hires;
    TrainingRows trainings;
    InquiryPage inquiries;
    const bool done = taken(seesPersonal(db, user), dossier.isWhole, error) &&
                      taken(SeekerLoader(db).byId(id), dossier.seeker, error) &&
                      taken(duplicatesFor(db, dossier.seeker, dossier.isWhole), dossier.duplicates, error) &&
                      taken(cases.inquiries(false, id, {}, mostShown), inquiries, error) &&
                      taken(cases.applications({.seeker = id}, {}, mostShown), applications, error) &&
                      taken(cases.hires({.seeker = id}, {}, mostShown), hires, error) &&
                      taken(cases.trainings({.seeker = id}, {}, mostShown), trainings, error) &&
                      taken(store.history(dossier.seeker.number), entries, error);
    if (!done)
        return *error;
    dossier.applications = applications.rows;
    dossier.hires = hires.rows;
    dossier.trainings = trainings.rows;
    dossier.inquiries = inquiries.rows;
    dossier.history = eventsOf(entries);
    if (!dossier.isWhole)
        dossier.seeker = masked(dossier.seeker);
    return dossier;
}

/// One change through SeekerDesk, by the user at the moment of asking.
template <typename Change>
SeekerWork::Changed changed(Session &session, Change change)
{
    return session.write([actor = session.actor(), change = std::move(change)](const QSqlDatabase &db) {
        SeekerDesk desk(db, actor);
        return shownTo(db, actor.name, change(desk));
    });
}

void wireReading(SeekerWork &work, Session &session)
{
    work.list.page = [&session](const SeekerFilter &filter, const SeekerOrder &order, const SeekerCursor &after, int limit) {
        return session.read([=, user = session.user()](const QSqlDatabase &db) {
            return shownPage(db, user, SeekerStore(db).page(filter, order, after, limit));
        });
    };
    work.list.cursor = [&session](const SeekerFilter &filter, const SeekerOrder &order, qint64 row) {
        return session.read([=](const QSqlDatabase &db) { return SeekerStore(db).cursorAt(filter, order, row); });
    };
    work.list.count = [&session](const SeekerFilter &filter) {
        return session.read([=](const QSqlDatabase &db) { return SeekerStore(db).count(filter); });
    };
    work.load = [&session](SeekerId id) {
        return session.read([id, user = session.user()](const QSqlDatabase &db) { return dossierOf(db, id, user); });
    };
    work.edit = [&session](SeekerId id) {
        return session.read([id, user = session.user()](const QSqlDatabase &db) -> Result<Seeker> {
            const auto whole = seesPersonal(db, user);
            if (!whole)
                return whole.error();
            if (!whole.value())
                return Error{Error::Kind::Input,
                             SeekerWiringText::tr("Editing needs the personal data whole. Turn them on in the settings.")};
            return SeekerLoader(db).byId(id);
        });
    };
    work.duplicates = [&session](const Seeker &seeker) {
        return session.read([seeker, user = session.user()](const QSqlDatabase &db) -> Result<QList<SeekerDuplicate>> {
            const auto whole = seesPersonal(db, user);
            return whole ? duplicatesFor(db, seeker, whole.value()) : whole.error();
        });
    };
}

void wireChanging(SeekerWork &work, Session &session)
{
    work.save = [&session](SeenSeeker base, const Seeker &seeker) {
        return changed(session, [=](SeekerDesk &desk) { return desk.change(base, seeker); });
    };
    work.add = [&session](const Seeker &seeker) { return changed(session, [=](SeekerDesk &desk) { return desk.add(seeker); }); };
    work.renew = [&session](SeenSeeker seen) { return changed(session, [=](SeekerDesk &desk) { return desk.renew(seen); }); };
    work.checkLicence = [&session](SeenSeeker seen, Profession kind, LicenceCheck check) {
        return changed(session, [=](SeekerDesk &desk) { return desk.checkLicence(seen, kind, check); });
    };
    work.merge = [&session](SeenSeeker kept, SeenSeeker other, const QStringList &taken) {
        return changed(session, [=](SeekerDesk &desk) { return desk.merge(kept, other, taken); });
    };
    work.withdraw = [&session](SeenSeeker seen) {
        return session.write([seen, actor = session.actor()](const QSqlDatabase &db) -> Result<ErasureReport> {
            const auto erasure = SeekerDesk(db, actor).withdraw(seen);
            if (!erasure)
                return erasure.error();
            return ErasureReport{erasure.value().left.number, erasure.value().bytesSearched, erasure.value().remnants};
        });
    };
}

} // namespace

SeekerWork seekerWork(Session &session)
{
    SeekerWork work;
    wireReading(work, session);
    wireChanging(work, session);
    wireDrafts(work, u"seeker/"_s, session);
    work.exportList = [&session](const SeekerFilter &filter, const SeekerOrder &order, const QStringList &columns,
                                 const QString &file) { return exportedSeekers(session, filter, order, columns, file); };
    work.candidates = [&session](const QString &number) { return candidatesFor(session, number); };
    work.user = [&session] { return session.user(); };
    work.today = &Session::today;
    return work;
}

Page *makeSeekersPage(DeskWindow &desk)
{
    return new SeekersPage(seekerWork(desk.session()), desk.themes(), desk.session().settings());
}
