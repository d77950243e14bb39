#pragma once

#include "models/domain/matchproposal.h"
#include "models/items/valuetablemodel.h"

#include <QCoreApplication>
#include <QSet>

/// Accepting pairs, and what became of them, as the page of matching says it.
class PairFates
{
    Q_DECLARE_TR_FUNCTIONS(PairFates)

public:
    explicit PairFates(const QList<PairFate> &fates);

    /// What a button says that accepts so many pairs.
    static QString actionFor(qsizetype pairs);
    /// Notes in a list of seats which are accepted now: one pass over its rows.
    void markIn(ValueTableModel<ProposedSeat> &seats) const;
    QString done() const;    // empty where none became a referral
    QString refused() const; // how many could not, and why the first few; empty where all could

private:
    QSet<PairKey> m_referred;
    QStringList m_problems;
};
