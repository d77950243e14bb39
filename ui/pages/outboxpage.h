#pragma once

#include "models/domain/inboxslice.h"
#include "models/domain/outboxslice.h"
#include "ui/shell/page.h"

class EmptyState;
class InboxTableModel;
class OutboxTableModel;
class QPushButton;
class QStackedWidget;
class QTableView;
class SegmentSwitch;
class TextLabel;

struct OutboxWork
{
    std::function<QFuture<Result<OutboxSlice>>(OutboxRows, qint64 before, int limit)> page;
    std::function<QFuture<Result<OutboxCount>>()> count;
    std::function<QFuture<Result<>>(QList<qint64> ids)> retry;
    std::function<QFuture<Result<>>(QList<qint64> ids, QString reason)> drop;
    /// What arrived and could not be taken in, and how much that is.
    std::function<QFuture<Result<InboxSlice>>(const InboxCursor &after, int limit)> arrived;
    std::function<QFuture<Result<qint64>>()> arrivedCount;
    std::function<QFuture<Result<>>(QList<InboxRow> rows)> takeIn;
    std::function<QFuture<Result<>>(QList<InboxRow> rows, QString reason)> giveUp;
};

/// 送信箱: what waits to be sent to G-MIS and Key-Net, what failed and why; sends it again or gives it up. Likewise what came
/// from Key-Net and could not be taken in.
class OutboxPage final : public Page
{
    Q_OBJECT

public:
    OutboxPage(OutboxWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    QString helpText() const override;
    bool usesFilter() const override { return false; }
    QList<QWidget *> areas() const override;
    void refresh() override;
    bool showRequested(const ListRequest &request) override;

private:
    void ask();
    void askCounts();
    void showFace();
    void sayCounts();
    bool showsInbox() const;
    QList<qint64> chosen() const;
    QList<InboxRow> chosenRows() const;
    void again();
    void askDrop();
    void follow(const QFuture<Result<>> &done, const QString &said);
    void followChoice();
    void enableActions();
    void sayWhy();

    OutboxWork m_work;
    OutboxTableModel *m_model;
    InboxTableModel *m_inbox;
    QTableView *m_table, *m_inboxTable;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    SegmentSwitch *m_which;
    TextLabel *m_why = nullptr;
    QPushButton *m_retry, *m_drop;
    bool m_asked = false;  // of the segment that is chosen
    bool m_unread = false; // the list could not be read: that it is empty says nothing
    int m_waiting = 0, m_failed = 0, m_refused = 0;
};
