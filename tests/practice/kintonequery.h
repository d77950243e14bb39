#pragma once

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

/// The subset of kintone's query language that the practice world understands: comparisons, in, like, and, or, brackets,
/// order by, limit, offset.
class KintoneQuery
{
public:
    /// None where the text is not understood.
    static std::optional<KintoneQuery> parsed(const QString &text);

    bool matches(const QJsonObject &record) const { return !m_condition || m_condition(record); }
    bool isBefore(const QJsonObject &one, const QJsonObject &other) const;
    /// Whether the order is that of the ids, in which the records stand anyway.
    bool isById() const { return m_order == QList<std::pair<QString, bool>>{{QStringLiteral("$id"), false}}; }
    /// No record up to this id answers the query; 0 where any may.
    qint64 after() const { return m_after; }
    int limit() const { return m_limit; }
    int offset() const { return m_offset; }
    QStringList codes() const { return m_codes; }

private:
    using Condition = std::function<bool(const QJsonObject &)>;
    friend class KintoneQueryParser;

    Condition m_condition;
    QList<std::pair<QString, bool>> m_order; // code, descending
    QStringList m_codes;
    qint64 m_after = 0;
    int m_limit = 100;
    int m_offset = 0;
};

/// The value of a field as text, as comparisons see it; lists by their parts.
QStringList comparedTexts(const QJsonObject &record, const QString &code);
