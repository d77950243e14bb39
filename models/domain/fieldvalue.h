#pragma once

#include "models/domain/prefecture.h"
#include "models/domain/profession.h"

#include <QDate>
#include <QVariant>

/// How the members of a value are stored: terms by code, professions and prefectures by number, what is empty as a null QVariant.
/// What cannot be read leaves the member empty, or the first of its terms.
template <typename T>
struct Stored
{
    static QVariant to(const T &value) { return codeOf(value); }
    static void from(T &target, const QVariant &value) { target = fromCode<T>(value.toString()).value_or(T{}); }
};

template <>
struct Stored<QString>
{
    static QVariant to(const QString &value) { return value.isEmpty() ? QVariant() : QVariant(value); }
    static void from(QString &target, const QVariant &value) { target = value.toString(); }
};

template <>
struct Stored<QDate>
{
    static QVariant to(QDate value) { return value.isValid() ? QVariant(value) : QVariant(); }
    static void from(QDate &target, const QVariant &value) { target = value.toDate(); }
};

template <>
struct Stored<bool>
{
    static QVariant to(bool value) { return value; }
    static void from(bool &target, const QVariant &value) { target = value.toBool(); }
};

template <typename T>
struct Stored<std::optional<T>>
{
    static QVariant to(const std::optional<T> &value)
    {
        if (!value)
            return {};
        if constexpr (std::is_same_v<T, Profession>)
            return numberOf(*value);
        else if constexpr (std::is_same_v<T, Prefecture>)
            return value->number();
        else if constexpr (std::is_enum_v<T>)
            return codeOf(*value);
        else
            return *value;
    }

    static void from(std::optional<T> &target, const QVariant &value)
    {
        if (value.isNull())
            target.reset();
        else if constexpr (std::is_same_v<T, Profession>)
            target = professionFromNumber(value.toInt());
        else if constexpr (std::is_same_v<T, Prefecture>)
            target = Prefecture::fromNumber(value.toInt());
        else if constexpr (std::is_enum_v<T>)
            target = fromCode<T>(value.toString());
        else
            target = value.value<T>();
    }
};

/// Several terms or prefectures as their codes with a space between, so that one column holds them.
template <typename T>
struct Stored<QList<T>>
{
    static QVariant to(const QList<T> &values)
    {
        QStringList codes;
        for (const T &value : values) {
            if constexpr (std::is_same_v<T, Prefecture>)
                codes.append(value.code());
            else
                codes.append(codeOf(value));
        }
        return codes.isEmpty() ? QVariant() : QVariant(codes.join(QLatin1Char(' ')));
    }

    static void from(QList<T> &target, const QVariant &value)
    {
        target.clear();
        for (const QString &code : value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            std::optional<T> read;
            if constexpr (std::is_same_v<T, Prefecture>)
                read = Prefecture::fromNumber(code.toInt());
            else
                read = fromCode<T>(code);
            if (read && !target.contains(*read))
                target.append(*read);
        }
    }
};
