#pragma once

#include "models/domain/caserows.h"
#include "models/domain/sheet.h"

#include <QSqlDatabase>

#include <functional>
#include <variant>

/// Which rows of which list of casework.
using CaseFilter = std::variant<ApplicationFilter, InterviewFilter, HireFilter, TrainingFilter>;

/// "applications", "interviews", "hires", "training": as commands and the audit call the list.
QString codeOf(const CaseFilter &filter);

/// Runs a piece of work with a database for reading, in the thread that owns it, and waits for its end.
using DatabaseRead = std::function<Result<>(const std::function<Result<>(const QSqlDatabase &)> &work)>;

/// A list of casework as a file has it, in the list's own order; read a thousand rows at a time while it is written. Names of
/// people, and of institutions that are not to be known, are masked unless `personal`.
Sheet caseSheet(const CaseFilter &filter, QDate today, bool personal, const DatabaseRead &reading);
