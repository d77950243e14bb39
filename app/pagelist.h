#pragma once

#include "models/domain/officeuser.h"

#include <QString>
#include <QStringList>

class DeskWindow;
class Page;

/// Under which heading of the navigation a page stands.
enum class PageGroup { Start, Recruiting, People, Figures, Data };

/// What the navigation writes above the first page of the group; nothing above Start.
QString titleOf(PageGroup group);

struct PageEntry
{
    QString name; // of `screenshot NAME`, and in the settings
    PageGroup group;
    OfficeArea area;                 // who has it, in a shared office
    Page *(*make)(DeskWindow &desk); // hands the page what it works with; may connect, but not yet find other pages
};

/// Every page of the window, in the order of the navigation. A new page is a new line.
const QList<PageEntry> &pageList();
QStringList pageNames();
