#pragma once

class DeskWindow;
class Page;

/// 応援派遣, on the desk's database.
Page *makeOrdersPage(DeskWindow &desk);
