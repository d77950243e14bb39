#pragma once

#include "ui/pages/matchwork.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

class JobBar;
class QPushButton;
class TextLabel;

/// What defends a run: who made it and when, on which data, with which parameters, to what result; and whether the data of today
/// comes to the same, byte for byte.
class MatchRunDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `work` must outlive the dialog, which closes with its parent.
    MatchRunDialog(const MatchRun &run, const MatchWork &work, const ThemeSource &themes, QWidget *parent);

    /// Stops a reproduction.
    void reject() override;

private:
    void reproduce();
    void tell(const Result<Reproduction> &made);

    const MatchWork &m_work;
    const QString m_number;
    TextLabel *m_verdict;
    JobBar *m_job;
    QPushButton *m_reproduce;
    QFuture<void> m_progress;
};
