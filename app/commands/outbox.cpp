#include "app/commands/commands.h"
#include "app/listcursor.h"
#include "app/office.h"
#include "app/options.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/storage/outboxstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct OutboxCommandText
{
    Q_DECLARE_TR_FUNCTIONS(OutboxCommandText)
};

namespace {

QJsonObject jsonOf(const OutboxEntry &entry)
{
    QJsonObject object{{u"id"_s, entry.id},
                       {u"system"_s, codeOf(entry.system)},
                       {u"number"_s, entry.number},
                       {u"action"_s, codeOf(entry.action)},
                       {u"state"_s, codeOf(entry.state)},
                       {u"attempts"_s, entry.attempts},
                       {u"made_at"_s, storedMoment(entry.madeAt)},
                       {u"made_by"_s, entry.madeBy},
                       {u"due_at"_s, storedMoment(entry.dueAt)},
                       {u"problem"_s, entry.problem}};
    if (entry.doneAt.isValid())
        object.insert(u"done_at"_s, storedMoment(entry.doneAt));
    return object;
}

Outcome list(const Invocation &call, Office &office)
{
    const auto limit = numberOption(call, u"limit"_s, 1000, 1, 1'000'000);
    if (!limit)
        return wrongUsage(limit.error().message);
    const OutboxRows wanted = call.isSet(u"all"_s)      ? OutboxRows::All
                              : call.isSet(u"failed"_s) ? OutboxRows::Failed
                                                        : OutboxRows::Open;
    const auto after = cursorOption(call, u"outbox"_s);
    if (!after)
        return wrongUsage(after.error().message);
    const qint64 before = after.value() ? after.value()->value(u"id"_s).toInteger() : 0;
    const auto entries =
        office.read([&](const QSqlDatabase &db) { return OutboxStore(db).page(wanted, before, int(limit.value())); });
    if (!entries)
        return failed(entries.error());
    const auto count = office.read([](const QSqlDatabase &db) { return OutboxStore(db).count(); });
    if (!count)
        return failed(count.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const OutboxEntry &entry : entries.value().rows) {
        array.append(jsonOf(entry));
        rows.append({QString::number(entry.id), japanese(entry.system), entry.number, label(entry.action), label(entry.state),
                     fieldMoment(entry.madeAt), entry.problem});
    }
    const QString nothing = wanted == OutboxRows::Failed ? OutboxCommandText::tr("Nothing in the outbox failed.")
                                                         : OutboxCommandText::tr("The outbox is empty.");
    QString text = rows.isEmpty() ? nothing : textTable(rows, {0});
    QJsonObject object{{u"waiting"_s, count.value().waiting}, {u"failed"_s, count.value().failed}, {u"rows"_s, array}};
    if (!entries.value().last) {
        const QString next = cursorWord(u"outbox"_s, {{u"id"_s, entries.value().next}});
        object.insert(u"next"_s, next);
        text += u'\n' + OutboxCommandText::tr("There are more: “outbox list --after %1”.").arg(next);
    }
    return done(object, text);
}

Outcome step(const Invocation &call, Office &office)
{
    const Actor actor = Office::actor();
    QStringList lines, refusals;
    QJsonArray results;
    for (const QString &word : call.arguments) {
        bool isNumber = false;
        const qint64 id = word.toLongLong(&isNumber);
        if (!isNumber)
            return wrongUsage(OutboxCommandText::tr("“%1” is no number of an entry. See “outbox list”.").arg(word));
        const auto result = office.write([&](const QSqlDatabase &db) -> Result<> {
            Transaction transaction(db);
            if (!transaction.isOpen())
                return storageError(db);
            OutboxStore store(db);
            const auto kept =
                call.subject == u"retry"_s ? store.retry(id, actor) : store.drop(id, call.value(u"reason"_s), actor);
            return kept ? transaction.commit() : kept;
        });
        results.append(
            QJsonObject{{u"id"_s, id}, {u"done"_s, bool(result)}, {u"error"_s, result ? QString() : result.error().message}});
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

Outcome runOutbox(const Invocation &call, Console &)
{
    const bool isList = call.subject == u"list"_s;
    if (isList && !call.arguments.isEmpty())
        return wrongUsage(OutboxCommandText::tr("“outbox list” takes no number. See keynet-desk help outbox."));
    if (!isList && call.arguments.isEmpty())
        return wrongUsage(
            OutboxCommandText::tr("“outbox %1” needs the number of an entry. See “outbox list”.").arg(call.subject));
    if (call.subject == u"drop"_s && call.value(u"reason"_s).trimmed().isEmpty())
        return wrongUsage(OutboxCommandText::tr("“outbox drop” needs --reason. It is kept."));
    auto office = Office::open(call);
    if (!office)
        return failed(office.error());
    return isList ? list(call, *office.value()) : step(call, *office.value());
}

} // namespace

Command outboxCommand()
{
    return {.name = u"outbox"_s,
            .subjects = {u"list"_s, u"retry"_s, u"drop"_s},
            .argumentName = u"[ID…]"_s,
            .most = -1,
            .summary = OutboxCommandText::tr("Shows what waits to be sent, sends it again, or gives it up."),
            .options = {{u"all"_s, {}, OutboxCommandText::tr("also what was sent and given up")},
                        {u"failed"_s, {}, OutboxCommandText::tr("only what failed")},
                        {u"limit"_s, u"N"_s, OutboxCommandText::tr("at most so many")},
                        afterOption(),
                        {u"reason"_s, u"TEXT"_s, OutboxCommandText::tr("why it is given up")}},
            .area = OfficeArea::Changes,
            .run = runOutbox};
}
