#pragma once

#include "models/domain/latestanswer.h"
#include "models/items/valuetablemodel.h"
#include "ui/pages/matchwork.h"
#include "ui/shell/page.h"

class Card;
class ChoiceButton;
class EmptyState;
class FigureButton;
class JobBar;
class NameBook;
class PairWords;
class PeriodField;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class SegmentSwitch;
class TextLabel;

/// マッチング: chooses scope, policy and limits, runs, shows who goes where and why not, and takes the coordinator's decisions.
/// Nothing is sent to anybody: an accepted pair becomes a referral among the applications.
class MatchingPage final : public Page
{
    Q_OBJECT

public:
    MatchingPage(MatchWork work, std::function<QDate()> today, const ThemeSource &themes, QWidget *parent = nullptr);

    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    bool usesFilter() const override { return false; }
    QList<QWidget *> areas() const override;
    void refresh() override;

private:
    enum Part { Seats, Empty, Unplaced, Compare, Runs, PartCount };

    QWidget *buildControls();
    QWidget *buildFigures();
    QWidget *buildParts();
    QWidget *buildDetail();
    void addPart(QTableView *table);

    MatchScope scope() const;
    void start();
    void solveAgain();
    void follow(const MatchTask &task, const QString &name);
    void present(const SharedProposal &proposal);
    void showFigures();
    void showVerdict();
    void showPart();
    void sayWhyEmpty(Part part);
    void showCurrent();
    void enableActions();
    QList<int> chosenSeats() const;

    void decide(std::optional<PairDecision> decision, const QString &reason = {});
    void askReject();
    void accept();
    void told(const QString &run, const QList<PairFate> &fates);
    void mark(const PairKey &pair, std::optional<PairDecision> decision);

    void askLimits();
    void setLimits(const QList<PrefectureLimit> &limits);
    void askWeights();
    void openCandidates(const QString &number);
    void openRun();
    void adopt(const MatchParameters &parameters);
    void showRecord();
    void showRuns();
    bool shows(const QString &run) const { return m_proposal && m_proposal->run.number == run; }

    MatchWork m_work;
    std::function<QDate()> m_today;
    SharedProposal m_proposal;
    QList<PrefectureLimit> m_limits;
    bool m_running = false, m_busy = false, m_runsShown = false;
    LatestAnswer m_explanation, m_opening;

    NameBook *m_names;
    ValueTableModel<ProposedSeat> *m_seats;
    ValueTableModel<EmptySeats> *m_empty;
    ValueTableModel<UnplacedSeeker> *m_unplaced;
    ValueTableModel<QStringList> *m_compare;
    ValueTableModel<MatchRun> *m_runs;
    QList<QTableView *> m_tables; // by part

    ChoiceButton *m_prefectures = nullptr, *m_professions = nullptr, *m_kinds = nullptr;
    PeriodField *m_period = nullptr;
    SegmentSwitch *m_policy = nullptr, *m_parts = nullptr;
    QPushButton *m_limitsButton = nullptr, *m_weights = nullptr, *m_run = nullptr, *m_again = nullptr;
    QPushButton *m_open = nullptr, *m_record = nullptr;
    QPushButton *m_accept = nullptr, *m_reject = nullptr, *m_pin = nullptr, *m_forbid = nullptr, *m_takeBack = nullptr;
    QLineEdit *m_number = nullptr;
    JobBar *m_job = nullptr;
    TextLabel *m_verdict = nullptr, *m_detailTitle = nullptr;
    PairWords *m_words = nullptr;
    FigureButton *m_filled = nullptr, *m_urgent = nullptr, *m_suitability = nullptr, *m_left = nullptr, *m_cost = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    QWidget *m_figures = nullptr, *m_detail = nullptr;
};
