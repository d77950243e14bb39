#pragma once

#include "models/domain/candidaterules.h"
#include "ui/widgets/themesource.h"

#include <QDialog>

class QSpinBox;
class TextLabel;

/// The office's rules of scoring: weights and limits of candidate pairs.
class WeightsDialog final : public QDialog
{
    Q_OBJECT

public:
    WeightsDialog(const CandidateRules &rules, const ThemeSource &themes, QWidget *parent);

    CandidateRules rules() const;

private:
    void fill(const CandidateRules &rules);
    void showSum();
    void tryAccept();

    CandidateRules m_rules;
    QList<QSpinBox *> m_fields; // in the order of candidateRuleTable()
    TextLabel *m_sum, *m_error;
};
