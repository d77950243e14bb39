#pragma once

#include "ui/charts/chartsheet.h"
#include "ui/widgets/message.h"
#include "ui/widgets/themesource.h"

#include <QObject>

#include <functional>

class QPushButton;
class QWidget;

/// Copy, save and print of a page's charts: three buttons, each asking which chart.
class PictureActions final : public QObject
{
    Q_OBJECT

public:
    using Content = std::function<ChartContent(ChartKind kind)>;

    PictureActions(Content content, const ThemeSource &themes, QWidget *page);

    QList<QPushButton *> buttons() const { return {m_copy, m_save, m_print}; }

    void copy(ChartKind kind);
    void save(ChartKind kind); // asks for the file
    void saveTo(ChartKind kind, const QString &file);
    void print(ChartKind kind); // preview first

    /// Lets the user say which chart, below the button.
    void askToSave();
    void askToPrint();

Q_SIGNALS:
    void said(const Message &message);

private:
    QPushButton *button(const QString &text, QIcon icon, void (PictureActions::*action)(ChartKind));
    void ask(QPushButton *below, void (PictureActions::*action)(ChartKind));

    Content m_content;
    QWidget *m_page;
    QPushButton *m_copy, *m_save, *m_print;
};
