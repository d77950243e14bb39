#pragma once

#include "models/domain/masking.h"
#include "models/domain/posting.h"
#include "models/domain/result.h"

#include <QJsonObject>

/// A posting as Key-Net shows it (JobPosting of resources/keynet-api.yaml): the revision in force, masked where it is not open.
/// Refused where a free text of a masked posting would tell who it is from.
Result<QJsonObject> publicPosting(const Posting &posting);
