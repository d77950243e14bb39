#include "ui/pages/conflictspage.h"

#include "models/domain/whendone.h"
#include "models/items/conflictfieldmodel.h"
#include "models/items/conflictlistmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listplace.h"
#include "ui/widgets/plaintable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

ConflictsPage::ConflictsPage(ConflictWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Conflicts"), Icon::Merge, themes, parent), m_work(std::move(work)), m_list(new ConflictListModel(this)),
      m_fields(new ConflictFieldModel(this)), m_listView(plainTable(*m_list, u"conflictTable"_s, tr("Conflicts"))),
      m_fieldView(plainTable(*m_fields, u"conflictFields"_s, tr("Fields of the conflict"))),
      m_empty(new EmptyState(Icon::Check, themes)), m_stack(new QStackedWidget)
{
    m_listView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listView->setColumnWidth(0, 120);
    m_listView->setColumnWidth(1, 300);
    m_listView->setColumnWidth(2, 180);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    auto *listCard = new Card(themes);
    listCard->body()->setContentsMargins(0, 0, 0, 0);
    listCard->body()->addWidget(m_listView);
    split->addWidget(listCard);
    split->addWidget(buildDetail());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto *none = new Card(themes);
    none->body()->addWidget(m_empty);
    m_stack->addWidget(split);
    m_stack->addWidget(none);
    body()->addWidget(m_stack, 1);
    m_empty->say(tr("Nothing is in conflict."), tr("What changes here and in G-MIS at the same time appears here."));
    m_stack->setCurrentIndex(1);
    connect(m_list, &PagedTableModel::failed, this, [this](const Error &error) { showError(error); });
    ListPlace::keep(*m_listView, *m_list);
    connect(m_list, &QAbstractItemModel::modelReset, this, &ConflictsPage::show);
    connect(m_listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsPage::showCurrent);
    setFocusProxy(m_listView);
}

QWidget *ConflictsPage::buildDetail()
{
    auto *card = new Card(themes());
    card->body()->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    card->body()->setSpacing(Space::s);
    m_title = new TextLabel({}, Type::Heading, Ink::Text, themes(), true);
    m_meaning = new TextLabel({}, Type::Body, Ink::Text, themes());
    m_meaning->setObjectName(u"conflictMeaning"_s);
    m_meaning->setWordWrap(true);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_meaning);
    for (const int column : {0, 1, 2})
        m_fieldView->setColumnWidth(column, column == 0 ? 180 : 240);
    card->body()->addWidget(m_fieldView, 1);
    auto *row = new QHBoxLayout;
    m_ours = styled(new QPushButton(tr("Choose ours")), ButtonKind::Plain);
    m_ours->setObjectName(u"conflictOurs"_s);
    m_theirs = styled(new QPushButton(tr("Choose theirs")), ButtonKind::Plain);
    m_theirs->setObjectName(u"conflictTheirs"_s);
    m_decide = styled(new QPushButton(tr("Decide as chosen")), ButtonKind::Primary);
    m_decide->setObjectName(u"conflictDecide"_s);
    m_decide->setMinimumHeight(Extent::decision);
    row->addWidget(m_ours);
    row->addWidget(m_theirs);
    row->addStretch(1);
    row->addWidget(m_decide);
    card->body()->addLayout(row);
    connect(m_ours, &QPushButton::clicked, this, [this] { m_fields->chooseAll(Side::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { m_fields->chooseAll(Side::Theirs); });
    connect(m_decide, &QPushButton::clicked, this, &ConflictsPage::resolve);
    return card;
}

QString ConflictsPage::helpText() const
{
    return tr(
        "A posting was changed here and in G-MIS at the same time. Nothing is overwritten: choose for each field which side "
        "counts, then decide. Until then nothing about this posting is sent.");
}

QList<QWidget *> ConflictsPage::areas() const { return {m_listView, m_fieldView, m_decide}; }

/// Open ones are all that it ever lists.
bool ConflictsPage::showRequested(const ListRequest &)
{
    refresh();
    return true;
}

void ConflictsPage::refresh()
{
    if (std::exchange(m_asked, true))
        m_list->refresh();
    else
        m_list->ask(m_work.page);
    whenDone(m_work.count(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto count = future.result();
        if (!count)
            return showError(count.error());
        sayCount(count.value());
    });
}

void ConflictsPage::sayCount(qint64 count)
{
    setBadge(int(count));
    setSummary(count == 0 ? QString() : tr("%n to decide.", nullptr, int(count)));
}

/// The same conflict as before, wherever it stands now; the one in its place where it is decided.
void ConflictsPage::show()
{
    const bool isEmpty = m_list->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty && !m_listView->currentIndex().isValid())
        m_listView->setCurrentIndex(m_list->index(0, 0));
    showCurrent();
}

QString ConflictsPage::meaning(const SyncConflict &conflict)
{
    switch (conflict.kind) {
    case ConflictKind::Content:
        return tr("Both sides changed the same fields. What you choose becomes a revision for review.");
    case ConflictKind::Decision:
        return tr(
            "The institution changed the posting after it was decided here and before it heard of it. Ours sends the decision "
            "and takes the change up for review; theirs drops the decision.");
    case ConflictKind::State:
        return tr(
            "The institution changed the state that the decision is written to. Ours is written over it; with theirs it stays, "
            "and a cancellation ends the posting here.");
    case ConflictKind::Refused:
        break;
    }
    return conflict.note;
}

void ConflictsPage::showCurrent()
{
    const SyncConflict *conflict = m_list->at(m_listView->currentIndex().row());
    m_ours->setEnabled(conflict);
    m_theirs->setEnabled(conflict);
    m_decide->setEnabled(conflict);
    if (!conflict)
        return;
    m_title->setText(u"%1　%2"_s.arg(conflict->number, conflict->facility));
    m_meaning->setText(meaning(*conflict));
    m_fields->show(*conflict);
}

void ConflictsPage::resolve()
{
    const SyncConflict *current = m_list->at(m_listView->currentIndex().row());
    if (!current)
        return;
    const SyncConflict conflict = *current; // whatever the list holds when it is decided
    m_decide->setEnabled(false);
    whenDone(m_work.resolve(conflict.id, m_fields->decision()), this, [this, conflict](const auto &future) {
        m_decide->setEnabled(true);
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            showError(future.result().error());
        else
            showMessage({.tone = Tone::Ok, .text = tr("The conflict about %1 is decided.").arg(conflict.number)});
        refresh();
        Q_EMIT dataChanged();
    });
}
