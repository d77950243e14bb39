#include "models/domain/channelexit.h"

#include "models/domain/masking.h"

#include <utility>

const ChannelPosting *ChannelExit::next()
{
    ChannelItem *item = std::exchange(m_item, nullptr);
    if (!item)
        return nullptr;
    const QString &told = item->told;
    ChannelPosting &posting = item->posting;
    if (std::exchange(m_isRenamed, false))
        return let(posting);
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
    m_item = item;
    return withdraw(posting.id, told, posting.revision);
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
