#include "models/domain/officedate.h"
#include "ui/dialogs/stepdialog.h"
#include "ui/pages/caseactions.h"
#include "ui/widgets/findfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

/// The fields of an appointment; of place, address and phone only the one that its kind needs.
struct AppointmentFields
{
    QDateEdit *day;
    QTimeEdit *time;
    QSpinBox *minutes;
    QComboBox *mode;
    QLineEdit *place, *url, *phone, *interviewer;
    QPlainTextEdit *note;
    QCheckBox *confirmed;

    Interview over(Interview interview) const
    {
        interview.from = officeDayBegin(day->date()).addSecs(time->time().msecsSinceStartOfDay() / 1000);
        interview.minutes = minutes->value();
        interview.mode = static_cast<InterviewMode>(mode->currentIndex());
        interview.place = place->text().trimmed();
        interview.url = url->text().trimmed();
        interview.phone = phone->text().trimmed();
        interview.interviewer = interviewer->text().trimmed();
        interview.note = note->toPlainText().trimmed();
        return interview;
    }

    QWidget *wanting() const
    {
        if (interviewer->text().trimmed().isEmpty())
            return interviewer;
        return static_cast<InterviewMode>(mode->currentIndex()) == InterviewMode::Online ? url : place;
    }
};

QStringList modeNames()
{
    QStringList names;
    for (const auto mode : allOf<InterviewMode>())
        names.append(label(mode));
    return names;
}

AppointmentFields addFields(StepDialog &dialog, const Interview &before)
{
    const QDateTime local = before.from.toOffsetFromUtc(9 * 3600);
    AppointmentFields fields{};
    fields.day = dialog.addDay(InterviewActions::tr("Day"), u"interviewDay"_s, local.date());
    fields.time = dialog.addTime(InterviewActions::tr("Begins at (Japan's time)"), u"interviewTime"_s, local.time());
    fields.minutes = new QSpinBox;
    fields.minutes->setObjectName(u"interviewMinutes"_s);
    fields.minutes->setRange(5, 480);
    fields.minutes->setSingleStep(15);
    fields.minutes->setValue(before.minutes);
    dialog.addField(InterviewActions::tr("Minutes"), fields.minutes);
    fields.mode = dialog.addChoice(InterviewActions::tr("How"), u"interviewMode"_s, modeNames(), int(before.mode));
    fields.place = dialog.addLine(InterviewActions::tr("Place"), u"interviewPlace"_s, before.place);
    fields.url = dialog.addLine(InterviewActions::tr("Meeting address (https://…)"), u"interviewUrl"_s, before.url);
    fields.phone =
        dialog.addLine(InterviewActions::tr("Number to call, where it is not the seeker's"), u"interviewPhone"_s, before.phone);
    fields.interviewer = dialog.addLine(InterviewActions::tr("Interviewer"), u"interviewer"_s, before.interviewer);
    fields.note = dialog.addText(InterviewActions::tr("Note"), u"interviewNote"_s, before.note);
    fields.note->setFixedHeight(56);
    fields.confirmed =
        dialog.addCheck(InterviewActions::tr("Book it although somebody is in two places at once"), u"confirmClash"_s);
    fields.confirmed->hide();
    const auto showOne = [&dialog, fields](int mode) {
        dialog.setFieldVisible(fields.place, static_cast<InterviewMode>(mode) == InterviewMode::InPerson);
        dialog.setFieldVisible(fields.url, static_cast<InterviewMode>(mode) == InterviewMode::Online);
        dialog.setFieldVisible(fields.phone, static_cast<InterviewMode>(mode) == InterviewMode::Phone);
    };
    QObject::connect(fields.mode, &QComboBox::currentIndexChanged, &dialog, showOne);
    showOne(fields.mode->currentIndex());
    return fields;
}

QString subjectOf(const ApplicationRow &row) { return row.number + u"　"_s + row.seekerNumber + u" "_s + row.seekerName; }

/// The rows of a page that is on its way.
QFuture<Result<QList<ApplicationRow>>> rowsOf(const QFuture<Result<ApplicationPage>> &page, QObject *context)
{
    auto promise = std::make_shared<QPromise<Result<QList<ApplicationRow>>>>();
    promise->start();
    whenDone(page, context, [promise](const QFuture<Result<ApplicationPage>> &future) {
        if (future.resultCount() > 0) {
            const auto answer = future.result();
            promise->addResult(answer ? Result<QList<ApplicationRow>>(answer.value().rows)
                                      : Result<QList<ApplicationRow>>(answer.error()));
        }
        promise->finish();
    });
    return promise->future();
}

QString subjectOf(const InterviewRow &row)
{
    return row.interview.number + u"　"_s + row.seekerNumber + u" "_s + row.seekerName + u"　"_s + row.facility;
}

} // namespace

/// The application of an appointment, where none is given: found by search.
static FindField *addSearch(StepDialog &dialog, const CaseWork &work, const ThemeSource &themes)
{
    const auto text = [](const ApplicationRow &row) {
        return subjectOf(row) + u"　"_s + row.facility + u"　"_s + label(row.stage);
    };
    auto *field = new FindField(
        InterviewActions::tr("Application"),
        [&dialog, &work, text](const QString &typed) {
            ApplicationFilter filter;
            filter.text = typed;
            filter.openOnly = true;
            return asFound(rowsOf(work.applications(filter, {}, 20), &dialog), &dialog, text);
        },
        themes);
    field->setObjectName(u"findApplication"_s);
    dialog.addField(InterviewActions::tr("Application"), field);
    QObject::connect(field, &FindField::failed, &dialog, &StepDialog::refuse);
    return field;
}

void InterviewActions::plan(const Interview &before, const QString &title, const QString &subject)
{
    const bool isNew = before.id == InterviewId{};
    StepDialog *dialog = form(u"interviewDialog"_s, title, isNew ? tr("Schedule the interview") : tr("Move the interview"));
    FindField *search = nullptr;
    if (before.application == ApplicationId{})
        search = addSearch(*dialog, work(), themes());
    else
        dialog->addNote(subject);
    const AppointmentFields fields = addFields(*dialog, before);
    const bool judged = isNew || work().mayUnmask(); // what cannot be seen cannot be judged here
    dialog->setCheck(
        [fields, before, search, judged]() -> Result<> {
            if (search && !search->chosen())
                return Error{Error::Kind::Input, tr("Choose the application that the interview is for.")};
            return judged ? checked(fields.over(before)) : Result<>();
        },
        [fields, search]() -> QWidget * { return search && !search->chosen() ? search->line() : fields.wanting(); });
    // A clash is said with its sentence, and asks to be confirmed.
    dialog->setRefused([fields](const Error &error) {
        if (error.kind == Error::Kind::Conflict)
            fields.confirmed->show();
    });
    dialog->onSubmit(
        [this, fields, before, isNew, search] {
            Interview wanted = fields.over(before);
            if (search)
                wanted.application = ApplicationId{*search->chosen()};
            const bool confirmed = fields.confirmed->isChecked();
            return isNew ? work().schedule(wanted, confirmed) : work().reschedule(wanted, confirmed);
        },
        saying(isNew ? tr("The interview is scheduled. Save its invitation and send it.")
                     : tr("The interview was moved. Save its invitation and send it again.")));
    dialog->openForm();
}

QDateTime InterviewActions::usualTime(const QDateTime &from) const
{
    return from.isValid() ? from : officeDayBegin(work().today().addDays(1)).addSecs(10 * 3600);
}

void InterviewActions::schedule(ApplicationId application, const QString &subject, const QDateTime &from)
{
    Interview fresh{.application = application};
    fresh.from = usualTime(from);
    plan(fresh, tr("Interview"), subject);
}

void InterviewActions::scheduleNew(const QDateTime &from)
{
    Interview fresh;
    fresh.from = usualTime(from);
    plan(fresh, tr("Interview"), {});
}

void InterviewActions::move(const InterviewRow &row) { plan(row.interview, tr("Move the interview"), subjectOf(row)); }

void InterviewActions::cancel(const InterviewRow &row)
{
    StepDialog *dialog = form(u"cancelDialog"_s, tr("Cancel the interview"), tr("Cancel %1").arg(row.interview.number));
    dialog->addNote(subjectOf(row));
    QPlainTextEdit *reason = dialog->addText(tr("Reason"), u"cancelReason"_s);
    dialog->setCheck(
        [reason, row]() -> Result<> {
            const auto off = cancelled(row.interview, reason->toPlainText());
            return off ? Result<>() : Result<>(off.error());
        },
        [reason] { return reason; });
    dialog->setDangerous();
    dialog->onSubmit(
        [this, row, reason] {
            return work().cancelInterview(row.interview.id, row.interview.version, reason->toPlainText().trimmed());
        },
        saying(tr("%1 is cancelled. Save the cancellation and send it.").arg(row.interview.number)));
    dialog->openForm();
}

void InterviewActions::enterResult(const InterviewRow &row)
{
    StepDialog *dialog = form(u"resultDialog"_s, tr("Result of the interview"), tr("Record the result"));
    dialog->addNote(subjectOf(row) + u"　"_s + fieldMoment(row.interview.from));
    QList<InterviewResult> results;
    QStringList words{tr("Choose the result")};
    for (const auto result :
         {InterviewResult::Passed, InterviewResult::Failed, InterviewResult::Undecided, InterviewResult::NoShow}) {
        results.append(result);
        words.append(label(result));
    }
    QComboBox *choice = dialog->addChoice(tr("Result"), u"interviewResult"_s, words);
    QPlainTextEdit *note = dialog->addText(tr("Note"), u"resultNote"_s);
    dialog->setCheck(
        [choice]() -> Result<> {
            if (choice->currentIndex() > 0)
                return {};
            return Error{Error::Kind::Input, tr("Choose the result of the interview.")};
        },
        [choice] { return choice; });
    dialog->onSubmit(
        [this, row, results, choice, note] {
            return work().enterResult(row.interview.id, row.interview.version, results[choice->currentIndex() - 1],
                                      note->toPlainText().trimmed());
        },
        saying(tr("The result of %1 is recorded.").arg(row.interview.number)));
    dialog->openForm();
}

void InterviewActions::saveInvitation(const InterviewRow &row)
{
    auto *files =
        new QFileDialog(page(), tr("Save the invitation"), row.interview.number + u".ics"_s, tr("Calendar file (*.ics)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"ics"_s);
    connect(files, &QFileDialog::fileSelected, this, [this, row](const QString &file) {
        follow(work().saveInvitation(row, file),
               tr("The invitation is in %1; attach it to a mail to all who take part.").arg(file));
    });
    files->open();
}
