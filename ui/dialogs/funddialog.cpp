#include "ui/dialogs/funddialog.h"

#include "ui/dialogs/choices.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

FundDialog::FundDialog(const FundedActivity &activity, const ThemeSource &themes, QWidget *parent)
    : FormDialog(activity.id == ActivityId{} ? tr("New funded activity") : tr("Change %1").arg(activity.number),
                 activity.id == ActivityId{} ? tr("Add the activity") : tr("Save"), themes, parent),
      m_activity(activity)
{
    setObjectName(u"fundDialog"_s);
    m_kind = addChoice(tr("Kind"), u"fundKind"_s, labelsOf<ActivityKind>(), static_cast<int>(activity.kind));
    m_prefecture = addChoice(tr("Prefecture"), u"fundPrefecture"_s, prefectureLabels(),
                             activity.prefecture ? activity.prefecture->number() - 1 : -1);
    m_contractor = addLine(tr("Contractor"), u"fundContractor"_s, activity.contractor);
    m_from = addDay(tr("First day"), u"fundFrom"_s, activity.from);
    m_to = addDay(tr("Last day"), u"fundTo"_s, activity.to);
    m_yen = addLine(tr("Amount in yen"), u"fundYen"_s,
                    activity.yen > 0 ? QLocale(QLocale::English).toString(activity.yen) : QString());
    m_fund = addLine(tr("Fund"), u"fundFund"_s);
    m_fund->setReadOnly(true); // it follows from the kind
    m_remarks = addLine(tr("Remarks"), u"fundRemarks"_s, activity.remarks);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FundDialog::showFund);
    showFund();
    setRule([this] { return checked(this->activity()); });
}

void FundDialog::showFund()
{
    m_fund->setText(label(fundFor(static_cast<ActivityKind>(m_kind->currentIndex()))));
    m_fund->setCursorPosition(0);
}

FundedActivity FundDialog::activity() const
{
    FundedActivity activity = m_activity;
    activity.kind = static_cast<ActivityKind>(m_kind->currentIndex());
    activity.prefecture = Prefecture::fromNumber(m_prefecture->currentIndex() + 1);
    activity.contractor = m_contractor->text().trimmed();
    activity.from = m_from->date();
    activity.to = m_to->date();
    activity.yen = yenFrom(m_yen->text());
    activity.fund = fundFor(activity.kind);
    activity.remarks = m_remarks->text().trimmed();
    return activity;
}
