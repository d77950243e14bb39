#pragma once

#include "models/statistics/shortagetable.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class FigureButton;
class QHBoxLayout;

/// The five figures above the shortage page, each with its unit and its basis.
class FigureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(const ThemeSource &themes, QWidget *parent = nullptr);

    /// `before`: the shortage a week earlier, where it is known.
    void setFigures(const ShortageSum &sum, std::optional<qint64> before);

Q_SIGNALS:
    void activated();

private:
    FigureButton *add(const QString &name, const QString &unit, const QString &objectName);

    const ThemeSource &m_themes;
    QHBoxLayout *m_row;
    FigureButton *m_shortage, *m_rate, *m_headcount, *m_filled, *m_postings;
};
