#include "ui/charts/heatlabels.h"

#include "models/statistics/shortagetable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

struct Lines
{
    const char16_t *japanese;
    const char16_t *english;
};

// Written out, because a break at any other place would split a word.
static constexpr std::array<Lines, ShortageTable::ColumnCount> breaks{{
    {u"医師", u"Physi-\ncian"},
    {u"保健師", u"Public\nhealth\nnurse"},
    {u"助産師", u"Mid-\nwife"},
    {u"看護師", u"Nurse"},
    {u"准\n看護師", u"Asst.\nnurse"},
    {u"診療\n放射線\n技師", u"Radiol.\ntech."},
    {u"臨床\n検査\n技師", u"Lab.\ntech."},
    {u"臨床\n工学\n技士", u"Clinical\neng."},
    {u"薬剤師", u"Pharm-\nacist"},
    {u"救急\n救命士", u"Para-\nmedic"},
    {u"資格職\n計", u"Licensed\ntotal"},
    {u"事務職", u"Clerk"},
    {u"合計", u"Total"},
}};

bool inLatin() { return QLocale().language() != QLocale::Japanese; }

QStringList columnLines(int column)
{
    const Lines &lines = breaks[std::size_t(column)];
    return QString::fromUtf16(inLatin() ? lines.english : lines.japanese).split(u'\n');
}
