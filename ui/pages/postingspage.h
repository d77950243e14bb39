#pragma once

#include "ui/pages/postingwork.h"
#include "ui/shell/page.h"

class EmptyState;
class PostingDetail;
class PostingEditor;
class PostingTable;
class PostingTableModel;
class QCheckBox;
class QComboBox;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTimer;
enum class PostingAction;

/// 募集: every posting with its publication and filling, its seats, and the form in which it is edited.
class PostingsPage final : public Page
{
    Q_OBJECT

public:
    PostingsPage(PostingWork work, const ThemeSource &themes, QSettings &settings, QWidget *parent = nullptr);

    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    void refresh() override;
    void applyFilter(const PostingFilter &filter) override;
    bool showList(const PostingFilter &filter) override;
    bool exportView() override;
    bool back() override;

    /// Opens the form on a posting, at the field with this key where there is one.
    void edit(PostingId id, const QString &key = {});
    void addNew();

protected:
    void resizeEvent(QResizeEvent *event) override;

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
    void load(std::optional<PostingId> id);
    void setEditing(bool editing);

    void act(PostingAction action);
    void askEnd(const SeenPosting &seen);
    void offer();
    void advance(const Hire &hire, HireStage to);
    void take(const QFuture<Result<Posting>> &answer, const std::function<QString(const Posting &)> &sentence);
    void changed(const Posting &posting);

    PostingWork m_work;
    PostingTableModel *m_model;
    QComboBox *m_publication = nullptr, *m_fill = nullptr, *m_review = nullptr;
    QCheckBox *m_soon = nullptr;
    PostingTable *m_table = nullptr;
    PostingDetail *m_detail = nullptr;
    PostingEditor *m_editor = nullptr;
    QStackedWidget *m_list = nullptr;  // table, or why it is empty
    QStackedWidget *m_whole = nullptr; // list and detail, or the form
    EmptyState *m_empty = nullptr;
    QList<QPushButton *> m_headerButtons;
    QTimer *m_pause;
    PostingFilter m_filter;
    std::optional<PostingFilter> m_listed; // exactly this, as a figure elsewhere was counted
    PostingOrder m_order{PostingSort::Number, Qt::AscendingOrder};
    std::optional<PostingId> m_wanted;
    bool m_busy = false;
};
