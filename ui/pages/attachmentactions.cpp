#include "ui/pages/attachmentactions.h"

#include "models/domain/whendone.h"
#include "ui/pages/postingdetail.h"
#include "ui/shell/page.h"
#include "ui/widgets/attachmentlist.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

struct AttachmentText
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentText)
};

static void look(const PostingWork &work, PostingDetail &detail, Page &page)
{
    if (!detail.posting())
        return;
    const PostingId id = detail.posting()->id;
    detail.attachments().setBusy(true);
    whenDone(work.attachments(id), &page, [&detail, &page, id](const auto &future) {
        if (!detail.posting() || detail.posting()->id != id)
            return; // another one is shown now
        detail.attachments().setBusy(false);
        if (future.resultCount() == 0)
            return;
        if (!future.result())
            return page.showError(future.result().error());
        detail.attachments().show(future.result().value());
    });
}

static void save(const PostingWork &work, Page &page, PostingId id, const Attachment &attachment)
{
    auto *dialog = new QFileDialog(&page, AttachmentText::tr("Save the attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is replaced
    dialog->selectFile(safeFileName(attachment.name));
    QObject::connect(dialog, &QFileDialog::fileSelected, &page, [&work, &page, id, attachment](const QString &path) {
        whenDone(work.saveAttachment(id, attachment, path), &page, [&page](const auto &future) {
            if (future.resultCount() == 0)
                return;
            if (!future.result())
                return page.showError(future.result().error());
            page.showMessage({.tone = Tone::Ok,
                              .text = AttachmentText::tr("Saved as %1. It was not opened.").arg(future.result().value()),
                              .topic = u"attachment"_s});
        });
    });
    dialog->open();
}

void connectAttachments(const PostingWork &work, PostingDetail &detail, Page &page)
{
    QObject::connect(&detail.attachments(), &AttachmentList::wanted, &page,
                     [&work, &detail, &page] { look(work, detail, page); });
    QObject::connect(&detail.attachments(), &AttachmentList::saveRequested, &page,
                     [&work, &detail, &page](const Attachment &attachment) {
                         if (detail.posting())
                             save(work, page, detail.posting()->id, attachment);
                     });
}
