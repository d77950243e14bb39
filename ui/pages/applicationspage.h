#pragma once

#include "models/domain/latestanswer.h"
#include "ui/pages/casework.h"
#include "ui/shell/page.h"

class ApplicationActions;
class ApplicationDetail;
class ApplicationTableModel;
class Card;
class EmptyState;
class InquiryPanel;
class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTableView;
class SegmentSwitch;
class StageBoard;
enum class CaseAction;

/// 応募: applications as a board by stage or as a list, the one that is open beside it, and inquiries.
class ApplicationsPage final : public Page
{
    Q_OBJECT

public:
    enum View { Board, List, Inquiries };

    ApplicationsPage(CaseWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Shows that view, with only what is overdue where that is asked for.
    void showView(View view, bool overdueOnly = false);
    void open(ApplicationId id);

    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    void refresh() override;
    void applyFilter(const PostingFilter &filter) override;
    bool showRequested(const ListRequest &request) override;
    bool back() override;
    bool exportView() override;

private:
    void buildTop();
    QWidget *buildList();
    QWidget *buildDetail();
    void buildKeys();
    void turnTo(View view);
    void openNumber(const QString &number);
    void ask();
    void count();
    void say();
    void closeDetail();
    void step(int by);
    void act(CaseAction action);
    void take(const QString &sentence);
    void addNew();
    ApplicationFilter asked() const;

    CaseWork m_work;
    ApplicationFilter m_filter; // of the filter bar
    SegmentSwitch *m_views;
    QCheckBox *m_overdue;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_whole, *m_left, *m_listStack;
    StageBoard *m_board;
    ApplicationTableModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    Card *m_side;
    ApplicationDetail *m_detail;
    InquiryPanel *m_inquiries;
    ApplicationActions *m_actions;
    QList<StageCount> m_counts;
    std::optional<ApplicationId> m_open;
    LatestAnswer m_countAnswer;
};
