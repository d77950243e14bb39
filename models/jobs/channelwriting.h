#pragma once

#include "models/domain/channelexit.h"
#include "models/exchange/channels/channelfile.h"
#include "models/storage/channelrows.h"

/// A file for a channel, and what it tells.
struct WrittenChannel
{
    ChannelFile file;
    ChannelExit told;
};

/// Writes to `path` what there is to tell. The rows are read on the calling thread, which their connection belongs to; masking,
/// laying out and encoding them takes as long again and is done on another one meanwhile. Memory does not grow with the rows,
/// but for what is recorded of each. `goOn` is asked on the other thread; false stops it.
Result<WrittenChannel> writtenChannel(const QString &path, const Channel &channel, ChannelRows &rows,
                                      const std::function<bool(qint64 rows)> &goOn);
