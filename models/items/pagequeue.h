#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

/// Which pages of a long list are asked for, and in which order: the places looked at last come first, those long passed by are
/// forgotten. It knows numbers of pages alone; each function takes at most as many steps as pages wait or run.
class PageQueue
{
public:
    static constexpr int runningPages = 2;
    static constexpr int waitingPages = 6;
    static constexpr int noPage = -1; // what runs is about the list as a whole

    /// Something was asked for; `cancel` takes that back.
    quint64 begin(int page, std::function<void()> cancel);
    /// Its answer came. False where it was cancelled meanwhile: the answer belongs to nobody.
    bool end(quint64 run);
    /// The page cannot be read; it is not asked for again before cancelAll().
    void giveUp(int page) { m_broken.insert(page); }
    /// Forgets everything, as for a new question.
    void cancelAll();

    /// Somebody looked at a page that is not there.
    void miss(int page);
    /// The pages that were missed since, the latest last.
    QList<int> takeMissed();
    /// Puts a page in front, unless it is on its way or given up. Gives the one that is forgotten for it, if any.
    std::optional<int> want(int page);
    /// Whether it is known where a page begins.
    using Knows = std::function<bool(int page)>;
    /// Takes the page to be asked for now, if another may be.
    std::optional<int> takeNext(const Knows &knowsBeginning);

private:
    struct Run
    {
        int page = noPage;
        std::function<void()> cancel;
    };

    bool isRunning(int page) const;
    bool willBeTold(int page, const Knows &knowsBeginning) const;

    QList<int> m_missed, m_waiting; // newest last
    QSet<int> m_broken;
    QHash<quint64, Run> m_running;
    quint64 m_nextRun = 0;
};
