#pragma once

#include "ui/pages/seekerwork.h"
#include "ui/widgets/message.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class DraftKeeper;
class SeekerDuplicates;
class SeekerForm;
class QPushButton;
class QScrollArea;
class TextLabel;

/// The form in which a seeker is taken in or edited. What is typed is kept as a draft until it is saved or discarded; when
/// somebody else saved meanwhile, both changes are put together; records of the same person show while one types.
class SeekerEditor final : public QWidget
{
    Q_OBJECT

public:
    /// The seeker whose unsaved input is kept under this key; none for a new one.
    static std::optional<SeekerId> draftOf(const QString &key);

    SeekerEditor(const SeekerWork &work, const ThemeSource &themes, QWidget *parent = nullptr);

    void edit(const Seeker &seeker);
    void addNew();
    void save();
    /// Closes the form, after asking about changes that are not saved.
    void leave();
    bool hasChanges() const;
    /// How long after the last keystroke the draft is kept.
    void setDraftPause(std::chrono::milliseconds pause);

Q_SIGNALS:
    void saved(const Seeker &seeker, bool added);
    void closed();
    /// The record of a duplicate is wanted instead of a new one.
    void openRequested(SeekerId id);
    void said(const Message &message);
    void failed(const Error &error);

private:
    void buildButtons(QWidget *bar);
    void open(const QString &title, const Seeker &seeker);
    void discard();
    void findDuplicates();
    void finish(const QFuture<Result<Seeker>> &answer);
    void settleConflict(const Seeker &mine);
    void takeOver(const Seeker &seeker, const Seeker &theirs, const QString &sentence);
    QString draftKey() const;

    const SeekerWork &m_work;
    const ThemeSource &m_themes;
    std::optional<Seeker> m_seeker; // as it was loaded; none: a new one
    bool m_busy = false;
    TextLabel *m_title;
    QScrollArea *m_area;
    SeekerDuplicates *m_duplicates;
    SeekerForm *m_form;
    QPushButton *m_save = nullptr;
    DraftKeeper *m_draft;
};
