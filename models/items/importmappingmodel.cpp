#include "models/items/importmappingmodel.h"

void ImportMappingModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_mapping = preview.mapping;
    m_examples = QStringList(m_mapping.columns.size());
    for (const RowVerdict &row : preview.rows) {
        if (row.fate == RowFate::Skipped && preview.problem.isEmpty())
            continue;
        for (qsizetype i = 0; i < std::min(m_examples.size(), row.cells.size()); ++i)
            if (m_examples[i].isEmpty())
                m_examples[i] = row.cells[i].simplified();
    }
    endResetModel();
}

int ImportMappingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_mapping.columns.size()); }

int ImportMappingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportMappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString key = m_mapping.fields.value(index.row());
    if (role == KeyRole)
        return key;
    if (role == Qt::EditRole && index.column() == Field)
        return key;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return m_mapping.columns.value(index.row());
    case Example:
        return m_examples.value(index.row());
    default:
        break;
    }
    const ImportField *field = importField(m_mapping.target, key);
    return field ? field->label() : tr("– not imported –");
}

QVariant ImportMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case FileColumn:
        return tr("Column of the file");
    case Example:
        return tr("Example");
    default:
        return tr("Imported as");
    }
}

Qt::ItemFlags ImportMappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Field ? flags | Qt::ItemIsEditable : flags;
}

bool ImportMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString key = value.toString();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != Field)
        return false;
    if (!key.isEmpty() && !importField(m_mapping.target, key))
        return false;
    if (m_mapping.fields[index.row()] == key)
        return true;
    m_mapping.fields[index.row()] = key;
    Q_EMIT dataChanged(index, index);
    Q_EMIT mappingEdited(m_mapping);
    return true;
}
