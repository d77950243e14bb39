#include "ui/pages/caseactions.h"

#include "ui/dialogs/stepdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

CaseActions::CaseActions(const CaseWork &work, const ThemeSource &themes, QWidget &page)
    : QObject(&page), m_work(work), m_themes(themes), m_page(page)
{
}

StepDialog *CaseActions::form(const QString &objectName, const QString &title, const QString &action) const
{
    auto *dialog = new StepDialog(title, action, m_themes, &m_page);
    dialog->setObjectName(objectName);
    return dialog;
}

ApplicationActions::ApplicationActions(const CaseWork &work, const ThemeSource &themes, QWidget &page)
    : CaseActions(work, themes, page), m_interviews(new InterviewActions(work, themes, page)),
      m_hires(new HireActions(work, themes, page))
{
    for (CaseActions *part : {static_cast<CaseActions *>(m_interviews), static_cast<CaseActions *>(m_hires)}) {
        connect(part, &CaseActions::done, this, &CaseActions::done);
        connect(part, &CaseActions::failed, this, &CaseActions::failed);
    }
}

void ApplicationActions::next(const ApplicationCase &one)
{
    const NextStep &next = one.next;
    const ApplicationRow &row = one.row;
    switch (next.input) {
    case StepInput::None:
        return follow(work().advance(row.id, one.application.version, next.to, {}),
                      tr("%1 is now “%2”.").arg(row.number, label(next.to)));
    case StepInput::Consent:
        return askConsent(one);
    case StepInput::Appointment:
        return schedule(one);
    case StepInput::Result:
        return enterResult(one);
    case StepInput::Offer:
        return offer(one);
    case StepInput::Acceptance:
        return one.hire ? m_hires->step(*one.hire, one.postingVersion, HireStage::Awaiting) : void();
    case StepInput::Licence:
        return seeOriginal(one);
    case StepInput::Start:
        return one.hire ? m_hires->step(*one.hire, one.postingVersion, HireStage::Started) : void();
    case StepInput::End:
        return one.hire ? m_hires->step(*one.hire, one.postingVersion, HireStage::Completed) : void();
    case StepInput::Training:
    case StepInput::Leaving:
    case StepInput::Over:
        break; // the detail says what is missing
    }
}

void ApplicationActions::arrange(const ApplicationCase &one)
{
    follow(work().advance(one.row.id, one.application.version, ApplicationStage::Arranging, {}),
           tr("%1 is now “%2”.").arg(one.row.number, label(ApplicationStage::Arranging)));
}

static QString subjectOf(const ApplicationRow &row) { return row.number + u"　"_s + row.seekerNumber + u" "_s + row.seekerName; }

void ApplicationActions::schedule(const ApplicationCase &one) { m_interviews->schedule(one.row.id, subjectOf(one.row)); }

void ApplicationActions::enterResult(const ApplicationCase &one)
{
    for (const InterviewRow &row : one.interviews)
        if (row.interview.result == InterviewResult::Planned)
            return m_interviews->enterResult(row);
}

/// A box that has to be ticked, because it stands for what somebody said or saw.
static QCheckBox *requireTick(StepDialog &dialog, const QString &text, const QString &sentence)
{
    QCheckBox *box = dialog.addCheck(text, u"confirmed"_s);
    dialog.setCheck([box, sentence]() -> Result<> {
        if (box->isChecked())
            return {};
        return Error{Error::Kind::Input, sentence};
    });
    return box;
}

void ApplicationActions::askConsent(const ApplicationCase &one)
{
    StepDialog *dialog = form(u"consentDialog"_s, tr("Consent to the referral"), tr("Record the consent and refer"));
    dialog->addNote(subjectOf(one.row));
    dialog->addNote(one.next.missing);
    requireTick(*dialog, tr("The seeker agrees that their data are passed on to the institution"),
                tr("Tick the box once the seeker has agreed; without the consent nobody is referred."));
    dialog->onSubmit([this, one] { return work().refer(one.row.id, one.application.version); },
                     saying(tr("The consent is recorded; %1 was referred.").arg(one.row.number)));
    dialog->openForm();
}

void ApplicationActions::seeOriginal(const ApplicationCase &one)
{
    StepDialog *dialog = form(u"originalDialog"_s, tr("Original of the licence"), tr("Record that it was seen"));
    dialog->addNote(subjectOf(one.row));
    dialog->addNote(one.next.missing);
    requireTick(*dialog, tr("I have seen the original of the licence today"),
                tr("Tick the box once you have seen the original; your name and today's date are recorded."));
    dialog->onSubmit([this, one] { return work().seeOriginal(one.row.id, one.application.version); },
                     saying(tr("The original of %1 is recorded as seen.").arg(one.row.seekerNumber)));
    dialog->openForm();
}

void ApplicationActions::leave(const ApplicationCase &one)
{
    StepDialog *dialog = form(u"leaveDialog"_s, tr("%1 ends without a start").arg(one.row.number), tr("Record the leaving"));
    dialog->addNote(subjectOf(one.row));
    QList<ApplicationStage> ways;
    QStringList words{tr("Choose how it ends")};
    for (const auto stage : allOf<ApplicationStage>()) {
        if (!isLeaving(stage))
            continue;
        ways.append(stage);
        words.append(label(stage));
    }
    QComboBox *way = dialog->addChoice(tr("How it ends"), u"leavingWay"_s, words);
    QPlainTextEdit *reason = dialog->addText(tr("Reason"), u"leavingReason"_s);
    const auto how = [way, ways] { return ways[way->currentIndex() - 1]; };
    dialog->setCheck(
        [this, way, how, reason, one]() -> Result<> {
            if (way->currentIndex() == 0)
                return Error{Error::Kind::Input, tr("Choose how the application ends.")};
            const auto gone = left(one.application, how(), reason->toPlainText(), {});
            return gone ? Result<>() : Result<>(gone.error());
        },
        [way, reason]() -> QWidget * { return way->currentIndex() == 0 ? static_cast<QWidget *>(way) : reason; });
    dialog->setDangerous();
    dialog->onSubmit(
        [this, one, how, reason] {
            return work().leave(one.row.id, one.application.version, how(), reason->toPlainText().trimmed());
        },
        saying(tr("%1 has ended; the reason stands in the history.").arg(one.row.number)));
    dialog->openForm();
}
