#pragma once

#include <QJsonObject>

/// A form of the kind that institutions fill in, as app/form/fields.json answers it.
QJsonObject practiceForm();

/// A posting as an institution would enter it, in write form; the same number gives the same posting.
QJsonObject practicePosting(int number, quint32 seed = 1);
