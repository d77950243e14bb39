// What the page of postings does with one posting; the rest of the class is in postingspage.cpp.

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "ui/dialogs/daydialog.h"
#include "ui/dialogs/hiredialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/postingdetail.h"
#include "ui/pages/postinglist.h"
#include "ui/pages/postingspage.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/postinghead.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// The answer to a change: a sentence on success, with the way back; the reason otherwise; a conflict shows how the posting is
/// now.
void PostingsPage::take(const QFuture<Result<Posting>> &answer, const std::function<QString(const Posting &)> &sentence)
{
    m_busy = true;
    m_detail->setBusy(true);
    whenDone(answer, this, [this, sentence, before = *m_detail->posting()](const QFuture<Result<Posting>> &future) {
        m_busy = false;
        m_detail->setBusy(false);
        if (future.resultCount() == 0)
            return;
        const Result<Posting> result = future.result();
        if (result) {
            const Posting &now = result.value();
            m_last = Step{{now.id, now.version}, before};
            showMessage({.tone = Tone::Ok,
                         .text = sentence(now),
                         .answers = {tr("Undo")},
                         .answered = [this](int) { undo(); },
                         .topic = u"done"_s});
            changed(now);
            return;
        }
        showError(result.error());
        if (result.error().kind == Error::Kind::Conflict && m_detail->posting())
            m_list->load(m_detail->posting()->id);
    });
}

bool PostingsPage::undo()
{
    if (!m_last || m_busy || m_whole->currentWidget() != m_whole->widget(0))
        return false;
    const Step step = *std::exchange(m_last, std::nullopt);
    m_busy = true;
    messages()->withdraw(u"done"_s);
    whenDone(m_work.undoStep(step.after, step.before), this, [this](const QFuture<Result<Posting>> &future) {
        m_busy = false;
        if (future.resultCount() == 0)
            return;
        const Result<Posting> result = future.result();
        if (!result)
            return showError(result.error());
        showMessage(
            {.tone = Tone::Ok, .text = tr("The last step of %1 was taken back.").arg(result.value().number), .topic = u"done"_s});
        changed(result.value());
    });
    return true;
}

void PostingsPage::changed(const Posting &posting)
{
    if (m_detail->posting() && m_detail->posting()->id == posting.id)
        m_detail->show(posting, m_work.today());
    m_list->refresh(asked());
    Q_EMIT dataChanged();
}

void PostingsPage::act(PostingAction action)
{
    if (!m_detail->posting() || m_busy)
        return;
    const Posting &posting = *m_detail->posting();
    const SeenPosting seen{posting.id, posting.version};
    switch (action) {
    case PostingAction::Edit:
        return edit(posting.id);
    case PostingAction::Publish:
        return take(m_work.publish(seen), [](const Posting &now) { return tr("%1 is published.").arg(now.number); });
    case PostingAction::Schedule:
        return askDay(seen);
    case PostingAction::Extend:
        return take(m_work.extend(seen), [](const Posting &now) {
            return tr("%1 was extended to %2.").arg(now.number, longDate(now.publication.validUntil));
        });
    case PostingAction::Stop:
        break;
    case PostingAction::End:
        return askEnd(seen);
    }
    ReasonDialog::Question question;
    question.title = tr("Suspend the publication");
    question.subject = posting.number + u"　"_s + PostingHead::nameOf(posting);
    question.action = tr("Suspend %n posting(s)", nullptr, 1);
    auto *dialog = new ReasonDialog(question, themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
        take(m_work.stop(seen, dialog->comment()), [](const Posting &now) { return tr("%1 is suspended.").arg(now.number); });
    });
    dialog->open();
}

void PostingsPage::askDay(const SeenPosting &seen)
{
    const Posting &posting = *m_detail->posting();
    const QDate tomorrow = m_work.today().addDays(1), until = posting.publication.validUntil;
    const QDate day = posting.publication.publishOn.isValid() ? posting.publication.publishOn : tomorrow;
    auto *dialog = new DayDialog(
        {tr("Schedule the publication"), posting.number + u"　"_s + PostingHead::nameOf(posting), tr("Published from"),
         tr("The posting is published by itself on that day. It is valid until %1.").arg(longDate(until)), tr("Publish on %1"),
         day, tomorrow, until},
        themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
        take(m_work.schedule(seen, dialog->day()), [](const Posting &now) {
            return tr("%1 will be published on %2.").arg(now.number, longDate(now.publication.publishOn));
        });
    });
    dialog->open();
}

void PostingsPage::askEnd(const SeenPosting &seen)
{
    const Posting &posting = *m_detail->posting();
    ReasonDialog::Question question;
    question.title = tr("End the posting");
    question.subject = posting.number + u"　"_s + PostingHead::nameOf(posting);
    question.action = tr("End %n posting(s)", nullptr, 1);
    question.note = tr("An ended posting is withdrawn from every channel and cannot be published again.");
    question.dangerous = true;
    for (const EndReason reason : allOf<EndReason>())
        question.reasons.append(label(reason));
    auto *dialog = new ReasonDialog(question, themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen] {
        take(m_work.end(seen, EndReason(dialog->reason()), dialog->comment()),
             [](const Posting &now) { return tr("%1 has ended.").arg(now.number); });
    });
    dialog->open();
}

static QString seatsText(const Posting &posting)
{
    const Seats seats = posting.seats();
    return PostingsPage::tr("%1: %2 – %3 started, %4 offered, %5 left")
        .arg(posting.number, label(fillState(seats)))
        .arg(seats.started)
        .arg(seats.offered)
        .arg(seats.remaining());
}

void PostingsPage::offer()
{
    if (!m_detail->posting() || m_busy)
        return;
    const Posting &posting = *m_detail->posting();
    auto *dialog = new HireDialog(posting.seats(), m_work.today(), themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen = SeenPosting{posting.id, posting.version}] {
        take(m_work.offer(seen, dialog->offer()), seatsText);
    });
    dialog->open();
}

void PostingsPage::advance(const Hire &hire, HireStage to)
{
    if (!m_detail->posting() || m_busy)
        return;
    const Posting &posting = *m_detail->posting();
    auto *dialog = new HireDialog(hire, hire.person, to, m_work.today(), themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, hire, to, seen = SeenPosting{posting.id, posting.version}] {
        take(m_work.advance(seen, hire.id, to, dialog->day(), dialog->reason()), seatsText);
    });
    dialog->open();
}
