#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <zip.h>

/// A workbook with one sheet 募集 of the given rows, small and exactly as awkward as a test wants it.
inline QByteArray handmadeXlsx(const QByteArray &rows, const QByteArray &behind = {}, const QByteArray &before = {})
{
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QList<std::pair<QByteArray, QByteArray>> parts{
        {"xl/workbook.xml", "<workbook xmlns='" + main + "' xmlns:r='" + office +
                                "'><sheets><sheet name='募集' sheetId='1' r:id='rId1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId='176' formatCode='[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@'/>"
         "<numFmt numFmtId='177' formatCode='000000'/><numFmt numFmtId='178' formatCode='000\\-0000'/>"
         "<numFmt numFmtId='179' formatCode='General'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
         "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='176'/><xf numFmtId='177'/><xf numFmtId='178'/>"
         "<xf numFmtId='179'/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst><si><t>A</t></si><si><t>髙﨑病院</t></si><si><r><t>東京都</t></r><r><t>港区</t></r>"
                                 "<rPh sb='0' eb='1'><t>トウキョウト</t></rPh></si></sst>"},
        {"xl/worksheets/sheet1.xml",
         before + "<worksheet xmlns='" + main + "'><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>"},
    };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[path, bytes] : parts)
        zip_file_add(zip, path.constData(), zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    zip_close(zip);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray file(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, file.data(), zip_uint64_t(file.size()));
    zip_source_close(target);
    zip_source_free(target);
    return file;
}
