#ifndef EXPORT_H
#define EXPORT_H

#include "rc.h"

void export_start(struct rc *rc);

#endif
