#pragma once

#include "models/domain/result.h"
#include "models/domain/whendone.h"

#include <QCoreApplication>
#include <QPromise>

#include <coroutine>

struct TaskText
{
    Q_DECLARE_TR_FUNCTIONS(TaskText)
};

/// A coroutine that answers later, as a QFuture does, and goes on in the thread of its context: the QObject whose member
/// function it is, or the one that a free function is handed first. When the context dies the coroutine ends there, and whoever
/// waits for it hears that it was stopped. Everything that it is handed must be a value, or outlive the context.
template <typename T>
class [[nodiscard]] Task
{
public:
    struct promise_type;

    explicit Task(QFuture<Result<T>> future) : m_future(std::move(future)) {}

    QFuture<Result<T>> future() const { return m_future; }
    operator QFuture<Result<T>>() const { return m_future; }

private:
    QFuture<Result<T>> m_future;
};

/// The sleeping coroutine; whoever lets go of it without waking it ends it.
class Sleeper
{
public:
    explicit Sleeper(std::coroutine_handle<> handle) : m_handle(handle) {}
    ~Sleeper()
    {
        if (m_handle)
            m_handle.destroy();
    }
    Q_DISABLE_COPY_MOVE(Sleeper)

    void wake() { std::exchange(m_handle, nullptr).resume(); }

private:
    std::coroutine_handle<> m_handle;
};

template <typename T>
struct Awaited
{
    QFuture<Result<T>> future;
    QObject *context;

    bool await_ready() const noexcept { return false; } // always through the event loop, so that nothing is re-entered
    void await_suspend(std::coroutine_handle<> handle)
    {
        auto sleeper = std::make_shared<Sleeper>(handle);
        whenDone(future, context, [sleeper](const auto &) { sleeper->wake(); });
    }
    Result<T> await_resume()
    {
        if (future.resultCount() > 0)
            return future.result();
        return Error{Error::Kind::Cancelled, TaskText::tr("The work was stopped. Start it again when it suits you.")};
    }
};

template <typename T>
struct Task<T>::promise_type
{
    template <typename Context, typename... More>
    explicit promise_type(Context &self, const More &...)
    {
        if constexpr (std::is_pointer_v<std::remove_cvref_t<Context>>)
            context = self;
        else
            context = const_cast<std::remove_cvref_t<Context> *>(&self);
        promise.start();
    }

    Task get_return_object() { return Task(promise.future()); }
    std::suspend_never initial_suspend() const noexcept { return {}; }
    std::suspend_never final_suspend() const noexcept { return {}; }
    void return_value(Result<T> value)
    {
        promise.addResult(std::move(value));
        promise.finish();
    }
    void unhandled_exception() const { std::terminate(); }

    template <typename U>
    Awaited<U> await_transform(QFuture<Result<U>> future) const
    {
        return {std::move(future), context};
    }
    template <typename U>
    Awaited<U> await_transform(const Task<U> &task) const
    {
        return {task.future(), context};
    }

    QObject *context = nullptr;
    QPromise<Result<T>> promise;
};
