#pragma once

#include "models/domain/listcount.h"
#include "models/domain/result.h"
#include "models/items/rowids.h"

#include <QAbstractTableModel>

#include <functional>

/// What a view knows of a list of any length, whatever its rows are: only pages around the places looked at are in memory.
/// A row that is on its way is there already and shows "…"; data() never waits. It sorts and filters by asking anew.
class ListModel : public QAbstractTableModel, public RowIds
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // qlonglong; null while the row is on its way
        ValueRole,             // int, QDate or QString; the number of the value for states and code tables
        TextRole,              // for copying: terms, and days as 2020/07/27
        SortRole,              // in headerData(): by what the column sorts, as int
        FirstOwnRole           // for roles that only one list has
    };

    static constexpr int pageSize = 50;            // more than most windows show: a jump reads little that nobody sees
    static constexpr int firstRows = 2 * pageSize; // of a new question at once, since people go on from its beginning
    static constexpr int keptPages = 80;

    using Range = std::pair<int, int>; // first and last row, both included
    using Texts = QList<QStringList>;

    using QAbstractTableModel::QAbstractTableModel;

    virtual bool isAsking() const = 0;
    /// Empty until the store has counted.
    virtual std::optional<ListCount> count() const = 0;
    virtual int sortedBy() const = 0; // as in SortRole
    virtual Qt::SortOrder sortDirection() const = 0;
    int arrangement() const final { return 2 * sortedBy() + (sortDirection() == Qt::DescendingOrder ? 1 : 0); }

    virtual QString keyOfColumn(int column) const = 0;     // for settings and files
    virtual QString titleOfColumn(int column) const = 0;   // whole
    virtual QString headingOfColumn(int column) const = 0; // as short as a narrow column of numbers is
    virtual bool isNumberColumn(int column) const = 0;
    virtual int sortOfColumn(int column) const = 0;

    /// The TextRole of these columns in these rows, whether they are in memory or not; later, unless the receiver died.
    virtual void readTexts(const QList<Range> &ranges, const QList<int> &columns, QObject *receiver,
                           std::function<void(const Texts &)> done) = 0;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const Error &error);
    void counted(const ListCount &count);
    /// The rows of the latest question are there, or it failed.
    void answered();

protected:
    static Error unreadError(); // a page did not come
    static Error stoppedError();
};
