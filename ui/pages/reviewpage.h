#pragma once

#include "ui/pages/decisionrun.h"
#include "ui/shell/page.h"

class EmptyState;
class PostingTable;
class PostingTableModel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTimer;
class ReviewDetail;
class SegmentSwitch;
class QCheckBox;

/// 受付・審査: the queue at the left, the decision at the right.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    ReviewPage(PostingWork work, const ThemeSource &themes, QSettings &settings, QWidget *parent = nullptr);

    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    void refresh() override;
    void applyFilter(const PostingFilter &filter) override;
    bool showList(const PostingFilter &filter) override;
    bool exportView() override;
    bool undo() override;
    bool back() override;

Q_SIGNALS:
    /// The posting wants to be edited, starting at this field.
    void editRequested(PostingId id, const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildQueue(QSettings &settings);
    QWidget *buildDetail();
    void buildHeader();
    void buildKeys();
    PostingFilter asked() const;
    void ask();
    void countQueue();
    void say();
    void load(std::optional<PostingId> id);
    void loadDuplicates();

    void decide(ReviewAction action);
    void askReason(ReviewAction action, int count, const std::function<void(const Decision &)> &go);
    void decideAll(const QList<DecisionRun::Item> &items, const Decision &decision);
    void decideSelected(const Decision &decision);
    void tell(const DecisionRun &run, const Decision &decision);
    void tellConflict(const Decision &decision, const Error &error);
    void compareWithNow(const Posting &seen);
    void compare(const PostingRow &other);
    void merge(const PostingRow &other);
    void dismiss(const PostingRow &other);

    PostingWork m_work;
    PostingTableModel *m_model;
    PostingTable *m_table = nullptr;
    ReviewDetail *m_detail = nullptr;
    SegmentSwitch *m_states = nullptr;
    QCheckBox *m_onlyRed = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTimer *m_pause; // between moving to a row and loading it
    PostingFilter m_filter;
    PostingOrder m_order;
    std::optional<PostingCount> m_red;
    quint64 m_question = 0;
    bool m_busy = false;
    QList<SeenPosting> m_approved;  // what Ctrl+Z takes back
    std::optional<Decision> m_kept; // input that a conflict interrupted
    std::optional<PostingId> m_wanted;
};
