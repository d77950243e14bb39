#pragma once

#include "models/domain/gmismapping.h"
#include "models/exchange/gmis/gmisrecord.h"
#include "models/exchange/importplan.h"

/// A record of G-MIS in our words.
struct GmisDraft
{
    qint64 id = 0;
    qint64 revision = 0;
    std::optional<PostingDraft> draft; // none where the record cannot be a posting
    QStringList warnings, problems;
    QMap<WrittenItem, QString> written; // what stands where we write
};

/// Turns records into drafts by the mapping: the same reading that files get.
class GmisReader
{
public:
    GmisReader(const GmisMapping &mapping, const GmisForm &form);

    GmisDraft read(const GmisRecord &record);

private:
    QString cell(const GmisRecord &record, const QString &code) const;
    static TableLayout layoutFor(const GmisMapping &mapping);

    GmisMapping m_mapping;
    GmisForm m_form;
    ImportPlan m_plan;
};
