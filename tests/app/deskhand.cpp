#include "tests/app/deskhand.h"

#include "ui/pages/applicationdetail.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/findfield.h"

#include <QAction>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

void DeskHand::sitDown(ThemeSource &themes)
{
    QLocale::setDefault(QLocale(QLocale::Japanese)); // terms as the ministry writes them
    DeskStyle::install(themes);
}

void DeskHand::open()
{
    m_settings = std::make_unique<QSettings>(m_program.path(u"desk.ini"_s), QSettings::IniFormat);
    m_session = std::make_unique<Session>(DatabaseAddress::fromText(m_program.database()).value(), *m_settings);
    const auto prepared = m_session->prepare();
    QTRY_VERIFY_WITH_TIMEOUT(prepared.isFinished(), patience);
    QVERIFY(prepared.result());
    m_desk = std::make_unique<DeskWindow>(*m_session, m_themes);
    m_desk->window().resize(1280, 800);
    m_desk->window().show();
    turnTo<ApplicationsPage>();
}

void DeskHand::close()
{
    m_desk.reset();
    m_session.reset();
    m_settings.reset();
}

QDialog &DeskHand::dialog(const QString &name, const QWidget &page)
{
    const auto found = [&]() -> QDialog * {
        for (QDialog *dialog : page.findChildren<QDialog *>(name))
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return found(); }, patience))
        qFatal("%s did not open", qPrintable(name));
    return *found();
}

void DeskHand::press(const QWidget &page, const QString &button, const QString &asking)
{
    auto &step = in<QPushButton>(page, button);
    QTRY_VERIFY2_WITH_TIMEOUT(step.isEnabled(), qPrintable(button), patience);
    step.click();
    if (!asking.isEmpty())
        decide(dialog(asking, page));
}

void DeskHand::choose(const QDialog &dialog, const QString &field, const QString &text)
{
    auto &find = in<FindField>(dialog, field);
    find.line()->clear();
    QTest::keyClicks(find.line(), text);
    QTRY_VERIFY_WITH_TIMEOUT(find.chosen(), patience);
}

ApplicationDetail &DeskHand::application() const { return *applications().findChild<ApplicationDetail *>(); }

void DeskHand::apply(const QString &seeker, const QString &posting) const
{
    press(applications(), u"addApplication"_s);
    QDialog &asked = dialog(u"applyDialog"_s, applications());
    choose(asked, u"findSeeker"_s, seeker);
    choose(asked, u"findPosting"_s, posting);
    decide(asked);
    QTRY_VERIFY_WITH_TIMEOUT(
        application().isVisible() && application().shown() && application().shown()->row.seekerNumber == seeker, patience);
}

void DeskHand::offer(const QString &overReason) const
{
    for (QAction *action : in<QPushButton>(applications(), u"otherSteps"_s).menu()->actions())
        if (action->text() == ApplicationDetail::tr("Offer a seat…"))
            action->trigger();
    QDialog &asked = dialog(u"offerDialog"_s, applications());
    in<QLineEdit>(asked, u"leftOut"_s).setText(u"書類選考のみ"_s);
    // as the posting says, and the command line takes
    in<QDateEdit>(asked, u"offerStart"_s).setDate(QDate::fromString(CaseFiles::today(2), Qt::ISODate));
    if (!overReason.isEmpty()) {
        decide(asked);
        QVERIFY(asked.isVisible()); // beyond the headcount, and no reason yet
        in<QLineEdit>(asked, u"overReason"_s).setText(overReason);
    }
    decide(asked);
    QTRY_COMPARE_WITH_TIMEOUT(application().shown()->row.stage, ApplicationStage::Offered, patience);
}

void DeskHand::next(ApplicationStage reached, const QString &asking) const
{
    press(applications(), u"nextStep"_s, asking);
    QTRY_COMPARE_WITH_TIMEOUT(application().shown()->row.stage, reached, patience);
}

void DeskHand::fromOfferToStart() const
{
    next(ApplicationStage::Accepted, u"hireDialog"_s);
    next(ApplicationStage::OriginalSeen); // seen when the seekers were taken in
    next(ApplicationStage::Trained);
    next(ApplicationStage::Started, u"hireDialog"_s);
}

void DeskHand::show(ApplicationId id) const
{
    applications().open(id);
    QTRY_VERIFY_WITH_TIMEOUT(application().shown() && application().shown()->row.id == id, patience);
}
