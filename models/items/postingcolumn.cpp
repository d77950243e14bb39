#include "models/items/postingcolumn.h"

#include "models/domain/leaks.h"
#include "models/domain/masking.h"
#include "models/domain/officedate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

struct PostingColumnText
{
    Q_DECLARE_TR_FUNCTIONS(PostingColumnText)
};

namespace {

struct Column
{
    const char *key;
    PostingSort sort;
    bool number;
};

constexpr std::array<Column, postingColumnCount> columns{{
    {"checks", PostingSort::Checks, false},
    {"place", PostingSort::Place, false},
    {"prefecture", PostingSort::Prefecture, false},
    {"profession", PostingSort::Profession, false},
    {"headcount", PostingSort::Headcount, true},
    {"needed_by", PostingSort::NeededBy, false},
    {"review", PostingSort::Review, false},
    {"publication", PostingSort::Publication, false},
    {"fill", PostingSort::Fill, false},
    {"remaining", PostingSort::Remaining, true},
    {"number", PostingSort::Number, false},
    {"received_on", PostingSort::ReceivedOn, false},
    {"valid_until", PostingSort::ValidUntil, false},
    {"facility", PostingSort::Facility, false},
    {"facility_code", PostingSort::FacilityCode, false},
    {"municipality", PostingSort::Municipality, false},
    {"employment", PostingSort::Employment, false},
    {"offered", PostingSort::Offered, true},
    {"awaiting", PostingSort::Awaiting, true},
    {"started", PostingSort::Started, true},
    {"disclosure", PostingSort::Disclosure, false},
    {"revision", PostingSort::Revision, true},
}};

const Column &columnFor(PostingColumn column) { return columns[static_cast<std::size_t>(column)]; }

QVariant day(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }

QString checksText(const PostingRow &row)
{
    if (row.red > 0 && row.amber > 0)
        return PostingColumnText::tr("%1 required, %2 to confirm").arg(row.red).arg(row.amber);
    if (row.red > 0)
        return PostingColumnText::tr("%n required", nullptr, row.red);
    return row.amber > 0 ? PostingColumnText::tr("%n to confirm", nullptr, row.amber) : QString();
}

QString dayText(QDate date, QDate today)
{
    return today.isValid() && date.isValid() && date.year() == today.year() ? shortDate(date) : fieldDate(date);
}

} // namespace

QString keyOf(PostingColumn column) { return QString::fromLatin1(columnFor(column).key); }

QString titleOf(PostingColumn column) { return label(sortOf(column)); }

QString headingOf(PostingColumn column)
{
    switch (column) {
    case PostingColumn::Headcount:
        return PostingColumnText::tr("People", "heading of a column: how many are wanted");
    case PostingColumn::Remaining:
        return PostingColumnText::tr("Left", "heading of a column: seats that are left");
    default:
        return titleOf(column);
    }
}

bool isNumber(PostingColumn column) { return columnFor(column).number; }

PostingSort sortOf(PostingColumn column) { return columnFor(column).sort; }

PostingColumn columnOf(PostingSort sort)
{
    const auto *const found = std::ranges::find(columns, sort, &Column::sort);
    return static_cast<PostingColumn>(std::distance(columns.begin(), found));
}

QVariant valueOf(const PostingRow &row, PostingColumn column)
{
    const auto number = [](auto value) { return static_cast<int>(value); };
    switch (column) {
    case PostingColumn::Checks:
        return row.red * 1000 + row.amber;
    case PostingColumn::Place:
        return seenName(row.place.isEmpty() ? row.facility : row.place, row.disclosure);
    case PostingColumn::Prefecture:
        return row.prefecture ? QVariant(row.prefecture->number()) : QVariant();
    case PostingColumn::Profession:
        return row.profession ? QVariant(numberOf(*row.profession)) : QVariant();
    case PostingColumn::Headcount:
        return row.seats.headcount;
    case PostingColumn::NeededBy:
        return day(row.neededBy);
    case PostingColumn::Review:
        return number(row.review);
    case PostingColumn::Publication:
        return number(row.publication);
    case PostingColumn::Fill:
        return number(row.fill);
    case PostingColumn::Remaining:
        return row.seats.remaining();
    case PostingColumn::Number:
        return row.number;
    case PostingColumn::ReceivedOn:
        return day(row.receivedOn);
    case PostingColumn::ValidUntil:
        return day(row.validUntil);
    case PostingColumn::Facility:
        return seenName(row.facility, row.disclosure);
    case PostingColumn::FacilityCode:
        return row.facilityCode;
    case PostingColumn::Municipality:
        return row.municipality;
    case PostingColumn::Employment:
        return row.employment ? QVariant(number(*row.employment)) : QVariant();
    case PostingColumn::Offered:
        return row.seats.offered;
    case PostingColumn::Awaiting:
        return row.seats.awaiting;
    case PostingColumn::Started:
        return row.seats.started;
    case PostingColumn::Disclosure:
        return number(row.disclosure);
    case PostingColumn::Revision:
        return row.revision;
    }
    return {};
}

QString shownText(const PostingRow &row, PostingColumn column, QDate today)
{
    switch (column) {
    case PostingColumn::Checks:
        return checksText(row);
    case PostingColumn::Prefecture:
        return row.prefecture ? row.prefecture->label() : QString();
    case PostingColumn::Profession:
        return row.profession ? label(*row.profession) : QString();
    case PostingColumn::Employment:
        return row.employment ? label(*row.employment) : QString();
    case PostingColumn::Review:
        return label(row.review);
    case PostingColumn::Publication:
        return label(row.publication);
    case PostingColumn::Fill:
        return label(row.fill);
    case PostingColumn::Disclosure:
        return label(row.disclosure);
    case PostingColumn::NeededBy:
        return dayText(row.neededBy, today);
    case PostingColumn::ReceivedOn:
        return dayText(row.receivedOn, today);
    case PostingColumn::ValidUntil:
        return dayText(row.validUntil, today);
    default:
        return valueOf(row, column).toString();
    }
}

QString plainText(const PostingRow &row, PostingColumn column) { return shownText(row, column, {}); }

QString copiedText(const PostingRow &row, PostingColumn column) { return plainText(maskedRow(row), column); }
