#pragma once

#include "ui/pages/seekerwork.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class TextTableModel;
class QVBoxLayout;

/// What happened with a seeker in short: inquiries, applications, seats, trainings; only what there is.
class SeekerCases final : public QWidget
{
    Q_OBJECT

public:
    explicit SeekerCases(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const SeekerDossier &dossier);
    using QWidget::show;

private:
    struct Part
    {
        QWidget *box;
        TextTableModel *model;
    };
    Part add(const QString &title, const QStringList &headings, QVBoxLayout &column, const ThemeSource &themes);
    static void fill(const Part &part, const QList<QStringList> &rows);

    Part m_inquiries, m_applications, m_hires, m_trainings;
    QWidget *m_nothing;
};
