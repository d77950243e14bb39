#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

/// Hands values from one thread to another in their order, while at most so many wait between them.
template <typename T>
class Handover
{
public:
    explicit Handover(std::size_t most) : m_most(most) {}

    /// Waits for room. False: nobody takes any more.
    bool put(T value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isOver || m_waiting.size() < m_most; });
        if (m_isOver)
            return false;
        m_waiting.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }
    /// Waits for a value; nothing after the last one.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isOver || !m_waiting.empty(); });
        return first();
    }
    /// A value that waits already.
    std::optional<T> takeWaiting()
    {
        const std::lock_guard lock(m_mutex);
        return first();
    }
    /// Of the giver: there is no more. What waits is taken yet.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_changed.notify_all();
    }
    /// Of the taker: nothing more is wanted, nor what waits.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_waiting.clear();
        m_changed.notify_all();
    }

private:
    std::optional<T> first()
    {
        if (m_waiting.empty())
            return std::nullopt;
        std::optional<T> value(std::move(m_waiting.front()));
        m_waiting.pop_front();
        m_changed.notify_all();
        return value;
    }

    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_waiting;
    bool m_isOver = false;
};
