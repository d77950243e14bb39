#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QStringList>
#include <QWidget>

/// The widgets below `root` that can have the focus but have no name for a screen reader: neither an accessible name,
/// nor a text of their own, nor a label that is their buddy.
inline QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const auto labels = root.findChildren<QLabel *>();
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->accessibleName().isEmpty() ||
            widget->objectName().startsWith(u"qt_"))
            continue;
        if (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget)
            continue;
        if (widget->focusProxy() && widget->focusProxy() == widget->parentWidget()) // a viewport: its view is what is operated
            continue;
        if (widget->isHidden()) // itself, not a page that is behind another one
            continue;
        if (widget->inherits("QComboBoxListView")) // the list that a combo box opens goes by its name
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
            continue;
        const bool hasBuddy =
            std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->buddy() == widget; });
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!hasBuddy && !(label && !label->text().isEmpty()))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}
