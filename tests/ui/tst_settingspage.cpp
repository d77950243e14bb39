#include "tests/ui/futures.h"
#include "ui/pages/settingspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFactsOfTheDatabase()
    {
        SettingsPage page({.user = u"佐藤"_s}, work(), m_themes);
        page.refresh();
        QTRY_VERIFY(text(page).contains(u"keynet.db"_s));
        QVERIFY(text(page).contains(u"2,000"_s));
    }

    void anEmptyNameIsNotTaken()
    {
        SettingsPage page({.user = u"佐藤"_s}, work(), m_themes);
        QSignalSpy changed(&page, &SettingsPage::userChanged);
        auto *name = page.findChild<QLineEdit *>(u"userName"_s);
        name->setText(u"   "_s);
        Q_EMIT name->editingFinished();
        QCOMPARE(changed.size(), 0);
        name->setText(u" 鈴木　花子 "_s);
        Q_EMIT name->editingFinished();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"鈴木 花子"_s);
    }

    void aCheckSaysWhatItFound_data()
    {
        QTest::addColumn<QStringList>("findings");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << QStringList{} << u"sound"_s;
        QTest::newRow("a finding") << QStringList{u"Totals differ"_s} << u"Totals differ"_s;
    }
    void aCheckSaysWhatItFound()
    {
        QFETCH(QStringList, findings);
        QFETCH(QString, sentence);
        SettingsWork settings = work();
        settings.check = [findings] { return answered<QStringList>(findings); };
        SettingsPage page({}, settings, m_themes);
        page.findChild<QPushButton *>(u"check"_s)->click();
        QTRY_VERIFY(text(page).contains(sentence));
    }

    void restoringIsAskedTwice()
    {
        SettingsPage page({}, work(), m_themes);
        QSignalSpy restore(&page, &SettingsPage::restoreRequested);
        page.findChild<QPushButton *>(u"restore"_s)->click();
        QCOMPARE(restore.size(), 0);
        QPushButton *confirm = nullptr;
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->text() == u"Restore this backup"_s)
                confirm = button;
        QVERIFY(confirm);
        confirm->click();
        QCOMPARE(restore.size(), 1);
        QCOMPARE(restore.first().first().toString(), u"/backup.db"_s);
    }

private:
    static SettingsWork work()
    {
        SettingsWork work;
        work.facts = [] {
            return answered<DatabaseFacts>(
                DatabaseFacts{.place = u"/home/keynet.db"_s, .size = u"12 MB"_s, .contents = u"2,000 postings"_s});
        };
        work.check = [] { return answered<QStringList>(QStringList{}); };
        work.backUp = [](const QString &file) { return answered<QString>(file); };
        work.chooseTarget = [] { return u"/copy.db"_s; };
        work.chooseBackup = [] { return u"/backup.db"_s; };
        return work;
    }

    static QString text(const QWidget &page)
    {
        QString all;
        for (const auto *label : page.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

    ThemeSource m_themes;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
