#include "models/storage/cellcolumns.h"

#include "models/domain/posting.h"
#include "models/domain/postingquery.h"
#include "models/domain/seeker.h"
#include "models/domain/seekerquery.h"
#include "models/storage/rowblock.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallest = 1, largest = 65'534;            // of a cell with a value
constexpr qint64 zero = 32'768;                             // the cell of the number 0
constexpr QDate firstDay = QDate::fromJulianDay(2'451'545); // 1 January 2000

template <Coded E>
CellColumn codes(const QString &name)
{
    CellColumn column{name, CellColumn::Kind::Code, {QString()}}; // some may be left open
    for (const E value : allOf<E>())
        column.codes.append(codeOf(value));
    std::sort(column.codes.begin(), column.codes.end());
    return column;
}

CellColumn number(const QString &name) { return {name, CellColumn::Kind::Number}; }
CellColumn day(const QString &name) { return {name, CellColumn::Kind::Day}; }
CellColumn text(const QString &name, bool isPersonal = false) { return {name, CellColumn::Kind::Text, {}, isPersonal}; }

QList<CellColumn> ofPostings()
{
    return {number(u"prefecture"_s),
            number(u"profession"_s),
            codes<ReviewState>(u"review"_s),
            codes<PublicationState>(u"publication"_s),
            codes<FillState>(u"fill"_s),
            day(u"received_on"_s),
            day(u"needed_by"_s),
            day(u"valid_until"_s),
            number(u"checks"_s),
            codes<EmploymentForm>(u"employment"_s),
            codes<Disclosure>(u"disclosure"_s),
            number(u"headcount"_s),
            number(u"offered"_s),
            number(u"awaiting"_s),
            number(u"started"_s),
            number(u"remaining"_s),
            number(u"revision"_s),
            text(u"number"_s),
            text(u"facility_name"_s),
            text(u"facility_code"_s),
            text(u"place_name"_s),
            text(u"municipality"_s)};
}

QList<CellColumn> ofSeekers()
{
    return {number(u"prefecture"_s),
            number(u"profession"_s),
            codes<SeekerState>(u"state"_s),
            codes<LicenceCheck>(u"verification"_s),
            codes<IntakeRoute>(u"route"_s),
            day(u"registered_on"_s),
            day(u"valid_until"_s),
            day(u"available_from"_s),
            day(u"active_on"_s),
            number(u"elsewhere"_s),
            number(u"short_term"_s),
            number(u"years_experience"_s),
            text(u"number"_s),
            text(u"kana_folded"_s, true),
            text(u"municipality"_s)};
}

} // namespace

const QList<CellColumn> &cellColumns(const QString &table)
{
    static const QList<CellColumn> postings = ofPostings(), seekers = ofSeekers();
    return table == u"posting"_s ? postings : seekers;
}

std::optional<int> cellColumn(const QString &table, const QString &column)
{
    const QList<CellColumn> &all = cellColumns(table);
    const auto found = std::find_if(all.begin(), all.end(), [&](const CellColumn &one) { return one.name == column; });
    return found == all.end() ? std::nullopt : std::optional(int(found - all.begin()));
}

RowTest testOfEveryRow(const QString &table)
{
    const QList<CellColumn> &all = cellColumns(table);
    const auto state = std::find_if(all.begin(), all.end(), [](const CellColumn &one) {
        return one.kind == CellColumn::Kind::Code; // the first of them is never left open
    });
    RowTest test{.column = state->name};
    for (const QString &code : state->codes)
        test.anyOf.append(code);
    return test;
}

std::optional<QByteArray> boundBetween(const CellColumn &column, const QString &before, const QString &text)
{
    if (before == text)
        return {};
    if (!column.isPersonal)
        return text.toUtf8();
    qsizetype same = 0;
    while (same < before.size() && same < text.size() && before[same] == text[same])
        ++same;
    qsizetype letters = same + 1;
    if (letters <= text.size() && text[letters - 1].isHighSurrogate())
        ++letters;
    return letters < text.size() ? std::optional(text.left(letters).toUtf8()) : std::nullopt;
}

static qint64 dayCell(const QVariant &value)
{
    const QDate day = value.typeId() == QMetaType::QString ? storedDay(value.toString().toLatin1()) : value.toDate();
    return day.isValid() ? std::max(firstDay.daysTo(day) + smallest, smallest) : 0;
}

/// 1 before the first bound, 2 at it, 3 after it, …
static qint64 textCell(const CellBounds &bounds, const QByteArray &text)
{
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), text);
    const bool isAt = bound != bounds.end() && *bound == text;
    return 2 * (bound - bounds.begin()) + smallest + (isAt ? 1 : 0);
}

quint16 CellCoder::cell(const QVariant &value) const
{
    if (value.isNull())
        return 0;
    qint64 cell = 0;
    switch (of.kind) {
    case CellColumn::Kind::Day:
        cell = dayCell(value);
        break;
    case CellColumn::Kind::Number:
        cell = std::max(std::clamp<qint64>(value.toLongLong(), -largest, largest) + zero, smallest);
        break;
    case CellColumn::Kind::Code:
        cell = std::lower_bound(of.codes.begin(), of.codes.end(), value.toString()) - of.codes.begin() + smallest;
        break;
    case CellColumn::Kind::Text:
        cell = textCell(bounds, value.toString().toUtf8());
        break;
    }
    return quint16(std::min(cell, largest));
}
