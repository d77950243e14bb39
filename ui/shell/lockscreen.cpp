#include "ui/shell/lockscreen.h"

#include "models/domain/whendone.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int boxWidth = 400;

LockScreen::LockScreen(Unlock unlock, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_unlock(std::move(unlock)), m_themes(themes), m_box(new QWidget),
      m_title(new TextLabel(tr("Locked"), Type::Title, Ink::Text, themes, true)),
      m_user(new TextLabel({}, Type::Body, Ink::Muted, themes)), m_error(new TextLabel({}, Type::Dense, Ink::Danger, themes)),
      m_password(new QLineEdit), m_code(new QLineEdit), m_open(styled(new QPushButton(tr("Unlock")), ButtonKind::Primary))
{
    setObjectName(u"lockScreen"_s);
    setAccessibleName(tr("Locked window"));
    m_password->setObjectName(u"lockPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_code->setObjectName(u"lockCode"_s);
    m_code->setAccessibleName(tr("Code of the authenticator app"));
    m_code->setPlaceholderText(tr("Code of the authenticator app"));
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_open->setObjectName(u"unlock"_s);
    m_error->setObjectName(u"lockError"_s);
    for (TextLabel *text : {m_user, m_error})
        text->setWordWrap(true);
    auto *card = new Card(themes);
    card->body()->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    card->body()->setSpacing(Space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_user, m_password, m_code, m_error, m_open})
        card->body()->addWidget(part);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(card);
    m_box->setFixedWidth(boxWidth);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_box, 0, Qt::AlignCenter);
    m_wait.setInterval(std::chrono::seconds(1));
    connect(m_open, &QPushButton::clicked, this, &LockScreen::tryOpen);
    for (QLineEdit *line : {m_password, m_code})
        connect(line, &QLineEdit::returnPressed, this, &LockScreen::tryOpen);
}

void LockScreen::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_themes.theme().canvas); }

void LockScreen::cover() { m_box->hide(); }

void LockScreen::ask(const QString &user, bool asksCode)
{
    m_wait.stop();
    m_user->setText(tr("This window is locked for %1. Enter the password to go on; nothing that you entered is lost.").arg(user));
    m_error->setText({});
    m_password->clear();
    m_code->clear();
    m_code->setVisible(asksCode);
    m_password->setEnabled(true);
    m_open->setEnabled(true);
    m_box->show();
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockScreen::tryOpen()
{
    if (!m_open->isEnabled() || m_password->text().isEmpty())
        return;
    if (!m_code->isHidden() && m_code->text().isEmpty())
        return m_code->setFocus(Qt::OtherFocusReason);
    m_open->setEnabled(false);
    m_error->setText({});
    const auto answer = m_unlock(m_password->text(), m_code->text());
    m_password->clear();
    m_code->clear();
    whenDone(answer, this, [this](const QFuture<Result<UnlockAnswer>> &future) {
        m_open->setEnabled(true);
        if (future.resultCount() > 0)
            take(future.result());
    });
}

QString LockScreen::wrongText() const
{
    return m_code->isHidden()
               ? tr("✕ The password is wrong. Enter it again.")
               : tr("✕ The password or the code is wrong. Enter both again, with the code that the app shows now.");
}

void LockScreen::take(const Result<UnlockAnswer> &answer)
{
    if (!answer) {
        m_error->setText(answer.error().message);
    } else if (answer.value().opened) {
        Q_EMIT opened();
        return;
    } else if (answer.value().nextTry.isValid()) {
        return waitUntil(answer.value().nextTry);
    } else {
        m_error->setText(wrongText());
    }
    m_password->setFocus(Qt::OtherFocusReason);
}

/// The store refuses an earlier attempt; the screen only says how long it takes.
void LockScreen::waitUntil(const QDateTime &moment)
{
    m_open->setEnabled(false);
    m_password->setEnabled(false);
    const auto tell = [this, moment] {
        const qint64 left = (QDateTime::currentDateTimeUtc().msecsTo(moment) + 999) / 1000;
        if (left > 0) {
            m_error->setText(m_code->isHidden()
                                 ? tr("✕ The password is wrong. Try again in %n second(s).", nullptr, int(left))
                                 : tr("✕ The password or the code is wrong. Try again in %n second(s).", nullptr, int(left)));
            return;
        }
        m_wait.stop();
        m_error->setText(wrongText());
        m_open->setEnabled(true);
        m_password->setEnabled(true);
        m_password->setFocus(Qt::OtherFocusReason);
    };
    m_wait.disconnect();
    connect(&m_wait, &QTimer::timeout, this, tell);
    m_wait.start();
    tell();
}
