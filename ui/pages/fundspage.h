#pragma once

#include "models/domain/latestanswer.h"
#include "ui/pages/fundwork.h"
#include "ui/shell/page.h"

class CellTable;
class CellTableModel;
class QPushButton;
class QStackedWidget;
class SegmentSwitch;

/// 費用: outsourced coordination and prefectural training, what they cost, and which fund pays them.
class FundsPage final : public Page
{
    Q_OBJECT

public:
    FundsPage(FundWork work, const ThemeSource &themes, QWidget *parent = nullptr);
    ~FundsPage() override;

    QString helpText() const override;
    bool holdsPersonalData() const override { return false; }
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    void refresh() override;
    void applyFilter(const PostingFilter &filter) override;
    bool exportView() override;
    bool printView() override;

    /// Saves activities and totals without asking for a name.
    void saveAs(const ReportFile &file);

private:
    void buildActions();
    void showActivities();
    void edit(const FundedActivity &activity);
    void chooseFile(ReportFormat format);
    const FundedActivity *current() const;
    ReportDocument document() const;

    FundWork m_work;
    PostingFilter m_filter;
    QList<FundedActivity> m_all, m_shown;
    LatestAnswer m_answer;
    QString m_wanted; // number to stand on

    CellTableModel *m_activityModel, *m_totalModel;
    SegmentSwitch *m_view;
    CellTable *m_activities, *m_totals;
    QStackedWidget *m_stack;
    QPushButton *m_change, *m_save, *m_print;
};
