#include "models/exchange/tablereader.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

struct TableReaderText
{
    Q_DECLARE_TR_FUNCTIONS(TableReaderText)
};

bool TableRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

// Files that people mistake for a table, by their first bytes.
static std::optional<Error> knownStranger(const QByteArray &head, const QString &name)
{
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return inputError(TableReaderText::tr("%1 is an old Excel file (.xls) or protected by a password. Open it in Excel and "
                                              "save it as .xlsx without a password.")
                              .arg(name));
    if (head.startsWith("%PDF"))
        return inputError(TableReaderText::tr("%1 is a PDF, not a table. Ask for the CSV or Excel file.").arg(name));
    if (head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("GIF8"))
        return inputError(TableReaderText::tr("%1 is a picture, not a table. Ask for the CSV or Excel file.").arg(name));
    if (head.startsWith("\x1F\x8B") || head.startsWith("7z\xBC\xAF") || head.startsWith("Rar!"))
        return inputError(TableReaderText::tr("%1 is an archive. Unpack it and choose the table inside.").arg(name));
    const QByteArray text = head.trimmed().toLower();
    if (text.startsWith("<html") || text.startsWith("<!doctype") || text.startsWith("<?xml"))
        return inputError(
            TableReaderText::tr("%1 is a web page or XML, not a table. Open it in Excel and save it as .xlsx.").arg(name));
    return std::nullopt;
}

Result<std::unique_ptr<TableReader>> openTable(const QString &path, const ReadOptions &options)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return inputError(TableReaderText::tr("There is no file %1. Check the path.").arg(path));
    if (info.isDir())
        return inputError(TableReaderText::tr("%1 is a folder. Choose a file in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input,
                     TableReaderText::tr("%1 cannot be read. Close it in other programs and check the rights to it.").arg(path),
                     file.errorString()};
    const QByteArray head = file.read(512);
    if (head.isEmpty())
        return inputError(TableReaderText::tr("%1 is empty. Ask for the file again.").arg(name));
    if (const auto stranger = knownStranger(head, name))
        return *stranger;
    file.close();
    if (head.startsWith("PK"))
        return XlsxReader::open(path, options);
    return CsvReader::open(path, options);
}
