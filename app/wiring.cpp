#include "app/wiring.h"

#include "app/deskwindow.h"
#include "app/language.h"
#include "app/places.h"
#include "app/session.h"
#include "app/settingswiring.h"
#include "models/domain/whendone.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

/// From the opening of the database to the last window.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(const DatabaseAddress &address, Language &language)
        : m_language(language), m_settings(settingsFile(), QSettings::IniFormat), m_session(address, m_settings)
    {
        m_themes.setDark(isDark(chosenAppearance(m_settings)));
        DeskStyle::install(m_themes);
        prepare({});
    }

private:
    void prepare(const Message &greeting)
    {
        whenDone(m_session.prepare(), this, [this, greeting](const auto &future) {
            const auto version = future.result();
            if (version)
                build({}, greeting);
            else
                sayProblem(version.error());
        });
    }

    void build(const QString &page, const Message &greeting = {})
    {
        const std::unique_ptr<DeskWindow> old = std::move(m_desk);
        m_problem.reset();
        m_desk = std::make_unique<DeskWindow>(m_session, m_themes);
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
        const auto done = restoredSession(m_session, file);
        whenDone(done, this, [this](const auto &future) {
            const auto kept = future.result();
            m_session.reopen();
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
        m_problem->say(error.message, m_session.address().shown(), tr("Quit"));
        connect(m_problem.get(), &EmptyState::actionRequested, qApp, [] { QApplication::exit(1); });
        m_problem->resize(720, 360);
        m_problem->show();
    }

    Language &m_language;
    QSettings m_settings;
    ThemeSource m_themes;
    Session m_session;
    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<EmptyState> m_problem;
};

} // namespace

Result<int> openWindow(const Invocation &call, Language &language)
{
    const auto address = DatabaseAddress::fromText(call.database);
    if (!address)
        return address.error();
    Desk desk(address.value(), language);
    return QApplication::exec();
}

#include "wiring.moc"
