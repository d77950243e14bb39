#include "models/domain/whendone.h"
#include "ui/pages/listexport.h"
#include "ui/pages/trainingpage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentswitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

static constexpr int numberField = 140; // px

TrainingPage::TrainingPage(TrainingWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Training"), Icon::Training, themes, parent), m_work(std::move(work)),
      m_startModel(new CellTableModel({QString(), tr("Starts"), tr("How soon"), tr("Seeker"), tr("Name"), tr("Posting"),
                                       tr("Missing"), tr("Original licence")},
                                      {}, this)),
      m_recordModel(new CellTableModel({tr("Stage"), tr("Day"), tr("Seeker"), tr("Name"), tr("Modules"), tr("Course or provider"),
                                        tr("Number"), tr("Evidence or reason")},
                                       {}, this)),
      m_courseModel(new CellTableModel({tr("Number"), tr("Title"), tr("Given by"), tr("Modules"), tr("Hours"), tr("How"),
                                        tr("Days"), tr("Places"), tr("Held in")},
                                       {4, 7}, this))
{
    const auto add = [this](const QString &text, const QString &objectName, TrainingEntry entry) {
        auto *button = new QPushButton(text);
        button->setObjectName(objectName);
        header()->addAction(button);
        connect(button, &QPushButton::clicked, this, [this, entry] { askNew(entry); });
    };
    add(tr("Book…"), u"trainingBook"_s, TrainingEntry::Booking);
    add(tr("Record completion…"), u"trainingRecord"_s, TrainingEntry::Completion);
    add(tr("Exempt…"), u"trainingExempt"_s, TrainingEntry::Exemption);
    m_export = exportButton(themes, *this);
    header()->addAction(m_export);
    auto *card = new Card(themes);
    card->body()->addWidget(buildTop());
    card->body()->addWidget(buildTables(), 1);
    card->body()->addWidget(buildActions());
    body()->addWidget(card, 1);
    connect(m_recordModel, &CellTableModel::moreWanted, this, &TrainingPage::loadMore);
    setFocusProxy(m_startTable);
    showView();
}

TrainingPage::~TrainingPage() = default;

static QHBoxLayout *inBox(QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    return row;
}

QWidget *TrainingPage::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    m_view = new SegmentSwitch(tr("What to see"), {tr("Starting soon"), tr("Records"), tr("To approve"), tr("Courses")});
    m_view->setObjectName(u"trainingView"_s);
    row->addWidget(m_view);
    row->addStretch(1);
    const auto named = [this](const QString &text, QWidget *field, QHBoxLayout &into) {
        auto *label = new TextLabel(text, Type::Dense, Ink::Muted, themes());
        label->setBuddy(field);
        field->setAccessibleName(text);
        into.addWidget(label);
        into.addWidget(field);
    };
    m_startFields = new QWidget;
    m_days = new QSpinBox;
    m_days->setObjectName(u"warningDays"_s);
    m_days->setRange(0, mostWarningDays);
    m_days->setSuffix(tr(" days before a start"));
    m_days->setKeyboardTracking(false);
    named(tr("Warn"), m_days, *inBox(m_startFields));
    row->addWidget(m_startFields);
    m_recordFields = new QWidget;
    auto *fields = inBox(m_recordFields);
    m_stage = new QComboBox;
    m_stage->setObjectName(u"trainingStage"_s);
    m_stage->addItem(tr("All stages"));
    for (const TrainingStage stage : allOf<TrainingStage>())
        if (stage != TrainingStage::NotTaken) // has no record
            m_stage->addItem(label(stage));
    named(tr("Stage"), m_stage, *fields);
    m_seeker = new QLineEdit;
    m_seeker->setObjectName(u"trainingOfSeeker"_s);
    m_seeker->setPlaceholderText(tr("number"));
    m_seeker->setClearButtonEnabled(true);
    m_seeker->setFixedWidth(numberField);
    named(tr("Seeker"), m_seeker, *fields);
    row->addWidget(m_recordFields);
    connect(m_view, &SegmentSwitch::chosen, this, [this] {
        showView();
        loadRecords();
    });
    connect(m_stage, &QComboBox::activated, this, &TrainingPage::loadRecords);
    connect(m_seeker, &QLineEdit::returnPressed, this, &TrainingPage::findSeeker);
    connect(m_seeker, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_onlySeeker != SeekerId{})
            findSeeker();
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        whenDone(m_work.setWarningDays(days), this, [this](const QFuture<Result<int>> &future) {
            if (future.resultCount() > 0 && !future.result())
                showError(future.result().error());
            refresh();
            Q_EMIT dataChanged();
        });
    });
    return top;
}

QWidget *TrainingPage::buildTables()
{
    m_startTable =
        new CellTable(*m_startModel, u"startingTable"_s, tr("Who starts soon without complete training"), Icon::Check, themes());
    m_startTable->setChips(0, [](int urgent) {
        return urgent > 0 ? Chip{tr("Urgent"), Tone::Danger, Shape::Triangle} : Chip{tr("Soon"), Tone::Warn, Shape::Clock};
    });
    m_recordTable = new CellTable(*m_recordModel, u"trainingTable"_s, tr("Trainings"), Icon::Training, themes());
    m_recordTable->setChips(0, [](int stage) { return trainingChip(static_cast<TrainingStage>(stage)); });
    m_courseTable = new CellTable(*m_courseModel, u"courseTable"_s, tr("Courses"), Icon::Training, themes());
    m_stack = new QStackedWidget;
    for (CellTable *table : {m_startTable, m_recordTable, m_courseTable}) {
        m_stack->addWidget(table);
        connect(table, &CellTable::currentChanged, this, &TrainingPage::enableActions);
    }
    connect(m_startTable, &CellTable::activated, this, [this] { askNew(TrainingEntry::Completion); });
    connect(m_recordTable, &CellTable::activated, this, [this] {
        if (m_complete->isEnabled() && m_view->current() == Records)
            askStep(TrainingEntry::Completion);
    });
    connect(m_courseTable, &CellTable::activated, this, [this] { editCourse(*currentCourse()); });
    connect(m_courseTable, &CellTable::actionRequested, this, [this] { editCourse({}); });
    return m_stack;
}

QPushButton *TrainingPage::addButton(const QString &text, const QString &objectName, QHBoxLayout &row)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    row.addWidget(button);
    return button;
}

QWidget *TrainingPage::buildActions()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::s);
    m_complete = addButton(tr("Complete…"), u"trainingComplete"_s, *row);
    m_attend = addButton(tr("Attending"), u"trainingAttend"_s, *row);
    m_fail = addButton(tr("Failed or absent…"), u"trainingFail"_s, *row);
    m_evidence = addButton(tr("Save the evidence…"), u"trainingSaveEvidence"_s, *row);
    m_courseNew = addButton(tr("New course…"), u"courseNew"_s, *row);
    m_courseChange = addButton(tr("Change…"), u"courseChange"_s, *row);
    row->addStretch(1);
    m_approve = styled(addButton(tr("Approve the exemption"), u"trainingApprove"_s, *row), ButtonKind::Primary);
    connect(m_complete, &QPushButton::clicked, this, [this] { askStep(TrainingEntry::Completion); });
    connect(m_attend, &QPushButton::clicked, this, [this] { follow(m_work.attend(current()->record), tr("%1 has begun.")); });
    connect(m_fail, &QPushButton::clicked, this, &TrainingPage::askUnfinished);
    connect(m_evidence, &QPushButton::clicked, this, &TrainingPage::saveEvidence);
    connect(m_approve, &QPushButton::clicked, this,
            [this] { follow(m_work.approve(current()->record), tr("The exemption %1 is approved.")); });
    connect(m_courseNew, &QPushButton::clicked, this, [this] { editCourse({}); });
    connect(m_courseChange, &QPushButton::clicked, this, [this] { editCourse(*currentCourse()); });
    return bar;
}

void TrainingPage::showView()
{
    const int view = m_view->current();
    m_stack->setCurrentIndex(view == Starting ? 0 : view == Courses ? 2 : 1);
    m_startFields->setVisible(view == Starting);
    m_recordFields->setVisible(view == Records);
    m_export->setVisible(view == Records || view == ToApprove);
    enableActions();
}

QString TrainingPage::helpText() const
{
    return tr(
        "Infection control and medical safety are required before a start, and a PPE exercise for clinical work. “Starting soon” "
        "lists who lacks one of them; two days before the start it is urgent, and nobody starts without it. A completed training "
        "needs its evidence, a file that is kept in the database; an exemption needs a reason and a second person's approval.\n\n"
        "Completion rate: complete by the start ÷ started × 100. Names are masked unless you have the right to personal data.");
}

QList<KeyHint> TrainingPage::keyHints() const { return {{u"Enter"_s, tr("record the completion, or change the course")}}; }

QList<QWidget *> TrainingPage::areas() const { return {m_view, m_stack->currentWidget()}; }
