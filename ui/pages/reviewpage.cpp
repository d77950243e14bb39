#include "ui/pages/reviewpage.h"

#include "models/domain/whendone.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/listexport.h"
#include "ui/pages/reviewdetail.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/postingtable.h"
#include "ui/widgets/segmentswitch.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

static constexpr int wideFrom = 1400; // from here the queue has room for number and day of receipt
static constexpr std::chrono::milliseconds pauseBeforeLoading(40);

static const QList<ReviewState> waiting{ReviewState::Received, ReviewState::InReview, ReviewState::Resubmitted};

ReviewPage::ReviewPage(PostingWork work, const ThemeSource &themes, QSettings &settings, QWidget *parent)
    : Page(tr("Review"), Icon::Review, themes, parent), m_work(std::move(work)),
      m_model(new PostingTableModel(m_work.list, this)), m_pause(new QTimer(this))
{
    setObjectName(u"reviewPage"_s);
    m_model->setToday(m_work.today());
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
    setFocusProxy(m_table);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeLoading);
    connect(m_pause, &QTimer::timeout, this, [this] { load(m_wanted); });
    connect(m_model, &PostingTableModel::failed, this, &Page::showError);
    connect(m_model, &PostingTableModel::counted, this, &ReviewPage::say);
    connect(m_model, &PostingTableModel::answered, this, &ReviewPage::say);
    m_detail->showNothing(tr("Choose a posting from the list."));
}

QWidget *ReviewPage::buildQueue(QSettings &settings)
{
    auto *card = new Card(themes());
    card->body()->setContentsMargins(1, Space::s, 1, 1);
    card->body()->setSpacing(Space::s);
    m_states = new SegmentSwitch(tr("Review state"), {tr("All waiting"), label(ReviewState::Received),
                                                      label(ReviewState::InReview), label(ReviewState::Resubmitted)});
    m_states->setObjectName(u"reviewStates"_s);
    m_onlyRed = new QCheckBox(tr("Only with required items open"));
    m_onlyRed->setObjectName(u"onlyRed"_s);
    m_onlyRed->setFont(fontFor(Type::Dense));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::s, 0, Space::s, 0);
    row->addWidget(m_states);
    row->addStretch();
    row->addWidget(m_onlyRed);
    card->body()->addLayout(row);
    using C = PostingColumn;
    m_table = new PostingTable(*m_model,
                               {tr("Postings that wait for review"),
                                u"review/queue"_s,
                                {C::Checks, C::Place, C::Prefecture, C::Profession, C::Headcount, C::NeededBy, C::Review},
                                {C::Number, C::ReceivedOn}},
                               themes(), settings);
    m_table->setObjectName(u"reviewTable"_s);
    m_empty = new EmptyState(Icon::Review, themes());
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    connect(m_states, &SegmentSwitch::chosen, this, &ReviewPage::ask);
    connect(m_onlyRed, &QCheckBox::toggled, this, &ReviewPage::ask);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_states->setCurrent(0);
        m_onlyRed->setChecked(false);
        Q_EMIT clearFilterRequested();
        ask();
    });
    connect(m_table, &PostingTable::currentChangedTo, this, [this](std::optional<PostingId> id) {
        m_wanted = id;
        m_pause->start();
    });
    connect(m_table, &PostingTable::selectionSizeChanged, this, [this](int rows) { m_detail->setSelected(rows); });
    connect(m_table, &PostingTable::orderRequested, this, [this](const PostingOrder &order) {
        m_order = order;
        ask();
    });
    connect(m_table, &PostingTable::activated, this, [this] { m_detail->firstControl()->setFocus(Qt::TabFocusReason); });
    connect(m_table, &PostingTable::failed, this, &Page::showError);
    connect(m_table, &PostingTable::said, this, [this](const QString &text) { showMessage({.text = text}); });
    connect(m_table, &PostingTable::copied, this,
            [this](int rows) { showMessage({.tone = Tone::Ok, .text = tr("%n row(s) copied as text.", nullptr, rows)}); });
    return card;
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
    connect(previous, &QPushButton::clicked, this, [this] { m_table->step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { m_table->step(1); });
    connect(save, &QPushButton::clicked, this, [this] { exportView(); });
}

void ReviewPage::buildKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto handler) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, handler);
    };
    bind(Qt::Key_F7, [this] { decide(ReviewAction::Refuse); });
    bind(Qt::Key_F8, [this] { decide(ReviewAction::Return); });
    bind(Qt::Key_F9, [this] { decide(ReviewAction::Approve); });
    bind(Qt::ALT | Qt::Key_Up, [this] { m_table->step(-1); });
    bind(Qt::ALT | Qt::Key_Down, [this] { m_table->step(1); });
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
            {u"Ctrl+Z"_s, tr("Take the last approval back")},
            {u"Ctrl+C"_s, tr("Copy the selected rows as text")},
            {u"Enter"_s, tr("To the detail")}};
}

QList<QWidget *> ReviewPage::areas() const { return {m_table, m_detail->firstControl()}; }

bool ReviewPage::back()
{
    if (m_table->hasFocus())
        return false;
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_table->setWide(width() >= wideFrom);
}

PostingFilter ReviewPage::asked() const
{
    PostingFilter filter = m_filter;
    const int state = m_states->current();
    filter.review = state > 0 ? QList{waiting[state - 1]} : waiting;
    filter.withRed = m_onlyRed->isChecked();
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
    const QSignalBlocker quiet(m_onlyRed);
    m_onlyRed->setChecked(filter.withRed);
    ask();
    return true;
}

void ReviewPage::ask()
{
    m_model->ask(asked(), m_order);
    countQueue();
}

void ReviewPage::refresh()
{
    m_model->setToday(m_work.today());
    if (m_model->filter() == asked() && m_model->order() == m_order && m_model->rowCount() > 0)
        m_model->refresh();
    else
        m_model->ask(asked(), m_order);
    countQueue();
    if (m_detail->posting())
        load(m_detail->posting()->id);
}

/// How much waits altogether, and how much of this list has a red item.
void ReviewPage::countQueue()
{
    ++m_question;
    m_red.reset();
    const auto current = [this, question = m_question] { return question == m_question; };
    whenDone(m_work.list.count({.review = waiting}), this, [this, current](const QFuture<Result<PostingCount>> &future) {
        if (current() && future.resultCount() > 0 && future.result())
            setBadge(int(future.result().value().rows));
    });
    PostingFilter red = asked();
    red.withRed = true;
    whenDone(m_work.list.count(red), this, [this, current](const QFuture<Result<PostingCount>> &future) {
        if (!current() || future.resultCount() == 0 || !future.result())
            return;
        m_red = future.result().value();
        say();
    });
}

static QString orderText(const PostingOrder &order)
{
    const QString column = label(order.sort);
    return order.direction == Qt::AscendingOrder ? ReviewPage::tr("sorted by %1, first to last").arg(column)
                                                 : ReviewPage::tr("sorted by %1, last to first").arg(column);
}

void ReviewPage::say()
{
    const bool empty = m_model->rowCount() == 0 && !m_model->isAsking();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (empty) {
        const bool filtered = asked() != PostingFilter{.review = waiting};
        m_empty->say(filtered ? tr("No posting that waits for review passes the filter.") : tr("Nothing waits for review."),
                     filtered ? tr("Prefecture, profession, period, search or state hide the others.")
                              : tr("New postings come in by importing a file."),
                     filtered ? tr("Show all that wait") : QString());
        m_detail->showNothing(tr("Nothing is selected."));
    }
    QStringList parts;
    if (const auto count = m_model->count())
        parts.append(count->exact ? tr("%n posting(s)", nullptr, int(count->rows))
                                  : tr("more than %n posting(s)", nullptr, int(count->rows)));
    if (m_red && m_red->rows > 0)
        parts.append(tr("%n with required items open", nullptr, int(m_red->rows)));
    parts.append(orderText(m_model->order()));
    setSummary(parts.join(u"　"_s));
}

void ReviewPage::load(std::optional<PostingId> id)
{
    if (!id) {
        m_detail->showNothing(tr("Choose a posting from the list."));
        return;
    }
    m_wanted = id;
    whenDone(m_work.load(*id), this, [this, id](const QFuture<Result<Posting>> &future) {
        if (m_wanted != id || future.resultCount() == 0)
            return; // another row by now
        const Result<Posting> posting = future.result();
        if (!posting) {
            m_detail->showNothing(posting.error().message);
            return;
        }
        m_detail->show(posting.value(), m_work.today());
        loadDuplicates();
    });
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
    exportList(m_work, {m_model->filter(), m_model->order(), m_table->shownColumns()}, *this);
    return true;
}
