#pragma once

#include "app/command.h"
#include "models/domain/codes.h"
#include "models/domain/textfold.h"

// Options whose values are terms of a code table; an error is a usage error.

/// “--stage x” is not possible. Choose from: …
Error impossible(const QString &option, const QString &given, const QString &possible);

template <Coded E>
QString possibleTerms()
{
    QStringList terms;
    for (const E value : allOf<E>())
        terms.append(QStringLiteral("%1 (%2)").arg(codeOf(value), label(value)));
    return terms.join(QStringLiteral(", "));
}

/// The codes alone, for the help of an option.
template <Coded E>
QString codesOf()
{
    QStringList codes;
    for (const E value : allOf<E>())
        codes.append(codeOf(value));
    return codes.join(QStringLiteral(", "));
}

/// A term however its characters are written, also by its code with or without leading zero.
template <Coded E>
std::optional<E> readTerm(const QString &text)
{
    if (const auto exact = fromTerm<E>(text))
        return exact;
    const QString wanted = folded(text);
    for (const E value : allOf<E>())
        if (!wanted.isEmpty() &&
            (wanted == folded(japanese(value)) || folded(codeOf(value)) == wanted.rightJustified(2, QLatin1Char('0'))))
            return value;
    return std::nullopt;
}

template <Coded E>
Result<QList<E>> termsOption(const Invocation &call, const QString &option)
{
    QList<E> found;
    for (const QString &text : call.values(option)) {
        const auto value = readTerm<E>(text);
        if (!value)
            return impossible(option, text, possibleTerms<E>());
        found.append(*value);
    }
    return found;
}

/// --sort COLUMN[:desc]: changes column and direction where it is given.
/// namesInRows: how a column is called in the rows of the answer, where that is not its code.
template <Coded E>
Result<> readOrder(const Invocation &call, E &column, Qt::SortOrder &direction, const QHash<QString, QString> &namesInRows = {})
{
    if (!call.isSet(QStringLiteral("sort")))
        return {};
    const QString given = call.value(QStringLiteral("sort")), way = given.section(QLatin1Char(':'), 1);
    const QString name = given.section(QLatin1Char(':'), 0, 0);
    const auto wanted = readTerm<E>(namesInRows.value(name, name));
    if (!wanted || (!way.isEmpty() && way != QLatin1String("desc") && way != QLatin1String("asc")))
        return impossible(QStringLiteral("sort"), given, possibleTerms<E>() + QStringLiteral("; asc, desc"));
    column = *wanted;
    direction = way == QLatin1String("desc") ? Qt::DescendingOrder : Qt::AscendingOrder;
    return {};
}

/// The last one given, or nothing.
template <Coded E>
Result<std::optional<E>> termOption(const Invocation &call, const QString &option)
{
    if (!call.isSet(option))
        return std::optional<E>();
    const auto value = readTerm<E>(call.value(option));
    if (!value)
        return impossible(option, call.value(option), possibleTerms<E>());
    return value;
}
