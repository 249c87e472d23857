#ifndef _MODELS_CTYPE_H
#define _MODELS_CTYPE_H
#include <_models_c.h>
_M_BEGIN
int isalnum(int), isalpha(int), isblank(int), iscntrl(int), isdigit(int), isgraph(int), islower(int), isprint(int), ispunct(int), isspace(int), isupper(int), isxdigit(int), isascii(int);
int tolower(int), toupper(int);
_M_END
#endif
