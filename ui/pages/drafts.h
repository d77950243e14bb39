#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QStringList>

#include <functional>

/// Input that is not saved yet, kept where a crash of the program leaves it. Keys are a form's own.
struct Drafts
{
    std::function<QFuture<Result<std::monostate>>(QString key, QJsonObject)> saveDraft;
    std::function<QFuture<Result<std::optional<QJsonObject>>>(QString key)> loadDraft;
    std::function<QFuture<Result<std::monostate>>(QString key)> dropDraft;
    std::function<QFuture<Result<QStringList>>()> drafts; // the keys of what the user left unsaved in this kind of form
};
