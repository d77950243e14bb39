#pragma once

#include "models/domain/channel.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class TextLabel;

/// Which postings a channel gets, ticked in lists; how many that are is asked at every change.
class ChannelRule final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelRule(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const DistributionRule &rule);
    using QWidget::show;
    DistributionRule rule() const;
    bool isEdited() const;
    /// `taken`: published postings that the rule as it is ticked takes.
    void showTaken(qint64 taken);

Q_SIGNALS:
    void changed();
    void saveRequested();

private:
    QListWidget *list(const QString &name, const QString &title, const QStringList &terms, int stretch);
    void tell();

    const ThemeSource &m_themes;
    DistributionRule m_shown;
    bool m_filling = false;
    QListWidget *m_professions, *m_prefectures, *m_kinds, *m_placeKinds, *m_disclosure;
    TextLabel *m_taken;
    QPushButton *m_save, *m_undo;
};
