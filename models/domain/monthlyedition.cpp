#include "models/domain/monthlyedition.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

struct MonthlyEditionText
{
    Q_DECLARE_TR_FUNCTIONS(MonthlyEdition)
};

static constexpr std::array<Term, 2> returningTerms{{
    {"once", u"実人員", u"Once"},
    {"each_time", u"延べ", u"Each time"},
}};
std::span<const Term> termsOf(Returning) { return returningTerms; }

namespace {

using Cell = std::pair<int, int>; // prefecture and profession by number

std::map<Cell, MonthlyTally> cellsOf(const MonthlyCounts &counts)
{
    std::map<Cell, MonthlyTally> cells;
    for (const MonthlyTally &tally : counts.tallies) {
        MonthlyTally &cell = cells
                                 .try_emplace({tally.prefecture.number(), numberOf(tally.profession)},
                                              MonthlyTally{tally.prefecture, tally.profession})
                                 .first->second;
        for (const auto figure : tallyFigures())
            cell.*figure += tally.*figure;
    }
    return cells;
}

QJsonObject jsonOf(const MonthlyCounts &counts)
{
    QJsonArray cells;
    for (const auto &[at, tally] : cellsOf(counts)) {
        QJsonArray cell{at.first, at.second};
        bool isEmpty = true;
        for (const auto figure : tallyFigures()) {
            cell.append(tally.*figure);
            isEmpty = isEmpty && tally.*figure == 0;
        }
        if (!isEmpty)
            cells.append(cell);
    }
    QJsonObject object{{u"month"_s, counts.month.toString(u"yyyy-MM"_s)}, {u"cells"_s, cells}};
    if (counts.returning != Returning::Once) // as texts have always been where everybody counts once
        object.insert(u"returning"_s, codeOf(counts.returning));
    return object;
}

std::optional<MonthlyCounts> countsFrom(const QJsonObject &object)
{
    const auto returning = fromCode<Returning>(object.value(u"returning"_s).toString(codeOf(Returning::Once)));
    MonthlyCounts counts{
        QDate::fromString(object.value(u"month"_s).toString() + u"-01"_s, Qt::ISODate), {}, returning.value_or(Returning::Once)};
    if (!counts.month.isValid() || !returning)
        return {};
    for (const QJsonValue &value : object.value(u"cells"_s).toArray()) {
        const QJsonArray cell = value.toArray();
        const auto prefecture = Prefecture::fromNumber(cell.at(0).toInt());
        const auto profession = professionFromNumber(cell.at(1).toInt());
        if (!prefecture || !profession || cell.size() != 2 + tallyFigures().size())
            return {};
        MonthlyTally tally{*prefecture, *profession};
        for (qsizetype i = 0; i < tallyFigures().size(); ++i)
            tally.*tallyFigures()[i] = cell.at(2 + i).toInteger();
        counts.tallies.append(tally);
    }
    return counts;
}

void addDifferences(QList<FigureDifference> &list, FigureDifference::Of of, const MonthlyCounts &before,
                    const MonthlyCounts &after)
{
    const auto old = cellsOf(before), fresh = cellsOf(after);
    std::map<Cell, std::pair<MonthlyTally, MonthlyTally>> both;
    for (const auto &[at, tally] : old)
        both[at] = {tally, MonthlyTally{tally.prefecture, tally.profession}};
    for (const auto &[at, tally] : fresh) {
        auto &pair = both.try_emplace(at, MonthlyTally{tally.prefecture, tally.profession}, tally).first->second;
        pair.second = tally;
    }
    for (const auto &[at, pair] : both)
        for (const auto figure : tallyFigures())
            if (pair.first.*figure != pair.second.*figure)
                list.append(
                    {of, pair.second.prefecture, pair.second.profession, figure, pair.first.*figure, pair.second.*figure});
}

} // namespace

const QList<qint64 MonthlyTally::*> &tallyFigures()
{
    static const QList<qint64 MonthlyTally::*> figures{&MonthlyTally::newOpenings, &MonthlyTally::carriedOpenings,
                                                       &MonthlyTally::newSeekers,  &MonthlyTally::carriedSeekers,
                                                       &MonthlyTally::placed,      &MonthlyTally::filled};
    return figures;
}

bool isOver(QDate month, QDate today) { return month.isValid() && today >= QDate(month.year(), month.month(), 1).addMonths(1); }

QByteArray figuresText(const MonthlyComparison &figures)
{
    return QJsonDocument(QJsonObject{{u"month"_s, jsonOf(figures.month)},
                                     {u"month_before"_s, jsonOf(figures.before)},
                                     {u"year_before"_s, jsonOf(figures.yearBefore)}})
        .toJson(QJsonDocument::Compact);
}

Result<MonthlyComparison> figuresFrom(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto month = countsFrom(object.value(u"month"_s).toObject());
    const auto before = countsFrom(object.value(u"month_before"_s).toObject());
    const auto yearBefore = countsFrom(object.value(u"year_before"_s).toObject());
    if (!month || !before || !yearBefore)
        return Error{Error::Kind::Input, MonthlyEditionText::tr("The figures of the month cannot be read. Restore a backup.")};
    return MonthlyComparison{*month, *before, *yearBefore};
}

QString figuresHash(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Result<> checkedForSigning(QDate month, QDate today, const MonthlyComparison &figures,
                           const std::optional<MonthlyEdition> &newest, const QString &reason)
{
    if (!isOver(month, today))
        return Error{Error::Kind::Input,
                     MonthlyEditionText::tr("The month is not over yet. Sign it off from the first day of the next one.")};
    if (!newest)
        return {};
    if (figuresText(newest->figures) == figuresText(figures))
        return Error{
            Error::Kind::Input,
            MonthlyEditionText::tr("The figures are those of edition %1; there is nothing to correct.").arg(newest->edition)};
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Input, MonthlyEditionText::tr("Edition %1 is signed off already. Say the reason of the "
                                                                "correction to make the next one.")
                                             .arg(newest->edition)};
    return {};
}

QList<FigureDifference> differences(const MonthlyComparison &before, const MonthlyComparison &after)
{
    QList<FigureDifference> list;
    addDifferences(list, FigureDifference::Of::Month, before.month, after.month);
    addDifferences(list, FigureDifference::Of::MonthBefore, before.before, after.before);
    addDifferences(list, FigureDifference::Of::YearBefore, before.yearBefore, after.yearBefore);
    return list;
}
