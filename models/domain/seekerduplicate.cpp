#include "models/domain/seekerduplicate.h"

#include "models/domain/seekerfield.h"
#include "models/domain/textfold.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

struct SeekerDuplicateText
{
    Q_DECLARE_TR_FUNCTIONS(SeekerDuplicateText)
};

static constexpr std::array<Term, 3> likenessTerms{{
    {"name_birth", u"氏名・生年月日", u"Name and date of birth"},
    {"licence", u"免許番号", u"Licence number"},
    {"phone", u"電話番号", u"Phone"},
}};
std::span<const Term> termsOf(Likeness) { return likenessTerms; }

static QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC))
        if (letter >= u'0' && letter <= u'9')
            digits.append(letter);
    return digits;
}

// +81-90-… and 090-… are one telephone.
static QString phoneKey(const QString &phone)
{
    QString digits = digitsOf(phone);
    if (digits.startsWith(u"81"_s) && digits.size() >= 11)
        digits = u'0' + digits.mid(2);
    return digits.size() >= 9 ? digits : QString();
}

static QString licenceKey(const Licence &licence)
{
    QString number = folded(licence.number);
    while (number.startsWith(u'0'))
        number.remove(0, 1);
    if (number.size() < 3)
        return {};
    return codeOf(licence.kind) + u'/' + folded(licence.grantedBy) + u'/' + number;
}

QList<std::pair<Likeness, QString>> likenessKeys(const Seeker &seeker)
{
    QList<std::pair<Likeness, QString>> keys;
    const auto add = [&](Likeness likeness, const QString &key) {
        if (!key.isEmpty() && !keys.contains(std::pair(likeness, key)))
            keys.append({likeness, key});
    };
    if (seeker.birthDate.isValid()) {
        // The reading tells people apart where there is one; without it the characters must do.
        const QString name = folded(seeker.name), kana = folded(seeker.kana), born = seeker.birthDate.toString(Qt::ISODate);
        if (!name.isEmpty())
            add(Likeness::NameAndBirth, u"n/"_s + name + u'/' + born);
        if (!kana.isEmpty())
            add(Likeness::NameAndBirth, u"k/"_s + kana + u'/' + born);
    }
    for (const Licence &licence : seeker.licences)
        add(Likeness::LicenceNumber, licenceKey(licence));
    add(Likeness::Phone, phoneKey(seeker.phone));
    return keys;
}

QString likenessKey(const Seeker &seeker, Likeness likeness)
{
    for (const auto &[kind, key] : likenessKeys(seeker))
        if (kind == likeness)
            return key;
    return {};
}

QList<Likeness> likenesses(const Seeker &one, const Seeker &other)
{
    QList<Likeness> found;
    const auto theirs = likenessKeys(other);
    for (const auto &key : likenessKeys(one))
        if (theirs.contains(key) && !found.contains(key.first))
            found.append(key.first);
    return found;
}

// Every licence of either; of one that both have, what is known of it from both, the better check first.
static QList<Licence> mergedLicences(const QList<Licence> &kept, const QList<Licence> &other, QJsonArray &former)
{
    static const auto rank = [](LicenceCheck check) { return check == LicenceCheck::Refuted ? 4 : static_cast<int>(check); };
    QList<Licence> all = kept;
    for (const Licence &licence : other) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const Licence &mine) {
            return mine.kind == licence.kind &&
                   (licenceKey(mine) == licenceKey(licence) || mine.number.isEmpty() || licence.number.isEmpty());
        });
        if (same == all.end()) {
            all.append(licence);
            continue;
        }
        Licence joined = rank(licence.check) > rank(same->check) ? licence : *same;
        const Licence &less = rank(licence.check) > rank(same->check) ? *same : licence;
        if (joined.number.isEmpty())
            joined.number = less.number;
        if (!joined.date.isValid())
            joined.date = less.date;
        if (joined.grantedBy.isEmpty())
            joined.grantedBy = less.grantedBy;
        Seeker before;
        before.licences = {licence};
        if (joined != licence)
            former.append(toJson(before)[u"licences"_s].toArray().first());
        *same = joined;
    }
    return all;
}

template <typename T>
static void addMissing(QList<T> &mine, const QList<T> &theirs)
{
    for (const T &value : theirs)
        if (!mine.contains(value))
            mine.append(value);
}

QList<SeekerPart> contradictions(const Seeker &kept, const Seeker &other)
{
    QList<SeekerPart> found;
    for (const SeekerPart &part : seekerParts())
        if (part.isEntered() && !part.isList() && !part.isEmpty(kept) && !part.isEmpty(other) && !part.isSame(kept, other))
            found.append(part);
    return found;
}

Result<SeekerMerge> mergedSeekers(const Seeker &kept, const Seeker &other, const QStringList &taken)
{
    if (kept.id == other.id)
        return Error{Error::Kind::Input, SeekerDuplicateText::tr("This is one and the same record. Choose two.")};
    if (kept.state == SeekerState::Withdrawn || other.state == SeekerState::Withdrawn)
        return Error{Error::Kind::Input,
                     SeekerDuplicateText::tr("One of the two has withdrawn; its data are erased. Leave it as it is.")};
    SeekerMerge merge{kept, {}};
    const QJsonObject ours = toJson(kept), theirs = toJson(other);
    for (const SeekerField &field : seekerFields()) {
        const QVariant mine = field.value(kept), others = field.value(other);
        if (others.isNull() || mine == others)
            continue;
        const QString key = QString::fromLatin1(field.key);
        const bool takes = mine.isNull() || taken.contains(key);
        if (takes)
            field.assign(merge.merged, others);
        const QJsonObject &left = takes ? ours : theirs;
        if (!mine.isNull() && left.contains(key))
            merge.former.insert(key, left.value(key));
    }
    addMissing(merge.merged.wishes, other.wishes);
    addMissing(merge.merged.wishKinds, other.wishKinds);
    addMissing(merge.merged.wishPrefectures, other.wishPrefectures);
    addMissing(merge.merged.wishEmployment, other.wishEmployment);
    addMissing(merge.merged.consents, other.consents);
    merge.merged.registeredOn = std::min(kept.registeredOn, other.registeredOn);
    merge.merged.validUntil = std::max(kept.validUntil, other.validUntil);
    merge.merged.activeOn = std::max(kept.activeOn, other.activeOn);
    if (other.state == SeekerState::Employed || (isActive(other.state) && kept.state == SeekerState::Expired))
        merge.merged.state = other.state;
    QJsonArray former;
    merge.merged.licences = mergedLicences(kept.licences, other.licences, former);
    if (!former.isEmpty())
        merge.former.insert(u"licences"_s, former);
    return merge;
}
