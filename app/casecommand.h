#pragma once

#include "app/command.h"
#include "app/office.h"
#include "models/storage/casestore.h"

// What the commands of casework have in common.

/// --personal
CommandOption personalOption();
bool showsPersonal(const Invocation &call);

/// The hire of "H12" or "12".
Result<HireId> hireIdOf(const QString &text);
/// Days and times in Japan: 2026-06-01T10:00 or "2026-06-01 10:00".
Result<QList<QDateTime>> momentsOption(const Invocation &call, const QString &option);
/// The last of them; an invalid one where none is given.
Result<QDateTime> momentOption(const Invocation &call, const QString &option);

/// Opens the database, does the work on the connection that writes, and shows what came of it.
/// work: (QSqlDatabase) -> Result<T>; shown: (T) -> Outcome
template <typename Work, typename Shown>
Outcome writing(const Invocation &call, Work work, Shown shown)
{
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const auto result = office.value()->write(work);
    return result ? shown(result.value()) : failed(result.error());
}

template <typename Work, typename Shown>
Outcome reading(const Invocation &call, Work work, Shown shown)
{
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const auto result = office.value()->read(work);
    return result ? shown(result.value()) : failed(result.error());
}

/// One row of each kind as a command answers it: JSON, and one line of text.
Outcome answered(const ApplicationRow &row);
Outcome answered(const InterviewRow &row);
Outcome answered(const HireRow &row, const Seats &seats, FillState fill);
Outcome answered(const TrainingRow &row);
Outcome answered(const SupportOrder &order);
