#include "models/items/layoutfieldmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// physician=1, nurse=2: how the codes of a column are typed.
static QString shownCodes(const QMap<QString, QString> &codes)
{
    QStringList pairs;
    for (auto it = codes.cbegin(); it != codes.cend(); ++it)
        pairs.append(it.key() + u'=' + it.value());
    return pairs.join(u", "_s);
}

static QMap<QString, QString> typedCodes(const QString &text)
{
    QMap<QString, QString> codes;
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts))
        if (pair.contains(u'='))
            codes.insert(pair.section(u'=', 0, 0).trimmed(), pair.section(u'=', 1).trimmed());
    return codes;
}

void LayoutFieldModel::show(const QList<LayoutField> &fields)
{
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

void LayoutFieldModel::add(int before)
{
    const int row = std::clamp(before, 0, int(m_fields.size()));
    beginInsertRows({}, row, row);
    m_fields.insert(row, {.title = tr("New column"), .value = u"job_title"_s});
    endInsertRows();
    Q_EMIT edited();
}

void LayoutFieldModel::remove(int row)
{
    if (row < 0 || row >= m_fields.size())
        return;
    beginRemoveRows({}, row, row);
    m_fields.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

bool LayoutFieldModel::move(int row, int by)
{
    const int target = row + by;
    if (row < 0 || row >= m_fields.size() || target < 0 || target >= m_fields.size())
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    m_fields.move(row, target);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

QVariant LayoutFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LayoutField &field = m_fields[index.row()];
    if (role == ChoicesRole || role == KeysRole) {
        QStringList list;
        if (index.column() == Value)
            for (const LayoutValue &value : layoutValues())
                list.append(role == KeysRole ? value.key : value.label);
        return list;
    }
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == MaxLength ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Title:
        return field.title;
    case Value: {
        const LayoutValue *value = layoutValue(field.value);
        return role == Qt::EditRole || !value ? field.value : value->label;
    }
    case Codes:
        return shownCodes(field.codes);
    case Format:
        return field.format;
    case WhenEmpty:
        return field.whenEmpty;
    default:
        return field.maxLength > 0 || role == Qt::EditRole ? QVariant(field.maxLength) : QVariant();
    }
}

bool LayoutFieldModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    LayoutField &field = m_fields[index.row()];
    switch (index.column()) {
    case Title:
        field.title = value.toString().trimmed();
        break;
    case Value:
        field.value = value.toString();
        break;
    case Codes:
        field.codes = typedCodes(value.toString());
        break;
    case Format:
        field.format = value.toString().trimmed();
        break;
    case WhenEmpty:
        field.whenEmpty = value.toString();
        break;
    default:
        field.maxLength = std::max(0, value.toInt());
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant LayoutFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Value:
        return tr("Content");
    case Codes:
        return tr("Codes (ours=theirs)");
    case Format:
        return tr("Format");
    case WhenEmpty:
        return tr("Where empty");
    case MaxLength:
        return tr("Longest");
    default:
        return {};
    }
}

Qt::ItemFlags LayoutFieldModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}
