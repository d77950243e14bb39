#include "ui/pages/outboxpage.h"

#include "models/domain/whendone.h"
#include "models/items/outboxtablemodel.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segmentswitch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

OutboxPage::OutboxPage(OutboxWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Outbox"), Icon::Export, themes, parent), m_work(std::move(work)), m_model(new OutboxTableModel(this)),
      m_table(plainTable(*m_model, u"outboxTable"_s, tr("What waits to be sent"))), m_empty(new EmptyState(Icon::Check, themes)),
      m_stack(new QStackedWidget), m_which(new SegmentSwitch(tr("Which entries"), {tr("Failed"), tr("Waiting"), tr("All")}))
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

    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const QList<int> widths{110, 90, 130, 110, 150, 120, 70};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *card = new Card(themes);
    card->body()->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    body()->addWidget(card, 1);

    connect(m_which, &SegmentSwitch::chosen, this, &OutboxPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::enableActions);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { follow(m_work.retry(chosen()), tr("It is sent with the next round.")); });
    connect(m_drop, &QPushButton::clicked, this, &OutboxPage::askDrop);
    m_stack->setCurrentWidget(m_empty);
    enableActions();
    setFocusProxy(m_table);
}

QString OutboxPage::helpText() const
{
    return tr(
        "Every decision that G-MIS or Key-Net has to hear of waits here until it has arrived there, once and in order. What "
        "could not be sent stays, with the reason; it is tried again by itself, and at once when you send it again. What you "
        "give up is never sent; the reason is kept.");
}

QList<QWidget *> OutboxPage::areas() const { return {m_which, m_table}; }

void OutboxPage::refresh()
{
    whenDone(m_work.list(static_cast<OutboxRows>(m_which->current())), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto entries = future.result();
        if (!entries)
            return showError(entries.error());
        show(entries.value());
    });
}

bool OutboxPage::showRequested(const ListRequest &request)
{
    m_which->setCurrent(int(request.kind == ListKind::Failed ? OutboxRows::Failed : OutboxRows::Open));
    refresh();
    return true;
}

void OutboxPage::show(const QList<OutboxEntry> &entries)
{
    const QList<qint64> before = chosen();
    m_model->show(entries);
    int failed = 0, open = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        failed += entries[i].state == OutboxState::Failed;
        open += entries[i].isOpen();
        if (before.contains(entries[i].id))
            m_table->selectionModel()->select(m_model->index(int(i), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    setBadge(failed);
    setSummary(failed > 0 ? tr("%n of them failed.", nullptr, failed) : tr("%n waiting.", nullptr, open));
    if (entries.isEmpty())
        m_empty->say(tr("Nothing waits to be sent."), tr("Every decision has arrived in the other systems."));
    m_stack->setCurrentWidget(entries.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    enableActions();
}

QList<qint64> OutboxPage::chosen() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (index.data(OutboxTableModel::IsOpenRole).toBool())
            ids.append(index.data(OutboxTableModel::IdRole).toLongLong());
    return ids;
}

void OutboxPage::enableActions()
{
    const bool any = !chosen().isEmpty();
    m_retry->setEnabled(any);
    m_drop->setEnabled(any);
}

void OutboxPage::askDrop()
{
    const QList<qint64> ids = chosen();
    ReasonDialog::Question question;
    question.title = tr("Give up sending");
    question.subject = tr("%n entry(ies)", nullptr, int(ids.size()));
    question.action = tr("Give up");
    question.note = tr("The other system will not hear of it. The reason stands in the audit.");
    question.dangerous = true;
    question.commentRequired = true;
    auto *dialog = new ReasonDialog(question, themes(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, ids, dialog] { follow(m_work.drop(ids, dialog->comment()), tr("It will not be sent.")); });
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
