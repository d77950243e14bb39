#pragma once

#include "models/domain/matchproposal.h"
#include "models/items/valuetablemodel.h"
#include "ui/widgets/themesource.h"

#include <QDialog>
#include <QFuture>

class PairWords;
class QTableView;
class SegmentSwitch;
class TextLabel;

/// The candidates of one posting, or the postings for one seeker: ranked, each with its score in words; and the excluded with
/// the condition that failed.
class CandidatesDialog final : public QDialog
{
    Q_OBJECT

public:
    CandidatesDialog(const QString &number, const QFuture<Result<CandidateList>> &answer, const ThemeSource &themes,
                     QWidget *parent);

Q_SIGNALS:
    void failed(const Error &error);

private:
    void fill(const CandidateList &list);
    void showPart();
    void showCurrent();

    CandidateList m_list;
    ValueTableModel<RankedCandidate> *m_model;
    TextLabel *m_title, *m_summary;
    SegmentSwitch *m_parts;
    QTableView *m_table;
    PairWords *m_words;
};
