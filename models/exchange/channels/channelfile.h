#pragma once

#include "models/domain/channel.h"
#include "models/exchange/tablefile.h"

/// The next posting for a channel, which stands until the next call; none after the last one.
using ChannelSource = std::function<Result<const ChannelPosting *>()>;

struct ChannelFile
{
    QString sha256; // hexadecimal
    qint64 bytes = 0;
    QList<LackingCharacter> lacking;  // that the encoding of the layout does not have: then nothing was written
    QList<PostingId> lackingPostings; // where each of them stands
    qint64 lackingCount = 0;
};

/// Writes a file by the channel's layout. Memory does not grow with the rows, but for their ids. `goOn` false stops it.
Result<ChannelFile> writeChannelFile(const QString &path, const Channel &channel, const ChannelSource &source,
                                     const std::function<bool(qint64 rows)> &goOn = {});
