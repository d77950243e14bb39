#pragma once

#include "models/domain/connectionstate.h"

#include <QAbstractTableModel>

/// Which field of the G-MIS form holds what, value by value, with the verdict of the connection test. Edited in place: a line
/// that reads is given another field of ours, one that writes another field of the form or another option.
class GmisMappingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Theirs, Direction, Ours, Verdict, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole, // VerdictLevel; -1: not tested
        ChoicesRole,              // QStringList shown, empty: free text
        KeysRole                  // QStringList beside it
    };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const ConnectionTest &test);
    const GmisMapping &mapping() const { return m_mapping; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();

private:
    enum class Kind { Read, Value, Write, State };
    struct Line
    {
        Kind kind;
        QString code;   // of the form's field
        QString option; // of a Value
        int item = 0;   // WrittenItem or WrittenState
        const FieldVerdict *verdict = nullptr;
    };

    static int editedColumn(const Line &line) { return line.kind == Kind::Read || line.kind == Kind::Value ? Ours : Theirs; }
    QString theirs(const Line &line) const;
    QString ours(const Line &line) const;
    QVariant key(const Line &line) const;
    void rebuild();

    GmisMapping m_mapping;
    ConnectionTest m_test;
    QList<Line> m_lines;
};
