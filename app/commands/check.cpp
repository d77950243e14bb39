#include "app/auditwitness.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/office.h"
#include "models/domain/officedate.h"
#include "models/storage/integrity.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

/// What the chain of the audit cannot tell itself: that its end was cut off, or that it was made anew.
static Result<auditchain::Head> witnessed(Office &office, Checkup &checkup, bool isTrusted)
{
    const auto head = office.read([](const QSqlDatabase &db) { return auditchain::head(db); });
    // Who can change the file of one desk can change what is remembered beside it; and such files are restored and made anew.
    if (!head || office.address().engine == Engine::Sqlite)
        return head;
    AuditWitness witness(office.address().shown());
    const auto seen = witness.seen();
    const auto holds = office.read([seen](const QSqlDatabase &db) { return auditchain::holds(db, seen.head); });
    if (!holds)
        return holds.error();
    if (!holds.value() && !isTrusted) {
        checkup.findings.append(
            {u"audit_head"_s, QString::number(seen.head.position),
             CheckText::tr("Entry %1 of the audit, seen here on %2, is gone or another one. If an older backup was "
                           "restored, say “check --trust-audit”; else somebody shortened the audit.")
                 .arg(seen.head.position)
                 .arg(fieldDate(seen.on))});
        ++checkup.found;
        return head;
    }
    witness.remember(head.value(), officeDay(QDateTime::currentDateTimeUtc()));
    return head;
}

static Outcome outcomeOf(const Checkup &checkup, const auditchain::Head &head)
{
    QJsonArray findings;
    QStringList lines;
    for (const Finding &finding : checkup.findings) {
        findings.append(QJsonObject{{u"rule"_s, finding.rule}, {u"subject"_s, finding.subject}, {u"message"_s, finding.message}});
        lines.append(u"%1 %2: %3"_s.arg(finding.rule, finding.subject, finding.message));
    }
    QJsonObject rows;
    for (const Checkup::Count &count : checkup.counts)
        rows.insert(count.table, count.rows);
    const QJsonObject json{{u"clean"_s, checkup.isClean()},
                           {u"found"_s, checkup.found},
                           {u"findings"_s, findings},
                           {u"rules"_s, checkup.rules},
                           {u"audit_head"_s, QJsonObject{{u"position"_s, head.position}, {u"seal"_s, head.seal}}},
                           {u"rows"_s, rows}};
    if (checkup.isClean())
        return done(json, CheckText::tr("The database is whole: %n rule(s) hold.", nullptr, checkup.rules));
    return {.code = ExitCode::Failed,
            .json = json,
            .text = lines.join(u'\n'),
            .error =
                CheckText::tr("The database is not whole: %n thing(s) are not as they must be. Restore the last good backup.",
                              nullptr, int(checkup.found))};
}

static Outcome runCheck(const Invocation &call, Console &console)
{
    auto office = Office::open(call);
    if (!office)
        return failed(office.error());
    auto checkup = office.value()->read([&](const QSqlDatabase &db) {
        return checkedUp(db, [&](int done, int of) {
            console.progress(done, of);
            return !console.stopRequested();
        });
    });
    if (!checkup)
        return failed(checkup.error());
    Checkup found = checkup.take();
    const auto head = witnessed(*office.value(), found, call.isSet(u"trust-audit"_s));
    return head ? outcomeOf(found, head.value()) : failed(head.error());
}

Command checkCommand()
{
    return {.name = u"check"_s,
            .summary = CheckText::tr("Proves that the database is whole and that all totals equal a recount."),
            .options = {{u"trust-audit"_s, {}, CheckText::tr("the audit is right as it is now: after restoring a backup")}},
            .area = OfficeArea::Country,
            .run = runCheck};
}
