// What the review page does about decisions; the rest of the class is in reviewpage.cpp.

#include "models/domain/leaks.h"
#include "models/domain/whendone.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/postinglist.h"
#include "ui/pages/reviewdetail.h"
#include "ui/pages/reviewpage.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/postinghead.h"

using namespace Qt::StringLiterals;

static constexpr int mostDecided = 1'000;

static QList<ReasonCode> reasonsFor(ReviewAction action)
{
    QList<ReasonCode> reasons;
    for (const ReasonCode reason : allOf<ReasonCode>())
        if (isLegalGround(reason) == (action == ReviewAction::Refuse))
            reasons.append(reason);
    if (action == ReviewAction::Return) // a legal ground may also send a posting back, but is not the usual reason
        for (const ReasonCode reason : allOf<ReasonCode>())
            if (isLegalGround(reason))
                reasons.append(reason);
    return reasons;
}

void ReviewPage::decide(ReviewAction action)
{
    if (m_busy)
        return;
    const int selected = m_list->table().selectedCount();
    if (selected <= 1) {
        if (!m_detail->posting() || m_list->table().currentPosting() != m_detail->posting()->id)
            return; // not shown yet, so nobody can have read it
        if (action == ReviewAction::Approve && !m_detail->obstacle().isEmpty()) {
            showMessage({.tone = Tone::Warn, .text = m_detail->obstacle(), .topic = u"obstacle"_s});
            m_detail->focusConfirmation();
            return;
        }
    }
    if (action == ReviewAction::Approve) {
        decideSelected({.action = action, .amberConfirmed = selected <= 1});
        return;
    }
    askReason(action, std::max(selected, 1), [this](const Decision &decision) { decideSelected(decision); });
}

void ReviewPage::askReason(ReviewAction action, int count, const std::function<void(const Decision &)> &go)
{
    const bool refuses = action == ReviewAction::Refuse;
    const QList<ReasonCode> reasons = reasonsFor(action);
    ReasonDialog::Question question;
    question.title = refuses ? tr("Refuse") : tr("Return to the institution");
    question.subject = count == 1 && m_detail->posting()
                           ? m_detail->posting()->number + u"　"_s + PostingHead::nameOf(*m_detail->posting())
                           : tr("%n selected posting(s)", nullptr, count);
    question.action = refuses ? tr("Refuse %n posting(s)", nullptr, count) : tr("Return %n posting(s)", nullptr, count);
    question.dangerous = refuses;
    for (const ReasonCode reason : reasons)
        question.reasons.append(label(reason));
    if (refuses)
        question.note = tr("Only the grounds of article 5-6 of the Employment Security Act allow to refuse a posting.");
    if (m_kept && m_kept->action == action) { // what was typed before somebody else was faster
        question.comment = m_kept->comment;
        if (m_kept->reason)
            question.reason = int(reasons.indexOf(*m_kept->reason));
    }
    auto *dialog = new ReasonDialog(question, themes(), this);
    connect(dialog, &QDialog::accepted, this, [dialog, action, reasons, go] {
        go({.action = action, .reason = reasons[dialog->reason()], .comment = dialog->comment()});
    });
    dialog->open();
}

void ReviewPage::decideSelected(const Decision &decision)
{
    if (m_list->table().selectedCount() <= 1) {
        const Posting &posting = *m_detail->posting();
        decideAll({{{posting.id, posting.version}, posting.number}}, decision);
        return;
    }
    m_list->table().readSelected(mostDecided, [this, decision](const QList<PostingRow> &rows) {
        QList<DecisionRun::Item> items;
        for (const PostingRow &row : rows)
            items.append({{row.id, 0}, row.number});
        decideAll(items, decision);
    });
}

void ReviewPage::decideAll(const QList<DecisionRun::Item> &items, const Decision &decision)
{
    m_busy = true;
    m_detail->setBusy(true);
    auto *run = new DecisionRun(
        items, [this, decision](const SeenPosting &seen) { return m_work.decide(seen, decision); }, this);
    connect(run, &DecisionRun::finished, this, [this, run, decision, single = items.size() == 1] {
        m_busy = false;
        m_detail->setBusy(false);
        messages()->withdraw(u"obstacle"_s);
        if (single && !run->refused().isEmpty() && run->refused().first().error.kind == Error::Kind::Conflict) {
            tellConflict(decision, run->refused().first().error);
            return;
        }
        m_kept.reset();
        tell(*run, decision);
        if (run->done().isEmpty())
            return;
        QList<PostingId> leaving;
        for (const Posting &posting : run->done())
            leaving.append(posting.id);
        m_list->table().goOnAfter(leaving);
        m_list->forget(); // the next row is loaded when the list is there
        m_list->refresh(asked());
        countQueue();
        Q_EMIT dataChanged();
    });
    if (items.size() > 1)
        Q_EMIT jobStarted(tr("Deciding about %n posting(s)", nullptr, int(items.size())), run->job());
    run->start();
}

static QString doneText(ReviewAction action, const QString &subject, int count)
{
    if (count == 1)
        return action == ReviewAction::Approve  ? ReviewPage::tr("%1 was approved.").arg(subject)
               : action == ReviewAction::Return ? ReviewPage::tr("%1 was returned.").arg(subject)
                                                : ReviewPage::tr("%1 was refused.").arg(subject);
    return action == ReviewAction::Approve  ? ReviewPage::tr("%n posting(s) were approved.", nullptr, count)
           : action == ReviewAction::Return ? ReviewPage::tr("%n posting(s) were returned.", nullptr, count)
                                            : ReviewPage::tr("%n posting(s) were refused.", nullptr, count);
}

void ReviewPage::tell(const DecisionRun &run, const Decision &decision)
{
    const int done = int(run.done().size());
    const int refused = int(run.refused().size());
    if (done > 0) {
        QList<SeenPosting> decided;
        for (const Posting &posting : run.done())
            decided.append({posting.id, posting.version});
        m_takeBack = nullptr; // a return and a refusal have reached the institution, after a reason was asked for
        if (decision.action == ReviewAction::Approve)
            m_takeBack = [this, decided] { undoApprovals(decided); };
    }
    if (refused > 0)
        showMessage({.tone = Tone::Warn,
                     .text = tr("%n posting(s) were left as they are.", nullptr, refused) + u'\n' + run.reasons(),
                     .topic = u"refused"_s});
    if (done == 0)
        return;
    const Posting &first = run.done().first();
    Message message{.tone = Tone::Ok,
                    .text = doneText(decision.action, first.number + u"　"_s + PostingHead::nameOf(first), done),
                    .topic = u"decided"_s};
    if (decision.action == ReviewAction::Approve) {
        message.answers = {tr("Undo")};
        message.answered = [this](int) { undo(); };
    }
    showMessage(message);
}

void ReviewPage::tellConflict(const Decision &decision, const Error &error)
{
    m_kept = decision;
    const Posting seen = *m_detail->posting();
    showMessage({.tone = Tone::Warn,
                 .text = error.message,
                 .answers = {tr("Reload and compare")},
                 .answered = [this, seen](int) { compareWithNow(seen); },
                 .topic = u"conflict"_s});
}

void ReviewPage::compareWithNow(const Posting &seen)
{
    whenDone(m_work.load(seen.id), this, [this, seen](const QFuture<Result<Posting>> &future) {
        if (future.resultCount() == 0)
            return;
        const Result<Posting> now = future.result();
        if (!now)
            return showError(now.error());
        if (m_list->wanted() == seen.id || (m_detail->posting() && m_detail->posting()->id == seen.id))
            m_detail->show(now.value(), m_work.today());
        const auto side = [](const QString &title, const Posting &posting) {
            return CompareDialog::Side{title.arg(posting.newest().number).arg(label(posting.newest().review)),
                                       posting.newest().content};
        };
        auto *dialog =
            new CompareDialog(tr("%1 was changed meanwhile").arg(seen.number), side(tr("As you saw it (revision %1, %2)"), seen),
                              side(tr("As it is now (revision %1, %2)"), now.value()), {}, themes(), this);
        dialog->open();
        m_list->refresh(asked());
        countQueue();
    });
}

bool ReviewPage::undo()
{
    if (!m_takeBack || m_busy)
        return false;
    messages()->withdraw(u"decided"_s);
    std::exchange(m_takeBack, nullptr)();
    return true;
}

void ReviewPage::undoApprovals(const QList<SeenPosting> &approved)
{
    QList<DecisionRun::Item> items;
    for (const SeenPosting &seen : approved)
        items.append({seen, {}});
    m_busy = true;
    auto *run = new DecisionRun(items, m_work.undoApproval, this);
    connect(run, &DecisionRun::finished, this, [this, run] {
        m_busy = false;
        if (!run->refused().isEmpty())
            showMessage({.tone = Tone::Warn, .text = run->refused().first().error.message, .topic = u"refused"_s});
        if (run->done().isEmpty())
            return;
        showMessage({.tone = Tone::Ok,
                     .text = tr("The approval of %n posting(s) was taken back.", nullptr, int(run->done().size())),
                     .topic = u"decided"_s});
        m_list->refresh(asked());
        countQueue();
        Q_EMIT dataChanged();
    });
    run->start();
}

void ReviewPage::compare(const PostingRow &other)
{
    whenDone(m_work.load(other.id), this, [this, other](const QFuture<Result<Posting>> &future) {
        if (future.resultCount() == 0 || !m_detail->posting())
            return;
        const Result<Posting> loaded = future.result();
        if (!loaded)
            return showError(loaded.error());
        const Posting &mine = *m_detail->posting();
        auto *dialog = new CompareDialog(tr("Possible duplicates"), {mine.number, mine.newest().content},
                                         {other.number, loaded.value().newest().content},
                                         {tr("No duplicate"), tr("Merge into %1").arg(other.number)}, themes(), this);
        connect(dialog, &CompareDialog::answered, this,
                [this, other](int answer) { answer == 0 ? dismiss(other) : merge(other); });
        dialog->open();
    });
}

/// Where the two say different things, what holds is asked first.
void ReviewPage::merge(const PostingRow &other)
{
    if (!m_detail->posting() || m_busy)
        return;
    const Posting mine = *m_detail->posting();
    whenDone(m_work.load(other.id), this, [this, mine](const QFuture<Result<Posting>> &future) {
        if (future.resultCount() == 0)
            return;
        const Result<Posting> loaded = future.result();
        if (!loaded)
            return showError(loaded.error());
        const Posting kept = loaded.value();
        const PostingContent before = kept.newest().content;
        if (!joined(before, mine.newest().content).isNeeded())
            return mergeInto(kept, mine, std::nullopt);
        auto *dialog = MergeDialog::ofDuplicates({kept.number, before}, {mine.number, mine.newest().content}, themes(), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, kept, mine, before] {
            const PostingContent content = dialog->chosen();
            mergeInto(kept, mine, content == before ? std::nullopt : std::optional(content));
        });
        dialog->open();
    });
}

void ReviewPage::mergeInto(const Posting &kept, const Posting &duplicate, const std::optional<PostingContent> &content)
{
    m_busy = true;
    whenDone(m_work.merge({duplicate.id, duplicate.version}, kept.number, content, {kept.id, kept.version}), this,
             [this, number = duplicate.number, id = duplicate.id, into = kept.number,
              revised = content.has_value()](const QFuture<Result<Posting>> &future) {
                 m_busy = false;
                 if (future.resultCount() == 0)
                     return;
                 if (const auto result = future.result(); !result)
                     return showError(result.error());
                 showMessage({.tone = Tone::Ok,
                              .text = revised
                                          ? tr("%1 was merged into %2, whose joined content waits for review.").arg(number, into)
                                          : tr("%1 was merged into %2.").arg(number, into),
                              .topic = u"decided"_s});
                 m_takeBack = nullptr;
                 m_list->table().goOnAfter({id});
                 m_list->refresh(asked());
                 countQueue();
                 Q_EMIT dataChanged();
             });
}

/// Puts 伏字 where the text of a non-public posting names what is hidden; that is a revision like any other.
void ReviewPage::redact()
{
    if (!m_detail->posting() || m_busy)
        return;
    const Posting &posting = *m_detail->posting();
    m_busy = true;
    whenDone(m_work.save({posting.id, posting.version}, redacted(posting.newest().content, posting.facility)), this,
             [this](const QFuture<Result<Posting>> &future) {
                 m_busy = false;
                 if (future.resultCount() == 0)
                     return;
                 const auto result = future.result();
                 if (!result)
                     return showError(result.error());
                 showMessage({.tone = Tone::Ok,
                              .text = tr("%1 names nothing any more. Look at it, then decide.").arg(result.value().number),
                              .topic = u"decided"_s});
                 if (m_detail->posting() && m_detail->posting()->id == result.value().id)
                     m_detail->show(result.value(), m_work.today());
                 m_list->refresh(asked());
                 countQueue();
                 Q_EMIT dataChanged();
             });
}

void ReviewPage::dismiss(const PostingRow &other)
{
    if (!m_detail->posting())
        return;
    const Posting &posting = *m_detail->posting();
    whenDone(m_work.dismissDuplicate(posting.id, other.id), this,
             [this, id = posting.id, number = posting.number, other](const QFuture<Result<std::monostate>> &future) {
                 if (future.resultCount() == 0)
                     return;
                 if (const auto result = future.result(); !result)
                     return showError(result.error());
                 m_takeBack = [this, id, number, other] { recall({id, number}, {other.id, other.number}); };
                 showMessage({.tone = Tone::Ok,
                              .text = tr("%1 and %2 are no longer shown as duplicates.").arg(number, other.number),
                              .answers = {tr("Undo")},
                              .answered = [this](int) { undo(); },
                              .topic = u"decided"_s});
                 if (m_detail->posting())
                     loadDuplicates();
             });
}

void ReviewPage::recall(const Named &one, const Named &other)
{
    whenDone(m_work.recallDuplicate(one.id, other.id), this, [this, one, other](const QFuture<Result<std::monostate>> &future) {
        if (future.resultCount() == 0)
            return;
        if (const auto result = future.result(); !result)
            return showError(result.error());
        showMessage({.tone = Tone::Ok,
                     .text = tr("%1 and %2 are shown as possible duplicates again.").arg(one.number, other.number),
                     .topic = u"decided"_s});
        if (m_detail->posting())
            loadDuplicates();
    });
}
