#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// "export" of everything but postings: the rows of "list", with what they hide.
class TestPeopleExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_program.json({u"sample"_s, u"--postings"_s, u"250"_s, u"--seekers"_s, u"300"_s}).exit, 0); }

    void aFileHasTheRowsOfTheList_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("seekers") << QStringList{u"seekers"_s};
        QTest::newRow("seekers of a profession") << QStringList{u"seekers"_s, u"--profession"_s, u"04"_s};
        QTest::newRow("applications") << QStringList{u"applications"_s};
        QTest::newRow("open applications") << QStringList{u"applications"_s, u"--open"_s};
        QTest::newRow("interviews") << QStringList{u"interviews"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2099-01-01"_s};
        QTest::newRow("hires") << QStringList{u"hires"_s};
        QTest::newRow("started hires") << QStringList{u"hires"_s, u"--state"_s, u"就業"_s};
        QTest::newRow("training") << QStringList{u"training"_s};
    }
    void aFileHasTheRowsOfTheList()
    {
        QFETCH(QStringList, words);
        const QJsonArray expected = listed(words, {});
        QVERIFY(!expected.isEmpty());
        const Run part = m_program.json(QStringList{u"list"_s} + words + QStringList{u"--limit"_s, u"1"_s});
        QCOMPARE(part.json[u"rows"_s].toArray().size(), 1);
        QCOMPARE(part.json[u"total"_s].toInteger(-1), expected.size());
        const Run more = m_program.json(QStringList{u"list"_s} + words +
                                        QStringList{u"--limit"_s, u"1"_s, u"--after"_s, part.json[u"next"_s].toString()});
        QCOMPARE(more.json[u"rows"_s].toArray().first(), expected.at(1));
        QCOMPARE(more.json[u"total"_s].toInteger(-1), expected.size());
        const QList<QStringList> lines = saved(words, {});
        QCOMPARE(lines.size(), expected.size() + 1);
        const auto number = lines.first().indexOf(numberTitle(words.first()));
        QVERIFY2(number >= 0, qPrintable(lines.first().join(u'|')));
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(lines[i + 1].at(number), expected[i].toObject()[u"number"_s].toString());
    }

    void namesAreMaskedUnlessAskedFor_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("name"); // of the person in a row of the list
        QTest::newRow("seekers") << u"seekers"_s << u"name"_s;
        QTest::newRow("applications") << u"applications"_s << u"seeker_name"_s;
        QTest::newRow("hires") << u"hires"_s << u"person"_s;
        QTest::newRow("training") << u"training"_s << u"seeker_name"_s;
    }
    void namesAreMaskedUnlessAskedFor()
    {
        QFETCH(QString, list);
        QFETCH(QString, name);
        const QJsonArray whole = listed({list}, {u"--personal"_s});
        const QJsonArray masked = listed({list}, {});
        const QList<QStringList> shown = saved({list}, {u"--personal"_s}), hidden = saved({list}, {});
        QCOMPARE(hidden.size(), whole.size() + 1);
        int names = 0, places = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const QJsonObject row = whole[i].toObject();
            const QString person = row[name].toString(), facility = row[u"facility"_s].toString();
            QVERIFY(!hidden[i + 1].contains(person));
            QVERIFY(person.isEmpty() || shown[i + 1].contains(person));
            names += person.isEmpty() ? 0 : 1;
            if (masked[i].toObject()[u"facility"_s].toString() == facility)
                continue;
            QVERIFY(!hidden[i + 1].join(u'|').contains(facility)); // an institution that is not to be known
            QVERIFY(shown[i + 1].contains(facility));
            ++places;
        }
        QVERIFY(names > 10);
        QVERIFY(places > 0 || list == u"seekers"_s || list == u"training"_s);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("an unknown list") << QStringList{u"orders"_s} << 2;
        QTest::newRow("another order") << QStringList{u"hires"_s, u"--sort"_s, u"number"_s} << 2;
        QTest::newRow("a state that is none") << QStringList{u"hires"_s, u"--state"_s, u"foo"_s} << 2;
        QTest::newRow("nobody with this number") << QStringList{u"applications"_s, u"--seeker"_s, u"S9999999"_s} << 1;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QStringList, words);
        const QString path = m_program.path(u"refused.csv"_s);
        const Run run = m_program.json(QStringList{u"export"_s} + words + QStringList{u"--out"_s, path});
        QTEST(run.exit, "exit");
        QVERIFY(!QFile::exists(path));
        QVERIFY(!run.err.isEmpty());
    }

private:
    static QString numberTitle(const QString &list)
    {
        static const QHash<QString, QString> titles{{u"seekers"_s, u"求職者番号"_s},
                                                    {u"applications"_s, u"応募番号"_s},
                                                    {u"interviews"_s, u"面接番号"_s},
                                                    {u"hires"_s, u"採用番号"_s},
                                                    {u"training"_s, u"研修記録番号"_s}};
        return titles[list];
    }

    QJsonArray listed(const QStringList &words, const QStringList &more) const
    {
        return m_program.json(QStringList{u"list"_s} + words + more + QStringList{u"--limit"_s, u"10000"_s})
            .json[u"rows"_s]
            .toArray();
    }

    /// The lines of the file, headings first; the sample writes no separator into a cell.
    QList<QStringList> saved(const QStringList &words, const QStringList &more) const
    {
        const QString path = m_program.path(u"list.csv"_s);
        QFile::remove(path);
        const Run run = m_program.json(QStringList{u"export"_s} + words + more + QStringList{u"--out"_s, path});
        QFile file(path);
        if (run.exit != 0 || !file.open(QIODevice::ReadOnly)) {
            QTest::qFail(qPrintable(run.err), __FILE__, __LINE__);
            return {};
        }
        QList<QStringList> lines;
        const QStringList all = QString::fromUtf8(file.readAll().mid(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
        for (const QString &line : all) {
            QStringList cells = line.split(u',');
            for (QString &cell : cells)
                if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
                    cell = cell.mid(1, cell.size() - 2);
            lines.append(cells);
        }
        return lines;
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(TestPeopleExport)
#include "tst_peopleexport.moc"
