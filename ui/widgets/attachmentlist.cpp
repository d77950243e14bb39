#include "ui/widgets/attachmentlist.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

AttachmentList::AttachmentList(const ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_look(styled(new QPushButton(tr("Look in G-MIS")), ButtonKind::Plain)),
      m_sentence(new TextLabel({}, Type::Dense, Ink::Muted, themes))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::s, 0, 0);
    column->setSpacing(Space::s);
    column->addWidget(new TextLabel(tr("Attachments"), Type::Dense, Ink::Text, themes, true));
    m_look->setObjectName(u"attachmentsLook"_s);
    m_look->setAccessibleName(tr("Look for attachments in G-MIS"));
    m_sentence->setObjectName(u"attachmentsSentence"_s);
    m_sentence->setWordWrap(true);
    column->addWidget(m_look, 0, Qt::AlignLeft);
    column->addWidget(m_sentence);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(Space::xs);
    column->addLayout(m_rows);
    connect(m_look, &QPushButton::clicked, this, &AttachmentList::wanted);
    forget();
}

void AttachmentList::forget()
{
    delete m_list;
    m_list = nullptr;
    m_sentence->hide();
    setBusy(false);
}

void AttachmentList::setBusy(bool busy) { m_look->setEnabled(!busy); }

void AttachmentList::show(const QList<Attachment> &attachments)
{
    forget();
    m_sentence->setText(attachments.isEmpty()
                            ? tr("Nothing hangs on this record in G-MIS.")
                            : tr("Files from outside: save what you need, and let it be checked before you open it."));
    m_sentence->show();
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const Attachment &attachment : attachments) {
        auto *row = new QHBoxLayout;
        auto *name = new TextLabel(tr("%1 (%2)").arg(attachment.name, QLocale().formattedDataSize(attachment.size)), Type::Dense,
                                   Ink::Text, m_themes);
        name->setWordWrap(true);
        auto *save = styled(new QPushButton(tr("Save as…")), ButtonKind::Plain);
        save->setObjectName(u"attachmentSave"_s);
        save->setAccessibleName(tr("Save %1").arg(attachment.name));
        connect(save, &QPushButton::clicked, this, [this, attachment] { Q_EMIT saveRequested(attachment); });
        row->addWidget(name, 1);
        row->addWidget(save);
        rows->addLayout(row);
    }
    m_rows->addWidget(m_list);
}
