#pragma once

#include "ui/widgets/theme.h"

#include <QStringList>

#include <functional>

/// What a page says: one sentence, and at most two answers (verbs).
struct Message
{
    Tone tone = Tone::Info;
    QString text;
    QStringList answers = {};
    std::function<void(int answer)> answered = {}; // which one was chosen; the message then goes
    QString topic = {}; // a new message on the same topic replaces the old one; empty: the tone is the topic
};
