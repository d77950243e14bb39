#pragma once

#include "models/domain/latestanswer.h"
#include "ui/dialogs/trainingdialog.h"
#include "ui/pages/trainingwork.h"
#include "ui/shell/page.h"
#include "ui/widgets/chip.h"

class CellTable;
class CellTableModel;
struct CellRow;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class SegmentSwitch;
class TextLabel;

Chip trainingChip(TrainingStage stage);

/// 研修: who starts soon and has not finished, everybody's records with their evidence, exemptions that wait for a second person,
/// and the courses.
class TrainingPage final : public Page
{
    Q_OBJECT

public:
    TrainingPage(TrainingWork work, const ThemeSource &themes, QWidget *parent = nullptr);
    ~TrainingPage() override;

    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    bool usesFilter() const override { return false; }
    QList<QWidget *> areas() const override;
    void refresh() override;
    bool showRequested(const ListRequest &request) override;
    bool exportView() override;

private:
    enum View { Starting, Records, ToApprove, Courses };

    QWidget *buildTop();
    QWidget *buildTables();
    QWidget *buildActions();
    QPushButton *addButton(const QString &text, const QString &objectName, QHBoxLayout &row);
    void showView();
    void showStarting(const StartingSoon &soon);
    void showRate(const TrainingRate &rate);
    void showCourses(const QList<Course> &courses);
    TrainingFilter filter() const;
    void loadRecords();
    void loadMore();
    static CellRow rowOf(const TrainingRow &row);
    void showRecords(bool last);
    void findSeeker();
    void askNew(TrainingEntry entry);
    void askStep(TrainingEntry entry);
    void ask(TrainingEntry entry, const TrainingRecord &record, const QString &seeker);
    void keep(TrainingEntry entry, const TrainingRecord &record, const QString &evidence, const QString &reason);
    void askUnfinished();
    void saveEvidence();
    void editCourse(const Course &course);
    void follow(const TrainingWork::Changed &changed, const QString &said);
    void enableActions();
    const TrainingRow *current() const;
    const Course *currentCourse() const;

    TrainingWork m_work;
    StartingSoon m_soon;
    QList<TrainingRow> m_rows;
    QList<Course> m_courses;
    TrainingCursor m_next;
    SeekerId m_onlySeeker{};
    QString m_wanted; // number of a seeker to stand on
    LatestAnswer m_answers, m_records;

    CellTableModel *m_startModel, *m_recordModel, *m_courseModel;
    SegmentSwitch *m_view = nullptr;
    CellTable *m_startTable = nullptr, *m_recordTable = nullptr, *m_courseTable = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_recordFields = nullptr, *m_startFields = nullptr;
    QComboBox *m_stage = nullptr;
    QLineEdit *m_seeker = nullptr;
    QSpinBox *m_days = nullptr;
    QPushButton *m_complete = nullptr, *m_attend = nullptr, *m_fail = nullptr, *m_approve = nullptr, *m_evidence = nullptr,
                *m_courseChange = nullptr, *m_courseNew = nullptr, *m_export = nullptr;
};
