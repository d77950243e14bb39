#pragma once

#include "ui/shell/page.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTest>

/// Presses the page's export button and chooses that file.
inline void exportTo(Page &page, const QString &file)
{
    auto *button = page.findChild<QPushButton *>(QStringLiteral("export"));
    QVERIFY(button && button->isVisibleTo(&page));
    button->click();
    QTRY_VERIFY(page.findChild<QFileDialog *>(QStringLiteral("exportDialog")));
    auto *dialog = page.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
}
