#include "ui/pages/orderspage.h"
#include "ui/print/pagesview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentswitch.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

static constexpr int listWidth = 496; // px

OrdersPage::OrdersPage(OrderWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Support orders"), Icon::Dispatch, themes, parent), m_work(std::move(work)),
      m_orderModel(
          new CellTableModel({tr("State"), tr("For"), tr("Profession"), tr("People"), tr("From"), tr("Number")}, {3}, this)),
      m_peopleModel(
          new CellTableModel({tr("No."), tr("Sent by"), tr("Seeker"), tr("Name"), tr("Chosen by"), tr("Why")}, {0}, this)),
      m_candidateModel(new CellTableModel(
          {tr("Seeker"), tr("Name"), tr("Prefecture"), tr("Days free"), tr("What speaks for them")}, {3}, this)),
      m_excludedModel(
          new CellTableModel({tr("Seeker"), tr("Name"), tr("Prefecture"), tr("Days free"), tr("What excluded them")}, {3}, this))
{
    auto *create = new QPushButton(deskIcon(Icon::Add, themes), tr("New order…"));
    create->setObjectName(u"orderNew"_s);
    header()->addAction(create);
    connect(create, &QPushButton::clicked, this, [this] {
        SupportOrder order;
        order.from = m_work.today().addDays(7);
        order.to = order.from.addDays(30);
        edit(order);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(buildList());
    row->addWidget(buildDetail(), 1);
    body()->addLayout(row, 1);
    setFocusProxy(m_orderTable);
    enableActions();
}

OrdersPage::~OrdersPage() = default;

QWidget *OrdersPage::buildList()
{
    auto *card = new Card(themes());
    card->setFixedWidth(listWidth);
    m_which = new SegmentSwitch(tr("Which orders"), {tr("Being filled"), tr("All")});
    m_which->setObjectName(u"orderWhich"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    top->addWidget(m_which);
    top->addStretch(1);
    card->body()->addLayout(top);
    m_orderTable = new CellTable(*m_orderModel, u"orderTable"_s, tr("Support orders"), Icon::Dispatch, themes());
    m_orderTable->setChips(0, [](int state) { return orderChip(static_cast<OrderState>(state)); });
    card->body()->addWidget(m_orderTable, 1);
    connect(m_which, &SegmentSwitch::chosen, this, [this] { showOrders(QList(m_orders)); });
    connect(m_orderTable, &CellTable::currentChanged, this, &OrdersPage::showCurrent);
    connect(m_orderTable, &CellTable::actionRequested, this, [this] {
        if (m_orders.isEmpty())
            return edit({.from = m_work.today().addDays(7), .to = m_work.today().addDays(37)});
        m_which->setCurrent(1);
        showOrders(QList(m_orders));
    });
    return card;
}

QPushButton *OrdersPage::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    return button;
}

QWidget *OrdersPage::buildDetail()
{
    auto *holder = new QWidget;
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(0, 0, 0, 0);
    m_detail = new Card(themes());
    m_detail->setObjectName(u"orderDetail"_s);
    outer->addWidget(m_detail);
    m_state = new ChipLabel({}, themes());
    m_name = new TextLabel({}, Type::Heading, Ink::Text, themes(), true);
    m_name->setElided(true);
    m_name->setObjectName(u"orderName"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::s);
    head->addWidget(m_state);
    head->addWidget(m_name, 1);
    m_facts = new TextLabel({}, Type::Dense, Ink::Muted, themes());
    m_senders = new TextLabel({}, Type::Dense, Ink::Text, themes());
    m_senders->setObjectName(u"orderSenders"_s);
    for (TextLabel *text : {m_facts, m_senders})
        text->setWordWrap(true);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    body->setSpacing(Space::s);
    body->addLayout(head);
    body->addWidget(m_facts);
    body->addWidget(m_senders);
    auto *views = new QHBoxLayout;
    m_view = new SegmentSwitch(tr("What to see of the order"), {tr("People"), tr("Candidates"), tr("Excluded"), tr("Preview")});
    m_view->setObjectName(u"orderView"_s);
    views->addWidget(m_view);
    views->addStretch(1);
    m_searchButton = addButton(tr("Search again"), u"orderSearch"_s);
    views->addWidget(m_searchButton);
    body->addLayout(views);
    m_counts = new TextLabel({}, Type::Caption, Ink::Muted, themes());
    m_counts->setObjectName(u"orderCounts"_s);
    m_counts->setWordWrap(true);
    body->addWidget(m_counts);
    m_job = new JobBar(JobBar::Form::Full, themes());
    body->addWidget(m_job);
    m_detail->body()->addLayout(body);

    m_peopleTable = new CellTable(*m_peopleModel, u"orderPeople"_s, tr("People on the order"), Icon::User, themes(),
                                  CellTable::Rows::Several);
    m_candidateTable = new CellTable(*m_candidateModel, u"orderCandidates"_s, tr("Candidates, best first"), Icon::Search,
                                     themes(), CellTable::Rows::Several);
    m_excludedTable = new CellTable(*m_excludedModel, u"orderExcluded"_s, tr("Excluded people"), Icon::Search, themes());
    m_pages = new PagesView(themes());
    m_pages->setObjectName(u"orderPreview"_s);
    m_stack = new QStackedWidget;
    for (QWidget *view : std::initializer_list<QWidget *>{m_peopleTable, m_candidateTable, m_excludedTable, m_pages})
        m_stack->addWidget(view);
    m_detail->body()->addWidget(m_stack, 1);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(Space::l, Space::s, Space::l, Space::m);
    actions->setSpacing(Space::s);
    buildActions(*actions);
    m_detail->body()->addLayout(actions);

    connect(m_view, &SegmentSwitch::chosen, this, &OrdersPage::showView);
    connect(m_searchButton, &QPushButton::clicked, this, &OrdersPage::search);
    connect(m_job, &JobBar::finished, this, &OrdersPage::enableActions);
    for (CellTable *table : {m_peopleTable, m_candidateTable})
        connect(table, &CellTable::selectionChanged, this, &OrdersPage::enableActions);
    for (CellTable *table : {m_candidateTable, m_excludedTable})
        connect(table, &CellTable::actionRequested, this, &OrdersPage::search);
    connect(m_peopleTable, &CellTable::actionRequested, this, [this] {
        m_view->setCurrent(Candidates);
        showView();
    });
    connect(m_candidateTable, &CellTable::activated, this, &OrdersPage::addChosen);
    return holder;
}

void OrdersPage::buildActions(QHBoxLayout &row)
{
    m_add = styled(addButton(tr("Add to the order"), u"orderAdd"_s), ButtonKind::Primary);
    m_remove = addButton(tr("Take off"), u"orderRemove"_s);
    m_change = addButton(tr("Terms…"), u"orderChange"_s);
    m_fix = addButton(tr("Fix people"), u"orderFix"_s);
    m_complete = addButton(tr("Complete"), u"orderComplete"_s);
    m_cancel = styled(addButton(tr("Cancel…", "an order"), u"orderCancel"_s), ButtonKind::Danger);
    m_print = addButton(tr("Print"), u"orderPrint"_s);
    m_save = addButton(tr("Save", "the list as a file"), u"orderSave"_s);
    auto *menu = new QMenu(m_save);
    menu->addAction(tr("PDF"), this, [this] { chooseFile(ReportFormat::Pdf); });
    menu->addAction(tr("CSV"), this, [this] { chooseFile(ReportFormat::CsvUtf8); });
    menu->addAction(tr("Excel"), this, [this] { chooseFile(ReportFormat::Xlsx); });
    m_save->setMenu(menu);
    for (QPushButton *button : {m_add, m_remove, m_change})
        row.addWidget(button);
    row.addStretch(1);
    for (QPushButton *button : {m_print, m_save, m_cancel, m_complete, m_fix})
        row.addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &OrdersPage::addChosen);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        QList<SeekerId> chosen;
        for (const qint64 id : m_peopleTable->selectedIds())
            chosen.append(SeekerId{id});
        follow(m_work.remove(*current(), chosen), tr("They were taken off %1."));
    });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(*current()); });
    connect(m_fix, &QPushButton::clicked, this, [this] { follow(m_work.fix(*current()), tr("The people of %1 are fixed.")); });
    connect(m_complete, &QPushButton::clicked, this, [this] { follow(m_work.complete(*current()), tr("%1 is completed.")); });
    connect(m_cancel, &QPushButton::clicked, this, &OrdersPage::askCancel);
    connect(m_print, &QPushButton::clicked, this, &OrdersPage::printView);
}

QString OrdersPage::helpText() const
{
    return tr(
        "A prefecture asks for people of a profession for a period. Candidates live in other prefectures, have their original "
        "licence seen, agree to work elsewhere and are booked for nothing else; the best come first, with what speaks for "
        "them. Under “Excluded” stands who cannot be sent and by what. Whoever is on the order is booked for its period; "
        "nobody can be on two at once. Fix the people when the list is complete, and print it.\n\n"
        "Names are masked unless you have the right to personal data.");
}

QList<KeyHint> OrdersPage::keyHints() const
{
    return {{tr("Ctrl+click, Shift+↑ ↓"), tr("choose several people")},
            {u"Enter"_s, tr("add the chosen candidates")},
            {u"Ctrl+P"_s, tr("print the list of people")},
            {u"Ctrl+E"_s, tr("save the list as CSV")}};
}

QList<QWidget *> OrdersPage::areas() const { return {m_orderTable->view(), m_view, m_stack->currentWidget()}; }
