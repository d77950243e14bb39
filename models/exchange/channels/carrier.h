#pragma once

#include "models/domain/channel.h"
#include "models/domain/connection.h"

/// A file and what goes with it.
struct Parcel
{
    QString path; // of the bytes on this computer
    QString fileName;
    QByteArray manifest;
    QString manifestName;
    QString subject; // of an e-mail; names no posting
    QString text;
};

/// Brings a parcel to where the channel takes it: first the file, then the manifest, each whole or not at all as far as the way
/// allows, so that a receiver who sees the manifest has the file. Bringing it again does no harm. Waits until it is there; to be
/// called on a thread of its own. `goOn` false breaks it off.
Result<> carry(const DeliveryWay &way, const ConnectionSecrets &secrets, const Parcel &parcel,
               const std::function<bool()> &goOn = {});
