#pragma once

#include "app/deskwindow.h"
#include "app/session.h"
#include "tests/app/casefiles.h"
#include "ui/pages/applicationspage.h"

#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QTest>

class ApplicationDetail;

/// Somebody's hands at the window: opens the desk on a program's database, presses, and answers what is asked.
class DeskHand
{
public:
    /// Milliseconds to wait for what must come; a busy machine starts programs slowly.
    static constexpr int patience = 60'000;

    DeskHand(const Program &program, ThemeSource &themes) : m_program(program), m_themes(themes) {}

    /// Ministry terms and the program's style, once for all tests of a class.
    static void sitDown(ThemeSource &themes);
    void open();
    void close();
    DeskWindow &desk() const { return *m_desk; }
    template <typename P>
    P &turnTo() const
    {
        P *page = m_desk->find<P>();
        m_desk->window().open(page);
        return *page;
    }
    template <typename W>
    static W &in(const QWidget &page, const QString &name)
    {
        W *found = page.findChild<W *>(name);
        if (!found)
            qFatal("%s is not there", qPrintable(name));
        return *found;
    }

    /// The dialog of that name on the page, once it is visible.
    static QDialog &dialog(const QString &name, const QWidget &page);
    /// The button and, where it asks, the dialog's.
    static void press(const QWidget &page, const QString &button, const QString &asking = {});
    static void decide(QDialog &dialog) { in<QPushButton>(dialog, QStringLiteral("decide")).click(); }
    static void choose(const QDialog &dialog, const QString &field, const QString &text);

    ApplicationsPage &applications() const { return *m_desk->find<ApplicationsPage>(); }
    ApplicationDetail &application() const;
    void apply(const QString &seeker, const QString &posting) const;
    /// Offers a seat of the shown application, to start the day after tomorrow.
    void offer(const QString &overReason = {}) const;
    /// The next step of the shown application, up to its dialog where it has one.
    void next(ApplicationStage reached, const QString &asking = {}) const;
    /// From an offer to the first day at work, for somebody whose licence was seen and whose training is complete.
    void fromOfferToStart() const;
    void show(ApplicationId id) const;

private:
    const Program &m_program;
    ThemeSource &m_themes;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DeskWindow> m_desk;
};
