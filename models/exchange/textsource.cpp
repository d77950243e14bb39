#include "models/exchange/textsource.h"

#include <QCoreApplication>

struct TextSourceText
{
    Q_DECLARE_TR_FUNCTIONS(TextSourceText)
};

namespace {

constexpr qint64 sampleBytes = 1 << 20;

QStringDecoder decoderFor(SourceEncoding encoding)
{
    switch (encoding) {
    case SourceEncoding::Utf16Le:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case SourceEncoding::Utf16Be:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case SourceEncoding::Cp932:
        return QStringDecoder("windows-31j");
    case SourceEncoding::Utf8:
    case SourceEncoding::Utf8Bom:
        break;
    }
    return QStringDecoder(QStringDecoder::Utf8);
}

/// How many multi-byte characters a text has under an encoding, and how many bytes do not fit it.
struct Fit
{
    qint64 good = 0, bad = 0;

    bool isConvincing() const
    {
        return bad == 0 || good > 20 * bad;
    } // a damaged byte here and there does not change the encoding
};

Fit fitUtf8(const QByteArray &bytes)
{
    Fit fit;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<uchar>(bytes[i]);
        const int length = lead < 0x80                   ? 1
                           : lead >= 0xF0 && lead < 0xF5 ? 4
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xC2 && lead < 0xE0 ? 2
                                                         : 0;
        if (length > 0 && i + length > bytes.size())
            break; // cut by the end of the sample
        bool complete = length > 0;
        for (int k = 1; complete && k < length; ++k)
            complete = (static_cast<uchar>(bytes[i + k]) & 0xC0) == 0x80;
        fit.good += complete && length > 1;
        fit.bad += !complete;
        i += complete ? length : 1;
    }
    return fit;
}

Fit fitCp932(const QByteArray &bytes)
{
    Fit fit;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80 || (lead >= 0xA1 && lead <= 0xDF)) {
            ++i;
            continue;
        }
        const bool leads = (lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC);
        if (leads && i + 1 == bytes.size())
            break;
        const int trail = leads ? static_cast<uchar>(bytes[i + 1]) : 0;
        const bool complete = trail >= 0x40 && trail <= 0xFC && trail != 0x7F;
        fit.good += complete;
        fit.bad += !complete;
        i += complete ? 2 : 1;
    }
    return fit;
}

std::optional<SourceEncoding> byMark(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return SourceEncoding::Utf8Bom;
    if (head.startsWith("\xFF\xFE"))
        return SourceEncoding::Utf16Le;
    if (head.startsWith("\xFE\xFF"))
        return SourceEncoding::Utf16Be;
    return std::nullopt;
}

// In UTF-16 the separators and line ends of a table have a zero beside them, always on the same side.
std::optional<SourceEncoding> byZeros(const QByteArray &head)
{
    qsizetype zeros[2] = {0, 0}, separators[2] = {0, 0};
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        const auto isSeparator = [](char byte) { return byte == '\n' || byte == ',' || byte == '\t' || byte == ';'; };
        for (const int side : {0, 1}) {
            zeros[side] += head[i + side] == '\0';
            separators[side] += head[i + side] == '\0' && isSeparator(head[i + 1 - side]);
        }
    }
    for (const int side : {0, 1})
        if (separators[side] > 0 && zeros[side] > head.size() / 40 && zeros[1 - side] * 10 < zeros[side])
            return side == 1 ? SourceEncoding::Utf16Le : SourceEncoding::Utf16Be;
    return std::nullopt;
}

} // namespace

Result<SourceEncoding> detectedEncoding(QIODevice &device, const QString &name)
{
    QByteArray sample = device.read(sampleBytes);
    if (const auto encoding = byMark(sample))
        return *encoding;
    if (const auto encoding = byZeros(sample.left(4096)))
        return *encoding;
    const auto isAscii = [](char byte) { return static_cast<uchar>(byte) < 0x80; };
    while (std::all_of(sample.cbegin(), sample.cend(), isAscii)) {
        sample = device.read(sampleBytes);
        if (sample.isEmpty())
            return SourceEncoding::Utf8;
    }
    const Fit utf8 = fitUtf8(sample), cp932 = fitCp932(sample);
    if (utf8.isConvincing() && (utf8.bad == 0 || utf8.bad <= cp932.bad))
        return SourceEncoding::Utf8;
    if (cp932.isConvincing())
        return SourceEncoding::Cp932;
    if (utf8.isConvincing())
        return SourceEncoding::Utf8;
    return Error{Error::Kind::Input,
                 TextSourceText::tr("%1 is neither UTF-8, UTF-16 nor Shift_JIS text. Open it in Excel and save it as .xlsx or "
                                    "CSV UTF-8, or choose the encoding yourself.")
                     .arg(name)};
}

TextSource::TextSource(std::unique_ptr<QIODevice> device, SourceEncoding encoding)
    : m_device(std::move(device)), m_decoder(decoderFor(encoding)), m_total(m_device->size())
{
}

bool TextSource::read(QString &text, qint64 bytes)
{
    const QByteArray piece = m_device->read(bytes);
    if (piece.isEmpty()) {
        m_failed = m_done < m_total;
        return false;
    }
    m_done += piece.size();
    const qsizetype before = text.size();
    text += m_decoder.decode(piece);
    if (!m_started && text.size() > before) {
        m_started = true;
        if (text.at(before) == QChar(QChar::ByteOrderMark))
            text.remove(before, 1);
    }
    return true;
}
