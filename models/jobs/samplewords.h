#pragma once

#include "models/domain/profession.h"
#include "models/domain/terms.h"
#include "models/jobs/samplerandom.h"

#include <QString>

/// An invented name with its reading.
struct SampleName
{
    QString text;
    QString kana;
};

/// 汐見坂, 楓野, …: what the names of sample facilities are built on.
SampleName sampleStem(SampleRandom &random);

/// The name that an institution of that kind built on that stem would bear.
SampleName sampleFacilityName(FacilityKind kind, const SampleName &stem, SampleRandom &random);

/// 佐久間 実咲: invented people.
SampleName samplePerson(SampleRandom &random);

/// What somebody of the profession would do there; a sentence or two.
QString sampleDuties(Profession profession, FacilityKind place, SampleRandom &random);
QString sampleDepartment(Profession profession, FacilityKind place, SampleRandom &random);
