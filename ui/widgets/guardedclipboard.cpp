#include "ui/widgets/guardedclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

static QByteArray hashOfClipboard()
{
    return QCryptographicHash::hash(QGuiApplication::clipboard()->text().toUtf8(), QCryptographicHash::Sha256);
}

GuardedClipboard::GuardedClipboard(std::function<bool()> isPersonal, QObject *parent)
    : QObject(parent), m_isPersonal(std::move(isPersonal))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &GuardedClipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (QGuiApplication::clipboard()->ownsClipboard() && m_isPersonal())
            guard();
    });
}

void GuardedClipboard::guard()
{
    if (QGuiApplication::clipboard()->text().isEmpty())
        return;
    m_held = hashOfClipboard();
    m_timer.start();
}

void GuardedClipboard::clear()
{
    m_timer.stop();
    if (!m_held.isEmpty() && hashOfClipboard() == m_held)
        QGuiApplication::clipboard()->clear();
    m_held.clear();
}
