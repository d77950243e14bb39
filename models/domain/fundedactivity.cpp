#include "models/domain/fundedactivity.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

struct FundedActivityText
{
    Q_DECLARE_TR_FUNCTIONS(FundedActivityText)
};

Result<> checked(const FundedActivity &activity)
{
    const auto refused = [](const QString &message) { return Error{Error::Kind::Input, message}; };
    if (!activity.prefecture)
        return refused(FundedActivityText::tr("The activity has no prefecture. Enter one of the 47."));
    if (activity.contractor.trimmed().isEmpty())
        return refused(FundedActivityText::tr("The activity has no contractor. Enter who carries it out."));
    if (!activity.from.isValid() || !activity.to.isValid() || activity.to < activity.from)
        return refused(
            FundedActivityText::tr("The activity has no period, or one that ends before it begins. Correct the days."));
    if (activity.yen <= 0 || activity.yen > 1'000'000'000'000)
        return refused(FundedActivityText::tr("The amount must be 1 yen to 1 trillion yen. Correct it."));
    if (activity.fund != fundFor(activity.kind))
        return refused(FundedActivityText::tr("“%1” is paid from the “%2”. Choose that fund.")
                           .arg(label(activity.kind), label(fundFor(activity.kind))));
    return {};
}

QList<FundTotal> totals(const QList<FundedActivity> &activities)
{
    QMap<std::pair<int, int>, FundTotal> sums; // the nation as 48
    const auto add = [&](int row, const std::optional<Prefecture> &prefecture, const FundedActivity &activity) {
        FundTotal &sum = sums[{row, static_cast<int>(activity.fund)}];
        sum.prefecture = prefecture;
        sum.fund = activity.fund;
        ++sum.activities;
        sum.yen += activity.yen;
    };
    for (const FundedActivity &activity : activities) {
        if (!activity.prefecture)
            continue;
        add(activity.prefecture->number(), activity.prefecture, activity);
        add(prefectureCount + 1, std::nullopt, activity);
    }
    return sums.values();
}

qint64 yenFrom(const QString &text)
{
    QString digits = text.normalized(QString::NormalizationForm_KC);
    for (const QChar left : {u',', u' ', u'円', u'¥'})
        digits.remove(left);
    bool isNumber = false;
    const qint64 yen = digits.toLongLong(&isNumber);
    return isNumber ? yen : 0;
}

QString shownYen(qint64 yen)
{
    const QString number = QLocale(QLocale::English).toString(yen);
    return QLocale().language() == QLocale::Japanese ? number + u'円' : u'¥' + number;
}
