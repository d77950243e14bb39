#include "ui/dialogs/trainingdialog.h"

#include "ui/dialogs/choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

static QList<int> numbersOf(const QList<TrainingModule> &modules)
{
    QList<int> numbers;
    for (const TrainingModule module : modules)
        numbers.append(static_cast<int>(module));
    return numbers;
}

static QList<TrainingModule> checkedOf(const QList<QCheckBox *> &boxes)
{
    QList<TrainingModule> modules;
    for (qsizetype i = 0; i < boxes.size(); ++i)
        if (boxes[i]->isChecked())
            modules.append(static_cast<TrainingModule>(i));
    return modules;
}

/// None for an empty text; 0, which no rule lets pass, for what is no number.
static std::optional<double> hoursOf(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    return text.normalized(QString::NormalizationForm_KC).trimmed().toDouble();
}

static QString shownHours(const std::optional<double> &hours) { return hours ? QLocale(QLocale::C).toString(*hours) : QString(); }

static QString titleOf(TrainingEntry entry)
{
    switch (entry) {
    case TrainingEntry::Booking:
        return TrainingDialog::tr("Book a training");
    case TrainingEntry::Completion:
        return TrainingDialog::tr("Record a completed training");
    case TrainingEntry::Exemption:
        break;
    }
    return TrainingDialog::tr("Ask for an exemption");
}

static QString actionOf(TrainingEntry entry)
{
    switch (entry) {
    case TrainingEntry::Booking:
        return TrainingDialog::tr("Book");
    case TrainingEntry::Completion:
        return TrainingDialog::tr("Record the completion");
    case TrainingEntry::Exemption:
        break;
    }
    return TrainingDialog::tr("Ask for the exemption");
}

TrainingDialog::TrainingDialog(TrainingEntry entry, const TrainingRecord &record, const QString &seeker,
                               const QList<Course> &courses, QDate today, const ThemeSource &themes, QWidget *parent)
    : FormDialog(titleOf(entry), actionOf(entry), themes, parent), m_entry(entry), m_record(record)
{
    setObjectName(u"trainingDialog"_s);
    const bool isNew = record.id == TrainingId{};
    m_seeker = addLine(tr("Seeker (number)"), u"trainingSeeker"_s, seeker);
    m_seeker->setReadOnly(!isNew);
    if (isNew)
        addContent(courses);
    else
        addNote(tr("Modules: %1").arg(listed(record.modules)));
    if (entry != TrainingEntry::Exemption)
        m_day = addDay(tr("Day"), u"trainingDay"_s, entry == TrainingEntry::Booking && record.day.isValid() ? record.day : today);
    if (entry == TrainingEntry::Completion) {
        m_evidence = addFile(tr("Evidence"), u"trainingEvidence"_s, tr("Certificates (*.pdf *.png *.jpg *.jpeg);;All files (*)"));
        addNote(tr("The file is kept in the database with its SHA-256, 20 MB at most. The program never opens it by itself."));
    }
    if (entry == TrainingEntry::Exemption) {
        m_reason = addLine(tr("Reason"), u"trainingReason"_s);
        addNote(tr("An exemption counts once a second person has approved it."));
    }
    setRule([this, today] { return sound(today); });
}

void TrainingDialog::addContent(const QList<Course> &courses)
{
    QStringList titles{tr("None of the courses")};
    for (const Course &course : courses)
        titles.append(tr("%1 %2", "number, title of a course").arg(course.number, course.title));
    m_course = addChoice(tr("Course"), u"trainingCourse"_s, titles, 0);
    m_modules = addChecks(tr("Modules"), u"trainingModules"_s, labelsOf<TrainingModule>(), numbersOf(m_record.modules));
    m_provider =
        addChoice(tr("Given by"), u"trainingProvider"_s, labelsOf<TrainingProvider>(), static_cast<int>(m_record.provider));
    m_mode = addChoice(tr("How"), u"trainingMode"_s, labelsOf<TrainingMode>(), static_cast<int>(m_record.mode));
    m_hours = addLine(tr("Hours"), u"trainingHours"_s, shownHours(m_record.hours));
    connect(m_course, &QComboBox::currentIndexChanged, this, [this, courses] { takeCourse(courses); });
}

/// What the course says of itself; it can still be changed.
void TrainingDialog::takeCourse(const QList<Course> &courses)
{
    const int at = m_course->currentIndex() - 1;
    m_record.course = at < 0 ? CourseId{} : courses[at].id;
    if (at < 0)
        return;
    const Course &course = courses[at];
    for (qsizetype i = 0; i < m_modules.size(); ++i)
        m_modules[i]->setChecked(course.modules.contains(static_cast<TrainingModule>(i)));
    m_provider->setCurrentIndex(static_cast<int>(course.provider));
    m_mode->setCurrentIndex(static_cast<int>(course.mode));
    m_hours->setText(shownHours(course.hours));
    if (m_entry == TrainingEntry::Booking && course.from.isValid())
        m_day->setDate(course.from);
}

QString TrainingDialog::seeker() const { return m_seeker->text().trimmed(); }

TrainingRecord TrainingDialog::record() const
{
    TrainingRecord record = m_record;
    if (m_course) {
        record.modules = checkedOf(m_modules);
        record.provider = static_cast<TrainingProvider>(m_provider->currentIndex());
        record.mode = static_cast<TrainingMode>(m_mode->currentIndex());
        record.hours = hoursOf(m_hours->text());
    }
    if (m_day)
        record.day = m_day->date();
    return record;
}

QString TrainingDialog::evidence() const { return m_evidence ? m_evidence->text().trimmed() : QString(); }

QString TrainingDialog::reason() const { return m_reason ? m_reason->text().trimmed() : QString(); }

/// The record's own rule. Whose it is, and what is in the file, is only known once it is kept.
Result<> TrainingDialog::sound(QDate today) const
{
    if (seeker().isEmpty())
        return Error{Error::Kind::Input, tr("The training belongs to nobody. Enter the seeker's number.")};
    TrainingRecord wanted = record();
    if (wanted.seeker == SeekerId{})
        wanted.seeker = SeekerId{1};
    const auto verdict = [](const Result<TrainingRecord> &made) { return made ? Result<>() : Result<>(made.error()); };
    switch (m_entry) {
    case TrainingEntry::Booking:
        return verdict(bookedTraining(wanted));
    case TrainingEntry::Completion: {
        const QFileInfo file(evidence());
        const Evidence proof{file.fileName(), evidence().isEmpty() ? 0 : file.size(), evidenceHash({})};
        return verdict(completedTraining(wanted, proof, wanted.day, today));
    }
    case TrainingEntry::Exemption:
        break;
    }
    return verdict(exemptedTraining(wanted, reason(), {}, today));
}

CourseDialog::CourseDialog(const Course &course, const ThemeSource &themes, QWidget *parent)
    : FormDialog(course.id == CourseId{} ? tr("New course") : tr("Change %1").arg(course.number),
                 course.id == CourseId{} ? tr("Add the course") : tr("Save"), themes, parent),
      m_course(course)
{
    setObjectName(u"courseDialog"_s);
    m_title = addLine(tr("Title"), u"courseTitle"_s, course.title);
    m_provider = addChoice(tr("Given by"), u"courseProvider"_s, labelsOf<TrainingProvider>(), static_cast<int>(course.provider));
    m_providerName = addLine(tr("Name of the provider"), u"courseProviderName"_s, course.providerName);
    m_modules = addChecks(tr("Modules"), u"courseModules"_s, labelsOf<TrainingModule>(), numbersOf(course.modules));
    m_hours = addLine(tr("Hours"), u"courseHours"_s, shownHours(course.hours));
    m_mode = addChoice(tr("How"), u"courseMode"_s, labelsOf<TrainingMode>(), static_cast<int>(course.mode));
    m_prefecture = addChoice(tr("Held in"), u"coursePrefecture"_s, QStringList{tr("Anywhere")} + prefectureLabels(),
                             course.prefecture ? course.prefecture->number() : 0);
    m_from = addDay(tr("First day"), u"courseFrom"_s, course.from, true);
    m_to = addDay(tr("Last day"), u"courseTo"_s, course.to, true);
    m_places = addNumber(tr("Places"), u"coursePlaces"_s, 0, mostPlaces, course.places.value_or(0));
    m_places->setSpecialValueText(tr("no limit"));
    addNote(tr("Training is always free of charge."));
    setRule([this] { return checked(this->course()); });
}

Course CourseDialog::course() const
{
    Course course = m_course;
    course.title = m_title->text().trimmed();
    course.provider = static_cast<TrainingProvider>(m_provider->currentIndex());
    course.providerName = m_providerName->text().trimmed();
    course.modules = checkedOf(m_modules);
    course.hours = hoursOf(m_hours->text());
    course.mode = static_cast<TrainingMode>(m_mode->currentIndex());
    course.prefecture = Prefecture::fromNumber(m_prefecture->currentIndex());
    course.from = dayOf(m_from);
    course.to = dayOf(m_to);
    course.places = m_places->value() > 0 ? std::optional(m_places->value()) : std::nullopt;
    return course;
}
