#pragma once

#include "models/domain/result.h"

#include <QDateTime>

#include <chrono>

/// Another desk that has a posting open.
struct Presence
{
    QString name;
    QDateTime since;    // by the server's clock
    bool holds = false; // decides on it, and came first

    bool operator==(const Presence &) const = default;
};

/// How long after its last sign of life a desk still counts as being there, and how often it gives one.
inline constexpr std::chrono::seconds presenceLasts(60), presenceRenewed(15);

/// Who else is there, in a sentence; empty: nobody.
QString presenceSentence(const QList<Presence> &others);
/// Two reviewers do not decide on one posting.
Error heldBy(const Presence &holder, const QString &number);
