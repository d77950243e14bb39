#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QVariant>

/// Rows of a SELECT as they came from the database, one behind the other in two pieces of memory, so that another thread can read
/// them: a value of its own for each column costs more to make, to hand on and to free than the rows themselves.
class RowBlock
{
public:
    /// Forgets the rows and keeps the memory.
    void clear();
    void beginRow(); // of as many values as the others have
    void addNull() { m_values.append(Value{}); }
    void add(qint64 number) { m_values.append(Value{Kind::Integer, 0, number}); }
    void add(double number);
    void add(QByteArrayView utf8);

    qsizetype rows() const { return m_starts.size(); }
    // As Statement gives them.
    QVariant value(qsizetype row, int column) const;
    qint64 number(qsizetype row, int column) const;
    QString text(qsizetype row, int column) const;
    void text(qsizetype row, int column, QString &into) const;
    QDate date(qsizetype row, int column) const;

private:
    enum class Kind : qint32 { Null, Integer, Real, Text };
    struct Value
    {
        Kind kind = Kind::Null;
        qint32 bytes = 0;
        qint64 number = 0; // of a text: where it begins
    };
    const Value &at(qsizetype row, int column) const { return m_values[m_starts[row] + column]; }
    QByteArrayView utf8(const Value &value) const { return QByteArrayView(m_bytes).sliced(value.number, value.bytes); }

    QByteArray m_bytes;
    QList<Value> m_values;
    QList<qsizetype> m_starts;
};

/// One row of a block, with the face of a Statement.
struct BlockRow
{
    const RowBlock &block;
    qsizetype row;

    QVariant value(int column) const { return block.value(row, column); }
    qint64 number(int column) const { return block.number(row, column); }
    QString text(int column) const { return block.text(row, column); }
    void text(int column, QString &into) const { block.text(row, column, into); }
    QDate date(int column) const { return block.date(row, column); }
};

/// A day as it is stored, 2020-07-27; anything else as QVariant reads it.
QDate storedDay(QByteArrayView utf8);
/// Decodes into a text that has been used before, whose memory is used again.
void decodeInto(QString &text, QByteArrayView utf8);
