#pragma once

#include "models/domain/postingquery.h"
#include "models/domain/result.h"
#include "ui/shell/listrequest.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class MessageStack;
class PageHeader;
class QVBoxLayout;

/// A key and what it does, for the help panel.
struct KeyHint
{
    QString keys;
    QString does;
};

/// What the main window knows of a page. A page lays out its body, brings its own actions,
/// forwards wishes as signals and shows answers; what must be done it gets as functions.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QString &title, Icon icon, const ThemeSource &themes, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    Icon icon() const { return m_icon; }
    QString summary() const;
    int badge() const { return m_badge; }

    /// A few sentences for F1: what this page is for and how to go on.
    virtual QString helpText() const = 0;
    /// The page's own keys; those of the window are added.
    virtual QList<KeyHint> keyHints() const { return {}; }
    /// Whether the filter bar governs this page; it is disabled otherwise.
    virtual bool usesFilter() const { return true; }
    /// Whether names or contacts of people can stand here, also in its dialogs: what is copied from the page leaves the
    /// clipboard after a while. A page of figures or settings says that it holds none.
    virtual bool holdsPersonalData() const { return true; }
    /// Where F6 stops inside the page.
    virtual QList<QWidget *> areas() const;

    /// Asks for the page's data anew, with the filter that holds (F5; after a change elsewhere).
    virtual void refresh() = 0;
    /// The filter bar's conditions; called before the page is shown for the first time, and at each change.
    /// The page adds its own conditions and asks for its data.
    virtual void applyFilter(const PostingFilter &filter);
    /// Shows exactly the postings of this filter, instead of the page's own conditions. False: no list here.
    virtual bool showList(const PostingFilter &filter);
    /// Shows exactly the rows of this request, whatever the filter bar and the page's own conditions said before.
    /// False: the page has no such list, and opens as it stands.
    virtual bool showRequested(const ListRequest &request);
    /// Ctrl+E, Ctrl+P, Ctrl+Z, Esc. False: there is nothing of that kind here.
    virtual bool exportView() { return false; }
    virtual bool printView() { return false; }
    virtual bool undo() { return false; }
    virtual bool back() { return false; }

public Q_SLOTS:
    void showMessage(const Message &message);
    void showError(const Error &error);
    /// Takes away what was said on a topic, because it no longer holds.
    void withdraw(const QString &topic);

Q_SIGNALS:
    void badgeChanged(int count);
    /// Opens the list of postings that a figure was counted from.
    void listRequested(const PostingFilter &filter);
    /// Opens rows of another page that a figure was counted from.
    void rowsRequested(const ListRequest &request);
    void clearFilterRequested();
    /// Something was changed: other pages are out of date.
    void dataChanged();
    /// A long job runs; the status bar shows it.
    void jobStarted(const QString &name, const QFuture<void> &job);

protected:
    const ThemeSource &themes() const { return m_themes; }
    PageHeader *header() const { return m_header; }
    QVBoxLayout *body() const { return m_body; }
    MessageStack *messages() const { return m_messages; }
    void setSummary(const QString &summary);
    void setBadge(int count);
    /// What a key does while the focus is on the page.
    void bindKey(const QKeySequence &keys, const std::function<void()> &handler);

private:
    QString m_title;
    Icon m_icon;
    int m_badge = 0;
    const ThemeSource &m_themes;
    PageHeader *m_header;
    MessageStack *m_messages;
    QVBoxLayout *m_body;
};
