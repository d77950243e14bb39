#pragma once

#include "models/domain/seeker.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QVBoxLayout;

/// The licences of a seeker to be read, each with its verification, who looked at it and when, and what can be said of it now.
class LicencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LicencePanel(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const Seeker &seeker);
    using QWidget::show;

Q_SIGNALS:
    void checkRequested(Profession kind, LicenceCheck check);

private:
    QWidget *row(const Licence &licence, bool mayCheck);

    const ThemeSource &m_themes;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};
