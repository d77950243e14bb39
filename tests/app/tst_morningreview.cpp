#include "models/items/historytablemodel.h"
#include "tests/app/connectionhand.h"
#include "tests/app/secretfiles.h"
#include "tests/practice/practiceform.h"
#include "ui/pages/postingdetail.h"
#include "ui/pages/postingspage.h"
#include "ui/pages/reviewpage.h"
#include "ui/widgets/postingtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int records = 40;
constexpr qint64 lackingRecord = 12, doubtfulRecord = 18; // 東京都, 看護師
const QString lacking = u"G-00012"_s, reason = u"必須項目欠落"_s, comment = u"賃金の下限をご記入ください。"_s;

/// G-MIS on a Monday: forty postings since Friday, of Tokyo's nurses one lacks the lower wage, one the upper.
void fill(PracticeServer &server)
{
    for (int number = 1; number <= records; ++number)
        server.gmis().add(practicePosting(number));
    server.gmis().change(lackingRecord, u"賃金下限"_s, QString());
    server.gmis().change(doubtfulRecord, u"賃金上限"_s, QString());
}

/// The numbers of Tokyo's nurses, counted in G-MIS itself.
QStringList nursesOfTokyo(PracticeServer &server)
{
    QStringList numbers;
    for (const qint64 id : server.gmis().ids())
        if (server.gmis().text(id, u"都道府県"_s) == u"東京都"_s && server.gmis().text(id, u"職種"_s) == u"看護師"_s)
            numbers.append(server.gmis().text(id, u"募集番号"_s));
    return numbers;
}

} // namespace

/// S1: the morning's review with G-MIS at the other end, through the window and, on a database and a G-MIS of its own, through
/// the command line: the same.
class TestMorningReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        DeskHand::sitDown(m_themes);
        ConnectionHand::keepSecretsBelow(m_window);
        for (PracticeWorld *world : {&m_windowWorld, &m_shellWorld})
            world->with(fill);
    }
    void cleanupTestCase() { m_hand.close(); }

    void throughTheWindow()
    {
        m_hand.open();
        m_wire.connect(m_hand, RemoteSystem::Gmis);
        m_wire.sync(m_hand, RemoteSystem::Gmis);
        QTRY_COMPARE_WITH_TIMEOUT(CaseFiles(m_window).must({u"list"_s, u"postings"_s}).json[u"total"_s].toInt(), records,
                                  DeskHand::patience);
        auto &review = m_hand.turnTo<ReviewPage>();
        filter(u"filterPrefecture"_s, u"東京都"_s);
        filter(u"filterProfession"_s, u"看護師"_s);
        const QStringList expected = m_windowWorld.seen(nursesOfTokyo);
        QVERIFY(expected.contains(lacking));
        PostingTable &table = *review.findChild<PostingTable *>();
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), int(expected.size()), DeskHand::patience);
        sortByNeed(table);

        choose(review, lacking);
        QVERIFY(!DeskHand::in<QPushButton>(review, u"approve"_s).isEnabled());
        QVERIFY(!DeskHand::in<QLabel>(review, u"obstacle"_s).text().isEmpty());
        QTest::keyClick(&review, Qt::Key_F9); // not by its key either
        DeskHand::press(review, u"return"_s);
        QDialog &asked = DeskHand::dialog(u"reasonDialog"_s, review);
        DeskHand::decide(asked); // without a reason
        QVERIFY(asked.isVisible());
        DeskHand::in<QComboBox>(asked, u"reason"_s).setCurrentText(reason);
        DeskHand::in<QPlainTextEdit>(asked, u"comment"_s).setPlainText(comment);
        DeskHand::decide(asked);
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), int(expected.size()) - 1, DeskHand::patience);
        QVERIFY(!shown(table).contains(lacking));

        m_amber = firstAmber(table);
        QCOMPARE(m_amber, u"G-00018"_s);
        choose(review, m_amber);
        QVERIFY(!DeskHand::in<QPushButton>(review, u"approve"_s).isEnabled()); // not before it is confirmed
        for (QCheckBox *amber : DeskHand::in<QWidget>(review, u"reviewDetailArea"_s).findChildren<QCheckBox *>())
            amber->setChecked(true);
        DeskHand::press(review, u"approve"_s);
        QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), int(expected.size()) - 2, DeskHand::patience);

        m_wire.sync(m_hand, RemoteSystem::Gmis);
        theInstitutionReadsWhy(m_windowWorld);
        theHistoryTells();
        m_wire.connect(m_hand, RemoteSystem::KeyNet);
        m_wire.sync(m_hand, RemoteSystem::KeyNet);
        itIsOnNoChannel(m_window, m_windowWorld);
    }

    void throughTheCommandLine()
    {
        const CaseFiles shell(m_shell);
        const ConnectionHand wire(m_shell, m_shellWorld);
        wire.connect(RemoteSystem::Gmis);
        wire.connect(RemoteSystem::KeyNet);
        const Run read = wire.sync(RemoteSystem::Gmis);
        QCOMPARE(read.json[u"added"_s].toInt(), records);
        QCOMPARE(sortedNumbers(listed(m_shell, {})), sortedNumbers(m_shellWorld.seen(nursesOfTokyo)));

        const Run refused = shell.run({u"review"_s, u"approve"_s, lacking, u"--confirm-amber"_s});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.contains(u"賃金"_s), qPrintable(refused.err));
        QCOMPARE(shell.run({u"review"_s, u"return"_s, lacking}).exit, 2); // without a reason
        shell.must({u"review"_s, u"return"_s, lacking, u"--reason"_s, u"missing_item"_s, u"--comment"_s, comment});
        QCOMPARE(shell.run({u"review"_s, u"approve"_s, m_amber}).exit, 1);
        shell.must({u"review"_s, u"approve"_s, m_amber, u"--confirm-amber"_s});
        QCOMPARE(wire.sync(RemoteSystem::Gmis).json[u"sent"_s].toInt(), 2);
        theInstitutionReadsWhy(m_shellWorld);
        QCOMPARE(wire.sync(RemoteSystem::KeyNet).exit, 0);
        itIsOnNoChannel(m_shell, m_shellWorld);
    }

    void bothWaysSayTheSame()
    {
        QCOMPARE(listed(m_window, {}), listed(m_shell, {}));
        for (const QString &number : {lacking, m_amber}) {
            const QJsonArray one = history(m_window, number), other = history(m_shell, number);
            QVERIFY(one.size() >= 2);
            QCOMPARE(one, other);
        }
        for (const qint64 id : m_windowWorld.seen([](PracticeServer &server) { return server.gmis().ids(); })) {
            const auto note = [id](PracticeServer &server) {
                static const QRegularExpression moment(u"\\d{4}/\\d\\d/\\d\\d \\d+:\\d\\d:\\d\\d"_s);
                return server.gmis().text(id, u"備考"_s).remove(moment);
            };
            QCOMPARE(m_windowWorld.seen(note), m_shellWorld.seen(note));
        }
        for (const Program *program : {&m_window, &m_shell})
            CaseFiles(*program).must({u"check"_s});
    }

    void noFileHoldsASecret() // the database, its backup, the settings, whatever was written beside
    {
        m_hand.close();
        for (const Program *program : {&m_window, &m_shell}) {
            int files = 0;
            const QStringList found = filesWith(program->path({}), {PracticeWorld::token, ConnectionHand::passphrase},
                                                {u"token.txt"_s, u"passphrase"_s}, files); // those are the office's own
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
            QVERIFY(files >= 3);
        }
    }

private:
    void filter(const QString &field, const QString &text)
    {
        auto &choice = DeskHand::in<QComboBox>(m_hand.desk().window(), field);
        for (int row = 0; row < choice.count(); ++row)
            if (choice.itemText(row).contains(text) && !choice.itemText(row).contains(u"准"_s)) {
                choice.setCurrentIndex(row);
                Q_EMIT choice.activated(row);
                return;
            }
        QFAIL(qPrintable(text));
    }

    static QStringList column(const PostingTable &table, PostingColumn column)
    {
        QStringList texts;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            texts.append(table.model()->index(row, int(column)).data(PostingTableModel::ValueRole).toString());
        return texts;
    }
    static QStringList shown(const PostingTable &table) { return column(table, PostingColumn::Number); }

    /// By its heading; the days stand in order, and the other way round once more.
    static void sortByNeed(PostingTable &table)
    {
        QHeaderView &heads = *table.horizontalHeader();
        const auto click = [&] {
            const QPoint at(heads.sectionViewportPosition(int(PostingColumn::NeededBy)) + 8, heads.height() / 2);
            QTest::mouseClick(heads.viewport(), Qt::LeftButton, {}, at);
        };
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder}) {
            if (heads.sortIndicatorSection() != int(PostingColumn::NeededBy) || heads.sortIndicatorOrder() != order)
                click();
            const auto isSorted = [&] {
                QStringList days = column(table, PostingColumn::NeededBy);
                if (order == Qt::DescendingOrder)
                    std::reverse(days.begin(), days.end());
                return !days.contains(QString()) && std::is_sorted(days.begin(), days.end());
            };
            QTRY_VERIFY_WITH_TIMEOUT(isSorted(), DeskHand::patience);
        }
    }

    static void choose(ReviewPage &review, const QString &number)
    {
        PostingTable &table = *review.findChild<PostingTable *>();
        table.selectRowAt(int(shown(table).indexOf(number)));
        QTRY_VERIFY_WITH_TIMEOUT(review.shownPosting() && review.shownPosting() == table.currentPosting(), DeskHand::patience);
    }

    static QString firstAmber(const PostingTable &table)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex at = table.model()->index(row, int(PostingColumn::Number));
            if (at.data(PostingTableModel::RedRole).toInt() == 0 && at.data(PostingTableModel::AmberRole).toInt() > 0)
                return at.data().toString();
        }
        return {};
    }

    static void theInstitutionReadsWhy(PracticeWorld &world)
    {
        const QString note = world.seen([](PracticeServer &server) { return server.gmis().text(lackingRecord, u"備考"_s); });
        QVERIFY2(note.contains(reason) && note.contains(comment), qPrintable(note));
    }

    /// Who, when and why, on the page of postings.
    void theHistoryTells()
    {
        auto &postings = m_hand.turnTo<PostingsPage>();
        QVERIFY(postings.showList({.text = lacking}));
        QTRY_VERIFY_WITH_TIMEOUT(postings.shownPosting(), DeskHand::patience);
        const auto &model = *postings.findChild<PostingDetail *>()->findChild<HistoryTableModel *>();
        QString all;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                all += model.index(row, column).data().toString() + u'\n';
        for (const QString &part : {reason, comment, m_hand.desk().session().user(), QString::number(dayInJapan().year())})
            QVERIFY2(all.contains(part), qPrintable(part + u" in "_s + all));
    }

    static void itIsOnNoChannel(const Program &program, PracticeWorld &world)
    {
        QCOMPARE(world.shown(), QStringList());
        const CaseFiles files(program);
        QVERIFY(QDir(program.path({})).mkpath(u"agency"_s));
        files.must({u"channel"_s, u"set"_s, u"agency"_s, u"--way"_s, u"folder"_s, u"--address"_s, program.path(u"agency"_s)});
        files.must({u"deliver"_s, u"agency"_s, u"--full"_s});
        for (const QFileInfo &file : QDir(program.path(u"agency"_s)).entryInfoList(QDir::Files)) {
            QFile sent(file.filePath());
            QVERIFY(sent.open(QIODevice::ReadOnly));
            QVERIFY(!sent.readAll().contains(lacking.toUtf8()));
        }
    }

    /// Tokyo's nurses by the day they are needed, as the command lists them.
    static QJsonArray listed(const Program &program, const QStringList &more)
    {
        return CaseFiles(program)
            .must(QStringList{u"list"_s, u"postings"_s, u"--prefecture"_s, u"13"_s, u"--profession"_s, u"看護師"_s, u"--sort"_s,
                              u"needed_by"_s} +
                  more)
            .json[u"rows"_s]
            .toArray();
    }
    static QStringList sortedNumbers(QStringList numbers)
    {
        numbers.sort();
        return numbers;
    }
    static QStringList sortedNumbers(const QJsonArray &rows)
    {
        QStringList numbers;
        for (const QJsonValue &row : rows)
            numbers.append(row[u"number"_s].toString());
        return sortedNumbers(numbers);
    }
    static QJsonArray history(const Program &program, const QString &number)
    {
        QJsonArray steps;
        for (const QJsonValue &value : CaseFiles(program).must({u"show"_s, u"posting"_s, number}).json[u"history"_s].toArray()) {
            QJsonObject step = value.toObject();
            for (const QString &key : {u"at"_s, u"who"_s, u"actor"_s})
                step.remove(key);
            steps.append(step);
        }
        return steps;
    }

    ThemeSource m_themes;
    PracticeWorld m_windowWorld, m_shellWorld;
    Program m_window, m_shell;
    ConnectionHand m_wire{m_window, m_windowWorld};
    DeskHand m_hand{m_window, m_themes};
    QString m_amber;
};

QTEST_MAIN(TestMorningReview)
#include "tst_morningreview.moc"
