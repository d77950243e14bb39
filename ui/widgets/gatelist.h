#pragma once

#include "models/domain/startgate.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QVBoxLayout;

/// The start gate as a checklist: each condition with a tick or a cross and its sentence.
class GateList final : public QWidget
{
    Q_OBJECT

public:
    explicit GateList(const ThemeSource &themes, QWidget *parent = nullptr);

    /// `exempt`: what is missing was exempted by a second person (overlaps never are).
    void show(const QList<GateItem> &items, bool exempt);
    using QWidget::show;

private:
    QWidget *line(const GateItem &item, bool exempt);

    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
};
