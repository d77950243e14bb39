#include "models/jobs/mappingstore.h"

#include "models/storage/settingstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static const QString prefix = u"mapping/"_s;

Result<MappingMemory> loadedMemory(const QSqlDatabase &db)
{
    const SettingStore settings(db);
    const auto keys = settings.keys(prefix);
    if (!keys)
        return keys.error();
    MappingMemory memory;
    for (const QString &key : keys.value()) {
        const auto text = settings.value(key);
        if (!text)
            return text.error();
        const auto mapping = mappingFromJson(QJsonDocument::fromJson(text.value().value_or(QString()).toUtf8()).object());
        if (mapping)
            memory.remember(mapping.value());
    }
    return memory;
}

Result<> rememberMapping(const QSqlDatabase &db, const ColumnMapping &mapping)
{
    const QByteArray text = QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact);
    return SettingStore(db).set(prefix + headerShape(mapping.target, mapping.columns), QString::fromUtf8(text));
}
