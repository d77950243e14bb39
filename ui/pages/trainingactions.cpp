// What the page of training does with a training or a course; the rest of the class is in trainingpage.cpp.
#include "models/domain/whendone.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/trainingpage.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/segmentswitch.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

static const QString doneTopic = u"done"_s;

/// Of whoever is current in the list of starts, where that is shown.
void TrainingPage::askNew(TrainingEntry entry)
{
    TrainingRecord record;
    record.stage = TrainingStage::NotTaken;
    QString seeker = m_seeker->text().trimmed();
    if (m_view->current() == Starting)
        for (const StartWarning &warning : std::as_const(m_soon.starts))
            if (warning.hire == m_startTable->currentId()) {
                seeker = warning.seeker;
                record.modules = warning.modules;
            }
    ask(entry, record, seeker);
}

void TrainingPage::askStep(TrainingEntry entry)
{
    if (const TrainingRow *row = current())
        ask(entry, row->record, row->seekerNumber);
}

void TrainingPage::ask(TrainingEntry entry, const TrainingRecord &record, const QString &seeker)
{
    auto *dialog = new TrainingDialog(entry, record, seeker, m_courses, m_work.today(), themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entry] {
        const TrainingRecord wanted = dialog->record();
        if (wanted.id != TrainingId{})
            return keep(entry, wanted, dialog->evidence(), dialog->reason());
        whenDone(
            m_work.findSeeker(dialog->seeker()), this,
            [this, entry, wanted, file = dialog->evidence(), reason = dialog->reason()](const QFuture<Result<SeekerId>> &future) {
                if (future.resultCount() == 0)
                    return;
                const auto found = future.result();
                if (!found)
                    return showError(found.error());
                TrainingRecord owned = wanted;
                owned.seeker = found.value();
                keep(entry, owned, file, reason);
            });
    });
    dialog->open();
}

void TrainingPage::keep(TrainingEntry entry, const TrainingRecord &record, const QString &evidence, const QString &reason)
{
    switch (entry) {
    case TrainingEntry::Booking:
        return follow(m_work.book(record), tr("%1 is booked."));
    case TrainingEntry::Completion:
        return follow(m_work.complete(record, evidence), tr("%1 is complete; its evidence is kept."));
    case TrainingEntry::Exemption:
        return follow(m_work.exempt(record, reason), tr("%1: the exemption waits for a second person."));
    }
}

void TrainingPage::askUnfinished()
{
    const TrainingRow *row = current();
    if (!row)
        return;
    ReasonDialog::Question question;
    question.title = tr("Training not finished");
    question.subject = tr("%1, %2").arg(row->record.number, listed(row->record.modules));
    question.action = tr("Record it");
    question.reasons = {label(TrainingStage::Failed), label(TrainingStage::Absent)};
    question.commentRequired = true;
    auto *dialog = new ReasonDialog(question, themes(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, record = row->record] {
        const TrainingStage stage = dialog->reason() == 1 ? TrainingStage::Absent : TrainingStage::Failed;
        follow(m_work.fail(record, stage, dialog->comment()), tr("%1 is recorded as not finished."));
    });
    dialog->open();
}

/// A copy of the file; it is opened only where somebody asks for it.
void TrainingPage::saveEvidence()
{
    const TrainingRow *row = current();
    if (!row || !row->record.evidence)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy of the evidence"));
    dialog->setObjectName(u"evidenceDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(row->record.evidence->fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, record = row->record](const QString &path) {
        whenDone(m_work.saveEvidence(record, path), this, [this, path](const QFuture<Result<>> &future) {
            if (future.resultCount() == 0)
                return;
            if (const auto saved = future.result(); !saved)
                return showError(saved.error());
            showMessage(
                {.tone = Tone::Info,
                 .text = tr("A copy is in %1. Open it only if you trust whoever sent it.").arg(QDir::toNativeSeparators(path)),
                 .answers = {tr("Open it")},
                 .answered = [path](int) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
                 .topic = doneTopic});
        });
    });
    dialog->open();
}

void TrainingPage::editCourse(const Course &course)
{
    auto *dialog = new CourseDialog(course, themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew = course.id == CourseId{}] {
        const auto saved = isNew ? m_work.addCourse(dialog->course()) : m_work.changeCourse(dialog->course());
        whenDone(saved, this, [this](const QFuture<Result<Course>> &future) {
            if (future.resultCount() == 0)
                return;
            const auto after = future.result();
            if (!after)
                showError(after.error());
            else
                showMessage({.tone = Tone::Ok, .text = tr("%1 was saved.").arg(after.value().number), .topic = doneTopic});
            refresh();
        });
    });
    dialog->open();
}

void TrainingPage::follow(const TrainingWork::Changed &changed, const QString &said)
{
    whenDone(changed, this, [this, said](const QFuture<Result<TrainingRecord>> &future) {
        if (future.resultCount() == 0)
            return;
        const auto after = future.result();
        if (!after) {
            showError(after.error());
            return refresh(); // somebody else may have changed it
        }
        showMessage({.tone = Tone::Ok, .text = said.arg(after.value().number), .topic = doneTopic});
        refresh();
        Q_EMIT dataChanged();
    });
}
