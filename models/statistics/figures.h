#pragma once

#include "models/statistics/ratios.h"

#include <QString>

// How numbers are written, everywhere: 17,692人 · 46.1％ · 1.84倍 · ＋3.1％ · ▲4.9％ · －

/// 17,692; a negative number as ▲3.
QString grouped(qint64 number);
/// ＋12, ▲3, 0.
QString signedNumber(qint64 number);
/// 46.1, ▲4.9; － when absent. No unit: for cells under a heading that names it.
QString plain(const Quotient &quotient);
/// 46.1％ or 46.1%; － when absent.
QString percent(const Quotient &quotient);
/// ＋3.1％, ▲4.9％, 0.0％; － when absent.
QString change(const Quotient &quotient);
/// 1.84倍 or 1.84×; － when absent.
QString times(const Quotient &quotient);
/// 17,692人 or 17,692 people.
QString people(qint64 number);
/// 512件 or 512 postings.
QString postings(qint64 number);
/// The unit signs alone, for figures that are set in two sizes.
QString percentSign();
QString peopleUnit();
QString postingsUnit();
