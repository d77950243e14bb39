#pragma once

class DeskWindow;
class Page;

/// 不足状況, on the desk's database.
Page *makeShortagePage(DeskWindow &desk);
