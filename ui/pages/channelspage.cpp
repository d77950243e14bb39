#include "ui/pages/channelspage.h"

#include "models/domain/whendone.h"
#include "models/items/channeltablemodel.h"
#include "models/items/deliverytablemodel.h"
#include "models/items/distributionitemmodel.h"
#include "ui/pages/channellayouteditor.h"
#include "ui/pages/channelrule.h"
#include "ui/pages/channelwayform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/segmentswitch.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChannelsPage::ChannelsPage(ChannelWork work, const ThemeSource &themes, QWidget *parent)
    : Page(tr("Channels"), Icon::Megaphone, themes, parent), m_work(std::move(work)), m_channels(new ChannelTableModel(this)),
      m_items(new DistributionItemModel(this)), m_deliveries(new DeliveryTableModel(this))
{
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(buildChannels());
    buildDetail();
    split->addWidget(m_detail);
    split->setStretchFactor(1, 1);
    body()->addWidget(split, 1);
    buildHeader();
    constexpr std::chrono::milliseconds pause{150}; // several ticks in a row are one question
    m_askTaken.setSingleShot(true);
    m_askTaken.setInterval(pause);
    connect(&m_askTaken, &QTimer::timeout, this, &ChannelsPage::askTaken);
    setFocusProxy(m_table);
}

QString ChannelsPage::helpText() const
{
    return tr(
        "Each channel gets the published postings that its rule takes. A number opens the postings that it counts: those to "
        "deliver, changed since, to withdraw, failed, and so on. A delivery brings what is new, changed or withdrawn since the "
        "last one, with a manifest that lets the channel see a gap; one that failed stays here and is brought again, with the "
        "same bytes. Rule, layout and way are changed below; the layout shows real postings as the channel will get them.");
}

QList<QWidget *> ChannelsPage::areas() const { return {m_table, m_view, m_stack->currentWidget()}; }

void ChannelsPage::buildHeader()
{
    m_full = new QPushButton(tr("Full set"));
    m_full->setObjectName(u"deliverFull"_s);
    m_full->setToolTip(
        tr("Everything that the rule takes, instead of what changed. It also takes the place of deliveries that failed."));
    m_deliver = styled(new QPushButton(tr("Deliver now")), ButtonKind::Primary);
    m_deliver->setObjectName(u"deliver"_s);
    m_job = new JobBar(JobBar::Form::Small, themes());
    header()->addAction(m_full);
    header()->addAction(m_deliver);
    connect(m_full, &QPushButton::clicked, this, [this] { deliver(true); });
    connect(m_deliver, &QPushButton::clicked, this, [this] { deliver(false); });
    body()->addWidget(m_job);
}

QWidget *ChannelsPage::buildChannels()
{
    m_table = plainTable(*m_channels, u"channelTable"_s, tr("Channels and how postings stand with them"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(4 * Extent::tableRow);
    auto *card = new Card(themes());
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChannelsPage::choose);
    connect(m_table, &QTableView::activated, this, &ChannelsPage::openState);
    connect(m_table, &QTableView::clicked, this, &ChannelsPage::openState);
    return card;
}

void ChannelsPage::buildDetail()
{
    m_detail = new Card(themes(), tr("Channel"));
    m_view = new SegmentSwitch(tr("What is shown of the channel"),
                               {tr("Postings"), tr("Deliveries"), tr("Rule"), tr("Layout"), tr("Way")});
    m_view->setObjectName(u"channelView"_s);
    m_detail->head()->addWidget(m_view);
    m_rule = new ChannelRule(themes());
    m_layout = new ChannelLayoutEditor(themes());
    m_way = new ChannelWayForm(themes());
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildItems());
    m_stack->addWidget(buildDeliveries());
    m_stack->addWidget(m_rule);
    m_stack->addWidget(m_layout);
    m_stack->addWidget(scrolled(m_way, tr("Way of delivery")));
    m_detail->body()->setContentsMargins(0, 0, 0, 0);
    m_detail->body()->addWidget(m_stack, 1);
    connect(m_view, &SegmentSwitch::chosen, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        loadView();
    });
    connect(m_rule, &ChannelRule::changed, this, [this] { m_askTaken.start(); });
    connect(m_rule, &ChannelRule::saveRequested, this, [this] {
        if (const ChannelOverview *one = current()) {
            Channel channel = one->channel;
            channel.rule = m_rule->rule();
            save(channel, {});
        }
    });
    connect(m_layout, &ChannelLayoutEditor::saveRequested, this, [this] {
        if (const ChannelOverview *one = current()) {
            Channel channel = one->channel;
            channel.layout = m_layout->layoutOfFile();
            save(channel, {});
        }
    });
    connect(m_way, &ChannelWayForm::saveRequested, this, [this] { save(m_way->entered(), m_way->secrets()); });
}

QWidget *ChannelsPage::buildItems()
{
    m_itemView = plainTable(*m_items, u"itemTable"_s, tr("Postings in this state"));
    const QList<int> widths{130, 130, 100, 220, 90, 148, 80};
    for (int column = 0; column < widths.size(); ++column)
        m_itemView->setColumnWidth(column, widths[column]);
    ListPlace::keep(*m_itemView, *m_items);
    m_noItems = new EmptyState(Icon::Check, themes());
    m_itemTitle = new TextLabel({}, Type::Dense, Ink::Muted, themes());
    m_itemTitle->setObjectName(u"itemTitle"_s);
    m_itemTitle->setContentsMargins(Space::l, 0, Space::l, Space::xs);
    m_itemStack = new QStackedWidget;
    m_itemStack->addWidget(m_itemView);
    m_itemStack->addWidget(m_noItems);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_itemTitle);
    column->addWidget(m_itemStack, 1);
    connect(m_items, &PagedTableModel::failed, this, &ChannelsPage::showError);
    connect(m_items, &PagedTableModel::answered, this, [this] {
        if (m_items->hasFailed())
            m_noItems->sayUnread();
        m_itemStack->setCurrentWidget(m_items->rowCount() > 0 ? static_cast<QWidget *>(m_itemView) : m_noItems);
    });
    connect(m_itemView, &QTableView::activated, this, [this](const QModelIndex &index) {
        PostingFilter filter;
        filter.text = index.data(DistributionItemModel::NumberRole).toString();
        Q_EMIT listRequested(filter);
    });
    return whole;
}

const ChannelOverview *ChannelsPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_channels->channels().size() ? &m_channels->channels()[row] : nullptr;
}

void ChannelsPage::refresh()
{
    whenDone(m_work.list(), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return showError(future.result().error());
        showChannels(future.result().value());
    });
}

void ChannelsPage::showChannels(const QList<ChannelOverview> &channels)
{
    const int before = m_table->currentIndex().column();
    const bool edited = m_rule->isEdited() || m_layout->isEdited() || m_way->isEdited();
    m_channels->show(channels);
    m_table->resizeColumnsToContents(); // a few rows
    int row = 0;
    qint64 failed = 0, waiting = 0;
    for (qsizetype i = 0; i < channels.size(); ++i) {
        if (channels[i].channel.code == m_code)
            row = int(i);
        failed += channels[i].counts.failedDeliveries;
        for (const ItemState state : {ItemState::Waiting, ItemState::ChangePending, ItemState::WithdrawalPending})
            waiting += channels[i].channel.isActive ? channels[i].counts.of(state) : 0;
    }
    setBadge(int(failed));
    setSummary(failed > 0 ? tr("%n deliveries failed.", nullptr, int(failed))
                          : tr("%n posting(s) to deliver.", nullptr, int(waiting)));
    const QString shown = m_code;
    const QModelIndex place = m_channels->index(row, std::max(0, before));
    m_table->selectionModel()->setCurrentIndex(place, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (shown == m_code && !edited) // what somebody is entering stays
        choose();
    m_deliver->setEnabled(!m_busy && !channels.isEmpty());
    m_full->setEnabled(!m_busy && !channels.isEmpty());
}

void ChannelsPage::choose()
{
    const ChannelOverview *one = current();
    if (!one)
        return;
    m_allFailed = m_allFailed && (m_code.isEmpty() || m_code == one->channel.code); // until another channel is chosen
    m_code = one->channel.code;
    m_detail->setTitle(m_allFailed ? tr("All channels: deliveries that failed") : one->channel.label());
    m_rule->show(one->channel.rule);
    m_rule->showTaken(one->taken);
    m_layout->show(one->channel);
    m_way->show(one->channel);
    loadView();
}

bool ChannelsPage::showRequested(const ListRequest &request)
{
    if (request.kind != ListKind::Failed)
        return false;
    m_allFailed = true;
    m_view->setCurrent(Deliveries);
    m_stack->setCurrentIndex(Deliveries);
    m_code.clear(); // whichever channel is current: it is not the one that is asked for
    refresh();
    return true;
}

void ChannelsPage::openState(const QModelIndex &index)
{
    const int state = index.data(ChannelTableModel::StateRole).toInt();
    if (state < 0)
        return;
    m_state = static_cast<ItemState>(state);
    m_view->setCurrent(Items);
    m_stack->setCurrentIndex(Items);
    loadView();
}

void ChannelsPage::loadView()
{
    const ChannelOverview *one = current();
    if (!one)
        return;
    switch (m_stack->currentIndex()) {
    case Items:
        return showItems(m_state);
    case Deliveries:
        whenDone(m_allFailed ? m_work.failedDeliveries() : m_work.deliveries(m_code), this,
                 [this, code = m_code](const auto &future) {
                     if (future.resultCount() > 0 && code == m_code)
                         future.result() ? showDeliveries(future.result().value()) : showError(future.result().error());
                 });
        return;
    case Layout:
        whenDone(m_work.preview(one->channel), this, [this, code = m_code](const auto &future) {
            if (future.resultCount() > 0 && code == m_code)
                future.result() ? m_layout->showPreview(future.result().value()) : showError(future.result().error());
        });
        return;
    default:
        return;
    }
}

void ChannelsPage::showItems(ItemState state)
{
    const ChannelOverview *one = current();
    m_itemTitle->setText(tr("%1: %n posting(s)", nullptr, int(one->counts.of(state))).arg(label(state)));
    m_noItems->say(tr("No posting is in the state “%1”.").arg(label(state)),
                   tr("Choose a number in the table above to see its postings."));
    if (std::exchange(m_itemsOf, std::pair(m_code, state)) == std::pair(m_code, state))
        return m_items->refresh();
    m_items->ask(
        [work = m_work.items, code = m_code, state](PostingId after, int limit) { return work(code, state, after, limit); });
}

void ChannelsPage::askTaken()
{
    const ChannelOverview *one = current();
    if (!one)
        return;
    Channel channel = one->channel;
    channel.rule = m_rule->rule();
    whenDone(m_work.taken(channel), this, [this, rule = channel.rule](const auto &future) {
        if (future.resultCount() == 0 || rule != m_rule->rule())
            return; // answers an older question
        future.result() ? m_rule->showTaken(future.result().value()) : showError(future.result().error());
    });
}

void ChannelsPage::save(const Channel &channel, const std::optional<ConnectionSecrets> &secrets)
{
    whenDone(m_work.save(channel, secrets), this, [this](const auto &future) {
        if (future.resultCount() == 0)
            return;
        const auto saved = future.result();
        if (!saved)
            return showError(saved.error());
        m_rule->show(saved.value().rule);
        m_layout->show(saved.value());
        m_way->show(saved.value());
        showMessage({.tone = Tone::Ok, .text = tr("%1 is saved.").arg(saved.value().label()), .topic = u"channel"_s});
        refresh();
        Q_EMIT dataChanged();
    });
}
