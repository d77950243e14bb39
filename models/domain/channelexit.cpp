#include "models/domain/channelexit.h"

#include "models/domain/masking.h"

void ChannelExit::take(QList<ChannelItem> &&items)
{
    m_items = std::move(items);
    m_next = 0;
}

const ChannelPosting *ChannelExit::next()
{
    if (std::exchange(m_isRenamed, false))
        return let(m_items[m_next - 1].posting);
    if (m_next == m_items.size())
        return nullptr;
    const QString told = m_items[m_next].told;
    ChannelPosting &posting = m_items[m_next++].posting;
    if (posting.change == ItemChange::Withdrawn) {
        m_stamps.append({posting.id, told, true, posting.revision, posting.validUntil, posting.remaining});
        return withdraw(posting.id, posting.number, posting.revision);
    }
    const QString own = posting.number;
    makeOutgoing(posting);
    const QString written = posting.number == own ? QString() : posting.number;
    m_stamps.append({posting.id, written, false, posting.revision, posting.validUntil, posting.remaining});
    if (told.isEmpty() || told == posting.number)
        return let(posting);
    posting.change = ItemChange::New;
    m_isRenamed = true;
    return withdraw(posting.id, told, posting.revision);
}

QList<ChannelItem> ChannelExit::takeLeft()
{
    m_next = 0;
    return std::exchange(m_items, {});
}

const ChannelPosting *ChannelExit::let(const ChannelPosting &posting)
{
    ++m_counts[static_cast<std::size_t>(posting.change)];
    return &posting;
}

/// Under the number that the channel knows it by, which may be another than it has now.
const ChannelPosting *ChannelExit::withdraw(PostingId id, const QString &number, int revision)
{
    m_gone.id = id;
    m_gone.number = number;
    m_gone.change = ItemChange::Withdrawn;
    m_gone.revision = revision;
    return let(m_gone);
}
