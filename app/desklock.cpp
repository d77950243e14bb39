#include "app/desklock.h"

#include "app/deskaccess.h"
#include "app/session.h"
#include "models/domain/totp.h"
#include "models/domain/whendone.h"
#include "models/storage/deskuserstore.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

/// Whether the user had a password when it was last known: then nothing is shown before the database has answered.
static const QString protectedKey = u"lock/protected"_s;
static const QString minutesKey = u"lock/minutes"_s;

DeskLock::DeskLock(Session &session, MainWindow &window, const ThemeSource &themes)
    : m_session(session), m_window(window),
      m_lock(
          window, [&session](const QString &password, const QString &code) { return unlocked(session, password, code); }, themes),
      m_clipboard([&window] { return window.currentPage() && window.currentPage()->holdsPersonalData(); })
{
    connect(&m_idle, &IdleWatch::idle, this, [this] {
        if (m_hasPassword)
            showLock();
    });
    connect(&m_lock, &WindowLock::lockRequested, this, &DeskLock::lock);
    connect(&m_lock, &WindowLock::opened, this, [this] { m_idle.touch(); });
    if (session.settings().value(protectedKey).toBool())
        m_lock.lock();
    refresh(true);
}

void DeskLock::refresh(bool lockNow)
{
    whenDone(deskUser(m_session), this, [this, lockNow](const QFuture<Result<DeskUser>> &future) {
        if (future.resultCount() == 0)
            return;
        if (const Result<DeskUser> user = future.result(); user)
            know(user.value(), lockNow);
        else
            m_window.currentPage()->showError(user.error());
    });
}

void DeskLock::know(const DeskUser &user, bool lockNow)
{
    m_hasPassword = user.hasPassword();
    m_hasFactor = user.hasSecondFactor();
    m_session.settings().setValue(protectedKey, m_hasPassword);
    m_idle.setLimit(m_hasPassword ? std::chrono::minutes(idleMinutes(m_session)) : std::chrono::minutes(0));
    if (!m_hasPassword)
        m_lock.open();
    else if (lockNow || m_lock.isLocked())
        showLock();
}

void DeskLock::showLock()
{
    const bool already = m_lock.isLocked();
    m_clipboard.clear();
    m_lock.lock();
    m_lock.ask(m_session.user(), m_hasFactor);
    if (!already)
        noteLocked(m_session);
}

void DeskLock::lock()
{
    if (m_hasPassword)
        return showLock();
    m_window.currentPage()->showMessage(
        {.tone = Tone::Warn, .text = tr("The lock needs a password. Set one in the settings."), .topic = u"lock"_s});
}

PrivacyWork DeskLock::work()
{
    PrivacyWork work;
    work.state = [this] {
        return m_session.read(
            [user = m_session.user(), minutes = idleMinutes(m_session)](const QSqlDatabase &db) -> Result<PrivacyState> {
                const auto found = DeskUserStore(db).user(user);
                if (!found)
                    return found.error();
                return PrivacyState{found.value().hasPassword(), found.value().hasSecondFactor(), found.value().seesPersonal,
                                    minutes};
            });
    };
    work.setPassword = [this](const QString &current, const QString &next) {
        const auto answer = passwordChanged(m_session, current, next);
        whenDone(answer, this, [this](const auto &) { refresh(false); });
        return answer;
    };
    work.newSecondFactor = [this] {
        const QString secret = newSecondFactor();
        const DatabaseAddress &address = m_session.address();
        return NewSecondFactor{secret, totpAddress(secret, m_session.user(), address.host)};
    };
    work.setSecondFactor = [this](const QString &secret, const QString &code) {
        const auto answer = secondFactorChanged(m_session, secret, code);
        whenDone(answer, this, [this](const auto &) { refresh(false); });
        return answer;
    };
    work.setSeesPersonal = [this](bool sees) { return personalChanged(m_session, sees); };
    work.setIdleMinutes = [this](int minutes) {
        m_session.settings().setValue(minutesKey, minutes);
        if (m_hasPassword)
            m_idle.setLimit(std::chrono::minutes(minutes));
    };
    work.lock = [this] { lock(); };
    return work;
}
