#include "tests/practice/practiceform.h"
#include "tests/practice/practiceserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

static int failed(const QString &message)
{
    std::fputs(qPrintable(u"keynet-practice: "_s + message + u'\n'), stderr);
    return 2;
}

/// Records of a file in write form, or postings of our own making. False where the file cannot be read.
static bool fill(KintoneApp &app, const QString &path, quint32 seed)
{
    if (path.isEmpty()) {
        for (int number = 1; number <= 40; ++number)
            app.add(practicePosting(number, seed));
        return true;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonArray records = document.isArray() ? document.array() : document[u"records"].toArray();
    for (const QJsonValue record : records)
        app.add(record.toObject());
    return !records.isEmpty();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays G-MIS (app 1, token \"practice\") and Key-Net on 127.0.0.1."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"port"_s, u"port to listen on; 0: any"_s, u"N"_s, u"0"_s},
         {u"records"_s, u"records in write form, as JSON"_s, u"FILE"_s},
         {u"form"_s, u"form of the app, as app/form/fields.json answers it"_s, u"FILE"_s},
         {u"seed"_s, u"number that decides what arrives and what fails"_s, u"S"_s, u"1"_s},
         {u"pace"_s, u"seconds between two arrivals; 0: nothing arrives"_s, u"SECONDS"_s, u"20"_s},
         {u"faults"_s, u"chances: 429=0.1,503=0.05,html=0.02,lost=0.1,cut=0.1,conflict=0.05,delay=200,skew=-300"_s, u"LIST"_s}});
    parser.process(application);
    const auto faults = PracticeFaults::fromText(parser.value(u"faults"_s));
    if (!faults)
        return failed(u"--faults is not understood, see --help"_s);
    QJsonObject form = practiceForm();
    if (parser.isSet(u"form"_s)) {
        QFile file(parser.value(u"form"_s));
        if (!file.open(QIODevice::ReadOnly))
            return failed(u"the form cannot be read"_s);
        form = QJsonDocument::fromJson(file.readAll()).object();
    }
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    PracticeServer server(quint16(parser.value(u"port"_s).toUInt()), form);
    if (server.address().isEmpty())
        return failed(u"the port is taken"_s);
    if (!fill(server.gmis(), parser.value(u"records"_s), seed))
        return failed(u"the records cannot be read"_s);
    server.setFaults(*faults, seed);
    std::puts(qPrintable(server.address()));
    std::fflush(stdout);

    QTimer arrivals;
    int next = 1000;
    QObject::connect(&arrivals, &QTimer::timeout, &server, [&server, &next, seed] {
        if (next % 3 == 0)
            server.gmis().add(practicePosting(next, seed));
        const QStringList shown = server.keyNet().postings().keys();
        if (!shown.isEmpty() && next % 3 != 0) {
            server.keyNet().arriveApplication(shown.at(next % shown.size()));
            if (next % 4 == 0)
                server.keyNet().arriveInquiry(shown.first());
        }
        ++next;
    });
    if (const int pace = parser.value(u"pace"_s).toInt(); pace > 0)
        arrivals.start(pace * 1000);
    return QCoreApplication::exec();
}
