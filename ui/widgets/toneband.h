#pragma once

#include "ui/widgets/themesource.h"

#include <QWidget>

/// A band on the ground of a tone, for one finding.
class ToneBand final : public QWidget
{
    Q_OBJECT

public:
    ToneBand(Tone tone, const ThemeSource &themes, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Tone m_tone;
    const ThemeSource &m_themes;
};
