#include <_openssl_models.h>
