#ifndef _MODELS_NETINET_TCP_H
#define _MODELS_NETINET_TCP_H
#include <_models_c.h>
#define TCP_NODELAY 1
#endif
