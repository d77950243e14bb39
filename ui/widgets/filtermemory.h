#pragma once

#include "models/domain/postingquery.h"

/// The conditions of the filter bar as a text for the settings, and back; what is not understood filters nothing.
QString textOf(const PostingFilter &filter);
PostingFilter filterFrom(const QString &text);
