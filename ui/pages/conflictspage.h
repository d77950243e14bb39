#pragma once

#include "models/domain/conflictdecision.h"
#include "models/domain/conflictslice.h"
#include "ui/shell/page.h"

class ConflictFieldModel;
class ConflictListModel;
class EmptyState;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class TextLabel;

struct ConflictWork
{
    /// Open ones, newest first.
    std::function<QFuture<Result<ConflictSlice>>(qint64 before, int limit)> page;
    std::function<QFuture<Result<qint64>>()> count;
    std::function<QFuture<Result<>>(qint64 id, ConflictDecision decision)> resolve;
};

/// 競合: what was changed here and in the other system at the same time; never overwritten until somebody decides.
class ConflictsPage final : public Page
{
    Q_OBJECT

public:
    ConflictsPage(ConflictWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    QString helpText() const override;
    bool usesFilter() const override { return false; }
    QList<QWidget *> areas() const override;
    void refresh() override;
    bool showRequested(const ListRequest &request) override;

private:
    QWidget *buildDetail();
    void show();
    void sayCount(qint64 count);
    void showCurrent();
    void resolve();
    static QString meaning(const SyncConflict &conflict);

    ConflictWork m_work;
    ConflictListModel *m_list;
    ConflictFieldModel *m_fields;
    QTableView *m_listView, *m_fieldView;
    TextLabel *m_title, *m_meaning;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_ours, *m_theirs, *m_decide;
    bool m_asked = false;
};
