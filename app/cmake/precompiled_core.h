// What nearly every file includes, read once for all targets of a kind. Files still name what they use: -DKEYNET_PCH=OFF builds
// without this.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <variant>
