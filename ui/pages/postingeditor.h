#pragma once

#include "ui/pages/postingwork.h"
#include "ui/widgets/message.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class Card;
class DraftKeeper;
class FacilityForm;
class PostingForm;
class QPushButton;
class QScrollArea;
class TextLabel;

/// The form in which a posting is edited or added. What is typed is kept as a draft until it is saved or discarded;
/// when somebody else saved meanwhile, both changes are put together.
class PostingEditor final : public QWidget
{
    Q_OBJECT

public:
    /// The posting whose unsaved input is kept under this key; none for a new one.
    static std::optional<PostingId> draftOf(const QString &key);

    PostingEditor(const PostingWork &work, const ThemeSource &themes, QWidget *parent = nullptr);

    void edit(const Posting &posting, const QString &key = {});
    void addNew();
    void save();
    /// Closes the form, after asking about changes that are not saved.
    void leave();
    bool hasChanges() const;
    /// How long after the last keystroke the draft is kept.
    void setDraftPause(std::chrono::milliseconds pause);

Q_SIGNALS:
    void saved(const Posting &posting, bool added);
    void closed();
    void said(const Message &message);
    void failed(const Error &error);

private:
    void buildButtons(QWidget *bar);
    void open(const QString &title, const PostingContent &content, const CheckContext &context);
    QJsonObject draft() const;
    void discard();
    void finish(const QFuture<Result<Posting>> &answer);
    void settleConflict(const PostingContent &mine);
    void takeOver(const PostingContent &content, const Posting &theirs, const QString &sentence);
    void lookUp(const Facility &like);
    QString draftKey() const;

    const PostingWork &m_work;
    const ThemeSource &m_themes;
    std::optional<Posting> m_posting; // none: a new one
    PostingContent m_base;
    bool m_busy = false;
    TextLabel *m_title;
    QScrollArea *m_area;
    Card *m_facilityCard;
    FacilityForm *m_facility;
    PostingForm *m_form;
    QPushButton *m_save = nullptr;
    DraftKeeper *m_draft;
};
