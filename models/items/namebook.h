#pragma once

#include "models/domain/matchproposal.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>

/// Names for numbers, asked for when a view first needs them, many at a time; kept from then on.
class NameBook final : public QObject
{
    Q_OBJECT

public:
    using Fetch = std::function<QFuture<Result<MatchNames>>(QStringList seekers, QStringList postings)>;

    explicit NameBook(Fetch fetch, QObject *parent = nullptr) : QObject(parent), m_fetch(std::move(fetch)) {}

    /// Empty until it has come.
    QString seeker(const QString &number) { return wanted(number, m_seekers); }
    QString posting(const QString &number) { return wanted(number, m_postings); }

Q_SIGNALS:
    void arrived();

private:
    QString wanted(const QString &number, QStringList &list);
    void fetch();

    Fetch m_fetch;
    MatchNames m_names;
    QSet<QString> m_asked;
    QStringList m_seekers, m_postings; // to be asked for next
};
