#pragma once

#include "ui/pages/seekerwork.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class ChipLabel;
class FieldList;
class LicencePanel;
class SeekerCases;
class SeekerDuplicates;
class SegmentSwitch;
class TextLabel;
class TextTableModel;
class QPushButton;
class QStackedLayout;
class QStackedWidget;

enum class SeekerAction { Edit, Renew, Candidates, Withdraw };

/// One seeker: states, what can be done, licences and fields, what happened with them, history.
class SeekerDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit SeekerDetail(const ThemeSource &themes, QWidget *parent = nullptr);

    /// Without the right to personal data the dossier is masked already; what needs it whole is disabled and says why.
    void show(const SeekerDossier &dossier, QDate today);
    using QWidget::show;
    void showNothing(const QString &sentence);
    void setBusy(bool busy);
    const std::optional<SeekerDossier> &dossier() const { return m_dossier; }
    QWidget *firstControl() const;

Q_SIGNALS:
    void actionRequested(SeekerAction action);
    void checkRequested(Profession kind, LicenceCheck check);
    void mergeRequested(const Seeker &other);

private:
    QWidget *buildHead();
    QWidget *buildActions();
    QWidget *buildProfile();
    QWidget *buildPast();
    void showFields(const Seeker &seeker, bool seesPersonal);
    void judge();

    const ThemeSource &m_themes;
    QStackedLayout *m_stack;
    TextLabel *m_nothing, *m_number, *m_name, *m_facts, *m_validity, *m_masked;
    ChipLabel *m_state, *m_check;
    QList<QPushButton *> m_actions; // in the order of SeekerAction
    SegmentSwitch *m_parts;
    QStackedWidget *m_part;
    LicencePanel *m_licences;
    FieldList *m_fields;
    SeekerCases *m_cases;
    SeekerDuplicates *m_duplicates;
    TextTableModel *m_history;
    std::optional<SeekerDossier> m_dossier;
    QDate m_today;
    bool m_busy = false;
};
