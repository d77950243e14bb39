#include "app/pagelist.h"

#include "app/casewiring.h"
#include "app/channelwiring.h"
#include "app/exchangewiring.h"
#include "app/fundwiring.h"
#include "app/importwiring.h"
#include "app/matchwiring.h"
#include "app/orderwiring.h"
#include "app/postingwiring.h"
#include "app/reportwiring.h"
#include "app/seekerwiring.h"
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
        {u"start"_s, PageGroup::Start, OfficeArea::Records, makeStartPage},
        {u"review"_s, PageGroup::Recruiting, OfficeArea::Changes, makeReviewPage},
        {u"postings"_s, PageGroup::Recruiting, OfficeArea::Records, makePostingsPage},
        {u"channels"_s, PageGroup::Recruiting, OfficeArea::Country, makeChannelsPage},
        {u"seekers"_s, PageGroup::People, OfficeArea::Records, makeSeekersPage},
        {u"applications"_s, PageGroup::People, OfficeArea::Records, makeApplicationsPage},
        {u"interviews"_s, PageGroup::People, OfficeArea::Records, makeInterviewsPage},
        {u"hires"_s, PageGroup::People, OfficeArea::Records, makeHiresPage},
        {u"training"_s, PageGroup::People, OfficeArea::Records, makeTrainingPage},
        {u"orders"_s, PageGroup::People, OfficeArea::Records, makeOrdersPage},
        {u"funds"_s, PageGroup::People, OfficeArea::Records, makeFundsPage},
        {u"matching"_s, PageGroup::People, OfficeArea::Records, makeMatchingPage},
        {u"shortages"_s, PageGroup::Figures, OfficeArea::Records, makeShortagePage},
        {u"reports"_s, PageGroup::Figures, OfficeArea::Records, makeReportsPage},
        {u"connections"_s, PageGroup::Data, OfficeArea::System, makeConnectionsPage},
        {u"outbox"_s, PageGroup::Data, OfficeArea::Changes, makeOutboxPage},
        {u"conflicts"_s, PageGroup::Data, OfficeArea::Country, makeConflictsPage},
        {u"import"_s, PageGroup::Data, OfficeArea::Changes, makeImportPage},
        {u"settings"_s, PageGroup::Data, OfficeArea::Everyone, makeSettingsPage},
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
