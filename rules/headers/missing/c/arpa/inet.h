#ifndef _MODELS_ARPA_INET_H
#define _MODELS_ARPA_INET_H
#include <_models_c.h>
#include <netinet/in.h>
_M_BEGIN
in_addr_t inet_addr(const char*);
char* inet_ntoa(struct in_addr);
int inet_pton(int, const char*, void*);
const char* inet_ntop(int, const void*, char*, socklen_t);
_M_END
#endif
