#pragma once

#include "models/domain/posting.h"
#include "models/domain/postingquery.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class ChangeTableModel;
class CheckList;
class DuplicateList;
class FieldList;
class LeakList;
class HistoryTableModel;
class PostingHead;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class TextLabel;

/// Everything that a reviewer decides by: states, checks, what changed, what happened before, and the three decisions.
class ReviewDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewDetail(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const Posting &posting, QDate today);
    using QWidget::show;
    void showNothing(const QString &sentence);
    void showDuplicates(const QList<PostingRow> &rows);
    /// Several rows are selected: the decisions are about all of them.
    void setSelected(int rows);
    /// A decision is on its way.
    void setBusy(bool busy);

    const std::optional<Posting> &posting() const { return m_posting; }
    int redCount() const;
    /// Why the posting cannot be approved now, or nothing.
    QString obstacle() const;
    bool amberConfirmed() const;
    void focusConfirmation();
    QWidget *firstControl() const;

Q_SIGNALS:
    /// The places that name a masked institution are to be made unreadable.
    void redactRequested();
    void decisionRequested(ReviewAction action);
    void fieldRequested(const QString &key);
    void compareRequested(const PostingRow &row);
    void mergeRequested(const PostingRow &row);
    void dismissRequested(const PostingRow &row);

private:
    QWidget *buildContent();
    QWidget *buildDecisions();
    void judge();

    const ThemeSource &m_themes;
    std::optional<Posting> m_posting;
    QList<Check> m_findings;
    int m_selected = 1;
    bool m_busy = false;
    QStackedLayout *m_stack;
    TextLabel *m_nothing;
    QScrollArea *m_area;
    PostingHead *m_head;
    CheckList *m_checks;
    LeakList *m_leaks;
    DuplicateList *m_duplicates;
    TextLabel *m_changesTitle;
    QWidget *m_changeView;
    ChangeTableModel *m_changes;
    TextLabel *m_fieldsTitle;
    FieldList *m_fields;
    HistoryTableModel *m_history;
    TextLabel *m_obstacle;
    QPushButton *m_refuse, *m_return, *m_approve;
};
