#pragma once

#include <QLocale>
#include <QString>

#include <optional>
#include <span>

/// One entry of a code table: what is stored, what the ministry writes, what an English reader sees.
/// Japanese terms are data (files and the command line use them in either language), so they live here once.
struct Term
{
    const char *code;
    const char16_t *japanese;
    const char16_t *english;
};

/// An enumeration that counts from 0 and has `std::span<const Term> termsOf(E)` beside it.
template <typename E>
concept Coded = requires(E value)
{
    {
        termsOf(value)
        } -> std::convertible_to<std::span<const Term>>;
};

template <Coded E>
const Term &termOf(E value)
{
    return termsOf(value)[static_cast<std::size_t>(value)];
}

template <Coded E>
QString codeOf(E value)
{
    static const QList<QString> codes = [] { // a file or a table asks for them row by row
        QList<QString> list;
        for (const Term &term : termsOf(E{}))
            list.append(QString::fromLatin1(term.code));
        return list;
    }();
    return codes[static_cast<qsizetype>(value)];
}

template <Coded E>
QString japanese(E value)
{
    return QString::fromUtf16(termOf(value).japanese);
}

/// The term in the language of the window or of `--language` (the default QLocale).
template <Coded E>
QString label(E value)
{
    const bool ja = QLocale().language() == QLocale::Japanese;
    return QString::fromUtf16(ja ? termOf(value).japanese : termOf(value).english);
}

template <Coded E>
QList<E> allOf()
{
    QList<E> all;
    for (std::size_t i = 0; i < termsOf(E{}).size(); ++i)
        all.append(static_cast<E>(i));
    return all;
}

template <Coded E>
std::optional<E> fromCode(QStringView code)
{
    const std::span<const Term> terms = termsOf(E{});
    for (std::size_t i = 0; i < terms.size(); ++i)
        if (code == QLatin1StringView(terms[i].code))
            return static_cast<E>(i);
    return std::nullopt;
}

/// Reads the stored code, the Japanese or the English term, exactly as written; folding is the caller's business.
template <Coded E>
std::optional<E> fromTerm(QStringView text)
{
    for (const E value : allOf<E>()) {
        const Term &term = termOf(value);
        if (text == QLatin1StringView(term.code) || text == QStringView(term.japanese) ||
            text.compare(QStringView(term.english), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}
