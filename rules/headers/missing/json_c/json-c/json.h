/* json-c. */
#ifndef json_h
#define json_h
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#ifdef __cplusplus
extern "C" {
#endif
#define JSON_C_MAJOR_VERSION 0
#define JSON_C_MINOR_VERSION 16
#define JSON_C_MICRO_VERSION 0
#define JSON_C_VERSION_NUM ((JSON_C_MAJOR_VERSION << 16) | (JSON_C_MINOR_VERSION << 8) | JSON_C_MICRO_VERSION)
#define JSON_C_VERSION "0.16"
#define JSON_C_TO_STRING_PLAIN 0
#define JSON_C_TO_STRING_SPACED (1 << 0)
#define JSON_C_TO_STRING_PRETTY (1 << 1)
#define JSON_C_TO_STRING_PRETTY_TAB (1 << 3)
#define JSON_C_TO_STRING_NOZERO (1 << 2)
#define JSON_C_TO_STRING_NOSLASHESCAPE (1 << 4)
#define JSON_C_OBJECT_ADD_KEY_IS_NEW (1 << 1)
#define JSON_C_OBJECT_ADD_CONSTANT_KEY (1 << 2)
#define JSON_TOKENER_STRICT 0x01
#define JSON_TOKENER_DEFAULT_DEPTH 32
#define JSON_FILE_BUF_SIZE 4096
typedef int json_bool;
typedef struct json_object json_object;
typedef struct json_tokener json_tokener;
typedef struct printbuf printbuf;
typedef enum json_type { json_type_null, json_type_boolean, json_type_double, json_type_int, json_type_object, json_type_array, json_type_string } json_type;
enum json_tokener_error {
    json_tokener_success, json_tokener_continue, json_tokener_error_depth, json_tokener_error_parse_eof, json_tokener_error_parse_unexpected, json_tokener_error_parse_null, json_tokener_error_parse_boolean,
    json_tokener_error_parse_number, json_tokener_error_parse_array, json_tokener_error_parse_object_key_name, json_tokener_error_parse_object_key_sep, json_tokener_error_parse_object_value_sep,
    json_tokener_error_parse_string, json_tokener_error_parse_comment, json_tokener_error_parse_utf8_string, json_tokener_error_size
};
struct lh_entry { const void* k; int k_is_constant; const void* v; struct lh_entry *next, *prev; };
struct lh_table { int size, count; struct lh_entry *head, *tail, *table; };
struct array_list { void** array; size_t length, size; void (*free_fn)(void*); };
typedef struct array_list array_list;
struct json_object_iterator { const void* opaque_; };
struct json_object_iter { char* key; struct json_object* val; struct lh_entry* entry; };
typedef int (*json_c_visit_userfunc)(struct json_object*, int, struct json_object*, const char*, size_t*, void*);

struct json_object *json_object_get(struct json_object*), *json_object_new_object(void), *json_object_new_array(void), *json_object_new_array_ext(int), *json_object_new_boolean(json_bool), *json_object_new_int(int32_t), *json_object_new_int64(int64_t), *json_object_new_uint64(uint64_t), *json_object_new_double(double);
struct json_object *json_object_new_double_s(double, const char*), *json_object_new_string(const char*), *json_object_new_string_len(const char*, int), *json_object_new_null(void), *json_object_object_get(const struct json_object*, const char*), *json_object_array_get_idx(const struct json_object*, size_t);
int json_object_put(struct json_object*), json_object_is_type(const struct json_object*, enum json_type), json_object_object_length(const struct json_object*), json_object_object_add(struct json_object*, const char*, struct json_object*), json_object_object_add_ex(struct json_object*, const char*, struct json_object*, const unsigned);
int json_object_array_add(struct json_object*, struct json_object*), json_object_array_put_idx(struct json_object*, size_t, struct json_object*), json_object_array_del_idx(struct json_object*, size_t, size_t), json_object_set_boolean(struct json_object*, json_bool), json_object_set_int(struct json_object*, int), json_object_set_int64(struct json_object*, int64_t);
int json_object_set_string(struct json_object*, const char*), json_object_set_double(struct json_object*, double), json_object_get_string_len(const struct json_object*), json_object_equal(struct json_object*, struct json_object*), json_object_deep_copy(struct json_object*, struct json_object**, void*);
void json_object_object_del(struct json_object*, const char*), json_object_array_sort(struct json_object*, int (*)(const void*, const void*)), json_object_set_userdata(json_object*, void*, void (*)(struct json_object*, void*));
const char *json_object_to_json_string(struct json_object*), *json_object_to_json_string_ext(struct json_object*, int), *json_object_to_json_string_length(struct json_object*, int, size_t*), *json_object_get_string(struct json_object*), *json_type_to_name(enum json_type);
enum json_type json_object_get_type(const struct json_object*);
json_bool json_object_object_get_ex(const struct json_object*, const char*, struct json_object**), json_object_get_boolean(const struct json_object*);
struct lh_table* json_object_get_object(const struct json_object*);
struct array_list* json_object_get_array(const struct json_object*);
size_t json_object_array_length(const struct json_object*);
int32_t json_object_get_int(const struct json_object*);
int64_t json_object_get_int64(const struct json_object*);
uint64_t json_object_get_uint64(const struct json_object*);
double json_object_get_double(const struct json_object*);
void* json_object_get_userdata(json_object*);
struct json_object_iterator json_object_iter_init_default(void), json_object_iter_begin(struct json_object*), json_object_iter_end(const struct json_object*);
void json_object_iter_next(struct json_object_iterator*);
const char* json_object_iter_peek_name(const struct json_object_iterator*);
struct json_object* json_object_iter_peek_value(const struct json_object_iterator*);
json_bool json_object_iter_equal(const struct json_object_iterator*, const struct json_object_iterator*);

struct json_tokener *json_tokener_new(void), *json_tokener_new_ex(int);
void json_tokener_free(struct json_tokener*), json_tokener_reset(struct json_tokener*), json_tokener_set_flags(struct json_tokener*, int);
struct json_object *json_tokener_parse(const char*), *json_tokener_parse_verbose(const char*, enum json_tokener_error*), *json_tokener_parse_ex(struct json_tokener*, const char*, int);
enum json_tokener_error json_tokener_get_error(struct json_tokener*);
size_t json_tokener_get_parse_end(struct json_tokener*);
const char *json_tokener_error_desc(enum json_tokener_error), *json_util_get_last_err(void), *json_c_version(void);
struct json_object *json_object_from_file(const char*), *json_object_from_fd(int);
int json_object_to_file(const char*, struct json_object*), json_object_to_file_ext(const char*, struct json_object*, int), json_object_to_fd(int, struct json_object*, int), json_parse_int64(const char*, int64_t*), json_parse_double(const char*, double*), json_pointer_get(struct json_object*, const char*, struct json_object**);
int json_pointer_getf(struct json_object*, struct json_object**, const char*, ...), json_pointer_set(struct json_object**, const char*, struct json_object*), json_c_visit(json_object*, int, json_c_visit_userfunc, void*);
#define lh_entry_k(entry) ((void*)(entry)->k)
#define lh_entry_v(entry) ((void*)(entry)->v)
#define json_object_object_foreach(object, key, value) \
    char* key = NULL; \
    struct json_object* value = NULL; \
    for (struct lh_entry *entry##key = json_object_get_object(object)->head, *next##key = NULL; (entry##key ? (key = (char*)lh_entry_k(entry##key), value = (struct json_object*)lh_entry_v(entry##key), next##key = entry##key->next, entry##key) : NULL); entry##key = next##key)
#define json_object_object_foreachC(object, iter) \
    for ((iter).entry = json_object_get_object(object)->head; ((iter).entry ? ((iter).key = (char*)lh_entry_k((iter).entry), (iter).val = (struct json_object*)lh_entry_v((iter).entry), (iter).entry) : NULL); (iter).entry = (iter).entry->next)
#ifdef __cplusplus
}
#endif
#endif
