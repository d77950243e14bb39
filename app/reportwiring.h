#pragma once

class DeskWindow;
class Page;

/// 報告書, on the desk's database.
Page *makeReportsPage(DeskWindow &desk);
