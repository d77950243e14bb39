#include "models/domain/channelexit.h"
#include "models/domain/masking.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestChannelExit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLeavesOnceInItsOrder()
    {
        ChannelExit exit;
        QVERIFY(!exit.next());
        QCOMPARE(left(exit, {item(1, ItemChange::New), item(2, ItemChange::Changed)}),
                 (QStringList{u"new 12-0000001"_s, u"changed 12-0000002"_s}));
        QVERIFY(!exit.next());
        QCOMPARE(left(exit, {item(3, ItemChange::New)}), QStringList{u"new 12-0000003"_s});
        QCOMPARE(exit.count(ItemChange::New), 2);
        QCOMPARE(exit.count(ItemChange::Changed), 1);
        QCOMPARE(exit.stamps().size(), 3);
        QCOMPARE(exit.stamps().last().id, PostingId{3});
        QCOMPARE(exit.stamps().last().revision, 4);
        QVERIFY(exit.stamps().last().number.isEmpty()); // its own
    }

    void whatIsKnownByAnotherNumberIsForgottenFirst()
    {
        ChannelExit exit;
        ChannelItem renamed = item(1, ItemChange::Changed);
        renamed.told = u"12-0000099"_s;
        ChannelItem same = item(2, ItemChange::Changed);
        same.told = same.posting.number;
        QCOMPARE(left(exit, {renamed, same}),
                 (QStringList{u"withdrawn 12-0000099"_s, u"new 12-0000001"_s, u"changed 12-0000002"_s}));
        QCOMPARE(exit.count(ItemChange::Withdrawn), 1);
        QCOMPARE(exit.stamps().size(), 2); // one for each posting
        QVERIFY(!exit.stamps().first().withdrawn);
    }

    void aWithdrawnOneIsNamedAsTheChannelKnowsIt()
    {
        ChannelItem gone = item(1, ItemChange::Withdrawn);
        gone.posting.number = u"shown"_s;
        gone.posting.content.duties = u"看護"_s;
        gone.told = u"written"_s;
        ChannelExit exit;
        exit.take(gone);
        const ChannelPosting *posting = exit.next();
        QVERIFY(posting);
        QCOMPARE(posting->number, u"shown"_s);
        QVERIFY(posting->content.duties.isEmpty());
        QCOMPARE(exit.stamps().first().number, u"written"_s);
        QVERIFY(exit.stamps().first().withdrawn);
        QVERIFY(!exit.next());
    }

    void nothingLeavesUnmasked()
    {
        ChannelItem hidden = item(1, ItemChange::New);
        hidden.posting.number = u"しおかぜ病院-1"_s;
        hidden.posting.content.disclosure = Disclosure::NonPublic;
        hidden.posting.content.maskName = true;
        hidden.posting.content.placeName = u"しおかぜ病院"_s;
        hidden.posting.facility.name = u"しおかぜ病院"_s;
        const QString own = hidden.posting.number;
        ChannelExit exit;
        exit.take(hidden);
        const ChannelPosting *posting = exit.next();
        QVERIFY(posting);
        QCOMPARE(posting->number, publicIdOf(own));
        QVERIFY(posting->content.placeName.isEmpty());
        QVERIFY(posting->facility == Facility());
        QCOMPARE(exit.stamps().first().number, posting->number);
    }

private:
    static ChannelItem item(int id, ItemChange change)
    {
        ChannelItem made;
        made.posting.id = PostingId{id};
        made.posting.number = u"12-%1"_s.arg(id, 7, 10, QChar(u'0'));
        made.posting.change = change;
        made.posting.revision = 4;
        made.posting.content.disclosure = Disclosure::Open;
        return made;
    }
    static QStringList left(ChannelExit &exit, QList<ChannelItem> items)
    {
        QStringList numbers;
        for (ChannelItem &item : items) {
            exit.take(item);
            while (const ChannelPosting *posting = exit.next())
                numbers.append(codeOf(posting->change) + u' ' + posting->number);
        }
        return numbers;
    }
};

QTEST_GUILESS_MAIN(TestChannelExit)
#include "tst_channelexit.moc"
