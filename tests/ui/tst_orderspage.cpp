#include "models/items/celltablemodel.h"
#include "tests/ui/accessible.h"
#include "tests/ui/futures.h"
#include "ui/dialogs/orderdialog.h"
#include "ui/pages/orderspage.h"
#include "ui/print/pagesview.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/segmentswitch.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

static const QDate day(2026, 8, 1);

/// 応援派遣, with an office that keeps the rules: S7 as somebody at the window enters it.
class TestOrdersPage : public QObject
{
    Q_OBJECT

    ThemeSource m_themes;
    QList<SupportOrder> m_orders;
    QList<Seeker> m_seekers;
    QList<ReportFile> m_saved;
    QList<ReportDocument> m_documents;
    std::unique_ptr<OrdersPage> m_page;
    const Actor m_actor{u"佐藤"_s, QDateTime(day, QTime(9, 0), Qt::UTC)};

    OrderWork::Changed kept(const Result<SupportOrder> &after)
    {
        if (!after)
            return answered<SupportOrder>(after);
        SupportOrder order = after.value();
        ++order.version;
        for (SupportOrder &one : m_orders)
            if (one.id == order.id) {
                one = order;
                return answered<SupportOrder>(order);
            }
        order.id = OrderId{qint64(m_orders.size()) + 1};
        order.number = u"D00000%1"_s.arg(m_orders.size() + 1);
        m_orders.prepend(order);
        return answered<SupportOrder>(order);
    }

    Seeker seekerOf(SeekerId id) const
    {
        return *std::find_if(m_seekers.begin(), m_seekers.end(), [&](const Seeker &one) { return one.id == id; });
    }

    QList<Booking> bookingsOf(SeekerId id) const
    {
        QList<Booking> bookings;
        for (const SupportOrder &order : m_orders)
            for (const OrderMember &member : order.members)
                if (member.seeker == id && books(order.state))
                    bookings.append(bookingOf(order));
        return bookings;
    }

    OrderWork work()
    {
        OrderWork work;
        work.orders = [this] { return answered<QList<SupportOrder>>(m_orders); };
        work.people = [this](const SupportOrder &order) {
            QList<Seeker> people;
            for (const OrderMember &member : order.members)
                people.append(seekerOf(member.seeker));
            return answered<QList<Seeker>>(people);
        };
        work.candidates = [this](const SupportOrder &order) {
            OrderCandidates found;
            for (const Seeker &seeker : std::as_const(m_seekers)) {
                const Candidate candidate = candidateFor(order, seeker, bookingsOf(seeker.id));
                (candidate.exclusion ? found.excluded : found.candidates).append(candidate);
            }
            rank(found.candidates);
            found.found = found.candidates.size();
            if (!found.excluded.isEmpty())
                found.counts = {{*found.excluded.first().exclusion, found.excluded.size()}};
            return answered<OrderCandidates>(found);
        };
        work.create = [this](const SupportOrder &order) {
            const auto sound = checked(order);
            return kept(sound ? Result<SupportOrder>(order) : sound.error());
        };
        work.change = [this](const SupportOrder &order) { return kept(withOrderTerms(m_orders.first(), order)); };
        work.add = [this](const SupportOrder &order, const QList<SeekerId> &seekers) {
            QStringList refusals;
            SupportOrder after = order;
            for (const SeekerId id : seekers) {
                auto with = withMember(after, candidateFor(after, seekerOf(id), bookingsOf(id)), m_actor);
                if (with)
                    after = with.take();
                else
                    refusals.append(with.error().message);
            }
            kept(after);
            return answered<std::pair<SupportOrder, QStringList>>(std::pair(after, refusals));
        };
        work.remove = [this](const SupportOrder &order, const QList<SeekerId> &seekers) {
            return kept(withoutMember(order, seekers.first()));
        };
        work.fix = [this](const SupportOrder &order) { return kept(fixed(order)); };
        work.complete = [this](const SupportOrder &order) { return kept(completed(order, day)); };
        work.cancel = [this](const SupportOrder &order, const QString &reason) { return kept(cancelledOrder(order, reason)); };
        work.save = [this](const ReportDocument &document, const ReportFile &file) {
            m_documents.append(document);
            m_saved.append(file);
            return answered<SavedReport>(SavedReport{.path = file.path});
        };
        work.print = [](const ReportDocument &, std::shared_ptr<QPrinter>) { return answered<std::monostate>(); };
        work.today = [] { return day; };
        return work;
    }

    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void click(const QString &name) const { find<QPushButton>(name)->click(); }
    QAbstractItemModel *rows(const QString &table) const { return find<QTableView>(table)->model(); }
    void choose(int view) const
    {
        auto *segments = find<SegmentSwitch>(u"orderView"_s);
        segments->setCurrent(view);
        Q_EMIT segments->chosen(view);
    }

private Q_SLOTS:
    void initTestCase() { DeskStyle::install(m_themes); }

    void init()
    {
        m_orders.clear();
        m_seekers.clear();
        m_saved.clear();
        m_documents.clear();
        for (int i = 0; i < 40; ++i) {
            Seeker seeker;
            seeker.id = SeekerId{i + 1};
            seeker.number = u"S%1"_s.arg(i + 1, 7, 10, QChar(u'0'));
            seeker.name = u"看○ ○○"_s;
            seeker.prefecture = Prefecture::fromNumber(i < 36 ? 1 + i % 9 : 47);
            seeker.licences = {{Profession::Nurse, {}, {}, {}, LicenceCheck::OriginalSeen, u"佐藤"_s, day}};
            seeker.elsewhere = true;
            seeker.consents = {Consent::ToPrefectures};
            m_seekers.append(seeker);
        }
        m_page = std::make_unique<OrdersPage>(work(), m_themes);
        m_page->resize(1104, 712);
        m_page->show();
        m_page->refresh();
    }

    void theTableKeepsTheRules()
    {
        CellTableModel model({u"a"_s, u"b"_s}, {1});
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
        QSignalSpy more(&model, &CellTableModel::moreWanted);
        model.show({{1, {u"x"_s, u"10"_s}, {{}, 10}}, {2, {u"y"_s, u"9"_s}, {{}, 9}}}, false);
        if (model.canFetchMore({})) // the tester may have asked already
            model.fetchMore({});
        QVERIFY(!model.canFetchMore({})); // one question at a time
        model.append({{3, {u"z"_s, u"8"_s}}}, true);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({}));
        QVERIFY(more.size() >= 1);
        QCOMPARE(model.rowOf(2), 1);
        QCOMPARE(model.index(0, 1).data(CellTableModel::SortRole).toInt(), 10);
        QCOMPARE(model.index(0, 0).data(CellTableModel::SortRole).toString(), u"x"_s);
    }

    void twentyTwoPeopleFromNinePrefectures() // S7
    {
        click(u"orderNew"_s);
        auto *dialog = m_page->findChild<OrderDialog *>();
        QVERIFY(dialog);
        auto *decide = dialog->findChild<QPushButton *>(u"decide"_s);
        decide->click();
        QVERIFY(dialog->findChild<QLabel *>(u"formError"_s)->isVisible()); // no prefecture yet
        dialog->findChild<QComboBox *>(u"orderPrefecture"_s)->setCurrentIndex(46);
        dialog->findChild<QSpinBox *>(u"orderPeople"_s)->setValue(22);
        QCOMPARE(namelessControls(*dialog), QStringList());
        decide->click();
        QTRY_COMPARE(rows(u"orderTable"_s)->rowCount(), 1);
        QTRY_COMPARE(rows(u"orderCandidates"_s)->rowCount(), 36);
        QCOMPARE(rows(u"orderExcluded"_s)->rowCount(), 4);
        QVERIFY(find<QLabel>(u"orderCounts"_s)->text().contains(u"36"_s));

        auto *candidates = find<QTableView>(u"orderCandidates"_s);
        candidates->sortByColumn(0, Qt::AscendingOrder);
        candidates->clearSelection();
        for (int i = 0; i < 22; ++i)
            candidates->selectionModel()->select(candidates->model()->index(i, 0),
                                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
        click(u"orderAdd"_s);
        QTRY_COMPARE(m_orders.first().members.size(), 22);
        choose(0);
        QTRY_COMPARE(rows(u"orderPeople"_s)->rowCount(), 22);
        QSet<QString> who, from;
        for (int i = 0; i < 22; ++i) {
            from.insert(rows(u"orderPeople"_s)->index(i, 1).data().toString());
            who.insert(rows(u"orderPeople"_s)->index(i, 2).data().toString());
        }
        QCOMPARE(from.size(), 9);
        QCOMPARE(who.size(), 22);
        QVERIFY(find<QLabel>(u"orderSenders"_s)->text().contains(u'9'));

        m_page->saveAs({ReportFormat::CsvUtf8, u"/nowhere/list.csv"_s});
        QTRY_COMPARE(m_saved.size(), 1);
        const auto &table = std::get<ReportTable>(m_documents.first().sections.last());
        QCOMPARE(table.rows.size(), 22);
        choose(3);
        QVERIFY(find<PagesView>(u"orderPreview"_s)->pageCount() >= 2);

        QVERIFY(find<QPushButton>(u"orderFix"_s)->isEnabled());
        click(u"orderFix"_s);
        QTRY_COMPARE(m_orders.first().state, OrderState::Fixed);
        QTRY_VERIFY(!find<QPushButton>(u"orderRemove"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"orderComplete"_s)->isEnabled()); // it still runs
    }

    void nobodyIsOnTwoOrders()
    {
        SupportOrder order{.id = OrderId{1},
                           .number = u"D000001"_s,
                           .requesting = Prefecture::fromNumber(47),
                           .people = 22,
                           .from = day,
                           .to = day.addDays(30)};
        order.members = {{SeekerId{1}, u"S0000001"_s, Prefecture::fromNumber(1)}};
        SupportOrder other = order;
        other.id = OrderId{2};
        other.number = u"D000002"_s;
        other.members.clear();
        m_orders = {other, order};
        m_page->refresh();
        QTRY_COMPARE(rows(u"orderTable"_s)->rowCount(), 2);
        QTRY_COMPARE(rows(u"orderCandidates"_s)->rowCount(), 35);
        choose(2);
        QTRY_COMPARE(rows(u"orderExcluded"_s)->rowCount(), 5);
        bool said = false;
        for (int i = 0; i < 5; ++i)
            said = said || rows(u"orderExcluded"_s)->index(i, 4).data().toString().contains(u"D000001"_s);
        QVERIFY(said);
    }

    void theRequestedOrdersAreShown()
    {
        SupportOrder done{
            .id = OrderId{1}, .number = u"D000001"_s, .requesting = Prefecture::fromNumber(47), .from = day, .to = day};
        done.state = OrderState::Completed;
        m_orders = {done};
        QVERIFY(m_page->showRequested({u"orders"_s, ListKind::Open}));
        QTRY_VERIFY(find<QLabel>(u"emptyWhat"_s)->isVisible());
        QCOMPARE(rows(u"orderTable"_s)->rowCount(), 0);
        QVERIFY(m_page->showRequested({u"orders"_s, ListKind::All, u"D000001"_s}));
        QTRY_COMPARE(rows(u"orderTable"_s)->rowCount(), 1);
        QCOMPARE(namelessControls(*m_page), QStringList());
    }
};

QTEST_MAIN(TestOrdersPage)
#include "tst_orderspage.moc"
