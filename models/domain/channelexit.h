#pragma once

#include "models/domain/distribution.h"

#include <array>

/// What a channel is to be told of a posting, which is still as the office has it.
struct ChannelItem
{
    ChannelPosting posting;
    QString told; // the number that the channel knows it by; empty where it knows none, or the posting's own
};

/// The door for postings that leave for a channel: each through makeOutgoing(). Where the channel knows a posting by another
/// number than it has now, it is to forget that one first. Remembers what was told, for the records.
class ChannelExit
{
public:
    /// The next ones; those before have to have left.
    void take(QList<ChannelItem> &&items);
    /// The next one that may leave, until the call after it; none where all that were taken have left.
    const ChannelPosting *next();
    /// Those that have left. Whoever made them lets go of them soonest: memory goes back to another thread with a lock each.
    QList<ChannelItem> takeLeft();

    const QList<ItemStamp> &stamps() const { return m_stamps; }
    qint64 count(ItemChange change) const { return m_counts[static_cast<std::size_t>(change)]; }

private:
    const ChannelPosting *let(const ChannelPosting &posting);
    const ChannelPosting *withdraw(PostingId id, const QString &number, int revision);

    QList<ChannelItem> m_items;
    qsizetype m_next = 0;
    bool m_isRenamed = false; // the one before next: its old number has left
    ChannelPosting m_gone;
    QList<ItemStamp> m_stamps;
    std::array<qint64, 3> m_counts{};
};
