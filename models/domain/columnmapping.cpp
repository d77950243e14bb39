#include "models/domain/columnmapping.h"

#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

struct ColumnMappingText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMappingText)
};

QStringList ColumnMapping::unmapped() const
{
    QStringList names;
    for (qsizetype i = 0; i < std::min(columns.size(), fields.size()); ++i)
        if (fields[i].isEmpty() && !columns[i].isEmpty())
            names.append(columns[i]);
    return names;
}

QList<int> ColumnMapping::columnsOf(QStringView field) const
{
    QList<int> found;
    for (int i = 0; i < fields.size(); ++i)
        if (fields[i] == field)
            found.append(i);
    return found;
}

Result<> checked(const ColumnMapping &mapping)
{
    const auto has = [&](QStringView key) { return mapping.fields.contains(key); };
    switch (mapping.target) {
    case ImportTarget::Postings:
        if (!has(u"facility_name") && !has(u"facility_code"))
            return inputError(
                ColumnMappingText::tr("No column holds the recruiting institution. Choose the one with its name or code."));
        if (!has(u"profession"))
            return inputError(ColumnMappingText::tr("No column holds the profession. Choose it."));
        break;
    case ImportTarget::Facilities:
        if (!has(u"facility_name"))
            return inputError(ColumnMappingText::tr("No column holds the name of the facility. Choose it."));
        break;
    case ImportTarget::Seekers:
        if (!has(u"name"))
            return inputError(ColumnMappingText::tr("No column holds the name of the seeker. Choose it."));
        break;
    }
    for (const ImportField &field : importFields(mapping.target))
        if (!field.joins && mapping.fields.count(field.key) > 1)
            return inputError(
                ColumnMappingText::tr("Two columns go to “%1”, which holds one value. Choose one of them.").arg(field.label()));
    return {};
}

QJsonObject toJson(const ColumnMapping &mapping)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i)
        columns.append(QJsonObject{{u"column"_s, mapping.columns[i]}, {u"field"_s, mapping.fields.value(i)}});
    return {{u"format"_s, u"keynet-desk-mapping"_s},
            {u"version"_s, 1},
            {u"target"_s, codeOf(mapping.target)},
            {u"columns"_s, columns}};
}

Result<ColumnMapping> mappingFromJson(const QJsonObject &object)
{
    const auto target = fromCode<ImportTarget>(object.value(u"target"_s).toString());
    if (object.value(u"format"_s) != u"keynet-desk-mapping"_s || !target || object.value(u"version"_s).toInt() != 1)
        return inputError(
            ColumnMappingText::tr("This is not a mapping of this version. Save one from the import page and use that."));
    ColumnMapping mapping{*target, {}, {}};
    const QJsonArray columns = object.value(u"columns"_s).toArray();
    for (const QJsonValue &entry : columns) {
        const QString field = entry[u"field"].toString();
        if (!field.isEmpty() && !importField(*target, field))
            return inputError(
                ColumnMappingText::tr("The mapping names a field “%1” that there is not. Correct or remove it.").arg(field));
        mapping.columns.append(entry[u"column"].toString());
        mapping.fields.append(field);
    }
    return mapping;
}

Result<ColumnMapping> loadedMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, ColumnMappingText::tr("The mapping %1 cannot be read. Check the path.").arg(path),
                     file.errorString()};
    constexpr qint64 limit = 8 << 20;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(limit));
    if (!document.isObject())
        return inputError(
            ColumnMappingText::tr("The mapping %1 is not JSON. Save one from the import page and use that.").arg(path));
    return mappingFromJson(document.object());
}

Result<> saveMapping(const ColumnMapping &mapping, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(toJson(mapping)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Input,
                     ColumnMappingText::tr("The mapping cannot be written to %1. Choose another place.").arg(path),
                     file.errorString()};
    return {};
}

Result<ColumnMapping> fitted(const ColumnMapping &mapping, const QStringList &columns)
{
    ColumnMapping result{mapping.target, columns, QStringList(columns.size())};
    QStringList free;
    for (const QString &column : columns)
        free.append(folded(column));
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const QString wanted = folded(mapping.columns[i]);
        const qsizetype at = columns.value(i) == mapping.columns[i] ? i : free.indexOf(wanted);
        if (at >= 0 && !free[at].isNull()) {
            result.fields[at] = mapping.fields.value(i);
            free[at] = QString(); // taken
        } else if (!mapping.fields.value(i).isEmpty() && mapping.fields[i] != QStringView(ignoredColumn)) {
            return inputError(
                ColumnMappingText::tr("The mapping needs a column “%1”, which the file lacks. Choose another mapping "
                                      "or add the column.")
                    .arg(mapping.columns[i]));
        }
    }
    return result;
}

QString headerShape(ImportTarget target, const QStringList &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(codeOf(target).toUtf8());
    for (const QString &column : columns) {
        hash.addData(QByteArrayView("\x1f"));
        hash.addData(folded(column).toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

void MappingMemory::remember(const ColumnMapping &mapping)
{
    m_byShape.insert(headerShape(mapping.target, mapping.columns), mapping);
}

std::optional<ColumnMapping> MappingMemory::recall(ImportTarget target, const QStringList &columns) const
{
    const auto found = m_byShape.constFind(headerShape(target, columns));
    if (found == m_byShape.cend())
        return std::nullopt;
    return ColumnMapping{target, columns, found->fields};
}

QJsonObject MappingMemory::toJson() const
{
    QJsonObject object;
    for (auto it = m_byShape.cbegin(); it != m_byShape.cend(); ++it)
        object.insert(it.key(), ::toJson(it.value()));
    return object;
}

MappingMemory MappingMemory::fromJson(const QJsonObject &object)
{
    MappingMemory memory;
    for (const QJsonValue &entry : object)
        if (const auto mapping = mappingFromJson(entry.toObject());
            mapping && mapping.value().fields.size() == mapping.value().columns.size())
            memory.remember(mapping.value());
    return memory;
}
