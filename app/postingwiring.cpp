#include "app/postingwiring.h"

#include "app/deskwindow.h"
#include "app/draftwiring.h"
#include "app/exchanges.h"
#include "app/listexport.h"
#include "app/matchwiring.h"
#include "app/session.h"
#include "models/storage/facilitystore.h"
#include "models/storage/postingdesk.h"
#include "models/storage/postingloader.h"
#include "models/storage/postingstore.h"
#include "models/storage/presencestore.h"
#include "ui/pages/postingspage.h"
#include "ui/pages/reviewpage.h"

using namespace Qt::StringLiterals;

namespace {

/// One change through PostingDesk, by the user at the moment of asking.
template <typename Change>
PostingWork::Changed changed(Session &session, Change change)
{
    return session.write([actor = session.actor(), change = std::move(change)](const QSqlDatabase &db) {
        PostingDesk desk(db, actor);
        return change(desk);
    });
}

void wireLists(PostingWork &work, Session &session)
{
    work.list.page = [&session](const PostingFilter &filter, const PostingOrder &order, const PostingCursor &after, int limit) {
        return session.read([=](const QSqlDatabase &db) { return PostingStore(db).page(filter, order, after, limit); });
    };
    work.list.cursor = [&session](const PostingFilter &filter, const PostingOrder &order, qint64 row) {
        return session.read([=](const QSqlDatabase &db) { return PostingStore(db).cursorAt(filter, order, row); });
    };
    work.list.count = [&session](const PostingFilter &filter) {
        return session.read([=](const QSqlDatabase &db) { return PostingStore(db).count(filter); });
    };
    work.load = [&session](PostingId id) {
        return session.read([id](const QSqlDatabase &db) { return PostingLoader(db).byId(id); });
    };
    work.duplicates = [&session](PostingId id) {
        return session.read([id](const QSqlDatabase &db) { return PostingStore(db).duplicatesOf(id); });
    };
    work.findFacility = [&session](const Facility &like) {
        return session.read([like](const QSqlDatabase &db) { return FacilityStore(db).find(like); });
    };
}

void wireAttachments(PostingWork &work, Session &session)
{
    work.attachments = [&session](PostingId id) { return session.exchanges().attachments(id); };
    work.saveAttachment = [&session](PostingId id, const Attachment &attachment, const QString &path) {
        return session.exchanges().saveAttachment(id, attachment.name, path);
    };
}

void wireReview(PostingWork &work, Session &session)
{
    work.decide = [&session](SeenPosting seen, const Decision &decision) {
        return session.write([=, actor = session.actor(), id = session.deskId()](const QSqlDatabase &db) -> Result<Posting> {
            const auto held = PresenceStore(db, actor.name, id).holder(seen.id);
            if (!held)
                return held.error();
            if (held.value()) {
                const auto posting = PostingLoader(db).byId(seen.id);
                return posting ? heldBy(*held.value(), posting.value().number) : posting.error();
            }
            return PostingDesk(db, actor).review(seen, decision);
        });
    };
    work.undoApproval = [&session](SeenPosting seen) {
        return changed(session, [seen](PostingDesk &desk) { return desk.undoApproval(seen); });
    };
    work.merge = [&session](SeenPosting duplicate, const QString &kept, const std::optional<PostingContent> &joined,
                            SeenPosting keptSeen) {
        return changed(session, [=](PostingDesk &desk) { return desk.merge(duplicate, kept, joined, keptSeen); });
    };
    work.dismissDuplicate = [&session](PostingId one, PostingId other) {
        return session.write(
            [=, actor = session.actor()](const QSqlDatabase &db) { return PostingDesk(db, actor).dismissDuplicate(one, other); });
    };
    work.recallDuplicate = [&session](PostingId one, PostingId other) {
        return session.write(
            [=, actor = session.actor()](const QSqlDatabase &db) { return PostingDesk(db, actor).recallDuplicate(one, other); });
    };
}

void wirePublication(PostingWork &work, Session &session)
{
    work.publish = [&session](SeenPosting seen) {
        return changed(session, [seen](PostingDesk &desk) { return desk.publish(seen); });
    };
    work.schedule = [&session](SeenPosting seen, QDate day) {
        return changed(session, [=](PostingDesk &desk) { return desk.schedule(seen, day); });
    };
    work.stop = [&session](SeenPosting seen, const QString &comment) {
        return changed(session, [=](PostingDesk &desk) { return desk.stop(seen, comment); });
    };
    work.extend = [&session](SeenPosting seen) {
        return changed(session, [seen](PostingDesk &desk) { return desk.extend(seen); });
    };
    work.end = [&session](SeenPosting seen, EndReason reason, const QString &comment) {
        return changed(session, [=](PostingDesk &desk) { return desk.end(seen, reason, comment); });
    };
    work.offer = [&session](SeenPosting seen, const Hire &hire) {
        return changed(session, [=](PostingDesk &desk) { return desk.offer(seen, hire); });
    };
    work.candidates = [&session](const QString &number) { return candidatesFor(session, number); };
    work.advance = [&session](SeenPosting seen, HireId hire, HireStage stage, QDate day, const QString &reason) {
        return changed(session, [=](PostingDesk &desk) { return desk.advance(seen, hire, stage, day, reason); });
    };
    work.undoStep = [&session](SeenPosting seen, const Posting &before) {
        return changed(session, [=](PostingDesk &desk) { return desk.undoStep(seen, before); });
    };
}

void wireContent(PostingWork &work, Session &session)
{
    work.save = [&session](SeenPosting base, const PostingContent &content) {
        return changed(session, [=](PostingDesk &desk) { return desk.revise(base, content); });
    };
    work.add = [&session](const PostingContent &content, const Facility &facility) {
        return changed(session, [=](PostingDesk &desk) { return desk.add(content, facility); });
    };
}

} // namespace

PostingWork postingWork(Session &session)
{
    PostingWork work;
    wireLists(work, session);
    wireAttachments(work, session);
    wireReview(work, session);
    wirePublication(work, session);
    wireContent(work, session);
    wireDrafts(work, u"posting/"_s, session);
    work.exportList = [&session](const PostingFilter &filter, const PostingOrder &order, const QStringList &columns,
                                 const QString &file) { return exportedList(session, filter, order, columns, file); };
    work.today = &Session::today;
    return work;
}

Page *makeReviewPage(DeskWindow &desk)
{
    auto *review = new ReviewPage(postingWork(desk.session()), desk.themes(), desk.session().settings());
    QObject::connect(review, &ReviewPage::editRequested, &desk, [&desk](PostingId id, const QString &key) {
        auto *postings = desk.find<PostingsPage>();
        desk.window().open(postings);
        postings->edit(id, key);
    });
    return review;
}

Page *makePostingsPage(DeskWindow &desk)
{
    return new PostingsPage(postingWork(desk.session()), desk.themes(), desk.session().settings());
}
