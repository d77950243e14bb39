#include "app/commands/commands.h"
#include "app/listcursor.h"
#include "app/office.h"
#include "app/options.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/jobs/keynetintake.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct InboxCommandText
{
    Q_DECLARE_TR_FUNCTIONS(InboxCommandText)
};

namespace {

/// As the list shows it and the other subjects take it: application/12.
QString nameOf(const InboxRow &row) { return RemoteCase{row.kind, row.record, 0, {}, {}}.subject(); }

Outcome list(const Invocation &call, Office &office)
{
    const auto limit = numberOption(call, u"limit"_s, 1000, 1, 1'000'000);
    if (!limit)
        return wrongUsage(limit.error().message);
    const auto after = cursorOption(call, u"inbox"_s);
    if (!after)
        return wrongUsage(after.error().message);
    InboxCursor cursor;
    if (after.value())
        cursor = {momentFromStored(after.value()->value(u"at"_s).toString()), after.value()->value(u"kind"_s).toString(),
                  after.value()->value(u"id"_s).toInteger()};
    const auto slice = office.read([&](const QSqlDatabase &db) { return inboxPage(db, cursor, int(limit.value())); });
    if (!slice)
        return failed(slice.error());
    const auto count = office.read([](const QSqlDatabase &db) { return RemoteStore(db, RemoteSystem::KeyNet).refusedCount(); });
    if (!count)
        return failed(count.error());
    QJsonArray array;
    QList<QStringList> lines;
    for (const InboxRow &row : slice.value().rows) {
        array.append(QJsonObject{{u"id"_s, nameOf(row)},
                                 {u"kind"_s, japanese(row.kind)},
                                 {u"posting"_s, row.posting},
                                 {u"name"_s, row.name},
                                 {u"arrived_at"_s, storedMoment(row.arrivedAt)},
                                 {u"problem"_s, row.problem}});
        lines.append({nameOf(row), row.posting, row.name, fieldMoment(row.arrivedAt), row.problem});
    }
    QString text = lines.isEmpty() ? InboxCommandText::tr("Everything that arrived was taken in.") : textTable(lines);
    QJsonObject object{{u"waiting"_s, count.value()}, {u"rows"_s, array}};
    if (const InboxCursor &last = slice.value().next; !slice.value().last) {
        const QString next =
            cursorWord(u"inbox"_s, {{u"at"_s, storedMoment(last.arrivedAt)}, {u"kind"_s, last.kind}, {u"id"_s, last.record}});
        object.insert(u"next"_s, next);
        text += u'\n' + InboxCommandText::tr("There are more: “inbox list --after %1”.").arg(next);
    }
    return done(object, text);
}

Outcome step(const Invocation &call, Office &office)
{
    QStringList lines, refusals;
    QJsonArray results;
    for (const QString &word : call.arguments) {
        const auto kind = fromCode<CaseKind>(word.section(u'/', 0, 0));
        bool isNumber = false;
        const qint64 record = word.section(u'/', 1).toLongLong(&isNumber);
        if (!kind || !isNumber)
            return wrongUsage(InboxCommandText::tr("“%1” is nothing of the inbox. See “inbox list”.").arg(word));
        const auto result = office.write([&](const QSqlDatabase &db) {
            KeyNetIntake intake(db, Office::actor());
            return call.subject == u"retry"_s ? intake.retry(*kind, record)
                                              : intake.giveUp(*kind, record, call.value(u"reason"_s));
        });
        results.append(
            QJsonObject{{u"id"_s, word}, {u"done"_s, bool(result)}, {u"error"_s, result ? QString() : result.error().message}});
        if (result)
            lines.append(word);
        else
            refusals.append(word + u": "_s + result.error().message);
    }
    Outcome outcome =
        done({{u"done"_s, lines.size()}, {u"failed"_s, refusals.size()}, {u"results"_s, results}}, lines.join(u'\n'));
    if (refusals.isEmpty())
        return outcome;
    outcome.code = lines.isEmpty() ? ExitCode::Failed : ExitCode::Partly;
    outcome.error = refusals.takeFirst();
    outcome.notes = refusals;
    return outcome;
}

Outcome runInbox(const Invocation &call, Console &)
{
    const bool isList = call.subject == u"list"_s;
    if (isList != call.arguments.isEmpty())
        return wrongUsage(
            InboxCommandText::tr("“inbox list” takes no name; “inbox retry” and “inbox drop” need at least one. See "
                                 "keynet-desk help inbox."));
    if (call.subject == u"drop"_s && call.value(u"reason"_s).trimmed().isEmpty())
        return wrongUsage(InboxCommandText::tr("“inbox drop” needs --reason. It is kept."));
    auto office = Office::open(call);
    if (!office)
        return failed(office.error());
    return isList ? list(call, *office.value()) : step(call, *office.value());
}

} // namespace

Command inboxCommand()
{
    return {.name = u"inbox"_s,
            .subjects = {u"list"_s, u"retry"_s, u"drop"_s},
            .argumentName = u"[ID…]"_s,
            .most = -1,
            .summary = InboxCommandText::tr("Shows what came from Key-Net and could not be taken in, tries it again, or gives it "
                                            "up."),
            .options = {{u"limit"_s, u"N"_s, InboxCommandText::tr("at most so many")},
                        afterOption(),
                        {u"reason"_s, u"TEXT"_s, InboxCommandText::tr("why it is given up")}},
            .area = OfficeArea::Country,
            .run = runInbox};
}
