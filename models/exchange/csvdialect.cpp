#include "models/exchange/csvdialect.h"

#include <QHash>

namespace {

constexpr int sampleLines = 200;

/// How many separators each line has, outside quotes.
QList<int> separatorsPerLine(QStringView sample, QChar separator, QChar quote)
{
    QList<int> counts;
    int count = 0;
    bool quoted = false, fieldStart = true, blank = true;
    for (const QChar letter : sample) {
        if (!quote.isNull() && letter == quote && (quoted || fieldStart)) {
            quoted = !quoted;
            fieldStart = !quoted; // a second quote at once opens again: a doubled one
            blank = false;
        } else if (!quoted && (letter == u'\n' || letter == u'\r')) {
            if (!blank)
                counts.append(count);
            count = 0;
            blank = fieldStart = true;
            if (counts.size() >= sampleLines)
                return counts;
        } else {
            count += !quoted && letter == separator;
            fieldStart = !quoted && letter == separator;
            blank = false;
        }
    }
    if (counts.isEmpty() && count > 0)
        counts.append(count);
    return counts;
}

/// Lines that have the count that most lines have, if that is not zero; ties go to the wider table.
qsizetype agreement(const QList<int> &counts)
{
    QHash<int, qsizetype> votes;
    for (const int count : counts)
        ++votes[count];
    qsizetype best = 0;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        if (it.key() > 0)
            best = std::max(best, it.value() * 100 + std::min(it.key(), 99));
    return best;
}

/// Fields that are wrapped in the quote on both sides.
qsizetype wrappedFields(QStringView sample, QChar separator, QChar quote)
{
    qsizetype wrapped = 0;
    const auto isEdge = [&](qsizetype i) {
        return i < 0 || i >= sample.size() || sample[i] == separator || sample[i] == u'\n' || sample[i] == u'\r';
    };
    bool open = false;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] != quote)
            continue;
        if (!open && isEdge(i - 1)) {
            open = true;
        } else if (open && isEdge(i + 1)) {
            ++wrapped;
            open = false;
        }
    }
    return wrapped;
}

} // namespace

CsvDialect detectedDialect(QStringView sample, std::optional<Separator> separator, std::optional<Quoting> quoting)
{
    CsvDialect dialect;
    dialect.quoting = quoting.value_or(Quoting::Double);
    if (separator) {
        dialect.separator = *separator;
    } else {
        qsizetype best = -1;
        for (const Separator candidate : allOf<Separator>()) {
            const auto found = agreement(separatorsPerLine(sample, characterOf(candidate), characterOf(dialect.quoting)));
            if (found > best) {
                best = found;
                dialect.separator = candidate;
            }
        }
    }
    if (!quoting) {
        const QChar between = characterOf(dialect.separator);
        const auto doubles = wrappedFields(sample, between, u'"'), singles = wrappedFields(sample, between, u'\'');
        dialect.quoting = singles > 1 && singles > 3 * doubles ? Quoting::Single : Quoting::Double;
    }
    return dialect;
}
