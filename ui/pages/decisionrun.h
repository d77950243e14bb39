#pragma once

#include "ui/pages/postingwork.h"

#include <QObject>
#include <QPromise>

/// One decision about one or many postings, one after the other, so that it can be stopped between two of them.
class DecisionRun final : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        SeenPosting seen;
        QString number;
    };
    struct Refusal
    {
        Item item;
        Error error;
    };
    using Act = std::function<QFuture<Result<Posting>>(const SeenPosting &)>;

    DecisionRun(const QList<Item> &items, Act act, QObject *parent);

    void start();
    QFuture<void> job() const { return m_job.future(); } // progress and stop
    const QList<Posting> &done() const { return m_done; }
    const QList<Refusal> &refused() const { return m_refused; }
    /// What was refused, why, and how often: "2: The headcount must …".
    QString reasons() const;

Q_SIGNALS:
    /// All are decided, or it was stopped; it then deletes itself.
    void finished();

private:
    void next();

    QList<Item> m_items;
    Act m_act;
    int m_at = 0;
    QList<Posting> m_done;
    QList<Refusal> m_refused;
    QPromise<void> m_job;
};
