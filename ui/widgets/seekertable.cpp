#include "ui/widgets/seekertable.h"

#include "ui/widgets/chipdelegate.h"
#include "ui/widgets/codedwidth.h"
#include "ui/widgets/listdelegate.h"

using C = SeekerColumn;

static int codedWidth(int column)
{
    switch (C(column)) {
    case C::State:
        return widestChip<SeekerState>();
    case C::Check:
        return widestChip<LicenceCheck>();
    case C::Profession:
        return widestLabel<Profession>();
    case C::Route:
        return widestLabel<IntakeRoute>();
    case C::Prefecture:
        return widestPrefecture();
    default:
        return 0;
    }
}

static QList<int> numbers(std::initializer_list<C> columns)
{
    QList<int> list;
    for (const C column : columns)
        list.append(int(column));
    return list;
}

SeekerTable::SeekerTable(SeekerTableModel &model, const QString &name, const QString &settingsGroup, const ThemeSource &themes,
                         QSettings &settings, QWidget *parent)
    : ListTable(model, name,
                {settingsGroup, numbers({C::Name, C::State, C::Check, C::Profession, C::Prefecture, C::ValidUntil}),
                 numbers({C::Number, C::Experience, C::AvailableFrom, C::Route, C::Municipality, C::Elsewhere, C::ShortTerm}),
                 numbers({C::ValidUntil, C::Prefecture}), int(C::Name),
                 numbers({C::Name, C::Municipality, C::Profession, C::Route}), codedWidth},
                settings, parent)
{
    setItemDelegate(new ListDelegate(this));
    setItemDelegateForColumn(int(C::State), new ChipDelegate(ChipAxis::Seeker, ListModel::ValueRole, themes, this));
    setItemDelegateForColumn(int(C::Check), new ChipDelegate(ChipAxis::Licence, ListModel::ValueRole, themes, this));
}
