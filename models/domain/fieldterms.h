#pragma once

#include "models/domain/postingfield.h"

/// The code table of a field of kind Code or Profession; empty for all others.
std::span<const Term> codeTermsOf(const PostingField &field);
