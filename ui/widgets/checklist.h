#pragma once

#include "models/domain/checks.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

/// The checks of a revision: from a red one to its field, and a box to tick at each amber one.
class CheckList final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const QList<Check> &checks);
    using QWidget::show;
    bool allConfirmed() const;
    void focusFirstOpen();

Q_SIGNALS:
    void fieldRequested(const QString &key);
    void confirmationChanged();

private:
    QWidget *line(const Check &check);

    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    QList<QCheckBox *> m_boxes;
};
