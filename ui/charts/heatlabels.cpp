#include "ui/charts/heatlabels.h"

#include "models/statistics/shortagetable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

struct Lines
{
    const char16_t *japanese, *english;
    const char16_t *narrowJapanese, *narrowEnglish;
};

// Written out, because a break at any other place would split a word; the narrow forms are for the smallest window.
static constexpr std::array<Lines, ShortageTable::ColumnCount> breaks{{
    {u"医師", u"Physi-\ncian", u"医師", u"Phy."},
    {u"保健師", u"PH\nnurse", u"保健\n師", u"PHN"},
    {u"助産師", u"Mid-\nwife", u"助産\n師", u"Mid."},
    {u"看護師", u"Nurse", u"看護\n師", u"Nur."},
    {u"准\n看護師", u"Asst.\nnurse", u"准\n看護\n師", u"Asst.\nnur."},
    {u"診療\n放射線\n技師", u"Rad.\ntech.", u"診療\n放射線\n技師", u"Rad.\ntec."},
    {u"臨床\n検査\n技師", u"Lab.\ntech.", u"臨床\n検査\n技師", u"Lab.\ntec."},
    {u"臨床\n工学\n技士", u"Clin.\neng.", u"臨床\n工学\n技士", u"Cl.\neng."},
    {u"薬剤師", u"Phar-\nma-\ncist", u"薬剤\n師", u"Pha."},
    {u"救急\n救命士", u"Para-\nmedic", u"救急\n救命\n士", u"Par."},
    {u"資格職\n計", u"Lic.\ntotal", u"資格\n職計", u"Lic.\ntotal"},
    {u"事務職", u"Clerk", u"事務\n職", u"Clk."},
    {u"合計", u"Total", u"合計", u"Total"},
}};

bool inLatin() { return QLocale().language() != QLocale::Japanese; }

QStringList columnLines(int column, double width)
{
    const Lines &lines = breaks[std::size_t(column)];
    const bool narrow = width < 40; // three letters of 13 px, with air
    const char16_t *text =
        inLatin() ? (narrow ? lines.narrowEnglish : lines.english) : (narrow ? lines.narrowJapanese : lines.japanese);
    return QString::fromUtf16(text).split(u'\n');
}
