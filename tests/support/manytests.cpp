#include "tests/support/manytests.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

static std::map<std::string, TestOfMany::Main> &tests()
{
    static std::map<std::string, TestOfMany::Main> all;
    return all;
}

static std::string nameOf(const char *file) { return std::filesystem::path(file).stem().string(); }

TestOfMany::TestOfMany(const char *file, Main main) { tests().emplace(nameOf(file), main); }

/// The test by whose name the program was called; called by its own, the one that the first argument names.
int main(int argc, char *argv[])
{
    auto test = tests().find(nameOf(argv[0]));
    if (test == tests().end() && argc > 1) {
        test = tests().find(argv[1]);
        std::rotate(argv, argv + 1, argv + argc);
        --argc;
    }
    if (test != tests().end())
        return test->second(argc, argv);
    std::fputs("Name one of these tests:\n", stderr);
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, "%s\n", name.c_str());
    return 2;
}
