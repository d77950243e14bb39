#include "models/items/pagedtablemodel.h"
