#pragma once

#include <QtGlobal>

#include <optional>

/// Which record stands in which row of a list, from memory, without asking.
class RowIds
{
public:
    virtual std::optional<qint64> idAt(int row) const = 0;
    virtual int rowOfId(qint64 id) const = 0; // -1 where it is not in memory
    /// Another number where they stand in another order, or answer another question.
    virtual int arrangement() const { return 0; }

protected:
    RowIds() = default;
    ~RowIds() = default;
    Q_DISABLE_COPY_MOVE(RowIds)
};
