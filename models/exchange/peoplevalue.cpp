#include "models/exchange/peoplevalue.h"

#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

struct PeopleValueText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleValueText)
};

namespace {

QString unknown(const QString &word)
{
    return PeopleValueText::tr("“%1” is none of the known terms; it was left out.").arg(word.left(40));
}

/// For comparing: 原本確認, 原本確認済 and 原本確認済み are one.
QString plain(const QString &word)
{
    const QString text = folded(word);
    for (const QString &done : {u"済み"_s, u"済"_s})
        if (text.endsWith(done))
            return text.chopped(done.size());
    return text;
}

template <Coded E>
std::optional<E> term(const QString &word)
{
    static const QHash<QString, E> known = [] { // a file asks for each of its rows
        QHash<QString, E> terms;
        for (const E value : allOf<E>())
            for (const QString &name : {codeOf(value), japanese(value), QString::fromUtf16(termOf(value).english)})
                if (!terms.contains(plain(name)))
                    terms.insert(plain(name), value);
        terms.remove(QString());
        return terms;
    }();
    const auto found = known.constFind(plain(word));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

template <Coded E>
Parsed<E> parsedTerm(const QString &cell)
{
    if (cleanedCell(cell).isEmpty())
        return {};
    if (const auto value = term<E>(cell))
        return {.value = value};
    return {.warning = unknown(cell)};
}

QStringList wordsOf(const QString &cell)
{
    static const QRegularExpression separators(u"[、，,/／;；\n]+"_s);
    QStringList words;
    for (const QString &word : cell.split(separators, Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    return words;
}

template <typename T, typename Read>
Parsed<QList<T>> parsedList(const QString &cell, Read read)
{
    Parsed<QList<T>> parsed;
    QList<T> values;
    for (const QString &word : wordsOf(cell)) {
        const std::optional<T> value = read(word);
        if (!value)
            parsed.warning = unknown(word);
        else if (!values.contains(*value))
            values.append(*value);
    }
    if (!values.isEmpty())
        parsed.value = values;
    return parsed;
}

} // namespace

Parsed<LicenceCheck> parsedLicenceCheck(const QString &cell) { return parsedTerm<LicenceCheck>(cell); }
Parsed<WorkStatus> parsedWorkStatus(const QString &cell) { return parsedTerm<WorkStatus>(cell); }
Parsed<WageForm> parsedWishedWageForm(const QString &cell) { return parsedTerm<WageForm>(cell); }
Parsed<QList<FacilityKind>> parsedFacilityKinds(const QString &cell)
{
    return parsedList<FacilityKind>(cell, term<FacilityKind>);
}
Parsed<QList<EmploymentForm>> parsedEmployments(const QString &cell)
{
    return parsedList<EmploymentForm>(cell, term<EmploymentForm>);
}
Parsed<QList<Prefecture>> parsedPrefectures(const QString &cell)
{
    return parsedList<Prefecture>(cell, [](const QString &word) { return Prefecture::fromText(word); });
}
Parsed<QList<Consent>> parsedConsents(const QString &cell) { return parsedList<Consent>(cell, term<Consent>); }
