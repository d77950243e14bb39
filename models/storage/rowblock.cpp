#include "models/storage/rowblock.h"

#include <QStringDecoder>

#include <bit>

void RowBlock::clear()
{
    m_bytes.resize(0);
    m_values.resize(0);
    m_starts.resize(0);
}

void RowBlock::beginRow() { m_starts.append(m_values.size()); }

void RowBlock::add(double number) { m_values.append(Value{Kind::Real, 0, std::bit_cast<qint64>(number)}); }

void RowBlock::add(QByteArrayView utf8)
{
    m_values.append(Value{Kind::Text, qint32(utf8.size()), m_bytes.size()});
    m_bytes.append(utf8);
}

QVariant RowBlock::value(qsizetype row, int column) const
{
    const Value &value = at(row, column);
    switch (value.kind) {
    case Kind::Null:
        break;
    case Kind::Integer:
        return value.number;
    case Kind::Real:
        return std::bit_cast<double>(value.number);
    case Kind::Text:
        return QString::fromUtf8(utf8(value));
    }
    return {};
}

qint64 RowBlock::number(qsizetype row, int column) const
{
    const Value &value = at(row, column);
    return value.kind == Kind::Integer ? value.number : this->value(row, column).toLongLong();
}

QString RowBlock::text(qsizetype row, int column) const
{
    const Value &value = at(row, column);
    return value.kind == Kind::Text ? QString::fromUtf8(utf8(value)) : this->value(row, column).toString();
}

void RowBlock::text(qsizetype row, int column, QString &into) const
{
    const Value &value = at(row, column);
    if (value.kind == Kind::Text)
        decodeInto(into, utf8(value));
    else
        into = this->value(row, column).toString();
}

QDate RowBlock::date(qsizetype row, int column) const
{
    const Value &value = at(row, column);
    return value.kind == Kind::Text ? storedDay(utf8(value)) : QDate();
}

QDate storedDay(QByteArrayView utf8)
{
    constexpr int length = 10; // 2020-07-27
    bool isPlain = utf8.size() == length;
    for (int i = 0; isPlain && i < length; ++i)
        isPlain = i == 4 || i == 7 ? utf8[i] == '-' : utf8[i] >= '0' && utf8[i] <= '9';
    if (!isPlain)
        return QVariant(QString::fromUtf8(utf8)).toDate();
    const auto digits = [utf8](int from, int to) {
        int number = 0;
        for (; from < to; ++from)
            number = number * 10 + utf8[from] - '0';
        return number;
    };
    return {digits(0, 4), digits(5, 7), digits(8, length)};
}

void decodeInto(QString &text, QByteArrayView utf8)
{
    text.resize(utf8.size()); // no letter has more units than bytes
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    text.resize(decode.appendToBuffer(text.data(), utf8) - text.constData());
}
