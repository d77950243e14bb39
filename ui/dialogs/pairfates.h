#pragma once

#include "models/domain/matchproposal.h"

#include <QCoreApplication>

/// What became of pairs that were accepted, as the page and the dialog of a past run say it.
class PairFates
{
    Q_DECLARE_TR_FUNCTIONS(PairFates)

public:
    explicit PairFates(const QList<PairFate> &fates);

    const QList<PairKey> &referred() const { return m_referred; }
    QString done() const;    // empty where none became a referral
    QString refused() const; // how many could not, and why the first few; empty where all could

private:
    QList<PairKey> m_referred;
    QStringList m_problems;
};
