#include "tests/app/connectionhand.h"

#include "ui/pages/connectionspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentswitch.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

void ConnectionHand::keepSecretsBelow(const Program &program)
{
    CaseFiles(program).write(u"passphrase"_s, QString::fromLatin1(passphrase) + u'\n');
    qputenv("KEYNET_KEYCHAIN", "off");
    qputenv("KEYNET_PASSPHRASE_FILE", program.path(u"passphrase"_s).toUtf8()); // also for a window that is opened again
    qputenv("XDG_CONFIG_HOME", program.path(u"config"_s).toUtf8());
}

ConnectionsPage &ConnectionHand::page(const DeskHand &hand, RemoteSystem system)
{
    auto &page = hand.turnTo<ConnectionsPage>();
    const auto buttons = DeskHand::in<SegmentSwitch>(page, u"connectionSystem"_s).findChildren<QAbstractButton *>();
    buttons.at(system == RemoteSystem::Gmis ? 0 : 1)->click();
    [&page] { QTRY_VERIFY_WITH_TIMEOUT(DeskHand::in<QPushButton>(page, u"connectionSave"_s).isEnabled(), DeskHand::patience); }();
    return page;
}

void ConnectionHand::connect(const DeskHand &hand, RemoteSystem system) const
{
    ConnectionsPage &settings = page(hand, system);
    const auto &said = DeskHand::in<QLabel>(settings, u"connectionState"_s);
    QTRY_VERIFY_WITH_TIMEOUT(said.text().contains(japanese(system)), DeskHand::patience); // what is kept stands in the fields
    DeskHand::in<QLineEdit>(settings, u"connectionUrl"_s).setText(m_world.address());
    DeskHand::in<QLineEdit>(settings, u"connectionSecret"_s).setText(QString::fromLatin1(PracticeWorld::token));
    if (system == RemoteSystem::Gmis)
        DeskHand::in<QSpinBox>(settings, u"connectionApp"_s).setValue(1);
    DeskHand::press(settings, u"connectionSave"_s);
    QTRY_VERIFY_WITH_TIMEOUT(DeskHand::in<QPushButton>(settings, u"connectionSync"_s).isEnabled(), DeskHand::patience);
}

QString ConnectionHand::sync(const DeskHand &hand, RemoteSystem system) const
{
    ConnectionsPage &settings = page(hand, system);
    DeskHand::press(settings, u"connectionSync"_s);
    // A round that meets a system which is down is patient for half a minute before it says so.
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(DeskHand::in<QPushButton>(settings, u"connectionSync"_s).isEnabled(), 2 * DeskHand::patience);
    }();
    QStringList spoken;
    for (const MessageBar *bar : settings.findChildren<MessageBar *>())
        spoken.append(bar->message().text);
    return spoken.join(u'\n');
}

void ConnectionHand::connect(RemoteSystem system) const
{
    const CaseFiles files(m_program);
    files.write(u"token.txt"_s, QString::fromLatin1(PracticeWorld::token) + u'\n');
    files.write(u"passphrase"_s, QString::fromLatin1(passphrase) + u'\n');
    QStringList words{u"connection"_s,
                      u"set"_s,
                      codeOf(system),
                      u"--url"_s,
                      m_world.address(),
                      u"--secret-file"_s,
                      m_program.path(u"token.txt"_s)};
    if (system == RemoteSystem::Gmis)
        words += {u"--app"_s, u"1"_s};
    const Run set = run(words);
    QVERIFY2(set.exit == 0, qPrintable(set.err));
}

Run ConnectionHand::run(const QStringList &words) const
{
    return m_program(QStringList{u"--json"_s, u"--database"_s, m_program.database()} + words,
                     {u"KEYNET_KEYCHAIN=off"_s, u"KEYNET_PASSPHRASE_FILE="_s + m_program.path(u"passphrase"_s)});
}
