#pragma once

#include "models/domain/codes.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>

/// A filter of a page by one axis: "All", then the terms. The name stands before it as its buddy.
template <Coded E>
QComboBox *stateChoice(const QString &name, const QString &all, const QString &objectName, const ThemeSource &themes,
                       QHBoxLayout &row)
{
    auto *choice = new QComboBox;
    choice->setObjectName(objectName);
    choice->addItem(all);
    for (const E state : allOf<E>())
        choice->addItem(label(state));
    auto *text = new TextLabel(name, Type::Dense, Ink::Muted, themes);
    text->setBuddy(choice);
    row.addWidget(text);
    row.addWidget(choice);
    row.addSpacing(Space::s);
    return choice;
}

/// The term that was chosen, or none.
template <Coded E>
QList<E> chosenOf(const QComboBox &choice)
{
    return choice.currentIndex() > 0 ? QList<E>{E(choice.currentIndex() - 1)} : QList<E>{};
}
