#include "ui/pages/seekerspage.h"

#include "models/domain/publication.h"
#include "models/domain/whendone.h"
#include "ui/pages/listexport.h"
#include "ui/pages/seekerdetail.h"
#include "ui/pages/seekereditor.h"
#include "ui/pages/seekerlist.h"
#include "ui/shell/listrequest.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagestack.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statechoice.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

SeekersPage::SeekersPage(SeekerWork work, const ThemeSource &themes, QSettings &settings, QWidget *parent)
    : Page(tr("Seekers"), Icon::User, themes, parent), m_work(std::move(work)), m_whole(new QStackedWidget)
{
    setObjectName(u"seekers"_s);
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
    m_detail->showNothing(tr("Choose a seeker from the list."));
}

QWidget *SeekersPage::buildFilters()
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    m_state = stateChoice<SeekerState>(label(SeekerSort::State), tr("All"), u"stateFilter"_s, themes(), *row);
    m_check = stateChoice<LicenceCheck>(label(SeekerSort::Check), tr("All"), u"checkFilter"_s, themes(), *row);
    m_route = stateChoice<IntakeRoute>(label(SeekerSort::Route), tr("All"), u"routeFilter"_s, themes(), *row);
    m_elsewhere = new QCheckBox(tr("Goes elsewhere"));
    m_elsewhere->setObjectName(u"elsewhereFilter"_s);
    m_elsewhere->setToolTip(tr("Will work outside the own prefecture"));
    m_soon = new QCheckBox(tr("Expiring soon"));
    m_soon->setObjectName(u"expiringSoon"_s);
    row->addWidget(m_elsewhere);
    row->addWidget(m_soon);
    row->addStretch();
    for (QComboBox *choice : {m_state, m_check, m_route})
        connect(choice, &QComboBox::activated, this, &SeekersPage::ask);
    for (QCheckBox *box : {m_elsewhere, m_soon})
        connect(box, &QCheckBox::clicked, this, &SeekersPage::ask);
    return strip;
}

QWidget *SeekersPage::buildList(QSettings &settings)
{
    m_list = new SeekerList(m_work, themes(), settings);
    connect(m_list, &SeekerList::answered, this, &SeekersPage::say);
    connect(m_list, &SeekerList::loaded, this, [this](const SeekerDossier &dossier) { m_detail->show(dossier, m_work.today()); });
    connect(m_list, &SeekerList::unloaded, this, [this](const QString &sentence) { m_detail->showNothing(sentence); });
    connect(m_list, &SeekerList::opened, this, [this] { m_detail->firstControl()->setFocus(Qt::TabFocusReason); });
    connect(m_list, &SeekerList::said, this, &Page::showMessage);
    connect(m_list, &SeekerList::failed, this, &Page::showError);
    connect(m_list, &SeekerList::allWanted, this, [this] {
        resetFilters();
        Q_EMIT clearFilterRequested();
        ask();
    });
    return m_list;
}

QWidget *SeekersPage::buildDetail()
{
    auto *card = new Card(themes());
    card->setMinimumWidth(420);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_detail = new SeekerDetail(themes());
    card->body()->addWidget(m_detail);
    connect(m_detail, &SeekerDetail::actionRequested, this, &SeekersPage::act);
    connect(m_detail, &SeekerDetail::checkRequested, this, &SeekersPage::check);
    connect(m_detail, &SeekerDetail::mergeRequested, this, &SeekersPage::compare);
    return card;
}

QWidget *SeekersPage::buildEditor()
{
    m_editor = new SeekerEditor(m_work, themes());
    connect(m_editor, &SeekerEditor::closed, this, [this] { setEditing(false); });
    connect(m_editor, &SeekerEditor::failed, this, &Page::showError);
    connect(m_editor, &SeekerEditor::said, this, &Page::showMessage);
    connect(m_editor, &SeekerEditor::openRequested, this, [this](SeekerId id) {
        setEditing(false);
        openSeeker(id);
    });
    connect(m_editor, &SeekerEditor::saved, this, [this](const Seeker &seeker, bool added) {
        setEditing(false);
        showMessage({.tone = Tone::Ok,
                     .text = added ? tr("%1 was registered.").arg(seeker.number) : tr("%1 was saved.").arg(seeker.number),
                     .topic = u"done"_s});
        changed(seeker.id);
    });
    return m_editor;
}

void SeekersPage::buildHeader()
{
    auto *add = new QPushButton(deskIcon(Icon::Add, themes()), tr("New seeker"));
    auto *columns = new QPushButton(deskIcon(Icon::Columns, themes()), tr("Columns"));
    auto *save = exportButton(themes(), *this);
    add->setObjectName(u"addSeeker"_s);
    columns->setObjectName(u"columns"_s);
    m_headerButtons = {add, columns, save};
    for (QPushButton *button : m_headerButtons)
        header()->addAction(button);
    connect(add, &QPushButton::clicked, this, &SeekersPage::addNew);
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu *menu = m_list->view().columns().menu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
    });
}

void SeekersPage::buildKeys()
{
    bindKey(Qt::ALT | Qt::Key_Up, [this] { m_list->view().step(-1); });
    bindKey(Qt::ALT | Qt::Key_Down, [this] { m_list->view().step(1); });
    bindKey(Qt::Key_F2, [this] { act(SeekerAction::Edit); });
    bindKey(Qt::CTRL | Qt::Key_N, [this] { addNew(); });
    bindKey(Qt::CTRL | Qt::Key_S, [this] {
        if (isEditing())
            m_editor->save();
    });
}

QString SeekersPage::helpText() const
{
    return tr("Here is everybody who looks for work. Take a person in or edit the record, say who saw the original of a licence, "
              "prolong the validity, or merge two records of one person. Names and contacts are masked unless the settings of "
              "this desk's user show them. Who withdraws is erased; only the statistics stay.");
}

QList<KeyHint> SeekersPage::keyHints() const
{
    return {{u"↑ ↓"_s, tr("Previous and next seeker; from the detail with Alt")},
            {u"F2"_s, tr("Edit the record")},
            {u"Ctrl+N"_s, tr("New seeker")},
            {u"Ctrl+S"_s, tr("Save the form")},
            {u"Ctrl+C"_s, tr("Copy the selected rows as text")},
            {u"Enter"_s, tr("To the detail")}};
}

bool SeekersPage::isEditing() const { return m_whole->currentWidget() == m_editor; }

QList<QWidget *> SeekersPage::areas() const
{
    if (isEditing())
        return {m_editor};
    return {m_state, m_list, m_detail->firstControl()};
}

void SeekersPage::setEditing(bool editing)
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

void SeekersPage::resetFilters()
{
    for (QComboBox *choice : {m_state, m_check, m_route})
        choice->setCurrentIndex(0);
    m_soon->setChecked(false);
    m_elsewhere->setChecked(false);
}

SeekerFilter SeekersPage::asked() const
{
    SeekerFilter filter = m_filter;
    filter.states = chosenOf<SeekerState>(*m_state);
    filter.checks = chosenOf<LicenceCheck>(*m_check);
    filter.routes = chosenOf<IntakeRoute>(*m_route);
    filter.elsewhereOnly = m_elsewhere->isChecked();
    if (m_soon->isChecked()) {
        filter.validUntilTo = m_work.today().addDays(soonDays);
        if (filter.states.isEmpty())
            filter.states = {SeekerState::Valid, SeekerState::Reactivated};
    }
    return filter;
}

/// Once, when the page is seen for the first time: what a crash or a closed window left unsaved.
void SeekersPage::offerDrafts()
{
    if (std::exchange(m_draftsOffered, true))
        return;
    whenDone(m_work.drafts(), this, [this](const QFuture<Result<QStringList>> &future) {
        if (future.resultCount() == 0 || !future.result() || future.result().value().isEmpty())
            return;
        const QStringList keys = future.result().value();
        showMessage({.tone = Tone::Info,
                     .text = tr("Input for %n seeker(s) was not saved when you left.", nullptr, int(keys.size())),
                     .answers = {tr("Go on with it")},
                     .answered =
                         [this, key = keys.first()](int) {
                             if (const auto id = SeekerEditor::draftOf(key))
                                 edit(*id);
                             else
                                 addNew();
                         },
                     .topic = u"drafts"_s});
    });
}

/// The window's filter speaks of postings; what a seeker has of it holds here too, the period for the day of registration.
void SeekersPage::applyFilter(const PostingFilter &filter)
{
    offerDrafts();
    m_filter = {};
    m_filter.prefectures = filter.prefectures;
    m_filter.professions = filter.professions;
    m_filter.registeredFrom = filter.receivedFrom;
    m_filter.registeredTo = filter.receivedTo;
    m_filter.text = filter.text;
    ask();
}

bool SeekersPage::showRequested(const ListRequest &request)
{
    const bool known = request.kind == ListKind::All || request.kind == ListKind::ExpiringSoon;
    if (!known || (isEditing() && m_editor->hasChanges()))
        return false;
    if (isEditing())
        setEditing(false);
    resetFilters();
    m_soon->setChecked(request.kind == ListKind::ExpiringSoon);
    m_filter = {};
    m_filter.text = request.subject;
    ask();
    return true;
}

void SeekersPage::ask() { m_list->ask(asked()); }

void SeekersPage::refresh()
{
    m_list->refresh(asked());
    if (m_detail->dossier())
        m_list->load(m_detail->dossier()->seeker.id);
}

void SeekersPage::say()
{
    const bool filtered = asked() != SeekerFilter();
    m_list->sayEmpty(filtered ? tr("No seeker passes the filter.") : tr("There is no seeker yet."),
                     filtered ? tr("Prefecture, profession, period, search or state hide the others.")
                              : tr("Import a file, or take the first person in by hand."),
                     filtered ? tr("Show all seekers") : QString());
    setSummary(m_list->countText());
}

bool SeekersPage::exportView()
{
    if (isEditing())
        return false;
    exportList(
        [work = m_work, filter = m_list->model().filter(), order = m_list->model().order(),
         columns = m_list->shownColumnKeys()](const QString &file) { return work.exportList(filter, order, columns, file); },
        *this);
    return true;
}

bool SeekersPage::back()
{
    if (isEditing()) {
        m_editor->leave();
        return true;
    }
    if (m_list->view().hasFocus())
        return false;
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}
