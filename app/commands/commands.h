#pragma once

#include "app/command.h"

/// The table of commands, in the order of the help. A new one: its own file, a line here and one in commands.cpp.
QList<Command> commands();

Command applicationCommand();
Command applyCommand();
Command attachmentCommand();
Command backupCommand();
Command channelCommand();
Command chartCommand();
Command checkCommand();
Command databaseCommand();
Command userCommand();
Command conflictCommand();
Command connectionCommand();
Command deliverCommand();
Command deliveryCommand();
Command courseCommand();
Command exportCommand();
Command fundCommand();
Command helpCommand();
Command hireCommand();
Command importCommand();
Command inboxCommand();
Command inquiryCommand();
Command interviewCommand();
Command listCommand();
Command matchCommand();
Command orderCommand();
Command outboxCommand();
Command publishCommand();
Command stopCommand();
Command endCommand();
Command extendCommand();
Command reportCommand();
Command restoreCommand();
Command reviewCommand();
Command sampleCommand();
Command screenshotCommand();
Command seekerCommand();
Command shortageCommand();
Command showCommand();
Command todayCommand();
Command trainingCommand();
Command syncCommand();

/// The help of the program, or of one command.
Outcome helpOutcome(const QList<Command> &all, const Command *one);
