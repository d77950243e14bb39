#include "models/domain/gmismapping.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

struct GmisMappingText
{
    Q_DECLARE_TR_FUNCTIONS(GmisMappingText)
};

static constexpr std::array<Term, 5> writtenItemTerms{{
    {"state", u"募集の状態", u"State of the posting"},
    {"note", u"審査の結果・理由・コメント", u"Decisions with reason and comment"},
    {"filled", u"充足人数", u"Seats filled"},
    {"published_at", u"掲載日時", u"Published at"},
    {"key", u"外部連携ID", u"Key of this office"},
}};
std::span<const Term> termsOf(WrittenItem) { return writtenItemTerms; }

static constexpr std::array<Term, 9> writtenStateTerms{{
    {"in_review", u"審査中", u"In review"},
    {"returned", u"差戻し", u"Returned"},
    {"refused", u"不受理", u"Refused"},
    {"approved", u"承認", u"Approved"},
    {"published", u"公開中", u"Published"},
    {"stopped", u"停止", u"Stopped"},
    {"filled", u"充足", u"Filled"},
    {"cancelled", u"機関による取消", u"Cancelled by the institution"},
    {"ended", u"終了", u"Ended"},
}};
std::span<const Term> termsOf(WrittenState) { return writtenStateTerms; }

namespace {

template <Coded E>
QJsonObject coded(const QMap<E, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(codeOf(it.key()), it.value());
    return object;
}

template <Coded E>
Result<QMap<E, QString>> decoded(const QJsonObject &object)
{
    QMap<E, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto key = fromCode<E>(it.key());
        if (!key) {
            QStringList codes;
            for (const E one : allOf<E>())
                codes.append(codeOf(one));
            return inputError(GmisMappingText::tr("The mapping names “%1”, which there is not. Possible are %2.")
                                  .arg(it.key(), codes.join(u", "_s)));
        }
        if (!it.value().toString().isEmpty())
            map.insert(*key, it.value().toString());
    }
    return map;
}

} // namespace

QJsonObject toJson(const GmisMapping &mapping)
{
    QJsonObject fields, values;
    for (qsizetype i = 0; i < mapping.read.columns.size(); ++i)
        fields.insert(mapping.read.columns[i], mapping.read.fields.value(i));
    for (auto it = mapping.values.cbegin(); it != mapping.values.cend(); ++it) {
        QJsonObject options;
        for (auto option = it->cbegin(); option != it->cend(); ++option)
            options.insert(option.key(), option.value());
        values.insert(it.key(), options);
    }
    return {{u"format"_s, u"keynet-desk-gmis-mapping"_s},
            {u"version"_s, 1},
            {u"fields"_s, fields},
            {u"values"_s, values},
            {u"write"_s, coded(mapping.write)},
            {u"states"_s, coded(mapping.states)}};
}

Result<GmisMapping> gmisMappingFromJson(const QJsonObject &object)
{
    if (object.value(u"format"_s) != u"keynet-desk-gmis-mapping"_s || object.value(u"version"_s).toInt() != 1)
        return inputError(
            GmisMappingText::tr("This is not a mapping for G-MIS of this version. Make one with “connection show gmis”."));
    GmisMapping mapping;
    mapping.read.target = ImportTarget::Postings;
    const QJsonObject fields = object.value(u"fields"_s).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString field = it.value().toString();
        if (!field.isEmpty() && !importField(ImportTarget::Postings, field))
            return inputError(
                GmisMappingText::tr("The mapping names a field “%1” that there is not. Correct or remove it.").arg(field));
        mapping.read.columns.append(it.key());
        mapping.read.fields.append(field);
    }
    const QJsonObject values = object.value(u"values"_s).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QJsonObject options = it.value().toObject();
        for (auto option = options.begin(); option != options.end(); ++option)
            mapping.values[it.key()].insert(option.key(), option.value().toString());
    }
    auto write = decoded<WrittenItem>(object.value(u"write"_s).toObject());
    if (!write)
        return write.error();
    mapping.write = write.take();
    auto states = decoded<WrittenState>(object.value(u"states"_s).toObject());
    if (!states)
        return states.error();
    mapping.states = states.take();
    return mapping;
}

Result<GmisMapping> loadedGmisMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Input, GmisMappingText::tr("The mapping %1 cannot be read. Check the path.").arg(path),
                     file.errorString()};
    constexpr qint64 limit = 8 << 20;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(limit));
    if (!document.isObject())
        return inputError(GmisMappingText::tr("The mapping %1 is not JSON. Make one with “connection show gmis”.").arg(path));
    return gmisMappingFromJson(document.object());
}
