#include "models/exchange/xlsxwriter.h"

#include "models/domain/officedate.h"
#include "models/exchange/xlsxheadings.h"
#include "models/exchange/xlsxtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <utility>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

struct XlsxWriterText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr int longestText = 32'767; // UTF-16 units in a cell
constexpr int longestName = 31;
constexpr quint32 lastRow = LXW_ROW_MAX - 1;

lxw_datetime excelMoment(QDate day, QTime time = QTime(0, 0))
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
}

bool excelKnows(QDate day) { return day.isValid() && day.year() >= 1900 && day.year() <= 9999; }

constexpr char changeFormat[] = "\"＋\"#,##0.0\"%\";\"▲\"#,##0.0\"%\";0.0\"%\""; // as the reports write changes
constexpr char noRate[] = "－";
constexpr double headerMargin = 1.1; // inches; room for title, day, basis and scope

/// Title and note at the left; Excel takes 255 characters, and & begins a code.
QByteArray pageHeader(const QString &title, const QString &note)
{
    constexpr int most = 255;
    const QString words = note.isEmpty() ? title : title + u'\n' + note;
    QString text = u"&L&8"_s + QString(words).replace(u'&', u"&&"_s);
    if (text.size() > most)
        text = text.left(most - 1) + u'…';
    return xmlText(text);
}

/// "D5", or "SUM(A5,C5)" of several; nothing of none.
QByteArray summed(const QList<int> &columns, quint32 row)
{
    QByteArrayList cells;
    for (const int column : columns) {
        char cell[LXW_MAX_CELL_NAME_LENGTH];
        lxw_rowcol_to_cell(cell, row, lxw_col_t(column));
        cells.append(cell);
    }
    return cells.size() < 2 ? cells.value(0) : "SUM(" + cells.join(',') + ')';
}

int placesOf(CellKind kind) { return kind == CellKind::Decimal ? 1 : kind == CellKind::Ratio ? 2 : 0; }

/// The formula of a cell in that row.
QByteArray textOf(const SheetFormula &formula, CellKind kind, quint32 row)
{
    QByteArray above = summed(formula.plus, row);
    if (!formula.minus.isEmpty())
        above += '-' + summed(formula.minus, row);
    if (formula.below.isEmpty())
        return '=' + above;
    const QByteArray below = summed(formula.below, row);
    QByteArray value = formula.minus.isEmpty() ? above : '(' + above + ')';
    if (formula.factor != 1)
        value += '*' + QByteArray::number(formula.factor);
    return "=IF(" + below + "=0,\"" + noRate + "\",ROUND(" + value + '/' + below + ',' + QByteArray::number(placesOf(kind)) +
           "))";
}

Error unwritable(int code)
{
    return {Error::Kind::Storage,
            XlsxWriterText::tr("The workbook cannot be written. Free some space on the disk and try again."),
            QString::fromUtf8(lxw_strerror(lxw_error(code)))};
}

} // namespace

struct XlsxWriter::Formats
{
    lxw_format *heading, *numberHeading, *text, *count, *decimal, *ratio, *date, *moment, *change, *none;

    lxw_format *of(CellKind kind) const { return kind == CellKind::Decimal ? decimal : kind == CellKind::Ratio ? ratio : count; }
};

XlsxWriter::XlsxWriter(const QString &title, const QString &note)
    : m_path(QFile::encodeName(m_folder.filePath(u"book.xlsx"_s))), m_folderPath(QFile::encodeName(m_folder.path())),
      m_formats(std::make_unique<Formats>())
{
    if (!m_folder.isValid())
        return; // beginSheet() reports it
    lxw_workbook_options options{.constant_memory = LXW_TRUE, .tmpdir = m_folderPath.data()};
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        return;
    QByteArray titleBytes = xmlText(title);
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    workbook_set_properties(m_book, &properties);

    const auto format = [this](const char *number) {
        lxw_format *made = workbook_add_format(m_book);
        format_set_font_name(made, "Yu Gothic");
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (number)
            format_set_num_format(made, number);
        return made;
    };
    *m_formats = {format(nullptr),      format(nullptr),    format("@"),          format("#,##0"),
                  format("#,##0.0"),    format("#,##0.00"), format("yyyy/mm/dd"), format("yyyy/mm/dd h:mm"),
                  format(changeFormat), format(nullptr)};
    format_set_align(m_formats->none, LXW_ALIGN_RIGHT);
    m_pageHeader = pageHeader(title, note);
    for (lxw_format *heading : {m_formats->heading, m_formats->numberHeading}) {
        format_set_bold(heading);
        format_set_bg_color(heading, 0xECEFF4);
        format_set_bottom(heading, LXW_BORDER_THIN);
        format_set_text_wrap(heading);
        format_set_align(heading, LXW_ALIGN_VERTICAL_BOTTOM);
    }
    format_set_align(m_formats->numberHeading, LXW_ALIGN_RIGHT);
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        workbook_close(m_book); // into the temporary folder, which goes with us
}

QString XlsxWriter::freeName(const QString &wanted)
{
    QString name = wanted;
    for (const QChar c : u"[]:*?/\\'"_s)
        name.replace(c, u' ');
    name = name.simplified();
    if (name.isEmpty())
        name = u"Sheet"_s;
    QString free = name.left(longestName);
    for (int number = 2; m_names.contains(free, Qt::CaseInsensitive); ++number) {
        const QString tail = u" (%1)"_s.arg(number);
        free = name.left(longestName - tail.size()) + tail;
    }
    m_names.append(free);
    return free;
}

Result<> XlsxWriter::beginSheet(const Sheet &sheet)
{
    const auto opened = openSheet(sheet);
    if (opened && sheet.chart)
        m_charts.add(m_sheet, m_columns, *sheet.chart);
    return opened;
}

Result<> XlsxWriter::openSheet(const Sheet &sheet)
{
    if (!m_book)
        return Error{Error::Kind::Storage,
                     XlsxWriterText::tr("The folder for temporary files cannot be written. Free some space there."),
                     m_folder.errorString()};
    closeSheet();
    m_sheet = workbook_add_worksheet(m_book, freeName(sheet.name).toUtf8().constData());
    if (!m_sheet)
        return unwritable(LXW_ERROR_MEMORY_MALLOC_FAILED);
    m_columns = quint16(sheet.columns.size());
    for (quint16 i = 0; i < m_columns; ++i)
        worksheet_set_column(m_sheet, i, i, columnWidth(sheet.columns.at(i)), nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    setUpPaper();
    return writeHeadings(sheet);
}

void XlsxWriter::setUpPaper()
{
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_margins(m_sheet, 0.5, 0.5, headerMargin, 0.6);
    worksheet_set_header(m_sheet, m_pageHeader.constData());
    worksheet_set_footer(m_sheet, "&C&P / &N");
}

Result<> XlsxWriter::writeHeadings(const Sheet &sheet)
{
    m_row = 0;
    worksheet_set_row(m_sheet, 0, headingHeight(sheet.columns), nullptr);
    for (quint16 i = 0; i < m_columns; ++i) {
        const SheetColumn &column = sheet.columns.at(i);
        lxw_format *format = isNumber(column.kind) ? m_formats->numberHeading : m_formats->heading;
        if (const auto done = writeText(i, column.title, format, column.title); !done)
            return done;
    }
    ++m_row;
    return {};
}

void XlsxWriter::closeSheet()
{
    if (m_sheet && m_columns > 0)
        worksheet_autofilter(m_sheet, 0, 0, m_row > 1 ? m_row - 1 : 0, lxw_col_t(m_columns - 1));
    m_sheet = nullptr;
}

Result<> XlsxWriter::writeRow(const Sheet &sheet, const SheetRow &row)
{
    if (m_row > lastRow)
        if (const auto begun = openSheet(sheet); !begun)
            return begun;
    if (const auto change = sheet.changes.constFind(int(m_row) - 1); change != sheet.changes.cend()) {
        if (const auto done = writeChanges(sheet, row, *change); !done)
            return done;
    } else {
        for (int i = 0; i < m_columns && i < row.size(); ++i) {
            const SheetColumn &column = sheet.columns.at(i);
            const auto done = column.formula && !row.at(i).isNull() ? writeFormula(i, row.at(i), column)
                                                                    : writeCell(i, row.at(i), column.kind, column.title);
            if (!done)
                return done;
        }
    }
    ++m_row;
    return {};
}

Result<> XlsxWriter::writeFormula(int column, const QVariant &cell, const SheetColumn &own)
{
    const QByteArray formula = textOf(*own.formula, own.kind, m_row);
    const bool isText = cell.typeId() == QMetaType::QString;
    const lxw_error failure = isText ? worksheet_write_formula_str(m_sheet, m_row, lxw_col_t(column), formula.constData(),
                                                                   m_formats->none, xmlText(cell.toString()).constData())
                                     : worksheet_write_formula_num(m_sheet, m_row, lxw_col_t(column), formula.constData(),
                                                                   m_formats->of(own.kind), cell.toDouble());
    return failure == LXW_NO_ERROR ? Result<>() : Result<>(unwritable(failure));
}

Result<> XlsxWriter::writeChanges(const Sheet &sheet, const SheetRow &row, const SheetChange &change)
{
    for (int i = 0; i < m_columns && i < row.size(); ++i) {
        const auto value = change.values.value(i);
        lxw_error failure = LXW_NO_ERROR;
        if (value) {
            char of[LXW_MAX_CELL_NAME_LENGTH], since[LXW_MAX_CELL_NAME_LENGTH];
            lxw_rowcol_to_cell(of, lxw_row_t(change.of + 1), lxw_col_t(i));
            lxw_rowcol_to_cell(since, lxw_row_t(change.since + 1), lxw_col_t(i));
            const QByteArray formula = QByteArray("=ROUND((") + of + '-' + since + ")*100/" + since + ",1)";
            failure = worksheet_write_formula_num(m_sheet, m_row, lxw_col_t(i), formula.constData(), m_formats->change, *value);
        } else if (const auto done = writeCell(i, row.at(i), sheet.columns.at(i).kind, sheet.columns.at(i).title); !done) {
            return done;
        }
        if (failure != LXW_NO_ERROR)
            return unwritable(failure);
    }
    return {};
}

Result<> XlsxWriter::writeCell(int column, const QVariant &cell, CellKind kind, const QString &title)
{
    if (cell.isNull())
        return {};
    const auto at = lxw_col_t(column);
    lxw_error failure = LXW_NO_ERROR;
    switch (cell.typeId()) {
    case QMetaType::QDate: {
        lxw_datetime day = excelMoment(cell.toDate());
        if (!excelKnows(cell.toDate()))
            return writeText(column, fieldDate(cell.toDate()), m_formats->text, title);
        failure = worksheet_write_datetime(m_sheet, m_row, at, &day, m_formats->date);
        break;
    }
    case QMetaType::QDateTime: {
        const QDateTime inJapan = cell.toDateTime().toOffsetFromUtc(9 * 3600);
        if (!excelKnows(inJapan.date()))
            return writeText(column, fieldMoment(inJapan), m_formats->text, title);
        lxw_datetime moment = excelMoment(inJapan.date(), inJapan.time());
        failure = worksheet_write_datetime(m_sheet, m_row, at, &moment, m_formats->moment);
        break;
    }
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        failure = worksheet_write_number(m_sheet, m_row, at, cell.toDouble(), m_formats->of(kind));
        break;
    case QMetaType::Bool:
        failure = worksheet_write_boolean(m_sheet, m_row, at, cell.toBool(), nullptr);
        break;
    default:
        return writeText(column, cell.toString(), isNumber(kind) ? m_formats->none : m_formats->text, title);
    }
    return failure == LXW_NO_ERROR ? Result<>() : Result<>(unwritable(failure));
}

Result<> XlsxWriter::writeText(int column, const QString &text, lxw_format *format, const QString &title)
{
    if (text.size() > longestText)
        return Error{Error::Kind::Input,
                     XlsxWriterText::tr("Row %1, column \"%2\" holds more than the 32,767 characters that a cell of Excel can. "
                                        "Save as CSV instead.")
                         .arg(m_row + 1)
                         .arg(title)};
    const lxw_error failure = worksheet_write_string(m_sheet, m_row, lxw_col_t(column), xmlText(text).constData(), format);
    return failure == LXW_NO_ERROR ? Result<>() : Result<>(unwritable(failure));
}

Result<> XlsxWriter::placeCharts()
{
    if (m_charts.isEmpty())
        return {};
    const QString name = freeName(XlsxWriterText::tr("Values of the charts"));
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet)
        return unwritable(LXW_ERROR_MEMORY_MALLOC_FAILED);
    setUpPaper();
    const bool placed =
        m_charts.place(m_book, std::exchange(m_sheet, nullptr), name, m_formats->heading, {m_formats->count, m_formats->decimal});
    return placed ? Result<>() : Result<>(unwritable(LXW_ERROR_MEMORY_MALLOC_FAILED));
}

Result<> XlsxWriter::finish(QIODevice &target)
{
    closeSheet();
    if (!m_book)
        return unwritable(LXW_ERROR_CREATING_XLSX_FILE);
    if (const auto done = placeCharts(); !done)
        return done;
    const lxw_error failure = workbook_close(m_book);
    m_book = nullptr; // freed in either case
    if (failure != LXW_NO_ERROR)
        return unwritable(failure);
    QFile book(m_folder.filePath(u"book.xlsx"_s));
    if (!book.open(QIODevice::ReadOnly))
        return unwritable(LXW_ERROR_CREATING_XLSX_FILE);
    while (!book.atEnd()) {
        const QByteArray part = book.read(1 << 20);
        if (part.isEmpty() || target.write(part) != part.size())
            return unwritable(LXW_ERROR_CREATING_XLSX_FILE);
    }
    return {};
}
