#pragma once

class DeskWindow;
class Page;

/// 研修, on the desk's database.
Page *makeTrainingPage(DeskWindow &desk);
