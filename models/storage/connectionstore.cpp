#include "models/storage/connectionstore.h"

#include "models/storage/settingstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

struct ConnectionStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionStoreText)
};

static QString keyOf(RemoteSystem system) { return u"connection/"_s + codeOf(system); }

Result<std::optional<Connection>> ConnectionStore::find(RemoteSystem system) const
{
    const auto text = SettingStore(m_db).value(keyOf(system));
    if (!text)
        return text.error();
    if (!text.value())
        return std::optional<Connection>();
    auto connection = connectionFromJson(QJsonDocument::fromJson(text.value()->toUtf8()).object());
    if (!connection)
        return connection.error();
    return std::optional<Connection>(connection.take());
}

Result<Connection> ConnectionStore::get(RemoteSystem system) const
{
    const auto found = find(system);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{Error::Kind::NotFound,
                     ConnectionStoreText::tr("%1 is not connected yet. Set its address and token first.").arg(japanese(system))};
    return *found.value();
}

Result<bool> ConnectionStore::isConnected(RemoteSystem system) const
{
    const auto text = SettingStore(m_db).value(keyOf(system));
    if (!text)
        return text.error();
    return text.value().has_value();
}

Result<> ConnectionStore::set(const Connection &connection)
{
    const QByteArray text = QJsonDocument(toJson(connection)).toJson(QJsonDocument::Compact);
    return SettingStore(m_db).set(keyOf(connection.system), QString::fromUtf8(text));
}
