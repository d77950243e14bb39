#include "models/domain/masking.h"

#include "models/domain/leakwords.h"
#include "models/domain/personaldata.h"
#include "models/domain/tracedtext.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

bool isPublicId(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.version() == QUuid::Sha1;
}

QString publicIdOf(const QString &number)
{
    return QUuid::createUuidV5(QUuid(u"8c1b8a52-3f3a-4c5e-9a0c-6f0a4de2b911"_s), number).toString(QUuid::WithoutBraces);
}

namespace {

/// The number as this office gives it out. A file may have brought any other: a nickname of the institution in some spelling is
/// told from a plain code by nobody, so it does not leave.
bool isOwnNumber(const QString &number)
{
    static const QRegularExpression form(u"^[0-9]{2}-[0-9]{7}$"_s);
    return form.match(number).hasMatch();
}

/// The newest content that hides something; nothing where none does. What is masked in any revision counts.
std::optional<PostingContent> hidingOf(const Posting &posting)
{
    for (auto revision = posting.revisions.rbegin(); revision != posting.revisions.rend(); ++revision)
        if (isMasked(revision->content))
            return revision->content;
    return std::nullopt;
}

} // namespace

QString outgoingNumber(const QString &number, const PostingContent &content, const Facility &facility)
{
    if (!isMasked(content))
        return number;
    if (!isOwnNumber(number))
        return publicIdOf(number);
    const QString plain = tracedText(number);
    const WordList words = hiddenWords(content, facility);
    const bool names = std::any_of(words.begin(), words.end(), [&](QStringView word) { return plain.contains(word); });
    return names ? publicIdOf(number) : number;
}

QString redactedText(const QString &text, const PostingContent &content, const Facility &facility)
{
    PostingContent carrier; // a content of this one text, hidden as the posting is
    carrier.disclosure = content.disclosure;
    carrier.maskName = content.maskName;
    carrier.maskAddress = content.maskAddress;
    carrier.maskContact = content.maskContact;
    carrier.placeName = content.placeName;
    carrier.prefecture = content.prefecture;
    carrier.municipality = content.municipality;
    carrier.postalCode = content.postalCode;
    carrier.address = content.address;
    carrier.contactPerson = content.contactPerson;
    carrier.phone = content.phone;
    carrier.email = content.email;
    carrier.url = content.url;
    carrier.duties = text;
    return redacted(carrier, facility).duties;
}

Posting outgoing(Posting posting)
{
    for (Hire &hire : posting.hires)
        hire.person = maskedName(hire.person);
    const auto hidden = hidingOf(posting);
    if (!hidden)
        return posting;
    const Facility facility = posting.facility;
    const PostingContent &hiding = *hidden;
    posting.number = outgoingNumber(posting.number, hiding, facility);
    posting.sourceRecord.clear();
    for (HistoryEntry &entry : posting.history)
        for (QString *text : {&entry.comment, &entry.actor}) // an institution may have acted under its name
            *text = redactedText(*text, hiding, facility);
    for (Revision &revision : posting.revisions) { // also those that were open once: they name it too
        revision.content.disclosure = hiding.disclosure;
        revision.content.maskName |= hiding.maskName;
        revision.content.maskAddress |= hiding.maskAddress;
        revision.content.maskContact |= hiding.maskContact;
        revision.content = maskedContent(revision.content, facility);
        revision.madeBy = redactedText(revision.madeBy, hiding, facility);
    }
    posting.facility = {};
    posting.facility.id = facility.id;
    posting.facility.kind = facility.kind;
    posting.facility.prefecture = facility.prefecture;
    posting.facility.name = hiddenName();
    return posting;
}

void makeOutgoing(ChannelPosting &posting)
{
    if (!isMasked(posting.content))
        return;
    posting.number = outgoingNumber(posting.number, posting.content, posting.facility);
    posting.content = maskedContent(std::move(posting.content), posting.facility);
    posting.facility = {};
}

PostingRow maskedRow(PostingRow row)
{
    if (row.disclosure == Disclosure::Open)
        return row;
    PostingContent names; // all that a row knows of what is hidden
    names.disclosure = row.disclosure;
    names.maskName = true;
    names.placeName = row.place;
    Facility facility;
    facility.name = row.facility;
    facility.code = row.facilityCode;
    row.number = outgoingNumber(row.number, names, facility);
    row.facility = row.place = hiddenName();
    row.facilityCode.clear();
    row.municipality.clear();
    return row;
}

PostingOrder publicOrder(PostingOrder order)
{
    static const QList<PostingSort> hidden{PostingSort::Facility, PostingSort::FacilityCode, PostingSort::Place,
                                           PostingSort::Municipality};
    return hidden.contains(order.sort) ? PostingOrder{PostingSort::Prefecture, order.direction} : order;
}

namespace {

// Of a row's own texts those that may tell the institution.
QList<QString *> tellingTexts(ApplicationRow &row) { return {&row.reason}; }
QList<QString *> tellingTexts(InterviewRow &row)
{
    Interview &interview = row.interview;
    for (QString *text : {&interview.place, &interview.url, &interview.phone}) // where the institution is
        text->clear();
    return {&interview.interviewer, &interview.note};
}
QList<QString *> tellingTexts(HireRow &row)
{
    Hire &hire = row.hire;
    return {&hire.otherTerms, &hire.reason, &hire.overReason, &hire.exemption};
}

/// A row of casework as anybody outside may see it: of a posting that hides its institution, number and facility tell nothing.
template <typename Row>
Row withoutInstitution(Row row, const Posting &posting)
{
    const auto hiding = hidingOf(posting);
    if (!hiding)
        return row;
    row.postingNumber = outgoingNumber(row.postingNumber, *hiding, posting.facility);
    row.facility = hiddenName();
    for (QString *text : tellingTexts(row))
        *text = redactedText(*text, *hiding, posting.facility);
    return row;
}

/// The same where the posting is not at hand: what cannot be checked is hidden.
template <typename Row>
Row withoutUnknown(Row row)
{
    if (row.disclosure == Disclosure::Open)
        return row;
    const PostingRow posting =
        maskedRow(PostingRow{.number = row.postingNumber, .facility = row.facility, .disclosure = row.disclosure});
    row.postingNumber = posting.number;
    row.facility = posting.facility;
    for (QString *text : tellingTexts(row))
        if (!text->isEmpty())
            *text = hiddenName();
    return row;
}

} // namespace

ApplicationRow outgoing(ApplicationRow row, const Posting &posting) { return withoutInstitution(std::move(row), posting); }
InterviewRow outgoing(InterviewRow row, const Posting &posting) { return withoutInstitution(std::move(row), posting); }
HireRow outgoing(HireRow row, const Posting &posting) { return withoutInstitution(std::move(row), posting); }

ApplicationRow maskedRow(ApplicationRow row) { return withoutUnknown(std::move(row)); }
InterviewRow maskedRow(InterviewRow row) { return withoutUnknown(std::move(row)); }
HireRow maskedRow(HireRow row) { return withoutUnknown(std::move(row)); }

QString outgoingText(const QString &text, const Posting &posting)
{
    const auto hiding = hidingOf(posting);
    return hiding ? redactedText(text, *hiding, posting.facility) : text;
}
