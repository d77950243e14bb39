#include "app/invitationfile.h"

#include "models/exchange/invitation.h"

#include <QCoreApplication>
#include <QSaveFile>

struct InvitationFileText
{
    Q_DECLARE_TR_FUNCTIONS(InvitationFileText)
};

Result<> saveInvitation(const InterviewRow &row, const QString &path, const Actor &actor)
{
    // Named by posting and application, so that the file tells nothing about the seeker.
    const QString title = InvitationFileText::tr("Interview %1, posting %2").arg(row.applicationNumber, row.postingNumber);
    const auto text = invitation(row.interview, title, actor.name, actor.at);
    if (!text)
        return text.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.value()) == text.value().size() && file.commit())
        return {};
    return Error{Error::Kind::Input, InvitationFileText::tr("%1 cannot be written. Check its folder and rights.").arg(path),
                 file.errorString()};
}
