#pragma once

class DeskWindow;
class Page;

/// 費用, on the desk's database.
Page *makeFundsPage(DeskWindow &desk);
