#pragma once

#include "models/domain/codes.h"
#include "models/domain/postingcontent.h"
#include "models/domain/seats.h"
#include "models/domain/sheet.h"

#include <QJsonObject>
#include <QMap>

#include <memory>

/// The form of a channel's files.
enum class ChannelForm { Csv, Xlsx, JsonLines };
std::span<const Term> termsOf(ChannelForm);

enum class ChannelEncoding { Utf8, Cp932 };
std::span<const Term> termsOf(ChannelEncoding);

/// What a delivery says of a posting. A full set says New of all.
enum class ItemChange { New, Changed, Withdrawn };
std::span<const Term> termsOf(ItemChange);

/// A posting on its way to a channel, as it was at one moment. Only makeOutgoing() makes it one that may leave the office.
struct ChannelPosting
{
    PostingId id{};
    QString number;
    ItemChange change = ItemChange::New;
    int revision = 1;
    PostingContent content;
    Facility facility;
    QDate publishedOn, validUntil;
    int remaining = 0; // seats
};

/// One column of a channel's file.
struct LayoutField
{
    QString title;
    QString value;                // key of a LayoutValue
    QMap<QString, QString> codes; // what the channel writes for a code of ours; "true" and "false" of flags
    QString format;               // "code": our code instead of the term; of days a pattern such as yyyyMMdd
    QString whenEmpty;            // written where there is nothing, also where it is hidden
    int maxLength = 0;            // characters; 0: as long as it is

    bool operator==(const LayoutField &) const = default;
};

/// How the files of a channel are written: data, so that a new agency needs no programmer.
struct ChannelLayout
{
    ChannelForm form = ChannelForm::Csv;
    ChannelEncoding encoding = ChannelEncoding::Utf8;                 // of CSV
    QString fileName = QStringLiteral("{channel}_{date}_{sequence}"); // without its ending
    QList<LayoutField> fields;

    bool operator==(const ChannelLayout &) const = default;
};

/// Something of a posting that a column can hold.
struct LayoutValue
{
    QString key;
    QString label; // by the default QLocale
    CellKind kind = CellKind::Text;
    bool isDay = false, isCoded = false, isFlag = false;
};

/// Every value, in the order of a posting's form.
const QList<LayoutValue> &layoutValues();
const LayoutValue *layoutValue(const QString &key); // null where there is none

/// Refused without columns, with a value that does not exist, two columns of one title, without the number of the posting or the
/// kind of change (the receiver could not follow), or with a name of a file that is none.
Result<> checked(const ChannelLayout &layout);

/// The cells of a posting by a layout, prepared once for many. A withdrawn posting has its number, change and revision only.
class LayoutCells
{
public:
    explicit LayoutCells(const ChannelLayout &layout);

    /// Linear in the columns.
    SheetRow of(const ChannelPosting &posting) const;
    QList<SheetColumn> columns() const;

private:
    struct Column;
    ChannelLayout m_layout;
    std::shared_ptr<const QList<Column>> m_columns; // shared by copies
};

/// The name of a file, with its ending. Only what is listed here can stand in it, so no institution ever does:
/// {channel} {date} {sequence} {kind} {prefecture}.
QString fileNameOf(const ChannelLayout &layout, const QString &channel, QDate day, qint64 sequence, const QString &kind,
                   int part);

QJsonObject toJson(const ChannelLayout &layout);
Result<ChannelLayout> layoutFromJson(const QJsonObject &object);
/// JSON Schema (2020-12) of one line of the channel's JSON Lines.
QJsonObject schemaOf(const ChannelLayout &layout, const QString &title);
