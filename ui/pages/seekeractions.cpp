// What the page of seekers does with one seeker; the rest of the class is in seekerspage.cpp.

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "ui/dialogs/candidatesdialog.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/pages/seekerdetail.h"
#include "ui/pages/seekereditor.h"
#include "ui/pages/seekerlist.h"
#include "ui/pages/seekerspage.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

void SeekersPage::setBusy(bool busy)
{
    m_busy = busy;
    m_detail->setBusy(busy);
}

/// The answer to a change: a sentence on success, the reason otherwise; a conflict shows how the record is now.
void SeekersPage::take(const QFuture<Result<Seeker>> &answer, const std::function<QString(const Seeker &)> &sentence)
{
    setBusy(true);
    whenDone(answer, this, [this, sentence](const QFuture<Result<Seeker>> &future) {
        setBusy(false);
        if (future.resultCount() == 0)
            return;
        const Result<Seeker> result = future.result();
        if (result) {
            showMessage({.tone = Tone::Ok, .text = sentence(result.value()), .topic = u"done"_s});
            return changed(result.value().id);
        }
        showError(result.error());
        if (result.error().kind == Error::Kind::Conflict && m_detail->dossier())
            m_list->load(m_detail->dossier()->seeker.id);
    });
}

void SeekersPage::changed(SeekerId id)
{
    m_list->load(id);
    m_list->refresh(asked());
    Q_EMIT dataChanged();
}

void SeekersPage::openSeeker(SeekerId id) { m_list->load(id); }

void SeekersPage::edit(SeekerId id)
{
    whenDone(m_work.edit(id), this, [this](const QFuture<Result<Seeker>> &future) {
        if (future.resultCount() == 0)
            return;
        const Result<Seeker> seeker = future.result();
        if (!seeker)
            return showError(seeker.error());
        if (isEditing() && m_editor->hasChanges()) {
            showMessage({.tone = Tone::Warn,
                         .text = tr("Another record is being edited. Save or discard it first."),
                         .topic = u"editing"_s});
            return;
        }
        setEditing(true);
        m_editor->edit(seeker.value());
    });
}

void SeekersPage::addNew()
{
    if (isEditing())
        return;
    setEditing(true);
    m_editor->addNew();
}

static SeenSeeker seen(const Seeker &seeker) { return {seeker.id, seeker.version}; }

void SeekersPage::act(SeekerAction action)
{
    if (!m_detail->dossier() || m_busy)
        return;
    const Seeker &seeker = m_detail->dossier()->seeker;
    switch (action) {
    case SeekerAction::Edit:
        return edit(seeker.id);
    case SeekerAction::Renew:
        return take(m_work.renew(seen(seeker)), [](const Seeker &now) {
            return now.state == SeekerState::Employed ? tr("%1 was marked as active today.").arg(now.number)
                                                      : tr("%1 is valid until %2.").arg(now.number, longDate(now.validUntil));
        });
    case SeekerAction::Candidates:
        return showCandidates(seeker.number);
    case SeekerAction::Withdraw:
        return askWithdraw();
    }
}

void SeekersPage::showCandidates(const QString &number)
{
    auto *dialog = new CandidatesDialog(number, m_work.candidates(number), themes(), this);
    connect(dialog, &CandidatesDialog::failed, this, &SeekersPage::showError);
    dialog->open();
}

void SeekersPage::check(Profession kind, LicenceCheck check)
{
    if (!m_detail->dossier() || m_busy)
        return;
    take(m_work.checkLicence(seen(m_detail->dossier()->seeker), kind, check),
         [kind, check](const Seeker &now) { return tr("%1, licence as %2: %3").arg(now.number, label(kind), label(check)); });
}

/// Two records of one person side by side; of what only one can hold, one value is taken, and the other is kept in the history.
void SeekersPage::compare(const Seeker &other)
{
    if (!m_detail->dossier() || m_busy)
        return;
    const Seeker kept = m_detail->dossier()->seeker;
    const bool masked = !m_detail->dossier()->isWhole;
    ChoiceDialog::Question question;
    question.title = tr("Merge %1 into %2").arg(other.number, kept.number);
    const QList<SeekerPart> parts = contradictions(kept, other);
    question.sentence = parts.isEmpty() ? tr("The two records contradict each other nowhere.")
                                        : tr("%n field(s) differ. Choose which value holds.", nullptr, int(parts.size()));
    question.note = tr("Applications, seats, trainings and inquiries of both hang on %1 from then on, and %2 still finds it. "
                       "Values that are not taken are kept with the record.")
                        .arg(kept.number, other.number);
    if (masked)
        question.note = tr("Merging needs the personal data whole. Turn them on in the settings, then compare again.");
    question.action = tr("Merge into %1").arg(kept.number);
    question.cancel = tr("Cancel");
    question.left = kept.number;
    question.right = other.number;
    for (const SeekerPart &part : parts)
        question.choices.append({part.key(), part.label(), {}, part.shown(kept), part.shown(other)});
    question.isPossible = !masked;
    auto *dialog = new ChoiceDialog(question, themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kept, other] {
        take(m_work.merge(seen(kept), seen(other), dialog->takenRight()),
             [number = other.number](const Seeker &now) { return tr("%1 is part of %2 now.").arg(number, now.number); });
    });
    dialog->open();
}

void SeekersPage::askWithdraw()
{
    const Seeker seeker = m_detail->dossier()->seeker;
    ConfirmDialog::Question question;
    question.title = tr("Withdraw and erase");
    question.subject = seeker.number + u"　"_s + seeker.name;
    question.sentences = {
        tr("Erased for good: name, kana, date of birth, contacts, address, licences, free texts, evidence, drafts, and their "
           "values in the history and the search index. The database file is searched afterwards."),
        tr("What stays for the statistics: number, prefecture, profession, intake route, days of registration and withdrawal, "
           "and "
           "that applications, seats and trainings took place."),
        tr("Backups made before still hold the person. Delete them, or withdraw again after restoring one.")};
    question.tick = tr("The person asked to withdraw; nothing of it can be brought back.");
    question.action = tr("Erase %1").arg(seeker.name);
    auto *dialog = new ConfirmDialog(question, themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, ref = seen(seeker)] { withdraw(ref); });
    dialog->open();
}

void SeekersPage::withdraw(const SeenSeeker &ref)
{
    setBusy(true);
    whenDone(m_work.withdraw(ref), this, [this, ref](const QFuture<Result<ErasureReport>> &future) {
        setBusy(false);
        if (future.resultCount() == 0)
            return;
        const Result<ErasureReport> report = future.result();
        if (!report) {
            showError(report.error());
            return m_list->load(ref.id);
        }
        const ErasureReport &erased = report.value();
        if (erased.remnants > 0)
            showMessage({.tone = Tone::Danger,
                         .text = tr("%1 is erased, but %n text(s) of the person are still in the database, in another record. "
                                    "Search for them and mend those records.",
                                    nullptr, erased.remnants)
                                     .arg(erased.number),
                         .topic = u"done"_s});
        else
            showMessage(
                {.tone = Tone::Ok,
                 .text = tr("%1 is erased. The whole database was searched: nothing of the person is left.").arg(erased.number),
                 .topic = u"done"_s});
        changed(ref.id);
    });
}
