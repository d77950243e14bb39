#include "ui/pages/matchingpage.h"
#include "ui/pages/pairfates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurebutton.h"
#include "ui/widgets/pairwords.h"
#include "ui/widgets/periodfield.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/segmentswitch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

// The parts of the page of matching and where they lie.

using namespace Qt::StringLiterals;

template <typename E>
static QStringList labelsOf(const QList<E> &values)
{
    QStringList labels;
    for (const E &value : values)
        labels.append(label(value));
    return labels;
}

static QStringList prefectureLabels()
{
    QStringList labels;
    for (const Prefecture prefecture : Prefecture::all())
        labels.append(prefecture.label());
    return labels;
}

QWidget *MatchingPage::buildControls()
{
    auto *card = new Card(themes());
    m_prefectures = new ChoiceButton(tr("Prefecture"), prefectureLabels());
    m_prefectures->setObjectName(u"matchPrefectures"_s);
    m_professions = new ChoiceButton(tr("Profession"), labelsOf(allOf<Profession>()));
    m_professions->setObjectName(u"matchProfessions"_s);
    m_kinds = new ChoiceButton(tr("Recruitment kind"), labelsOf(allOf<RecruitmentKind>()));
    m_kinds->setObjectName(u"matchKinds"_s);
    m_period = new PeriodField(m_today);
    m_period->setObjectName(u"matchPeriod"_s);
    auto *periodName = new TextLabel(tr("Period of work"), Type::Body, Ink::Text, themes());
    periodName->setBuddy(m_period);
    m_policy = new SegmentSwitch(tr("Policy"), {label(MatchPolicy::Optimal), label(MatchPolicy::Stable)});
    m_policy->setObjectName(u"matchPolicy"_s);
    m_limitsButton = styled(new QPushButton(tr("Limits…")), ButtonKind::Plain);
    m_limitsButton->setObjectName(u"matchLimits"_s);
    m_weights = styled(new QPushButton(tr("Weights…")), ButtonKind::Plain);
    m_weights->setObjectName(u"matchWeights"_s);
    m_number = new QLineEdit;
    m_number->setObjectName(u"matchNumber"_s);
    m_number->setPlaceholderText(tr("Posting or seeker number"));
    m_number->setAccessibleName(tr("Number of a posting or seeker whose candidates to show"));
    m_number->ensurePolished(); // in the font that it will have
    m_number->setFixedWidth(m_number->fontMetrics().horizontalAdvance(m_number->placeholderText()) + 2 * Space::l);
    auto *candidates = styled(new QPushButton(tr("Candidates…")), ButtonKind::Plain);
    candidates->setObjectName(u"matchCandidates"_s);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_prefectures, m_professions, m_kinds, periodName, m_period})
        first->addWidget(widget);
    first->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_policy, m_limitsButton, m_weights})
        second->addWidget(widget);
    second->addStretch(1);
    second->addWidget(m_number);
    second->addWidget(candidates);
    card->body()->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    card->body()->setSpacing(Space::s);
    card->body()->addLayout(first);
    card->body()->addLayout(second);
    connect(m_limitsButton, &QPushButton::clicked, this, &MatchingPage::askLimits);
    connect(m_weights, &QPushButton::clicked, this, &MatchingPage::askWeights);
    const auto open = [this] { openCandidates(m_number->text().trimmed()); };
    connect(candidates, &QPushButton::clicked, this, open);
    connect(m_number, &QLineEdit::returnPressed, this, open);
    return card;
}

QWidget *MatchingPage::buildFigures()
{
    auto *card = new Card(themes());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::s, Space::xs, Space::s, Space::xs);
    const auto add = [&](const QString &name, const QString &unit, const QString &objectName, Part part) {
        auto *figure = new FigureButton(name, unit, themes());
        figure->setObjectName(objectName);
        connect(figure, &QAbstractButton::clicked, this, [this, part] {
            m_parts->setCurrent(part);
            showPart();
        });
        row->addWidget(figure);
        return figure;
    };
    const QString seats = tr("seats", "unit after a figure");
    m_filled = add(tr("Seats filled"), seats, u"figureFilled"_s, Seats);
    m_urgent = add(tr("Most urgent filled"), seats, u"figureUrgent"_s, Seats);
    m_suitability = add(tr("Mean suitability"), {}, u"figureSuitability"_s, Seats);
    m_left = add(tr("Seats empty"), seats, u"figureEmpty"_s, Empty);
    m_cost = add(tr("Stability costs"), seats, u"figureCost"_s, Compare);
    card->body()->addLayout(row);
    return card;
}

void MatchingPage::addPart(QTableView *table)
{
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatchingPage::enableActions);
    m_tables.append(table);
    m_stack->addWidget(table);
}

QWidget *MatchingPage::buildParts()
{
    auto *card = new Card(themes());
    card->body()->setContentsMargins(Space::m, Space::s, Space::m, 0);
    card->body()->setSpacing(Space::s);
    m_parts = new SegmentSwitch(tr("Part of the result"),
                                {tr("Proposal"), tr("Empty seats"), tr("Unplaced"), tr("Side by side"), tr("Past runs")});
    m_parts->setObjectName(u"matchParts"_s);
    m_again = styled(new QPushButton(tr("Solve again")), ButtonKind::Plain);
    m_again->setObjectName(u"matchAgain"_s);
    m_record = styled(new QPushButton(tr("Record…")), ButtonKind::Plain);
    m_record->setObjectName(u"matchRecord"_s);
    m_record->setToolTip(tr("Data, weights and result of this run, and whether it can be made again"));
    m_open = styled(new QPushButton(tr("Open")), ButtonKind::Plain);
    m_open->setObjectName(u"matchOpen"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_parts);
    top->addStretch(1);
    for (QPushButton *button : {m_open, m_record, m_again})
        top->addWidget(button);
    card->body()->addLayout(top);
    m_stack = new QStackedWidget;
    addPart(plainTable(*m_seats, u"matchSeats"_s, tr("Proposed seats")));
    addPart(plainTable(*m_empty, u"matchEmpty"_s, tr("Postings with empty seats")));
    addPart(plainTable(*m_unplaced, u"matchUnplaced"_s, tr("Seekers without a seat")));
    addPart(plainTable(*m_compare, u"matchCompare"_s, tr("Both policies side by side")));
    addPart(plainTable(*m_runs, u"matchRuns"_s, tr("Past runs")));
    m_tables[Seats]->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_tables[Seats]->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatchingPage::showCurrent);
    const QList<QList<int>> widths{{72, 96, 116, 84, 86, 86, 92, 86, 128},
                                   {64, 110, 220, 120, 100, 70},
                                   {100, 110, 200, 100, 60},
                                   {360, 120, 120},
                                   {90, 130, 100, 80, 110, 90, 90}};
    for (int part = 0; part < PartCount; ++part)
        for (int column = 0; column < widths[part].size(); ++column)
            m_tables[part]->setColumnWidth(column, widths[part][column]);
    m_tables[Compare]->setSortingEnabled(false);
    m_stack->addWidget(m_nothing);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(m_stack, 1);
    m_detail = buildDetail();
    row->addWidget(m_detail);
    card->body()->addLayout(row, 1);
    connect(m_parts, &SegmentSwitch::chosen, this, &MatchingPage::showPart);
    connect(m_again, &QPushButton::clicked, this, &MatchingPage::solveAgain);
    for (const Part part : {Empty, Unplaced})
        connect(m_tables[part], &QTableView::activated, this, [this, part](const QModelIndex &index) {
            openCandidates(part == Empty ? m_empty->row(index.row()).posting : m_unplaced->row(index.row()).seeker);
        });
    connect(m_tables[Runs], &QTableView::activated, this, &MatchingPage::openRun);
    connect(m_open, &QPushButton::clicked, this, &MatchingPage::openRun);
    connect(m_record, &QPushButton::clicked, this, &MatchingPage::showRecord);
    return card;
}

QWidget *MatchingPage::buildDetail()
{
    auto *box = new QWidget;
    box->setFixedWidth(300);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, Space::m);
    column->setSpacing(Space::s);
    m_detailTitle = new TextLabel({}, Type::Body, Ink::Text, themes(), true);
    m_detailTitle->setObjectName(u"matchPair"_s);
    m_detailTitle->setWordWrap(true);
    m_words = new PairWords(themes());
    column->addWidget(m_detailTitle);
    column->addWidget(scrolled(m_words, tr("The score in words")), 1);
    const auto add = [&](const QString &name, const QString &objectName, ButtonKind kind) {
        auto *button = styled(new QPushButton(name), kind);
        button->setObjectName(objectName);
        return button;
    };
    m_accept = add(PairFates::actionFor(1), u"matchAccept"_s, ButtonKind::Plain);
    m_accept->setMinimumHeight(Extent::decision);
    m_pin = add(tr("Pin"), u"matchPin"_s, ButtonKind::Plain);
    m_reject = add(tr("Reject…"), u"matchReject"_s, ButtonKind::Plain);
    m_forbid = add(tr("Forbid"), u"matchForbid"_s, ButtonKind::Plain);
    m_takeBack = add(tr("Take back"), u"matchTakeBack"_s, ButtonKind::Plain);
    column->addWidget(m_accept);
    auto *first = new QHBoxLayout, *second = new QHBoxLayout;
    first->addWidget(m_pin);
    first->addWidget(m_reject);
    second->addWidget(m_forbid);
    second->addWidget(m_takeBack);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_accept, &QPushButton::clicked, this, &MatchingPage::accept);
    connect(m_pin, &QPushButton::clicked, this, [this] { decide(PairDecision::Pinned); });
    connect(m_reject, &QPushButton::clicked, this, &MatchingPage::askReject);
    connect(m_forbid, &QPushButton::clicked, this, [this] { decide(PairDecision::Forbidden); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { decide(std::nullopt); });
    return box;
}
