#pragma once

#include "app/command.h"
#include "models/domain/training.h"

// "list" and "show" of everything but postings.

Outcome listPeople(const Invocation &call);
Outcome showPeople(const Invocation &call);
/// "course list"
Outcome listCourses(const Invocation &call);
/// A course as a row of a table.
QStringList courseLine(const Course &course);
