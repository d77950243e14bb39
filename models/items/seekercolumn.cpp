#include "models/items/seekercolumn.h"

#include "models/domain/officedate.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

struct SeekerColumnText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerColumnText)
};

namespace {

struct Column
{
    const char *key;
    SeekerSort sort;
    bool number = false;
};

constexpr std::array<Column, seekerColumnCount> columns{{
    {"name", SeekerSort::Kana},
    {"state", SeekerSort::State},
    {"verification", SeekerSort::Check},
    {"profession", SeekerSort::Profession},
    {"prefecture", SeekerSort::Prefecture},
    {"valid_until", SeekerSort::ValidUntil},
    {"number", SeekerSort::Number},
    {"municipality", SeekerSort::Municipality},
    {"years_experience", SeekerSort::Experience, true},
    {"available_from", SeekerSort::AvailableFrom},
    {"elsewhere", SeekerSort::Elsewhere},
    {"short_term", SeekerSort::ShortTerm},
    {"route", SeekerSort::Route},
    {"registered_on", SeekerSort::RegisteredOn},
    {"active_on", SeekerSort::ActiveOn},
    {"kana", SeekerSort::Kana},
}};

const Column &columnFor(SeekerColumn column) { return columns[static_cast<std::size_t>(column)]; }

QVariant day(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }

QString yes(bool flag) { return flag ? SeekerColumnText::tr("Yes") : QString(); }

} // namespace

QString keyOf(SeekerColumn column) { return QString::fromLatin1(columnFor(column).key); }

QString titleOf(SeekerColumn column)
{
    return column == SeekerColumn::Kana ? SeekerColumnText::tr("Kana") : label(sortOf(column));
}

bool isNumber(SeekerColumn column) { return columnFor(column).number; }

SeekerSort sortOf(SeekerColumn column) { return columnFor(column).sort; }

QVariant valueOf(const SeekerRow &row, SeekerColumn column)
{
    const auto number = [](auto value) { return static_cast<int>(value); };
    switch (column) {
    case SeekerColumn::Name:
        return row.name;
    case SeekerColumn::State:
        return number(row.state);
    case SeekerColumn::Check:
        return number(row.check);
    case SeekerColumn::Profession:
        return row.profession ? QVariant(numberOf(*row.profession)) : QVariant();
    case SeekerColumn::Prefecture:
        return row.prefecture ? QVariant(row.prefecture->number()) : QVariant();
    case SeekerColumn::ValidUntil:
        return day(row.validUntil);
    case SeekerColumn::Number:
        return row.number;
    case SeekerColumn::Municipality:
        return row.municipality;
    case SeekerColumn::Experience:
        return row.yearsExperience ? QVariant(*row.yearsExperience) : QVariant();
    case SeekerColumn::AvailableFrom:
        return day(row.availableFrom);
    case SeekerColumn::Elsewhere:
        return row.elsewhere;
    case SeekerColumn::ShortTerm:
        return row.shortTerm;
    case SeekerColumn::Route:
        return number(row.route);
    case SeekerColumn::RegisteredOn:
        return day(row.registeredOn);
    case SeekerColumn::ActiveOn:
        return day(row.activeOn);
    case SeekerColumn::Kana:
        return row.kana;
    }
    return {};
}

QString shownText(const SeekerRow &row, SeekerColumn column, QDate today)
{
    switch (column) {
    case SeekerColumn::State:
        return label(row.state);
    case SeekerColumn::Check:
        return label(row.check);
    case SeekerColumn::Profession:
        return row.profession ? label(*row.profession) : QString();
    case SeekerColumn::Prefecture:
        return row.prefecture ? row.prefecture->label() : QString();
    case SeekerColumn::Route:
        return label(row.route);
    case SeekerColumn::Elsewhere:
        return yes(row.elsewhere);
    case SeekerColumn::ShortTerm:
        return yes(row.shortTerm);
    default:
        break;
    }
    const QVariant value = valueOf(row, column);
    if (value.typeId() != QMetaType::QDate)
        return value.toString();
    const QDate date = value.toDate();
    return today.isValid() && date.year() == today.year() ? shortDate(date) : fieldDate(date);
}

QString plainText(const SeekerRow &row, SeekerColumn column) { return shownText(row, column, {}); }
