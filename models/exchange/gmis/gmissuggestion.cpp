#include "models/exchange/gmis/gmissuggestion.h"

#include "models/domain/textfold.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/termvalue.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ItemNames
{
    WrittenItem item;
    const char16_t *names; // separated by spaces, the surest first
};

constexpr std::array itemNames{
    ItemNames{WrittenItem::State, u"審査状態 審査結果 募集状態 募集状況 募集ステータス 状態 status"},
    ItemNames{WrittenItem::Note,
              u"審査コメント 審査連絡 差戻し理由 審査理由 事務局コメント 厚労省コメント 連絡事項 備考 特記事項 remarks"},
    ItemNames{WrittenItem::Filled, u"充足人数 充足数 採用人数 filled"},
    ItemNames{WrittenItem::PublishedAt, u"掲載日時 掲載日 公開日時 公開日 published_at"},
    ItemNames{WrittenItem::Key, u"外部連携ID 外部ID 連携ID external_id"},
};

struct StateNames
{
    WrittenState state;
    const char16_t *names;
};

constexpr std::array stateNames{
    StateNames{WrittenState::InReview, u"審査中"},
    StateNames{WrittenState::Returned, u"差戻し 差し戻し 要修正"},
    StateNames{WrittenState::Refused, u"不受理 却下"},
    StateNames{WrittenState::Approved, u"承認 承認済 審査済"},
    StateNames{WrittenState::Published, u"公開中 公開 掲載中 受付中 募集中"},
    StateNames{WrittenState::Stopped, u"停止 一時停止 停止中"},
    StateNames{WrittenState::Filled, u"充足 充足済"},
    StateNames{WrittenState::Cancelled, u"取下げ 取り下げ 取消"},
    StateNames{WrittenState::Ended, u"終了 募集終了 掲載終了"},
};

const GmisField *named(const GmisForm &form, const QString &names, bool unique)
{
    for (const QString &name : names.split(u' '))
        for (const GmisField &field : form.fields)
            if (isWritable(field) && (!unique || field.unique) &&
                (folded(field.code) == folded(name) || folded(field.label) == folded(name)))
                return &field;
    return nullptr;
}

QString optionNamed(const GmisField &field, const QString &names)
{
    for (const QString &name : names.split(u' '))
        for (const QString &option : field.options)
            if (folded(option) == folded(name))
                return option;
    return {};
}

/// What an option that no reading knows is taken as; the mapping page shows it and lets it be changed.
QString meaningOf(const QString &ours, const QString &option)
{
    if (ours == u"employment"_s && !parsedEmployment(option).value)
        return codeOf(EmploymentForm::NonPermanent);
    if (ours == u"place_kind"_s && !parsedFacilityKind(option).value)
        return codeOf(FacilityKind::Other);
    return {};
}

} // namespace

GmisMapping suggestedMapping(const GmisForm &form)
{
    static const QStringList silent{u"RECORD_NUMBER"_s, u"CREATOR"_s,     u"CREATED_TIME"_s, u"MODIFIER"_s,
                                    u"UPDATED_TIME"_s,  u"STATUS"_s,      u"CATEGORY"_s,     u"STATUS_ASSIGNEE"_s,
                                    u"FILE"_s,          u"USER_SELECT"_s, u"GROUP_SELECT"_s, u"REFERENCE_TABLE"_s,
                                    u"GROUP"_s,         u"LABEL"_s};
    GmisMapping mapping;
    mapping.read.target = ImportTarget::Postings;
    QStringList byCode, names;
    for (const GmisField &field : form.fields) {
        if (field.isColumn() || silent.contains(field.type))
            continue;
        byCode.append(field.code);
        names.append(field.code);
    }
    ColumnMapping guess = guessedMapping(ImportTarget::Postings, names);
    for (qsizetype i = 0; i < byCode.size(); ++i) // a code nobody knows may have a label that says more
        if (guess.fields[i].isEmpty())
            names[i] = form.find(byCode[i])->label;
    guess = guessedMapping(ImportTarget::Postings, names);
    mapping.read.columns = byCode;
    mapping.read.fields = guess.fields;
    for (qsizetype i = 0; i < byCode.size(); ++i)
        for (const QString &option : form.find(byCode[i])->options)
            if (const QString meaning = meaningOf(guess.fields[i], option); !meaning.isEmpty())
                mapping.values[byCode[i]].insert(option, meaning);

    for (const ItemNames &one : itemNames)
        if (const GmisField *field = named(form, QString::fromUtf16(one.names), one.item == WrittenItem::Key))
            mapping.write.insert(one.item, field->code);
    if (const GmisField *state = form.find(mapping.write.value(WrittenItem::State)))
        for (const StateNames &one : stateNames)
            if (const QString option = optionNamed(*state, QString::fromUtf16(one.names)); !option.isEmpty())
                mapping.states.insert(one.state, option);
    return mapping;
}
