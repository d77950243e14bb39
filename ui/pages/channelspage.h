#pragma once

#include "ui/pages/channelwork.h"
#include "ui/shell/page.h"
#include "ui/widgets/listplace.h"

#include <QTimer>

#include <memory>

class Card;
class ChannelLayoutEditor;
class ChannelRule;
class ChannelTableModel;
class ChannelWayForm;
class DeliveryTableModel;
class DistributionItemModel;
class EmptyState;
class JobBar;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class SegmentSwitch;
class TextLabel;

/// 配信: the channels with where postings stand with each, and of the chosen one its postings by state, deliveries, rule, layout
/// and way.
class ChannelsPage final : public Page
{
    Q_OBJECT

public:
    ChannelsPage(ChannelWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    QString helpText() const override;
    bool holdsPersonalData() const override { return false; }
    bool usesFilter() const override { return false; }
    QList<QWidget *> areas() const override;
    void refresh() override;
    /// Failed: the deliveries of every channel that did not arrive.
    bool showRequested(const ListRequest &request) override;

private:
    enum View { Items, Deliveries, Rule, Layout, Way };

    QWidget *buildChannels();
    QWidget *buildItems();
    QWidget *buildDeliveries();
    void buildHeader();
    void buildDetail();
    void showChannels(const QList<ChannelOverview> &channels);
    /// The channel of the current row; none while there is nothing to show.
    const ChannelOverview *current() const;
    void choose();
    void openState(const QModelIndex &index);
    void loadView();
    void askTaken();
    void showItems(ItemState state);
    void showDeliveries(const QList<Delivery> &deliveries);
    const Delivery *chosenDelivery() const;
    void enableDeliveryActions();
    void save(const Channel &channel, const std::optional<ConnectionSecrets> &secrets);
    void deliver(bool full);
    void tellReport(const DeliveryReport &report);
    void retry();
    void remake();
    void confirm();

    ChannelWork m_work;
    ChannelTableModel *m_channels;
    DistributionItemModel *m_items;
    DeliveryTableModel *m_deliveries;
    QTableView *m_table, *m_itemView, *m_deliveryView;
    EmptyState *m_noItems, *m_noDeliveries;
    QStackedWidget *m_stack, *m_itemStack, *m_deliveryStack;
    SegmentSwitch *m_view;
    Card *m_detail;
    ChannelRule *m_rule;
    ChannelLayoutEditor *m_layout;
    ChannelWayForm *m_way;
    TextLabel *m_itemTitle;
    QPlainTextEdit *m_manifest;
    QPushButton *m_deliver, *m_full, *m_retry, *m_remake, *m_confirm;
    JobBar *m_job;
    QTimer m_askTaken;
    bool m_allFailed = false; // the deliveries shown are those of every channel that failed
    QString m_code;           // of the channel that the detail shows
    ItemState m_state = ItemState::Waiting;
    std::optional<std::pair<QString, ItemState>> m_itemsOf; // channel and state of the postings that are listed
    QString m_deliveriesOf;                                 // channel; empty: those that failed
    std::unique_ptr<ListPlace> m_deliveryPlace;
    bool m_busy = false;
};
