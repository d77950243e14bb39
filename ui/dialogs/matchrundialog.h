#pragma once

#include "models/domain/matchproposal.h"
#include "models/items/valuetablemodel.h"
#include "ui/pages/matchwork.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

class JobBar;
class NameBook;
class QPushButton;
class QTableView;
class TextLabel;

/// A kept run: who made it and when, on which data, with which parameters, to what result; and whether the data of today comes
/// to the same, byte for byte. Its pairs may still be accepted: a proposal outlives the window it was made in.
class MatchRunDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `work` must outlive the dialog, which closes with its parent.
    MatchRunDialog(const QString &number, const MatchWork &work, const ThemeSource &themes, QWidget *parent);

    /// Stops a reproduction; pairs that are being accepted still are.
    void reject() override;

Q_SIGNALS:
    void failed(const Error &error);
    /// Pairs of the run were accepted; some may have been refused.
    void pairsAccepted(const QList<PairFate> &fates);

private:
    void build();
    void fill(const KeptRun &kept);
    QList<int> chosen() const;
    void enableActions();
    void acceptChosen();
    void told(const QList<PairFate> &fates);
    void refused(const Error &error);
    void reproduce();
    void tell(const Result<Reproduction> &made);

    const MatchWork &m_work;
    const QString m_number;
    NameBook *m_names;
    ValueTableModel<ProposedSeat> *m_seats;
    TextLabel *m_title, *m_facts, *m_verdict;
    JobBar *m_job;
    QTableView *m_table;
    QPushButton *m_accept, *m_reproduce;
    QFuture<void> m_progress;
    bool m_busy = false, m_accepting = false, m_closed = false, m_reproducible = false;
};
