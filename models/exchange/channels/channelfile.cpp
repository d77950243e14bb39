#include "models/exchange/channels/channelfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

struct ChannelFileText
{
    Q_DECLARE_TR_FUNCTIONS(ChannelFileText)
};

namespace {

constexpr qint64 rowsBetweenQuestions = 1000;

Error unwritable(const QFileDevice &file)
{
    return {Error::Kind::Storage,
            ChannelFileText::tr("The file for the channel cannot be written. Free some space and deliver again."),
            file.errorString()};
}

QJsonValue jsonOf(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QDate ? QJsonValue(cell.toDate().toString(Qt::ISODate)) : QJsonValue::fromVariant(cell);
}

/// One object a line; what is empty is left out.
Result<> writeJsonLines(const QString &path, const Sheet &sheet, const std::function<bool(qint64)> &goOn)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return unwritable(target);
    for (qint64 rows = 0;; ++rows) {
        if (goOn && rows % rowsBetweenQuestions == 0 && !goOn(rows))
            return Error{Error::Kind::Cancelled, ChannelFileText::tr("Stopped. Nothing was delivered.")};
        const auto row = sheet.rows();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        QJsonObject object;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            if (const QVariant &cell = row.value()->at(i); !cell.isNull())
                object.insert(sheet.columns[i].title, jsonOf(cell));
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        if (target.write(line) != line.size())
            return unwritable(target);
    }
    return target.commit() ? Result<>() : unwritable(target);
}

/// By libsodium: Qt's takes nearly twice as long.
Result<> hash(const QString &path, ChannelFile &made)
{
    constexpr qint64 pieceSize = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unwritable(file);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = file.read(piece.data(), pieceSize)) > 0) {
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(piece.constData()), std::size_t(size));
        made.bytes += size;
    }
    if (size < 0)
        return unwritable(file);
    std::array<unsigned char, crypto_hash_sha256_BYTES> sum{};
    crypto_hash_sha256_final(&state, sum.data());
    made.sha256 = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(sum.data()), sum.size()).toHex());
    return {};
}

} // namespace

Result<ChannelFile> writeChannelFile(const QString &path, const Channel &channel, const ChannelSource &source,
                                     const std::function<bool(qint64 rows)> &goOn)
{
    const LayoutCells cells(channel.layout);
    QList<PostingId> ids;
    const RowSource rows = [&]() -> Result<std::optional<SheetRow>> {
        const auto posting = source();
        if (!posting)
            return posting.error();
        if (!posting.value())
            return std::optional<SheetRow>();
        ids.append(posting.value()->id);
        return std::optional(cells.of(*posting.value()));
    };
    const Sheet sheet{u"募集"_s, cells.columns(), rows};
    ChannelFile made;
    if (channel.layout.form == ChannelForm::JsonLines) {
        if (const auto done = writeJsonLines(path, sheet, goOn); !done)
            return done.error();
    } else {
        TableFileOptions options{.title = channel.name};
        options.format = channel.layout.form == ChannelForm::Xlsx ? TableFormat::Xlsx : TableFormat::Csv;
        options.encoding = channel.layout.encoding == ChannelEncoding::Cp932 ? TextEncoding::Cp932 : TextEncoding::Utf8WithMark;
        options.goOn = goOn;
        const auto written = writeTableFile(path, {sheet}, options);
        if (!written)
            return written.error();
        made.lacking = written.value().lacking;
        made.lackingCount = written.value().lackingCount;
        for (const LackingCharacter &lacking : std::as_const(made.lacking))
            made.lackingPostings.append(ids.value(lacking.row - 2)); // the first row is that of the titles
        if (!written.value().saved)
            return made;
    }
    if (const auto done = hash(path, made); !done)
        return done.error();
    return made;
}
