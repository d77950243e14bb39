#pragma once

#include "models/domain/monthlytally.h"
#include "models/domain/result.h"

#include <QDateTime>

/// What the monthly report of one month shows: the month, the one before and the same one of the year before.
struct MonthlyComparison
{
    MonthlyCounts month, before, yearBefore;
};

/// The figures of a closed month as they were signed off. It is never changed; a correction is the next edition.
struct MonthlyEdition
{
    QDate month;     // its first day
    int edition = 0; // from 1
    QDateTime signedAt;
    QString signedBy;
    QString reason; // of a correction; empty for the first one
    QString sha256; // hex, of the figures' text
    MonthlyComparison figures;
};

/// Which figures of a month a report shows.
struct EditionChoice
{
    bool countedNow = false; // never mind what was signed off
    int edition = 0;         // 0: the newest one; where there is none, the figures of now

    bool operator==(const EditionChoice &) const = default;
};

/// Whether its last day is over.
bool isOver(QDate month, QDate today);

/// The figures as one text, the same for the same figures: JSON without spaces, cells in the order of prefecture and profession,
/// empty ones left out.
QByteArray figuresText(const MonthlyComparison &figures);
/// An Input error where the text is none.
Result<MonthlyComparison> figuresFrom(const QByteArray &text);
/// SHA-256 of a text of figures, hex.
QString figuresHash(const QByteArray &text);

/// Whether a month may be signed off: its last day is over, the figures differ from those of the edition before, and a correction
/// says why.
Result<> checkedForSigning(QDate month, QDate today, const MonthlyComparison &figures,
                           const std::optional<MonthlyEdition> &newest, const QString &reason);

/// One figure of one cell that two editions give differently.
struct FigureDifference
{
    enum class Of { Month, MonthBefore, YearBefore };
    Of of = Of::Month;
    Prefecture prefecture = *Prefecture::fromNumber(1);
    Profession profession = Profession::Physician;
    qint64 MonthlyTally::*figure = nullptr;
    qint64 before = 0, after = 0;
};

/// The counted figures of a tally, in their order.
const QList<qint64 MonthlyTally::*> &tallyFigures();

/// In the order of months, prefectures, professions and figures. Linear in the cells.
QList<FigureDifference> differences(const MonthlyComparison &before, const MonthlyComparison &after);
