#include "models/items/channeltablemodel.h"
#include "models/items/deliverytablemodel.h"
#include "models/items/distributionitemmodel.h"
#include "models/items/layoutfieldmodel.h"
#include "models/items/layoutpreviewmodel.h"
#include "tests/ui/accessible.h"
#include "tests/ui/futures.h"
#include "ui/pages/channelspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// 配信, on answers of our own making.
class TestChannelsPage : public QObject
{
    Q_OBJECT

private:
    ThemeSource m_themes;
    QList<Channel> m_saved;
    QStringList m_delivered;
    QList<DistributionRule> m_asked;
    QList<qint64> m_retried;
    int m_pages = 0;
    int m_made = 2; // deliveries

    static Channel channel(const QString &code, const QString &name)
    {
        Channel made{.code = code, .name = name, .englishName = name};
        made.layout.fields = {{.title = u"番号"_s, .value = u"number"_s},
                              {.title = u"区分"_s, .value = u"change"_s},
                              {.title = u"職種"_s, .value = u"profession"_s},
                              {.title = u"人数"_s, .value = u"headcount"_s}};
        return made;
    }

    static ChannelOverview overview(const Channel &channel, qint64 waiting, qint64 failed)
    {
        ChannelOverview one{channel, {}, waiting + failed};
        one.counts.items = {{ItemState::Waiting, waiting}, {ItemState::Failed, failed}};
        one.counts.failedDeliveries = failed > 0 ? 1 : 0;
        return one;
    }

    static ChannelPosting posting(const QString &number, Profession profession)
    {
        ChannelPosting made;
        made.number = number;
        made.content.profession = profession;
        made.content.headcount = 3;
        return made;
    }

    static Delivery delivery(qint64 id, DeliveryState state)
    {
        Delivery made{.id = id, .channel = u"agency"_s, .sequence = id, .state = state, .fileName = u"agency.jsonl"_s};
        made.manifest = "{\"sequence\": 2}";
        made.added = 4;
        if (state == DeliveryState::Failed)
            made.problem = u"The channel cannot be reached."_s;
        return made;
    }

    ChannelWork work()
    {
        ChannelWork work;
        work.list = [] {
            return answered(Result<QList<ChannelOverview>>(QList{overview(channel(u"hello_work"_s, u"ハローワーク"_s), 1200, 0),
                                                                 overview(channel(u"agency"_s, u"民間"_s), 3, 2)}));
        };
        work.taken = [this](const Channel &asked) {
            m_asked.append(asked.rule);
            return answered(Result<qint64>(asked.rule.professions.size() == 10 ? 41 : 42));
        };
        work.items = [this](const QString &, ItemState state, PostingId after, int limit) {
            ++m_pages;
            DistributionPage page;
            const qint64 from = qToUnderlying(after);
            for (qint64 i = from + 1; i <= std::min<qint64>(from + limit, 450); ++i)
                page.rows.append(
                    {.id = PostingId{i}, .number = u"12-%1"_s.arg(i), .profession = Profession::Nurse, .state = state});
            page.next = PostingId{from + page.rows.size()};
            page.last = from + limit >= 450;
            return answered(Result<DistributionPage>(page));
        };
        work.preview = [](const Channel &) {
            return answered(Result<QList<ChannelPosting>>(
                QList{posting(u"12-1"_s, Profession::Nurse), posting(u"12-2"_s, Profession::Clerk)}));
        };
        work.deliveries = [this](const QString &) {
            QList<Delivery> all;
            for (int n = m_made; n > 0; --n)
                all.append(delivery(n, n == 2 ? DeliveryState::Failed : DeliveryState::Sent));
            return answered(Result<QList<Delivery>>(all));
        };
        work.save = [this](const Channel &saved, const std::optional<ConnectionSecrets> &) {
            m_saved.append(saved);
            return answered(Result<Channel>(saved));
        };
        work.deliver = [this](const QString &code, bool full) {
            m_delivered.append(code + (full ? u" full"_s : QString()));
            DeliveryReport report;
            report.outcomes.append({.channel = code, .delivery = delivery(3, DeliveryState::Sent)});
            return answered(Result<DeliveryReport>(report));
        };
        work.retry = [this](qint64 id) {
            m_retried.append(id);
            return answered(Result<Delivery>(delivery(id, DeliveryState::Sent)));
        };
        work.remake = [](const Delivery &, const QString &) { return answered(Result<>()); };
        work.confirm = [](const QString &) { return answered(Result<Delivery>(delivery(1, DeliveryState::Received))); };
        return work;
    }

    template <typename W>
    static W *find(const QWidget &page, const QString &name)
    {
        W *found = page.findChild<W *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }

    /// The page with the second channel current, on one of its views.
    std::unique_ptr<ChannelsPage> page(const QString &view = {})
    {
        auto made = std::make_unique<ChannelsPage>(work(), m_themes);
        made->resize(1100, 700);
        made->refresh();
        auto *table = find<QTableView>(*made, u"channelTable"_s);
        [&] { QTRY_COMPARE(table->model()->rowCount(), 2); }();
        table->setCurrentIndex(table->model()->index(1, 0));
        if (!view.isEmpty())
            for (auto *button : find<QWidget>(*made, u"channelView"_s)->findChildren<QAbstractButton *>())
                if (button->text() == view)
                    button->click();
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_saved.clear();
        m_delivered.clear();
        m_asked.clear();
        m_retried.clear();
        m_pages = 0;
        m_made = 2;
    }

    void modelsAreSound()
    {
        ChannelTableModel channels;
        QAbstractItemModelTester one(&channels);
        channels.show({overview(channel(u"agency"_s, u"民間"_s), 3, 2)});
        QCOMPARE(channels.index(0, ChannelTableModel::FirstState).data().toString(), u"3"_s);
        LayoutFieldModel fields;
        QAbstractItemModelTester two(&fields);
        fields.show(channel(u"a"_s, u"a"_s).layout.fields);
        fields.add(1);
        QVERIFY(fields.move(1, 1));
        QVERIFY(!fields.move(0, -1));
        fields.remove(2);
        QCOMPARE(fields.fields(), channel(u"a"_s, u"a"_s).layout.fields);
        QVERIFY(fields.setData(fields.index(2, LayoutFieldModel::Codes), u"04=20, 01 = 10"_s));
        QCOMPARE(fields.fields()[2].codes.value(u"01"_s), u"10"_s);
        DeliveryTableModel deliveries;
        QAbstractItemModelTester three(&deliveries);
        deliveries.show({delivery(2, DeliveryState::Failed)});
        LayoutPreviewModel preview;
        QAbstractItemModelTester four(&preview);
        preview.show(channel(u"a"_s, u"a"_s).layout, {posting(u"12-1"_s, Profession::Nurse)});
        QCOMPARE(preview.index(0, 2).data().toString(), u"看護師"_s);
        DistributionItemModel items;
        QAbstractItemModelTester five(&items);
        items.ask(
            [fetch = work().items](PostingId after, int limit) { return fetch(u"agency"_s, ItemState::Waiting, after, limit); });
        QTRY_VERIFY(items.rowCount() >= 50);
        while (items.canFetchMore({})) {
            const int before = items.rowCount();
            items.fetchMore({});
            QTRY_VERIFY(items.rowCount() > before);
        }
        QCOMPARE(items.rowCount(), 450);
    }

    void theDeliveryThatIsReadStays()
    {
        const auto shown = page(u"Deliveries"_s);
        auto *table = find<QTableView>(*shown, u"deliveryTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->currentIndex().row(), 0); // the newest, of a channel that was just opened
        table->setCurrentIndex(table->model()->index(1, 0));
        m_made = 4;
        shown->refresh();
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QCOMPARE(table->currentIndex().row(), 3);
        QVERIFY(table->selectionModel()->isRowSelected(3, {}));
        auto *channels = find<QTableView>(*shown, u"channelTable"_s);
        channels->setCurrentIndex(channels->model()->index(0, 0));
        QTRY_COMPARE(table->currentIndex().row(), 0);
    }

    void postingsOfAStateStayWhereTheyAreRead()
    {
        const auto shown = page();
        auto *items = find<QTableView>(*shown, u"itemTable"_s);
        QTRY_VERIFY(items->model()->rowCount() >= 50);
        QTRY_VERIFY2((items->model()->fetchMore({}), items->model()->rowCount() > 120), "not while it asks");
        const int rows = items->model()->rowCount(), pages = m_pages;
        items->setCurrentIndex(items->model()->index(100, 0));
        shown->refresh();
        QTRY_VERIFY(m_pages > pages);
        QTRY_COMPARE(items->currentIndex().row(), 100);
        QVERIFY(items->model()->rowCount() >= rows); // it may have gone on growing
    }

    void everyNumberOpensItsList()
    {
        const auto shown = page();
        QCOMPARE(shown->badge(), 1);
        auto *table = find<QTableView>(*shown, u"channelTable"_s);
        const int column = ChannelTableModel::FirstState + int(ChannelTableModel::stateColumns().indexOf(ItemState::Failed));
        Q_EMIT table->activated(table->model()->index(1, column));
        auto *items = find<QTableView>(*shown, u"itemTable"_s);
        QTRY_VERIFY(items->model()->rowCount() > 0);
        QVERIFY(find<QLabel>(*shown, u"itemTitle"_s)->text().contains(label(ItemState::Failed)));
        QSignalSpy opened(shown.get(), &Page::listRequested);
        Q_EMIT items->activated(items->model()->index(4, 0));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<PostingFilter>().text, u"12-5"_s);
    }

    void aRuleSaysAtOnceHowManyItTakes()
    {
        const auto shown = page(u"Rule"_s);
        auto *professions = find<QListWidget>(*shown, u"ruleProfessions"_s);
        auto *save = find<QPushButton>(*shown, u"ruleSave"_s);
        QVERIFY(!save->isEnabled());
        professions->item(10)->setCheckState(Qt::Unchecked); // 事務職
        QVERIFY(save->isEnabled());
        QTRY_VERIFY(find<QLabel>(*shown, u"ruleTaken"_s)->text().contains(u"41"_s));
        QCOMPARE(m_asked.last().professions.size(), 10);
        save->click();
        QCOMPARE(m_saved.size(), 1);
        QCOMPARE(m_saved.first().rule.professions.size(), 10);
        QVERIFY(!m_saved.first().rule.professions.contains(Profession::Clerk));
        find<QPushButton>(*shown, u"ruleDisclosureAll"_s)->click();
        find<QPushButton>(*shown, u"ruleDisclosureAll"_s)->click(); // none
        QVERIFY(!save->isEnabled());
    }

    void aLayoutShowsRealRowsAndWhatIsWrong()
    {
        const auto shown = page(u"Layout"_s);
        auto *preview = find<QTableView>(*shown, u"layoutPreview"_s);
        QTRY_COMPARE(preview->model()->rowCount(), 2);
        auto *fields = find<QTableView>(*shown, u"layoutFields"_s);
        auto *save = find<QPushButton>(*shown, u"layoutSave"_s);
        QVERIFY(fields->model()->setData(fields->model()->index(2, LayoutFieldModel::Format), u"code"_s));
        QCOMPARE(preview->model()->index(0, 2).data().toString(), u"04"_s);
        QVERIFY(save->isEnabled());
        find<QLineEdit>(*shown, u"layoutName"_s)->setText(u"../a"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(!find<QLabel>(*shown, u"layoutProblem"_s)->text().isEmpty());
        find<QPushButton>(*shown, u"layoutUndo"_s)->click();
        QVERIFY(find<QLabel>(*shown, u"layoutProblem"_s)->text().isEmpty());
        fields->setCurrentIndex(fields->model()->index(0, 0));
        find<QPushButton>(*shown, u"layoutRemove"_s)->click(); // the number: the channel could not follow
        QVERIFY(!save->isEnabled());
    }

    void failedDeliveriesAreBroughtAgain()
    {
        const auto shown = page(u"Deliveries"_s);
        auto *table = find<QTableView>(*shown, u"deliveryTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const QString text = find<QPlainTextEdit>(*shown, u"manifest"_s)->toPlainText();
        QVERIFY(text.contains(u"sequence"_s) && text.contains(u"cannot be reached"_s));
        find<QPushButton>(*shown, u"deliveryRetry"_s)->click();
        QCOMPARE(m_retried, QList<qint64>{2});
    }

    void deliveringIsAboutTheChosenChannel()
    {
        const auto shown = page();
        auto *now = find<QPushButton>(*shown, u"deliver"_s);
        QTRY_VERIFY(now->isEnabled());
        now->click();
        QCOMPARE(m_delivered, QStringList{u"agency"_s});
        QTRY_VERIFY(find<QPushButton>(*shown, u"deliverFull"_s)->isEnabled());
        find<QPushButton>(*shown, u"deliverFull"_s)->click();
        QCOMPARE(m_delivered.last(), u"agency full"_s);
    }

    void aWayIsCheckedBeforeItIsSaved()
    {
        const auto shown = page(u"Way"_s);
        auto *save = find<QPushButton>(*shown, u"waySave"_s);
        find<QComboBox>(*shown, u"wayKind"_s)->setCurrentIndex(int(WayKind::Sftp));
        find<QLineEdit>(*shown, u"wayAddress"_s)->setText(u"sftp://example.jp/in"_s);
        QVERIFY(!save->isEnabled()); // the key of the server is missing
        find<QLineEdit>(*shown, u"wayHostKey"_s)->setText(u"SHA256:abc"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(m_saved.last().way.kind, WayKind::Sftp);
        QCOMPARE(m_saved.last().way.address, u"sftp://example.jp/in"_s);
    }

    void everyControlHasAName()
    {
        for (const QString &view : {QString(), u"Deliveries"_s, u"Rule"_s, u"Layout"_s, u"Way"_s}) {
            const auto shown = page(view);
            shown->show();
            const QStringList nameless = namelessControls(*shown);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
        }
    }
};

QTEST_MAIN(TestChannelsPage)
#include "tst_channelspage.moc"
