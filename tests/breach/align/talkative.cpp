// Never compiled: what tests/layering.cmake must refuse.
#include <QString>
#include <iostream>
