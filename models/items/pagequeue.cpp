#include "models/items/pagequeue.h"

#include <algorithm>
#include <utility>

/// Newest last, and each page once.
static void putLast(QList<int> &pages, int page)
{
    pages.removeOne(page);
    pages.append(page);
}

quint64 PageQueue::begin(int page, std::function<void()> cancel)
{
    m_running.insert(m_nextRun, {page, std::move(cancel)});
    return m_nextRun++;
}

bool PageQueue::end(quint64 run) { return m_running.remove(run); }

void PageQueue::cancelAll()
{
    const auto running = std::exchange(m_running, {});
    for (const Run &run : running)
        run.cancel();
    m_waiting.clear();
    m_broken.clear();
    m_missed.clear();
}

void PageQueue::miss(int page)
{
    putLast(m_missed, page);
    if (m_missed.size() > waitingPages)
        m_missed.removeFirst();
}

QList<int> PageQueue::takeMissed() { return std::exchange(m_missed, {}); }

std::optional<int> PageQueue::want(int page)
{
    if (m_broken.contains(page) || isRunning(page))
        return {};
    putLast(m_waiting, page);
    return m_waiting.size() > waitingPages ? std::optional(m_waiting.takeFirst()) : std::nullopt;
}

std::optional<int> PageQueue::takeNext(const Knows &knowsBeginning)
{
    const auto isPage = [](const Run &run) { return run.page != noPage; };
    if (std::count_if(m_running.cbegin(), m_running.cend(), isPage) >= runningPages)
        return {};
    const auto next =
        std::find_if(m_waiting.crbegin(), m_waiting.crend(), [&](int page) { return !willBeTold(page, knowsBeginning); });
    return next == m_waiting.crend() ? std::nullopt : std::optional(m_waiting.takeAt(m_waiting.crend() - next - 1));
}

bool PageQueue::isRunning(int page) const
{
    return std::any_of(m_running.cbegin(), m_running.cend(), [page](const Run &run) { return run.page == page; });
}

/// Where a page begins need not be looked for while the one before it is on its way, which tells; but of many pages in a row
/// that somebody passed by, none waits for more than that one.
bool PageQueue::willBeTold(int page, const Knows &knowsBeginning) const
{
    return page > 0 && !knowsBeginning(page) &&
           (isRunning(page - 1) || (m_waiting.contains(page - 1) && !willBeTold(page - 1, knowsBeginning)));
}
