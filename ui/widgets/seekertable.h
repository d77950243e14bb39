#pragma once

#include "models/items/seekertablemodel.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/themesource.h"

/// The list of seekers, with the chips of their states.
class SeekerTable final : public ListTable
{
    Q_OBJECT

public:
    SeekerTable(SeekerTableModel &model, const QString &name, const QString &settingsGroup, const ThemeSource &themes,
                QSettings &settings, QWidget *parent = nullptr);
};
