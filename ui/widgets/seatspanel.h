#pragma once

#include "models/domain/posting.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class HireTableModel;
class QPushButton;
class QTableView;
class SeatFigures;
class TextLabel;

/// The seats of a posting: how many there are and stand where, who has them, and the next step of each person.
class SeatsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SeatsPanel(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const Posting &posting);
    using QWidget::show;
    void setBusy(bool busy);

Q_SIGNALS:
    void offerRequested();
    void advanceRequested(const Hire &hire, HireStage to);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::optional<Hire> currentHire() const;
    void fitColumns();
    void judge();

    SeatFigures *m_figures;
    HireTableModel *m_model;
    QTableView *m_table;
    TextLabel *m_hint;
    QPushButton *m_offer;
    QWidget *m_stepBox;           // the next steps of whom the row is about
    QList<QPushButton *> m_steps; // in the order of the stages after Offered
    bool m_approved = false, m_busy = false;
};
