#include "ui/pages/reviewdetail.h"

#include "models/items/changetablemodel.h"
#include "models/items/historytablemodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/changedelegate.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/duplicatelist.h"
#include "ui/widgets/fieldlist.h"
#include "ui/widgets/historydelegate.h"
#include "ui/widgets/leaklist.h"
#include "ui/widgets/postinghead.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

ReviewDetail::ReviewDetail(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_stack(new QStackedLayout(this)),
      m_nothing(new TextLabel({}, Type::Dense, Ink::Muted, themes))
{
    setAccessibleName(tr("The posting under review"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Space::xl, 0, Space::xl, 0);
    m_stack->addWidget(m_nothing);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, Space::m, 0, Space::m);
    column->setSpacing(Space::s);
    m_area = scrolled(buildContent(), tr("Checks, changes and history"));
    m_area->setObjectName(u"reviewDetailArea"_s);
    column->addWidget(m_area, 1);
    column->addWidget(buildDecisions());
    m_stack->addWidget(whole);
    connect(m_checks, &CheckList::confirmationChanged, this, &ReviewDetail::judge);
    connect(m_checks, &CheckList::fieldRequested, this, &ReviewDetail::fieldRequested);
    connect(m_leaks, &LeakList::redactRequested, this, &ReviewDetail::redactRequested);
    connect(m_duplicates, &DuplicateList::compareRequested, this, &ReviewDetail::compareRequested);
    connect(m_duplicates, &DuplicateList::mergeRequested, this, &ReviewDetail::mergeRequested);
    connect(m_duplicates, &DuplicateList::dismissRequested, this, &ReviewDetail::dismissRequested);
}

static TextLabel *section(const QString &text, const ThemeSource &themes)
{
    auto *title = new TextLabel(text, Type::Dense, Ink::Text, themes, true);
    title->setContentsMargins(0, Space::s, 0, 0);
    return title;
}

QWidget *ReviewDetail::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::l, 0, Space::l, 0);
    column->setSpacing(Space::s);
    column->addWidget(m_head = new PostingHead(m_themes));
    column->addWidget(m_checks = new CheckList(m_themes));
    column->addWidget(m_leaks = new LeakList(m_themes));
    column->addWidget(m_duplicates = new DuplicateList(m_themes));
    column->addWidget(m_changesTitle = section({}, m_themes));
    m_changesTitle->setObjectName(u"changesTitle"_s);
    m_changes = new ChangeTableModel(this);
    auto *changes = new SheetView(*m_changes, tr("What changed"));
    changes->setItemDelegate(new ChangeDelegate(m_themes, changes));
    column->addWidget(m_changeView = changes);
    column->addWidget(m_fieldsTitle = section(tr("Content"), m_themes));
    column->addWidget(m_fields = new FieldList(m_themes));
    column->addWidget(section(tr("History"), m_themes));
    m_history = new HistoryTableModel(this);
    auto *history = new SheetView(*m_history, tr("History"), {HistoryTableModel::When, HistoryTableModel::What});
    history->setItemDelegate(new HistoryDelegate(m_themes, history));
    history->horizontalHeader()->hide();
    column->addWidget(history);
    column->addStretch(1);
    return content;
}

QWidget *ReviewDetail::buildDecisions()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(Space::l, 0, Space::l, 0);
    column->setSpacing(Space::s);
    m_obstacle = new TextLabel({}, Type::Caption, Ink::Danger, m_themes);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->setWordWrap(true);
    column->addWidget(m_obstacle);
    m_refuse = styled(new QPushButton(tr("Refuse")), ButtonKind::Danger, u"F7"_s);
    m_return = styled(new QPushButton(tr("Return")), ButtonKind::Plain, u"F8"_s);
    m_approve = styled(new QPushButton(tr("Approve")), ButtonKind::Primary, u"F9"_s);
    m_refuse->setObjectName(u"refuse"_s);
    m_return->setObjectName(u"return"_s);
    m_approve->setObjectName(u"approve"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addWidget(m_refuse);
    row->addStretch();
    row->addWidget(m_return);
    row->addWidget(m_approve, 1);
    column->addLayout(row);
    const auto decides = [this](QPushButton *button, ReviewAction action) {
        button->setFixedHeight(Extent::decision);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT decisionRequested(action); });
    };
    decides(m_refuse, ReviewAction::Refuse);
    decides(m_return, ReviewAction::Return);
    decides(m_approve, ReviewAction::Approve);
    return box;
}

void ReviewDetail::show(const Posting &posting, QDate today)
{
    const bool same = m_posting && m_posting->id == posting.id;
    m_posting = posting;
    const CheckContext context = checkContext(posting, today);
    m_findings = checksOf(posting.newest().content, context);
    m_head->show(posting);
    m_checks->show(m_findings);
    m_leaks->show(posting.newest().content, posting.facility);
    if (!same)
        m_duplicates->show({});
    const QList<FieldChange> changes =
        context.current ? changesBetween(*context.current, posting.newest().content) : QList<FieldChange>();
    m_changes->show(changes);
    m_changesTitle->setText(tr("%n change(s) (revision %1 → revision %2)", nullptr, int(changes.size()))
                                .arg(posting.currentRevision)
                                .arg(posting.newest().number));
    m_changesTitle->setVisible(context.current.has_value());
    m_changeView->setVisible(!changes.isEmpty());
    m_fieldsTitle->setVisible(!context.current);
    m_fields->setVisible(!context.current); // the reviewer of a change sees only the change
    if (!context.current)
        m_fields->show(posting.newest().content);
    m_history->show(posting.history);
    if (!same)
        m_area->verticalScrollBar()->setValue(0);
    m_stack->setCurrentIndex(1);
    judge();
}

void ReviewDetail::showNothing(const QString &sentence)
{
    m_posting.reset();
    m_findings.clear();
    m_nothing->setText(sentence);
    m_stack->setCurrentIndex(0);
}

void ReviewDetail::showDuplicates(const QList<PostingRow> &rows) { m_duplicates->show(rows); }

void ReviewDetail::setSelected(int rows)
{
    m_selected = rows;
    judge();
}

void ReviewDetail::setBusy(bool busy)
{
    m_busy = busy;
    judge();
}

int ReviewDetail::redCount() const { return countOf(m_findings, Severity::Red); }

bool ReviewDetail::amberConfirmed() const { return m_checks->allConfirmed(); }

void ReviewDetail::focusConfirmation() { m_checks->focusFirstOpen(); }

QWidget *ReviewDetail::firstControl() const { return m_area; }

QString ReviewDetail::obstacle() const
{
    if (!m_posting)
        return {};
    if (!awaitsReview(m_posting->newest().review))
        return tr("The newest revision is decided: there is nothing to approve.");
    if (redCount() > 0)
        return tr("%n required item(s) are open, so the posting cannot be approved.", nullptr, redCount());
    if (!amberConfirmed())
        return tr("Tick the items to confirm; then the posting can be approved.");
    return {};
}

void ReviewDetail::judge()
{
    const bool several = m_selected > 1;
    const QString reason = several ? tr("The decision is about all %n selected postings.", nullptr, m_selected) : obstacle();
    m_obstacle->setText(reason);
    m_obstacle->setInk(several ? Ink::Info : redCount() > 0 ? Ink::Danger : Ink::Warn);
    m_obstacle->setVisible(!reason.isEmpty());
    const bool open = several || (m_posting && awaitsReview(m_posting->newest().review));
    m_refuse->setEnabled(open && !m_busy);
    m_return->setEnabled(open && !m_busy);
    m_approve->setEnabled(open && !m_busy && (several || reason.isEmpty()));
    m_approve->setToolTip(several ? QString() : reason);
}
