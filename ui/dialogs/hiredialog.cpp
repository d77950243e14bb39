#include "ui/dialogs/hiredialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HireDialog::HireDialog(const QString &title, const QString &action, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_themes(themes), m_action(action), m_error(new TextLabel({}, Type::Dense, Ink::Danger, themes))
{
    setObjectName(u"hireDialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(new TextLabel(title, Type::Heading, Ink::Text, themes, true));
    m_error->setObjectName(u"hireError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
}

HireDialog::HireDialog(const Seats &seats, QDate today, const ThemeSource &themes, QWidget *parent)
    : HireDialog(tr("Offer of a seat"), tr("Add the offer"), themes, parent)
{
    m_person = addLine(tr("Person (name or number)"), u"person"_s);
    addDay(tr("Planned start"), today.addDays(7));
    if (seats.remaining() <= 0)
        m_reason =
            addLine(tr("All %n seat(s) are taken. Reason to go over the headcount", nullptr, seats.headcount), u"hireReason"_s);
    m_check = [this, seats]() -> Result<> {
        if (m_person->text().trimmed().isEmpty())
            return Error{Error::Kind::Input, tr("Enter the person to whom the seat is offered.")};
        return mayTakeSeat(seats, reason());
    };
    addButtons();
}

HireDialog::HireDialog(const Hire &hire, HireStage to, QDate today, const ThemeSource &themes, QWidget *parent)
    : HireDialog(tr("%1: %2").arg(hire.person, label(to)), tr("Record “%1”").arg(label(to)), themes, parent)
{
    addDay(tr("Day"), today);
    if (to == HireStage::EndedEarly || to == HireStage::Declined || to == HireStage::Withdrawn)
        m_reason = addLine(tr("Reason"), u"hireReason"_s);
    m_check = [this, hire, to]() -> Result<> {
        const auto next = advanced(hire, to, day(), reason());
        return next ? Result<>() : Result<>(next.error());
    };
    addButtons();
}

QLineEdit *HireDialog::addLine(const QString &name, const QString &objectName)
{
    auto *line = new QLineEdit;
    line->setObjectName(objectName);
    auto *label = new TextLabel(name, Type::Body, Ink::Text, m_themes);
    label->setBuddy(line);
    label->setWordWrap(true);
    layout()->addWidget(label);
    layout()->addWidget(line);
    return line;
}

void HireDialog::addDay(const QString &name, QDate day)
{
    m_day = new QDateEdit(day);
    m_day->setObjectName(u"hireDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy/MM/dd"_s);
    auto *label = new TextLabel(name, Type::Body, Ink::Text, m_themes);
    label->setBuddy(m_day);
    layout()->addWidget(label);
    layout()->addWidget(m_day);
}

void HireDialog::addButtons()
{
    layout()->addWidget(m_error);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *go = styled(new QPushButton(m_action), ButtonKind::Primary);
    go->setObjectName(u"decide"_s);
    go->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &HireDialog::tryAccept);
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

void HireDialog::tryAccept()
{
    const Result<> sound = m_check();
    if (sound)
        return accept();
    m_error->setText(tr("✕ %1").arg(sound.error().message));
    m_error->show();
    QLineEdit *wanting = m_person && m_person->text().trimmed().isEmpty() ? m_person : m_reason;
    if (wanting) {
        setFieldError(wanting, true);
        wanting->setFocus();
    }
}
