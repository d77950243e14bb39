#include "models/domain/officedate.h"
#include "ui/dialogs/hiredialog.h"
#include "ui/dialogs/stepdialog.h"
#include "ui/pages/caseactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// Whether the terms are those of the posting; where they are not, what differs has to be written down.
struct TermsFields
{
    QComboBox *differ;
    QPlainTextEdit *terms;

    QString text() const { return differ->currentIndex() == 1 ? terms->toPlainText().trimmed() : QString(); }
    Result<> checked() const
    {
        if (differ->currentIndex() == 0 || !text().isEmpty())
            return {};
        return Error{Error::Kind::Input, HireActions::tr("Enter which terms differ from the posting, and how.")};
    }
};

TermsFields addTerms(StepDialog &dialog, const QString &before)
{
    TermsFields fields{dialog.addChoice(HireActions::tr("Terms"), u"termsDiffer"_s,
                                        {HireActions::tr("As in the posting"), HireActions::tr("They differ from the posting")},
                                        before.isEmpty() ? 0 : 1),
                       dialog.addText(HireActions::tr("What differs"), u"otherTerms"_s, before)};
    fields.terms->setFixedHeight(56);
    dialog.setFieldVisible(fields.terms, !before.isEmpty());
    QObject::connect(fields.differ, &QComboBox::currentIndexChanged, &dialog,
                     [&dialog, fields](int choice) { dialog.setFieldVisible(fields.terms, choice == 1); });
    return fields;
}

QString subjectOf(const HireRow &row) { return row.seekerNumber + u" "_s + row.seekerName + u"　"_s + row.facility; }

SeenPosting seen(const HireRow &row, int version) { return {row.hire.posting, version}; }

} // namespace

void HireActions::offer(const ApplicationCase &one)
{
    StepDialog *dialog = form(u"offerDialog"_s, tr("Offer of a seat"), tr("Offer the seat"));
    dialog->addNote(one.row.number + u"　"_s + one.row.seekerNumber + u" "_s + one.row.seekerName);
    dialog->addNote(tr("Seats left: %1 of %2").arg(one.seats.remaining()).arg(one.seats.headcount));
    QDateEdit *from = dialog->addDay(tr("Planned start"), u"offerStart"_s, work().today().addDays(7));
    const auto to = dialog->addOptionalDay(tr("A planned end is agreed"), u"offerEnd"_s, {});
    const TermsFields terms = addTerms(*dialog, {});
    QLineEdit *over =
        one.seats.remaining() > 0
            ? nullptr
            : dialog->addLine(tr("All %n seat(s) are taken. Reason to go over the headcount", nullptr, one.seats.headcount),
                              u"overReason"_s);
    QLineEdit *leftOut = one.facts.interviewed
                             ? nullptr
                             : dialog->addLine(tr("No interview has taken place. Reason why it is left out"), u"leftOut"_s);
    const auto text = [](const QLineEdit *line) { return line ? line->text().trimmed() : QString(); };
    dialog->setCheck(
        [terms, over, leftOut, text, one]() -> Result<> {
            if (const auto sound = terms.checked(); !sound)
                return sound;
            if (leftOut && text(leftOut).isEmpty())
                return Error{Error::Kind::Input, tr("Enter the reason why the interview is left out.")};
            return mayTakeSeat(one.seats, text(over));
        },
        [terms, over, leftOut, text]() -> QWidget * {
            if (!terms.checked())
                return terms.terms;
            return leftOut && text(leftOut).isEmpty() ? leftOut : over;
        });
    dialog->onSubmit(
        [this, one, from, to, terms, over, leftOut, text] {
            Hire hire;
            hire.application = one.row.id;
            hire.startsOn = from->date();
            hire.endsOn = to();
            hire.otherTerms = terms.text();
            hire.overReason = text(over);
            return work().offer({one.row.posting, one.postingVersion}, hire, text(leftOut));
        },
        saying(tr("The seat is offered to %1.").arg(one.row.seekerNumber)));
    dialog->openForm();
}

void HireActions::step(const HireRow &row, int postingVersion, HireStage to)
{
    auto *dialog = new HireDialog(row.hire, row.seekerName, to, work().today(), themes(), page());
    dialog->onSubmit(
        [this, row, postingVersion, to, dialog] {
            return work().advanceHire(seen(row, postingVersion), row.hire.id, to, dialog->day(), dialog->reason());
        },
        saying(tr("Recorded: %1").arg(label(to))));
    dialog->openForm();
}

void HireActions::askExemption(const HireRow &row, int postingVersion)
{
    StepDialog *dialog = form(u"exemptionDialog"_s, tr("Exemption from licence and training"), tr("Ask for the exemption"));
    dialog->addNote(subjectOf(row));
    dialog->addNote(tr("It counts once a second person has approved it. Two overlapping full-time seats are never exempted."));
    QPlainTextEdit *reason = dialog->addText(tr("Reason"), u"exemptionReason"_s);
    dialog->setCheck(
        [reason, row]() -> Result<> {
            const auto asked = exemptionAsked(row.hire, reason->toPlainText(), u"-"_s);
            return asked ? Result<>() : Result<>(asked.error());
        },
        [reason] { return reason; });
    dialog->onSubmit(
        [this, row, postingVersion, reason] {
            return work().askExemption(seen(row, postingVersion), row.hire.id, reason->toPlainText().trimmed());
        },
        saying(tr("The exemption waits for a second person.")));
    dialog->openForm();
}

void HireActions::approveExemption(const HireRow &row, int postingVersion)
{
    StepDialog *dialog = form(u"approveDialog"_s, tr("Approve the exemption"), tr("Approve the exemption"));
    dialog->addNote(subjectOf(row));
    dialog->addNote(tr("Asked by %1: %2").arg(row.hire.exemptionAskedBy, row.hire.exemption), Ink::Text);
    dialog->onSubmit([this, row, postingVersion] { return work().approveExemption(seen(row, postingVersion), row.hire.id); },
                     saying(tr("The exemption is approved.")));
    dialog->openForm();
}

void HireActions::changeTerms(const HireRow &row, int postingVersion)
{
    StepDialog *dialog = form(u"termsDialog"_s, tr("Days and terms"), tr("Record the terms"));
    dialog->addNote(subjectOf(row));
    const auto from = dialog->addOptionalDay(tr("A start is planned"), u"termsStart"_s, row.hire.startsOn);
    const auto to = dialog->addOptionalDay(tr("A planned end is agreed"), u"termsEnd"_s, row.hire.endsOn);
    const TermsFields terms = addTerms(*dialog, row.hire.otherTerms);
    dialog->setCheck(
        [row, from, to, terms]() -> Result<> {
            if (const auto sound = terms.checked(); !sound)
                return sound;
            const auto after = withTerms(row.hire, from(), to(), terms.text());
            return after ? Result<>() : Result<>(after.error());
        },
        [terms]() -> QWidget * { return terms.checked() ? nullptr : terms.terms; });
    dialog->onSubmit([this, row, postingVersion, from, to,
                      terms] { return work().changeTerms(seen(row, postingVersion), row.hire.id, from(), to(), terms.text()); },
                     saying(tr("Days and terms are recorded.")));
    dialog->openForm();
}
