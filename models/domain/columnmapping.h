#pragma once

#include "models/domain/importfield.h"
#include "models/domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

/// Which column of a file holds which of our fields. As JSON it is the file of --mapping.
struct ColumnMapping
{
    ImportTarget target = ImportTarget::Postings;
    QStringList columns; // names, as the header has them
    QStringList fields;  // a key of importFields() for each column; empty: not mapped

    QList<int> columnsOf(QStringView field) const;
    /// The names of the columns that nothing is read from, but for those that nobody needs (a running number).
    QStringList unmapped() const;
    bool operator==(const ColumnMapping &) const = default;
};

/// Refused without a field that every row needs, and where two columns go to a field that holds one value.
Result<> checked(const ColumnMapping &mapping);

QJsonObject toJson(const ColumnMapping &mapping);
/// Refuses what is not a mapping, or names a field that there is not.
Result<ColumnMapping> mappingFromJson(const QJsonObject &object);
Result<ColumnMapping> loadedMapping(const QString &path);
Result<> saveMapping(const ColumnMapping &mapping, const QString &path);

/// The mapping for a file that has these columns, matched by their names (folded, each one once).
/// Refused where it names a column that the file lacks.
Result<ColumnMapping> fitted(const ColumnMapping &mapping, const QStringList &columns);

/// What two headers have in common when a mapping made for one fits the other.
QString headerShape(ImportTarget target, const QStringList &columns);

/// The mappings that somebody has confirmed, by the shape of the header.
class MappingMemory
{
public:
    void remember(const ColumnMapping &mapping);
    std::optional<ColumnMapping> recall(ImportTarget target, const QStringList &columns) const;

    QJsonObject toJson() const;
    /// Leaves out what it cannot read.
    static MappingMemory fromJson(const QJsonObject &object);

private:
    QHash<QString, ColumnMapping> m_byShape;
};
