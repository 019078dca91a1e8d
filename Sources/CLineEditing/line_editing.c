#include "line_editing.h"
