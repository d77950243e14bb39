#pragma once

#include "models/domain/training.h"
#include "ui/dialogs/formdialog.h"

/// What is entered of a training: a booking, a completion with its evidence, or a request for an exemption.
enum class TrainingEntry { Booking, Completion, Exemption };

/// Asks for a training of somebody: all of it where it is new, what the step needs where there is a record.
class TrainingDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `record`: without id a new one; `seeker`: number of whom it is, empty: to be entered.
    TrainingDialog(TrainingEntry entry, const TrainingRecord &record, const QString &seeker, const QList<Course> &courses,
                   QDate today, const ThemeSource &themes, QWidget *parent);

    QString seeker() const;        // number
    TrainingRecord record() const; // without its seeker
    QString evidence() const;      // path
    QString reason() const;

private:
    void addContent(const QList<Course> &courses);
    void takeCourse(const QList<Course> &courses);
    Result<> sound(QDate today) const;

    TrainingEntry m_entry;
    TrainingRecord m_record;
    QLineEdit *m_seeker = nullptr, *m_hours = nullptr, *m_evidence = nullptr, *m_reason = nullptr;
    QComboBox *m_course = nullptr, *m_provider = nullptr, *m_mode = nullptr;
    QList<QCheckBox *> m_modules;
    QDateEdit *m_day = nullptr;
};

/// A course, new or to be changed.
class CourseDialog final : public FormDialog
{
    Q_OBJECT

public:
    CourseDialog(const Course &course, const ThemeSource &themes, QWidget *parent);

    Course course() const;

private:
    Course m_course;
    QLineEdit *m_title, *m_providerName, *m_hours;
    QComboBox *m_provider, *m_mode, *m_prefecture;
    QList<QCheckBox *> m_modules;
    QDateEdit *m_from, *m_to;
    QSpinBox *m_places;
};
