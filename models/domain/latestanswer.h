#pragma once

#include "models/domain/result.h"
#include "models/domain/whendone.h"

/// Lets in the answers to the latest question alone: whoever asks again no longer wants to hear what was asked before, and what
/// was asked first may be answered last. A member of the receiver.
class LatestAnswer
{
public:
    /// A new question. `handler` is called with the Result in the receiver's thread, `stopped` where the work was stopped
    /// instead; neither after the next question, nor after the receiver died.
    template <typename T, typename Handler, typename Stopped>
    void ask(const QFuture<Result<T>> &future, QObject *receiver, Handler handler, Stopped stopped)
    {
        forget();
        askAlso(future, receiver, std::move(handler), std::move(stopped));
    }
    template <typename T, typename Handler>
    void ask(const QFuture<Result<T>> &future, QObject *receiver, Handler handler)
    {
        ask(future, receiver, std::move(handler), [] {});
    }

    /// More of the latest question: what was asked with it is still wanted.
    template <typename T, typename Handler, typename Stopped>
    void askAlso(const QFuture<Result<T>> &future, QObject *receiver, Handler handler, Stopped stopped)
    {
        whenDone(future, receiver,
                 [this, question = m_question, handler = std::move(handler),
                  stopped = std::move(stopped)](const QFuture<Result<T>> &done) {
                     if (question != m_question)
                         return;
                     if (done.resultCount() > 0)
                         handler(done.result());
                     else
                         stopped();
                 });
    }
    template <typename T, typename Handler>
    void askAlso(const QFuture<Result<T>> &future, QObject *receiver, Handler handler)
    {
        askAlso(future, receiver, std::move(handler), [] {});
    }

    /// Whatever was asked is no longer wanted.
    void forget() { ++m_question; }

private:
    quint64 m_question = 0;
};
