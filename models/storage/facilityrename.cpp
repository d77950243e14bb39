#include "models/storage/facilityrename.h"

#include "models/storage/postingloader.h"
#include "models/storage/searchindex.h"

using namespace Qt::StringLiterals;

Result<> facilityRenamed(const QSqlDatabase &db, const Facility &facility)
{
    const qint64 id = qToUnderlying(facility.id);
    Statement list(db, u"UPDATE posting SET facility_name = ?, facility_code = ? WHERE facility_id = ?"_s);
    if (const auto done = list.run({bound(facility.name), bound(facility.code), id}); !done)
        return done;
    Statement postings(db, u"SELECT id FROM posting WHERE facility_id = ?"_s);
    if (const auto done = postings.run({id}); !done)
        return done;
    QList<PostingId> ids;
    while (postings.next())
        ids.append(PostingId{postings.number(0)});
    PostingLoader loader(db);
    SearchIndex search(db);
    for (const PostingId posting : ids) {
        const auto loaded = loader.byId(posting);
        if (!loaded)
            return loaded.error();
        if (const auto done = search.change(loaded.value()); !done)
            return done;
    }
    return search.flush();
}
