#include "models/items/namebook.h"

#include "models/domain/whendone.h"

QString NameBook::wanted(const QString &number, QStringList &list)
{
    const auto found = m_names.constFind(number);
    if (found != m_names.constEnd())
        return *found;
    if (m_asked.contains(number))
        return {};
    m_asked.insert(number);
    if (m_seekers.isEmpty() && m_postings.isEmpty())
        QMetaObject::invokeMethod(this, &NameBook::fetch, Qt::QueuedConnection);
    list.append(number);
    return {};
}

void NameBook::fetch()
{
    whenDone(m_fetch(std::exchange(m_seekers, {}), std::exchange(m_postings, {})), this, [this](const auto &future) {
        if (future.resultCount() == 0 || !future.result())
            return; // the numbers stand for themselves
        m_names.insert(future.result().value());
        Q_EMIT arrived();
    });
}
