/* The part of json-c that clients use: its names and signatures. */
#ifndef json_h
#define json_h
struct json_object;
struct json_object *json_object_new_object(void);
struct json_object *json_object_new_array(void);
struct json_object *json_object_new_string(const char *s);
int json_object_array_add(struct json_object *obj, struct json_object *val);
int json_object_object_add(struct json_object *obj, const char *const key, struct json_object *const val);
struct json_object *json_tokener_parse(const char *str);
const char *json_object_to_json_string(struct json_object *obj);
const char *json_object_to_json_string_ext(struct json_object *obj, int flags);
int json_object_put(struct json_object *obj);
#define JSON_C_TO_STRING_PLAIN 0
#endif
