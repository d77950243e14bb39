#pragma once

class DeskWindow;
class Page;

/// 開始, on the desk's database.
Page *makeStartPage(DeskWindow &desk);
