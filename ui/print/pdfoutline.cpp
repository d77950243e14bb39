#include "ui/print/pdfoutline.h"

#include <optional>

namespace {

/// The number behind a key such as "/Root " or "startxref\n"; nothing where the key is not there.
std::optional<qsizetype> numberAfter(QByteArrayView text, QByteArrayView key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return std::nullopt;
    QByteArray digits;
    for (qsizetype i = at + key.size();
         i < text.size() && (text[i] == ' ' || text[i] == '\n' || (text[i] >= '0' && text[i] <= '9')); ++i) {
        if (text[i] >= '0' && text[i] <= '9')
            digits += text[i];
        else if (!digits.isEmpty())
            break;
    }
    bool isNumber = false;
    const qsizetype number = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The dictionary of an object, from << to its last >>.
std::optional<QByteArray> dictionaryOf(const QByteArray &pdf, qsizetype number)
{
    const qsizetype at = pdf.lastIndexOf('\n' + QByteArray::number(number) + " 0 obj");
    const qsizetype begin = pdf.indexOf("<<", at), end = pdf.indexOf("endobj", at);
    const qsizetype last = end < 0 ? -1 : pdf.lastIndexOf(">>", end);
    if (at < 0 || begin < 0 || end < 0 || last < begin || begin > end)
        return std::nullopt;
    return pdf.mid(begin, last + 2 - begin);
}

/// The objects of the pages, in their order.
QList<qsizetype> pageObjects(const QByteArray &pages)
{
    const qsizetype begin = pages.indexOf('[', pages.indexOf("/Kids")), end = pages.indexOf(']', begin);
    QList<qsizetype> objects;
    if (begin < 0 || end < 0)
        return objects;
    const QByteArrayList words = pages.mid(begin + 1, end - begin - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        objects.append(words.at(i).toLongLong());
    return objects;
}

QByteArray reference(qsizetype object) { return QByteArray::number(object) + " 0 R"; }

/// UTF-16 with a mark, in hexadecimal: what a text of a PDF may hold of any language.
QByteArray hexText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

/// Objects that are appended, with where each begins.
class Update
{
public:
    explicit Update(QByteArray pdf) : m_pdf(std::move(pdf))
    {
        if (!m_pdf.endsWith('\n'))
            m_pdf += '\n';
    }

    void add(qsizetype object, const QByteArray &dictionary)
    {
        m_places.append({object, m_pdf.size()});
        m_pdf += QByteArray::number(object) + " 0 obj\n" + dictionary + "\nendobj\n";
    }

    QByteArray finished(const QByteArray &trailer)
    {
        const qsizetype at = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto &[object, place] : std::as_const(m_places))
            m_pdf += QByteArray::number(object) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        return m_pdf + "trailer\n" + trailer + "\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    }

private:
    QByteArray m_pdf;
    QList<std::pair<qsizetype, qsizetype>> m_places;
};

} // namespace

QByteArray withBookmarks(QByteArray pdf, const QList<Bookmark> &bookmarks)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    const QByteArray trailer = pdf.mid(trailerAt);
    const auto root = numberAfter(trailer, "/Root "), size = numberAfter(trailer, "/Size "),
               old = numberAfter(trailer, "startxref");
    const qsizetype dictionaryEnd = trailer.lastIndexOf(">>");
    if (trailerAt < 0 || !root || !size || !old || dictionaryEnd < 0 || bookmarks.isEmpty())
        return pdf;
    const auto catalog = dictionaryOf(pdf, *root);
    const auto pagesAt = catalog ? numberAfter(*catalog, "/Pages ") : std::nullopt;
    const auto pages = pagesAt ? dictionaryOf(pdf, *pagesAt) : std::nullopt;
    const QList<qsizetype> objects = pages ? pageObjects(*pages) : QList<qsizetype>();
    for (const Bookmark &bookmark : bookmarks)
        if (bookmark.page < 0 || bookmark.page >= objects.size())
            return pdf;

    const qsizetype outline = *size, first = outline + 1, last = outline + bookmarks.size();
    QByteArray newTrailer = trailer.left(dictionaryEnd).mid(int(qstrlen("trailer")));
    newTrailer.replace("/Size " + QByteArray::number(*size), "/Size " + QByteArray::number(last + 1));
    newTrailer += "/Prev " + QByteArray::number(*old) + "\n>>";
    Update update(std::move(pdf));
    update.add(*root, catalog->left(catalog->size() - 2) + "/Outlines " + reference(outline) + "\n/PageMode /UseOutlines\n>>");
    update.add(outline, "<< /Type /Outlines /First " + reference(first) + " /Last " + reference(last) + " /Count " +
                            QByteArray::number(bookmarks.size()) + " >>");
    for (qsizetype i = 0; i < bookmarks.size(); ++i) {
        const Bookmark &bookmark = bookmarks.at(i);
        QByteArray item = "<< /Title " + hexText(bookmark.title) + " /Parent " + reference(outline);
        if (i > 0)
            item += " /Prev " + reference(first + i - 1);
        if (i + 1 < bookmarks.size())
            item += " /Next " + reference(first + i + 1);
        item += " /Dest [" + reference(objects.at(bookmark.page)) + " /XYZ null " + QByteArray::number(bookmark.top, 'f', 1) +
                " null] >>";
        update.add(first + i, item);
    }
    return update.finished(newTrailer.trimmed());
}
