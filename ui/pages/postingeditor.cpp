#include "ui/pages/postingeditor.h"

#include "models/domain/postingfield.h"
#include "models/domain/whendone.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/pages/draftkeeper.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facilityform.h"
#include "ui/widgets/postingform.h"
#include "ui/widgets/postinghead.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

PostingEditor::PostingEditor(const PostingWork &work, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_work(work), m_themes(themes), m_title(new TextLabel({}, Type::Heading, Ink::Text, themes, true)),
      m_facilityCard(new Card(themes, tr("Recruiting institution"))), m_facility(new FacilityForm(themes)),
      m_form(new PostingForm(themes)), m_draft(new DraftKeeper(
                                           work, [this] { return draft(); }, this))
{
    setObjectName(u"postingEditor"_s);
    setAccessibleName(tr("Form of a posting"));
    m_title->setObjectName(u"editorTitle"_s);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, Space::s, 0);
    cards->setSpacing(Space::m);
    m_facilityCard->body()->setContentsMargins(Space::l, Space::xs, Space::l, Space::l);
    m_facilityCard->body()->addWidget(m_facility);
    cards->addWidget(m_facilityCard);
    cards->addWidget(m_form, 1);
    m_area = scrolled(content, tr("Fields of the posting"));
    auto *bar = new QWidget;
    buildButtons(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);
    column->addWidget(bar);
    column->addWidget(m_area, 1);
    connect(m_form, &PostingForm::edited, m_draft, &DraftKeeper::touch);
    connect(m_facility, &FacilityForm::edited, m_draft, &DraftKeeper::touch);
    connect(m_draft, &DraftKeeper::said, this, &PostingEditor::said);
    connect(m_draft, &DraftKeeper::failed, this, &PostingEditor::failed);
    connect(m_draft, &DraftKeeper::taken, this, [this](const QJsonObject &input) {
        m_form->setDraft(input.value(u"fields"_s).toObject());
        if (!m_posting)
            m_facility->setDraft(input.value(u"facility"_s).toObject());
    });
    connect(m_facility, &FacilityForm::lookUpRequested, this, &PostingEditor::lookUp);
}

void PostingEditor::buildButtons(QWidget *bar)
{
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    auto *cancel = styled(new QPushButton(tr("Close")), ButtonKind::Plain, u"Esc"_s);
    cancel->setObjectName(u"closeEditor"_s);
    m_save = styled(new QPushButton(tr("Save")), ButtonKind::Primary, u"Ctrl+S"_s);
    m_save->setObjectName(u"save"_s);
    row->addWidget(m_title, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &PostingEditor::leave);
    connect(m_save, &QPushButton::clicked, this, &PostingEditor::save);
}

void PostingEditor::setDraftPause(std::chrono::milliseconds pause) { m_draft->setPause(pause); }

static const QString draftPrefix = u"posting/"_s, draftOfNew = u"posting/new"_s;

QString PostingEditor::draftKey() const
{
    return m_posting ? draftPrefix + QString::number(qToUnderlying(m_posting->id)) : draftOfNew;
}

std::optional<PostingId> PostingEditor::draftOf(const QString &key)
{
    bool isNumber = false;
    const qint64 id = key.startsWith(draftPrefix) ? key.mid(draftPrefix.size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(PostingId{id}) : std::nullopt;
}

void PostingEditor::open(const QString &title, const PostingContent &content, const CheckContext &context)
{
    m_base = content;
    m_title->setText(title);
    m_facilityCard->setVisible(!m_posting);
    m_form->show(content, context);
    m_area->verticalScrollBar()->setValue(0);
    m_draft->open(draftKey(), tr("There is input for this posting that was not saved."));
}

void PostingEditor::edit(const Posting &posting, const QString &key)
{
    m_posting = posting;
    CheckContext context = checkContext(posting, m_work.today());
    if (posting.currentRevision > 0)
        context.current = posting.revisions[posting.currentRevision - 1].content;
    open(tr("Edit %1  %2").arg(posting.number, PostingHead::nameOf(posting)), posting.newest().content, context);
    m_form->focusField(key);
}

void PostingEditor::addNew()
{
    m_posting.reset();
    m_facility->clear();
    CheckContext context;
    context.today = m_work.today();
    open(tr("New posting"), {}, context);
    m_facility->setFocus();
}

bool PostingEditor::hasChanges() const
{
    if (!m_draft->isOpen())
        return false;
    return !m_form->draft().isEmpty() || (!m_posting && !m_facility->facility().name.isEmpty());
}

QJsonObject PostingEditor::draft() const
{
    if (!hasChanges())
        return {};
    QJsonObject draft{{u"fields"_s, m_form->draft()}};
    if (!m_posting)
        draft.insert(u"facility"_s, m_facility->draft());
    return draft;
}

void PostingEditor::discard()
{
    m_draft->drop();
    m_draft->close();
    Q_EMIT closed();
}

void PostingEditor::leave()
{
    if (m_busy)
        return;
    if (!hasChanges()) {
        m_draft->close();
        Q_EMIT closed();
        return;
    }
    m_draft->keep();
    Message message{.tone = Tone::Warn,
                    .text = tr("The changes are not saved yet."),
                    .answers = {tr("Save"), tr("Discard")},
                    .topic = u"unsaved"_s};
    message.answered = [this](int answer) { answer == 0 ? save() : discard(); };
    Q_EMIT said(message);
}

void PostingEditor::save()
{
    if (m_busy || !m_draft->isOpen())
        return;
    if (!m_posting && !m_facility->validate())
        return;
    if (!m_form->validate()) {
        Q_EMIT said({.tone = Tone::Warn,
                     .text = tr("An input cannot be read. Correct the field that is marked."),
                     .topic = u"unsaved"_s});
        return;
    }
    const PostingContent content = m_form->content();
    if (!m_posting)
        return finish(m_work.add(content, m_facility->facility()));
    if (content == m_base) {
        Q_EMIT said({.text = tr("Nothing was changed."), .topic = u"unsaved"_s});
        return;
    }
    finish(m_work.save({m_posting->id, m_posting->version}, content));
}

void PostingEditor::finish(const QFuture<Result<Posting>> &answer)
{
    m_busy = true;
    m_save->setEnabled(false);
    whenDone(answer, this, [this](const QFuture<Result<Posting>> &future) {
        m_busy = false;
        m_save->setEnabled(true);
        if (future.resultCount() == 0)
            return;
        const Result<Posting> result = future.result();
        if (result) {
            m_draft->drop();
            m_draft->close();
            Q_EMIT saved(result.value(), !m_posting);
        } else if (result.error().kind == Error::Kind::Conflict && m_posting) {
            m_draft->keep();
            settleConflict(m_form->content());
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

void PostingEditor::settleConflict(const PostingContent &mine)
{
    whenDone(m_work.load(m_posting->id), this, [this, mine](const QFuture<Result<Posting>> &future) {
        if (future.resultCount() == 0)
            return;
        const Result<Posting> now = future.result();
        if (!now) {
            Q_EMIT failed(now.error());
            return;
        }
        const PostingContent theirs = now.value().newest().content;
        const Merge merge = merged(m_base, mine, theirs);
        if (merge.conflicts.isEmpty())
            return takeOver(
                merge.content, now.value(),
                tr("Somebody else saved the posting meanwhile. Both changes are in the form now: check and save again."));
        auto *dialog = MergeDialog::ofConflict(m_base, mine, theirs, m_themes, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, posting = now.value()] {
            takeOver(dialog->chosen(), posting, tr("Your choice is in the form now: check and save again."));
        });
        dialog->open();
    });
}

/// The form goes on with the other's revision as its base and both changes as its content.
void PostingEditor::takeOver(const PostingContent &content, const Posting &theirs, const QString &sentence)
{
    m_posting = theirs;
    m_base = theirs.newest().content;
    m_form->show(content, checkContext(theirs, m_work.today()));
    m_form->setBase(m_base);
    Q_EMIT said({.tone = Tone::Warn, .text = sentence, .topic = u"unsaved"_s});
    m_draft->keep();
}

void PostingEditor::lookUp(const Facility &like)
{
    whenDone(m_work.findFacility(like), this, [this, like](const QFuture<Result<std::optional<Facility>>> &future) {
        const Facility now = m_facility->facility();
        if (future.resultCount() == 0 || now.code != like.code || now.name != like.name)
            return; // typed on meanwhile
        const auto result = future.result();
        if (!result) {
            Q_EMIT failed(result.error());
        } else if (result.value()) {
            m_facility->setFacility(*result.value());
            m_facility->say(tr("The institution is known and was filled in."));
        } else {
            m_facility->say(tr("The institution is not known yet; it will be added with the posting."));
        }
    });
}
