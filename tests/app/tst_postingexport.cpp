#include "app/postingexport.h"
#include "models/domain/textfold.h"
#include "tests/exchange/zippedxml.h"

#include <QFile>
#include <QLocale>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

static PostingRow rowAt(int i)
{
    PostingRow row;
    row.id = PostingId(i + 1);
    row.number = u"13-%1"_s.arg(i, 7, 10, QChar(u'0'));
    row.facility = u"公開第%1病院"_s.arg(i);
    row.place = row.facility;
    row.prefecture = Prefecture::fromNumber(13);
    row.municipality = u"港区"_s;
    row.profession = Profession::Nurse;
    row.seats = {5, 1, 0, 2};
    row.disclosure = Disclosure::Open;
    row.neededBy = QDate(2020, 8, 10);
    return row;
}

/// One non-public row, its names in the spellings that offices use.
static PostingRow hiddenRow(int i, const QString &facility, const QString &place, const QString &number)
{
    PostingRow row = rowAt(i);
    row.disclosure = Disclosure::NonPublic;
    row.facility = facility;
    row.place = place;
    row.facilityCode = u"1310123456"_s;
    row.municipality = u"千代田区"_s;
    row.number = number;
    return row;
}

static QList<PostingRow> hidden()
{
    return {hiddenRow(10'001, u"医療法人社団　慈愛会 東都病院"_s, u"東都病院 別館"_s, u"13-1"_s),
            hiddenRow(10'002, u"東都病院"_s, u"ﾄｳﾄ病院"_s, u"東都病院/7"_s),
            hiddenRow(10'003, u"トウト病院"_s, u"東 都 病 院"_s, u"１３１０１２３４５６－２"_s)};
}

static const QStringList traces{
    u"東都"_s, u"東 都"_s, u"ﾄｳﾄ"_s, u"トウト"_s, u"慈愛会"_s, u"1310123456"_s, u"１３１０１２３４５６"_s, u"千代田区"_s};

/// As a store would page: `all` rows, the hidden ones at the end.
static FetchPostings fetchFrom(int open, QList<PostingOrder> *orders = nullptr)
{
    return [=](const PostingFilter &, const PostingOrder &order, const PostingCursor &after, int limit) -> Result<PostingPage> {
        if (orders)
            orders->append(order);
        const QList<PostingRow> secret = hidden();
        PostingPage page;
        int i = after.atStart ? 0 : int(qToUnderlying(after.id));
        for (; i < open + secret.size() && page.rows.size() < limit; ++i)
            page.rows.append(i < open ? rowAt(i) : secret.at(i - open));
        page.next = {{}, PostingId(i), false};
        page.last = i == open + secret.size();
        return page;
    };
}

class TestPostingExport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Japanese)); }

    void nothingOfANonPublicPostingIsInTheFile_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("csv utf-8") << TableFormat::Csv << TextEncoding::Utf8WithMark;
        QTest::newRow("csv cp932") << TableFormat::Csv << TextEncoding::Cp932;
        QTest::newRow("xlsx") << TableFormat::Xlsx << TextEncoding::Utf8WithMark;
    }
    void nothingOfANonPublicPostingIsInTheFile()
    {
        QFETCH(TableFormat, format);
        QFETCH(TextEncoding, encoding);
        const QString path = m_folder.filePath(u"list"_s);
        const auto file = exportPostings(path, {}, {}, exportColumns(), fetchFrom(3), {.format = format, .encoding = encoding});
        QVERIFY(file && file.value().saved);
        QCOMPARE(file.value().rows, 6);
        QString all;
        if (format == TableFormat::Xlsx) {
            const auto members = unzipped(path);
            QVERIFY(members.contains(u"xl/worksheets/sheet1.xml"_s));
            for (auto member = members.cbegin(); member != members.cend(); ++member)
                all += member.key() + QString::fromUtf8(member.value());
        } else {
            QFile csv(path);
            QVERIFY(csv.open(QIODevice::ReadOnly));
            QStringDecoder decoder(encoding == TextEncoding::Cp932 ? "windows-31j" : "UTF-8");
            all = decoder.decode(csv.readAll());
        }
        QVERIFY(all.contains(u"公開第2病院"_s));
        QCOMPARE(all.count(u"（非公開）"_s), 6); // two names each; numbers that tell something are another id
        const QString plain = folded(all);
        for (const QString &trace : traces) {
            QVERIFY2(!all.contains(trace), qPrintable(trace));
            QVERIFY2(!plain.contains(folded(trace)), qPrintable(trace));
        }
    }

    void listsAreFetchedPageByPage()
    {
        const auto file = exportPostings(m_folder.filePath(u"long.csv"_s), {}, {}, {PostingColumn::Number}, fetchFrom(4321), {});
        QVERIFY(file);
        QCOMPARE(file.value().rows, 4324);
        QFile csv(file.value().path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 4325);
    }

    void noOrderTellsAHiddenName()
    {
        QList<PostingOrder> orders;
        QVERIFY(exportPostings(m_folder.filePath(u"o.csv"_s), {}, {PostingSort::Facility}, exportColumns(), fetchFrom(1, &orders),
                               {}));
        QCOMPARE(orders.first(), PostingOrder{PostingSort::Prefecture});
    }

    void aFailingStoreLeavesNoFile()
    {
        const QString path = m_folder.filePath(u"none.csv"_s);
        const auto file = exportPostings(path, {}, {}, exportColumns(),
                                         [](const auto &...) -> Result<PostingPage> {
                                             return Error{Error::Kind::Storage, u"locked"_s};
                                         },
                                         {});
        QVERIFY(!file);
        QCOMPARE(file.error().message, u"locked"_s);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestPostingExport)
#include "tst_postingexport.moc"
