#include "ui/dialogs/reasondialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(const Question &question, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent), m_question(question), m_comment(new QPlainTextEdit(question.comment)),
      m_error(new TextLabel({}, Type::Dense, Ink::Danger, themes))
{
    setWindowTitle(question.title);
    setObjectName(u"reasonDialog"_s);
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(new TextLabel(question.title, Type::Heading, Ink::Text, themes, true));
    auto *subject = new TextLabel(question.subject, Type::Dense, Ink::Muted, themes);
    subject->setWordWrap(true);
    column->addWidget(subject);
    if (!question.reasons.isEmpty()) {
        m_reason = new QComboBox;
        m_reason->setObjectName(u"reason"_s);
        m_reason->addItem(tr("Choose a reason"));
        m_reason->addItems(question.reasons);
        m_reason->setCurrentIndex(question.reason + 1);
        auto *name = new TextLabel(tr("Reason"), Type::Body, Ink::Text, themes);
        name->setBuddy(m_reason);
        column->addSpacing(Space::s);
        column->addWidget(name);
        column->addWidget(m_reason);
    }
    if (!question.note.isEmpty()) {
        auto *note = new TextLabel(question.note, Type::Caption, Ink::Muted, themes);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    auto *name = new TextLabel(question.commentRequired ? tr("Reason in words") : tr("Comment"), Type::Body, Ink::Text, themes);
    name->setBuddy(m_comment);
    m_comment->setObjectName(u"comment"_s);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(96);
    column->addSpacing(Space::s);
    column->addWidget(name);
    column->addWidget(m_comment);
    m_error->setObjectName(u"reasonError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *go = styled(new QPushButton(question.action), question.dangerous ? ButtonKind::Danger : ButtonKind::Primary);
    go->setObjectName(u"decide"_s);
    go->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column->addSpacing(Space::s);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ReasonDialog::tryAccept);
    setAttribute(Qt::WA_DeleteOnClose);
    (m_reason ? static_cast<QWidget *>(m_reason) : m_comment)->setFocus();
}

int ReasonDialog::reason() const { return m_reason ? m_reason->currentIndex() - 1 : -1; }

QString ReasonDialog::comment() const { return m_comment->toPlainText().trimmed(); }

void ReasonDialog::tryAccept()
{
    const bool reasonMissing = m_reason && reason() < 0;
    const bool commentMissing = m_question.commentRequired && comment().isEmpty();
    if (m_reason)
        setFieldError(m_reason, reasonMissing);
    setFieldError(m_comment, commentMissing);
    if (!reasonMissing && !commentMissing)
        return accept();
    m_error->setText(reasonMissing ? tr("✕ Choose a reason.") : tr("✕ Enter the reason in words."));
    m_error->show();
    (reasonMissing ? static_cast<QWidget *>(m_reason) : m_comment)->setFocus();
}
