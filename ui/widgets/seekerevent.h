#pragma once

#include <QDateTime>
#include <QStringList>

/// What was done with a record: "seeker.add", when, by whom, and the labels of the fields that changed; never their values.
struct SeekerEvent
{
    QDateTime at;
    QString actor;
    QString action;
    QStringList fields;
};

/// 変更: 電話番号、住所 — for people.
QString shownText(const SeekerEvent &event);
