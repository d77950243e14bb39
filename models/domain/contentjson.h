#pragma once

#include "models/domain/postingcontent.h"

#include <QJsonObject>

/// The fields of a posting under their keys, as they are stored; empty ones are left out.
QJsonObject contentJson(const PostingContent &content);
PostingContent contentFromJson(const QJsonObject &object);
