#include "models/exchange/gmis/gmisform.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct GmisFormText
{
    Q_DECLARE_TR_FUNCTIONS(GmisFormText)
};

namespace {

QStringList optionsOf(const QJsonObject &properties)
{
    const QJsonObject options = properties.value(u"options"_s).toObject();
    QList<std::pair<int, QString>> sorted;
    for (auto it = options.begin(); it != options.end(); ++it)
        sorted.append({it.value().toObject().value(u"index"_s).toVariant().toInt(), it.key()});
    std::sort(sorted.begin(), sorted.end());
    QStringList names;
    for (const auto &[index, name] : sorted)
        names.append(name);
    return names;
}

GmisField fieldFrom(const QString &code, const QJsonObject &properties)
{
    GmisField field;
    field.code = code;
    field.label = properties.value(u"label"_s).toString();
    field.type = properties.value(u"type"_s).toString();
    field.unit = properties.value(u"unit"_s).toString();
    field.options = optionsOf(properties);
    field.maxLength = properties.value(u"maxLength"_s).toVariant().toInt();
    field.required = properties.value(u"required"_s).toVariant().toBool();
    field.unique = properties.value(u"unique"_s).toVariant().toBool();
    const QJsonValue byDefault = properties.value(u"defaultValue"_s);
    field.hasDefault = byDefault.isArray() ? !byDefault.toArray().isEmpty() : !byDefault.toString().isEmpty();
    if (properties.value(u"defaultNowValue"_s).toVariant().toBool())
        field.hasDefault = true;
    return field;
}

} // namespace

const GmisField *GmisForm::find(const QString &code) const
{
    for (const GmisField &field : fields)
        if (field.code == code)
            return &field;
    return nullptr;
}

const GmisField *GmisForm::ofType(const QString &type) const
{
    for (const GmisField &field : fields)
        if (field.type == type && !field.isColumn())
            return &field;
    return nullptr;
}

QList<GmisField> GmisForm::columnsOf(const QString &table) const
{
    QList<GmisField> columns;
    for (const GmisField &field : fields)
        if (field.code.startsWith(table + u'.'))
            columns.append(field);
    return columns;
}

Result<GmisForm> gmisFormFrom(const QJsonObject &answer)
{
    const QJsonObject properties = answer.value(u"properties"_s).toObject();
    if (properties.isEmpty())
        return Error{
            Error::Kind::Input,
            GmisFormText::tr("The form of the G-MIS app has no fields that this account may see. Check app and rights.")};
    GmisForm form;
    form.revision = answer.value(u"revision"_s).toVariant().toString();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        form.fields.append(fieldFrom(it.key(), object));
        const QJsonObject columns = object.value(u"fields"_s).toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            form.fields.append(fieldFrom(it.key() + u'.' + column.key(), column.value().toObject()));
    }
    return form;
}

bool isWritable(const GmisField &field)
{
    static const QStringList types{u"SINGLE_LINE_TEXT"_s, u"MULTI_LINE_TEXT"_s, u"RICH_TEXT"_s, u"NUMBER"_s,
                                   u"DROP_DOWN"_s,        u"RADIO_BUTTON"_s,    u"DATE"_s,      u"DATETIME"_s,
                                   u"CHECK_BOX"_s};
    return types.contains(field.type) && !field.isColumn();
}

bool isChoice(const GmisField &field)
{
    static const QStringList types{u"DROP_DOWN"_s, u"RADIO_BUTTON"_s, u"CHECK_BOX"_s, u"MULTI_SELECT"_s};
    return types.contains(field.type);
}
