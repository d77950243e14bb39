#pragma once

#include "models/domain/period.h"

#include <QComboBox>

#include <functional>

/// Presets and "from–to": choosing the last one opens two date fields below.
class PeriodField final : public QComboBox
{
    Q_OBJECT

public:
    explicit PeriodField(std::function<QDate()> today, QWidget *parent = nullptr);

    /// Of this moment: "this month" moves on at midnight.
    Period period() const;
    void setPeriod(const Period &period); // says nothing

Q_SIGNALS:
    void chosen();

private:
    void activate(int index);
    void askForDays();

    std::function<QDate()> m_today;
    PeriodChoice m_choice = PeriodChoice::All;
    Period m_custom;
};
