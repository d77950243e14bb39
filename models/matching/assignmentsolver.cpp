#include "models/matching/assignmentsolver.h"

#include "models/matching/scalingauction.h"
#include "models/matching/seatsearch.h"
#include "models/matching/seekersearch.h"

#include <algorithm>
#include <mutex>
#include <thread>

/// Lets threads tell their progress one at a time, and all know when one was asked to stop.
class AssignmentSolver::Watch
{
public:
    Watch(const MatchingControl &control, qint64 done, qint64 seats) : m_control(control), m_done(done), m_seats(seats) {}

    bool isStopped()
    {
        if (!m_control.stopRequested || m_stopped)
            return m_stopped;
        const std::lock_guard lock(m_mutex);
        m_stopped = m_stopped || m_control.isStopped();
        return m_stopped;
    }
    void tried(qint64 seats)
    {
        if (!m_control.progress)
            return;
        const std::lock_guard lock(m_mutex);
        m_done += seats;
        m_control.progress(m_done, m_seats);
    }

private:
    const MatchingControl &m_control;
    std::mutex m_mutex;
    std::atomic<bool> m_stopped = false;
    qint64 m_done;
    const qint64 m_seats;
};

/// While it lives, neighbours lie side by side in memory.
class AssignmentSolver::LocalNumbers
{
public:
    LocalNumbers(AssignmentState &state, const Numbering &numbers) : m_state(state), m_numbers(numbers)
    {
        m_state.renumber(m_numbers);
    }
    ~LocalNumbers() { m_state.renumber(m_numbers.back()); }
    Q_DISABLE_COPY_MOVE(LocalNumbers)

private:
    AssignmentState &m_state;
    const Numbering &m_numbers;
};

AssignmentSolver::AssignmentSolver(MatchingInstance instance, qint64 multiplier)
    : m_state(std::move(instance), multiplier), m_order(m_state.instance)
{
    for (const SolvingOrder::Component &component : m_order.components)
        m_courses.push_back({.seatsLeft = component.seats});
}

bool AssignmentSolver::solve(const MatchingControl &control)
{
    const auto needsAuction = [](const Course &course) { return course.way == Course::Way::NeedsAuction; };
    for (;;) {
        if (!fillSeats(control))
            return false;
        if (std::none_of(m_courses.begin(), m_courses.end(), needsAuction))
            return true;
        if (!handOver(control))
            return false;
    }
}

bool AssignmentSolver::fillSeats(const MatchingControl &control)
{
    const LocalNumbers local(m_state, m_order.local);
    if (LocalPairs<quint32>::fits(m_state.instance)) {
        LocalPairs<quint32> pairs(m_state, m_order.local);
        return fillSeats(pairs, control);
    }
    LocalPairs<quint64> pairs(m_state, m_order.local);
    return fillSeats(pairs, control);
}

template <typename Pairs>
bool AssignmentSolver::fillSeats(Pairs &pairs, const MatchingControl &control)
{
    qint64 seats = 0, done = 0;
    for (qint32 p = 0; p < m_state.instance.postingCount(); ++p) {
        seats += m_state.seatsToTry(p);
        done += m_state.tried[size_t(p)];
    }
    Watch watch(control, done, seats);
    const int threads = std::clamp(control.threads, 1, std::max(1, int(std::min<size_t>(m_courses.size(), 64))));
    const std::vector<int> threadOf = m_order.dealtOut(threads);
    std::vector<SeatSearch<Pairs>> searches(static_cast<size_t>(threads), SeatSearch<Pairs>(m_state, pairs));
    std::vector<std::jthread> others;
    for (int thread = 1; thread < threads; ++thread)
        others.emplace_back([&, thread] { fillSeats(searches[size_t(thread)], threadOf, thread, watch); });
    fillSeats(searches.front(), threadOf, 0, watch);
    others.clear(); // waits for them
    return std::all_of(m_order.postings.begin(), m_order.postings.end(), [&](qint32 posting) {
        const qint32 p = m_order.local.posting[size_t(posting)];
        return m_courses[size_t(m_order.componentOf[size_t(posting)])].way == Course::Way::NeedsAuction ||
               m_state.tried[size_t(p)] >= m_state.seatsToTry(p);
    });
}

/// Tries the seats of the components that fell to this thread.
template <typename Pairs>
void AssignmentSolver::fillSeats(SeatSearch<Pairs> &search, const std::vector<int> &threadOf, int thread, Watch &watch)
{
    for (const qint32 posting : m_order.postings)
        if (threadOf[size_t(m_order.componentOf[size_t(posting)])] == thread && !fillPosting(search, posting, watch))
            return;
}

template <typename Pairs>
bool AssignmentSolver::fillPosting(SeatSearch<Pairs> &search, qint32 given, Watch &watch)
{
    const auto component = size_t(m_order.componentOf[size_t(given)]);
    const qint32 posting = m_order.local.posting[size_t(given)];
    Course &course = m_courses[component];
    qint32 &tried = m_state.tried[size_t(posting)];
    const qint32 before = tried, all = m_state.seatsToTry(posting);
    if (tried == all)
        return true;
    while (tried < all && course.way != Course::Way::NeedsAuction) {
        const qint64 work = search.work();
        const auto end = search.open(posting, [&] { return watch.isStopped(); });
        if (end == SeatSearch<Pairs>::End::Stopped)
            return false;
        const qint32 now = end == SeatSearch<Pairs>::End::Empty ? all : tried + 1;
        course.seatsLeft -= now - tried;
        tried = now;
        if (isTooLong(course, m_order.components[component].size, search.work() - work))
            course.way = Course::Way::NeedsAuction;
    }
    watch.tried(tried - before);
    return !watch.isStopped();
}

/// Whether the seats that are left, at the pace of the last few hundred, would take more than patience allows.
bool AssignmentSolver::isTooLong(Course &course, quint64 size, qint64 work) const
{
    constexpr qint64 memory = 512;
    course.recent += work - course.recent / memory;
    return course.way == Course::Way::Searches && course.seatsLeft > 0 &&
           double(course.recent) * double(course.seatsLeft) > double(m_patience) * double(size) * double(memory);
}

/// What the assignment comes to without scores: by seeker, the urgency that has to be outbid.
std::vector<qint32> AssignmentSolver::urgencyLevels(const std::vector<bool> &included, const MatchingControl &control,
                                                    bool &stopped) const
{
    MatchingInstance plain = m_state.instance;
    for (MatchingPair &pair : plain.pairs)
        pair = {pair.seeker(), 0};
    plain.lowest = plain.highest = 0;
    for (size_t p = 0; p < plain.postings.size(); ++p)
        if (!included[p])
            plain.postings[p].capacity = 0;
    AssignmentSolver solver(std::move(plain), 1);
    solver.setPatience(std::numeric_limits<qint32>::max());
    stopped = !solver.solve({.stopRequested = control.stopRequested});
    std::vector<qint32> levels;
    for (qint32 s = 0; s < m_state.instance.seekers; ++s)
        levels.push_back(qint32(solver.m_state.seekerPrice(s)));
    return levels;
}

/// Searches have become long in some components: an auction comes close to their best assignment, and searches make it exact.
/// Stopped meanwhile, all is as it was before.
bool AssignmentSolver::handOver(const MatchingControl &control)
{
    const auto stop = [&] { return control.isStopped(); };
    std::vector<bool> included;
    for (const qint32 component : m_order.componentOf)
        included.push_back(m_courses[size_t(component)].way == Course::Way::NeedsAuction);
    bool stopped = false;
    ScalingAuction auction(m_state, included, urgencyLevels(included, control, stopped));
    if (stopped)
        return false;
    AssignmentState::Snapshot before = m_state.snapshot();
    const bool sold = auction.run(stop);
    if (!sold && stop())
        return false;
    if (sold) { // otherwise it is no quicker: then searches go on, however long
        const SeekerPairs pairs(m_state);
        SeekerSearch search(m_state, pairs);
        std::vector<qint64> prices = auction.prices();
        for (qint32 s = 0; s < m_state.instance.seekers; ++s)
            if (prices[size_t(s)] > 0 && m_state.seatOf[size_t(s)].posting < 0 && !search.place(s, prices[size_t(s)], stop)) {
                m_state.restore(std::move(before));
                return false;
            } else if (search.freed() >= 0) {
                prices[size_t(search.freed())] = 0;
            }
        m_state.forgetShortcuts();
    }
    for (Course &course : m_courses)
        if (course.way == Course::Way::NeedsAuction)
            course.way = Course::Way::AfterAuction;
    m_handedOver = true;
    return true;
}

Assignment AssignmentSolver::assignment() const { return m_state.assignment(); }

MatchingPrices AssignmentSolver::prices() const { return m_state.prices(); }
