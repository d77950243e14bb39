#pragma once

#include "ui/widgets/icons.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/message.h"
#include "ui/widgets/themesource.h"

class EmptyState;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

/// The list half of a page: the table in its card, what stands there when it is empty, and the record that one stands on,
/// told after a moment's rest so that walking through the rows does not load each.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// Takes the table over.
    ListPane(ListModel &model, ListTable *table, Icon icon, const ThemeSource &themes, QWidget *parent = nullptr);

    ListTable &view() const { return *m_view; }
    /// Above the table, for what belongs to the list alone.
    void setTop(QWidget *strip);
    bool isEmpty() const; // for certain, and not only not there yet
    void sayEmpty(const QString &what, const QString &why, const QString &action);
    /// What is on its way is not wanted any more.
    void forget() { m_wanted.reset(); }

Q_SIGNALS:
    /// Rows or their count have come.
    void answered();
    /// There is nothing to show of a record, and why.
    void unloaded(const QString &sentence);
    /// Enter or a double click.
    void opened();
    /// The button of the empty list.
    void allWanted();
    void said(const Message &message);
    void failed(const Error &error);

protected:
    /// Shows the record, or none.
    virtual void loadId(std::optional<qint64> id) = 0;
    /// Asks in this order from now on, and remembers it; `sort` as in ListModel::SortRole.
    virtual void reorder(int sort, Qt::SortOrder direction) = 0;

    void setWantedId(std::optional<qint64> id) { m_wanted = id; }
    std::optional<qint64> wantedId() const { return m_wanted; }

private:
    void takeAnswer();

    ListModel &m_rows;
    ListTable *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_column;
    QTimer *m_pause; // between moving to a row and loading it
    std::optional<qint64> m_wanted;
};
