#pragma once

#include "ui/widgets/themesource.h"

#include <QAbstractButton>

/// A counted figure with its name, unit and basis; pressing it opens the list that it was counted from.
class FigureButton final : public QAbstractButton
{
    Q_OBJECT

public:
    FigureButton(const QString &name, const QString &unit, const ThemeSource &themes, QWidget *parent = nullptr);

    /// `spoken`: the figure with its unit, for screen readers.
    void setFigure(const QString &value, const QString &note, const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_unit, m_value, m_note;
    const ThemeSource &m_themes;
};
