#include "app/commands/commands.h"
#include "app/console.h"
#include "app/office.h"
#include "models/storage/integrity.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

static Outcome outcomeOf(const Checkup &checkup)
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
    const auto checkup = office.value()->read([&](const QSqlDatabase &db) {
        return checkedUp(db, [&](int done, int of) {
            console.progress(done, of);
            return !console.stopRequested();
        });
    });
    return checkup ? outcomeOf(checkup.value()) : failed(checkup.error());
}

Command checkCommand()
{
    return {.name = u"check"_s,
            .summary = CheckText::tr("Proves that the database is whole and that all totals equal a recount."),
            .area = OfficeArea::Country,
            .run = runCheck};
}
