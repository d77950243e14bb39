#include "models/domain/masking.h"

#include "models/domain/leakwords.h"
#include "models/domain/personaldata.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

QString publicIdOf(const QString &number)
{
    return QUuid::createUuidV5(QUuid(u"8c1b8a52-3f3a-4c5e-9a0c-6f0a4de2b911"_s), number).toString(QUuid::WithoutBraces);
}

QString outgoingNumber(const QString &number, const PostingContent &content, const Facility &facility)
{
    if (!isMasked(content))
        return number;
    const QString plain = traced(number).text;
    for (const QString &word : hiddenWords(content, facility))
        if (plain.contains(word))
            return publicIdOf(number);
    return number;
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
    const bool hides = std::any_of(posting.revisions.begin(), posting.revisions.end(),
                                   [](const Revision &revision) { return isMasked(revision.content); });
    if (!hides)
        return posting;
    const Facility facility = posting.facility;
    const auto masked = std::find_if(posting.revisions.rbegin(), posting.revisions.rend(),
                                     [](const Revision &revision) { return isMasked(revision.content); });
    const PostingContent hiding = masked->content;
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

ChannelPosting outgoing(ChannelPosting posting)
{
    if (!isMasked(posting.content))
        return posting;
    posting.number = outgoingNumber(posting.number, posting.content, posting.facility);
    posting.content = maskedContent(std::move(posting.content), posting.facility);
    posting.facility = {};
    return posting;
}
