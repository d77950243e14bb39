#include "ui/dialogs/confirmdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const Question &question, const ThemeSource &themes, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::s);
    column->addWidget(new TextLabel(question.title, Type::Heading, Ink::Text, themes, true));
    auto *subject = new TextLabel(question.subject, Type::Body, Ink::Text, themes, true);
    subject->setObjectName(u"confirmSubject"_s);
    subject->setWordWrap(true);
    column->addWidget(subject);
    for (const QString &sentence : question.sentences) {
        auto *text = new TextLabel(sentence, Type::Dense, Ink::Text, themes);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    auto *tick = new QCheckBox(question.tick);
    tick->setObjectName(u"confirmTick"_s);
    column->addSpacing(Space::s);
    column->addWidget(tick);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *go = styled(new QPushButton(question.action), ButtonKind::Danger);
    go->setObjectName(u"decide"_s);
    go->setEnabled(false);
    cancel->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(go);
    column->addSpacing(Space::s);
    column->addLayout(row);
    connect(tick, &QCheckBox::toggled, go, &QPushButton::setEnabled);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}
