#include "models/items/gmismappingmodel.h"

using namespace Qt::StringLiterals;

/// So that a verdict can be told apart without colour.
static QString markOf(VerdictLevel level)
{
    return level == VerdictLevel::Fine ? u"○ "_s : level == VerdictLevel::Doubtful ? u"△ "_s : u"✕ "_s;
}

void GmisMappingModel::show(const ConnectionTest &test)
{
    beginResetModel();
    m_test = test;
    m_mapping = test.connection.mapping;
    rebuild();
    endResetModel();
}

void GmisMappingModel::rebuild()
{
    m_lines.clear();
    if (m_mapping.isEmpty())
        return; // the connection test suggests one
    const auto verdict = [this](const QString &code, bool isRead) -> const FieldVerdict * {
        for (const FieldVerdict &one : m_test.verdict.fields)
            if (one.code == code && isRead == (importField(ImportTarget::Postings, one.field) != nullptr || one.field.isEmpty()))
                return &one;
        return nullptr;
    };
    for (const QString &code : m_mapping.read.columns) {
        m_lines.append({Kind::Read, code, {}, 0, verdict(code, true)});
        const auto options = m_mapping.values.value(code);
        for (auto it = options.cbegin(); it != options.cend(); ++it)
            m_lines.append({Kind::Value, code, it.key(), 0, nullptr});
    }
    for (const WrittenItem item : allOf<WrittenItem>())
        m_lines.append({Kind::Write, m_mapping.write.value(item), {}, int(item), verdict(m_mapping.write.value(item), false)});
    for (const WrittenState state : allOf<WrittenState>())
        m_lines.append({Kind::State, m_mapping.write.value(WrittenItem::State), {}, int(state), nullptr});
}

QString GmisMappingModel::theirs(const Line &line) const
{
    switch (line.kind) {
    case Kind::Value:
        return u"　"_s + line.code + u"：「%1」"_s.arg(line.option);
    case Kind::Write:
        return line.code.isEmpty() ? tr("– not written –") : line.code;
    case Kind::State: {
        const QString option = m_mapping.states.value(static_cast<WrittenState>(line.item));
        return option.isEmpty() ? tr("– left as it is –") : u"「%1」"_s.arg(option);
    }
    case Kind::Read:
        break;
    }
    return line.code;
}

QString GmisMappingModel::ours(const Line &line) const
{
    switch (line.kind) {
    case Kind::Value:
        return m_mapping.values.value(line.code).value(line.option);
    case Kind::Write:
        return label(static_cast<WrittenItem>(line.item));
    case Kind::State:
        return tr("State: %1").arg(label(static_cast<WrittenState>(line.item)));
    case Kind::Read:
        break;
    }
    const QString field = m_mapping.read.fields.value(m_mapping.read.columns.indexOf(line.code));
    const ImportField *known = importField(ImportTarget::Postings, field);
    return known ? known->label() : tr("– not read –");
}

QVariant GmisMappingModel::key(const Line &line) const
{
    switch (line.kind) {
    case Kind::Value:
        return m_mapping.values.value(line.code).value(line.option);
    case Kind::Write:
        return line.code;
    case Kind::State:
        return m_mapping.states.value(static_cast<WrittenState>(line.item));
    case Kind::Read:
        break;
    }
    return m_mapping.read.fields.value(m_mapping.read.columns.indexOf(line.code));
}

QVariant GmisMappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    if (role == LevelRole)
        return line.verdict ? int(line.verdict->level) : -1;
    if (role == Qt::EditRole && index.column() == editedColumn(line))
        return key(line);
    if ((role == ChoicesRole || role == KeysRole) && index.column() == editedColumn(line)) {
        QStringList shown{tr("– none –")}, keys{QString()};
        if (line.kind == Kind::Read)
            for (const ImportField &field : importFields(ImportTarget::Postings)) {
                shown.append(field.label());
                keys.append(field.key);
            }
        else if (line.kind == Kind::Write)
            shown += m_test.formFields, keys += m_test.formFields;
        else
            return QStringList();
        return role == ChoicesRole ? shown : keys;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Theirs:
        return theirs(line);
    case Direction:
        return line.kind == Kind::Read || line.kind == Kind::Value ? u"→"_s : u"←"_s;
    case Ours:
        return ours(line);
    default:
        return line.verdict ? markOf(line.verdict->level) + line.verdict->sentence : QString();
    }
}

QVariant GmisMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Theirs:
        return tr("Field of G-MIS");
    case Ours:
        return tr("Here");
    case Verdict:
        return tr("Connection test");
    default:
        return {};
    }
}

Qt::ItemFlags GmisMappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == editedColumn(m_lines[index.row()]) ? flags | Qt::ItemIsEditable : flags;
}

bool GmisMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() != editedColumn(m_lines[index.row()]))
        return false;
    Line &line = m_lines[index.row()];
    const QString text = value.toString().trimmed();
    switch (line.kind) {
    case Kind::Read:
        if (!text.isEmpty() && !importField(ImportTarget::Postings, text))
            return false;
        m_mapping.read.fields[m_mapping.read.columns.indexOf(line.code)] = text;
        break;
    case Kind::Value:
        m_mapping.values[line.code].insert(line.option, text);
        break;
    case Kind::Write:
        m_mapping.write.remove(static_cast<WrittenItem>(line.item));
        if (!text.isEmpty())
            m_mapping.write.insert(static_cast<WrittenItem>(line.item), text);
        line.code = text;
        break;
    case Kind::State:
        m_mapping.states.remove(static_cast<WrittenState>(line.item));
        if (!text.isEmpty())
            m_mapping.states.insert(static_cast<WrittenState>(line.item), text);
        break;
    }
    line.verdict = nullptr; // to be tested again
    Q_EMIT dataChanged(index.siblingAtColumn(Theirs), index.siblingAtColumn(Verdict));
    Q_EMIT edited();
    return true;
}
