#include "ui/print/pdftext.h"

#include <QHash>
#include <QString>

using namespace Qt::StringLiterals;

/// The radicals that share their glyph with a character, and have no decomposition that names it.
static char16_t common(char16_t code)
{
    static const QHash<char16_t, char16_t> pairs = [] {
        const QString list = u"⻑長⻄西⼾戸⻘青⻩黄⺠民⻲亀⻫斉⻭歯⻯竜⻨麦⺅亻⻖阝⺾艹⻍辶‧・\u2003\u3000\t "_s;
        QHash<char16_t, char16_t> made;
        for (qsizetype i = 0; i + 1 < list.size(); i += 2)
            made.insert(list[i].unicode(), list[i + 1].unicode());
        return made;
    }();
    if (const auto found = pairs.constFind(code); found != pairs.cend())
        return *found;
    if (code < 0x2e80 || code > 0x2fdf) // the two blocks of radicals
        return code;
    const QString plain = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 ? plain.front().unicode() : code;
}

QByteArray withCommonCharacters(QByteArray pdf)
{
    for (qsizetype start = pdf.indexOf("/CIDInit"); start >= 0; start = pdf.indexOf("/CIDInit", start + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", start);
        bool inList = false; // what stands in brackets are characters, elsewhere glyphs
        for (qsizetype i = start; i < end; ++i) {
            if (pdf.at(i) == '[' || pdf.at(i) == ']')
                inList = pdf.at(i) == '[';
            if (!inList || pdf.at(i) != '<' || pdf.at(i + 5) != '>')
                continue;
            bool isNumber = false;
            const auto code = char16_t(pdf.mid(i + 1, 4).toUShort(&isNumber, 16));
            if (isNumber && common(code) != code)
                pdf.replace(i + 1, 4, QByteArray::number(common(code), 16).toUpper().rightJustified(4, '0'));
        }
    }
    return pdf;
}
