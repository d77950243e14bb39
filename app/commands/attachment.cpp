#include "app/commands/commands.h"
#include "app/exchanges.h"
#include "app/office.h"
#include "app/texttable.h"
#include "models/storage/postingloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

struct AttachmentCommandText
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentCommandText)
};

namespace {

Outcome listed(const QList<Attachment> &attachments)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Attachment &one : attachments) {
        array.append(QJsonObject{{u"name"_s, one.name}, {u"type"_s, one.contentType}, {u"size"_s, one.size}});
        rows.append({one.name, QLocale().formattedDataSize(one.size), one.contentType});
    }
    return done({{u"rows"_s, array}},
                rows.isEmpty() ? AttachmentCommandText::tr("Nothing hangs on this record in G-MIS.") : textTable(rows, {1}));
}

Outcome fetched(const Invocation &call, Exchanges &exchanges, PostingId posting, const QList<Attachment> &attachments)
{
    const QString only = call.value(u"name"_s);
    const QDir folder(call.value(u"out"_s));
    if (!folder.exists())
        return failed(
            {Error::Kind::Input, AttachmentCommandText::tr("There is no folder %1. Make it first.").arg(folder.path())});
    QStringList written, refused;
    for (const Attachment &one : attachments) {
        if (!only.isEmpty() && one.name != only)
            continue;
        const auto path = Office::awaited(exchanges.saveAttachment(posting, one.name, folder.filePath(safeFileName(one.name))));
        if (path)
            written.append(path.value());
        else
            refused.append(one.name + u": "_s + path.error().message);
    }
    if (written.isEmpty() && refused.isEmpty())
        return failed({Error::Kind::NotFound,
                       only.isEmpty() ? AttachmentCommandText::tr("Nothing hangs on this record in G-MIS.")
                                      : AttachmentCommandText::tr("There is no “%1”. See “attachment list”.").arg(only)});
    Outcome outcome = done({{u"files"_s, QJsonArray::fromStringList(written)}}, written.join(u'\n'));
    if (!refused.isEmpty()) {
        outcome.code = written.isEmpty() ? ExitCode::Failed : ExitCode::Partly;
        outcome.error = refused.takeFirst();
        outcome.notes = refused;
    }
    return outcome;
}

Outcome runAttachment(const Invocation &call, Console &)
{
    if (call.subject == u"fetch"_s && !call.isSet(u"out"_s))
        return wrongUsage(AttachmentCommandText::tr("“attachment fetch” needs --out, the folder to write to."));
    auto office = Office::open(call);
    if (!office)
        return failed(office.error());
    const auto posting =
        office.value()->read([&](const QSqlDatabase &db) { return PostingLoader(db).byNumber(call.arguments.first()); });
    if (!posting)
        return failed(posting.error());
    Exchanges exchanges([&office] { return office.value()->database(); });
    const auto attachments = Office::awaited(exchanges.attachments(posting.value().id));
    if (!attachments)
        return failed(attachments.error());
    return call.subject == u"list"_s ? listed(attachments.value())
                                     : fetched(call, exchanges, posting.value().id, attachments.value());
}

} // namespace

Command attachmentCommand()
{
    return {.name = u"attachment"_s,
            .subjects = {u"list"_s, u"fetch"_s},
            .argumentName = u"POSTING"_s,
            .least = 1,
            .most = 1,
            .summary =
                AttachmentCommandText::tr("Lists and fetches the files that hang on a posting's record in G-MIS. Nothing is "
                                          "opened, nothing replaced, and nothing fetched beyond 20 MB."),
            .options = {{u"name"_s, u"NAME"_s, AttachmentCommandText::tr("only this one")},
                        {u"out"_s, u"FOLDER"_s, AttachmentCommandText::tr("where to write")}},
            .run = runAttachment};
}
