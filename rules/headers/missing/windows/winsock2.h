#include <_winsock2.h>
