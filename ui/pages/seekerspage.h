#pragma once

#include "ui/pages/seekerwork.h"
#include "ui/shell/page.h"

class SeekerDetail;
class SeekerEditor;
class SeekerList;
class QCheckBox;
class QComboBox;
class QPushButton;
class QSettings;
class QStackedWidget;
enum class SeekerAction;

/// 求職者: everybody who looks for work, their licences and states, and the form in which they are taken in and edited.
class SeekersPage final : public Page
{
    Q_OBJECT

public:
    SeekersPage(SeekerWork work, const ThemeSource &themes, QSettings &settings, QWidget *parent = nullptr);

    QString helpText() const override;
    QList<KeyHint> keyHints() const override;
    QList<QWidget *> areas() const override;
    void refresh() override;
    void applyFilter(const PostingFilter &filter) override;
    bool showRequested(const ListRequest &request) override;
    bool exportView() override;
    bool back() override;

    /// Shows this seeker in the detail, wherever the list stands.
    void openSeeker(SeekerId id);
    /// Opens the form on a seeker.
    void edit(SeekerId id);
    void addNew();

private:
    QWidget *buildFilters();
    QWidget *buildList(QSettings &settings);
    QWidget *buildDetail();
    QWidget *buildEditor();
    void buildHeader();
    void buildKeys();
    void resetFilters();
    SeekerFilter asked() const;
    void ask();
    void say();
    void setEditing(bool editing);
    bool isEditing() const;
    void offerDrafts();

    void act(SeekerAction action);
    void check(Profession kind, LicenceCheck check);
    void showCandidates(const QString &number);
    void compare(const Seeker &other);
    void askWithdraw();
    void withdraw(const SeenSeeker &seen);
    void take(const QFuture<Result<Seeker>> &answer, const std::function<QString(const Seeker &)> &sentence);
    void changed(SeekerId id);
    void setBusy(bool busy);

    SeekerWork m_work;
    QComboBox *m_state = nullptr, *m_check = nullptr, *m_route = nullptr;
    QCheckBox *m_soon = nullptr, *m_elsewhere = nullptr;
    SeekerList *m_list = nullptr;
    SeekerDetail *m_detail = nullptr;
    SeekerEditor *m_editor = nullptr;
    QStackedWidget *m_whole = nullptr; // list and detail, or the form
    QList<QPushButton *> m_headerButtons;
    SeekerFilter m_filter; // of the window
    bool m_busy = false;
    bool m_draftsOffered = false;
};
