#pragma once

#include "models/domain/codes.h"

#include <QSettings>

/// The order of a list in the settings: its code, and ":desc" where it falls. `Order` holds a Coded `sort` and a `direction`.
template <typename Order>
Order rememberedOrder(const QSettings &settings, const QString &group, const Order &otherwise)
{
    const QString text = settings.value(group + QStringLiteral("/sort")).toString();
    const auto sort = fromCode<decltype(Order::sort)>(text.section(u':', 0, 0));
    if (!sort)
        return otherwise;
    return {*sort, text.endsWith(QStringLiteral(":desc")) ? Qt::DescendingOrder : Qt::AscendingOrder};
}

template <typename Order>
void rememberOrder(QSettings &settings, const QString &group, const Order &order)
{
    const QString end = order.direction == Qt::DescendingOrder ? QStringLiteral(":desc") : QString();
    settings.setValue(group + QStringLiteral("/sort"), codeOf(order.sort) + end);
}
