/* Jansson. */
#ifndef JANSSON_H
#define JANSSON_H
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#define JANSSON_MAJOR_VERSION 2
#define JANSSON_MINOR_VERSION 14
#define JANSSON_MICRO_VERSION 0
#define JANSSON_VERSION "2.14"
#define JANSSON_VERSION_HEX 0x020e00
#ifdef __cplusplus
extern "C" {
#endif
typedef enum { JSON_OBJECT, JSON_ARRAY, JSON_STRING, JSON_INTEGER, JSON_REAL, JSON_TRUE, JSON_FALSE, JSON_NULL } json_type;
typedef struct json_t { json_type type; volatile size_t refcount; } json_t;
typedef long long json_int_t;
#define JSON_INTEGER_FORMAT "lld"
#define JSON_INTEGER_IS_LONG_LONG 1
#define JSON_ERROR_TEXT_LENGTH 160
#define JSON_ERROR_SOURCE_LENGTH 80
typedef struct json_error_t { int line, column, position; char source[JSON_ERROR_SOURCE_LENGTH], text[JSON_ERROR_TEXT_LENGTH]; } json_error_t;
enum json_error_code {
    json_error_unknown, json_error_out_of_memory, json_error_stack_overflow, json_error_cannot_open_file, json_error_invalid_argument, json_error_invalid_utf8, json_error_premature_end_of_input, json_error_end_of_input_expected,
    json_error_invalid_syntax, json_error_invalid_format, json_error_wrong_type, json_error_null_character, json_error_null_value, json_error_null_byte_in_key, json_error_duplicate_key, json_error_numeric_overflow,
    json_error_item_not_found, json_error_index_out_of_range
};
#define JSON_REJECT_DUPLICATES 0x1
#define JSON_DISABLE_EOF_CHECK 0x2
#define JSON_DECODE_ANY 0x4
#define JSON_DECODE_INT_AS_REAL 0x8
#define JSON_ALLOW_NUL 0x10
#define JSON_MAX_INDENT 0x1F
#define JSON_INDENT(n) ((n) & JSON_MAX_INDENT)
#define JSON_COMPACT 0x20
#define JSON_ENSURE_ASCII 0x40
#define JSON_SORT_KEYS 0x80
#define JSON_PRESERVE_ORDER 0x100
#define JSON_ENCODE_ANY 0x200
#define JSON_ESCAPE_SLASH 0x400
#define JSON_REAL_PRECISION(n) (((n) & 0x1F) << 11)
#define JSON_EMBED 0x10000
#define JSON_VALIDATE_ONLY 0x1
#define JSON_STRICT 0x2
#define json_typeof(json) ((json)->type)
#define json_is_object(json) ((json) && json_typeof(json) == JSON_OBJECT)
#define json_is_array(json) ((json) && json_typeof(json) == JSON_ARRAY)
#define json_is_string(json) ((json) && json_typeof(json) == JSON_STRING)
#define json_is_integer(json) ((json) && json_typeof(json) == JSON_INTEGER)
#define json_is_real(json) ((json) && json_typeof(json) == JSON_REAL)
#define json_is_number(json) (json_is_integer(json) || json_is_real(json))
#define json_is_true(json) ((json) && json_typeof(json) == JSON_TRUE)
#define json_is_false(json) ((json) && json_typeof(json) == JSON_FALSE)
#define json_boolean_value json_is_true
#define json_is_boolean(json) (json_is_true(json) || json_is_false(json))
#define json_is_null(json) ((json) && json_typeof(json) == JSON_NULL)
#define json_boolean(value) ((value) ? json_true() : json_false())
json_t *json_object(void), *json_array(void), *json_string(const char*), *json_stringn(const char*, size_t), *json_string_nocheck(const char*), *json_integer(json_int_t), *json_real(double), *json_true(void), *json_false(void), *json_null(void), *json_sprintf(const char*, ...), *json_vsprintf(const char*, va_list);
void json_delete(json_t*);
static inline json_t* json_incref(json_t* json) {
    if (json && json->refcount != (size_t)-1) ++json->refcount;
    return json;
}
static inline void json_decref(json_t* json) {
    if (json && json->refcount != (size_t)-1 && --json->refcount == 0) json_delete(json);
}
static inline void json_decrefp(json_t** json) {
    if (json) {
        json_decref(*json);
        *json = NULL;
    }
}
#define json_auto_t json_t __attribute__((cleanup(json_decrefp)))
/* objects */
void json_object_seed(size_t), *json_object_iter(json_t*), *json_object_iter_at(json_t*, const char*), *json_object_key_to_iter(const char*), *json_object_iter_next(json_t*, void*);
size_t json_object_size(const json_t*);
json_t *json_object_get(const json_t*, const char*), *json_object_getn(const json_t*, const char*, size_t), *json_object_iter_value(void*);
int json_object_set_new(json_t*, const char*, json_t*), json_object_set_new_nocheck(json_t*, const char*, json_t*), json_object_del(json_t*, const char*), json_object_clear(json_t*), json_object_update(json_t*, json_t*), json_object_update_existing(json_t*, json_t*), json_object_update_missing(json_t*, json_t*), json_object_iter_set_new(json_t*, void*, json_t*);
int json_object_update_recursive(json_t*, json_t*);
const char* json_object_iter_key(void*);
static inline int json_object_set(json_t* object, const char* key, json_t* value) { return json_object_set_new(object, key, json_incref(value)); }
#define json_object_foreach(object, key, value) for (key = json_object_iter_key(json_object_iter(object)); key && (value = json_object_iter_value(json_object_key_to_iter(key))); key = json_object_iter_key(json_object_iter_next(object, json_object_key_to_iter(key))))
#define json_object_foreach_safe(object, n, key, value) \
    for (key = json_object_iter_key(json_object_iter(object)), n = json_object_iter_next(object, json_object_key_to_iter(key)); key && (value = json_object_iter_value(json_object_key_to_iter(key))); key = json_object_iter_key(n), n = json_object_iter_next(object, json_object_key_to_iter(key)))
/* arrays */
size_t json_array_size(const json_t*);
json_t* json_array_get(const json_t*, size_t);
int json_array_set_new(json_t*, size_t, json_t*), json_array_append_new(json_t*, json_t*), json_array_insert_new(json_t*, size_t, json_t*), json_array_remove(json_t*, size_t), json_array_clear(json_t*), json_array_extend(json_t*, json_t*);
static inline int json_array_set(json_t* array, size_t at, json_t* value) { return json_array_set_new(array, at, json_incref(value)); }
static inline int json_array_append(json_t* array, json_t* value) { return json_array_append_new(array, json_incref(value)); }
static inline int json_array_insert(json_t* array, size_t at, json_t* value) { return json_array_insert_new(array, at, json_incref(value)); }
#define json_array_foreach(array, index, value) for (index = 0; index < json_array_size(array) && (value = json_array_get(array, index)); index++)
/* values */
const char* json_string_value(const json_t*);
size_t json_string_length(const json_t*);
json_int_t json_integer_value(const json_t*);
double json_real_value(const json_t*), json_number_value(const json_t*);
int json_string_set(json_t*, const char*), json_integer_set(json_t*, json_int_t), json_real_set(json_t*, double), json_unpack(json_t*, const char*, ...), json_unpack_ex(json_t*, json_error_t*, size_t, const char*, ...), json_vunpack_ex(json_t*, json_error_t*, size_t, const char*, va_list), json_equal(const json_t*, const json_t*);
json_t *json_pack(const char*, ...), *json_pack_ex(json_error_t*, size_t, const char*, ...), *json_vpack_ex(json_error_t*, size_t, const char*, va_list), *json_copy(json_t*), *json_deep_copy(const json_t*);
/* texts */
typedef size_t (*json_load_callback_t)(void*, size_t, void*);
typedef int (*json_dump_callback_t)(const char*, size_t, void*);
typedef void* (*json_malloc_t)(size_t);
typedef void (*json_free_t)(void*);
json_t *json_loads(const char*, size_t, json_error_t*), *json_loadb(const char*, size_t, size_t, json_error_t*), *json_loadf(FILE*, size_t, json_error_t*), *json_loadfd(int, size_t, json_error_t*), *json_load_file(const char*, size_t, json_error_t*), *json_load_callback(json_load_callback_t, void*, size_t, json_error_t*);
char* json_dumps(const json_t*, size_t);
size_t json_dumpb(const json_t*, char*, size_t, size_t);
int json_dumpf(const json_t*, FILE*, size_t), json_dumpfd(const json_t*, int, size_t), json_dump_file(const json_t*, const char*, size_t), json_dump_callback(const json_t*, json_dump_callback_t, void*, size_t);
void json_set_alloc_funcs(json_malloc_t, json_free_t);
const char* jansson_version_str(void);
#ifdef __cplusplus
}
#endif
#endif
