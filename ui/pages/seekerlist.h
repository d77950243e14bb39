#pragma once

#include "ui/pages/seekerwork.h"
#include "ui/widgets/listpane.h"

class QSettings;

/// The list half of the page of seekers: it asks, sorts, and loads the seeker that one stands on.
class SeekerList final : public ListPane
{
    Q_OBJECT

public:
    SeekerList(const SeekerWork &work, const ThemeSource &themes, QSettings &settings, QWidget *parent = nullptr);

    const SeekerTableModel &model() const { return *m_model; }

    /// Asks for these seekers; where they are shown already, for what became of them.
    void ask(const SeekerFilter &filter);
    void refresh(const SeekerFilter &filter);
    QString countText() const;
    QStringList shownColumnKeys() const;

    /// Loads the seeker now: the one the detail shows, after a change.
    void load(std::optional<SeekerId> id);

Q_SIGNALS:
    void loaded(const SeekerDossier &dossier);

protected:
    void loadId(std::optional<qint64> id) override;
    void reorder(int sort, Qt::SortOrder direction) override;

private:
    SeekerList(const SeekerWork &work, const ThemeSource &themes, QSettings &settings, SeekerTableModel *model, QWidget *parent);

    const SeekerWork &m_work;
    QSettings &m_settings;
    SeekerTableModel *m_model;
    SeekerOrder m_order;
};
