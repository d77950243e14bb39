#include "models/domain/postingundo.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

struct PostingUndoText
{
    Q_DECLARE_TR_FUNCTIONS(PostingUndoText)
};

static bool isSameContent(const Posting &one, const Posting &other)
{
    return one.id == other.id && one.currentRevision == other.currentRevision && one.mergedInto == other.mergedInto &&
           std::equal(one.revisions.begin(), one.revisions.end(), other.revisions.begin(), other.revisions.end(),
                      [](const Revision &a, const Revision &b) { return a.number == b.number && a.review == b.review; });
}

/// The hires as they were; `touched` are those that the step added or moved.
static Result<QList<Hire>> hiresBefore(const Posting &now, const Posting &before, QList<Hire> &touched)
{
    for (qsizetype i = 0; i < now.hires.size(); ++i) {
        const Hire &hire = now.hires[i];
        const bool known = i < before.hires.size();
        if (known && before.hires[i] == hire)
            continue;
        if (known && before.hires[i].id != hire.id)
            return inputError(PostingUndoText::tr("The seats changed otherwise since. Load the posting again."));
        if (hire.application != ApplicationId{} || hire.seeker != SeekerId{})
            return inputError(PostingUndoText::tr("The seat of %1 belongs to a registered seeker. Correct it at the application.")
                                  .arg(hire.person));
        touched.append(hire);
    }
    return now.hires.size() < before.hires.size()
               ? Result<QList<Hire>>(
                     inputError(PostingUndoText::tr("The seats changed otherwise since. Load the posting again.")))
               : Result<QList<Hire>>(before.hires);
}

Result<Posting> stepUndone(Posting now, const Posting &before, const Actor &actor)
{
    if (now.version != before.version + 1)
        return Error{Error::Kind::Conflict,
                     PostingUndoText::tr("%1 was changed again since; nothing was taken back. Load it again.").arg(now.number)};
    QList<Hire> touched;
    auto hires = hiresBefore(now, before, touched);
    if (!hires)
        return hires.error();
    const auto steps = now.history.mid(before.history.size());
    if (!isSameContent(now, before) || (now.publication == before.publication && touched.isEmpty()) || steps.isEmpty())
        return inputError(PostingUndoText::tr("The last change of %1 cannot be taken back here.").arg(now.number));
    const auto note = [&](const QString &what, const QString &comment) {
        now.history.append({actor.at, actor.name, now.newest().number, what, {}, comment});
    };
    // First what came last, so that it stands right behind what it takes back.
    if (now.publication != before.publication)
        note(now.publication.state == before.publication.state && now.publication.extensions != before.publication.extensions
                 ? u"extension_undone"_s
                 : u"publication_undone"_s,
             {});
    for (const Hire &hire : std::as_const(touched))
        note(now.hires.size() > before.hires.size() ? u"offer_undone"_s : u"seat_undone"_s, hire.person);
    now.publication = before.publication;
    now.hires = hires.take();
    return now;
}
