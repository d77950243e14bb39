#pragma once

#include "models/domain/fundedactivity.h"
#include "ui/pages/reportwork.h"

/// What the page of funded activities has done for it.
struct FundWork
{
    std::function<QFuture<Result<QList<FundedActivity>>>()> activities;                 // by prefecture and first day
    std::function<QFuture<Result<FundedActivity>>(const FundedActivity &)> add, change; // by id and version
    std::function<QFuture<Result<SavedReport>>(const ReportDocument &, const ReportFile &)> save;
    std::function<QFuture<Result<>>(const ReportDocument &, std::shared_ptr<QPrinter>)> print;
    std::function<QDate()> today;
};
