#include "align/aligner.h"
