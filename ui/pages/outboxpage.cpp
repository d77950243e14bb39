#include "ui/pages/outboxpage.h"

#include "models/domain/whendone.h"
#include "models/items/inboxtablemodel.h"
#include "models/items/outboxtablemodel.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listplace.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segmentswitch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

// The last of the segments; those before it are OutboxRows.
static constexpr int arrived = int(OutboxRows::All) + 1;

static QTableView *selectable(QTableView *table, const QList<int> &widths)
{
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (int column = 0; column < widths.size(); ++column)
        table->setColumnWidth(column, widths[column]);
    return table;
}

OutboxPage::OutboxPage(OutboxWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Outbox"), Icon::Outbox, themes, parent), m_work(std::move(work)), m_model(new OutboxTableModel(this)),
      m_inbox(new InboxTableModel(this)), m_table(plainTable(*m_model, u"outboxTable"_s, tr("What waits to be sent"))),
      m_inboxTable(plainTable(*m_inbox, u"inboxTable"_s, tr("What could not be taken in"))),
      m_empty(new EmptyState(Icon::Check, themes)), m_stack(new QStackedWidget),
      m_which(new SegmentSwitch(tr("Which entries"), {tr("Failed"), tr("Waiting"), tr("All"), tr("Arrived, not taken in")}))
{
    m_which->setObjectName(u"outboxWhich"_s);
    m_which->setCurrent(int(OutboxRows::Open));
    m_retry = styled(new QPushButton(tr("Send again")), ButtonKind::Plain);
    m_retry->setObjectName(u"outboxRetry"_s);
    m_drop = styled(new QPushButton(tr("Give up…")), ButtonKind::Danger);
    m_drop->setObjectName(u"outboxDrop"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_which);
    row->addStretch(1);
    row->addWidget(m_retry);
    row->addWidget(m_drop);
    body()->addLayout(row);

    selectable(m_table, {110, 90, 130, 110, 150, 120, 70});
    selectable(m_inboxTable, {110, 110, 130, 130, 150});
    auto *card = new Card(themes);
    card->body()->setContentsMargins(0, 0, 0, 0);
    for (QWidget *face : std::initializer_list<QWidget *>{m_table, m_inboxTable, m_empty})
        m_stack->addWidget(face);
    card->body()->addWidget(m_stack);
    body()->addWidget(card, 1);
    m_why = new TextLabel({}, Type::Body, Ink::Text, themes);
    m_why->setObjectName(u"outboxWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_why);

    connect(m_which, &SegmentSwitch::chosen, this, [this] {
        m_asked = false;
        refresh();
    });
    for (const PagedTableModel *model : std::initializer_list<PagedTableModel *>{m_model, m_inbox}) {
        connect(model, &PagedTableModel::failed, this, [this](const Error &error) {
            m_unread = true;
            showError(error);
        });
        connect(model, &PagedTableModel::answered, this, &OutboxPage::showFace);
    }
    // What was chosen may be gone by itself: nobody gives up the next one by mistake.
    ListPlace::keep(*m_table, *m_model, ListPlace::Left::NothingChosen);
    ListPlace::keep(*m_inboxTable, *m_inbox, ListPlace::Left::NothingChosen);
    for (QTableView *table : {m_table, m_inboxTable})
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::followChoice);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_which->setCurrent(arrived);
        m_asked = false;
        refresh();
    });
    connect(m_retry, &QPushButton::clicked, this, &OutboxPage::again);
    connect(m_drop, &QPushButton::clicked, this, &OutboxPage::askDrop);
    m_stack->setCurrentWidget(m_table);
    followChoice();
    setFocusProxy(m_table);
}

void OutboxPage::followChoice()
{
    enableActions();
    sayWhy();
}

/// Whole sentences, which a column has no room for: why what is chosen was not sent, or not taken in.
void OutboxPage::sayWhy()
{
    const QTableView *table = showsInbox() ? m_inboxTable : m_table;
    const int problem = showsInbox() ? int(InboxTableModel::Problem) : int(OutboxTableModel::Problem);
    QStringList sentences;
    for (const QModelIndex &row : table->selectionModel()->selectedRows(problem)) {
        const QString sentence = row.data().toString();
        if (!sentence.isEmpty() && !sentences.contains(sentence) && sentences.size() < 3)
            sentences.append(sentence);
    }
    m_why->setText(sentences.join(u'\n'));
    m_why->setVisible(!sentences.isEmpty());
}

QString OutboxPage::helpText() const
{
    return tr(
        "Every decision that G-MIS or Key-Net has to hear of waits here until it has arrived there, once and in order. What "
        "could not be sent stays, with the reason; it is tried again by itself, and at once when you send it again. What you "
        "give up is never sent; the reason is kept. An application or inquiry from Key-Net that cannot be taken in stands under "
        "“Arrived, not taken in” with the reason: correct what is in the way and take it in again, or give it up; then the "
        "applicant hears that it was not accepted.");
}

QList<QWidget *> OutboxPage::areas() const { return {m_which, showsInbox() ? m_inboxTable : m_table}; }

bool OutboxPage::showsInbox() const { return m_which->current() == arrived; }

void OutboxPage::refresh()
{
    m_unread = false;
    if (!std::exchange(m_asked, true))
        ask();
    else if (showsInbox())
        m_inbox->refresh();
    else
        m_model->refresh();
    askCounts();
}

/// The list of the segment that is chosen, from its beginning.
void OutboxPage::ask()
{
    if (showsInbox())
        m_inbox->ask(m_work.arrived);
    else
        m_model->ask([this, rows = static_cast<OutboxRows>(m_which->current())](qint64 before, int limit) {
            return m_work.page(rows, before, limit);
        });
}

void OutboxPage::askCounts()
{
    whenDone(m_work.count(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto count = future.result();
        if (!count)
            return showError(count.error());
        m_waiting = int(count.value().waiting);
        m_failed = int(count.value().failed);
        sayCounts();
    });
    whenDone(m_work.arrivedCount(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto count = future.result();
        if (!count)
            return showError(count.error());
        m_refused = int(count.value());
        sayCounts();
    });
}

bool OutboxPage::showRequested(const ListRequest &request)
{
    m_which->setCurrent(int(request.kind == ListKind::Failed ? OutboxRows::Failed : OutboxRows::Open));
    m_asked = false;
    refresh();
    return true;
}

void OutboxPage::sayCounts()
{
    setBadge(m_failed + m_refused);
    QStringList said{tr("%n waiting.", nullptr, m_waiting)};
    if (m_failed > 0)
        said.append(tr("%n failed.", nullptr, m_failed));
    if (m_refused > 0)
        said.append(tr("%n arrived, but not taken in.", nullptr, m_refused));
    setSummary(said.join(u' '));
    showFace();
}

/// The list, or what to say instead of an empty one.
void OutboxPage::showFace()
{
    const bool isInbox = showsInbox();
    const PagedTableModel &shown = isInbox ? static_cast<PagedTableModel &>(*m_inbox) : *m_model;
    const bool isEmpty = shown.rowCount() == 0 && !shown.isAsking() && !m_unread;
    if (isEmpty && isInbox)
        m_empty->say(tr("Everything that arrived was taken in."),
                     tr("Applications and inquiries from Key-Net stand with their postings."));
    else if (isEmpty && m_which->current() == int(OutboxRows::Failed))
        m_empty->say(tr("Nothing failed."), tr("What waits is sent with the next round."));
    else if (isEmpty && m_which->current() == int(OutboxRows::All))
        m_empty->say(tr("Nothing was ever sent."), tr("Decisions about postings from G-MIS, and publications, appear here."));
    else if (isEmpty && m_refused > 0)
        m_empty->say(tr("Nothing waits to be sent."),
                     tr("But %n application(s) or inquiry(ies) from Key-Net could not be taken in.", nullptr, m_refused),
                     tr("Show why"));
    else if (isEmpty)
        m_empty->say(tr("Nothing waits to be sent."), tr("Every decision has arrived in the other systems."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : isInbox ? m_inboxTable : m_table);
    followChoice();
}

QList<qint64> OutboxPage::chosen() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (index.data(OutboxTableModel::IsOpenRole).toBool())
            ids.append(index.data(OutboxTableModel::IdRole).toLongLong());
    return ids;
}

QList<InboxRow> OutboxPage::chosenRows() const
{
    QList<InboxRow> rows;
    for (const QModelIndex &index : m_inboxTable->selectionModel()->selectedRows())
        rows.append(*m_inbox->at(index.row()));
    return rows;
}

void OutboxPage::enableActions()
{
    const bool any = showsInbox() ? !chosenRows().isEmpty() : !chosen().isEmpty();
    m_retry->setText(showsInbox() ? tr("Take in again") : tr("Send again"));
    m_retry->setEnabled(any);
    m_drop->setEnabled(any);
}

void OutboxPage::again()
{
    if (showsInbox())
        follow(m_work.takeIn(chosenRows()), tr("It was taken in."));
    else
        follow(m_work.retry(chosen()), tr("It is sent with the next round."));
}

void OutboxPage::askDrop()
{
    const bool isInbox = showsInbox();
    const QList<InboxRow> rows = chosenRows(); // as they are now, whatever is chosen when the dialog is answered
    const QList<qint64> ids = chosen();
    ReasonDialog::Question question;
    question.title = isInbox ? tr("Give up taking in") : tr("Give up sending");
    question.subject = tr("%n entry(ies)", nullptr, int(isInbox ? rows.size() : ids.size()));
    question.action = tr("Give up");
    question.note = isInbox ? tr("Whoever applied hears that it was not accepted. The reason stands in the audit.")
                            : tr("The other system will not hear of it. The reason stands in the audit.");
    question.dangerous = true;
    question.commentRequired = true;
    auto *dialog = new ReasonDialog(question, themes(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isInbox, rows, ids] {
        if (isInbox)
            follow(m_work.giveUp(rows, dialog->comment()), tr("It will not be taken in."));
        else
            follow(m_work.drop(ids, dialog->comment()), tr("It will not be sent."));
    });
    dialog->open();
}

void OutboxPage::follow(const QFuture<Result<>> &done, const QString &said)
{
    whenDone(done, this, [this, said](const auto &future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return showError(future.result().error());
        showMessage({.tone = Tone::Ok, .text = said, .topic = u"outbox"_s});
        refresh();
        Q_EMIT dataChanged();
    });
}
