#include "app/draftwiring.h"

#include "app/session.h"
#include "models/storage/settingstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QString stored(const Session &session, const QString &key) { return u"draft/%1/%2"_s.arg(session.user(), key); }

void wireDrafts(Drafts &drafts, const QString &kind, Session &session)
{
    drafts.saveDraft = [&session](const QString &key, const QJsonObject &draft) {
        return session.write([at = stored(session, key), draft](const QSqlDatabase &db) {
            return SettingStore(db).set(at, QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
        });
    };
    drafts.loadDraft = [&session](const QString &key) {
        return session.read([at = stored(session, key)](const QSqlDatabase &db) -> Result<std::optional<QJsonObject>> {
            const auto text = SettingStore(db).value(at);
            if (!text)
                return text.error();
            if (!text.value())
                return std::optional<QJsonObject>();
            return std::optional(QJsonDocument::fromJson(text.value()->toUtf8()).object());
        });
    };
    drafts.dropDraft = [&session](const QString &key) {
        return session.write([at = stored(session, key)](const QSqlDatabase &db) { return SettingStore(db).remove(at); });
    };
    drafts.drafts = [&session, kind] {
        return session.read([kind, prefix = stored(session, {})](const QSqlDatabase &db) -> Result<QStringList> {
            auto keys = SettingStore(db).keys(prefix + kind);
            if (!keys)
                return keys;
            QStringList own;
            for (const QString &key : keys.value())
                own.append(key.mid(prefix.size()));
            return own;
        });
    };
}
