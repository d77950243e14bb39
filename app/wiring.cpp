#include "app/wiring.h"

#include <QApplication>
#include <QMainWindow>

using namespace Qt::StringLiterals;

int openWindow(const Invocation &, Language &)
{
    QMainWindow window;
    window.setWindowTitle(u"Key-Net Desk"_s);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
