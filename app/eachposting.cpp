#include "app/eachposting.h"

#include "app/postingjson.h"
#include "models/storage/postingloader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

struct EachPostingText
{
    Q_DECLARE_TR_FUNCTIONS(EachPostingText)
};

static Result<Posting> stepAt(Office &office, const QString &number, const PostingStep &step)
{
    return office.write([&](const QSqlDatabase &db) -> Result<Posting> {
        const auto posting = PostingLoader(db).byNumber(number);
        if (!posting)
            return posting;
        PostingDesk desk(db, Office::actor());
        return step(desk, {posting.value().id, posting.value().version});
    });
}

static QJsonObject resultJson(const QString &number, const Result<Posting> &result)
{
    if (!result)
        return {{u"number"_s, number}, {u"done"_s, false}, {u"error"_s, result.error().message}};
    const Posting &posting = result.value();
    return {{u"number"_s, number},
            {u"done"_s, true},
            {u"review"_s, japanese(posting.newest().review)},
            {u"publication"_s, japanese(posting.publication.state)},
            {u"fill"_s, japanese(fillState(posting.seats()))},
            {u"valid_until"_s, dayJson(posting.publication.validUntil)}};
}

Outcome toEachPosting(const Invocation &call, const PostingStep &step)
{
    auto office = Office::openToday(call);
    if (!office)
        return failed(office.error());
    QJsonArray results;
    QStringList lines, refusals;
    for (const QString &number : call.arguments) {
        const auto result = stepAt(*office.value(), number, step);
        results.append(resultJson(number, result));
        if (result)
            lines.append(u"%1  %2 · %3 · %4"_s.arg(number, label(result.value().newest().review),
                                                   label(result.value().publication.state),
                                                   label(fillState(result.value().seats()))));
        else
            refusals.append(u"%1: %2"_s.arg(number, result.error().message));
    }
    Outcome outcome{.json = {{u"done"_s, lines.size()}, {u"failed"_s, refusals.size()}, {u"results"_s, results}},
                    .text = lines.join(u'\n')};
    if (refusals.isEmpty())
        return outcome;
    outcome.code = lines.isEmpty() ? ExitCode::Failed : ExitCode::Partly;
    outcome.error = refusals.size() == 1 ? refusals.first()
                                         : EachPostingText::tr("%n posting(s) stayed as they were. See each above.", nullptr,
                                                               int(refusals.size()));
    if (refusals.size() > 1)
        outcome.notes = refusals;
    return outcome;
}
