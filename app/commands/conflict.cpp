#include "app/commands/commands.h"
#include "app/listcursor.h"
#include "app/office.h"
#include "app/options.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/jobs/conflictresolution.h"
#include "models/storage/conflictstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct ConflictCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ConflictCommandText)
};

namespace {

QJsonObject jsonOf(const SyncConflict &conflict)
{
    QJsonArray fields;
    for (const ConflictField &field : conflict.fields)
        fields.append(QJsonObject{{u"key"_s, field.key},
                                  {u"label"_s, label(field)},
                                  {u"base"_s, field.base},
                                  {u"mine"_s, field.mine},
                                  {u"theirs"_s, field.theirs}});
    QJsonObject object{{u"id"_s, conflict.id},
                       {u"system"_s, codeOf(conflict.system)},
                       {u"number"_s, conflict.number},
                       {u"record"_s, conflict.record},
                       {u"kind"_s, codeOf(conflict.kind)},
                       {u"made_at"_s, storedMoment(conflict.madeAt)},
                       {u"note"_s, conflict.note},
                       {u"open"_s, !conflict.resolvedAt.isValid()},
                       {u"fields"_s, fields}};
    if (conflict.resolvedAt.isValid())
        object.insert(u"resolution"_s, conflict.resolution);
    return object;
}

Outcome list(const Invocation &call, Office &office)
{
    const bool all = call.isSet(u"all"_s);
    const auto limit = numberOption(call, u"limit"_s, 1000, 1, 1'000'000);
    if (!limit)
        return wrongUsage(limit.error().message);
    const auto after = cursorOption(call, u"conflicts"_s);
    if (!after)
        return wrongUsage(after.error().message);
    const qint64 before = after.value() ? after.value()->value(u"id"_s).toInteger() : 0;
    const auto slice =
        office.read([&](const QSqlDatabase &db) { return ConflictStore(db).page(!all, before, int(limit.value())); });
    if (!slice)
        return failed(slice.error());
    const auto open = office.read([](const QSqlDatabase &db) { return ConflictStore(db).openCount(); });
    if (!open)
        return failed(open.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const SyncConflict &conflict : slice.value().rows) {
        QStringList fields;
        for (const ConflictField &field : conflict.fields)
            fields.append(label(field));
        array.append(jsonOf(conflict));
        rows.append({QString::number(conflict.id), japanese(conflict.system), conflict.number, label(conflict.kind),
                     fieldMoment(conflict.madeAt), fields.join(u'、')});
    }
    QString text = rows.isEmpty() ? ConflictCommandText::tr("There is no conflict.") : textTable(rows, {0});
    QJsonObject object{{u"open"_s, open.value()}, {u"rows"_s, array}};
    if (!slice.value().last) {
        const QString next = cursorWord(u"conflicts"_s, {{u"id"_s, slice.value().next}});
        object.insert(u"next"_s, next);
        text += u'\n' + ConflictCommandText::tr("There are more: “conflict list --after %1”.").arg(next);
    }
    return done(object, text);
}

Outcome show(const SyncConflict &conflict)
{
    QList<QStringList> rows{{ConflictCommandText::tr("Field"), ConflictCommandText::tr("Before"), ConflictCommandText::tr("Ours"),
                             ConflictCommandText::tr("Theirs")}};
    for (const ConflictField &field : conflict.fields)
        rows.append({label(field), field.base, field.mine, field.theirs});
    return done(jsonOf(conflict), u"%1  %2\n"_s.arg(conflict.number, label(conflict.kind)) +
                                      (conflict.note.isEmpty() ? QString() : conflict.note + u'\n') + textTable(rows));
}

Result<ConflictDecision> decisionOf(const Invocation &call, const SyncConflict &conflict)
{
    ConflictDecision decision;
    const auto side = fromCode<Side>(call.value(u"take"_s));
    if (call.isSet(u"take"_s) && !side)
        return Error{Error::Kind::Input,
                     ConflictCommandText::tr("“--take %1” is not possible. Choose mine or theirs.").arg(call.value(u"take"_s))};
    decision.all = side.value_or(Side::Mine);
    for (const QString &one : call.values(u"field"_s)) {
        const QString key = one.section(u'=', 0, 0);
        const auto chosen = fromCode<Side>(one.section(u'=', 1));
        const bool isThere = std::any_of(conflict.fields.begin(), conflict.fields.end(),
                                         [&](const ConflictField &field) { return field.key == key; });
        if (!chosen || !isThere)
            return Error{
                Error::Kind::Input,
                ConflictCommandText::tr("“--field %1” is not possible. Write FIELD=mine or FIELD=theirs, with a field of "
                                        "“conflict show”.")
                    .arg(one)};
        decision.fields.insert(key, *chosen);
    }
    if (!side && decision.fields.isEmpty())
        return Error{Error::Kind::Input,
                     ConflictCommandText::tr("Say which side counts: --take mine, --take theirs, or --field.")};
    return decision;
}

Outcome runConflict(const Invocation &call, Console &)
{
    const bool isList = call.subject == u"list"_s;
    bool isNumber = false;
    const qint64 id = call.arguments.value(0).toLongLong(&isNumber);
    if (isList == !call.arguments.isEmpty() || (!isList && !isNumber))
        return wrongUsage(ConflictCommandText::tr("“conflict show” and “conflict resolve” need the number of one conflict; "
                                                  "“conflict list” needs none."));
    auto office = Office::open(call);
    if (!office)
        return failed(office.error());
    if (isList)
        return list(call, *office.value());
    const auto conflict = office.value()->read([id](const QSqlDatabase &db) { return ConflictStore(db).byId(id); });
    if (!conflict)
        return failed(conflict.error());
    if (call.subject == u"show"_s)
        return show(conflict.value());
    const auto decision = decisionOf(call, conflict.value());
    if (!decision)
        return wrongUsage(decision.error().message);
    const auto resolved =
        office.value()->write([&](const QSqlDatabase &db) { return resolveConflict(db, id, decision.value(), Office::actor()); });
    if (!resolved)
        return failed(resolved.error());
    return done({{u"id"_s, id}, {u"number"_s, conflict.value().number}, {u"resolved"_s, true}},
                ConflictCommandText::tr("The conflict about %1 is decided.").arg(conflict.value().number));
}

} // namespace

Command conflictCommand()
{
    return {.name = u"conflict"_s,
            .subjects = {u"list"_s, u"show"_s, u"resolve"_s},
            .argumentName = u"[ID]"_s,
            .most = 1,
            .summary = ConflictCommandText::tr("Shows what was changed on both sides, and decides which side counts."),
            .options = {{u"all"_s, {}, ConflictCommandText::tr("also what is decided")},
                        {u"limit"_s, u"N"_s, ConflictCommandText::tr("at most so many")},
                        afterOption(),
                        {u"take"_s, u"mine|theirs"_s, ConflictCommandText::tr("the side that counts")},
                        {u"field"_s, u"FIELD=mine|theirs"_s, ConflictCommandText::tr("the side that counts for one field")}},
            .area = OfficeArea::Country,
            .run = runConflict};
}
