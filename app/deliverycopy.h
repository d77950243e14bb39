#pragma once

#include "models/storage/deliverystore.h"

/// Writes the file of a delivery and its manifest into a folder, byte for byte as they were sent. The folder is made.
Result<> copyDelivery(const QSqlDatabase &db, const Delivery &delivery, const QString &folder);

/// Records the receipt that is in a file.
Result<Delivery> confirmFrom(const QSqlDatabase &db, const QString &file, const Actor &actor);
