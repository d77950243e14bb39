#include "ui/dialogs/hiredialog.h"

#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

HireDialog::HireDialog(const Seats &seats, QDate today, const ThemeSource &themes, QWidget *parent)
    : StepDialog(tr("Offer of a seat"), tr("Add the offer"), themes, parent)
{
    setObjectName(u"hireDialog"_s);
    m_person = addLine(tr("Person (name or number)"), u"person"_s);
    m_day = addDay(tr("Planned start"), u"hireDay"_s, today.addDays(7));
    if (seats.remaining() <= 0)
        m_reason =
            addLine(tr("All %n seat(s) are taken. Reason to go over the headcount", nullptr, seats.headcount), u"hireReason"_s);
    setCheck(
        [this, seats]() -> Result<> {
            if (m_person->text().trimmed().isEmpty())
                return Error{Error::Kind::Input, tr("Enter the person to whom the seat is offered.")};
            return mayTakeSeat(seats, reason());
        },
        [this] { return wanting(); });
    addButtons();
}

HireDialog::HireDialog(const Hire &hire, const QString &person, HireStage to, QDate today, const ThemeSource &themes,
                       QWidget *parent)
    : StepDialog(tr("%1: %2").arg(person, label(to)), tr("Record “%1”").arg(label(to)), themes, parent)
{
    setObjectName(u"hireDialog"_s);
    m_day = addDay(tr("Day"), u"hireDay"_s, today);
    if (to == HireStage::EndedEarly || to == HireStage::Declined || to == HireStage::Withdrawn)
        m_reason = addLine(tr("Reason"), u"hireReason"_s);
    setCheck(
        [this, hire, to]() -> Result<> {
            const auto next = advanced(hire, to, day(), reason());
            return next ? Result<>() : Result<>(next.error());
        },
        [this] { return wanting(); });
    addButtons();
}

Hire HireDialog::offer() const
{
    Hire hire;
    hire.person = m_person->text().trimmed();
    hire.startsOn = day();
    hire.overReason = reason();
    return hire;
}

QDate HireDialog::day() const { return m_day->date(); }

QString HireDialog::reason() const { return m_reason ? m_reason->text().trimmed() : QString(); }

QWidget *HireDialog::wanting() const { return m_person && m_person->text().trimmed().isEmpty() ? m_person : m_reason; }
