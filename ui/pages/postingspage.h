#pragma once

#include "ui/pages/postingwork.h"
#include "ui/shell/page.h"

class PostingDetail;
class PostingEditor;
class PostingList;
class QCheckBox;
class QComboBox;
class QPushButton;
class QSettings;
class QStackedWidget;
enum class PostingAction;

/// 募集: every posting with its publication and filling, its seats, and the form in which it is edited.
class PostingsPage final : public Page
{
    Q_OBJECT

public:
    PostingsPage(PostingWork work, const ThemeSource &themes, QSettings &settings, QWidget *parent = nullptr);

    /// The posting in the detail, or none.
    std::optional<PostingId> shownPosting() const;
    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    void refresh() override;
    void applyFilter(const PostingFilter &filter) override;
    bool showList(const PostingFilter &filter) override;
    bool exportView() override;
    bool undo() override;
    bool back() override;

    /// Opens the form on a posting, at the field with this key where there is one.
    void edit(PostingId id, const QString &key = {});
    void addNew();

Q_SIGNALS:
    /// Another posting stands in the detail, or none.
    void postingShown();

private:
    QWidget *buildFilters();
    QWidget *buildList(QSettings &settings);
    QWidget *buildDetail();
    QWidget *buildEditor();
    void buildHeader();
    void buildKeys();
    void resetFilters();
    PostingFilter asked() const;
    void ask();
    void say();
    void setEditing(bool editing);
    void offerDrafts();

    void act(PostingAction action);
    void askDay(const SeenPosting &seen);
    void askEnd(const SeenPosting &seen);
    void redact();
    void offer();
    void showCandidates();
    void advance(const Hire &hire, HireStage to);
    void take(const QFuture<Result<Posting>> &answer, const std::function<QString(const Posting &)> &sentence);
    void changed(const Posting &posting);

    PostingWork m_work;
    QComboBox *m_publication = nullptr, *m_fill = nullptr, *m_review = nullptr;
    QCheckBox *m_soon = nullptr;
    PostingList *m_list = nullptr;
    PostingDetail *m_detail = nullptr;
    PostingEditor *m_editor = nullptr;
    QStackedWidget *m_whole = nullptr; // list and detail, or the form
    QList<QPushButton *> m_headerButtons;
    PostingFilter m_filter;
    std::optional<PostingFilter> m_listed; // exactly this, as a figure elsewhere was counted
    struct Step
    {
        SeenPosting after;
        Posting before;
    };
    std::optional<Step> m_last; // what Ctrl+Z takes back
    bool m_busy = false;
    bool m_draftsOffered = false;
};
