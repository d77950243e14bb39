#include "models/exchange/xlsxmerges.h"

#include "models/exchange/ziparchive.h"

static constexpr qsizetype mergeLimit = 100'000;
static constexpr qsizetype longestElement = 512;

bool cellReference(QStringView text, int &column, qint64 &row)
{
    qsizetype i = 0;
    int letters = 0;
    for (; i < text.size() && text[i] >= u'A' && text[i] <= u'Z'; ++i)
        if (letters < 1'000'000)
            letters = letters * 26 + (text[i].unicode() - u'A' + 1);
    qint64 digits = 0;
    const qsizetype digitsFrom = i;
    for (; i < text.size() && text[i] >= u'0' && text[i] <= u'9'; ++i)
        if (digits < 1'000'000'000)
            digits = digits * 10 + (text[i].unicode() - u'0');
    if (digitsFrom == 0 || i == digitsFrom || i < text.size())
        return false;
    column = letters - 1;
    row = digits;
    return true;
}

void XlsxMerges::add(QByteArrayView reference)
{
    const QString text = QString::fromLatin1(reference);
    const qsizetype colon = text.indexOf(u':');
    int column = 0, lastColumn = 0;
    Merge merge{0, 0, 0, {}};
    if (colon < 0 || !cellReference(QStringView(text).left(colon), column, merge.first) ||
        !cellReference(QStringView(text).mid(colon + 1), lastColumn, merge.last) || merge.last <= merge.first)
        return;
    merge.column = column;
    m_byFirstRow[merge.first].append(merge);
    ++m_count;
}

XlsxMerges XlsxMerges::scan(ZipEntry &sheet)
{
    static const QByteArrayView name("mergeCell "), attribute("ref=\"");
    XlsxMerges merges;
    QByteArray window;
    for (;;) {
        const QByteArray piece = sheet.read(1 << 20);
        if (piece.isEmpty())
            return merges;
        window += piece;
        qsizetype from = 0;
        for (;;) {
            const qsizetype at = window.indexOf(name, from);
            const qsizetype close = at < 0 ? -1 : window.indexOf('>', at);
            if (close < 0)
                break; // the rest of the element may follow
            const qsizetype ref = window.indexOf(attribute, at);
            const qsizetype begin = ref + attribute.size();
            if (ref > 0 && ref < close)
                merges.add(QByteArrayView(window).sliced(begin, std::min(window.indexOf('"', begin), close) - begin));
            from = close + 1;
            if (merges.m_count >= mergeLimit)
                return merges;
        }
        window.remove(0, std::max(from, window.size() - longestElement));
    }
}

void XlsxMerges::fill(qint64 row, QStringList &cells)
{
    if (m_count == 0)
        return;
    m_active.removeIf([row](const Merge &merge) { return merge.last < row; });
    for (Merge &merge : m_active) {
        if (cells.size() <= merge.column)
            cells.resize(merge.column + 1);
        if (cells[merge.column].isEmpty())
            cells[merge.column] = merge.text;
    }
    for (Merge merge : m_byFirstRow.take(row)) {
        merge.text = merge.column < cells.size() ? cells[merge.column] : QString();
        if (m_active.size() < 16'384 && merge.column < 16'384)
            m_active.append(merge);
    }
}
