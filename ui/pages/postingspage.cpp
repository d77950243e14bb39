#include "ui/pages/postingspage.h"

#include "models/domain/whendone.h"
#include "ui/pages/attachmentactions.h"
#include "ui/pages/postingdetail.h"
#include "ui/pages/postingeditor.h"
#include "ui/pages/postinglist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statechoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

PostingsPage::PostingsPage(PostingWork work, const ThemeSource &themes, QSettings &settings, QWidget *parent)
    : Page(tr("Postings"), Icon::Postings, themes, parent), m_work(std::move(work)), m_whole(new QStackedWidget)
{
    setObjectName(u"postingsPage"_s);
    auto *browse = new QWidget;
    auto *column = new QVBoxLayout(browse);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);
    column->addWidget(buildFilters());
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(buildList(settings));
    split->addWidget(buildDetail());
    split->setSizes({632, 428});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(split, 1);
    m_whole->addWidget(browse);
    m_whole->addWidget(buildEditor());
    body()->addWidget(m_whole, 1);
    buildHeader();
    buildKeys();
    setFocusProxy(m_list);
    m_detail->showNothing(tr("Choose a posting from the list."));
}

QWidget *PostingsPage::buildFilters()
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    m_publication =
        stateChoice<PublicationState>(label(PostingSort::Publication), tr("All"), u"publicationFilter"_s, themes(), *row);
    m_fill = stateChoice<FillState>(label(PostingSort::Fill), tr("All"), u"fillFilter"_s, themes(), *row);
    m_review = stateChoice<ReviewState>(label(PostingSort::Review), tr("All"), u"reviewFilter"_s, themes(), *row);
    m_soon = new QCheckBox(tr("Expiring soon"));
    m_soon->setObjectName(u"expiringSoon"_s);
    row->addWidget(m_soon);
    row->addStretch();
    const auto changed = [this] {
        m_listed.reset();
        messages()->withdraw(u"listed"_s);
        ask();
    };
    for (QComboBox *choice : {m_publication, m_fill, m_review})
        connect(choice, &QComboBox::activated, this, changed);
    connect(m_soon, &QCheckBox::clicked, this, changed);
    return strip;
}

QWidget *PostingsPage::buildList(QSettings &settings)
{
    using C = PostingColumn;
    m_list = new PostingList(m_work,
                             {tr("Postings"),
                              u"postingsTable"_s,
                              Icon::Postings,
                              {u"postings/list"_s,
                               {C::Place, C::Prefecture, C::Profession, C::Publication, C::Fill, C::Remaining},
                               {C::Number, C::ValidUntil, C::Review, C::Headcount, C::NeededBy, C::Municipality},
                               {C::Remaining, C::Prefecture}},
                              {PostingSort::Number, Qt::AscendingOrder}},
                             themes(), settings);
    connect(m_list, &PostingList::answered, this, &PostingsPage::say);
    connect(m_list, &PostingList::loaded, this, [this](const Posting &posting) {
        const bool isOther = shownPosting() != posting.id;
        m_detail->show(posting, m_work.today());
        if (isOther)
            Q_EMIT postingShown();
    });
    connect(m_list, &PostingList::unloaded, this, [this](const QString &sentence) {
        m_detail->showNothing(sentence);
        Q_EMIT postingShown();
    });
    connect(m_list, &PostingList::opened, this, [this] { m_detail->firstControl()->setFocus(Qt::TabFocusReason); });
    connect(m_list, &PostingList::said, this, &Page::showMessage);
    connect(m_list, &PostingList::failed, this, &Page::showError);
    connect(m_list, &PostingList::allWanted, this, [this] {
        resetFilters();
        Q_EMIT clearFilterRequested();
        ask();
    });
    return m_list;
}

QWidget *PostingsPage::buildDetail()
{
    auto *card = new Card(themes());
    card->setMinimumWidth(420);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_detail = new PostingDetail(themes());
    card->body()->addWidget(m_detail);
    connect(m_detail, &PostingDetail::redactRequested, this, &PostingsPage::redact);
    connect(m_detail, &PostingDetail::actionRequested, this, &PostingsPage::act);
    connectAttachments(m_work, *m_detail, *this);
    connect(m_detail, &PostingDetail::offerRequested, this, &PostingsPage::offer);
    connect(m_detail, &PostingDetail::candidatesRequested, this, &PostingsPage::showCandidates);
    connect(m_detail, &PostingDetail::advanceRequested, this, &PostingsPage::advance);
    return card;
}

QWidget *PostingsPage::buildEditor()
{
    m_editor = new PostingEditor(m_work, themes());
    connect(m_editor, &PostingEditor::closed, this, [this] { setEditing(false); });
    connect(m_editor, &PostingEditor::failed, this, &Page::showError);
    connect(m_editor, &PostingEditor::said, this, &Page::showMessage);
    connect(m_editor, &PostingEditor::saved, this, [this](const Posting &posting, bool added) {
        setEditing(false);
        showMessage(
            {.tone = Tone::Ok,
             .text = added ? tr("%1 was added and waits for review.").arg(posting.number)
                           : tr("%1 was saved; revision %2 waits for review.").arg(posting.number).arg(posting.newest().number),
             .topic = u"done"_s});
        m_last.reset();
        changed(posting);
    });
    return m_editor;
}

void PostingsPage::buildHeader()
{
    auto *add = new QPushButton(deskIcon(Icon::Add, themes()), tr("New posting"));
    auto *columns = new QPushButton(deskIcon(Icon::Columns, themes()), tr("Columns"));
    auto *save = exportButton(themes(), *this);
    add->setObjectName(u"addPosting"_s);
    columns->setObjectName(u"columns"_s);
    m_headerButtons = {add, columns, save};
    for (QPushButton *button : m_headerButtons)
        header()->addAction(button);
    connect(add, &QPushButton::clicked, this, &PostingsPage::addNew);
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu *menu = m_list->table().columns().menu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
    });
}

void PostingsPage::buildKeys()
{
    bindKey(Qt::ALT | Qt::Key_Up, [this] { m_list->table().step(-1); });
    bindKey(Qt::ALT | Qt::Key_Down, [this] { m_list->table().step(1); });
    bindKey(Qt::Key_F2, [this] { act(PostingAction::Edit); });
    bindKey(Qt::CTRL | Qt::Key_N, [this] { addNew(); });
    bindKey(Qt::CTRL | Qt::Key_S, [this] {
        if (m_whole->currentWidget() == m_editor)
            m_editor->save();
    });
}

QString PostingsPage::helpText() const
{
    return tr(
        "Here is every posting with its publication and its seats. Choose one to publish, suspend, extend or end it, to record "
        "offers and starts, or to edit it; a saved change is a new revision that waits for review, and what is published stays "
        "as it was until then.");
}

QList<KeyHint> PostingsPage::keyHints() const
{
    return {{u"↑ ↓"_s, tr("Previous and next posting; from the detail with Alt")},
            {u"F2"_s, tr("Edit the posting")},
            {u"Ctrl+N"_s, tr("New posting")},
            {u"Ctrl+S"_s, tr("Save the form")},
            {u"Ctrl+Z"_s, tr("Take the last step of publication or seats back")},
            {u"Ctrl+C"_s, tr("Copy the selected rows as text")},
            {u"Enter"_s, tr("To the detail")}};
}

QList<QWidget *> PostingsPage::areas() const
{
    if (m_whole->currentWidget() == m_editor)
        return {m_editor};
    return {m_publication, m_list, m_detail->firstControl()};
}

void PostingsPage::setEditing(bool editing)
{
    if (editing)
        messages()->withdraw(u"drafts"_s);
    m_whole->setCurrentIndex(editing ? 1 : 0);
    for (QPushButton *button : m_headerButtons)
        button->setEnabled(!editing);
    setFocusProxy(editing ? static_cast<QWidget *>(m_editor) : m_list);
    if (!editing)
        m_list->setFocus(Qt::OtherFocusReason);
}

void PostingsPage::edit(PostingId id, const QString &key)
{
    whenDone(m_work.load(id), this, [this, key](const QFuture<Result<Posting>> &future) {
        if (future.resultCount() == 0)
            return;
        const Result<Posting> posting = future.result();
        if (!posting)
            return showError(posting.error());
        if (m_editor->hasChanges() && m_whole->currentWidget() == m_editor) {
            showMessage({.tone = Tone::Warn,
                         .text = tr("Another posting is being edited. Save or discard it first."),
                         .topic = u"editing"_s});
            return;
        }
        setEditing(true);
        m_editor->edit(posting.value(), key);
    });
}

void PostingsPage::addNew()
{
    if (m_whole->currentWidget() == m_editor)
        return;
    setEditing(true);
    m_editor->addNew();
}

void PostingsPage::resetFilters()
{
    m_listed.reset();
    messages()->withdraw(u"listed"_s);
    for (QComboBox *choice : {m_publication, m_fill, m_review})
        choice->setCurrentIndex(0);
    m_soon->setChecked(false);
}

PostingFilter PostingsPage::asked() const
{
    if (m_listed)
        return *m_listed;
    PostingFilter filter = m_filter;
    filter.publication = chosenOf<PublicationState>(*m_publication);
    filter.fill = chosenOf<FillState>(*m_fill);
    filter.review = chosenOf<ReviewState>(*m_review);
    if (m_soon->isChecked()) {
        filter.validUntilTo = m_work.today().addDays(soonDays);
        if (filter.publication.isEmpty())
            filter.publication = {PublicationState::Scheduled, PublicationState::Published, PublicationState::Stopped};
    }
    return filter;
}

/// Once, when the page is seen for the first time: what a crash or a closed window left unsaved.
void PostingsPage::offerDrafts()
{
    if (std::exchange(m_draftsOffered, true))
        return;
    whenDone(m_work.drafts(), this, [this](const QFuture<Result<QStringList>> &future) {
        if (future.resultCount() == 0 || !future.result() || future.result().value().isEmpty())
            return;
        const QStringList keys = future.result().value();
        showMessage({.tone = Tone::Info,
                     .text = tr("Input for %n posting(s) was not saved when you left.", nullptr, int(keys.size())),
                     .answers = {tr("Go on with it")},
                     .answered =
                         [this, key = keys.first()](int) {
                             if (const auto id = PostingEditor::draftOf(key))
                                 edit(*id);
                             else
                                 addNew();
                         },
                     .topic = u"drafts"_s});
    });
}

void PostingsPage::applyFilter(const PostingFilter &filter)
{
    offerDrafts();
    m_filter = filter;
    m_listed.reset();
    messages()->withdraw(u"listed"_s);
    ask();
}

template <typename T>
static void choose(QComboBox *choice, const QList<T> &states)
{
    choice->setCurrentIndex(states.size() == 1 ? int(states.first()) + 1 : 0);
}

bool PostingsPage::showList(const PostingFilter &filter)
{
    setEditing(false);
    resetFilters();
    m_filter = filter;
    m_filter.publication.clear();
    m_filter.fill.clear();
    m_filter.review.clear();
    choose(m_publication, filter.publication);
    choose(m_fill, filter.fill);
    choose(m_review, filter.review);
    m_listed = filter;
    showMessage({.text = tr("These are exactly the postings that the figure was counted from."),
                 .answers = {tr("Show all postings")},
                 .answered =
                     [this](int) {
                         resetFilters();
                         m_filter = {};
                         Q_EMIT clearFilterRequested();
                         ask();
                     },
                 .topic = u"listed"_s});
    ask();
    return true;
}

void PostingsPage::ask() { m_list->ask(asked()); }

std::optional<PostingId> PostingsPage::shownPosting() const
{
    return m_detail->posting() ? std::optional(m_detail->posting()->id) : std::nullopt;
}

void PostingsPage::refresh()
{
    m_list->refresh(asked());
    if (m_detail->posting())
        m_list->load(m_detail->posting()->id);
}

void PostingsPage::say()
{
    const bool filtered = asked() != PostingFilter();
    m_list->sayEmpty(filtered ? tr("No posting passes the filter.") : tr("There is no posting yet."),
                     filtered ? tr("Prefecture, profession, period, search or state hide the others.")
                              : tr("Import a file, or add the first posting by hand."),
                     filtered ? tr("Show all postings") : QString());
    setSummary(m_list->countText());
}

bool PostingsPage::exportView()
{
    if (m_whole->currentWidget() == m_editor)
        return false;
    exportList(m_work, m_list->seen(), *this);
    return true;
}

bool PostingsPage::back()
{
    if (m_whole->currentWidget() == m_editor) {
        m_editor->leave();
        return true;
    }
    if (m_list->table().hasFocus())
        return false;
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}
