#pragma once

#include "ui/widgets/themesource.h"

#include <QLabel>

/// Text in one of the six sizes and an ink of the theme. Plain text: what a file or a user wrote is never read as markup.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const QString &text, Type type, Ink ink, const ThemeSource &themes, bool bold = false);

    void setInk(Ink ink);
    /// Instead of asking for room for the whole text: … at the end and the text as tooltip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    void recolour();

    const ThemeSource &m_themes;
    Ink m_ink;
    bool m_elided = false;
};
