#include "app/options.h"

#include "app/termoptions.h"
#include "models/domain/officedate.h"
#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

struct OptionsText
{
    Q_DECLARE_TR_FUNCTIONS(OptionsText)
};

Error impossible(const QString &option, const QString &given, const QString &possible)
{
    return {Error::Kind::Input, OptionsText::tr("“--%1 %2” is not possible. Choose from: %3.").arg(option, given, possible)};
}

Result<QList<Prefecture>> prefecturesOption(const Invocation &call)
{
    QList<Prefecture> found;
    for (const QString &text : call.values(u"prefecture"_s)) {
        const auto value = Prefecture::fromText(text.normalized(QString::NormalizationForm_KC));
        if (!value)
            return impossible(u"prefecture"_s, text, OptionsText::tr("01 to 47, or a name such as 東京都 or Tokyo"));
        found.append(*value);
    }
    return found;
}

Result<qint64> numberOption(const Invocation &call, const QString &option, qint64 otherwise, qint64 least, qint64 most)
{
    if (!call.isSet(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = call.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return impossible(option, call.value(option), OptionsText::tr("a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

Result<QDate> dayOption(const Invocation &call, const QString &option)
{
    if (!call.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(call.value(option), Qt::ISODate);
    if (!day.isValid() || call.value(option).size() != 10)
        return impossible(option, call.value(option), OptionsText::tr("a day such as 2020-07-27"));
    return day;
}

CommandOption pastDayOption()
{
    return {u"as-of"_s, u"DATE"_s, OptionsText::tr("postings as they stood at the end of that day: 2020-07-27")};
}

Result<QDate> pastDayOption(const Invocation &call)
{
    const auto day = dayOption(call, u"as-of"_s);
    if (day && day.value().isValid() && day.value() > officeDay(QDateTime::currentDateTimeUtc()))
        return impossible(u"as-of"_s, call.value(u"as-of"_s), OptionsText::tr("today or an earlier day"));
    return day;
}

QList<CommandOption> filterOptions()
{
    return {{u"prefecture"_s, u"CODE"_s, OptionsText::tr("only these prefectures: 13 or 東京都; several with commas")},
            {u"profession"_s, u"CODE"_s, OptionsText::tr("only these professions: 04 or 看護師")},
            {u"review"_s, u"STATE"_s, OptionsText::tr("only these states of review: received or 受付")},
            {u"publication"_s, u"STATE"_s, OptionsText::tr("only these states of publication: published or 公開中")},
            {u"fill"_s, u"STATE"_s, OptionsText::tr("only these fill states: unfilled or 未充足")},
            {u"checks"_s, u"LEVEL"_s, OptionsText::tr("only what the checks found so: red, amber (nothing red) or clean")},
            {u"search"_s, u"TEXT"_s, OptionsText::tr("only rows in which this text occurs")}};
}

Result<PostingFilter> filterOption(const Invocation &call)
{
    PostingFilter filter;
    const auto take = [](auto &target, auto read) -> Result<> {
        if (!read)
            return read.error();
        target = read.take();
        return {};
    };
    for (const Result<> &step : {take(filter.prefectures, prefecturesOption(call)),
                                 take(filter.professions, termsOption<Profession>(call, u"profession"_s)),
                                 take(filter.review, termsOption<ReviewState>(call, u"review"_s)),
                                 take(filter.publication, termsOption<PublicationState>(call, u"publication"_s)),
                                 take(filter.fill, termsOption<FillState>(call, u"fill"_s))})
        if (!step)
            return step.error();
    if (call.isSet(u"checks"_s)) {
        filter.checks = readTerm<CheckLevel>(call.value(u"checks"_s));
        if (!filter.checks)
            return impossible(u"checks"_s, call.value(u"checks"_s), possibleTerms<CheckLevel>());
    }
    filter.text = tidied(call.value(u"search"_s));
    return filter;
}

CommandOption sortOption()
{
    return {u"sort"_s, u"COLUMN[:desc]"_s, OptionsText::tr("order: number, facility_name, needed_by, remaining, …")};
}

Result<PostingOrder> orderOption(const Invocation &call)
{
    PostingOrder order;
    static const QHash<QString, QString> namesInRows{{u"facility"_s, u"facility_name"_s},
                                                     {u"prefecture_code"_s, u"prefecture"_s}};
    const auto done = readOrder(call, order.sort, order.direction, namesInRows);
    return done ? Result<PostingOrder>(order) : done.error();
}

Result<std::optional<ReasonCode>> reasonOption(const Invocation &call)
{
    if (!call.isSet(u"reason"_s))
        return std::optional<ReasonCode>();
    const auto reason = readTerm<ReasonCode>(call.value(u"reason"_s));
    if (!reason)
        return impossible(u"reason"_s, call.value(u"reason"_s), possibleTerms<ReasonCode>());
    return reason;
}
