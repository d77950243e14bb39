#include "ui/widgets/seatspanel.h"

#include "models/items/hiretablemodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/seatfigures.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static const QList<HireStage> steps{HireStage::Awaiting,   HireStage::Started,  HireStage::Completed,
                                    HireStage::EndedEarly, HireStage::Declined, HireStage::Withdrawn};

static constexpr int mostRows = 8; // more are scrolled

SeatsPanel::SeatsPanel(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_figures(new SeatFigures(themes)), m_model(new HireTableModel(this)), m_table(new QTableView),
      m_hint(new TextLabel({}, Type::Caption, Ink::Muted, themes)), m_offer(new QPushButton(tr("Add an offer"))),
      m_candidates(new QPushButton(tr("Candidates…"))), m_stepBox(new QWidget)
{
    setAccessibleName(tr("Seats"));
    m_table->setObjectName(u"hires"_s);
    m_table->setAccessibleName(tr("People in the seats"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Extent::tableRow);
    m_table->verticalHeader()->setMinimumSectionSize(Extent::tableRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // fitColumns() shares out what there is
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnHidden(HireTableModel::Offered, true); // the history has it
    m_hint->setWordWrap(true);
    m_offer->setObjectName(u"offer"_s);
    auto *buttons = new QGridLayout(m_stepBox);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Space::s);
    for (const HireStage stage : steps) {
        auto *button = new QPushButton(label(stage));
        button->setObjectName(u"stage_"_s + codeOf(stage));
        button->setAccessibleName(tr("Selected person: %1").arg(label(stage)));
        connect(button, &QPushButton::clicked, this, [this, stage] {
            if (const auto hire = currentHire())
                Q_EMIT advanceRequested(*hire, stage);
        });
        const int at = int(m_steps.size());
        buttons->addWidget(button, at / 3, at % 3);
        m_steps.append(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::s);
    column->addWidget(m_figures);
    column->addWidget(m_table);
    auto *next = new QHBoxLayout;
    next->setSpacing(Space::s);
    next->addWidget(m_hint, 1);
    next->addWidget(m_candidates);
    next->addWidget(m_offer);
    column->addLayout(next);
    column->addWidget(m_stepBox);
    column->addStretch(1);
    connect(m_offer, &QPushButton::clicked, this, &SeatsPanel::offerRequested);
    m_candidates->setObjectName(u"candidates"_s);
    connect(m_candidates, &QPushButton::clicked, this, &SeatsPanel::candidatesRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SeatsPanel::judge);
}

std::optional<Hire> SeatsPanel::currentHire() const { return m_model->hireAt(m_table->currentIndex().row()); }

void SeatsPanel::show(const Posting &posting)
{
    const auto before = currentHire();
    m_figures->show(posting.seats());
    m_model->show(posting.hires);
    m_table->setVisible(!posting.hires.isEmpty());
    m_stepBox->setVisible(!posting.hires.isEmpty());
    fitColumns();
    int row = 0;
    for (qsizetype i = 0; i < posting.hires.size(); ++i)
        if (before && posting.hires[i].id == before->id)
            row = int(i);
    if (!posting.hires.isEmpty())
        m_table->selectRow(row);
    m_approved = posting.currentRevision > 0;
    judge();
}

void SeatsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void SeatsPanel::fitColumns()
{
    const QList<int> columns{HireTableModel::Person, HireTableModel::Stage, HireTableModel::Starts, HireTableModel::Ended,
                             HireTableModel::Reason};
    QList<int> wishes;
    for (const int column : columns)
        wishes.append(naturalWidth(*m_table, column));
    const QList<int> widths = sharedWidths(wishes, m_table->viewport()->width());
    for (qsizetype i = 0; i + 1 < columns.size(); ++i) // the reason takes what is left
        m_table->setColumnWidth(columns[i], widths[i]);
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height();
    for (int row = 0; row < std::min(m_model->rowCount(), mostRows); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height); // the steps stand right below the people
}

void SeatsPanel::setBusy(bool busy)
{
    m_busy = busy;
    judge();
}

void SeatsPanel::judge()
{
    const auto hire = currentHire();
    for (qsizetype i = 0; i < steps.size(); ++i) // the rule of the domain says which step may come next
        m_steps[i]->setEnabled(!m_busy && hire && advanced(*hire, steps[i], QDate(2020, 1, 1), u"-"_s));
    m_offer->setEnabled(!m_busy && m_approved);
    if (!m_approved)
        m_hint->setText(tr("Only an approved posting can take people."));
    else if (!hire)
        m_hint->setText(tr("Nobody has a seat yet. Add the first offer."));
    else
        m_hint->setText(tr("Next step for %1:").arg(hire->person));
}
