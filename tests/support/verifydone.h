#pragma once

/// Fails the test with the sentence and the driver's words of a Result that is an error. Evaluates its argument once.
#define VERIFY_DONE(result)                                                                                                      \
    do {                                                                                                                         \
        const auto &done_ = (result);                                                                                            \
        QVERIFY2(bool(done_), done_ ? "" : qPrintable(done_.error().message + QStringLiteral(" | ") + done_.error().detail));    \
    } while (false)
