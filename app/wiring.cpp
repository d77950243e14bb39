#include "app/wiring.h"

#include "app/deskwindow.h"
#include "app/language.h"
#include "app/places.h"
#include "app/session.h"
#include "app/settingswiring.h"
#include "app/signingin.h"
#include "models/domain/whendone.h"
#include "models/storage/auditlog.h"
#include "ui/shell/signinwindow.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// From the opening of the database, or the signing in, to the last window.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// Without an address the office is signed in to that was the last one here.
    Desk(const std::optional<DatabaseAddress> &address, Language &language)
        : m_language(language), m_settings(settingsFile(), QSettings::IniFormat)
    {
        m_themes.setDark(isDark(chosenAppearance(m_settings)));
        DeskStyle::install(m_themes);
        if (address)
            open(*address);
        else
            signInAgain(rememberedSignIn(m_settings));
    }

    ~Desk() override { m_preparing.cancel(); }

private:
    void signInAgain(const OfficeSignIn &known)
    {
        if (!known.keepsPassword || secondsToWait(m_settings, QDateTime::currentDateTimeUtc()) > 0)
            return askSignIn(known);
        whenDone(keptPassword(known), this, [this, known](const auto &future) {
            const bool kept = future.resultCount() > 0 && future.result() && !future.result().value().isEmpty();
            if (!kept)
                return askSignIn(known);
            m_signIn = known;
            m_signIn->password = future.result().value();
            open(addressOf(*m_signIn));
        });
    }

    void open(const DatabaseAddress &address)
    {
        m_session = std::make_unique<Session>(address, m_settings);
        prepare({});
    }

    void prepare(const Message &greeting)
    {
        m_preparing = m_session->prepare();
        auto *watcher = new QFutureWatcher<Result<int>>(this);
        const auto tell = [this, watcher] { sayUpgrading(watcher->progressValue(), watcher->progressMaximum()); };
        connect(watcher, &QFutureWatcherBase::progressRangeChanged, this, tell);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, tell);
        connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(m_preparing);
        whenDone(m_preparing, this, [this, greeting](const auto &future) {
            const std::unique_ptr<EmptyState> upgraded = std::move(m_upgrading); // until the next window is there
            if (future.resultCount() == 0)
                return QApplication::exit(1);
            const auto version = future.result();
            if (!version && m_session->address().engine == Engine::Postgres)
                return refuse(version.error());
            if (!version)
                return sayProblem(version.error());
            welcome();
            build({}, greeting);
        });
    }

    /// An older database, step by step; a small one is ready before anybody would read it. Closing the window stops it.
    void sayUpgrading(int step, int of)
    {
        if (of <= 0 || m_preparing.isCanceled())
            return;
        const QString what = tr("The database is brought up to date for this version of the program");
        if (!m_upgrading) {
            constexpr int patience = 700; // ms
            m_upgrading = std::make_unique<EmptyState>(Icon::Database, m_themes);
            m_upgrading->setWindowTitle(u"Key-Net Desk"_s);
            m_upgrading->resize(720, 360);
            QTimer::singleShot(patience, m_upgrading.get(), &QWidget::show);
            connect(m_upgrading.get(), &EmptyState::actionRequested, this, [this, what] {
                m_preparing.cancel();
                m_upgrading->say(what, tr("It stops after the step that is under way."));
            });
        }
        const QString copying = tr("A copy of it as it is now is made first, beside it.");
        m_upgrading->say(what,
                         (step == 0 ? copying : tr("Step %1 of %2.").arg(step).arg(of)) + u'\n' +
                             tr("With many postings this takes some minutes. Whenever it is stopped, nothing is lost."),
                         tr("Stop"));
    }

    /// Remembers where and as whom, and notes in the audit what was tried in vain before.
    void welcome()
    {
        if (m_signIn) {
            rememberSignIn(m_settings, *m_signIn);
            if (m_signIn->keepsPassword && m_signInWindow)
                keepPassword(*m_signIn);
        }
        m_signIn.reset();
        m_signInWindow.reset();
        if (!m_session->officeUser())
            return;
        m_session->write([actor = m_session->actor(), failures = failedSignIns(m_settings)](const QSqlDatabase &db) {
            return inTransaction(db, [&] {
                return AuditLog(db, actor).added(u"desk.signed_in"_s, actor.name, {{u"failed_before"_s, failures}});
            });
        });
        forgetFailedSignIns(m_settings);
    }

    void askSignIn(const OfficeSignIn &known)
    {
        m_signInWindow = std::make_unique<SignInWindow>(known, m_themes);
        connect(m_signInWindow.get(), &SignInWindow::wanted, this, [this](const OfficeSignIn &signIn) {
            m_signIn = signIn;
            open(addressOf(signIn));
        });
        m_signInWindow->show();
        if (const int wait = secondsToWait(m_settings, QDateTime::currentDateTimeUtc()); wait > 0)
            m_signInWindow->refuse(tr("Earlier attempts failed."), wait);
    }

    void refuse(const Error &error)
    {
        const bool wrong = error.detail.contains(u"authentication failed"_s);
        const int wait = wrong ? noteFailedSignIn(m_settings, QDateTime::currentDateTimeUtc()) : 0;
        if (!m_signInWindow)
            askSignIn(m_signIn ? *m_signIn : signInFrom(m_session->address()));
        m_signInWindow->refuse(signInRefusal(error), wait);
    }

    void build(const QString &page, const Message &greeting = {})
    {
        const std::unique_ptr<DeskWindow> old = std::move(m_desk);
        m_problem.reset();
        m_desk = std::make_unique<DeskWindow>(*m_session, m_themes);
        connect(m_desk.get(), &DeskWindow::languageChosen, this, &Desk::speak, Qt::QueuedConnection);
        connect(m_desk.get(), &DeskWindow::restoreRequested, this, &Desk::restoreFrom, Qt::QueuedConnection);
        MainWindow &window = m_desk->window();
        if (old)
            window.setGeometry(old->window().geometry());
        window.show();
        Page *first = page.isEmpty() ? window.rememberedPage() : m_desk->page(page);
        window.open(first ? first : window.pages().first());
        if (!greeting.text.isEmpty())
            window.currentPage()->showMessage(greeting);
    }

    void speak(bool english)
    {
        Language::rememberEnglish(english);
        m_language.use(english);
        build(u"settings"_s);
    }

    void restoreFrom(const QString &file)
    {
        m_desk->window().setEnabled(false);
        const auto done = restoredSession(*m_session, file);
        whenDone(done, this, [this](const auto &future) {
            const auto kept = future.result();
            m_session->reopen();
            Message greeting;
            if (kept)
                greeting = {.tone = Tone::Ok,
                            .text = tr("The backup is in place. What was there before is kept as %1.").arg(kept.value())};
            else
                greeting = {.tone = Tone::Danger, .text = kept.error().message};
            prepare(greeting);
        });
    }

    /// The database cannot be opened: a window that says why, instead of none.
    void sayProblem(const Error &error)
    {
        m_problem = std::make_unique<EmptyState>(Icon::Database, m_themes);
        m_problem->setWindowTitle(u"Key-Net Desk"_s);
        m_problem->say(error.message, m_session->address().shown(), tr("Quit"));
        connect(m_problem.get(), &EmptyState::actionRequested, qApp, [] { QApplication::exit(1); });
        m_problem->resize(720, 360);
        m_problem->show();
    }

    Language &m_language;
    QSettings m_settings;
    ThemeSource m_themes;
    std::optional<OfficeSignIn> m_signIn; // under way
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<SignInWindow> m_signInWindow;
    QFuture<Result<int>> m_preparing;
    std::unique_ptr<EmptyState> m_problem, m_upgrading;
};

} // namespace

Result<int> openWindow(const Invocation &call, Language &language)
{
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    if (!call.namesDatabase && !rememberedSignIn(settings).host.isEmpty()) {
        Desk desk(std::nullopt, language);
        return QApplication::exec();
    }
    const auto address = DatabaseAddress::fromText(call.database);
    if (!address)
        return address.error();
    Desk desk(address.value(), language);
    return QApplication::exec();
}

#include "wiring.moc"
