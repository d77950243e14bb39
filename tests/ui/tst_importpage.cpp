#include "models/items/importmappingmodel.h"
#include "models/items/importpreviewmodel.h"
#include "tests/ui/futures.h"
#include "ui/pages/importpage.h"
#include "ui/widgets/deskstyle.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_preview = sample();
        m_report = {};
    }

    void modelsKeepTheRules()
    {
        ImportMappingModel mapping;
        ImportPreviewModel rows;
        const QAbstractItemModelTester one(&mapping), two(&rows);
        mapping.setPreview(sample());
        rows.setRows(sample().mapping.columns, sample().rows);
        QCOMPARE(mapping.rowCount(), 3);
        QCOMPARE(mapping.index(0, ImportMappingModel::Example).data().toString(), u"A病院"_s);
        QSignalSpy edited(&mapping, &ImportMappingModel::mappingEdited);
        QVERIFY(!mapping.setData(mapping.index(2, 2), u"nonsense"_s, Qt::EditRole));
        QVERIFY(!mapping.setData(mapping.index(2, 0), u"remarks"_s, Qt::EditRole));
        QVERIFY(mapping.setData(mapping.index(2, 2), u"remarks"_s, Qt::EditRole));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(mapping.mapping().fields.at(2), u"remarks"_s);
        QCOMPARE(rows.columnCount(), 6);
        QVERIFY(rows.index(1, ImportPreviewModel::Remarks).data().toString().contains(u"headcount"_s));
    }

    void aFileIsShownBeforeItIsTakenIn()
    {
        ImportPage page(work(), m_themes);
        page.openFile(u"/data/list.csv"_s);
        QTRY_COMPARE(page.findChild<QTableView *>(u"importRows"_s)->model()->rowCount(), 2);
        QCOMPARE(page.findChild<QComboBox *>(u"importEncoding"_s)->currentIndex(), int(SourceEncoding::Cp932));
        QVERIFY(page.findChild<QLabel *>(u"importState"_s)->text().contains(u"1: List"_s));
        QVERIFY(page.findChild<QPushButton *>(u"importStart"_s)->isEnabled());
    }

    void whatIsChangedIsLookedAtAnew()
    {
        ImportPage page(work(), m_themes);
        page.openFile(u"/data/list.csv"_s);
        QTRY_VERIFY(page.findChild<QPushButton *>(u"importStart"_s)->isEnabled());
        auto *encoding = page.findChild<QComboBox *>(u"importEncoding"_s);
        Q_EMIT encoding->activated(int(SourceEncoding::Utf8));
        QCOMPARE(m_asked.last().encoding, std::optional(SourceEncoding::Utf8));
        auto *mapping = page.findChild<QTableView *>(u"importMapping"_s)->model();
        mapping->setData(mapping->index(2, 2), u"remarks"_s, Qt::EditRole);
        QCOMPARE(m_asked.size(), 3);
        m_preview.problem = u"No column holds the profession. Choose it."_s;
        mapping->setData(mapping->index(1, 2), u""_s, Qt::EditRole);
        QTRY_VERIFY(page.findChild<QLabel *>(u"importState"_s)->text().contains(u"profession"_s));
        QVERIFY(!page.findChild<QPushButton *>(u"importStart"_s)->isEnabled());
    }

    void rejectedRowsAreOffered()
    {
        m_report.counts = {10, 8, 0, 0, 2, 1};
        m_report.rejectsPath = u"/data/rejects.csv"_s;
        ImportPage page(work(), m_themes);
        QSignalSpy changed(&page, &ImportPage::dataChanged);
        page.openFile(u"/data/list.csv"_s);
        QTRY_VERIFY(page.findChild<QPushButton *>(u"importStart"_s)->isEnabled());
        page.findChild<QPushButton *>(u"importStart"_s)->click();
        QTRY_COMPARE(changed.size(), 1);
        QPushButton *save = nullptr;
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->text().startsWith(u"Save rejected"_s))
                save = button;
        QVERIFY(save);
        save->click();
        QTRY_COMPARE(m_saved, u"/home/list_rejected.csv"_s);
    }

    void earlierImportsAreListed()
    {
        ImportPage page(work(), m_themes);
        page.refresh();
        auto *history = page.findChild<QTableWidget *>(u"importHistory"_s);
        QTRY_COMPARE(history->rowCount(), 1);
        QCOMPARE(history->item(0, 3)->text(), u"june.csv"_s);
    }

    void aFailureIsSaidOnThePage()
    {
        ImportPage::Work broken = work();
        broken.preview = [](const QString &, const ReadOptions &, ImportTarget, const std::optional<ColumnMapping> &) {
            return answered<ImportPreview>(Error{Error::Kind::Input, u"list.csv is empty. Ask for the file again."_s});
        };
        ImportPage page(broken, m_themes);
        page.openFile(u"/data/list.csv"_s);
        const auto says = [&] {
            for (const auto *label : page.findChildren<QLabel *>())
                if (label->text().contains(u"is empty"_s))
                    return true;
            return false;
        };
        QTRY_VERIFY(says());
    }

private:
    static ImportPreview sample()
    {
        ImportPreview preview;
        preview.format.encoding = SourceEncoding::Cp932;
        preview.mapping = {
            ImportTarget::Postings, {u"施設名"_s, u"職種"_s, u"いろは"_s}, {u"facility_name"_s, u"profession"_s, QString()}};
        preview.headerRow = 2;
        preview.headerRows = 1;
        preview.titles = {u"1: List"_s};
        preview.rows = {{3, RowFate::Added, {u"A病院"_s, u"看護師"_s, u"1"_s}, {}, {u"“1～2” was read as 1."_s}},
                        {4, RowFate::Rejected, {u"B病院"_s, u"医師"_s, u"0"_s}, {u"The headcount is 0."_s}, {}}};
        return preview;
    }

    ImportPage::Work work()
    {
        ImportPage::Work work;
        work.preview = [this](const QString &, const ReadOptions &options, ImportTarget,
                              const std::optional<ColumnMapping> &mapping) {
            m_asked.append(options);
            ImportPreview preview = m_preview;
            if (mapping)
                preview.mapping = *mapping;
            return answered<ImportPreview>(preview);
        };
        work.run = [this](const QString &, const ReadOptions &, const ColumnMapping &) {
            return answered<ImportReport>(m_report);
        };
        work.history = [] {
            return answered<QList<ImportRun>>(QList<ImportRun>{{QDateTime(QDate(2020, 7, 27), QTime(0, 0), Qt::UTC), u"佐藤"_s,
                                                                u"postings"_s, u"june.csv"_s, ImportCounts{10, 8, 0, 0, 2, 1}}});
        };
        work.saveRejects = [this](const ImportReport &, const QString &path) {
            m_saved = path;
            return answered<QString>(path);
        };
        work.saveMapping = [](const ColumnMapping &, const QString &path) { return answered<QString>(path); };
        work.loadMapping = [](const QString &) { return answered<ColumnMapping>(sample().mapping); };
        work.chooseFile = [] { return u"/data/list.csv"_s; };
        work.chooseTarget = [](const QString &name) { return QString(u"/home/"_s + name); };
        work.chooseMapping = [] { return QString(); };
        return work;
    }

    ThemeSource m_themes;
    ImportPreview m_preview;
    ImportReport m_report;
    QList<ReadOptions> m_asked;
    QString m_saved;
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
