#pragma once

#include "models/domain/postingquery.h"

/// What a filter lets through, as a line for people: "Tokyo · Nurse · received 2020/07/01–2020/07/31 · “ICU”".
/// Empty when it hides nothing.
QString filterText(const PostingFilter &filter);
