#include "ui/pages/trainingpage.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/statistics/figures.h"
#include "ui/pages/listexport.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/segmentswitch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

static constexpr int pageRows = 200;
static const QString loadTopic = u"load"_s;

Chip trainingChip(TrainingStage stage)
{
    switch (stage) {
    case TrainingStage::NotTaken:
        return {label(stage), Tone::Danger, Shape::Ring};
    case TrainingStage::Booked:
        return {label(stage), Tone::Info, Shape::Clock};
    case TrainingStage::Attending:
        return {label(stage), Tone::Info, Shape::Dots};
    case TrainingStage::Completed:
        return {label(stage), Tone::Ok, Shape::Tick};
    case TrainingStage::Exempt:
        return {label(stage), Tone::Neutral, Shape::Dash};
    case TrainingStage::Failed:
    case TrainingStage::Absent:
        break;
    }
    return {label(stage), Tone::Warn, Shape::Cross};
}

void TrainingPage::refresh()
{
    const auto shown = [this](const auto &show) {
        return [this, show](const auto &answer) {
            if (answer)
                (this->*show)(answer.value());
            else
                showMessage({.tone = Tone::Danger, .text = answer.error().message, .topic = loadTopic});
        };
    };
    m_answers.ask(m_work.starting(), this, shown(&TrainingPage::showStarting));
    m_answers.askAlso(m_work.rate(periodOf(PeriodChoice::FiscalYear, m_work.today())), this, shown(&TrainingPage::showRate));
    m_answers.askAlso(m_work.courses(), this, shown(&TrainingPage::showCourses));
    loadRecords();
}

bool TrainingPage::showRequested(const ListRequest &request)
{
    m_wanted = request.subject;
    m_onlySeeker = {};
    m_seeker->clear();
    m_stage->setCurrentIndex(0);
    m_view->setCurrent(request.kind == ListKind::StartingSoon ? Starting
                       : request.kind == ListKind::ToApprove  ? ToApprove
                                                              : Records);
    showView();
    refresh();
    return true;
}

void TrainingPage::showRate(const TrainingRate &rate)
{
    setSummary(tr("Completion rate this fiscal year %1 (%2 complete by the start, of %3 who started)")
                   .arg(percent(trainingRate(rate.complete, rate.started)), grouped(rate.complete), grouped(rate.started)));
}

void TrainingPage::showStarting(const StartingSoon &soon)
{
    messages()->withdraw(loadTopic);
    m_soon = soon;
    const QSignalBlocker quiet(m_days);
    m_days->setValue(soon.warningDays);
    QList<CellRow> rows;
    qint64 wanted = 0;
    for (const StartWarning &warning : soon.starts) {
        const QString days = tr("in %n day(s)", nullptr, int(std::max<qint64>(0, soon.day.daysTo(warning.startsOn))));
        rows.append({warning.hire,
                     {{},
                      shortDate(warning.startsOn),
                      warning.startsOn < soon.day ? tr("overdue") : days,
                      warning.seeker,
                      warning.name,
                      warning.posting,
                      warning.missing,
                      warning.licenceSeen ? tr("seen") : tr("not seen")},
                     {{}, warning.startsOn, warning.startsOn},
                     isUrgent(warning, soon.day)});
        if (warning.seeker == m_wanted)
            wanted = warning.hire;
    }
    m_startTable->setEmpty(
        tr("Everybody who starts soon has finished the training"),
        tr("The list shows who starts within %n day(s) and lacks a required module.", nullptr, soon.warningDays));
    m_startTable->show(rows);
    if (wanted > 0)
        m_startTable->setCurrentId(wanted);
    m_wanted.clear();
    setBadge(int(soon.starts.size()));
    enableActions();
}

void TrainingPage::showCourses(const QList<Course> &courses)
{
    m_courses = courses;
    QList<CellRow> rows;
    for (const Course &course : courses)
        rows.append(
            {qToUnderlying(course.id),
             {course.number, course.title,
              course.providerName.isEmpty()
                  ? label(course.provider)
                  : tr("%1 (%2)", "name, kind of a provider").arg(course.providerName, label(course.provider)),
              listed(course.modules), course.hours ? QLocale().toString(*course.hours) : QString(), label(course.mode),
              course.from.isValid() || course.to.isValid() ? tr("%1 to %2").arg(fieldDate(course.from), fieldDate(course.to))
                                                           : QString(),
              course.places ? grouped(*course.places) : QString(),
              course.prefecture ? course.prefecture->label() : tr("anywhere")},
             {{}, {}, {}, {}, course.hours.value_or(0), {}, course.from, course.places.value_or(0)}});
    m_courseTable->setEmpty(tr("There is no course yet"),
                            tr("Enter the courses that institutions, prefectures and nursing associations give."),
                            tr("New course"));
    m_courseTable->show(rows);
    enableActions();
}

bool TrainingPage::exportView()
{
    if (!m_export->isVisibleTo(this))
        return false;
    exportList([work = m_work, wanted = filter()](const QString &file) { return work.exportList(wanted, file); }, *this);
    return true;
}

TrainingFilter TrainingPage::filter() const
{
    TrainingFilter filter{.seeker = m_onlySeeker};
    if (m_view->current() == ToApprove)
        filter.toApproveOnly = true;
    else if (m_stage->currentIndex() > 0)
        filter.stages = {static_cast<TrainingStage>(m_stage->currentIndex())}; // 未受講 has no record
    return filter;
}

void TrainingPage::loadRecords()
{
    m_next = {};
    m_records.ask(m_work.page(filter(), {}, pageRows), this, [this](const auto &page) {
        if (!page)
            return showMessage({.tone = Tone::Danger, .text = page.error().message, .topic = loadTopic});
        m_rows = page.value().rows;
        m_next = page.value().next;
        showRecords(page.value().last);
    });
}

void TrainingPage::loadMore()
{
    m_records.ask(m_work.page(filter(), m_next, pageRows), this, [this](const auto &page) {
        if (!page)
            return showMessage({.tone = Tone::Danger, .text = page.error().message, .topic = loadTopic});
        QList<CellRow> rows;
        for (const TrainingRow &row : page.value().rows)
            rows.append(rowOf(row));
        m_rows += page.value().rows;
        m_next = page.value().next;
        m_recordModel->append(rows, page.value().last);
    });
}

CellRow TrainingPage::rowOf(const TrainingRow &row)
{
    const TrainingRecord &record = row.record;
    QString proof = record.reason;
    if (record.evidence)
        proof = record.evidence->fileName;
    else if (record.stage == TrainingStage::Exempt)
        proof = record.approvedBy.isEmpty() ? tr("%1 (asked by %2, waits for approval)").arg(record.reason, record.askedBy)
                                            : tr("%1 (approved by %2)").arg(record.reason, record.approvedBy);
    return {qToUnderlying(record.id),
            {label(record.stage), fieldDate(record.day), row.seekerNumber, row.seekerName, listed(record.modules),
             row.course.isEmpty() ? label(record.provider) : row.course, record.number, proof},
            {static_cast<int>(record.stage), record.day},
            static_cast<int>(record.stage)};
}

void TrainingPage::showRecords(bool last)
{
    QList<CellRow> rows;
    for (const TrainingRow &row : std::as_const(m_rows))
        rows.append(rowOf(row));
    if (m_view->current() == ToApprove)
        m_recordTable->setEmpty(tr("No exemption waits for approval"), tr("Whoever asked for one cannot approve it."));
    else if (filter() == TrainingFilter{})
        m_recordTable->setEmpty(tr("No training is recorded yet"),
                                tr("Book a training, or record a completed one with its evidence."));
    else
        m_recordTable->setEmpty(tr("No training passes these conditions"),
                                tr("Choose another stage, or clear the seeker's number."));
    m_recordTable->show(rows, last);
    enableActions();
}

/// Only the records of one seeker, by the number that was entered; all where it is empty.
void TrainingPage::findSeeker()
{
    const QString number = m_seeker->text().trimmed();
    if (number.isEmpty()) {
        m_onlySeeker = {};
        return loadRecords();
    }
    whenDone(m_work.findSeeker(number), this, [this](const QFuture<Result<SeekerId>> &future) {
        if (future.resultCount() == 0)
            return;
        const auto seeker = future.result();
        if (!seeker)
            return showError(seeker.error());
        m_onlySeeker = seeker.value();
        loadRecords();
    });
}

const TrainingRow *TrainingPage::current() const
{
    const qint64 id = m_recordTable->currentId();
    for (const TrainingRow &row : m_rows)
        if (qToUnderlying(row.record.id) == id)
            return &row;
    return nullptr;
}

const Course *TrainingPage::currentCourse() const
{
    const qint64 id = m_courseTable->currentId();
    for (const Course &course : m_courses)
        if (qToUnderlying(course.id) == id)
            return &course;
    return nullptr;
}

void TrainingPage::enableActions()
{
    const int view = m_view->current();
    const bool records = view == Records || view == ToApprove;
    const TrainingRow *row = records ? current() : nullptr;
    const bool goesOn = row && (row->record.stage == TrainingStage::Booked || row->record.stage == TrainingStage::Attending);
    for (QPushButton *button : {m_complete, m_attend, m_fail})
        button->setVisible(view == Records);
    m_complete->setEnabled(goesOn);
    m_attend->setEnabled(row && row->record.stage == TrainingStage::Booked);
    m_fail->setEnabled(goesOn);
    m_approve->setVisible(records);
    m_approve->setEnabled(row && row->record.stage == TrainingStage::Exempt && row->record.approvedBy.isEmpty());
    m_evidence->setVisible(view == Records);
    m_evidence->setEnabled(row && row->record.evidence);
    for (QPushButton *button : {m_courseChange, m_courseNew})
        button->setVisible(view == Courses);
    m_courseChange->setEnabled(view == Courses && currentCourse());
}
