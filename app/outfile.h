#pragma once

#include "app/command.h"

/// The file that a report or an export is asked to write.
struct OutFile
{
    QString path;
    QString format; // one of those offered
    bool cp932 = false;
    QString substitute;
};

/// --out FILE, --format, --encoding, --substitute
QList<CommandOption> outOptions(const QString &formats);
/// Without --format the ending of the file decides.
Result<OutFile> outOption(const Invocation &call, const QStringList &formats);

/// What is answered when CP932 lacks characters: where each stands, and that nothing was saved.
Outcome notSaved(const QStringList &lacking, qint64 count);
