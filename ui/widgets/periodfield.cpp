#include "ui/widgets/periodfield.h"

#include "models/domain/officedate.h"
#include "ui/widgets/periodpopup.h"

PeriodField::PeriodField(std::function<QDate()> today, QWidget *parent) : QComboBox(parent), m_today(std::move(today))
{
    addItems({tr("Any time"), tr("This month"), tr("Last month"), tr("This fiscal year"), tr("From–to…")});
    connect(this, &QComboBox::activated, this, &PeriodField::activate);
}

Period PeriodField::period() const { return m_choice == PeriodChoice::Custom ? m_custom : periodOf(m_choice, m_today()); }

static QString textOf(const Period &period)
{
    if (period.from && period.to)
        return PeriodField::tr("%1–%2", "first and last day").arg(fieldDate(*period.from), fieldDate(*period.to));
    if (period.from)
        return PeriodField::tr("from %1", "first day").arg(fieldDate(*period.from));
    return PeriodField::tr("to %1", "last day").arg(fieldDate(period.to.value_or(QDate())));
}

void PeriodField::setPeriod(const Period &period)
{
    m_choice = choiceOf(period, m_today());
    if (m_choice == PeriodChoice::Custom)
        m_custom = period;
    const int custom = static_cast<int>(PeriodChoice::Custom);
    setItemText(custom, m_choice == PeriodChoice::Custom ? textOf(m_custom) : tr("From–to…"));
    setCurrentIndex(static_cast<int>(m_choice));
    setToolTip(currentText());
}

void PeriodField::activate(int index)
{
    const auto choice = static_cast<PeriodChoice>(index);
    if (choice == PeriodChoice::Custom)
        return askForDays();
    setPeriod(periodOf(choice, m_today()));
    Q_EMIT chosen();
}

void PeriodField::askForDays()
{
    Period start = period();
    if (!start.from && !start.to)
        start = periodOf(PeriodChoice::ThisMonth, m_today());
    setCurrentIndex(static_cast<int>(m_choice)); // until days are named, the old choice holds
    auto *popup = new PeriodPopup(start, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &PeriodPopup::accepted, this, [this](const Period &days) {
        setPeriod(days);
        Q_EMIT chosen();
    });
    popup->move(mapToGlobal(QPoint(0, height() + 4)));
    popup->show();
}
