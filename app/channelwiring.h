#pragma once

class DeskWindow;
class Page;

/// 配信, on the desk's database.
Page *makeChannelsPage(DeskWindow &desk);
