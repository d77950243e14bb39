#pragma once

#include "models/storage/database.h"
#include "models/storage/outboxstore.h"
#include "models/storage/remotestore.h"

// What becomes of an entry of the outbox after its attempt, in one transaction; the same for both systems.

/// The other side has it: the entry is sent, and `known` is what is known of the record there.
QFuture<Result<>> recordSent(Database &database, RemoteSystem system, const OutboxEntry &entry, const RemoteRecord &known);
/// Whether nothing else would arrive either at the moment; otherwise only this entry is refused.
bool isAway(const Error &why);
/// The entry is tried again later where the other side is away, else it has failed.
QFuture<Result<>> recordTrouble(Database &database, const OutboxEntry &entry, const Error &why);
