#include "tests/practice/kintonequery.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QStringList comparedTexts(const QJsonObject &record, const QString &code)
{
    const QJsonValue value = record.value(code).toObject().value(u"value"_s);
    if (!value.isArray())
        return {value.toVariant().toString()};
    QStringList texts;
    for (const QJsonValue entry : value.toArray())
        texts.append(entry.toVariant().toString());
    return texts;
}

static int compared(const QString &one, const QString &other)
{
    bool isNumber = false, otherIsNumber = false;
    const double a = one.toDouble(&isNumber), b = other.toDouble(&otherIsNumber);
    if (isNumber && otherIsNumber)
        return a < b ? -1 : a > b ? 1 : 0;
    return QString::compare(one, other);
}

bool KintoneQuery::isBefore(const QJsonObject &one, const QJsonObject &other) const
{
    for (const auto &[code, descending] : m_order)
        if (const int order = compared(comparedTexts(one, code).value(0), comparedTexts(other, code).value(0)); order != 0)
            return descending ? order > 0 : order < 0;
    return false;
}

class KintoneQueryParser
{
public:
    explicit KintoneQueryParser(const QString &text)
    {
        static const QRegularExpression token(u"\\G\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|>=|<=|!=|[=<>(),]|[^\\s=<>!(),\"]+)"_s);
        qsizetype at = 0;
        const QString trimmed = text.trimmed();
        while (at < trimmed.size()) {
            const auto match = token.match(trimmed, at);
            if (!match.hasMatch()) {
                m_failed = true;
                return;
            }
            m_tokens.append(match.captured(1));
            at = match.capturedEnd();
        }
    }

    std::optional<KintoneQuery> parse()
    {
        if (!m_failed && more() && !isWord(u"order") && !isWord(u"limit") && !isWord(u"offset"))
            m_query.m_condition = disjunction();
        if (takeWord(u"order"))
            parseOrder();
        if (takeWord(u"limit"))
            m_query.m_limit = take().toInt();
        if (takeWord(u"offset"))
            m_query.m_offset = take().toInt();
        if (m_failed || more())
            return std::nullopt;
        if (m_hasChoice)
            m_query.m_after = 0;
        return m_query;
    }

private:
    using Condition = KintoneQuery::Condition;

    bool more() const { return m_at < m_tokens.size(); }
    QString take() { return m_tokens.value(m_at++); }
    bool isWord(QStringView word) const { return m_tokens.value(m_at).compare(word, Qt::CaseInsensitive) == 0; }
    bool takeWord(QStringView word)
    {
        const bool is = isWord(word);
        m_at += is;
        return is;
    }

    void parseOrder()
    {
        m_failed = m_failed || !takeWord(u"by");
        do {
            const QString code = take();
            m_failed = m_failed || code.isEmpty();
            m_query.m_codes.append(code);
            const bool descending = takeWord(u"desc");
            if (!descending)
                takeWord(u"asc");
            m_query.m_order.append({code, descending});
        } while (takeWord(u","));
    }

    Condition disjunction()
    {
        Condition left = conjunction();
        while (takeWord(u"or")) {
            m_hasChoice = true;
            left = [left, right = conjunction()](const QJsonObject &record) { return left(record) || right(record); };
        }
        return left;
    }

    Condition conjunction()
    {
        Condition left = one();
        while (takeWord(u"and"))
            left = [left, right = one()](const QJsonObject &record) { return left(record) && right(record); };
        return left;
    }

    Condition one()
    {
        if (m_failed || !more())
            return failed();
        if (takeWord(u"(")) {
            const Condition inner = disjunction();
            return takeWord(u")") ? inner : failed();
        }
        const QString code = take();
        m_query.m_codes.append(code);
        const bool isNot = takeWord(u"not");
        const QString op = take().toLower();
        if (op == u"in"_s)
            return membership(code, isNot);
        if (op == u"like"_s) {
            const QString wanted = value();
            return [=](const QJsonObject &record) { return comparedTexts(record, code).join(u' ').contains(wanted) != isNot; };
        }
        static const QStringList operators{u"="_s, u"!="_s, u">"_s, u"<"_s, u">="_s, u"<="_s};
        if (isNot || !operators.contains(op))
            return failed();
        const QString wanted = value();
        if (code == u"$id"_s && op == u">"_s)
            m_query.m_after = std::max(m_query.m_after, wanted.toLongLong());
        return [code, op, wanted](const QJsonObject &record) {
            const int order = compared(comparedTexts(record, code).value(0), wanted);
            return op == u"="_s    ? order == 0
                   : op == u"!="_s ? order != 0
                   : op == u">"_s  ? order > 0
                   : op == u"<"_s  ? order < 0
                   : op == u">="_s ? order >= 0
                                   : order <= 0;
        };
    }

    Condition membership(const QString &code, bool isNot)
    {
        if (!takeWord(u"("))
            return failed();
        QStringList wanted;
        do
            wanted.append(value());
        while (takeWord(u","));
        if (!takeWord(u")"))
            return failed();
        return [=](const QJsonObject &record) {
            const QStringList texts = comparedTexts(record, code);
            const bool has = std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return wanted.contains(text); });
            return has != isNot;
        };
    }

    QString value()
    {
        QString text = take();
        if (!text.startsWith(u'"'))
            return text;
        text = text.mid(1, text.size() - 2);
        return text.replace(QRegularExpression(u"\\\\(.)"_s), u"\\1"_s);
    }

    Condition failed()
    {
        m_failed = true;
        return [](const QJsonObject &) { return false; };
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
    bool m_failed = false;
    bool m_hasChoice = false; // an "or" somewhere: then no comparison holds for every record
    KintoneQuery m_query;
};

std::optional<KintoneQuery> KintoneQuery::parsed(const QString &text) { return KintoneQueryParser(text).parse(); }
