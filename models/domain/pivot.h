#pragma once

#include "models/domain/codes.h"
#include "models/domain/postingquery.h"
#include "models/domain/result.h"

#include <QJsonObject>

/// What a table that somebody puts together can count. The first six are about postings as they stand now (shortages: of the
/// published ones, where the filter names no state), the others about what happened on days of the period.
enum class PivotMeasure {
    Postings,
    Headcount,
    Remaining,
    Filled,
    ShortageRate,
    FilledRate,
    PostingsReceived,
    Starts,
    Applications,
    SeekersRegistered
};
std::span<const Term> termsOf(PivotMeasure);
/// A quotient in percent: sums of it are quotients of sums.
constexpr bool isRate(PivotMeasure measure)
{
    return measure == PivotMeasure::ShortageRate || measure == PivotMeasure::FilledRate;
}
/// Whether the period limits it.
constexpr bool isOfPeriod(PivotMeasure measure) { return measure >= PivotMeasure::PostingsReceived; }

/// What its rows and columns can be.
enum class PivotField {
    Prefecture,
    Profession,
    PlaceKind,
    Recruitment,
    Employment,
    Disclosure,
    Review,
    Publication,
    Fill,
    Route,
    Month
};
std::span<const Term> termsOf(PivotField);

/// The fields by which a measure can be split, in their order: a seeker has no place of work, a posting no route.
QList<PivotField> fieldsOf(PivotMeasure measure);

/// A table by its definition: what is counted, by what, limited to what.
struct PivotQuery
{
    PivotMeasure measure = PivotMeasure::Remaining;
    PivotField rows = PivotField::Profession;
    std::optional<PivotField> columns;
    QDate from, to; // both included; of measures of a period
    PostingFilter filter;

    bool operator==(const PivotQuery &) const = default;
};

/// Rows and columns that the measure has, and not the same twice; a period that does not end before it begins.
Result<> checked(const PivotQuery &query);
/// Of a name under which a definition is kept: 1 to 60 characters.
Result<> checkedName(const QString &name);

/// Without the period, which is chosen anew each time.
QJsonObject toJson(const PivotQuery &query);
Result<PivotQuery> pivotFromJson(const QJsonObject &object);

/// A value of a field as people know it: 東京都, 看護師, 病院, 2020/07; what is not stated has its own word.
QString shownKey(PivotField field, const QString &key);
/// Its place among the values of the field.
int orderOf(PivotField field, const QString &key);

/// One cell: keys are stored codes or numbers; `below` is the denominator of a rate.
struct PivotCell
{
    QString row, column;
    qint64 amount = 0, below = 0;

    bool operator==(const PivotCell &) const = default;
};

struct PivotTable
{
    PivotQuery query;
    QList<PivotCell> cells;
};
