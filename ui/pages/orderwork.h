#pragma once

#include "models/domain/caserows.h"
#include "ui/pages/reportwork.h"

/// What the page of support orders has done for it. Names come as the user may see them. Every change carries the version of
/// the order that was seen.
struct OrderWork
{
    using Changed = QFuture<Result<SupportOrder>>;

    std::function<QFuture<Result<QList<SupportOrder>>>()> orders; // newest first
    /// The members, in their order.
    std::function<QFuture<Result<QList<Seeker>>>(const SupportOrder &)> people;
    /// Looks at everybody; its future tells how far it is, and can be cancelled.
    std::function<QFuture<Result<OrderCandidates>>(const SupportOrder &)> candidates;

    std::function<Changed(const SupportOrder &)> create, change;
    /// Those who can be sent are added; the sentences are about the others.
    std::function<QFuture<Result<std::pair<SupportOrder, QStringList>>>(const SupportOrder &, QList<SeekerId>)> add;
    std::function<Changed(const SupportOrder &, QList<SeekerId>)> remove;
    std::function<Changed(const SupportOrder &)> fix, complete;
    std::function<Changed(const SupportOrder &, const QString &reason)> cancel;

    std::function<QFuture<Result<SavedReport>>(const ReportDocument &, const ReportFile &)> save;
    std::function<QFuture<Result<>>(const ReportDocument &, std::shared_ptr<QPrinter>)> print;
    std::function<QDate()> today;
};
