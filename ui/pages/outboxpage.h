#pragma once

#include "models/domain/outbox.h"
#include "ui/shell/page.h"

class EmptyState;
class OutboxTableModel;
class QPushButton;
class QStackedWidget;
class QTableView;
class SegmentSwitch;

struct OutboxWork
{
    std::function<QFuture<Result<QList<OutboxEntry>>>(OutboxRows)> list;
    std::function<QFuture<Result<>>(QList<qint64> ids)> retry;
    std::function<QFuture<Result<>>(QList<qint64> ids, QString reason)> drop;
};

/// 送信箱: what waits to be sent to G-MIS and Key-Net, what failed and why; sends it again or gives it up.
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
    void show(const QList<OutboxEntry> &entries);
    QList<qint64> chosen() const;
    void askDrop();
    void follow(const QFuture<Result<>> &done, const QString &said);
    void enableActions();

    OutboxWork m_work;
    OutboxTableModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    SegmentSwitch *m_which;
    QPushButton *m_retry, *m_drop;
};
