#pragma once

class DeskWindow;
class Page;

/// 取込, on the desk's database; file dialogs open above its window.
Page *makeImportPage(DeskWindow &desk);
