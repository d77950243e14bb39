#pragma once

#include <QTest>

/// Where the tests of a folder are one program (KEYNET_UNITY, see tests/programs.cmake), this stands before each of their files:
/// what would be its main() becomes a function that the one main() calls, by the name of the file.
class TestOfMany
{
public:
    using Main = int (*)(int argc, char *argv[]);

    /// file: its __FILE__, tst_name.cpp in any folder.
    TestOfMany(const char *file, Main main);
};

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using TestApplication = QApplication;
#else
using TestApplication = QCoreApplication;
#endif

#define TEST_OF_MANY(TestObject, Application)                                                                                    \
    static int mainOf##TestObject(int argc, char *argv[])                                                                        \
    {                                                                                                                            \
        const Application app(argc, argv);                                                                                       \
        TestObject test;                                                                                                         \
        return QTest::qExec(&test, argc, argv);                                                                                  \
    }                                                                                                                            \
    static const TestOfMany testOf##TestObject(__FILE__, mainOf##TestObject);

#undef QTEST_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_APPLESS_MAIN
#define QTEST_MAIN(TestObject) TEST_OF_MANY(TestObject, TestApplication)
#define QTEST_GUILESS_MAIN(TestObject) TEST_OF_MANY(TestObject, QCoreApplication)
#define QTEST_APPLESS_MAIN(TestObject) TEST_OF_MANY(TestObject, QCoreApplication)
