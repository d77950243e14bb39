#include "models/domain/deskuser.h"

#include <QCoreApplication>

#include <algorithm>

struct DeskUserText
{
    Q_DECLARE_TR_FUNCTIONS(DeskUserText)
};

static constexpr qint64 longestWait = 300; // seconds

Result<> checkedPassword(const QString &password, const QString &userName)
{
    if (password.trimmed().size() < shortestPassword)
        return Error{Error::Kind::Input,
                     DeskUserText::tr("The password is too short. Enter at least %n character(s).", nullptr, shortestPassword)};
    if (password.compare(userName, Qt::CaseInsensitive) == 0)
        return Error{Error::Kind::Input, DeskUserText::tr("The password is your own name. Choose another.")};
    return {};
}

QDateTime mayTryAgainAt(const DeskUser &user)
{
    if (user.failures < freeFailures || !user.failedAt.isValid())
        return {};
    const int doublings = std::min(user.failures - freeFailures + 1, 10);
    return user.failedAt.addSecs(std::min(qint64(1) << doublings, longestWait));
}
