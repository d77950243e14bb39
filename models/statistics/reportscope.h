#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"

/// The prefectures and professions that a report shows, in the order of their tables; empty lists mean all of them.
struct ReportScope
{
    QList<Prefecture> prefectures = Prefecture::all();
    QList<Profession> professions = allOf<Profession>();

    ReportScope() = default;
    ReportScope(const QList<Prefecture> &onlyPrefectures, const QList<Profession> &onlyProfessions);

    bool isNation() const { return prefectures.size() == prefectureCount; }
    /// 全国 or, where prefectures are left out, 計.
    QString sumLabel() const;
    /// Whether the next prefecture begins a region, for a rule above it.
    bool startsRegion(qsizetype index) const;
    /// 都道府県：全国　職種：すべて
    QString text() const;
};
