#ifndef _UUID_UUID_H
#define _UUID_UUID_H
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
typedef unsigned char uuid_t[16];
#define UUID_STR_LEN 37
#define UUID_VARIANT_NCS 0
#define UUID_VARIANT_DCE 1
#define UUID_TYPE_DCE_TIME 1
#define UUID_TYPE_DCE_RANDOM 4
#ifdef __cplusplus
extern "C" {
#endif
void uuid_clear(uuid_t), uuid_copy(uuid_t, const uuid_t), uuid_generate(uuid_t), uuid_generate_random(uuid_t), uuid_generate_time(uuid_t), uuid_generate_md5(uuid_t, const uuid_t, const char*, size_t), uuid_generate_sha1(uuid_t, const uuid_t, const char*, size_t);
void uuid_unparse(const uuid_t, char*), uuid_unparse_lower(const uuid_t, char*), uuid_unparse_upper(const uuid_t, char*);
int uuid_compare(const uuid_t, const uuid_t), uuid_is_null(const uuid_t), uuid_parse(const char*, uuid_t), uuid_generate_time_safe(uuid_t), uuid_type(const uuid_t), uuid_variant(const uuid_t);
time_t uuid_time(const uuid_t, struct timeval*);
#ifdef __cplusplus
}
#endif
#endif
