#include "app/commands/commands.h"
#include "app/office.h"
#include "app/options.h"
#include "app/postingjson.h"
#include "app/texttable.h"
#include "models/domain/officedate.h"
#include "models/storage/shortagestore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct ShortageCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ShortageCommandText)
};

static QString shown(const Shortage &shortage)
{
    const QLocale locale;
    QList<QStringList> lines{{ShortageCommandText::tr("Prefecture"), ShortageCommandText::tr("Profession"),
                              ShortageCommandText::tr("Headcount"), ShortageCommandText::tr("Offered"),
                              ShortageCommandText::tr("Awaiting start"), ShortageCommandText::tr("Started"),
                              ShortageCommandText::tr("Remaining")}};
    for (const ShortageCell &cell : shortage.cells)
        lines.append({cell.prefecture.label(), label(cell.profession), locale.toString(cell.headcount),
                      locale.toString(cell.offered), locale.toString(cell.awaiting), locale.toString(cell.started),
                      locale.toString(cell.remaining())});
    return longDate(shortage.day) + u'\n' + textTable(lines, {2, 3, 4, 5, 6});
}

static Outcome runShortage(const Invocation &call, Console &)
{
    const auto filter = filterOption(call);
    if (!filter)
        return wrongUsage(filter.error().message);
    const auto day = dayOption(call, u"as-of"_s);
    if (!day)
        return wrongUsage(day.error().message);
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    const QDate today = officeDay(Office::actor().at);
    const auto shortage = office.value()->read([&](const QSqlDatabase &db) {
        return ShortageStore(db).asOf(day.value().isValid() ? day.value() : today, today, filter.value());
    });
    if (!shortage)
        return failed(shortage.error());
    QJsonArray rows;
    for (const ShortageCell &cell : shortage.value().cells)
        rows.append(QJsonObject{{u"prefecture"_s, cell.prefecture.name()},
                                {u"prefecture_code"_s, cell.prefecture.code()},
                                {u"profession"_s, japanese(cell.profession)},
                                {u"profession_code"_s, codeOf(cell.profession)},
                                {u"postings"_s, cell.postings},
                                {u"headcount"_s, cell.headcount},
                                {u"offered"_s, cell.offered},
                                {u"awaiting"_s, cell.awaiting},
                                {u"started"_s, cell.started},
                                {u"remaining"_s, cell.remaining()}});
    return done({{u"as_of"_s, dayJson(shortage.value().day)}, {u"rows"_s, rows}},
                call.json ? QString() : shown(shortage.value()));
}

Command shortageCommand()
{
    QList<CommandOption> options = filterOptions().mid(0, 2); // where and who; only published postings count
    options.append({u"as-of"_s, u"DATE"_s, ShortageCommandText::tr("at the end of that day instead of now: 2020-07-27")});
    return {.name = u"shortage"_s,
            .summary = ShortageCommandText::tr("Counts the seats of published postings by prefecture and profession."),
            .options = options,
            .run = runShortage};
}
