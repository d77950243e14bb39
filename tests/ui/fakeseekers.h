#pragma once

#include "ui/pages/seekerwork.h"

#include <QMap>

/// Seekers in memory behind the functions of their page, changed by the same rules as in the store.
class FakeSeekers
{
public:
    explicit FakeSeekers(QDate today = QDate(2020, 7, 27)) : m_today(today) {}

    SeekerWork work();
    QDate today() const { return m_today; }

    SeekerId add(const Seeker &seeker); // its number is S0000001, S0000002, …
    static Seeker nurse(const QString &name, const QString &phone = QStringLiteral("090-1234-5678"));
    Seeker &seeker(SeekerId id) { return m_seekers[id]; }
    const QMap<SeekerId, Seeker> &all() const { return m_seekers; }
    /// Somebody else saves a change.
    void change(SeekerId id, const std::function<void(Seeker &)> &step);

    bool seesPersonal = true;
    QMap<QString, QJsonObject> drafts;
    QStringList exported;
    QStringList takenOnMerge;
    SeekerFilter asked; // by the list, last

private:
    QFuture<Result<Seeker>> changed(SeenSeeker seen, const std::function<Result<Seeker>(const Seeker &)> &rule);
    QList<SeekerRow> rows(const SeekerFilter &filter) const;
    Seeker shown(const Seeker &seeker) const;
    QList<SeekerDuplicate> duplicatesOf(const Seeker &seeker) const;
    template <typename T>
    QFuture<Result<T>> later(Result<T> result);

    QDate m_today;
    QMap<SeekerId, Seeker> m_seekers;
    qint64 m_next = 1;
    QObject m_desk;
};
