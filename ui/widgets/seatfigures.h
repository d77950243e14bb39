#pragma once

#include "models/domain/seats.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class TextLabel;

/// The seats of a posting in five figures: headcount, offered, awaiting, started, remaining.
class SeatFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit SeatFigures(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const Seats &seats);
    using QWidget::show;

private:
    QList<TextLabel *> m_figures;
};
