#include "app/pagelist.h"
#include "models/domain/officedate.h"
#include "tests/app/deskhand.h"
#include "ui/pages/applicationdetail.h"
#include "ui/pages/hiredetail.h"
#include "ui/pages/hirespage.h"
#include "ui/pages/interviewdetail.h"
#include "ui/pages/interviewspage.h"
#include "ui/pages/orderspage.h"
#include "ui/widgets/interviewblock.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

/// The mornings of casework through the window and, on a database of its own, through the command line: the same numbers.
class TestBothWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { DeskHand::sitDown(m_themes); }
    void init()
    {
        m_window = std::make_unique<Program>();
        m_shell = std::make_unique<Program>();
        m_hand = std::make_unique<DeskHand>(*m_window, m_themes);
    }
    void cleanup() { m_hand.reset(); }

    void partlyFilled() // S5: five seats; three offers, one declines, one starts
    {
        for (const Program *program : {m_window.get(), m_shell.get()}) {
            CaseFiles(*program).publish(5, 8);
            CaseFiles(*program).train(CaseFiles::seeker(2));
        }
        m_hand->open();
        for (int i = 1; i <= 3; ++i) {
            m_hand->apply(CaseFiles::seeker(i), CaseFiles::posting());
            m_hand->offer();
        }
        m_hand->show(ApplicationId{1});
        leave(ApplicationStage::Declined, u"賃金"_s);
        m_hand->show(ApplicationId{2});
        m_hand->fromOfferToStart();
        QTRY_COMPARE(figures(m_hand->application()), (QStringList{u"5"_s, u"1"_s, u"0"_s, u"1"_s, u"3"_s}));

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
        m_hand->open();
        m_hand->apply(CaseFiles::seeker(1), CaseFiles::posting());
        m_hand->offer();
        m_hand->apply(CaseFiles::seeker(2), CaseFiles::posting());
        m_hand->offer(u"夜勤体制"_s);
        QTRY_COMPARE(figures(m_hand->application()).last(), u"-1"_s);
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
        m_hand->open();
        auto &hires = m_hand->turnTo<HiresPage>();
        hires.open(HireId{1});
        auto *detail = hires.findChild<HireDetail *>();
        QTRY_VERIFY(detail->isVisible() && detail->shown());
        DeskHand::press(hires, u"nextHireStep"_s, u"hireDialog"_s);
        QTRY_COMPARE(detail->shown()->row.hire.stage, HireStage::Awaiting);
        auto &start = DeskHand::in<QPushButton>(hires, u"nextHireStep"_s);
        QVERIFY(!start.isEnabled());
        const QString why = DeskHand::in<QLabel>(hires, u"whyNot"_s).text();
        QVERIFY2(why.contains(u"医療安全"_s) && !why.contains(u"感染管理"_s), qPrintable(why));

        const CaseFiles shell(*m_shell);
        shell.must({u"hire"_s, u"accept"_s, u"H1"_s});
        const Run refused = shell.run({u"hire"_s, u"start"_s, u"H1"_s, u"--day"_s, shell.today(2)});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains(u"医療安全"_s) && !refused.err.contains(u"感染管理"_s), qPrintable(refused.err));
        compare();

        for (const Program *program : {m_window.get(), m_shell.get()})
            CaseFiles(*program).train(CaseFiles::seeker(1), u"medical_safety"_s);
        hires.refresh();
        DeskHand::press(hires, u"nextHireStep"_s);
        QDialog &dialog = DeskHand::dialog(u"hireDialog"_s, hires);
        DeskHand::in<QDateEdit>(dialog, u"hireDay"_s).setDate(QDate::fromString(CaseFiles::today(2), Qt::ISODate));
        DeskHand::decide(dialog);
        QTRY_COMPARE(detail->shown()->row.hire.stage, HireStage::Started);
        shell.must({u"hire"_s, u"start"_s, u"H1"_s, u"--day"_s, shell.today(2)});
        compare();
    }

    void acrossPrefectures() // S7: 22 people from nine prefectures
    {
        for (const Program *program : {m_window.get(), m_shell.get()})
            CaseFiles(*program).publish(1, 40);
        m_hand->open();
        auto &orders = m_hand->turnTo<OrdersPage>();
        DeskHand::press(orders, u"orderNew"_s);
        QDialog &dialog = DeskHand::dialog(u"orderDialog"_s, orders);
        DeskHand::in<QComboBox>(dialog, u"orderPrefecture"_s).setCurrentIndex(46); // 沖縄県
        DeskHand::in<QComboBox>(dialog, u"orderProfession"_s).setCurrentIndex(int(Profession::Nurse));
        DeskHand::in<QSpinBox>(dialog, u"orderPeople"_s).setValue(22);
        DeskHand::in<QSpinBox>(dialog, u"orderLeastDays"_s).setValue(25);
        DeskHand::in<QDateEdit>(dialog, u"orderFrom"_s).setDate(QDate::fromString(CaseFiles::today(30), Qt::ISODate));
        DeskHand::in<QDateEdit>(dialog, u"orderTo"_s).setDate(QDate::fromString(CaseFiles::today(60), Qt::ISODate));
        DeskHand::decide(dialog);
        auto &candidates = DeskHand::in<QTableView>(orders, u"orderCandidates"_s);
        QTRY_COMPARE(candidates.model()->rowCount(), 40);
        candidates.clearSelection();
        QStringList people;
        for (int i = 0; i < 22; ++i) {
            people.append(CaseFiles::seeker(i + 1));
            selectRow(candidates, people.last());
        }
        DeskHand::press(orders, u"orderAdd"_s);
        QTRY_COMPARE(DeskHand::in<QTableView>(orders, u"orderPeople"_s).model()->rowCount(), 22);
        DeskHand::press(orders, u"orderFix"_s);
        QTRY_VERIFY(!DeskHand::in<QPushButton>(orders, u"orderFix"_s).isVisible());

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

    void theInvitationKeepsItsUid() // invited, moved, called off: one event for whoever opens the files
    {
        for (const Program *program : {m_window.get(), m_shell.get()}) {
            const CaseFiles files(*program);
            files.publish(1, 1);
            files.must({u"apply"_s, files.seeker(1), files.posting()});
        }
        m_hand->open();
        auto &page = m_hand->turnTo<InterviewsPage>();
        page.showView(InterviewsPage::Day);
        DeskHand::press(page, u"calendarOn"_s); // tomorrow
        DeskHand::press(page, u"addInterview"_s);
        QDialog &plan = DeskHand::dialog(u"interviewDialog"_s, page);
        DeskHand::choose(plan, u"findApplication"_s, u"A0000001"_s);
        DeskHand::in<QLineEdit>(plan, u"interviewPlace"_s).setText(u"本館3階; 会議室A, 東"_s);
        DeskHand::in<QLineEdit>(plan, u"interviewer"_s).setText(u"佐藤"_s);
        appoint(plan, QTime(23, 0));
        const auto opened = [&page] { // the one of the day
            auto *detail = page.findChild<InterviewDetail *>();
            for (InterviewBlock *block : page.findChildren<InterviewBlock *>())
                if (block->isVisible() && !detail->isVisible())
                    block->click();
            return detail->isVisible() && detail->shown() ? detail->shown()->interview : Interview();
        };
        const auto shows = [&opened](QTime time) { return opened().from == tomorrowAt(time); };
        QTRY_VERIFY_WITH_TIMEOUT(shows(QTime(23, 0)), DeskHand::patience);
        const QByteArray first = invitation(page, u"1.ics"_s);
        DeskHand::press(page, u"moveInterview"_s);
        appoint(DeskHand::dialog(u"interviewDialog"_s, page), QTime(23, 30));
        QTRY_VERIFY_WITH_TIMEOUT(shows(QTime(23, 30)), DeskHand::patience);
        const QByteArray second = invitation(page, u"2.ics"_s);
        DeskHand::press(page, u"cancelInterview"_s);
        QDialog &off = DeskHand::dialog(u"cancelDialog"_s, page);
        DeskHand::in<QPlainTextEdit>(off, u"cancelReason"_s).setPlainText(u"都合"_s);
        DeskHand::decide(off);
        QTRY_COMPARE_WITH_TIMEOUT(opened().result, InterviewResult::Cancelled, DeskHand::patience);
        const QByteArray third = invitation(page, u"3.ics"_s);
        QVERIFY(!lineOf(first, "UID:").isEmpty());
        QCOMPARE(lineOf(second, "UID:"), lineOf(first, "UID:"));
        QCOMPARE(lineOf(third, "UID:"), lineOf(first, "UID:"));

        const CaseFiles shell(*m_shell);
        const QString tomorrow = CaseFiles::today(1);
        shell.must({u"interview"_s, u"schedule"_s, u"A0000001"_s, u"--at"_s, tomorrow + u"T23:00"_s, u"--place"_s,
                    u"本館3階; 会議室A, 東"_s, u"--interviewer"_s, u"佐藤"_s, u"--ics"_s, m_shell->path(u"1.ics"_s)});
        shell.must({u"interview"_s, u"change"_s, u"I0000001"_s, u"--at"_s, tomorrow + u"T23:30"_s, u"--ics"_s,
                    m_shell->path(u"2.ics"_s)});
        shell.must({u"interview"_s, u"cancel"_s, u"I0000001"_s, u"--reason"_s, u"都合"_s, u"--ics"_s, m_shell->path(u"3.ics"_s)});
        for (const auto &[file, made] : {std::pair(u"1.ics"_s, first), {u"2.ics"_s, second}, {u"3.ics"_s, third}})
            for (const QByteArray &line : {QByteArray("METHOD:"), QByteArray("SEQUENCE:"), QByteArray("STATUS:"),
                                           QByteArray("DTSTART:"), QByteArray("DTEND:"), QByteArray("LOCATION:")})
                QCOMPARE(lineOf(made, line), lineOf(bytesOf(m_shell->path(file)), line));
    }

    void whoSeesPeopleGuardsTheClipboard()
    {
        CaseFiles(*m_window).publish(1, 1);
        m_hand->open();
        static const QSet<QString> withoutPeople{u"channels"_s, u"funds"_s,       u"shortages"_s,
                                                 u"reports"_s,  u"connections"_s, u"settings"_s};
        for (const QString &name : pageNames()) {
            const Page *page = m_hand->desk().page(name);
            QVERIFY2(page, qPrintable(name));
            QVERIFY2(page->holdsPersonalData() != withoutPeople.contains(name), qPrintable(name));
        }
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray lineOf(const QByteArray &file, const QByteArray &name)
    {
        for (const QByteArray &line : file.split('\n'))
            if (line.startsWith(name))
                return line.trimmed();
        return {};
    }
    static QDateTime tomorrowAt(QTime time)
    {
        return officeDayBegin(QDate::fromString(CaseFiles::today(1), Qt::ISODate)).addMSecs(time.msecsSinceStartOfDay());
    }
    static void appoint(QDialog &dialog, QTime time)
    {
        DeskHand::in<QDateEdit>(dialog, u"interviewDay"_s).setDate(QDate::fromString(CaseFiles::today(1), Qt::ISODate));
        DeskHand::in<QTimeEdit>(dialog, u"interviewTime"_s).setTime(time);
        DeskHand::decide(dialog);
    }
    /// The file that the shown interview's button saves.
    QByteArray invitation(const InterviewsPage &page, const QString &name) const
    {
        DeskHand::press(page, u"saveInvitation"_s);
        auto *files = page.findChild<QFileDialog *>();
        if (!files)
            qFatal("no file is asked for");
        const QString path = m_window->path(name);
        Q_EMIT files->fileSelected(path);
        delete files;
        if (!QTest::qWaitFor([&] { return bytesOf(path).contains("END:VCALENDAR"); }, DeskHand::patience))
            qFatal("%s was not saved", qPrintable(name));
        return bytesOf(path);
    }
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

    void leave(ApplicationStage how, const QString &reason)
    {
        DeskHand::press(m_hand->applications(), u"leaveApplication"_s);
        QDialog &dialog = DeskHand::dialog(u"leaveDialog"_s, m_hand->applications());
        auto &way = DeskHand::in<QComboBox>(dialog, u"leavingWay"_s);
        way.setCurrentIndex(way.findText(label(how)));
        DeskHand::in<QPlainTextEdit>(dialog, u"leavingReason"_s).setPlainText(reason);
        DeskHand::decide(dialog);
        QTRY_COMPARE(m_hand->application().shown()->row.stage, how);
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
    std::unique_ptr<DeskHand> m_hand;
};

QTEST_MAIN(TestBothWays)
#include "tst_bothways.moc"
