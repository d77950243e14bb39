#include "models/domain/postingfield.h"
#include "models/items/conflictfieldmodel.h"
#include "models/items/conflictlistmodel.h"
#include "models/items/gmismappingmodel.h"
#include "models/items/inboxtablemodel.h"
#include "models/items/outboxtablemodel.h"
#include "tests/ui/accessible.h"
#include "tests/ui/futures.h"
#include "ui/pages/conflictspage.h"
#include "ui/pages/connectionspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/widgets/attachmentlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentswitch.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// 連携, 送信箱 and 競合, on answers of our own making.
class TestExchangePages : public QObject
{
    Q_OBJECT

private:
    ThemeSource m_themes;

    static QString text(const QWidget &page)
    {
        QString all;
        for (const auto *label : page.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

    static QList<OutboxEntry> entries()
    {
        OutboxEntry waiting, failed, sent;
        waiting.id = 1;
        waiting.number = u"13-0000001"_s;
        failed.id = 2;
        failed.number = u"13-0000002"_s;
        failed.state = OutboxState::Failed;
        failed.problem = u"There is no room."_s;
        sent.id = 3;
        sent.state = OutboxState::Sent;
        return {sent, failed, waiting};
    }

    /// An outbox of these entries (newest first), given out page by page; nothing arrived.
    static void serve(OutboxWork &work, const QList<OutboxEntry> &all, const OutboxCount &count)
    {
        work.page = [all](OutboxRows rows, qint64 before, int limit) {
            OutboxSlice slice;
            for (const OutboxEntry &entry : all) {
                if ((before > 0 && entry.id >= before) || (rows == OutboxRows::Failed && entry.state != OutboxState::Failed))
                    continue;
                slice.last = slice.rows.size() < limit;
                if (!slice.last)
                    break;
                slice.rows.append(entry);
                slice.next = entry.id;
            }
            return answered<OutboxSlice>(slice);
        };
        work.count = [count] { return answered<OutboxCount>(count); };
        arrive(work, {});
    }

    /// What arrived and waits for somebody (newest first), given out page by page.
    static void arrive(OutboxWork &work, const std::shared_ptr<QList<InboxRow>> &rows)
    {
        work.arrived = [rows](const InboxCursor &after, int limit) {
            InboxSlice slice;
            const QList<InboxRow> all = rows ? *rows : QList<InboxRow>();
            for (const InboxRow &row : all) {
                if (!after.kind.isEmpty() && row.record >= after.record)
                    continue;
                slice.last = slice.rows.size() < limit;
                if (!slice.last)
                    break;
                slice.rows.append(row);
                slice.next = {row.arrivedAt, codeOf(row.kind), row.record};
            }
            return answered<InboxSlice>(slice);
        };
        work.arrivedCount = [rows] { return answered<qint64>(rows ? rows->size() : 0); };
    }

    /// Until everything of a paged list is there.
    static void fetchAll(QAbstractItemModel &model)
    {
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
    }

    static SyncConflict conflict(ConflictKind kind)
    {
        SyncConflict made;
        made.id = 7;
        made.number = u"13-0000009"_s;
        made.kind = kind;
        made.fields = {{u"headcount"_s, u"3"_s, u"4"_s, u"5"_s}, {u"wage_min"_s, u""_s, u"1"_s, u"2"_s}};
        return made;
    }

    static ConnectionTest tested()
    {
        ConnectionTest test;
        test.connection.url = u"https://practice.cybozu.com"_s;
        test.connection.app = 1;
        GmisMapping &mapping = test.connection.mapping;
        mapping.read.columns = {u"職種"_s, u"雇用形態"_s};
        mapping.read.fields = {u"profession"_s, u"employment"_s};
        mapping.values[u"雇用形態"_s].insert(u"業務委託"_s, u"non_permanent"_s);
        mapping.write.insert(WrittenItem::State, u"募集状態"_s);
        test.formFields = {u"職種"_s, u"雇用形態"_s, u"募集状態"_s, u"備考"_s};
        test.verdict.fields = {{u"職種"_s, {}, u"DROP_DOWN"_s, u"profession"_s, VerdictLevel::Fine, u"Found."_s}};
        test.verdict.mayRead = true;
        return test;
    }

private Q_SLOTS:
    void theModelsKeepTheRules()
    {
        OutboxTableModel outbox;
        InboxTableModel inbox;
        ConflictListModel list;
        ConflictFieldModel fields;
        GmisMappingModel mapping;
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&outbox), static_cast<QAbstractItemModel *>(&inbox),
                                          static_cast<QAbstractItemModel *>(&list), static_cast<QAbstractItemModel *>(&fields),
                                          static_cast<QAbstractItemModel *>(&mapping)})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
        outbox.ask([](qint64, int) { return answered<OutboxSlice>(OutboxSlice{entries()}); });
        QTRY_COMPARE(outbox.rowCount(), 3);
        inbox.ask([](const InboxCursor &, int) {
            return answered<InboxSlice>(
                InboxSlice{{{CaseKind::Application, 7, u"13-0000001"_s, u"佐○ ○○"_s, {}, u"There is no licence."_s}}});
        });
        list.ask([](qint64, int) { return answered<ConflictSlice>(ConflictSlice{{conflict(ConflictKind::Content)}}); });
        QTRY_VERIFY(inbox.rowCount() == 1 && list.rowCount() == 1);
        fields.show(conflict(ConflictKind::Content));
        mapping.show(tested());
        QCOMPARE(outbox.index(1, OutboxTableModel::Problem).data().toString(), u"There is no room."_s);
        QCOMPARE(outbox.index(0, 0).data(OutboxTableModel::IsOpenRole).toBool(), false);
        QCOMPARE(list.index(0, ConflictListModel::Number).data().toString(), u"13-0000009"_s);
        QCOMPARE(mapping.index(0, GmisMappingModel::Verdict).data().toString(), u"○ Found."_s);
    }

    void sidesAreChosenFieldByField()
    {
        ConflictFieldModel model;
        model.show(conflict(ConflictKind::Content));
        QCOMPARE(model.index(1, ConflictFieldModel::Field).data().toString(), postingField("wage_min"_L1)->label());
        QVERIFY(model.setData(model.index(1, ConflictFieldModel::Theirs), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.decision().sideOf(u"headcount"_s), Side::Mine);
        QCOMPARE(model.decision().sideOf(u"wage_min"_s), Side::Theirs);
        QCOMPARE(model.index(1, ConflictFieldModel::Ours).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        model.show(conflict(ConflictKind::Decision)); // as a whole
        QVERIFY(model.setData(model.index(1, ConflictFieldModel::Theirs), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.decision().all, Side::Theirs);
        QCOMPARE(model.decision().sideOf(u"headcount"_s), Side::Theirs);
    }

    void theMappingIsEditedInPlace()
    {
        GmisMappingModel model;
        model.show(tested());
        QSignalSpy edited(&model, &GmisMappingModel::edited);
        QVERIFY(model.setData(model.index(0, GmisMappingModel::Ours), u"remarks"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, GmisMappingModel::Ours), u"no such field"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, GmisMappingModel::Theirs), u"備考"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(2, GmisMappingModel::Ours), u"permanent"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(4, GmisMappingModel::Theirs), u"備考"_s, Qt::EditRole));
        QCOMPARE(edited.size(), 3);
        QCOMPARE(model.mapping().read.fields.first(), u"remarks"_s);
        QCOMPARE(model.mapping().values.value(u"雇用形態"_s).value(u"業務委託"_s), u"permanent"_s);
        QCOMPARE(model.mapping().write.value(WrittenItem::Note), u"備考"_s);
    }

    void theOutboxSendsAgain()
    {
        QList<qint64> again;
        OutboxWork work;
        serve(work, entries(), {1'200, 1});
        work.retry = [&again](const QList<qint64> &ids) {
            again = ids;
            return answered<std::monostate>(Result<>());
        };
        work.drop = [](const QList<qint64> &, const QString &) { return answered<std::monostate>(Result<>()); };
        OutboxPage page(work, m_themes);
        page.refresh();
        auto *table = page.findChild<QTableView *>(u"outboxTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(page.badge(), 1);
        QCOMPARE(page.summary(), u"1200 waiting. 1 failed."_s); // counted, not read off the list
        auto *retry = page.findChild<QPushButton *>(u"outboxRetry"_s);
        QVERIFY(!retry->isEnabled());
        table->selectAll();
        QVERIFY(retry->isEnabled());
        retry->click();
        QCOMPARE(again.size(), 2); // what was sent is sent
        QVERIFY2(namelessControls(page).isEmpty(), qPrintable(namelessControls(page).join(u", "_s)));
    }

    void theOutboxComesPageByPage()
    {
        QList<OutboxEntry> many;
        for (qint64 id = 130; id > 0; --id) {
            OutboxEntry entry;
            entry.id = id;
            entry.state = id % 2 == 0 ? OutboxState::Failed : OutboxState::Waiting;
            many.append(entry);
        }
        OutboxWork work;
        serve(work, many, {65, 65});
        OutboxPage page(work, m_themes);
        page.refresh();
        auto *table = page.findChild<QTableView *>(u"outboxTable"_s);
        QAbstractItemModel &model = *table->model();
        QTRY_COMPARE(model.rowCount(), 50);
        fetchAll(model);
        QCOMPARE(model.rowCount(), 130);
        QCOMPARE(model.index(129, 0).data(OutboxTableModel::IdRole).toLongLong(), 1);
        table->selectRow(100);
        page.refresh(); // after a change elsewhere: the list keeps its length and what was chosen
        QTRY_COMPARE(model.rowCount(), 130);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 100);
        page.findChild<SegmentSwitch *>(u"outboxWhich"_s)->findChildren<QAbstractButton *>().first()->click();
        QTRY_COMPARE(model.rowCount(), 50);
        QCOMPARE(model.index(49, 0).data(OutboxTableModel::IdRole).toLongLong(), 32);
    }

    void theOutboxSaysWhatWentWrong()
    {
        OutboxWork work;
        serve(work, {}, {});
        work.page = [](OutboxRows, qint64, int) {
            return answered<OutboxSlice>(Error{Error::Kind::Storage, u"The disk is full. Free some space."_s});
        };
        OutboxPage page(work, m_themes);
        page.refresh();
        QTRY_VERIFY(text(page).contains(u"The disk is full."_s));
    }

    void theInboxComesPageByPage()
    {
        auto many = std::make_shared<QList<InboxRow>>();
        for (qint64 record = 1'130; record > 0; --record)
            many->append({CaseKind::Application, record, u"13-0000001"_s, {}, {}, u"There is no licence."_s});
        OutboxWork work;
        serve(work, {}, {});
        arrive(work, many);
        OutboxPage page(work, m_themes);
        page.refresh();
        QTRY_COMPARE(page.badge(), 1'130); // counted, not read off the list
        QCOMPARE(page.summary(), u"0 waiting. 1130 arrived, but not taken in."_s);
        auto *show = page.findChild<EmptyState *>()->findChild<QPushButton *>();
        QTRY_COMPARE(show->text(), u"Show why"_s); // the list of what waits is empty
        show->click();
        auto *table = page.findChild<QTableView *>(u"inboxTable"_s);
        QAbstractItemModel &model = *table->model();
        QTRY_COMPARE(model.rowCount(), 50);
        fetchAll(model);
        QCOMPARE(model.rowCount(), 1'130);
        QCOMPARE(model.index(1'129, InboxTableModel::Record).data().toLongLong(), 1);
        table->selectRow(1'050);
        many->removeFirst(); // taken in by another desk
        page.refresh();
        QTRY_COMPARE(page.badge(), 1'129);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 1'049);
    }

    void whatCouldNotBeTakenInIsTriedAgainOrGivenUp()
    {
        const auto waiting = std::make_shared<QList<InboxRow>>(
            QList<InboxRow>{{CaseKind::Application, 8, u"13-0000001"_s, u"佐○ ○○"_s, {}, u"There is no licence."_s},
                            {CaseKind::Inquiry, 7, u"13-0000001"_s, {}, {}, u"“text” is missing."_s}});
        QList<InboxRow> again, givenUp;
        QString why;
        OutboxWork work;
        serve(work, {}, {});
        arrive(work, waiting);
        work.takeIn = [&](const QList<InboxRow> &rows) {
            again = rows;
            return answered<std::monostate>(Error{Error::Kind::Input, u"There is still no licence."_s});
        };
        work.giveUp = [&](const QList<InboxRow> &rows, const QString &reason) {
            givenUp = rows;
            why = reason;
            waiting->clear();
            return answered<std::monostate>(Result<>());
        };
        OutboxPage page(work, m_themes);
        page.refresh();
        QTRY_COMPARE(page.badge(), 2);
        page.findChild<SegmentSwitch *>(u"outboxWhich"_s)->findChildren<QAbstractButton *>().last()->click();
        auto *table = page.findChild<QTableView *>(u"inboxTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, InboxTableModel::Problem).data().toString(), u"There is no licence."_s);
        auto *retry = page.findChild<QPushButton *>(u"outboxRetry"_s);
        QVERIFY(!retry->isEnabled());
        table->selectRow(0);
        QVERIFY(retry->isEnabled());
        const auto *reason = page.findChild<QLabel *>(u"outboxWhy"_s);
        QCOMPARE(reason->text(), u"There is no licence."_s); // in full below the list
        table->clearSelection();
        QVERIFY(reason->isHidden());
        table->selectRow(0);
        retry->click();
        QTRY_COMPARE(again, waiting->mid(0, 1));
        QTRY_VERIFY(text(page).contains(u"There is still no licence."_s));
        page.findChild<QPushButton *>(u"outboxDrop"_s)->click();
        auto *dialog = page.findChild<QDialog *>(u"reasonDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"comment"_s)->setPlainText(u"免許なし"_s);
        table->clearSelection(); // what is given up is what was chosen when it was asked
        dialog->findChild<QPushButton *>(u"decide"_s)->click();
        QTRY_COMPARE(page.badge(), 0);
        QCOMPARE(givenUp.size(), 1);
        QCOMPARE(givenUp.first().record, 8);
        QCOMPARE(why, u"免許なし"_s);
        QVERIFY2(namelessControls(page).isEmpty(), qPrintable(namelessControls(page).join(u", "_s)));
    }

    void certificatesAndProxyAreSettings()
    {
        Connection kept, saved;
        kept.url = u"https://practice.cybozu.com"_s;
        kept.app = 1;
        kept.proxyLogin = u"office"_s;
        std::optional<ConnectionSecrets> secrets;
        QString passphrase;
        ConnectionWork work;
        work.load = [&kept](RemoteSystem system) {
            ConnectionState state;
            state.system = system;
            state.connection = kept;
            return answered<ConnectionState>(state);
        };
        work.save = [&](const Connection &connection, const std::optional<ConnectionSecrets> &given) {
            saved = connection;
            secrets = given;
            return answered<std::monostate>(Result<>());
        };
        work.usePassphrase = [&passphrase](const QString &entered) { passphrase = entered; };
        ConnectionsPage page(work, m_themes);
        page.refresh();
        auto *url = page.findChild<QLineEdit *>(u"connectionUrl"_s);
        QTRY_COMPARE(url->text(), kept.url);
        page.findChild<QPushButton *>(u"connectionAccess"_s)->click();
        auto *dialog = page.findChild<QDialog *>(u"accessDialog"_s);
        QVERIFY(dialog);
        QVERIFY2(namelessControls(*dialog).isEmpty(), qPrintable(namelessControls(*dialog).join(u", "_s)));
        QCOMPARE(dialog->findChild<QLineEdit *>(u"proxyLogin"_s)->text(), u"office"_s);
        dialog->findChild<QLineEdit *>(u"authorityFile"_s)->setText(u"/etc/office/ca.pem"_s);
        dialog->findChild<QLineEdit *>(u"proxyPassword"_s)->setText(u"geheim"_s);
        dialog->findChild<QPushButton *>(u"accessUse"_s)->click();
        QTest::keyClicks(page.findChild<QLineEdit *>(u"connectionPassphrase"_s), u"correct horse battery"_s);
        page.findChild<QPushButton *>(u"connectionSave"_s)->click();
        QTRY_COMPARE(saved.authorityFile, u"/etc/office/ca.pem"_s);
        QCOMPARE(saved.app, 1);
        QVERIFY(secrets && secrets->proxyPassword == u"geheim"_s && secrets->token.isEmpty());
        QCOMPARE(passphrase, u"correct horse battery"_s);
        QVERIFY(page.findChild<QLineEdit *>(u"connectionPassphrase"_s)->text().isEmpty());
    }

    void aConflictIsDecided()
    {
        QList<SyncConflict> open{conflict(ConflictKind::Content)};
        ConflictDecision decided;
        ConflictWork work;
        work.page = [&open](qint64, int) { return answered<ConflictSlice>(ConflictSlice{open}); };
        work.count = [&open] { return answered<qint64>(open.size()); };
        work.resolve = [&](qint64, const ConflictDecision &decision) {
            decided = decision;
            open.clear();
            return answered<std::monostate>(Result<>());
        };
        ConflictsPage page(work, m_themes);
        page.refresh();
        QTRY_COMPARE(page.badge(), 1);
        QTRY_VERIFY(text(page).contains(u"13-0000009"_s));
        page.findChild<QPushButton *>(u"conflictTheirs"_s)->click();
        page.findChild<QPushButton *>(u"conflictDecide"_s)->click();
        QTRY_COMPARE(page.badge(), 0);
        QCOMPARE(decided.all, Side::Theirs);
        QVERIFY2(namelessControls(page).isEmpty(), qPrintable(namelessControls(page).join(u", "_s)));
    }

    void conflictsComePageByPage()
    {
        QList<SyncConflict> open;
        for (qint64 id = 1'130; id > 0; --id) {
            open.append(conflict(ConflictKind::Content));
            open.last().id = id;
            open.last().number = u"G-%1"_s.arg(id, 5, 10, QChar(u'0'));
        }
        qint64 decided = 0;
        ConflictWork work;
        work.page = [&open](qint64 before, int limit) {
            ConflictSlice slice;
            for (const SyncConflict &one : open) {
                if (before > 0 && one.id >= before)
                    continue;
                slice.last = slice.rows.size() < limit;
                if (!slice.last)
                    break;
                slice.rows.append(one);
                slice.next = one.id;
            }
            return answered<ConflictSlice>(slice);
        };
        work.count = [&open] { return answered<qint64>(open.size()); };
        work.resolve = [&](qint64 id, const ConflictDecision &) {
            decided = id;
            open.removeIf([id](const SyncConflict &one) { return one.id == id; });
            return answered<std::monostate>(Result<>());
        };
        ConflictsPage page(work, m_themes);
        page.refresh();
        QTRY_COMPARE(page.badge(), 1'130); // counted, not read off the list
        auto *table = page.findChild<QTableView *>(u"conflictTable"_s);
        QAbstractItemModel &model = *table->model();
        QTRY_COMPARE(model.rowCount(), 50);
        fetchAll(model);
        QCOMPARE(model.rowCount(), 1'130);
        table->setCurrentIndex(model.index(1'050, 0));
        QVERIFY(text(page).contains(u"G-00080"_s));
        open.removeFirst(); // decided at another desk
        page.refresh();
        QTRY_COMPARE(page.badge(), 1'129);
        QTRY_COMPARE(table->currentIndex().row(), 1'049); // the same one, a line higher
        page.findChild<QPushButton *>(u"conflictDecide"_s)->click();
        QTRY_COMPARE(page.badge(), 1'128);
        QCOMPARE(decided, 80);
        QTRY_VERIFY(text(page).contains(u"G-00079"_s)); // the one in its place
    }

    void aConnectionIsTestedSavedAndUsed()
    {
        ConnectionState state;
        Connection saved;
        std::optional<ConnectionSecrets> secrets;
        int rounds = 0;
        ConnectionWork work;
        work.load = [&state](RemoteSystem system) {
            ConnectionState loaded = state;
            loaded.system = system;
            return answered<ConnectionState>(loaded);
        };
        work.save = [&](const Connection &connection, const std::optional<ConnectionSecrets> &given) {
            saved = connection;
            secrets = given;
            state.connection = connection;
            return answered<std::monostate>(Result<>());
        };
        work.test = [](const Connection &, const std::optional<ConnectionSecrets> &) {
            return answered<ConnectionTest>(tested());
        };
        work.sync = [&rounds](RemoteSystem, SyncMode) {
            ++rounds;
            return answered<SyncReport>(SyncReport{.read = 6, .added = 6});
        };
        ConnectionsPage page(work, m_themes);
        page.refresh();
        auto *sync = page.findChild<QPushButton *>(u"connectionSync"_s);
        QTRY_VERIFY(text(page).contains(u"not connected yet"_s));
        QVERIFY(!sync->isEnabled());
        auto *url = page.findChild<QLineEdit *>(u"connectionUrl"_s);
        QTest::keyClicks(url, u"http://example.jp"_s);
        page.findChild<QPushButton *>(u"connectionSave"_s)->click();
        QTRY_VERIFY(text(page).contains(u"Only https is allowed."_s));
        url->clear();
        QTest::keyClicks(url, u"https://practice.cybozu.com"_s);
        QTest::keyClicks(page.findChild<QLineEdit *>(u"connectionSecret"_s), u"token"_s);
        page.findChild<QSpinBox *>(u"connectionApp"_s)->setValue(1);
        page.findChild<QPushButton *>(u"connectionTest"_s)->click();
        auto *mapping = page.findChild<QTableView *>(u"gmisMapping"_s);
        QTRY_VERIFY(mapping->model()->rowCount() > 10);
        QTRY_VERIFY(text(page).contains(u"nothing is written yet"_s));
        page.findChild<QPushButton *>(u"connectionSave"_s)->click();
        QTRY_COMPARE(saved.app, 1);
        QCOMPARE(saved.mapping.read.columns.size(), 2);
        QVERIFY(secrets && secrets->token == u"token"_s);
        QTRY_VERIFY(sync->isEnabled());
        QVERIFY(page.findChild<QLineEdit *>(u"connectionSecret"_s)->text().isEmpty());
        sync->click();
        QTRY_COMPARE(rounds, 1);
        QTRY_VERIFY(text(page).contains(u"added: 6"_s));
        QVERIFY2(namelessControls(page).isEmpty(), qPrintable(namelessControls(page).join(u", "_s)));
    }

    void attachmentsAreSavedOneByOne()
    {
        AttachmentList list(m_themes);
        QSignalSpy wanted(&list, &AttachmentList::wanted), asked(&list, &AttachmentList::saveRequested);
        list.findChild<QPushButton *>(u"attachmentsLook"_s)->click();
        QCOMPARE(wanted.size(), 1);
        list.show({});
        QVERIFY(text(list).contains(u"Nothing hangs"_s));
        list.show({{u"a"_s, u"募集要項.pdf"_s, {}, 2048}, {u"b"_s, u"地図.png"_s, {}, 10}});
        const auto buttons = list.findChildren<QPushButton *>(u"attachmentSave"_s);
        QCOMPARE(buttons.size(), 2);
        buttons[1]->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Attachment>().name, u"地図.png"_s);
        QVERIFY2(namelessControls(list).isEmpty(), qPrintable(namelessControls(list).join(u", "_s)));
        list.forget(); // another posting
        QVERIFY(list.findChildren<QPushButton *>(u"attachmentSave"_s).isEmpty());
    }

    void theSentenceSaysWhenAndWhy()
    {
        ConnectionState state;
        QVERIFY(syncSentence(state).isEmpty());
        state.connection = Connection();
        QVERIFY(syncSentence(state).contains(u"not read yet"_s));
        state.position.succeededAt = QDateTime(QDate(2020, 7, 26), QTime(23, 31), Qt::UTC);
        QCOMPARE(syncSentence(state), u"G-MIS synced 2020/07/27 8:31"_s);
        QVERIFY(!isTroubled(state));
        state.conflicts = 2; // what is marked as troubled says why
        QVERIFY(isTroubled(state) && syncSentence(state).contains(u"conflict"_s));
        state.outbox.failed = 1;
        QVERIFY(isTroubled(state) && syncSentence(state).contains(u"outbox"_s));
        state.conflicts = state.outbox.failed = 0;
        state.deskProblem = u"Enter the passphrase."_s; // only here
        QCOMPARE(syncSentence(state), u"G-MIS last worked 2020/07/27 8:31. Enter the passphrase."_s);
        QVERIFY(isTroubled(state));
        state.deskProblem.clear();
        state.position.problem = u"G-MIS is under maintenance."_s;
        QCOMPARE(syncSentence(state), u"G-MIS last worked 2020/07/27 8:31. G-MIS is under maintenance."_s);
        QVERIFY(isTroubled(state));
    }
};

QTEST_MAIN(TestExchangePages)
#include "tst_exchangepages.moc"
