#pragma once
// Never compiled: what tests/layering.cmake must refuse.
#include "align/aligner.h"
