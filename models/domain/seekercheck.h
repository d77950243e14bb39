#pragma once

#include "models/domain/checks.h"
#include "models/domain/seeker.h"

/// What is wrong with a record of a seeker, by the field it stands beside (a key of seekerFields(), or "licences"). Red:
/// checked() refuses it, in the window, by import and by command line alike. Amber: it is doubtful, and may be so. Red ones
/// first, each kind in the order of the form. `today` judges days; none are judged where it is invalid.
QList<Check> checksOf(const Seeker &seeker, QDate today);
