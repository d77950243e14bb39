#pragma once

#include "models/domain/latestanswer.h"
#include "ui/pages/casework.h"
#include "ui/shell/page.h"

class Card;
class EmptyState;
class HireActions;
class HireDetail;
class HireListModel;
class QCheckBox;
class QStackedWidget;
class QTableView;
class SegmentSwitch;
enum class HireAction;

/// 採用・着任: who was offered a seat, who awaits the start, who has started, who left early; the start gate of the one that is
/// open.
class HiresPage final : public Page
{
    Q_OBJECT

public:
    /// Which hires the list holds.
    enum Part { All, Offered, Awaiting, Started, EndedEarly, Gone };

    HiresPage(CaseWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    void showPart(Part part, bool exemptionsOnly = false);
    void open(HireId id);

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
    void ask();
    void count();
    void say();
    void step(int by);
    void closeDetail();
    void act(HireAction action);
    void take(const QString &sentence);
    HireFilter asked() const;

    CaseWork m_work;
    HireFilter m_filter; // of the filter bar
    SegmentSwitch *m_parts;
    QCheckBox *m_exemptions;
    QStackedWidget *m_stack;
    HireListModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    Card *m_side;
    HireDetail *m_detail;
    HireActions *m_actions;
    std::optional<HireId> m_open;
    LatestAnswer m_counts;
};
