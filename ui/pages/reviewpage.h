#pragma once

#include "models/domain/latestanswer.h"
#include "ui/pages/decisionrun.h"
#include "ui/shell/page.h"

class PostingList;
class QComboBox;
class QSettings;
class ReviewDetail;
class SegmentSwitch;

/// 受付・審査: the queue at the left, the decision at the right.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    ReviewPage(PostingWork work, const ThemeSource &themes, QSettings &settings, QWidget *parent = nullptr);

    /// The posting in the detail, or none.
    std::optional<PostingId> shownPosting() const;
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
    /// Another posting stands in the detail, or none.
    void postingShown();
    /// The posting wants to be edited, starting at this field.
    void editRequested(PostingId id, const QString &key);

private:
    QWidget *buildQueue(QSettings &settings);
    QWidget *buildStates();
    QWidget *buildDetail();
    void buildHeader();
    void buildKeys();
    PostingFilter asked() const;
    void ask();
    void countQueue();
    void countChecks(CheckLevel level, std::optional<PostingCount> ReviewPage::*count);
    void say();
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
    void mergeInto(const Posting &kept, const Posting &duplicate, const std::optional<PostingContent> &content);
    void redact();
    void dismiss(const PostingRow &other);
    void undoApprovals(const QList<SeenPosting> &approved);
    struct Named
    {
        PostingId id{};
        QString number;
    };
    void recall(const Named &one, const Named &other);

    PostingWork m_work;
    PostingList *m_list = nullptr;
    ReviewDetail *m_detail = nullptr;
    SegmentSwitch *m_states = nullptr;
    QComboBox *m_checks = nullptr;
    PostingFilter m_filter;
    std::optional<PostingCount> m_red, m_amber; // of the list
    LatestAnswer m_counts;
    bool m_busy = false;
    std::function<void()> m_takeBack; // of the last action, by Ctrl+Z
    std::optional<Decision> m_kept;   // input that a conflict interrupted
};
