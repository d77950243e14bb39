#include "ui/pages/orderspage.h"

#include "models/domain/officedate.h"
#include "models/domain/whendone.h"
#include "models/statistics/orderlist.h"
#include "ui/dialogs/orderdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/reportfiles.h"
#include "ui/print/pagesview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/segmentswitch.h"

#include <QDir>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

static const QString doneTopic = u"done"_s, loadTopic = u"load"_s, searchTopic = u"search"_s;

Chip orderChip(OrderState state)
{
    switch (state) {
    case OrderState::Collecting:
        return {label(state), Tone::Info, Shape::Dots};
    case OrderState::Fixed:
        return {label(state), Tone::Ok, Shape::Tick};
    case OrderState::Completed:
        return {label(state), Tone::Neutral, Shape::Square};
    case OrderState::Cancelled:
        break;
    }
    return {label(state), Tone::Danger, Shape::Cross};
}

static CellRow rowOf(const Candidate &candidate, const QString &why)
{
    return {qToUnderlying(candidate.seeker),
            {candidate.number, candidate.name, candidate.prefecture ? candidate.prefecture->label() : QString(),
             QString::number(candidate.freeDays), why},
            {{}, {}, candidate.prefecture ? candidate.prefecture->number() : 0, candidate.freeDays, {}}};
}

void OrdersPage::refresh()
{
    m_answer.ask(m_work.orders(), this, [this](const auto &orders) {
        if (orders)
            return showOrders(orders.value());
        showMessage({.tone = Tone::Danger, .text = orders.error().message, .topic = loadTopic});
    });
}

bool OrdersPage::showRequested(const ListRequest &request)
{
    m_which->setCurrent(request.kind == ListKind::Open ? 0 : 1);
    m_wanted = request.subject;
    refresh();
    return true;
}

void OrdersPage::showOrders(const QList<SupportOrder> &orders)
{
    messages()->withdraw(loadTopic);
    m_orders = orders;
    QList<CellRow> rows;
    int open = 0;
    for (const SupportOrder &order : orders) {
        open += order.state == OrderState::Collecting;
        if (m_which->current() == 0 && order.state != OrderState::Collecting)
            continue;
        const QString people = tr("%1/%2", "chosen, wanted").arg(order.members.size()).arg(order.people);
        rows.append({qToUnderlying(order.id),
                     {label(order.state), order.requesting ? order.requesting->shortLabel() : QString(), label(order.profession),
                      people, shortDate(order.from), order.number},
                     {static_cast<int>(order.state),
                      order.requesting ? order.requesting->number() : 0,
                      static_cast<int>(order.profession),
                      order.open(),
                      order.from,
                      {}},
                     static_cast<int>(order.state)});
    }
    setSummary(tr("%n order(s) being filled", nullptr, open));
    if (m_which->current() == 0 && !orders.isEmpty())
        m_orderTable->setEmpty(tr("No order is being filled"), tr("Fixed, completed and cancelled orders are under “All”."),
                               tr("Show all orders"));
    else
        m_orderTable->setEmpty(tr("There is no support order yet"),
                               tr("A prefecture that needs people for a period asks for them with an order."), tr("New order"));
    {
        const QSignalBlocker quiet(m_orderTable); // one look at the current order is enough
        m_orderTable->show(rows);
        for (const SupportOrder &order : orders)
            if (order.number == m_wanted)
                m_orderTable->setCurrentId(qToUnderlying(order.id));
    }
    m_wanted.clear();
    showCurrent();
}

const SupportOrder *OrdersPage::current() const
{
    const qint64 id = m_orderTable->currentId();
    for (const SupportOrder &order : m_orders)
        if (qToUnderlying(order.id) == id)
            return &order;
    return nullptr;
}

void OrdersPage::showCurrent()
{
    const SupportOrder *order = current();
    m_detail->setVisible(order != nullptr);
    if (!order)
        return enableActions();
    if (m_shownOrder != qToUnderlying(order->id)) {
        m_shownOrder = qToUnderlying(order->id);
        m_found.reset();
        m_candidates.forget();
        m_people.clear();
        messages()->withdraw(searchTopic);
        m_view->setCurrent(order->members.isEmpty() && order->state == OrderState::Collecting ? Candidates : People);
    }
    m_state->setChip(orderChip(order->state));
    m_name->setText(
        tr("%1: %n %2 for %3", nullptr, order->people)
            .arg(order->number, label(order->profession), order->requesting ? order->requesting->label() : QString()));
    QStringList facts{tr("%1 to %2").arg(shortDate(order->from), shortDate(order->to)),
                      tr("free on %n day(s) or more", nullptr, order->daysNeeded()), tr("paid by: %1").arg(label(order->payer))};
    for (const QString &more : {order->place, order->duties, order->reason})
        if (!more.isEmpty())
            facts.append(more);
    m_facts->setText(facts.join(u" · "_s));
    QStringList senders;
    for (const auto &[prefecture, count] : sentBy(*order))
        senders.append(tr("%1 %n", "prefecture, people", count).arg(prefecture.shortLabel()));
    m_senders->setText(order->members.isEmpty()
                           ? tr("Nobody is on the order yet; %n place(s) are open.", nullptr, order->people)
                           : tr("From %n prefecture(s): %1", nullptr, int(senders.size())).arg(senders.join(u" · "_s)));
    loadPeople();
    showView();
}

void OrdersPage::loadPeople()
{
    const SupportOrder *order = current();
    const qint64 shown = m_shownOrder;
    whenDone(m_work.people(*order), this, [this, shown](const QFuture<Result<QList<Seeker>>> &future) {
        if (shown != m_shownOrder || future.resultCount() == 0)
            return;
        const auto people = future.result();
        if (people)
            showPeople(people.value());
        else
            showError(people.error());
    });
}

void OrdersPage::showPeople(const QList<Seeker> &people)
{
    const SupportOrder *order = current();
    if (!order)
        return;
    m_people = people;
    QList<CellRow> rows;
    for (qsizetype i = 0; i < order->members.size(); ++i) {
        const OrderMember &member = order->members[i];
        rows.append({qToUnderlying(member.seeker),
                     {QString::number(i + 1), member.from ? member.from->label() : QString(), member.seekerNumber,
                      people.value(i).name, member.fixedBy, member.why},
                     {i + 1, member.from ? member.from->number() : 0, {}, {}, {}, {}}});
    }
    m_peopleTable->setEmpty(tr("Nobody is on the order yet"), tr("Search candidates, choose some of them and add them."),
                            order->state == OrderState::Collecting ? tr("Search candidates") : QString());
    m_peopleTable->show(rows);
    m_document = orderList(*order, people);
    showPreview();
    enableActions();
}

/// Pages are divided only where somebody looks at them.
void OrdersPage::showPreview()
{
    if (m_view->current() == Preview)
        m_pages->showReport(std::make_shared<const ReportPainter>(m_document));
}

void OrdersPage::showView()
{
    m_stack->setCurrentIndex(m_view->current());
    showPreview();
    const bool candidates = m_view->current() == Candidates || m_view->current() == Excluded;
    m_counts->setVisible(candidates && m_found);
    const SupportOrder *order = current();
    if (candidates && !m_found && order && order->state == OrderState::Collecting)
        search();
    enableActions();
}

void OrdersPage::search()
{
    const SupportOrder *order = current();
    if (!order || m_job->isRunning())
        return;
    m_candidateTable->setEmpty(tr("Looking at the seekers …"), {});
    m_excludedTable->setEmpty(tr("Looking at the seekers …"), {});
    m_candidateTable->show({});
    m_excludedTable->show({});
    const auto job = m_work.candidates(*order);
    m_job->watch(tr("Looking for candidates"), job);
    const auto noneFound = [this](const QString &title, const QString &text) {
        for (CellTable *table : {m_candidateTable, m_excludedTable})
            table->setEmpty(title, text, tr("Search again"));
    };
    m_candidates.ask(
        job, this,
        [this, noneFound](const auto &found) {
            if (found)
                return showCandidates(found.value());
            noneFound(tr("The search failed"), tr("The message above says why."));
            showMessage({.tone = Tone::Danger, .text = found.error().message, .topic = searchTopic});
        },
        [noneFound] { noneFound(tr("The search was stopped"), tr("Nobody was changed.")); });
    enableActions();
}

void OrdersPage::showCandidates(const OrderCandidates &found)
{
    m_found = found;
    QList<CellRow> rows;
    for (const Candidate &candidate : found.candidates)
        rows.append(rowOf(candidate, inOneLine(candidate.reasons)));
    m_candidateTable->setEmpty(tr("Nobody can be sent"), tr("Under “Excluded” stands what excluded them."));
    m_candidateTable->show(rows);
    rows.clear();
    for (const Candidate &candidate : found.excluded)
        rows.append(rowOf(candidate, candidate.excludedBy));
    m_excludedTable->setEmpty(tr("Nobody was excluded"), {});
    m_excludedTable->show(rows);
    QStringList counts{tr("%n candidate(s)", nullptr, int(found.found))};
    for (const auto &[why, count] : found.counts)
        counts.append(tr("%1 %n", "what excluded, how many people", int(count)).arg(label(why)));
    m_counts->setText(counts.join(u" · "_s));
    showView();
}

void OrdersPage::addChosen()
{
    const SupportOrder *order = current();
    QList<SeekerId> chosen;
    for (const qint64 id : m_candidateTable->selectedIds())
        chosen.append(SeekerId{id});
    if (!order || chosen.isEmpty())
        return;
    const auto added = m_work.add(*order, chosen);
    whenDone(added, this, [this](const QFuture<Result<std::pair<SupportOrder, QStringList>>> &future) {
        if (future.resultCount() == 0)
            return;
        const auto result = future.result();
        if (!result) {
            showError(result.error());
            return refresh(); // somebody else may have been faster
        }
        const auto &[after, refusals] = result.value();
        if (refusals.isEmpty())
            showMessage({.tone = Tone::Ok,
                         .text = tr("%1 has %2 of %3 people now.").arg(after.number).arg(after.members.size()).arg(after.people),
                         .topic = doneTopic});
        else
            showMessage({.tone = Tone::Warn, .text = refusals.join(u' '), .topic = doneTopic});
        m_found.reset();
        took(after);
    });
}

void OrdersPage::follow(const OrderWork::Changed &changed, const QString &said)
{
    whenDone(changed, this, [this, said](const QFuture<Result<SupportOrder>> &future) {
        if (future.resultCount() == 0)
            return;
        const auto after = future.result();
        if (!after) {
            showError(after.error());
            return refresh();
        }
        showMessage({.tone = Tone::Ok, .text = said.arg(after.value().number), .topic = doneTopic});
        m_found.reset();
        took(after.value());
    });
}

/// The order as it is now; it stays current even where it left the open ones.
void OrdersPage::took(const SupportOrder &order)
{
    m_wanted = order.number;
    if (order.state != OrderState::Collecting)
        m_which->setCurrent(1);
    refresh();
    Q_EMIT dataChanged();
}

void OrdersPage::edit(const SupportOrder &order)
{
    auto *dialog = new OrderDialog(order, themes(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew = order.id == OrderId{}] {
        if (isNew)
            follow(m_work.create(dialog->order()), tr("%1 was made. Choose the people now."));
        else
            follow(m_work.change(dialog->order()), tr("%1 was changed."));
    });
    dialog->open();
}

void OrdersPage::askCancel()
{
    const SupportOrder order = *current();
    ReasonDialog::Question question;
    question.title = tr("Cancel a support order");
    question.subject = tr("%1 with %n people", nullptr, int(order.members.size())).arg(order.number);
    question.action = tr("Cancel %1").arg(order.number);
    question.note = tr("Its people are free for other bookings again. The order and the reason are kept.");
    question.dangerous = true;
    question.commentRequired = true;
    auto *dialog = new ReasonDialog(question, themes(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, order, dialog] { follow(m_work.cancel(order, dialog->comment()), tr("%1 was cancelled.")); });
    dialog->open();
}

void OrdersPage::saveAs(const ReportFile &file) { followSaving(*this, m_work.save(m_document, file)); }

void OrdersPage::chooseFile(ReportFormat format)
{
    if (const SupportOrder *order = current())
        askReportFile(*this, tr("Save the list of people"), order->number, format,
                      [this](const ReportFile &file) { saveAs(file); });
}

bool OrdersPage::exportView()
{
    chooseFile(ReportFormat::CsvUtf8);
    return current() != nullptr;
}

bool OrdersPage::printView()
{
    if (!current())
        return false;
    m_view->setCurrent(Preview); // what is printed is what is seen
    showView();
    askPrinter(*this, m_document, m_pages->pageCount(), m_work.print);
    return true;
}

void OrdersPage::enableActions()
{
    const SupportOrder *order = current();
    const bool collecting = order && order->state == OrderState::Collecting;
    const int view = m_view->current();
    m_searchButton->setVisible(view == Candidates || view == Excluded);
    m_searchButton->setEnabled(collecting && !m_job->isRunning());
    m_add->setVisible(view == Candidates);
    m_add->setEnabled(collecting && !m_candidateTable->selectedIds().isEmpty());
    m_remove->setVisible(view == People);
    m_remove->setEnabled(collecting && !m_peopleTable->selectedIds().isEmpty());
    m_change->setEnabled(collecting);
    m_fix->setEnabled(collecting && !order->members.isEmpty());
    m_fix->setVisible(!order || collecting);
    m_complete->setVisible(order && order->state == OrderState::Fixed);
    m_complete->setEnabled(order && order->to <= m_work.today());
    m_complete->setToolTip(order && order->to > m_work.today() ? tr("The order runs until %1.").arg(fieldDate(order->to))
                                                               : QString());
    m_cancel->setEnabled(order && books(order->state));
    m_print->setEnabled(order);
    m_save->setEnabled(order);
}
