#include "models/domain/leaks.h"
#include "models/domain/postingfield.h"
#include "models/jobs/samplejob.h"
#include "models/storage/channelrows.h"
#include "models/storage/channelstore.h"
#include "models/storage/connection.h"
#include "models/storage/migrator.h"
#include "models/storage/postingloader.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verifydone.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What a channel is told is the posting as it is kept, whatever stood before in the memory that is used again.
class TestChannelRows : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_test;
    QSqlDatabase m_db;

    /// One that takes every posting and shows every field of it.
    static Channel channelOfAll()
    {
        Channel channel = ChannelStore::defaults().first();
        channel.rule = {.disclosure = {Disclosure::Open, Disclosure::NonPublic, Disclosure::Unlisted}};
        channel.layout.fields.clear();
        for (const LayoutValue &value : layoutValues())
            channel.layout.fields.append({.title = value.key, .value = value.key});
        return channel;
    }

private Q_SLOTS:
    void initTestCase_data() { allDatabases(); }
    void init()
    {
        m_test = std::make_unique<TestDatabase>();
        REQUIRE_DATABASE(*m_test);
        auto db = openConnection(DatabaseAddress::fromText(m_test->address()).value(), u"rows"_s);
        VERIFY_DONE(db);
        m_db = db.take();
        VERIFY_DONE(Migrator(m_db).toHead());
        VERIFY_DONE(writeSample(m_db, {.postings = 600, .seed = 5}, {u"rows"_s, QDateTime::currentDateTimeUtc()},
                                [](qint64, qint64) { return true; }));
    }
    void cleanup()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(u"rows"_s);
        m_test.reset();
    }

    void everyPostingIsAsItIsKept()
    {
        ChannelRows rows(m_db, channelOfAll(), 0, DeliveryKind::Full);
        QList<ChannelItem> items;
        ChannelItem used;
        for (ChannelPart part; !(part = rows.next(std::move(part)).take()).news.isEmpty();) {
            for (qsizetype row = part.news.size() - 1; row >= 0; --row) {
                ChannelItem fresh;
                VERIFY_DONE(rows.read(part, row, fresh));
                VERIFY_DONE(rows.read(part, row, used));
                QVERIFY(used.posting.content == fresh.posting.content);
                QVERIFY(used.posting.facility == fresh.posting.facility);
                items.append(fresh);
            }
        }
        QVERIFY(items.size() > 100);
        qsizetype masked = 0;
        PostingLoader loader(m_db);
        for (const ChannelItem &item : std::as_const(items)) {
            const auto kept = loader.byId(item.posting.id);
            VERIFY_DONE(kept);
            QCOMPARE(item.posting.number, kept.value().number);
            QCOMPARE(item.posting.remaining, kept.value().seats().remaining());
            QCOMPARE(item.posting.validUntil, kept.value().publication.validUntil);
            for (const PostingField &field : postingFields())
                if (layoutValue(QString::fromLatin1(field.key)))
                    QVERIFY2(field.value(item.posting.content) == field.value(kept.value().shown().content), field.key);
            QCOMPARE(item.posting.facility.id, kept.value().facility.id);
            if (!isMasked(item.posting.content))
                continue;
            ++masked;
            QVERIFY(item.posting.facility == kept.value().facility);
        }
        QVERIFY(masked > 5);
    }
};

QTEST_GUILESS_MAIN(TestChannelRows)
#include "tst_channelrows.moc"
