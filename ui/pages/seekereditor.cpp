#include "ui/pages/seekereditor.h"

#include "models/domain/whendone.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/pages/draftkeeper.h"
#include "ui/pages/seekerduplicates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/seekerform.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

SeekerEditor::SeekerEditor(const SeekerWork &work, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_work(work), m_themes(themes), m_title(new TextLabel({}, Type::Heading, Ink::Text, themes, true)),
      m_duplicates(new SeekerDuplicates(tr("Open"), themes)), m_form(new SeekerForm(themes)),
      m_draft(new DraftKeeper(
          work, [this] { return hasChanges() ? m_form->draft() : QJsonObject(); }, this))
{
    setObjectName(u"seekerEditor"_s);
    setAccessibleName(tr("Form of a seeker"));
    m_title->setObjectName(u"editorTitle"_s);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, Space::s, 0);
    inside->addWidget(m_form, 1);
    m_area = scrolled(content, tr("Fields of the seeker"));
    auto *bar = new QWidget;
    buildButtons(bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);
    column->addWidget(bar);
    column->addWidget(m_duplicates);
    column->addWidget(m_area, 1);
    connect(m_form, &SeekerForm::edited, m_draft, &DraftKeeper::touch);
    connect(m_form, &SeekerForm::identified, this, &SeekerEditor::findDuplicates);
    connect(m_draft, &DraftKeeper::said, this, &SeekerEditor::said);
    connect(m_draft, &DraftKeeper::failed, this, &SeekerEditor::failed);
    connect(m_draft, &DraftKeeper::taken, this, [this](const QJsonObject &input) {
        m_form->setDraft(input);
        findDuplicates();
    });
    connect(m_duplicates, &SeekerDuplicates::chosen, this, [this](const Seeker &other) {
        m_draft->keep();
        m_draft->close();
        Q_EMIT openRequested(other.id);
    });
}

void SeekerEditor::buildButtons(QWidget *bar)
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
    connect(cancel, &QPushButton::clicked, this, &SeekerEditor::leave);
    connect(m_save, &QPushButton::clicked, this, &SeekerEditor::save);
}

void SeekerEditor::setDraftPause(std::chrono::milliseconds pause) { m_draft->setPause(pause); }

static const QString draftPrefix = u"seeker/"_s, draftOfNew = u"seeker/new"_s;

QString SeekerEditor::draftKey() const
{
    return m_seeker ? draftPrefix + QString::number(qToUnderlying(m_seeker->id)) : draftOfNew;
}

std::optional<SeekerId> SeekerEditor::draftOf(const QString &key)
{
    bool isNumber = false;
    const qint64 id = key.startsWith(draftPrefix) ? key.mid(draftPrefix.size()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(SeekerId{id}) : std::nullopt;
}

void SeekerEditor::open(const QString &title, const Seeker &seeker)
{
    m_title->setText(title);
    m_duplicates->show({});
    m_form->show(seeker, m_work.user(), m_work.today());
    m_area->verticalScrollBar()->setValue(0);
    m_draft->open(draftKey(), tr("There is input for this seeker that was not saved."));
    m_form->focusFirst();
}

void SeekerEditor::edit(const Seeker &seeker)
{
    m_seeker = seeker;
    open(tr("Edit %1  %2").arg(seeker.number, seeker.name), seeker);
}

void SeekerEditor::addNew()
{
    m_seeker.reset();
    open(tr("New seeker"), {});
}

bool SeekerEditor::hasChanges() const { return m_draft->isOpen() && !m_form->draft().isEmpty(); }

void SeekerEditor::findDuplicates()
{
    if (!m_draft->isOpen())
        return;
    const Seeker asked = m_form->seeker();
    whenDone(m_work.duplicates(asked), this, [this, asked](const QFuture<Result<QList<SeekerDuplicate>>> &future) {
        if (!m_draft->isOpen() || future.resultCount() == 0 || !future.result())
            return;
        if (likenessKeys(m_form->seeker()) == likenessKeys(asked)) // typed on meanwhile: another answer is on its way
            m_duplicates->show(future.result().value());
    });
}

void SeekerEditor::discard()
{
    m_draft->drop();
    m_draft->close();
    Q_EMIT closed();
}

void SeekerEditor::leave()
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

void SeekerEditor::save()
{
    if (m_busy || !m_draft->isOpen())
        return;
    if (!m_form->validate()) {
        Q_EMIT said({.tone = Tone::Warn,
                     .text = tr("The record cannot be saved like this. Correct the field that is marked."),
                     .topic = u"unsaved"_s});
        return;
    }
    const Seeker seeker = m_form->seeker();
    if (!m_seeker)
        return finish(m_work.add(seeker));
    if (seeker == *m_seeker) {
        Q_EMIT said({.text = tr("Nothing was changed."), .topic = u"unsaved"_s});
        return;
    }
    finish(m_work.save({m_seeker->id, m_seeker->version}, seeker));
}

void SeekerEditor::finish(const QFuture<Result<Seeker>> &answer)
{
    m_busy = true;
    m_save->setEnabled(false);
    whenDone(answer, this, [this](const QFuture<Result<Seeker>> &future) {
        m_busy = false;
        m_save->setEnabled(true);
        if (future.resultCount() == 0)
            return;
        const Result<Seeker> result = future.result();
        if (result) {
            m_draft->drop();
            m_draft->close();
            Q_EMIT saved(result.value(), !m_seeker);
        } else if (result.error().kind == Error::Kind::Conflict && m_seeker) {
            m_draft->keep();
            settleConflict(m_form->seeker());
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

void SeekerEditor::settleConflict(const Seeker &mine)
{
    whenDone(m_work.edit(m_seeker->id), this, [this, mine](const QFuture<Result<Seeker>> &future) {
        if (future.resultCount() == 0 || !m_seeker)
            return;
        const Result<Seeker> now = future.result();
        if (!now) {
            Q_EMIT failed(now.error());
            return;
        }
        const Seeker theirs = now.value();
        const SeekerEdits edits = merged(*m_seeker, mine, theirs);
        if (edits.conflicts.isEmpty())
            return takeOver(edits.seeker, theirs,
                            tr("Somebody else saved the record meanwhile. Both changes are in the form now: check and save "
                               "again."));
        const int count = int(edits.conflicts.size());
        ChoiceDialog::Question question{
            tr("Somebody else saved the record meanwhile"),
            tr("%n field(s) were changed by both of you. Choose which value holds; all other changes are kept.", nullptr, count),
            {},
            tr("Take over %n choice(s)", nullptr, count),
            tr("Back to the form"),
            tr("Mine"),
            tr("Theirs"),
            true,
            {}};
        for (const SeekerPart &part : edits.conflicts)
            question.choices.append({part.key(), part.label(), part.shown(*m_seeker), part.shown(mine), part.shown(theirs)});
        auto *dialog = new ChoiceDialog(question, m_themes, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, edits, theirs] {
            Seeker chosen = edits.seeker;
            const QStringList taken = dialog->takenRight();
            for (const SeekerPart &part : edits.conflicts)
                if (taken.contains(part.key()))
                    part.copy(theirs, chosen);
            takeOver(chosen, theirs, tr("Your choice is in the form now: check and save again."));
        });
        dialog->open();
    });
}

/// The form goes on with the other's record as its base and both changes as its content.
void SeekerEditor::takeOver(const Seeker &seeker, const Seeker &theirs, const QString &sentence)
{
    m_seeker = theirs;
    m_form->show(seeker, m_work.user(), m_work.today());
    m_form->setBase(theirs);
    Q_EMIT said({.tone = Tone::Warn, .text = sentence, .topic = u"unsaved"_s});
    m_draft->keep();
}
