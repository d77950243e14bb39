#include "ui/pages/privacycard.h"

#include "models/domain/whendone.h"
#include "ui/dialogs/secondfactordialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentswitch.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int captionWidth = 176, fieldWidth = 320;
static constexpr int mostMinutes = 60;

static QLineEdit *passwordField(const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setFixedWidth(fieldWidth);
    field->setMaxLength(200);
    return field;
}

PrivacyCard::PrivacyCard(PrivacyWork work, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_work(std::move(work)), m_themes(themes),
      m_personal(new SegmentSwitch(tr("Personal data"), {tr("Masked"), tr("Whole")})), m_minutes(new QSpinBox),
      m_current(passwordField(u"currentPassword"_s)), m_next(passwordField(u"newPassword"_s)),
      m_again(passwordField(u"repeatedPassword"_s)), m_set(new QPushButton), m_remove(new QPushButton(tr("Remove the password"))),
      m_lock(styled(new QPushButton(tr("Lock now")), ButtonKind::Plain, u"Ctrl+L"_s)), m_factor(new QPushButton),
      m_state(new TextLabel({}, Type::Caption, Ink::Muted, themes)),
      m_error(new TextLabel({}, Type::Caption, Ink::Danger, themes)), m_currentName(nullptr)
{
    build(themes);
    connect(m_personal, &SegmentSwitch::chosen, this, [this](int choice) { takePersonal(choice == 1); });
    connect(m_minutes, &QSpinBox::valueChanged, this, [this](int minutes) { m_work.setIdleMinutes(minutes); });
    connect(m_set, &QPushButton::clicked, this, [this] { takePassword(false); });
    connect(m_again, &QLineEdit::returnPressed, this, [this] { takePassword(false); });
    connect(m_remove, &QPushButton::clicked, this, [this] { takePassword(true); });
    connect(m_lock, &QPushButton::clicked, this, [this] { m_work.lock(); });
    connect(m_factor, &QPushButton::clicked, this, &PrivacyCard::askFactor);
    show(PrivacyState{});
}

void PrivacyCard::build(const ThemeSource &themes)
{
    m_personal->setObjectName(u"personalData"_s);
    m_minutes->setObjectName(u"idleMinutes"_s);
    m_minutes->setRange(1, mostMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setMinimumWidth(96);
    m_set->setObjectName(u"setPassword"_s);
    m_remove->setObjectName(u"removePassword"_s);
    m_lock->setObjectName(u"lockNow"_s);
    m_factor->setObjectName(u"secondFactor"_s);
    m_state->setObjectName(u"lockState"_s);
    m_error->setObjectName(u"passwordError"_s);
    m_state->setWordWrap(true);
    m_error->hide();
    auto *card = new Card(themes, tr("Personal data and lock"));
    card->body()->setContentsMargins(Space::l, 0, Space::l, Space::m);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::s);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &caption, QWidget *field) {
        auto *name = new TextLabel(caption, Type::Dense, Ink::Muted, themes);
        name->setBuddy(field);
        name->setMinimumWidth(captionWidth);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1, Qt::AlignLeft);
        return name;
    };
    add(tr("Personal data"), m_personal);
    auto *hint = new TextLabel(tr("Whole: names, contacts and licence numbers in lists, details and exports. Turning this on or "
                                  "off, and each export with them, is kept in the audit."),
                               Type::Caption, Ink::Muted, themes);
    hint->setWordWrap(true);
    grid->addWidget(hint, grid->rowCount(), 1);
    add(tr("Lock after"), m_minutes);
    grid->addWidget(m_state, grid->rowCount(), 1);
    m_currentName = add(tr("Password until now"), m_current);
    add(tr("New password"), m_next);
    add(tr("Once more"), m_again);
    grid->addWidget(m_error, grid->rowCount(), 1);
    card->body()->addLayout(grid);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    for (QPushButton *button : {m_set, m_remove, m_factor, m_lock})
        row->addWidget(button);
    row->addStretch(1);
    card->body()->addSpacing(Space::s);
    card->body()->addLayout(row);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

void PrivacyCard::refresh()
{
    whenDone(m_work.state(), this, [this](const QFuture<Result<PrivacyState>> &future) {
        if (future.resultCount() == 0)
            return;
        const Result<PrivacyState> state = future.result();
        if (state)
            show(state.value());
        else
            Q_EMIT failed(state.error());
    });
}

void PrivacyCard::show(const PrivacyState &state)
{
    m_hasPassword = state.hasPassword;
    m_personal->setCurrent(state.seesPersonal ? 1 : 0);
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(state.idleMinutes);
    m_minutes->setEnabled(state.hasPassword);
    m_lock->setEnabled(state.hasPassword);
    m_hasFactor = state.hasSecondFactor;
    m_factor->setText(m_hasFactor ? tr("Remove the second factor…") : tr("Set up a second factor…"));
    m_factor->setVisible(state.hasPassword);
    m_remove->setVisible(state.hasPassword);
    m_current->setVisible(state.hasPassword);
    m_currentName->setVisible(state.hasPassword);
    m_set->setText(state.hasPassword ? tr("Change the password") : tr("Set the password"));
    m_state->setText(state.hasPassword
                         ? tr("The window locks when nobody touches it for this long, at Ctrl+L, and at the start.")
                         : tr("The lock is off, because no password is set for your name. Set one, so that nobody reads personal "
                              "data while you are away."));
}

void PrivacyCard::takePassword(bool remove)
{
    const auto say = [this](const QString &error) {
        m_error->setText(error);
        m_error->setVisible(!error.isEmpty());
    };
    say({});
    if (!remove && m_next->text() != m_again->text())
        return say(tr("✕ The two new passwords differ. Enter the same one twice."));
    if (!remove && m_next->text().isEmpty())
        return say(tr("✕ Enter a new password, then once more."));
    const auto answer = m_work.setPassword(m_current->text(), remove ? QString() : m_next->text());
    m_set->setEnabled(false);
    whenDone(answer, this, [this, say, remove](const QFuture<Result<std::monostate>> &future) {
        m_set->setEnabled(true);
        if (future.resultCount() == 0)
            return;
        if (const auto done = future.result(); !done)
            return say(tr("✕ %1").arg(done.error().message));
        for (QLineEdit *field : {m_current, m_next, m_again})
            field->clear();
        Q_EMIT said({.tone = Tone::Ok,
                     .text = remove ? tr("The password is removed; the window does not lock any more.")
                                    : tr("The password is set. The window locks with it from now on."),
                     .topic = u"password"_s});
        refresh();
    });
}

void PrivacyCard::takePersonal(bool sees)
{
    whenDone(m_work.setSeesPersonal(sees), this, [this, sees](const QFuture<Result<std::monostate>> &future) {
        if (future.resultCount() == 0)
            return;
        if (const auto done = future.result(); !done) {
            m_personal->setCurrent(sees ? 0 : 1);
            Q_EMIT failed(done.error());
            return;
        }
        Q_EMIT said({.tone = sees ? Tone::Warn : Tone::Ok,
                     .text = sees ? tr("Personal data are shown whole at this desk from now on.")
                                  : tr("Personal data are masked from now on."),
                     .topic = u"personal"_s});
        Q_EMIT personalChanged();
    });
}

void PrivacyCard::askFactor()
{
    const NewSecondFactor fresh = m_hasFactor ? NewSecondFactor{} : m_work.newSecondFactor();
    auto *dialog = new SecondFactorDialog(fresh.secret, fresh.address, m_themes, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, secret = fresh.secret] {
        whenDone(m_work.setSecondFactor(secret, dialog->code()), this, [this, secret](const auto &future) {
            if (future.resultCount() == 0)
                return;
            if (const auto done = future.result(); !done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT said({.tone = Tone::Ok,
                         .text = secret.isEmpty() ? tr("The second factor is removed; the password alone opens the window.")
                                                  : tr("The window opens with the password and a code of the app from now on."),
                         .topic = u"factor"_s});
            refresh();
        });
    });
    dialog->open();
}
