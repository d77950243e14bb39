#pragma once

#include <QPushButton>

/// A button that opens a list of which any number can be chosen; none chosen means all. It says what is chosen.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `name`: what is chosen from, for the accessible name and the text.
    ChoiceButton(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    QList<int> chosen() const;                 // in the order of the choices
    void setChosen(const QList<int> &choices); // says nothing

Q_SIGNALS:
    void changed();

private:
    void showText();

    QString m_name;
    QList<QAction *> m_actions;
};
