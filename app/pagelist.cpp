#include "app/pagelist.h"

#include "app/casewiring.h"
#include "app/exchangewiring.h"
#include "app/fundwiring.h"
#include "app/importwiring.h"
#include "app/orderwiring.h"
#include "app/postingwiring.h"
#include "app/reportwiring.h"
#include "app/settingswiring.h"
#include "app/shortagewiring.h"
#include "app/startwiring.h"
#include "app/trainingwiring.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

struct PageListText
{
    Q_DECLARE_TR_FUNCTIONS(PageListText)
};

QString titleOf(PageGroup group)
{
    switch (group) {
    case PageGroup::Recruiting:
        return PageListText::tr("Recruiting");
    case PageGroup::People:
        return PageListText::tr("People");
    case PageGroup::Figures:
        return PageListText::tr("Figures");
    case PageGroup::Data:
        return PageListText::tr("Data");
    case PageGroup::Start:
        break;
    }
    return {};
}

const QList<PageEntry> &pageList()
{
    static const QList<PageEntry> pages{
        {u"start"_s, PageGroup::Start, makeStartPage},
        {u"review"_s, PageGroup::Recruiting, makeReviewPage},
        {u"postings"_s, PageGroup::Recruiting, makePostingsPage},
        {u"applications"_s, PageGroup::People, makeApplicationsPage},
        {u"interviews"_s, PageGroup::People, makeInterviewsPage},
        {u"hires"_s, PageGroup::People, makeHiresPage},
        {u"training"_s, PageGroup::People, makeTrainingPage},
        {u"orders"_s, PageGroup::People, makeOrdersPage},
        {u"funds"_s, PageGroup::People, makeFundsPage},
        {u"shortages"_s, PageGroup::Figures, makeShortagePage},
        {u"reports"_s, PageGroup::Figures, makeReportsPage},
        {u"connections"_s, PageGroup::Data, makeConnectionsPage},
        {u"outbox"_s, PageGroup::Data, makeOutboxPage},
        {u"conflicts"_s, PageGroup::Data, makeConflictsPage},
        {u"import"_s, PageGroup::Data, makeImportPage},
        {u"settings"_s, PageGroup::Data, makeSettingsPage},
    };
    return pages;
}

QStringList pageNames()
{
    QStringList names;
    for (const PageEntry &entry : pageList())
        names.append(entry.name);
    return names;
}
