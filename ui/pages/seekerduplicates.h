#pragma once

#include "models/domain/seekerduplicate.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QVBoxLayout;

/// Records that may be the same person: in what they are alike, to be compared and merged.
class SeekerDuplicates final : public QWidget
{
    Q_OBJECT

public:
    /// `action`: what the button of a record does, a verb.
    SeekerDuplicates(const QString &action, const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const QList<SeekerDuplicate> &duplicates);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const Seeker &other);

private:
    QString m_action;
    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
};
