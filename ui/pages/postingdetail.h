#pragma once

#include "models/domain/posting.h"
#include "ui/widgets/themesource.h"

#include <QWidget>

class AttachmentList;
class ChangeTableModel;
class FieldList;
class HistoryTableModel;
class PostingHead;
class QComboBox;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class LeakList;
class SeatsPanel;
class SegmentSwitch;
class TextLabel;

enum class PostingAction { Edit, Publish, Schedule, Stop, Extend, End };

/// One posting: states, what can be done with it, its seats, its content, its revisions and history.
class PostingDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit PostingDetail(const ThemeSource &themes, QWidget *parent = nullptr);

    void show(const Posting &posting, QDate today);
    using QWidget::show;
    void showNothing(const QString &sentence);
    void setBusy(bool busy);
    const std::optional<Posting> &posting() const { return m_posting; }
    QWidget *firstControl() const;
    AttachmentList &attachments() const { return *m_attachments; }

Q_SIGNALS:
    /// The places that name a masked institution are to be made unreadable.
    void redactRequested();
    void actionRequested(PostingAction action);
    void offerRequested();
    void candidatesRequested();
    void advanceRequested(const Hire &hire, HireStage to);

private:
    QWidget *buildActions();
    QWidget *buildContent();
    QWidget *buildPast();
    void showRevision();
    void judge();

    const ThemeSource &m_themes;
    std::optional<Posting> m_posting;
    QDate m_today;
    bool m_busy = false;
    QStackedLayout *m_stack;
    TextLabel *m_nothing, *m_validity;
    PostingHead *m_head;
    LeakList *m_leaks;
    QList<QPushButton *> m_actions; // in the order of PostingAction
    SegmentSwitch *m_parts;
    QStackedWidget *m_part;
    SeatsPanel *m_seats;
    FieldList *m_fields;
    AttachmentList *m_attachments;
    QComboBox *m_revision;
    TextLabel *m_changesTitle;
    ChangeTableModel *m_changes;
    HistoryTableModel *m_history;
};
