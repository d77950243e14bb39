#pragma once

class DeskWindow;
class Page;

/// 連携; also begins to read by itself, as often as the connections say.
Page *makeConnectionsPage(DeskWindow &desk);
Page *makeOutboxPage(DeskWindow &desk);
Page *makeConflictsPage(DeskWindow &desk);
