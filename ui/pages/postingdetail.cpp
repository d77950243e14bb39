#include "ui/pages/postingdetail.h"

#include "models/domain/officedate.h"
#include "models/items/changetablemodel.h"
#include "models/items/historytablemodel.h"
#include "ui/widgets/attachmentlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/changedelegate.h"
#include "ui/widgets/fieldlist.h"
#include "ui/widgets/historydelegate.h"
#include "ui/widgets/leaklist.h"
#include "ui/widgets/postinghead.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/seatspanel.h"
#include "ui/widgets/segmentswitch.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

PostingDetail::PostingDetail(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_stack(new QStackedLayout(this)),
      m_nothing(new TextLabel({}, Type::Dense, Ink::Muted, themes)),
      m_validity(new TextLabel({}, Type::Caption, Ink::Muted, themes)), m_head(new PostingHead(themes)),
      m_leaks(new LeakList(themes)),
      m_parts(new SegmentSwitch(tr("Part of the posting"), {tr("Seats"), tr("Content"), tr("Revisions and history")})),
      m_part(new QStackedWidget), m_seats(new SeatsPanel(themes))
{
    setAccessibleName(tr("The posting"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Space::xl, 0, Space::xl, 0);
    m_stack->addWidget(m_nothing);
    m_validity->setObjectName(u"validity"_s);
    m_validity->setWordWrap(true);
    m_part->addWidget(scrolled(m_seats, tr("Seats")));
    m_part->addWidget(buildContent());
    m_part->addWidget(buildPast());
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    column->setSpacing(Space::s);
    column->addWidget(m_head);
    column->addWidget(m_validity);
    column->addWidget(m_leaks);
    column->addWidget(buildActions());
    column->addSpacing(Space::xs);
    column->addWidget(m_parts, 0, Qt::AlignLeft);
    column->addWidget(m_part, 1);
    m_stack->addWidget(whole);
    m_parts->setObjectName(u"postingParts"_s);
    connect(m_leaks, &LeakList::redactRequested, this, &PostingDetail::redactRequested);
    connect(m_parts, &SegmentSwitch::chosen, m_part, &QStackedWidget::setCurrentIndex);
    connect(m_seats, &SeatsPanel::offerRequested, this, &PostingDetail::offerRequested);
    connect(m_seats, &SeatsPanel::candidatesRequested, this, &PostingDetail::candidatesRequested);
    connect(m_seats, &SeatsPanel::advanceRequested, this, &PostingDetail::advanceRequested);
}

QWidget *PostingDetail::buildActions()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xs);
    const QList<std::pair<QString, QString>> names{{tr("Edit"), u"edit"_s},         {tr("Publish"), u"publish"_s},
                                                   {tr("Schedule"), u"schedule"_s}, {tr("Suspend"), u"stop"_s},
                                                   {tr("Extend"), u"extend"_s},     {tr("End"), u"end"_s}};
    for (const auto &[name, objectName] : names) {
        const auto action = PostingAction(m_actions.size());
        auto *button = styled(new QPushButton(name), action == PostingAction::End ? ButtonKind::Danger : ButtonKind::Plain);
        button->setObjectName(objectName);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
        row->addWidget(button);
        m_actions.append(button);
    }
    row->addStretch();
    return box;
}

QWidget *PostingDetail::buildContent()
{
    m_fields = new FieldList(m_themes);
    m_attachments = new AttachmentList(m_themes);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Space::s, 0);
    column->addWidget(m_fields);
    column->addWidget(m_attachments);
    column->addStretch(1);
    return scrolled(content, tr("Content"));
}

QWidget *PostingDetail::buildPast()
{
    m_revision = new QComboBox;
    m_revision->setObjectName(u"revision"_s);
    auto *name = new TextLabel(tr("Revision"), Type::Body, Ink::Text, m_themes);
    name->setBuddy(m_revision);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Space::s);
    choice->addWidget(name);
    choice->addWidget(m_revision, 1);
    m_changes = new ChangeTableModel(this);
    m_changesTitle = new TextLabel({}, Type::Dense, Ink::Text, m_themes, true);
    m_changesTitle->setWordWrap(true);
    auto *changes = new SheetView(*m_changes, tr("What changed"));
    changes->setItemDelegate(new ChangeDelegate(m_themes, changes));
    m_history = new HistoryTableModel(this);
    auto *history = new SheetView(*m_history, tr("History"), {HistoryTableModel::When, HistoryTableModel::What});
    history->setItemDelegate(new HistoryDelegate(m_themes, history));
    history->horizontalHeader()->hide();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Space::s, 0);
    column->setSpacing(Space::s);
    column->addLayout(choice);
    column->addWidget(m_changesTitle);
    column->addWidget(changes);
    column->addSpacing(Space::s);
    column->addWidget(new TextLabel(tr("History"), Type::Dense, Ink::Text, m_themes, true));
    column->addWidget(history);
    column->addStretch(1);
    connect(m_revision, &QComboBox::activated, this, &PostingDetail::showRevision);
    return scrolled(content, tr("Revisions and history"));
}

QWidget *PostingDetail::firstControl() const { return m_actions.first(); }

static QString validityText(const Posting &posting, QDate today)
{
    const Publication &publication = posting.publication;
    if (publication.state == PublicationState::Ended)
        return publication.endReason ? PostingDetail::tr("Ended: %1").arg(label(*publication.endReason))
                                     : PostingDetail::tr("Ended");
    if (publication.state == PublicationState::Scheduled && publication.publishOn.isValid())
        return PostingDetail::tr("To be published on %1; valid until %2")
            .arg(longDate(publication.publishOn), longDate(publication.validUntil));
    if (!publication.validUntil.isValid())
        return PostingDetail::tr("Validity begins with the first approval.");
    const QString until = longDate(publication.validUntil);
    if (expiresSoon(publication, today))
        return publication.extensions > 0
                   ? PostingDetail::tr("Expires soon: valid until %1, extended once already").arg(until)
                   : PostingDetail::tr("Expires soon: valid until %1, may be extended by a month").arg(until);
    return PostingDetail::tr("Valid until %1").arg(until);
}

void PostingDetail::show(const Posting &posting, QDate today)
{
    const bool same = m_posting && m_posting->id == posting.id;
    m_posting = posting;
    m_today = today;
    m_head->show(posting);
    m_validity->setText(validityText(posting, today));
    m_validity->setInk(expiresSoon(posting.publication, today) ? Ink::Warn : Ink::Muted);
    m_leaks->show(posting.newest().content, posting.facility);
    m_seats->show(posting);
    m_fields->show(posting.shown().content);
    m_attachments->setVisible(posting.source == Source::Gmis);
    if (!same)
        m_attachments->forget();
    const int chosen = same ? m_revision->currentIndex() : 0;
    m_revision->clear();
    for (auto revision = posting.revisions.crbegin(); revision != posting.revisions.crend(); ++revision)
        m_revision->addItem(tr("%1 – %2, %3").arg(revision->number).arg(label(revision->review), fieldMoment(revision->madeAt)));
    m_revision->setCurrentIndex(std::clamp(chosen, 0, m_revision->count() - 1));
    showRevision();
    m_history->show(posting.history);
    m_stack->setCurrentIndex(1);
    judge();
}

/// The chosen revision beside the one before it.
void PostingDetail::showRevision()
{
    const qsizetype at = m_posting->revisions.size() - 1 - m_revision->currentIndex();
    if (at <= 0) {
        m_changes->show({});
        m_changesTitle->setText(tr("The first revision: there is none before it."));
        return;
    }
    const auto changes = changesBetween(m_posting->revisions[at - 1].content, m_posting->revisions[at].content);
    m_changes->show(changes);
    m_changesTitle->setText(tr("%n change(s) against the revision before", nullptr, int(changes.size())));
}

void PostingDetail::showNothing(const QString &sentence)
{
    m_posting.reset();
    m_nothing->setText(sentence);
    m_stack->setCurrentIndex(0);
}

void PostingDetail::setBusy(bool busy)
{
    m_busy = busy;
    m_seats->setBusy(busy);
    judge();
}

/// What is impossible is disabled, with the rule's own sentence as the reason.
void PostingDetail::judge()
{
    if (!m_posting)
        return;
    const Publication &publication = m_posting->publication;
    const bool approved = m_posting->currentRevision > 0;
    const std::array<Result<Publication>, 5> outcomes{
        published(publication, approved, m_today), scheduled(publication, approved, m_today.addDays(1), m_today),
        stopped(publication), extended(publication, m_today), ended(publication, EndReason::ByOffice)};
    const bool isEnded = publication.state == PublicationState::Ended;
    m_actions[0]->setEnabled(!m_busy && !isEnded);
    m_actions[0]->setToolTip(isEnded ? tr("The posting has ended. Register it anew to change it.") : QString());
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        QPushButton *button = m_actions[qsizetype(i) + 1];
        button->setEnabled(!m_busy && outcomes[i]);
        button->setToolTip(outcomes[i] ? QString() : outcomes[i].error().message);
        button->setAccessibleDescription(button->toolTip());
    }
    // Never more than five: what is published is not scheduled, and only what is on its way can be suspended.
    const PublicationState state = publication.state;
    m_actions[int(PostingAction::Schedule)]->setVisible(state != PublicationState::Published);
    m_actions[int(PostingAction::Stop)]->setVisible(state == PublicationState::Published || state == PublicationState::Scheduled);
    m_actions[int(PostingAction::Extend)]->setVisible(state != PublicationState::Scheduled);
}
