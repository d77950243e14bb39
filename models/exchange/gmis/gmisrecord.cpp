#include "models/exchange/gmis/gmisrecord.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct GmisRecordText
{
    Q_DECLARE_TR_FUNCTIONS(GmisRecordText)
};

namespace {

qint64 number(const QJsonValue &value) { return value.toVariant().toLongLong(); }

QString scalar(const QJsonValue &value)
{
    if (value.isObject()) // a user, an organisation
        return value[u"name"].toString(value[u"code"].toString());
    return value.isNull() || value.isUndefined() ? QString() : value.toVariant().toString();
}

QString plain(const QJsonValue &value)
{
    if (!value.isArray())
        return scalar(value);
    QStringList parts;
    for (const QJsonValue entry : value.toArray())
        if (const QString part = scalar(entry); !part.isEmpty())
            parts.append(part);
    return parts.join(u'、');
}

QString inRow(const GmisField &column, const QString &text, const QString &typeBefore)
{
    if (column.type == u"TIME"_s)
        return (typeBefore == u"TIME"_s ? u"～"_s : u" "_s) + text;
    const QString name = column.label.isEmpty() ? column.code.section(u'.', 1) : column.label;
    return column.type == u"NUMBER"_s ? u" "_s + name + text + column.unit : u" "_s + text;
}

/// A row in the order of what it says: choices, times, numbers, texts.
QString rowText(const QJsonObject &cells, const QString &table, const QList<GmisField> &columns)
{
    static const QStringList order{u"DROP_DOWN"_s, u"RADIO_BUTTON"_s, u"DATE"_s, u"TIME"_s, u"NUMBER"_s};
    QList<GmisField> sorted = columns;
    const auto rank = [](const GmisField &column) {
        const qsizetype at = order.indexOf(column.type);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const GmisField &one, const GmisField &other) { return rank(one) < rank(other); });
    QString row, before;
    for (const GmisField &column : sorted) {
        const QString text = plain(cells.value(column.code.mid(table.size() + 1)).toObject().value(u"value"_s));
        if (text.isEmpty())
            continue;
        row += inRow(column, text, before);
        before = column.type;
    }
    return row.trimmed();
}

QString tableText(const QJsonArray &rows, const QString &table, const GmisForm &form)
{
    const QList<GmisField> columns = form.columnsOf(table);
    QStringList lines;
    for (const QJsonValue row : rows)
        if (const QString line = rowText(row[u"value"].toObject(), table, columns); !line.isEmpty())
            lines.append(line);
    return lines.join(u'\n');
}

QString columnText(const QJsonArray &rows, const QString &column)
{
    QStringList parts;
    for (const QJsonValue row : rows)
        if (const QString part = plain(row[u"value"][column][u"value"]); !part.isEmpty())
            parts.append(part);
    return parts.join(u'、');
}

QString fileNames(const QJsonArray &files)
{
    QStringList names;
    for (const QJsonValue file : files)
        names.append(file[u"name"].toString());
    return names.join(u'、');
}

} // namespace

Result<GmisRecord> gmisRecordFrom(const QJsonObject &fields)
{
    GmisRecord record;
    record.fields = fields;
    record.id = number(record.value(u"$id"_s));
    record.revision = number(record.value(u"$revision"_s));
    if (record.id <= 0)
        return Error{Error::Kind::Network, GmisRecordText::tr("G-MIS sent a record without its number. Try again later.")};
    return record;
}

QString textOf(const GmisRecord &record, const QString &code, const GmisForm &form)
{
    const GmisField *field = form.find(code);
    if (field && field->isColumn())
        return columnText(record.value(code.section(u'.', 0, 0)).toArray(), code.section(u'.', 1));
    const QJsonObject entry = record.fields.value(code).toObject();
    const QString type = entry.value(u"type"_s).toString(field ? field->type : QString());
    const QJsonValue value = entry.value(u"value"_s);
    if (type == u"SUBTABLE"_s)
        return tableText(value.toArray(), code, form);
    if (type == u"FILE"_s)
        return fileNames(value.toArray());
    return plain(value);
}

QList<Attachment> attachmentsOf(const GmisRecord &record)
{
    QList<Attachment> attachments;
    for (const QJsonValue field : record.fields)
        if (field[u"type"].toString() == u"FILE"_s)
            for (const QJsonValue file : field[u"value"].toArray())
                attachments.append({file[u"fileKey"].toString(), file[u"name"].toString(), file[u"contentType"].toString(),
                                    number(file[u"size"])});
    return attachments;
}
