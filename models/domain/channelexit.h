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
    /// The next one, which stays where it is until it has left and is hidden there; the one before has to have left.
    void take(ChannelItem &item) { m_item = &item; }
    /// What may leave next, until the call after it; nothing where what was taken has left.
    const ChannelPosting *next();

    const QList<ItemStamp> &stamps() const { return m_stamps; }
    qint64 count(ItemChange change) const { return m_counts[static_cast<std::size_t>(change)]; }

private:
    const ChannelPosting *let(const ChannelPosting &posting);
    const ChannelPosting *withdraw(PostingId id, const QString &number, int revision);

    ChannelItem *m_item = nullptr;
    bool m_isRenamed = false; // its old number has left
    ChannelPosting m_gone;
    QList<ItemStamp> m_stamps;
    std::array<qint64, 3> m_counts{};
};
