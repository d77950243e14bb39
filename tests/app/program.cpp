#include "tests/app/program.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

QDate dayInJapan() { return QDateTime::currentDateTimeUtc().toOffsetFromUtc(9 * 3600).date(); }

Run Program::operator()(const QStringList &words, const QStringList &environment) const
{
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        around.remove(name);
    around.insert(u"HOME"_s, m_home.path());
    for (const QString &pair : environment)
        around.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(around);
    process.start(QStringLiteral(KEYNET_PROGRAM), words);
    process.closeWriteChannel(); // some commands take a secret from standard input
    Run run;
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.exit = process.exitCode();
    const QByteArray out = process.readAllStandardOutput();
    run.out = QString::fromUtf8(out);
    run.err = QString::fromUtf8(process.readAllStandardError());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    if (problem.error == QJsonParseError::NoError)
        run.json = document.object();
    return run;
}

Run Program::json(const QStringList &words) const
{
    return (*this)(QStringList{u"--json"_s, u"--database"_s, database()} + words);
}
