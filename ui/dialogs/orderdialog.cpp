#include "ui/dialogs/orderdialog.h"

#include "ui/dialogs/choices.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

static constexpr int mostPeople = 9999;

OrderDialog::OrderDialog(const SupportOrder &order, const ThemeSource &themes, QWidget *parent)
    : FormDialog(order.id == OrderId{} ? tr("New support order") : tr("Terms of %1").arg(order.number),
                 order.id == OrderId{} ? tr("Make the order") : tr("Save"), themes, parent),
      m_order(order)
{
    setObjectName(u"orderDialog"_s);
    m_prefecture = addChoice(tr("Requesting prefecture"), u"orderPrefecture"_s, prefectureLabels(),
                             order.requesting ? order.requesting->number() - 1 : -1);
    m_profession = addChoice(tr("Profession"), u"orderProfession"_s, labelsOf<Profession>(), static_cast<int>(order.profession));
    m_people = addNumber(tr("People"), u"orderPeople"_s, 1, mostPeople, order.people);
    m_from = addDay(tr("First day"), u"orderFrom"_s, order.from);
    m_to = addDay(tr("Last day"), u"orderTo"_s, order.to);
    m_leastDays = addNumber(tr("Free on at least"), u"orderLeastDays"_s, 0, mostPeople, order.leastDays, tr("days"));
    m_leastDays->setSpecialValueText(tr("every day"));
    m_place = addLine(tr("Place"), u"orderPlace"_s, order.place);
    m_duties = addLine(tr("Duties"), u"orderDuties"_s, order.duties);
    m_payer = addChoice(tr("Paid by"), u"orderPayer"_s, labelsOf<OrderPayer>(), static_cast<int>(order.payer));
    setRule([this]() -> Result<> {
        if (m_order.id == OrderId{})
            return checked(this->order());
        const auto after = withOrderTerms(m_order, this->order());
        return after ? Result<>() : Result<>(after.error());
    });
}

SupportOrder OrderDialog::order() const
{
    SupportOrder order = m_order;
    order.requesting = Prefecture::fromNumber(m_prefecture->currentIndex() + 1);
    order.profession = static_cast<Profession>(m_profession->currentIndex());
    order.people = m_people->value();
    order.from = m_from->date();
    order.to = m_to->date();
    order.leastDays = m_leastDays->value();
    order.place = m_place->text().trimmed();
    order.duties = m_duties->text().trimmed();
    order.payer = static_cast<OrderPayer>(m_payer->currentIndex());
    return order;
}
