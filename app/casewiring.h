#pragma once

class DeskWindow;
class Page;

/// 応募
Page *makeApplicationsPage(DeskWindow &desk);
/// 面接
Page *makeInterviewsPage(DeskWindow &desk);
/// 採用・着任
Page *makeHiresPage(DeskWindow &desk);
