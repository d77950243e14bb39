#include "tests/ui/futures.h"
#include "ui/pages/accountscard.h"
#include "ui/shell/signinwindow.h"
#include "ui/widgets/deskstyle.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// Signing in to a shared office, and looking after who does.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskStyle::install(m_themes); }

    void whatIsEnteredIsWanted();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void aRefusalWaits();
    void usersAreListedAndChanged();

private:
    static OfficeSignIn known()
    {
        OfficeSignIn signIn;
        signIn.host = u"db.example.jp"_s;
        signIn.user = u"sato"_s;
        signIn.authorityFile = u"/etc/ca.crt"_s;
        return signIn;
    }

    ThemeSource m_themes;
};

void TestSignIn::whatIsEnteredIsWanted()
{
    SignInWindow window(known(), m_themes);
    OfficeSignIn wanted;
    connect(&window, &SignInWindow::wanted, this, [&wanted](const OfficeSignIn &signIn) { wanted = signIn; });
    window.show();
    window.findChild<QLineEdit *>(u"signInPassword"_s)->setText(u"Long enough 12345"_s);
    window.findChild<QLineEdit *>(u"signInHost"_s)->setText(u"one, two"_s);
    QTest::keyClick(window.findChild<QLineEdit *>(u"signInPassword"_s), Qt::Key_Return);
    OfficeSignIn expected = known();
    expected.host = u"one,two"_s;
    expected.password = u"Long enough 12345"_s;
    QCOMPARE(wanted, expected);
    QVERIFY(!window.findChild<QPushButton *>(u"signInGo"_s)->isEnabled()); // one attempt at a time
}

void TestSignIn::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no server") << u"signInHost"_s << u""_s;
    QTest::newRow("no user") << u"signInUser"_s << u""_s;
    QTest::newRow("no password") << u"signInPassword"_s << u""_s;
    QTest::newRow("no database") << u"signInDatabase"_s << u" "_s;
    QTest::newRow("a port that is none") << u"signInPort"_s << u"54a"_s;
}

void TestSignIn::whatIsMissingIsSaid()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    SignInWindow window(known(), m_themes);
    QSignalSpy wanted(&window, &SignInWindow::wanted);
    window.findChild<QLineEdit *>(u"signInPassword"_s)->setText(u"Long enough 12345"_s);
    window.findChild<QLineEdit *>(field)->setText(text);
    window.findChild<QPushButton *>(u"signInGo"_s)->click();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!window.findChild<QWidget *>(u"signInError"_s)->isHidden());
    // Without a check of the certificate only this computer.
    window.findChild<QLineEdit *>(field)->setText(field == u"signInPort"_s ? u"5432"_s : u"x"_s);
    window.findChild<QComboBox *>(u"signInTrust"_s)->setCurrentIndex(1);
    window.findChild<QPushButton *>(u"signInGo"_s)->click();
    QCOMPARE(wanted.size(), 0);
    window.findChild<QLineEdit *>(u"signInHost"_s)->setText(u"localhost"_s);
    window.findChild<QPushButton *>(u"signInGo"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void TestSignIn::aRefusalWaits()
{
    SignInWindow window(known(), m_themes);
    auto *go = window.findChild<QPushButton *>(u"signInGo"_s);
    window.setBusy(true);
    window.refuse(u"Wrong."_s, 0);
    QVERIFY(go->isEnabled());
    window.refuse(u"Wrong."_s, 1);
    QVERIFY(!go->isEnabled());
    QTRY_VERIFY(go->isEnabled());
}

void TestSignIn::usersAreListedAndChanged()
{
    const QList<OfficeUser> users{
        {.login = u"admin1"_s, .role = OfficeRole::Administrator},
        {.login = u"tokyo1"_s, .role = OfficeRole::Coordinator, .prefecture = Prefecture::fromNumber(13)},
        {.login = u"gone"_s, .role = OfficeRole::Ministry, .disabled = true}};
    OfficeUser added;
    QString password;
    AccountsWork work;
    work.list = [&users] { return answered(Result<QList<OfficeUser>>(users)); };
    work.add = [&](const OfficeUser &user, const QString &secret) {
        added = user;
        password = secret;
        return answered(Result<>());
    };
    AccountsCard card(work, m_themes);
    card.setVisible(true);
    card.refresh();
    auto *table = card.findChild<QTableWidget *>(u"accounts"_s);
    QTRY_COMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(1, 0)->text(), u"tokyo1"_s);
    QCOMPARE(table->item(1, 2)->text(), Prefecture::fromNumber(13)->label());
    table->selectRow(1);
    QVERIFY(card.findChild<QPushButton *>(u"accountDisable"_s)->isEnabled());
    table->selectRow(2); // shut out already
    QVERIFY(!card.findChild<QPushButton *>(u"accountDisable"_s)->isEnabled());

    card.findChild<QPushButton *>(u"accountAdd"_s)->click();
    auto *dialog = card.findChild<QDialog *>(u"accountDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"accountLogin"_s)->setText(u"osaka1"_s);
    dialog->findChild<QLineEdit *>(u"accountNewPassword"_s)->setText(u"Long enough 12345"_s);
    dialog->findChild<QLineEdit *>(u"accountAgain"_s)->setText(u"Long enough 12345"_s);
    dialog->findChild<QPushButton *>(u"decide"_s)->click();
    QVERIFY(dialog->isVisible()); // a coordinator belongs to a prefecture
    dialog->findChild<QComboBox *>(u"accountPrefecture"_s)->setCurrentIndex(26);
    dialog->findChild<QPushButton *>(u"decide"_s)->click();
    QCOMPARE(added.login, u"osaka1"_s);
    QCOMPARE(added.prefecture, Prefecture::fromNumber(27));
    QCOMPARE(password, u"Long enough 12345"_s);
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
