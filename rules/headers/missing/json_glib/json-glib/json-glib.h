/* JSON-GLib. */
#ifndef __JSON_GLIB_H__
#define __JSON_GLIB_H__
#include <gio/gio.h>
#include <glib-object.h>
#define JSON_MAJOR_VERSION 1
#define JSON_MINOR_VERSION 6
#define JSON_MICRO_VERSION 6
#define JSON_CHECK_VERSION(major, minor, micro) (JSON_MAJOR_VERSION > (major) || (JSON_MAJOR_VERSION == (major) && (JSON_MINOR_VERSION > (minor) || (JSON_MINOR_VERSION == (minor) && JSON_MICRO_VERSION >= (micro)))))
G_BEGIN_DECLS
typedef struct _JsonNode JsonNode;
typedef struct _JsonObject JsonObject;
typedef struct _JsonArray JsonArray;
typedef struct _JsonObjectIter { gpointer _words[6]; int _ints[2]; } JsonObjectIter;
typedef enum { JSON_NODE_OBJECT, JSON_NODE_ARRAY, JSON_NODE_VALUE, JSON_NODE_NULL } JsonNodeType;
typedef enum { JSON_PARSER_ERROR_PARSE, JSON_PARSER_ERROR_TRAILING_COMMA, JSON_PARSER_ERROR_MISSING_COMMA, JSON_PARSER_ERROR_MISSING_COLON, JSON_PARSER_ERROR_INVALID_BAREWORD, JSON_PARSER_ERROR_EMPTY_MEMBER_NAME, JSON_PARSER_ERROR_INVALID_DATA, JSON_PARSER_ERROR_UNKNOWN } JsonParserError;
typedef enum { JSON_READER_ERROR_NO_ARRAY, JSON_READER_ERROR_INVALID_INDEX, JSON_READER_ERROR_NO_OBJECT, JSON_READER_ERROR_INVALID_MEMBER, JSON_READER_ERROR_INVALID_NODE, JSON_READER_ERROR_NO_VALUE, JSON_READER_ERROR_INVALID_TYPE } JsonReaderError;
typedef enum { JSON_PATH_ERROR_INVALID_QUERY } JsonPathError;
typedef void (*JsonObjectForeach)(JsonObject*, const gchar*, JsonNode*, gpointer);
typedef void (*JsonArrayForeach)(JsonArray*, guint, JsonNode*, gpointer);
#define JSON_TYPE_NODE (json_node_get_type())
#define JSON_TYPE_OBJECT (json_object_get_type())
#define JSON_TYPE_ARRAY (json_array_get_type())
#define JSON_PARSER_ERROR (json_parser_error_quark())
#define JSON_READER_ERROR (json_reader_error_quark())
#define JSON_PATH_ERROR (json_path_error_quark())
GType json_node_get_type(void), json_object_get_type(void), json_array_get_type(void);
GQuark json_parser_error_quark(void), json_reader_error_quark(void), json_path_error_quark(void);

/* ---- nodes ---- */
#define JSON_NODE_TYPE(node) (json_node_get_node_type((node)))
#define JSON_NODE_HOLDS(node, type) (json_node_get_node_type((node)) == (type))
#define JSON_NODE_HOLDS_VALUE(node) (JSON_NODE_HOLDS((node), JSON_NODE_VALUE))
#define JSON_NODE_HOLDS_OBJECT(node) (JSON_NODE_HOLDS((node), JSON_NODE_OBJECT))
#define JSON_NODE_HOLDS_ARRAY(node) (JSON_NODE_HOLDS((node), JSON_NODE_ARRAY))
#define JSON_NODE_HOLDS_NULL(node) (JSON_NODE_HOLDS((node), JSON_NODE_NULL))
JsonNode *json_node_alloc(void), *json_node_init(JsonNode*, JsonNodeType), *json_node_init_object(JsonNode*, JsonObject*), *json_node_init_array(JsonNode*, JsonArray*), *json_node_init_string(JsonNode*, const char*), *json_node_init_int(JsonNode*, gint64), *json_node_init_boolean(JsonNode*, gboolean);
JsonNode *json_node_init_double(JsonNode*, gdouble), *json_node_init_null(JsonNode*), *json_node_new(JsonNodeType), *json_node_copy(JsonNode*), *json_node_ref(JsonNode*), *json_node_get_parent(JsonNode*);
void json_node_free(JsonNode*), json_node_unref(JsonNode*), json_node_seal(JsonNode*), json_node_set_parent(JsonNode*, JsonNode*), json_node_set_object(JsonNode*, JsonObject*), json_node_take_object(JsonNode*, JsonObject*), json_node_set_array(JsonNode*, JsonArray*), json_node_take_array(JsonNode*, JsonArray*);
void json_node_get_value(JsonNode*, GValue*), json_node_set_value(JsonNode*, const GValue*), json_node_set_string(JsonNode*, const gchar*), json_node_set_int(JsonNode*, gint64), json_node_set_double(JsonNode*, gdouble), json_node_set_boolean(JsonNode*, gboolean);
JsonNodeType json_node_get_node_type(JsonNode*);
GType json_node_get_value_type(JsonNode*);
JsonObject *json_node_get_object(JsonNode*), *json_node_dup_object(JsonNode*);
JsonArray *json_node_get_array(JsonNode*), *json_node_dup_array(JsonNode*);
const gchar *json_node_get_string(JsonNode*), *json_node_type_name(JsonNode*);
gchar* json_node_dup_string(JsonNode*);
gint64 json_node_get_int(JsonNode*);
gdouble json_node_get_double(JsonNode*);
gboolean json_node_get_boolean(JsonNode*), json_node_is_null(JsonNode*), json_node_is_immutable(JsonNode*), json_node_equal(gconstpointer, gconstpointer);
guint json_node_hash(gconstpointer);

/* ---- objects ---- */
JsonObject *json_object_new(void), *json_object_ref(JsonObject*), *json_object_get_object_member(JsonObject*, const gchar*), *json_array_get_object_element(JsonArray*, guint);
void json_object_unref(JsonObject*), json_object_seal(JsonObject*), json_object_add_member(JsonObject*, const gchar*, JsonNode*), json_object_set_member(JsonObject*, const gchar*, JsonNode*), json_object_set_int_member(JsonObject*, const gchar*, gint64), json_object_set_double_member(JsonObject*, const gchar*, gdouble);
void json_object_set_boolean_member(JsonObject*, const gchar*, gboolean), json_object_set_string_member(JsonObject*, const gchar*, const gchar*), json_object_set_null_member(JsonObject*, const gchar*), json_object_set_array_member(JsonObject*, const gchar*, JsonArray*), json_object_set_object_member(JsonObject*, const gchar*, JsonObject*);
void json_object_remove_member(JsonObject*, const gchar*), json_object_foreach_member(JsonObject*, JsonObjectForeach, gpointer), json_object_iter_init(JsonObjectIter*, JsonObject*), json_object_iter_init_ordered(JsonObjectIter*, JsonObject*);
gboolean json_object_iter_next(JsonObjectIter*, const gchar**, JsonNode**), json_object_iter_next_ordered(JsonObjectIter*, const gchar**, JsonNode**), json_object_has_member(JsonObject*, const gchar*), json_object_get_null_member(JsonObject*, const gchar*), json_object_get_boolean_member(JsonObject*, const gchar*);
gboolean json_object_get_boolean_member_with_default(JsonObject*, const char*, gboolean), json_object_equal(gconstpointer, gconstpointer), json_object_is_immutable(JsonObject*);
GList *json_object_get_members(JsonObject*), *json_object_get_values(JsonObject*);
guint json_object_get_size(JsonObject*);
JsonNode *json_object_get_member(JsonObject*, const gchar*), *json_object_dup_member(JsonObject*, const gchar*);
gint64 json_object_get_int_member(JsonObject*, const gchar*), json_object_get_int_member_with_default(JsonObject*, const char*, gint64);
gdouble json_object_get_double_member(JsonObject*, const gchar*), json_object_get_double_member_with_default(JsonObject*, const char*, double);
const gchar *json_object_get_string_member(JsonObject*, const gchar*), *json_object_get_string_member_with_default(JsonObject*, const char*, const char*);
JsonArray *json_object_get_array_member(JsonObject*, const gchar*), *json_array_get_array_element(JsonArray*, guint);

/* ---- arrays ---- */
JsonArray *json_array_new(void), *json_array_sized_new(guint), *json_array_ref(JsonArray*);
void json_array_unref(JsonArray*), json_array_seal(JsonArray*), json_array_add_element(JsonArray*, JsonNode*), json_array_add_string_element(JsonArray*, const gchar*), json_array_add_int_element(JsonArray*, gint64), json_array_add_double_element(JsonArray*, gdouble), json_array_add_boolean_element(JsonArray*, gboolean);
void json_array_add_null_element(JsonArray*), json_array_add_array_element(JsonArray*, JsonArray*), json_array_add_object_element(JsonArray*, JsonObject*), json_array_remove_element(JsonArray*, guint), json_array_foreach_element(JsonArray*, JsonArrayForeach, gpointer);
GList* json_array_get_elements(JsonArray*);
JsonNode *json_array_get_element(JsonArray*, guint), *json_array_dup_element(JsonArray*, guint);
const gchar* json_array_get_string_element(JsonArray*, guint);
gint64 json_array_get_int_element(JsonArray*, guint);
gdouble json_array_get_double_element(JsonArray*, guint);
gboolean json_array_get_boolean_element(JsonArray*, guint), json_array_get_null_element(JsonArray*, guint), json_array_equal(gconstpointer, gconstpointer);
guint json_array_get_length(JsonArray*);

/* ---- to read, to build, to write ---- */
typedef struct _JsonParser { GObject parent_instance; } JsonParser;
typedef struct _JsonParserClass { GObjectClass parent_class; } JsonParserClass;
GType json_parser_get_type(void);
#define JSON_TYPE_PARSER (json_parser_get_type())
#define JSON_PARSER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), JSON_TYPE_PARSER, JsonParser))
#define JSON_IS_PARSER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), JSON_TYPE_PARSER))
#define JSON_PARSER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), JSON_TYPE_PARSER, JsonParserClass))
#define JSON_PARSER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), JSON_TYPE_PARSER, JsonParserClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonParser, g_object_unref)
typedef struct _JsonReader { GObject parent_instance; } JsonReader;
typedef struct _JsonReaderClass { GObjectClass parent_class; } JsonReaderClass;
GType json_reader_get_type(void);
#define JSON_TYPE_READER (json_reader_get_type())
#define JSON_READER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), JSON_TYPE_READER, JsonReader))
#define JSON_IS_READER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), JSON_TYPE_READER))
#define JSON_READER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), JSON_TYPE_READER, JsonReaderClass))
#define JSON_READER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), JSON_TYPE_READER, JsonReaderClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonReader, g_object_unref)
typedef struct _JsonBuilder { GObject parent_instance; } JsonBuilder;
typedef struct _JsonBuilderClass { GObjectClass parent_class; } JsonBuilderClass;
GType json_builder_get_type(void);
#define JSON_TYPE_BUILDER (json_builder_get_type())
#define JSON_BUILDER(o) (G_TYPE_CHECK_INSTANCE_CAST((o), JSON_TYPE_BUILDER, JsonBuilder))
#define JSON_IS_BUILDER(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), JSON_TYPE_BUILDER))
#define JSON_BUILDER_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), JSON_TYPE_BUILDER, JsonBuilderClass))
#define JSON_BUILDER_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), JSON_TYPE_BUILDER, JsonBuilderClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonBuilder, g_object_unref)
typedef struct _JsonGenerator { GObject parent_instance; } JsonGenerator;
typedef struct _JsonGeneratorClass { GObjectClass parent_class; } JsonGeneratorClass;
GType json_generator_get_type(void);
#define JSON_TYPE_GENERATOR (json_generator_get_type())
#define JSON_GENERATOR(o) (G_TYPE_CHECK_INSTANCE_CAST((o), JSON_TYPE_GENERATOR, JsonGenerator))
#define JSON_IS_GENERATOR(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), JSON_TYPE_GENERATOR))
#define JSON_GENERATOR_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), JSON_TYPE_GENERATOR, JsonGeneratorClass))
#define JSON_GENERATOR_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), JSON_TYPE_GENERATOR, JsonGeneratorClass))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonGenerator, g_object_unref)
typedef struct _JsonPath JsonPath; typedef struct _JsonPathClass JsonPathClass;
GType json_path_get_type(void);
#define JSON_TYPE_PATH (json_path_get_type())
#define JSON_PATH(o) (G_TYPE_CHECK_INSTANCE_CAST((o), JSON_TYPE_PATH, JsonPath))
#define JSON_IS_PATH(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), JSON_TYPE_PATH))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonPath, g_object_unref)
JsonParser *json_parser_new(void), *json_parser_new_immutable(void);
gboolean json_parser_load_from_file(JsonParser*, const gchar*, GError**), json_parser_load_from_mapped_file(JsonParser*, const char*, GError**), json_parser_load_from_data(JsonParser*, const gchar*, gssize, GError**), json_parser_load_from_stream(JsonParser*, GInputStream*, GCancellable*, GError**);
gboolean json_parser_load_from_stream_finish(JsonParser*, GAsyncResult*, GError**);
void json_parser_load_from_stream_async(JsonParser*, GInputStream*, GCancellable*, GAsyncReadyCallback, gpointer);
JsonNode *json_parser_get_root(JsonParser*), *json_parser_steal_root(JsonParser*);
guint json_parser_get_current_line(JsonParser*), json_parser_get_current_pos(JsonParser*);
JsonReader* json_reader_new(JsonNode*);
void json_reader_set_root(JsonReader*, JsonNode*), json_reader_end_element(JsonReader*), json_reader_end_member(JsonReader*);
const GError* json_reader_get_error(JsonReader*);
gboolean json_reader_is_array(JsonReader*), json_reader_is_object(JsonReader*), json_reader_is_value(JsonReader*), json_reader_read_element(JsonReader*, guint), json_reader_read_member(JsonReader*, const gchar*), json_reader_get_boolean_value(JsonReader*), json_reader_get_null_value(JsonReader*);
gint json_reader_count_elements(JsonReader*), json_reader_count_members(JsonReader*);
gchar** json_reader_list_members(JsonReader*);
const gchar *json_reader_get_member_name(JsonReader*), *json_reader_get_string_value(JsonReader*);
JsonNode* json_reader_get_value(JsonReader*);
gint64 json_reader_get_int_value(JsonReader*);
gdouble json_reader_get_double_value(JsonReader*);
JsonBuilder *json_builder_new(void), *json_builder_new_immutable(void), *json_builder_begin_array(JsonBuilder*), *json_builder_end_array(JsonBuilder*), *json_builder_begin_object(JsonBuilder*), *json_builder_end_object(JsonBuilder*), *json_builder_set_member_name(JsonBuilder*, const gchar*);
JsonBuilder *json_builder_add_value(JsonBuilder*, JsonNode*), *json_builder_add_int_value(JsonBuilder*, gint64), *json_builder_add_double_value(JsonBuilder*, gdouble), *json_builder_add_boolean_value(JsonBuilder*, gboolean), *json_builder_add_string_value(JsonBuilder*, const gchar*), *json_builder_add_null_value(JsonBuilder*);
JsonNode* json_builder_get_root(JsonBuilder*);
void json_builder_reset(JsonBuilder*);
JsonGenerator* json_generator_new(void);
void json_generator_set_pretty(JsonGenerator*, gboolean), json_generator_set_indent(JsonGenerator*, guint), json_generator_set_indent_char(JsonGenerator*, gunichar), json_generator_set_root(JsonGenerator*, JsonNode*);
JsonNode* json_generator_get_root(JsonGenerator*);
gchar* json_generator_to_data(JsonGenerator*, gsize*);
GString* json_generator_to_gstring(JsonGenerator*, GString*);
gboolean json_generator_to_file(JsonGenerator*, const gchar*, GError**), json_generator_to_stream(JsonGenerator*, GOutputStream*, GCancellable*, GError**), json_generator_get_pretty(JsonGenerator*);
JsonPath* json_path_new(void);
gboolean json_path_compile(JsonPath*, const char*, GError**);
JsonNode *json_path_match(JsonPath*, JsonNode*), *json_path_query(const char*, JsonNode*, GError**), *json_from_string(const char*, GError**), *json_gobject_serialize(GObject*), *json_gvariant_serialize(GVariant*);
gchar *json_to_string(JsonNode*, gboolean), *json_gobject_to_data(GObject*, gsize*), *json_gvariant_serialize_data(GVariant*, gsize*);
GObject *json_gobject_deserialize(GType, JsonNode*), *json_gobject_from_data(GType, const gchar*, gssize, GError**), *json_construct_gobject(GType, const gchar*, gsize, GError**);
GVariant *json_gvariant_deserialize(JsonNode*, const gchar*, GError**), *json_gvariant_deserialize_data(const gchar*, gssize, const gchar*, GError**);
typedef struct _JsonSerializable JsonSerializable;
GType json_serializable_get_type(void);
#define JSON_TYPE_SERIALIZABLE (json_serializable_get_type())
#define JSON_SERIALIZABLE(o) (G_TYPE_CHECK_INSTANCE_CAST((o), JSON_TYPE_SERIALIZABLE, JsonSerializable))
#define JSON_IS_SERIALIZABLE(o) (G_TYPE_CHECK_INSTANCE_TYPE((o), JSON_TYPE_SERIALIZABLE))
#define JSON_SERIALIZABLE_GET_IFACE(o) (G_TYPE_INSTANCE_GET_INTERFACE((o), JSON_TYPE_SERIALIZABLE, JsonSerializableInterface))
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonSerializable, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonArray, json_array_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonNode, json_node_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonObject, json_object_unref)
G_END_DECLS
#endif
