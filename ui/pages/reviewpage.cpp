#include "ui/pages/reviewpage.h"

#include "models/domain/whendone.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/postinglist.h"
#include "ui/pages/reviewdetail.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentswitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

static const QList<ReviewState> waiting{ReviewState::Received, ReviewState::InReview, ReviewState::Resubmitted};

ReviewPage::ReviewPage(PostingWork work, const ThemeSource &themes, QSettings &settings, QWidget *parent)
    : Page(tr("Review"), Icon::Review, themes, parent), m_work(std::move(work))
{
    setObjectName(u"reviewPage"_s);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(buildQueue(settings));
    split->addWidget(buildDetail());
    split->setSizes({664, 396});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    body()->addWidget(split, 1);
    buildHeader();
    buildKeys();
    setFocusProxy(m_list);
    m_detail->showNothing(tr("Choose a posting from the list."));
}

QWidget *ReviewPage::buildStates()
{
    m_states = new SegmentSwitch(tr("Review state"), {tr("All waiting"), label(ReviewState::Received),
                                                      label(ReviewState::InReview), label(ReviewState::Resubmitted)});
    m_states->setObjectName(u"reviewStates"_s);
    m_checks = new QComboBox;
    m_checks->setObjectName(u"checksFilter"_s);
    m_checks->addItem(tr("All"));
    for (const CheckLevel level : allOf<CheckLevel>())
        m_checks->addItem(label(level));
    auto *name = new TextLabel(label(PostingSort::Checks), Type::Dense, Ink::Muted, themes());
    name->setBuddy(m_checks);
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(Space::s, 0, Space::s, 0);
    row->setSpacing(Space::s);
    row->addWidget(m_states);
    row->addStretch();
    row->addWidget(name);
    row->addWidget(m_checks);
    connect(m_states, &SegmentSwitch::chosen, this, &ReviewPage::ask);
    connect(m_checks, &QComboBox::activated, this, &ReviewPage::ask);
    return strip;
}

QWidget *ReviewPage::buildQueue(QSettings &settings)
{
    using C = PostingColumn;
    m_list = new PostingList(m_work,
                             {tr("Postings that wait for review"),
                              u"reviewTable"_s,
                              Icon::Review,
                              {u"review/queue"_s,
                               {C::Checks, C::Place, C::Prefecture, C::Profession, C::Headcount, C::NeededBy, C::Review},
                               {C::Number, C::ReceivedOn, C::Employment, C::Municipality},
                               {C::Headcount, C::Prefecture}},
                              {}},
                             themes(), settings);
    m_list->setTop(buildStates());
    connect(m_list, &PostingList::answered, this, &ReviewPage::say);
    connect(m_list, &PostingList::loaded, this, [this](const Posting &posting) {
        const bool isOther = shownPosting() != posting.id;
        m_detail->show(posting, m_work.today());
        loadDuplicates();
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
        m_states->setCurrent(0);
        m_checks->setCurrentIndex(0);
        Q_EMIT clearFilterRequested();
        ask();
    });
    connect(&m_list->table(), &PostingTable::selectionSizeChanged, this, [this](int rows) { m_detail->setSelected(rows); });
    return m_list;
}

QWidget *ReviewPage::buildDetail()
{
    auto *card = new Card(themes());
    card->setMinimumWidth(380);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_detail = new ReviewDetail(themes());
    card->body()->addWidget(m_detail);
    connect(m_detail, &ReviewDetail::decisionRequested, this, &ReviewPage::decide);
    connect(m_detail, &ReviewDetail::compareRequested, this, &ReviewPage::compare);
    connect(m_detail, &ReviewDetail::mergeRequested, this, &ReviewPage::merge);
    connect(m_detail, &ReviewDetail::redactRequested, this, &ReviewPage::redact);
    connect(m_detail, &ReviewDetail::dismissRequested, this, &ReviewPage::dismiss);
    connect(m_detail, &ReviewDetail::fieldRequested, this, [this](const QString &key) {
        if (m_detail->posting())
            Q_EMIT editRequested(m_detail->posting()->id, key);
    });
    return card;
}

void ReviewPage::buildHeader()
{
    auto *previous = styled(new QPushButton(tr("Previous")), ButtonKind::Plain, u"↑"_s);
    auto *next = styled(new QPushButton(tr("Next")), ButtonKind::Plain, u"↓"_s);
    auto *save = new QPushButton(deskIcon(Icon::Export, themes()), tr("Export"));
    previous->setObjectName(u"previous"_s);
    next->setObjectName(u"next"_s);
    save->setObjectName(u"export"_s);
    previous->setToolTip(tr("Alt+↑ from anywhere on the page"));
    next->setToolTip(tr("Alt+↓ from anywhere on the page"));
    for (QPushButton *button : {previous, next, save})
        header()->addAction(button);
    connect(previous, &QPushButton::clicked, this, [this] { m_list->table().step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { m_list->table().step(1); });
    connect(save, &QPushButton::clicked, this, [this] { exportView(); });
}

void ReviewPage::buildKeys()
{
    bindKey(Qt::Key_F7, [this] { decide(ReviewAction::Refuse); });
    bindKey(Qt::Key_F8, [this] { decide(ReviewAction::Return); });
    bindKey(Qt::Key_F9, [this] { decide(ReviewAction::Approve); });
    bindKey(Qt::ALT | Qt::Key_Up, [this] { m_list->table().step(-1); });
    bindKey(Qt::ALT | Qt::Key_Down, [this] { m_list->table().step(1); });
}

QString ReviewPage::helpText() const
{
    return tr(
        "Here are the postings that wait for a decision, the most urgent first. A red item blocks the approval; an amber one "
        "has to be confirmed. A posting that is returned goes back to the institution with the reason; it can only be refused "
        "on a legal ground. Several selected rows are decided together.");
}

QList<KeyHint> ReviewPage::keyHints() const
{
    return {{u"↑ ↓"_s, tr("Previous and next posting; from the detail with Alt")},
            {u"F7"_s, tr("Refuse")},
            {u"F8"_s, tr("Return")},
            {u"F9"_s, tr("Approve")},
            {u"Ctrl+Z"_s, tr("Take the last approval, or “no duplicate”, back")},
            {u"Ctrl+C"_s, tr("Copy the selected rows as text")},
            {u"Enter"_s, tr("To the detail")}};
}

std::optional<PostingId> ReviewPage::shownPosting() const
{
    return m_detail->posting() ? std::optional(m_detail->posting()->id) : std::nullopt;
}

QList<QWidget *> ReviewPage::areas() const { return {m_list, m_detail->firstControl()}; }

bool ReviewPage::back()
{
    if (m_list->table().hasFocus())
        return false;
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

PostingFilter ReviewPage::asked() const
{
    PostingFilter filter = m_filter;
    const int state = m_states->current();
    filter.review = state > 0 ? QList{waiting[state - 1]} : waiting;
    if (const int level = m_checks->currentIndex(); level > 0)
        filter.checks = CheckLevel(level - 1);
    return filter;
}

void ReviewPage::applyFilter(const PostingFilter &filter)
{
    m_filter = filter;
    ask();
}

bool ReviewPage::showList(const PostingFilter &filter)
{
    if (filter.review.isEmpty() || !std::all_of(filter.review.begin(), filter.review.end(), awaitsReview))
        return false;
    m_filter = filter;
    const bool one = filter.review.size() == 1;
    m_states->setCurrent(one ? int(waiting.indexOf(filter.review.first())) + 1 : 0);
    m_checks->setCurrentIndex(filter.checks ? int(*filter.checks) + 1 : 0);
    ask();
    return true;
}

void ReviewPage::ask()
{
    m_list->ask(asked());
    countQueue();
}

void ReviewPage::refresh()
{
    m_list->refresh(asked());
    countQueue();
    if (m_detail->posting())
        m_list->load(m_detail->posting()->id);
}

void ReviewPage::countChecks(CheckLevel level, std::optional<PostingCount> ReviewPage::*count)
{
    PostingFilter filter = asked();
    if (filter.checks && filter.checks != level) {
        this->*count = PostingCount{};
        return;
    }
    filter.checks = level;
    m_counts.askAlso(m_work.list.count(filter), this, [this, count](const auto &rows) {
        if (!rows)
            return;
        this->*count = rows.value();
        say();
    });
}

/// How much waits altogether, and how much of this list has something to mend or to confirm.
void ReviewPage::countQueue()
{
    m_red.reset();
    m_amber.reset();
    m_counts.ask(m_work.list.count({.review = waiting}), this, [this](const auto &count) {
        if (count)
            setBadge(int(count.value().rows));
    });
    countChecks(CheckLevel::Red, &ReviewPage::m_red);
    countChecks(CheckLevel::Amber, &ReviewPage::m_amber);
}

static QString orderText(const PostingOrder &order)
{
    const QString column = label(order.sort);
    return order.direction == Qt::AscendingOrder ? ReviewPage::tr("sorted by %1, first to last").arg(column)
                                                 : ReviewPage::tr("sorted by %1, last to first").arg(column);
}

void ReviewPage::say()
{
    const bool filtered = asked() != PostingFilter{.review = waiting};
    m_list->sayEmpty(filtered ? tr("No posting that waits for review passes the filter.") : tr("Nothing waits for review."),
                     filtered ? tr("Prefecture, profession, period, search or state hide the others.")
                              : tr("New postings come in by importing a file."),
                     filtered ? tr("Show all that wait") : QString());
    QStringList parts{m_list->countText()};
    if (m_red && m_red->rows > 0)
        parts.append(tr("%n with required items open", nullptr, int(m_red->rows)));
    if (m_amber && m_amber->rows > 0)
        parts.append(tr("%n to confirm", nullptr, int(m_amber->rows)));
    if (!m_list->isEmpty())
        parts.append(orderText(m_list->model().order()));
    parts.removeAll(QString());
    setSummary(parts.join(u"　"_s));
}

void ReviewPage::loadDuplicates()
{
    const PostingId id = m_detail->posting()->id;
    whenDone(m_work.duplicates(id), this, [this, id](const QFuture<Result<QList<PostingRow>>> &future) {
        const auto &shown = m_detail->posting();
        if (!shown || shown->id != id || future.resultCount() == 0 || !future.result())
            return;
        m_detail->showDuplicates(future.result().value());
    });
}

bool ReviewPage::exportView()
{
    exportList(m_work, m_list->seen(), *this);
    return true;
}
