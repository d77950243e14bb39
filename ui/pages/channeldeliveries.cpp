// The part of ChannelsPage that delivers and shows what was delivered.
#include "models/domain/whendone.h"
#include "models/items/deliverytablemodel.h"
#include "ui/pages/channelspage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/plaintable.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QWidget *ChannelsPage::buildDeliveries()
{
    m_deliveryView = plainTable(*m_deliveries, u"deliveryTable"_s, tr("Deliveries to this channel"));
    m_deliveryPlace = std::make_unique<ListPlace>(*m_deliveryView, *m_deliveries);
    const QList<int> widths{56, 110, 70, 90, 64, 64, 72, 140, 250};
    for (int column = 0; column < widths.size(); ++column)
        m_deliveryView->setColumnWidth(column, widths[column]);
    m_manifest = new QPlainTextEdit;
    m_manifest->setObjectName(u"manifest"_s);
    m_manifest->setAccessibleName(tr("Manifest and receipt of the delivery"));
    m_manifest->setReadOnly(true);
    m_manifest->setTabChangesFocus(true);
    m_noDeliveries = new EmptyState(Icon::Export, themes());
    m_noDeliveries->say(tr("Nothing was delivered to this channel yet."),
                        tr("Say under “Way” how it gets its files, then deliver."));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_deliveryView);
    split->addWidget(m_manifest);
    split->setSizes({760, 300});
    m_retry = new QPushButton(tr("Bring again"));
    m_retry->setObjectName(u"deliveryRetry"_s);
    m_remake = new QPushButton(tr("Save the file…"));
    m_remake->setObjectName(u"deliveryRemake"_s);
    m_confirm = new QPushButton(tr("Record a receipt…"));
    m_confirm->setObjectName(u"deliveryConfirm"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::l, 0, Space::l, Space::s);
    row->setSpacing(Space::s);
    row->addStretch(1);
    for (QPushButton *button : {m_confirm, m_remake, m_retry})
        row->addWidget(button);
    m_deliveryStack = new QStackedWidget;
    m_deliveryStack->addWidget(split);
    m_deliveryStack->addWidget(m_noDeliveries);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_deliveryStack, 1);
    column->addLayout(row);
    connect(m_deliveryView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChannelsPage::enableDeliveryActions);
    connect(m_retry, &QPushButton::clicked, this, &ChannelsPage::retry);
    connect(m_remake, &QPushButton::clicked, this, &ChannelsPage::remake);
    connect(m_confirm, &QPushButton::clicked, this, &ChannelsPage::confirm);
    enableDeliveryActions();
    return whole;
}

void ChannelsPage::showDeliveries(const QList<Delivery> &deliveries)
{
    const QString of = m_allFailed ? QString() : m_code;
    const bool isSame = std::exchange(m_deliveriesOf, of) == of;
    m_deliveryPlace->remember();
    m_deliveries->show(deliveries);
    m_deliveryStack->setCurrentIndex(deliveries.isEmpty() ? 1 : 0);
    if (isSame)
        m_deliveryPlace->find();
    if (!deliveries.isEmpty() && !m_deliveryView->currentIndex().isValid())
        m_deliveryView->setCurrentIndex(m_deliveries->index(0, 0));
    enableDeliveryActions();
}

const Delivery *ChannelsPage::chosenDelivery() const
{
    const int row = m_deliveryView->currentIndex().row();
    return row >= 0 && row < m_deliveries->rowCount() ? &m_deliveries->at(row) : nullptr;
}

void ChannelsPage::enableDeliveryActions()
{
    const Delivery *delivery = chosenDelivery();
    QString text;
    if (delivery) {
        text = QString::fromUtf8(delivery->manifest);
        if (!delivery->receipt.isEmpty())
            text += u'\n' + tr("Receipt") + u'\n' + delivery->receipt;
        if (!delivery->problem.isEmpty())
            text = delivery->problem + u"\n\n"_s + text;
    }
    if (m_manifest->toPlainText() != text) // read again, it stays where somebody reads it
        m_manifest->setPlainText(text);
    m_remake->setEnabled(delivery);
    m_retry->setEnabled(delivery && delivery->state != DeliveryState::Replaced && !m_busy);
}

void ChannelsPage::deliver(bool full)
{
    m_busy = true;
    m_deliver->setEnabled(false);
    m_full->setEnabled(false);
    const auto run = m_work.deliver(m_code, full);
    m_job->watch(tr("Delivering"), run);
    whenDone(run, this, [this](const auto &future) {
        m_busy = false;
        if (future.resultCount() > 0)
            future.result() ? tellReport(future.result().value()) : showError(future.result().error());
        refresh();
        Q_EMIT dataChanged();
    });
}

void ChannelsPage::tellReport(const DeliveryReport &report)
{
    qint64 rows = 0;
    QStringList lines;
    for (const DeliveryOutcome &one : report.outcomes) {
        if (one.delivery && !one.problem)
            rows += one.delivery->rows();
        if (one.problem && !lines.contains(one.problem->message))
            lines.append(one.problem->message);
        lines += one.notes;
    }
    const bool isDone = report.failed() == 0;
    lines.prepend(rows > 0 ? tr("%n posting(s) were delivered.", nullptr, int(rows))
                  : isDone ? tr("There was nothing new to deliver.")
                           : QString());
    lines.removeAll(QString());
    constexpr qsizetype most = 6;
    showMessage({.tone = isDone ? Tone::Ok : Tone::Danger, .text = lines.mid(0, most).join(u'\n'), .topic = u"deliver"_s});
}

void ChannelsPage::retry()
{
    const Delivery *delivery = chosenDelivery();
    if (!delivery)
        return;
    m_busy = true;
    enableDeliveryActions();
    whenDone(m_work.retry(delivery->id), this, [this](const auto &future) {
        m_busy = false;
        if (future.resultCount() > 0) {
            if (future.result())
                showMessage({.tone = Tone::Ok, .text = tr("The delivery has arrived."), .topic = u"deliver"_s});
            else
                showError(future.result().error());
        }
        refresh();
        Q_EMIT dataChanged();
    });
}

void ChannelsPage::remake()
{
    const Delivery *delivery = chosenDelivery();
    if (!delivery)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the file of the delivery in"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, made = *delivery](const QString &folder) {
        whenDone(m_work.remake(made, folder), this, [this, made](const auto &future) {
            if (future.resultCount() == 0)
                return;
            if (!future.result())
                return showError(future.result().error());
            showMessage(
                {.tone = Tone::Ok, .text = tr("%1 is saved as it was delivered.").arg(made.fileName), .topic = u"deliver"_s});
        });
    });
    dialog->open();
}

void ChannelsPage::confirm()
{
    auto *dialog = new QFileDialog(this, tr("Receipt of the channel"), {}, tr("Receipts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        whenDone(m_work.confirm(file), this, [this](const auto &future) {
            if (future.resultCount() == 0)
                return;
            if (!future.result())
                return showError(future.result().error());
            showMessage({.tone = Tone::Ok,
                         .text = tr("The receipt of delivery %1 is recorded.").arg(future.result().value().sequence),
                         .topic = u"deliver"_s});
            refresh();
        });
    });
    dialog->open();
}
