#pragma once

#include "models/domain/latestanswer.h"
#include "ui/pages/orderwork.h"
#include "ui/shell/page.h"
#include "ui/widgets/chip.h"

class Card;
class CellTable;
class CellTableModel;
class ChipLabel;
class JobBar;
class PagesView;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class SegmentSwitch;
class TextLabel;

Chip orderChip(OrderState state);

/// 応援派遣: a prefecture asks for people for a period; candidates from other prefectures, those excluded with what excluded
/// them, who is on the order, and its list as it will be printed.
class OrdersPage final : public Page
{
    Q_OBJECT

public:
    OrdersPage(OrderWork work, const ThemeSource &themes, QWidget *parent = nullptr);
    ~OrdersPage() override;

    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    bool usesFilter() const override { return false; }
    QList<QWidget *> areas() const override;
    void refresh() override;
    bool showRequested(const ListRequest &request) override;
    bool exportView() override;
    bool printView() override;

    /// Saves the list of the order without asking for a name.
    void saveAs(const ReportFile &file);

private:
    enum View { People, Candidates, Excluded, Preview };

    QWidget *buildList();
    QWidget *buildDetail();
    QPushButton *addButton(const QString &text, const QString &objectName);
    void buildActions(QHBoxLayout &row);
    void showOrders(const QList<SupportOrder> &orders);
    void showCurrent();
    void showPreview();
    void showView();
    void showPeople(const QList<Seeker> &people);
    void showCandidates(const OrderCandidates &found);
    void loadPeople();
    void search();
    void addChosen();
    void follow(const OrderWork::Changed &changed, const QString &said);
    void took(const SupportOrder &order);
    void edit(const SupportOrder &order);
    void askCancel();
    void chooseFile(ReportFormat format);
    void enableActions();
    const SupportOrder *current() const;

    OrderWork m_work;
    QList<SupportOrder> m_orders;
    QList<Seeker> m_people;
    std::optional<OrderCandidates> m_found; // of the current order
    qint64 m_shownOrder = 0;
    LatestAnswer m_answer, m_candidates;
    QString m_wanted; // number to stand on once the list is there
    ReportDocument m_document;

    CellTableModel *m_orderModel, *m_peopleModel, *m_candidateModel, *m_excludedModel;
    SegmentSwitch *m_which = nullptr, *m_view = nullptr;
    CellTable *m_orderTable = nullptr, *m_peopleTable = nullptr, *m_candidateTable = nullptr, *m_excludedTable = nullptr;
    PagesView *m_pages = nullptr;
    QStackedWidget *m_stack = nullptr;
    JobBar *m_job = nullptr;
    Card *m_detail = nullptr;
    ChipLabel *m_state = nullptr;
    TextLabel *m_name = nullptr, *m_facts = nullptr, *m_senders = nullptr, *m_counts = nullptr;
    QPushButton *m_change = nullptr, *m_searchButton = nullptr, *m_add = nullptr, *m_remove = nullptr, *m_fix = nullptr,
                *m_complete = nullptr, *m_cancel = nullptr, *m_print = nullptr, *m_save = nullptr;
};
