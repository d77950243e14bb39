#pragma once

#include "models/domain/peopleterms.h"
#include "models/domain/prefecture.h"
#include "models/domain/terms.h"
#include "models/exchange/cellvalue.h"

// Cells of seekers that hold one or several terms of a code table; several are separated by 、 , ・ / or a line break. An unknown
// word is left out, with a warning.

Parsed<LicenceCheck> parsedLicenceCheck(const QString &cell);
Parsed<WorkStatus> parsedWorkStatus(const QString &cell);
Parsed<WageForm> parsedWishedWageForm(const QString &cell);
Parsed<QList<FacilityKind>> parsedFacilityKinds(const QString &cell);
Parsed<QList<EmploymentForm>> parsedEmployments(const QString &cell);
Parsed<QList<Prefecture>> parsedPrefectures(const QString &cell);
Parsed<QList<Consent>> parsedConsents(const QString &cell);
