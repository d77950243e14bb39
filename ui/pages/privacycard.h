#pragma once

#include "models/domain/deskuser.h"
#include "ui/widgets/message.h"
#include "ui/widgets/themesource.h"

#include <QFuture>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;
class SegmentSwitch;
class TextLabel;

struct PrivacyState
{
    bool hasPassword = false;
    bool hasSecondFactor = false;
    bool seesPersonal = false;
    int idleMinutes = 4;
};

/// A key for an authenticator app, and the address by which an app takes it.
struct NewSecondFactor
{
    QString secret, address;
};

struct PrivacyWork
{
    std::function<QFuture<Result<PrivacyState>>()> state;
    /// `next` empty: no password from now on. Refused where `current` is not the one that was set.
    std::function<QFuture<Result<std::monostate>>(QString current, QString next)> setPassword;
    std::function<QFuture<Result<std::monostate>>(bool sees)> setSeesPersonal;
    std::function<NewSecondFactor()> newSecondFactor;
    /// Refused where the code is not one of the secret's; an empty secret takes the factor away by a code of the one that was
    /// set.
    std::function<QFuture<Result<std::monostate>>(QString secret, QString code)> setSecondFactor;
    std::function<void(int minutes)> setIdleMinutes;
    std::function<void()> lock;
};

/// Part of the settings: who may see personal data at this desk, and how its window locks.
class PrivacyCard final : public QWidget
{
    Q_OBJECT

public:
    PrivacyCard(PrivacyWork work, const ThemeSource &themes, QWidget *parent = nullptr);

    /// Asks how things are: at the start, and after the user's name changed.
    void refresh();

Q_SIGNALS:
    void said(const Message &message);
    void failed(const Error &error);
    /// Whether personal data are whole has changed: every list is out of date.
    void personalChanged();

private:
    void build(const ThemeSource &themes);
    void show(const PrivacyState &state);
    void takePassword(bool remove);
    void takePersonal(bool sees);
    void askFactor();

    PrivacyWork m_work;
    const ThemeSource &m_themes;
    bool m_hasPassword = false, m_hasFactor = false;
    SegmentSwitch *m_personal;
    QSpinBox *m_minutes;
    QLineEdit *m_current, *m_next, *m_again;
    QPushButton *m_set, *m_remove, *m_lock, *m_factor;
    TextLabel *m_state, *m_error, *m_currentName;
};
