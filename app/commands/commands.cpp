#include "app/commands/commands.h"

QList<Command> commands()
{
    QList<Command> all;
    all.append(sampleCommand());
    all.append(importCommand());
    all.append(listCommand());
    all.append(showCommand());
    all.append(reviewCommand());
    all.append(publishCommand());
    all.append(stopCommand());
    all.append(endCommand());
    all.append(extendCommand());
    all.append(matchCommand());
    all.append(todayCommand());
    all.append(seekerCommand());
    all.append(applyCommand());
    all.append(applicationCommand());
    all.append(inquiryCommand());
    all.append(interviewCommand());
    all.append(hireCommand());
    all.append(trainingCommand());
    all.append(courseCommand());
    all.append(orderCommand());
    all.append(fundCommand());
    all.append(shortageCommand());
    all.append(reportCommand());
    all.append(exportCommand());
    all.append(chartCommand());
    all.append(channelCommand());
    all.append(deliverCommand());
    all.append(deliveryCommand());
    all.append(connectionCommand());
    all.append(syncCommand());
    all.append(attachmentCommand());
    all.append(outboxCommand());
    all.append(inboxCommand());
    all.append(conflictCommand());
    all.append(backupCommand());
    all.append(restoreCommand());
    all.append(databaseCommand());
    all.append(userCommand());
    all.append(checkCommand());
    all.append(screenshotCommand());
    all.append(helpCommand());
    return all;
}
