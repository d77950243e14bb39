#include "app/deskwindow.h"
#include "app/pagelist.h"
#include "app/session.h"
#include "tests/app/casefiles.h"
#include "ui/pages/applicationdetail.h"
#include "ui/pages/applicationspage.h"
#include "ui/pages/hiredetail.h"
#include "ui/pages/hirespage.h"
#include "ui/pages/orderspage.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/findfield.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The mornings of casework through the window and, on a database of its own, through the command line: the same numbers.
class TestBothWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Japanese)); // terms as the ministry writes them
        DeskStyle::install(m_themes);
    }
    void init()
    {
        m_window = std::make_unique<Program>();
        m_shell = std::make_unique<Program>();
        m_settings = std::make_unique<QSettings>(m_window->path(u"desk.ini"_s), QSettings::IniFormat);
    }
    void cleanup()
    {
        m_desk.reset();
        m_session.reset();
    }

    void partlyFilled() // S5: five seats; three offers, one declines, one starts
    {
        for (const Program *program : {m_window.get(), m_shell.get()}) {
            CaseFiles(*program).publish(5, 8);
            CaseFiles(*program).train(CaseFiles::seeker(2));
        }
        open();
        for (int i = 1; i <= 3; ++i) {
            apply(i);
            offer();
        }
        showApplication(1);
        leave(ApplicationStage::Declined, u"賃金"_s);
        showApplication(2);
        press(u"nextStep"_s, u"hireDialog"_s); // the acceptance
        QTRY_COMPARE(applicationDetail()->shown()->row.stage, ApplicationStage::Accepted);
        press(u"nextStep"_s); // the original was seen when the seekers were taken in
        QTRY_COMPARE(applicationDetail()->shown()->row.stage, ApplicationStage::OriginalSeen);
        press(u"nextStep"_s);
        QTRY_COMPARE(applicationDetail()->shown()->row.stage, ApplicationStage::Trained);
        press(u"nextStep"_s, u"hireDialog"_s);
        QTRY_COMPARE(applicationDetail()->shown()->row.stage, ApplicationStage::Started);
        QTRY_COMPARE(figures(*applicationDetail()), (QStringList{u"5"_s, u"1"_s, u"0"_s, u"1"_s, u"3"_s}));

        const CaseFiles shell(*m_shell);
        QStringList hires;
        for (int i = 1; i <= 3; ++i) {
            const QString number = shell.must({u"apply"_s, shell.seeker(i), shell.posting()}).json[u"number"_s].toString();
            hires.append(
                shell.must({u"hire"_s, u"offer"_s, number, u"--reason"_s, u"書類選考のみ"_s}).json[u"number"_s].toString());
        }
        shell.must({u"application"_s, u"leave"_s, u"A0000001"_s, u"--as"_s, u"declined"_s, u"--reason"_s, u"賃金"_s});
        shell.must({u"hire"_s, u"accept"_s, hires[1]});
        shell.must({u"application"_s, u"advance"_s, u"A0000002"_s});
        shell.must({u"application"_s, u"advance"_s, u"A0000002"_s});
        shell.must({u"hire"_s, u"start"_s, hires[1]});
        compare();
        const QJsonObject seats = seatsOf(*m_window);
        QCOMPARE(seats[u"started"_s].toInt(), 1);
        QCOMPARE(seats[u"offered"_s].toInt(), 1);
        QCOMPARE(seats[u"remaining"_s].toInt(), 3);
        QCOMPARE(seats[u"fill"_s].toString(), u"一部充足"_s);
    }

    void beyondTheHeadcount() // S5: the one too many needs a reason
    {
        for (const Program *program : {m_window.get(), m_shell.get()})
            CaseFiles(*program).publish(1, 3);
        open();
        apply(1);
        offer();
        apply(2);
        offer(u"夜勤体制"_s);
        QTRY_COMPARE(figures(*applicationDetail()).last(), u"-1"_s);
        const CaseFiles shell(*m_shell);
        for (int i = 1; i <= 2; ++i)
            shell.must({u"apply"_s, shell.seeker(i), shell.posting()});
        shell.must({u"hire"_s, u"offer"_s, u"A0000001"_s, u"--reason"_s, u"書類選考のみ"_s});
        QCOMPARE(shell.run({u"hire"_s, u"offer"_s, u"A0000002"_s, u"--reason"_s, u"書類選考のみ"_s}).exit, 1);
        shell.must({u"hire"_s, u"offer"_s, u"A0000002"_s, u"--reason"_s, u"書類選考のみ"_s, u"--over-reason"_s, u"夜勤体制"_s});
        compare();
        QCOMPARE(seatsOf(*m_window)[u"fill"_s].toString(), u"超過"_s);
    }

    void theStartGate() // S6: the missing module is named, with the certificate it passes
    {
        for (const Program *program : {m_window.get(), m_shell.get()}) {
            const CaseFiles files(*program);
            files.publish(2, 2);
            files.must({u"hire"_s, u"offer"_s, files.seeker(1), files.posting(), u"--starts-on"_s, files.today(2)});
            files.train(files.seeker(1), u"infection_control,protective_equipment"_s);
        }
        open();
        auto *hires = m_desk->find<HiresPage>();
        m_desk->window().open(hires);
        hires->open(HireId{1});
        auto *detail = hires->findChild<HireDetail *>();
        QTRY_VERIFY(detail->isVisible() && detail->shown());
        press(u"nextHireStep"_s, u"hireDialog"_s, hires);
        QTRY_COMPARE(detail->shown()->row.hire.stage, HireStage::Awaiting);
        auto *start = hires->findChild<QPushButton *>(u"nextHireStep"_s);
        QVERIFY(!start->isEnabled());
        const QString why = hires->findChild<QLabel *>(u"whyNot"_s)->text();
        QVERIFY2(why.contains(u"医療安全"_s) && !why.contains(u"感染管理"_s), qPrintable(why));

        const CaseFiles shell(*m_shell);
        shell.must({u"hire"_s, u"accept"_s, u"H1"_s});
        const Run refused = shell.run({u"hire"_s, u"start"_s, u"H1"_s, u"--day"_s, shell.today(2)});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains(u"医療安全"_s) && !refused.err.contains(u"感染管理"_s), qPrintable(refused.err));
        compare();

        for (const Program *program : {m_window.get(), m_shell.get()})
            CaseFiles(*program).train(CaseFiles::seeker(1), u"medical_safety"_s);
        hires->refresh();
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QDialog *dialog = waitFor(u"hireDialog"_s, hires);
        dialog->findChild<QDateEdit *>(u"hireDay"_s)->setDate(QDate::fromString(CaseFiles::today(2), Qt::ISODate));
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(detail->shown()->row.hire.stage, HireStage::Started);
        shell.must({u"hire"_s, u"start"_s, u"H1"_s, u"--day"_s, shell.today(2)});
        compare();
    }

    void acrossPrefectures() // S7: 22 people from nine prefectures
    {
        for (const Program *program : {m_window.get(), m_shell.get()})
            CaseFiles(*program).publish(1, 40);
        open();
        auto *orders = m_desk->find<OrdersPage>();
        m_desk->window().open(orders);
        press(u"orderNew"_s, {}, orders);
        QDialog *dialog = waitFor(u"orderDialog"_s, orders);
        dialog->findChild<QComboBox *>(u"orderPrefecture"_s)->setCurrentIndex(46); // 沖縄県
        dialog->findChild<QComboBox *>(u"orderProfession"_s)->setCurrentIndex(int(Profession::Nurse));
        dialog->findChild<QSpinBox *>(u"orderPeople"_s)->setValue(22);
        dialog->findChild<QSpinBox *>(u"orderLeastDays"_s)->setValue(25);
        dialog->findChild<QDateEdit *>(u"orderFrom"_s)->setDate(QDate::fromString(CaseFiles::today(30), Qt::ISODate));
        dialog->findChild<QDateEdit *>(u"orderTo"_s)->setDate(QDate::fromString(CaseFiles::today(60), Qt::ISODate));
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        auto *candidates = orders->findChild<QTableView *>(u"orderCandidates"_s);
        QTRY_COMPARE(candidates->model()->rowCount(), 40);
        candidates->clearSelection();
        QStringList people;
        for (int i = 0; i < 22; ++i) {
            people.append(CaseFiles::seeker(i + 1));
            selectRow(*candidates, people.last());
        }
        press(u"orderAdd"_s, {}, orders);
        QTRY_COMPARE(orders->findChild<QTableView *>(u"orderPeople"_s)->model()->rowCount(), 22);
        press(u"orderFix"_s, {}, orders);
        QTRY_VERIFY(!orders->findChild<QPushButton *>(u"orderFix"_s)->isVisible());

        const CaseFiles shell(*m_shell);
        const QString order =
            shell
                .must({u"order"_s, u"create"_s, u"--prefecture"_s, u"47"_s, u"--profession"_s, u"04"_s, u"--people"_s, u"22"_s,
                       u"--from"_s, CaseFiles::today(30), u"--to"_s, CaseFiles::today(60), u"--least-days"_s, u"25"_s})
                .json[u"number"_s]
                .toString();
        shell.must(QStringList{u"order"_s, u"add"_s, order} + people);
        shell.must({u"order"_s, u"fix"_s, order});
        QCOMPARE(printedRows(*m_window, order), printedRows(*m_shell, order));
        QSet<QString> from;
        for (const QJsonObject &row : printedRows(*m_window, order))
            from.insert(row[u"from"_s].toString());
        QCOMPARE(from.size(), 9);
        QCOMPARE(CaseFiles(*m_window).run(QStringList{u"order"_s, u"add"_s, order, people.first()}).exit, 1); // nobody twice
        for (const Program *program : {m_window.get(), m_shell.get()})
            CaseFiles(*program).must({u"check"_s});
    }

    void whoSeesPeopleGuardsTheClipboard()
    {
        CaseFiles(*m_window).publish(1, 1);
        open();
        static const QSet<QString> withoutPeople{u"channels"_s, u"funds"_s,       u"shortages"_s,
                                                 u"reports"_s,  u"connections"_s, u"settings"_s};
        for (const QString &name : pageNames()) {
            const Page *page = m_desk->page(name);
            QVERIFY2(page, qPrintable(name));
            QVERIFY2(page->holdsPersonalData() != withoutPeople.contains(name), qPrintable(name));
        }
    }

private:
    static void selectRow(QTableView &table, const QString &number)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            for (int column = 0; column < table.model()->columnCount(); ++column)
                if (table.model()->index(row, column).data().toString() == number)
                    return table.selectionModel()->select(table.model()->index(row, 0),
                                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QFAIL(qPrintable(number + u" is no candidate"_s));
    }
    /// The members of an order as its list says them, by number; without the reasons, which were written in the language of who
    /// added them.
    static QList<QJsonObject> printedRows(const Program &program, const QString &order)
    {
        QMap<QString, QJsonObject> rows;
        for (const QJsonValue &row : CaseFiles(program).must({u"order"_s, u"print"_s, order}).json[u"rows"_s].toArray()) {
            QJsonObject member = row.toObject();
            QJsonValueRef why = member[u"why"_s];
            if (!why.toString().isEmpty())
                why = true;
            rows.insert(row[u"seeker"_s].toString(), member);
        }
        return rows.values();
    }

    void open()
    {
        m_session = std::make_unique<Session>(DatabaseAddress::fromText(m_window->database()).value(), *m_settings);
        const auto prepared = m_session->prepare();
        QTRY_VERIFY(prepared.isFinished());
        QVERIFY(prepared.result());
        m_desk = std::make_unique<DeskWindow>(*m_session, m_themes);
        m_desk->window().resize(1280, 800);
        m_desk->window().show();
        m_page = m_desk->find<ApplicationsPage>();
        m_desk->window().open(m_page);
    }
    ApplicationDetail *applicationDetail() const { return m_page->findChild<ApplicationDetail *>(); }

    void apply(int number)
    {
        m_page->findChild<QPushButton *>(u"addApplication"_s)->click();
        QDialog *dialog = waitFor(u"applyDialog"_s);
        choose(*dialog, u"findSeeker"_s, CaseFiles::seeker(number));
        choose(*dialog, u"findPosting"_s, CaseFiles::posting());
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_VERIFY(applicationDetail()->isVisible() && applicationDetail()->shown() &&
                    applicationDetail()->shown()->row.seekerNumber == CaseFiles::seeker(number));
    }
    static void choose(QDialog &dialog, const QString &field, const QString &text)
    {
        auto *find = dialog.findChild<FindField *>(field);
        find->line()->clear();
        QTest::keyClicks(find->line(), text);
        QTRY_VERIFY(find->chosen());
    }
    void offer(const QString &over = {})
    {
        for (QAction *action : m_page->findChild<QPushButton *>(u"otherSteps"_s)->menu()->actions())
            if (action->text() == ApplicationDetail::tr("Offer a seat…"))
                action->trigger();
        QDialog *dialog = waitFor(u"offerDialog"_s);
        dialog->findChild<QLineEdit *>(u"leftOut"_s)->setText(u"書類選考のみ"_s);
        auto *start = dialog->findChild<QDateEdit *>(u"offerStart"_s);
        start->setDate(QDate::fromString(CaseFiles::today(2), Qt::ISODate)); // as the posting says, and the command line takes
        if (!over.isEmpty()) {
            dialog->findChild<QPushButton *>(u"decide"_s)->click();
            QVERIFY(dialog->isVisible()); // beyond the headcount, and no reason yet
            dialog->findChild<QLineEdit *>(u"overReason"_s)->setText(over);
        }
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(applicationDetail()->shown()->row.stage, ApplicationStage::Offered);
    }
    void showApplication(int id)
    {
        m_page->open(ApplicationId{id});
        QTRY_VERIFY(applicationDetail()->shown() && applicationDetail()->shown()->row.id == ApplicationId{id});
    }
    void leave(ApplicationStage how, const QString &reason)
    {
        m_page->findChild<QPushButton *>(u"leaveApplication"_s)->click();
        QDialog *dialog = waitFor(u"leaveDialog"_s);
        auto *way = dialog->findChild<QComboBox *>(u"leavingWay"_s);
        way->setCurrentIndex(way->findText(label(how)));
        dialog->findChild<QPlainTextEdit *>(u"leavingReason"_s)->setPlainText(reason);
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(applicationDetail()->shown()->row.stage, how);
    }
    /// The step's button and, where it asks, the dialog's.
    void press(const QString &button, const QString &dialog = {}, QWidget *page = nullptr)
    {
        auto *step = (page ? page : m_page)->findChild<QPushButton *>(button);
        QTRY_VERIFY(step->isEnabled());
        step->click();
        if (!dialog.isEmpty())
            waitFor(dialog, page)->findChild<QPushButton *>(u"decide"_s)->click();
    }
    QDialog *waitFor(const QString &name, QWidget *page = nullptr) const
    {
        QWidget *where = page ? page : m_page;
        const auto found = [&]() -> QDialog * {
            for (QDialog *dialog : where->findChildren<QDialog *>(name))
                if (dialog->isVisible())
                    return dialog;
            return nullptr;
        };
        if (!QTest::qWaitFor([&] { return found(); }))
            qFatal("%s did not open", qPrintable(name));
        return found();
    }
    static QStringList figures(const QWidget &detail)
    {
        QStringList texts;
        for (int i = 0; i < 5; ++i)
            texts.append(detail.findChild<QLabel *>(u"seats_%1"_s.arg(i))->text());
        return texts;
    }
    static QJsonObject seatsOf(const Program &program)
    {
        const QJsonObject posting = CaseFiles(program).must({u"show"_s, u"posting"_s, CaseFiles::posting()}).json;
        QJsonObject seats;
        for (const QString &key : {u"headcount"_s, u"offered"_s, u"awaiting"_s, u"started"_s, u"remaining"_s, u"fill"_s})
            seats.insert(key, posting[key]);
        return seats;
    }
    static QJsonArray rowsOf(const Program &program, const QString &list)
    {
        QJsonArray rows;
        for (const QJsonValue &value : CaseFiles(program).must({u"list"_s, list}).json[u"rows"_s].toArray()) {
            QJsonObject row = value.toObject();
            row.remove(u"stage_since"_s);
            rows.append(row);
        }
        return rows;
    }
    /// Both databases say the same, and both are whole.
    void compare() const
    {
        const QJsonObject seats = seatsOf(*m_window);
        QVERIFY(!seats[u"headcount"_s].isUndefined() && !seats[u"headcount"_s].isNull());
        QCOMPARE(seats, seatsOf(*m_shell));
        for (const QString &list : {u"applications"_s, u"hires"_s})
            QCOMPARE(rowsOf(*m_window, list), rowsOf(*m_shell, list));
        for (const Program *program : {m_window.get(), m_shell.get()})
            CaseFiles(*program).must({u"check"_s});
    }

    ThemeSource m_themes;
    std::unique_ptr<Program> m_window, m_shell;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DeskWindow> m_desk;
    ApplicationsPage *m_page = nullptr;
};

QTEST_MAIN(TestBothWays)
#include "tst_bothways.moc"
