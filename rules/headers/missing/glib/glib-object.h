/* GObject: types, objects, values, properties and signals. */
#ifndef __GLIB_GOBJECT_H__
#define __GLIB_GOBJECT_H__
#include <glib.h>
G_BEGIN_DECLS

/* ---- types ---- */
typedef gsize GType;
typedef struct _GTypeClass { GType g_type; } GTypeClass;
typedef struct _GTypeInstance { GTypeClass* g_class; } GTypeInstance;
typedef struct _GTypeInterface { GType g_type, g_instance_type; } GTypeInterface;
typedef struct _GValue GValue;
typedef struct _GTypePlugin GTypePlugin;
typedef struct _GTypeModule GTypeModule;
typedef void (*GBaseInitFunc)(gpointer), (*GBaseFinalizeFunc)(gpointer);
typedef void (*GClassInitFunc)(gpointer, gpointer), (*GClassFinalizeFunc)(gpointer, gpointer), (*GInterfaceInitFunc)(gpointer, gpointer), (*GInterfaceFinalizeFunc)(gpointer, gpointer);
typedef void (*GInstanceInitFunc)(GTypeInstance*, gpointer);
typedef struct _GInterfaceInfo { GInterfaceInitFunc interface_init; GInterfaceFinalizeFunc interface_finalize; gpointer interface_data; } GInterfaceInfo;
typedef struct _GTypeInfo { guint16 class_size; GBaseInitFunc base_init; GBaseFinalizeFunc base_finalize; GClassInitFunc class_init; GClassFinalizeFunc class_finalize; gconstpointer class_data; guint16 instance_size, n_preallocs; GInstanceInitFunc instance_init; const struct _GTypeValueTable* value_table; } GTypeInfo;
typedef struct _GTypeQuery { GType type; const gchar* type_name; guint class_size, instance_size; } GTypeQuery;
typedef enum { G_TYPE_FLAG_NONE, G_TYPE_FLAG_ABSTRACT = 16, G_TYPE_FLAG_VALUE_ABSTRACT = 32, G_TYPE_FLAG_FINAL = 64 } GTypeFlags;
#define G_TYPE_MAKE_FUNDAMENTAL(n) ((GType)((n) << 2))
#define G_TYPE_INVALID G_TYPE_MAKE_FUNDAMENTAL(0)
#define G_TYPE_NONE G_TYPE_MAKE_FUNDAMENTAL(1)
#define G_TYPE_INTERFACE G_TYPE_MAKE_FUNDAMENTAL(2)
#define G_TYPE_CHAR G_TYPE_MAKE_FUNDAMENTAL(3)
#define G_TYPE_UCHAR G_TYPE_MAKE_FUNDAMENTAL(4)
#define G_TYPE_BOOLEAN G_TYPE_MAKE_FUNDAMENTAL(5)
#define G_TYPE_INT G_TYPE_MAKE_FUNDAMENTAL(6)
#define G_TYPE_UINT G_TYPE_MAKE_FUNDAMENTAL(7)
#define G_TYPE_LONG G_TYPE_MAKE_FUNDAMENTAL(8)
#define G_TYPE_ULONG G_TYPE_MAKE_FUNDAMENTAL(9)
#define G_TYPE_INT64 G_TYPE_MAKE_FUNDAMENTAL(10)
#define G_TYPE_UINT64 G_TYPE_MAKE_FUNDAMENTAL(11)
#define G_TYPE_ENUM G_TYPE_MAKE_FUNDAMENTAL(12)
#define G_TYPE_FLAGS G_TYPE_MAKE_FUNDAMENTAL(13)
#define G_TYPE_FLOAT G_TYPE_MAKE_FUNDAMENTAL(14)
#define G_TYPE_DOUBLE G_TYPE_MAKE_FUNDAMENTAL(15)
#define G_TYPE_STRING G_TYPE_MAKE_FUNDAMENTAL(16)
#define G_TYPE_POINTER G_TYPE_MAKE_FUNDAMENTAL(17)
#define G_TYPE_BOXED G_TYPE_MAKE_FUNDAMENTAL(18)
#define G_TYPE_PARAM G_TYPE_MAKE_FUNDAMENTAL(19)
#define G_TYPE_OBJECT G_TYPE_MAKE_FUNDAMENTAL(20)
#define G_TYPE_VARIANT G_TYPE_MAKE_FUNDAMENTAL(21)
#define G_TYPE_GTYPE (g_gtype_get_type())
#define G_TYPE_STRV (g_strv_get_type())
#define G_TYPE_GSTRING (g_gstring_get_type())
#define G_TYPE_HASH_TABLE (g_hash_table_get_type())
#define G_TYPE_ARRAY (g_array_get_type())
#define G_TYPE_PTR_ARRAY (g_ptr_array_get_type())
#define G_TYPE_BYTE_ARRAY (g_byte_array_get_type())
#define G_TYPE_BYTES (g_bytes_get_type())
#define G_TYPE_ERROR (g_error_get_type())
#define G_TYPE_DATE_TIME (g_date_time_get_type())
#define G_TYPE_URI (g_uri_get_type())
#define G_TYPE_VALUE (g_value_get_type())
#define G_TYPE_CLOSURE (g_closure_get_type())
#define G_TYPE_MAIN_CONTEXT (g_main_context_get_type())
#define G_TYPE_MAIN_LOOP (g_main_loop_get_type())
#define G_TYPE_KEY_FILE (g_key_file_get_type())
#define G_TYPE_REGEX (g_regex_get_type())
GType g_gtype_get_type(void), g_strv_get_type(void), g_gstring_get_type(void), g_hash_table_get_type(void), g_array_get_type(void), g_ptr_array_get_type(void), g_byte_array_get_type(void), g_bytes_get_type(void), g_error_get_type(void);
GType g_date_time_get_type(void), g_uri_get_type(void), g_value_get_type(void), g_closure_get_type(void), g_main_context_get_type(void), g_main_loop_get_type(void), g_key_file_get_type(void), g_regex_get_type(void);
GType g_type_register_static(GType, const gchar*, const GTypeInfo*, GTypeFlags), g_type_register_static_simple(GType, const gchar*, guint, GClassInitFunc, guint, GInstanceInitFunc, GTypeFlags), g_type_from_name(const gchar*), g_type_parent(GType);
GType g_type_fundamental(GType), *g_type_children(GType, guint*), *g_type_interfaces(GType, guint*), g_boxed_type_register_static(const gchar*, gpointer (*)(gpointer), void (*)(gpointer)), g_pointer_type_register_static(const gchar*);
const gchar *g_type_name(GType), *g_type_name_from_instance(GTypeInstance*), *g_type_name_from_class(GTypeClass*);
gboolean g_type_is_a(GType, GType), g_type_check_instance_is_a(GTypeInstance*, GType), g_type_check_class_is_a(GTypeClass*, GType), g_type_check_instance(GTypeInstance*), g_type_check_value_holds(const struct _GValue*, GType), g_type_check_instance_is_fundamentally_a(GTypeInstance*, GType), g_type_check_is_value_type(GType);
GTypeInstance *g_type_check_instance_cast(GTypeInstance*, GType), *g_type_create_instance(GType);
GTypeClass* g_type_check_class_cast(GTypeClass*, GType);
gpointer g_type_class_ref(GType), g_type_class_peek(GType), g_type_class_peek_parent(gpointer), g_type_interface_peek(gpointer, GType), g_type_interface_peek_parent(gpointer), g_type_default_interface_ref(GType), g_type_instance_get_private(GTypeInstance*, GType);
void g_type_class_unref(gpointer), g_type_init(void), g_type_ensure(GType), g_type_add_interface_static(GType, GType, const GInterfaceInfo*), g_type_interface_add_prerequisite(GType, GType), g_type_class_add_private(gpointer, gsize), g_type_class_adjust_private_offset(gpointer, gint*), g_type_query(GType, GTypeQuery*);
gint g_type_add_instance_private(GType, gsize), g_type_class_get_instance_private_offset(gpointer);
void g_type_set_qdata(GType, GQuark, gpointer);
gpointer g_type_get_qdata(GType, GQuark);
#define G_TYPE_FROM_CLASS(c) (((GTypeClass*)(c))->g_type)
#define G_TYPE_FROM_INSTANCE(o) (((GTypeInstance*)(o))->g_class->g_type)
#define G_TYPE_FROM_INTERFACE(i) (((GTypeInterface*)(i))->g_type)
#define G_TYPE_CHECK_INSTANCE(o) (g_type_check_instance((GTypeInstance*)(o)))
#define G_TYPE_CHECK_INSTANCE_CAST(o, type, name) ((name*)(void*)g_type_check_instance_cast((GTypeInstance*)(o), (type)))
#define G_TYPE_CHECK_INSTANCE_TYPE(o, type) (g_type_check_instance_is_a((GTypeInstance*)(o), (type)))
#define G_TYPE_CHECK_INSTANCE_FUNDAMENTAL_TYPE(o, type) (g_type_check_instance_is_fundamentally_a((GTypeInstance*)(o), (type)))
#define G_TYPE_CHECK_CLASS_CAST(c, type, name) ((name*)(void*)g_type_check_class_cast((GTypeClass*)(c), (type)))
#define G_TYPE_CHECK_CLASS_TYPE(c, type) (g_type_check_class_is_a((GTypeClass*)(c), (type)))
#define G_TYPE_CHECK_VALUE_TYPE(v, type) (g_type_check_value_holds((const GValue*)(v), (type)))
#define G_TYPE_INSTANCE_GET_CLASS(o, type, name) ((name*)(((GTypeInstance*)(o))->g_class))
#define G_TYPE_INSTANCE_GET_INTERFACE(o, type, name) ((name*)g_type_interface_peek(((GTypeInstance*)(o))->g_class, (type)))
#define G_TYPE_INSTANCE_GET_PRIVATE(o, type, name) ((name*)g_type_instance_get_private((GTypeInstance*)(o), (type)))
#define G_TYPE_IS_OBJECT(type) (g_type_is_a((type), G_TYPE_OBJECT))
#define G_TYPE_FUNDAMENTAL(type) (g_type_fundamental(type))

/* ---- values, closures, parameters ---- */
struct _GValue { GType g_type; union { gint v_int; guint v_uint; glong v_long; gulong v_ulong; gint64 v_int64; guint64 v_uint64; gfloat v_float; gdouble v_double; gpointer v_pointer; } data[2]; };
#define G_VALUE_INIT {0, {{0}}}
#define G_IS_VALUE(v) (G_TYPE_CHECK_VALUE((v)))
#define G_TYPE_CHECK_VALUE(v) (g_type_check_value_holds((v), 0))
#define G_VALUE_TYPE(v) (((GValue*)(v))->g_type)
#define G_VALUE_TYPE_NAME(v) (g_type_name(G_VALUE_TYPE(v)))
#define G_VALUE_HOLDS(v, type) (G_TYPE_CHECK_VALUE_TYPE((v), (type)))
#define G_VALUE_HOLDS_BOOLEAN(v) G_VALUE_HOLDS((v), G_TYPE_BOOLEAN)
#define G_VALUE_HOLDS_INT(v) G_VALUE_HOLDS((v), G_TYPE_INT)
#define G_VALUE_HOLDS_UINT(v) G_VALUE_HOLDS((v), G_TYPE_UINT)
#define G_VALUE_HOLDS_INT64(v) G_VALUE_HOLDS((v), G_TYPE_INT64)
#define G_VALUE_HOLDS_UINT64(v) G_VALUE_HOLDS((v), G_TYPE_UINT64)
#define G_VALUE_HOLDS_DOUBLE(v) G_VALUE_HOLDS((v), G_TYPE_DOUBLE)
#define G_VALUE_HOLDS_STRING(v) G_VALUE_HOLDS((v), G_TYPE_STRING)
#define G_VALUE_HOLDS_POINTER(v) G_VALUE_HOLDS((v), G_TYPE_POINTER)
#define G_VALUE_HOLDS_BOXED(v) G_VALUE_HOLDS((v), G_TYPE_BOXED)
#define G_VALUE_HOLDS_OBJECT(v) G_VALUE_HOLDS((v), G_TYPE_OBJECT)
GValue *g_value_init(GValue*, GType), *g_value_reset(GValue*);
void g_value_copy(const GValue*, GValue*), g_value_unset(GValue*), g_value_set_boolean(GValue*, gboolean), g_value_set_schar(GValue*, gint8), g_value_set_uchar(GValue*, guchar), g_value_set_int(GValue*, gint), g_value_set_uint(GValue*, guint), g_value_set_long(GValue*, glong);
void g_value_set_ulong(GValue*, gulong), g_value_set_int64(GValue*, gint64), g_value_set_uint64(GValue*, guint64), g_value_set_float(GValue*, gfloat), g_value_set_double(GValue*, gdouble), g_value_set_string(GValue*, const gchar*), g_value_set_static_string(GValue*, const gchar*);
void g_value_take_string(GValue*, gchar*), g_value_set_pointer(GValue*, gpointer), g_value_set_gtype(GValue*, GType), g_value_set_boxed(GValue*, gconstpointer), g_value_take_boxed(GValue*, gconstpointer), g_value_set_object(GValue*, gpointer), g_value_take_object(GValue*, gpointer);
void g_value_set_enum(GValue*, gint), g_value_set_flags(GValue*, guint), g_value_set_variant(GValue*, GVariant*), g_value_take_variant(GValue*, GVariant*), g_value_set_static_boxed(GValue*, gconstpointer);
gboolean g_value_get_boolean(const GValue*), g_value_transform(const GValue*, GValue*), g_value_type_compatible(GType, GType), g_value_type_transformable(GType, GType);
guchar g_value_get_uchar(const GValue*);
gint8 g_value_get_schar(const GValue*);
gint g_value_get_int(const GValue*), g_value_get_enum(const GValue*);
guint g_value_get_uint(const GValue*), g_value_get_flags(const GValue*);
glong g_value_get_long(const GValue*);
gulong g_value_get_ulong(const GValue*);
gint64 g_value_get_int64(const GValue*);
guint64 g_value_get_uint64(const GValue*);
gfloat g_value_get_float(const GValue*);
gdouble g_value_get_double(const GValue*);
const gchar* g_value_get_string(const GValue*);
gchar *g_value_dup_string(const GValue*), *g_strdup_value_contents(const GValue*);
gpointer g_value_get_pointer(const GValue*), g_value_get_boxed(const GValue*), g_value_dup_boxed(const GValue*), g_value_get_object(const GValue*), g_value_dup_object(const GValue*), g_boxed_copy(GType, gconstpointer);
GType g_value_get_gtype(const GValue*);
GVariant *g_value_get_variant(const GValue*), *g_value_dup_variant(const GValue*);
void g_boxed_free(GType, gpointer);
typedef gpointer (*GBoxedCopyFunc)(gpointer);
typedef void (*GBoxedFreeFunc)(gpointer);
typedef void (*GCallback)(void);
typedef struct _GClosure GClosure;
typedef void (*GClosureNotify)(gpointer, GClosure*), (*GClosureMarshal)(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer), (*GSignalCMarshaller)(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer);
struct _GClosure { guint _bits; GClosureMarshal marshal; gpointer data; gpointer notifiers; };
typedef struct _GCClosure { GClosure closure; gpointer callback; } GCClosure;
#define G_CALLBACK(f) ((GCallback)(f))
GClosure *g_cclosure_new(GCallback, gpointer, GClosureNotify), *g_cclosure_new_swap(GCallback, gpointer, GClosureNotify), *g_closure_ref(GClosure*);
void g_closure_unref(GClosure*), g_closure_sink(GClosure*), g_closure_invoke(GClosure*, GValue*, guint, const GValue*, gpointer), g_closure_invalidate(GClosure*), g_closure_set_marshal(GClosure*, GClosureMarshal);
void g_cclosure_marshal_generic(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer), g_cclosure_marshal_VOID__VOID(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer), g_cclosure_marshal_VOID__BOOLEAN(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer);
void g_cclosure_marshal_VOID__INT(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer), g_cclosure_marshal_VOID__UINT(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer), g_cclosure_marshal_VOID__ENUM(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer);
void g_cclosure_marshal_VOID__STRING(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer), g_cclosure_marshal_VOID__POINTER(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer), g_cclosure_marshal_VOID__OBJECT(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer), g_cclosure_marshal_VOID__BOXED(GClosure*, GValue*, guint, const GValue*, gpointer, gpointer);
typedef enum {
    G_PARAM_READABLE = 1, G_PARAM_WRITABLE = 2, G_PARAM_READWRITE = 3, G_PARAM_CONSTRUCT = 4, G_PARAM_CONSTRUCT_ONLY = 8, G_PARAM_LAX_VALIDATION = 16, G_PARAM_STATIC_NAME = 32,
    G_PARAM_PRIVATE = 32, G_PARAM_STATIC_NICK = 64, G_PARAM_STATIC_BLURB = 128, G_PARAM_EXPLICIT_NOTIFY = 1 << 30, G_PARAM_DEPRECATED = (gint)(1u << 31)
} GParamFlags;
#define G_PARAM_STATIC_STRINGS (G_PARAM_STATIC_NAME | G_PARAM_STATIC_NICK | G_PARAM_STATIC_BLURB)
#define G_PARAM_USER_SHIFT 8
typedef struct _GParamSpec { GTypeInstance g_type_instance; const gchar* name; GParamFlags flags; GType value_type, owner_type; gchar *_nick, *_blurb; GData* qdata; guint ref_count, param_id; } GParamSpec;
#define G_PARAM_SPEC(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_PARAM, GParamSpec))
#define G_IS_PARAM_SPEC(o) (G_TYPE_CHECK_INSTANCE_FUNDAMENTAL_TYPE((o), G_TYPE_PARAM))
#define G_PARAM_SPEC_VALUE_TYPE(p) (G_PARAM_SPEC(p)->value_type)
#define G_PARAM_SPEC_TYPE_NAME(p) (g_type_name(G_TYPE_FROM_INSTANCE(p)))
GParamSpec *g_param_spec_boolean(const gchar*, const gchar*, const gchar*, gboolean, GParamFlags), *g_param_spec_char(const gchar*, const gchar*, const gchar*, gint8, gint8, gint8, GParamFlags), *g_param_spec_int(const gchar*, const gchar*, const gchar*, gint, gint, gint, GParamFlags);
GParamSpec *g_param_spec_uint(const gchar*, const gchar*, const gchar*, guint, guint, guint, GParamFlags), *g_param_spec_long(const gchar*, const gchar*, const gchar*, glong, glong, glong, GParamFlags), *g_param_spec_ulong(const gchar*, const gchar*, const gchar*, gulong, gulong, gulong, GParamFlags);
GParamSpec *g_param_spec_int64(const gchar*, const gchar*, const gchar*, gint64, gint64, gint64, GParamFlags), *g_param_spec_uint64(const gchar*, const gchar*, const gchar*, guint64, guint64, guint64, GParamFlags), *g_param_spec_float(const gchar*, const gchar*, const gchar*, gfloat, gfloat, gfloat, GParamFlags);
GParamSpec *g_param_spec_double(const gchar*, const gchar*, const gchar*, gdouble, gdouble, gdouble, GParamFlags), *g_param_spec_string(const gchar*, const gchar*, const gchar*, const gchar*, GParamFlags), *g_param_spec_enum(const gchar*, const gchar*, const gchar*, GType, gint, GParamFlags);
GParamSpec *g_param_spec_flags(const gchar*, const gchar*, const gchar*, GType, guint, GParamFlags), *g_param_spec_boxed(const gchar*, const gchar*, const gchar*, GType, GParamFlags), *g_param_spec_pointer(const gchar*, const gchar*, const gchar*, GParamFlags);
GParamSpec *g_param_spec_object(const gchar*, const gchar*, const gchar*, GType, GParamFlags), *g_param_spec_variant(const gchar*, const gchar*, const gchar*, const GVariantType*, GVariant*, GParamFlags), *g_param_spec_gtype(const gchar*, const gchar*, const gchar*, GType, GParamFlags);
GParamSpec *g_param_spec_ref(GParamSpec*), *g_param_spec_override(const gchar*, GParamSpec*);
void g_param_spec_unref(GParamSpec*);
const gchar *g_param_spec_get_name(GParamSpec*), *g_param_spec_get_nick(GParamSpec*), *g_param_spec_get_blurb(GParamSpec*);
typedef struct _GEnumValue { gint value; const gchar *value_name, *value_nick; } GEnumValue;
typedef struct _GFlagsValue { guint value; const gchar *value_name, *value_nick; } GFlagsValue;
typedef struct _GEnumClass { GTypeClass g_type_class; gint minimum, maximum; guint n_values; GEnumValue* values; } GEnumClass;
typedef struct _GFlagsClass { GTypeClass g_type_class; guint mask, n_values; GFlagsValue* values; } GFlagsClass;
#define G_ENUM_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_ENUM, GEnumClass))
#define G_FLAGS_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_FLAGS, GFlagsClass))
GEnumValue *g_enum_get_value(GEnumClass*, gint), *g_enum_get_value_by_name(GEnumClass*, const gchar*), *g_enum_get_value_by_nick(GEnumClass*, const gchar*);
GFlagsValue *g_flags_get_first_value(GFlagsClass*, guint), *g_flags_get_value_by_nick(GFlagsClass*, const gchar*);
GType g_enum_register_static(const gchar*, const GEnumValue*), g_flags_register_static(const gchar*, const GFlagsValue*);
gchar *g_enum_to_string(GType, gint), *g_flags_to_string(GType, guint);

/* ---- objects ---- */
typedef struct _GObject { GTypeInstance g_type_instance; volatile guint ref_count; GData* qdata; } GObject;
typedef GObject GInitiallyUnowned;
typedef struct _GObjectConstructParam { GParamSpec* pspec; GValue* value; } GObjectConstructParam;
typedef struct _GObjectClass {
    GTypeClass g_type_class;
    GSList* construct_properties;
    GObject* (*constructor)(GType, guint, GObjectConstructParam*);
    void (*set_property)(GObject*, guint, const GValue*, GParamSpec*);
    void (*get_property)(GObject*, guint, GValue*, GParamSpec*);
    void (*dispose)(GObject*);
    void (*finalize)(GObject*);
    void (*dispatch_properties_changed)(GObject*, guint, GParamSpec**);
    void (*notify)(GObject*, GParamSpec*);
    void (*constructed)(GObject*);
    gsize flags;
    gpointer pdummy[6];
} GObjectClass;
typedef GObjectClass GInitiallyUnownedClass;
typedef struct { union { gpointer p; } priv; } GWeakRef;
typedef void (*GWeakNotify)(gpointer, GObject*), (*GToggleNotify)(gpointer, GObject*, gboolean);
typedef void (*GObjectGetPropertyFunc)(GObject*, guint, GValue*, GParamSpec*), (*GObjectSetPropertyFunc)(GObject*, guint, const GValue*, GParamSpec*), (*GObjectFinalizeFunc)(GObject*);
#define G_OBJECT(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_OBJECT, GObject))
#define G_IS_OBJECT(o) (G_TYPE_CHECK_INSTANCE_FUNDAMENTAL_TYPE((o), G_TYPE_OBJECT))
#define G_OBJECT_CLASS(c) (G_TYPE_CHECK_CLASS_CAST((c), G_TYPE_OBJECT, GObjectClass))
#define G_IS_OBJECT_CLASS(c) (G_TYPE_CHECK_CLASS_TYPE((c), G_TYPE_OBJECT))
#define G_OBJECT_GET_CLASS(o) (G_TYPE_INSTANCE_GET_CLASS((o), G_TYPE_OBJECT, GObjectClass))
#define G_OBJECT_TYPE(o) (G_TYPE_FROM_INSTANCE(o))
#define G_OBJECT_TYPE_NAME(o) (g_type_name(G_OBJECT_TYPE(o)))
#define G_OBJECT_CLASS_TYPE(c) (G_TYPE_FROM_CLASS(c))
#define G_OBJECT_CLASS_NAME(c) (g_type_name(G_OBJECT_CLASS_TYPE(c)))
#define G_TYPE_INITIALLY_UNOWNED (g_initially_unowned_get_type())
#define G_INITIALLY_UNOWNED(o) (G_TYPE_CHECK_INSTANCE_CAST((o), G_TYPE_INITIALLY_UNOWNED, GInitiallyUnowned))
#define G_OBJECT_WARN_INVALID_PROPERTY_ID(object, id, spec) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_WARNING, "%s:%d: no property %u \"%s\" of %s", __FILE__, __LINE__, (id), (spec)->name, G_OBJECT_TYPE_NAME(object))
GType g_initially_unowned_get_type(void), g_object_get_type(void);
gpointer g_object_new(GType, const gchar*, ...), g_object_ref_sink(gpointer), g_object_ref(gpointer), g_object_get_data(GObject*, const gchar*), g_object_steal_data(GObject*, const gchar*), g_object_get_qdata(GObject*, GQuark), g_object_steal_qdata(GObject*, GQuark), g_object_take_ref(gpointer);
GObject *g_object_new_with_properties(GType, guint, const char*[], const GValue[]), *g_object_new_valist(GType, const gchar*, va_list);
void g_object_unref(gpointer), g_object_set(gpointer, const gchar*, ...), g_object_get(gpointer, const gchar*, ...), g_object_set_property(GObject*, const gchar*, const GValue*), g_object_get_property(GObject*, const gchar*, GValue*);
void g_object_freeze_notify(GObject*), g_object_notify(GObject*, const gchar*), g_object_notify_by_pspec(GObject*, GParamSpec*), g_object_thaw_notify(GObject*), g_object_weak_ref(GObject*, GWeakNotify, gpointer), g_object_weak_unref(GObject*, GWeakNotify, gpointer);
void g_object_add_weak_pointer(GObject*, gpointer*), g_object_remove_weak_pointer(GObject*, gpointer*), g_object_set_data(GObject*, const gchar*, gpointer), g_object_set_data_full(GObject*, const gchar*, gpointer, GDestroyNotify), g_object_set_qdata(GObject*, GQuark, gpointer);
void g_object_set_qdata_full(GObject*, GQuark, gpointer, GDestroyNotify), g_object_force_floating(GObject*), g_object_run_dispose(GObject*), g_object_disconnect(gpointer, const gchar*, ...), g_object_watch_closure(GObject*, GClosure*);
gpointer g_object_connect(gpointer, const gchar*, ...);
gboolean g_object_is_floating(gpointer);
void g_object_class_install_property(GObjectClass*, guint, GParamSpec*), g_object_class_install_properties(GObjectClass*, guint, GParamSpec**), g_object_class_override_property(GObjectClass*, guint, const gchar*), g_object_interface_install_property(gpointer, GParamSpec*);
GParamSpec *g_object_class_find_property(GObjectClass*, const gchar*), **g_object_class_list_properties(GObjectClass*, guint*);
void g_weak_ref_init(GWeakRef*, gpointer), g_weak_ref_clear(GWeakRef*), g_weak_ref_set(GWeakRef*, gpointer);
gpointer g_weak_ref_get(GWeakRef*);
void g_clear_object(GObject**);
gboolean g_set_object(GObject**, GObject*), g_set_weak_pointer(gpointer*, GObject*);
void g_clear_weak_pointer(gpointer*), g_clear_signal_handler(gulong*, gpointer);
#define g_object_ref(o) ((__typeof__(o))(g_object_ref)(o))
#define g_object_ref_sink(o) ((__typeof__(o))(g_object_ref_sink)(o))
#define g_clear_object(at) g_clear_pointer((at), g_object_unref)
#define g_set_object(at, o) ((g_set_object)((GObject**)(at), (GObject*)(o)))
#define g_set_weak_pointer(at, o) ((g_set_weak_pointer)((gpointer*)(at), (GObject*)(o)))
#define g_clear_weak_pointer(at) ((g_clear_weak_pointer)((gpointer*)(at)))
#define g_assert_finalize_object(o) (g_object_unref(o))
typedef struct _GBinding GBinding;
typedef enum { G_BINDING_DEFAULT, G_BINDING_BIDIRECTIONAL, G_BINDING_SYNC_CREATE, G_BINDING_INVERT_BOOLEAN = 4 } GBindingFlags;
typedef gboolean (*GBindingTransformFunc)(GBinding*, const GValue*, GValue*, gpointer);
GBinding *g_object_bind_property(gpointer, const gchar*, gpointer, const gchar*, GBindingFlags), *g_object_bind_property_full(gpointer, const gchar*, gpointer, const gchar*, GBindingFlags, GBindingTransformFunc, GBindingTransformFunc, gpointer, GDestroyNotify);
void g_binding_unbind(GBinding*);

/* ---- signals ---- */
typedef enum {
    G_SIGNAL_RUN_FIRST = 1, G_SIGNAL_RUN_LAST = 2, G_SIGNAL_RUN_CLEANUP = 4, G_SIGNAL_NO_RECURSE = 8, G_SIGNAL_DETAILED = 16, G_SIGNAL_ACTION = 32, G_SIGNAL_NO_HOOKS = 64,
    G_SIGNAL_MUST_COLLECT = 128, G_SIGNAL_DEPRECATED = 256
} GSignalFlags;
typedef enum { G_CONNECT_DEFAULT, G_CONNECT_AFTER, G_CONNECT_SWAPPED } GConnectFlags;
typedef enum { G_SIGNAL_MATCH_ID = 1, G_SIGNAL_MATCH_DETAIL = 2, G_SIGNAL_MATCH_CLOSURE = 4, G_SIGNAL_MATCH_FUNC = 8, G_SIGNAL_MATCH_DATA = 16, G_SIGNAL_MATCH_UNBLOCKED = 32 } GSignalMatchType;
typedef struct _GSignalInvocationHint { guint signal_id; GQuark detail; GSignalFlags run_type; } GSignalInvocationHint;
typedef gboolean (*GSignalAccumulator)(GSignalInvocationHint*, GValue*, const GValue*, gpointer), (*GSignalEmissionHook)(GSignalInvocationHint*, guint, const GValue*, gpointer);
guint g_signal_new(const gchar*, GType, GSignalFlags, guint, GSignalAccumulator, gpointer, GSignalCMarshaller, GType, guint, ...), g_signal_new_class_handler(const gchar*, GType, GSignalFlags, GCallback, GSignalAccumulator, gpointer, GSignalCMarshaller, GType, guint, ...);
guint g_signal_newv(const gchar*, GType, GSignalFlags, GClosure*, GSignalAccumulator, gpointer, GSignalCMarshaller, GType, guint, GType*), g_signal_lookup(const gchar*, GType);
void g_signal_emit(gpointer, guint, GQuark, ...), g_signal_emit_by_name(gpointer, const gchar*, ...), g_signal_emitv(const GValue*, guint, GQuark, GValue*), g_signal_stop_emission(gpointer, guint, GQuark), g_signal_stop_emission_by_name(gpointer, const gchar*);
gulong g_signal_connect_data(gpointer, const gchar*, GCallback, gpointer, GClosureNotify, GConnectFlags), g_signal_connect_object(gpointer, const gchar*, GCallback, gpointer, GConnectFlags), g_signal_connect_closure(gpointer, const gchar*, GClosure*, gboolean);
gulong g_signal_handler_find(gpointer, GSignalMatchType, guint, GQuark, GClosure*, gpointer, gpointer);
void g_signal_handler_block(gpointer, gulong), g_signal_handler_unblock(gpointer, gulong), g_signal_handler_disconnect(gpointer, gulong), g_signal_override_class_handler(const gchar*, GType, GCallback);
gboolean g_signal_handler_is_connected(gpointer, gulong), g_signal_has_handler_pending(gpointer, guint, GQuark, gboolean);
guint g_signal_handlers_block_matched(gpointer, GSignalMatchType, guint, GQuark, GClosure*, gpointer, gpointer), g_signal_handlers_unblock_matched(gpointer, GSignalMatchType, guint, GQuark, GClosure*, gpointer, gpointer), g_signal_handlers_disconnect_matched(gpointer, GSignalMatchType, guint, GQuark, GClosure*, gpointer, gpointer);
gboolean g_signal_accumulator_true_handled(GSignalInvocationHint*, GValue*, const GValue*, gpointer), g_signal_accumulator_first_wins(GSignalInvocationHint*, GValue*, const GValue*, gpointer);
const gchar* g_signal_name(guint);
#define g_signal_connect(o, name, f, data) g_signal_connect_data((o), (name), (f), (data), NULL, (GConnectFlags)0)
#define g_signal_connect_after(o, name, f, data) g_signal_connect_data((o), (name), (f), (data), NULL, G_CONNECT_AFTER)
#define g_signal_connect_swapped(o, name, f, data) g_signal_connect_data((o), (name), (f), (data), NULL, G_CONNECT_SWAPPED)
#define g_signal_handlers_disconnect_by_func(o, f, data) g_signal_handlers_disconnect_matched((o), (GSignalMatchType)(G_SIGNAL_MATCH_FUNC | G_SIGNAL_MATCH_DATA), 0, 0, NULL, (gpointer)(f), (data))
#define g_signal_handlers_disconnect_by_data(o, data) g_signal_handlers_disconnect_matched((o), G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, (data))
#define g_signal_handlers_block_by_func(o, f, data) g_signal_handlers_block_matched((o), (GSignalMatchType)(G_SIGNAL_MATCH_FUNC | G_SIGNAL_MATCH_DATA), 0, 0, NULL, (gpointer)(f), (data))
#define g_signal_handlers_unblock_by_func(o, f, data) g_signal_handlers_unblock_matched((o), (GSignalMatchType)(G_SIGNAL_MATCH_FUNC | G_SIGNAL_MATCH_DATA), 0, 0, NULL, (gpointer)(f), (data))
#define g_clear_signal_handler(at, o) ((g_clear_signal_handler)((at), (o)))

G_DEFINE_AUTOPTR_CLEANUP_FUNC(GClosure, g_closure_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GEnumClass, g_type_class_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFlagsClass, g_type_class_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GObject, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInitiallyUnowned, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GParamSpec, g_param_spec_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTypeClass, g_type_class_unref)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(GValue, g_value_unset)
G_END_DECLS

/* ---- how a program declares a type ---- */
#define _G_DECLARE_COMMON(Name, name, MODULE, OBJECT) \
    GType name##_get_type(void); \
    G_DEFINE_AUTOPTR_CLEANUP_FUNC(Name, g_object_unref) \
    static G_GNUC_UNUSED inline Name* MODULE##_##OBJECT(gpointer o) { return G_TYPE_CHECK_INSTANCE_CAST(o, name##_get_type(), Name); } \
    static G_GNUC_UNUSED inline gboolean MODULE##_IS_##OBJECT(gpointer o) { return G_TYPE_CHECK_INSTANCE_TYPE(o, name##_get_type()); }
#define G_DECLARE_FINAL_TYPE(Name, name, MODULE, OBJECT, Parent) \
    typedef struct _##Name Name; \
    typedef struct { Parent##Class parent_class; } Name##Class; \
    _G_DECLARE_COMMON(Name, name, MODULE, OBJECT)
#define G_DECLARE_DERIVABLE_TYPE(Name, name, MODULE, OBJECT, Parent) \
    typedef struct _##Name Name; \
    typedef struct _##Name##Class Name##Class; \
    struct _##Name { Parent parent_instance; }; \
    _G_DECLARE_COMMON(Name, name, MODULE, OBJECT) \
    static G_GNUC_UNUSED inline Name##Class* MODULE##_##OBJECT##_CLASS(gpointer c) { return G_TYPE_CHECK_CLASS_CAST(c, name##_get_type(), Name##Class); } \
    static G_GNUC_UNUSED inline gboolean MODULE##_IS_##OBJECT##_CLASS(gpointer c) { return G_TYPE_CHECK_CLASS_TYPE(c, name##_get_type()); } \
    static G_GNUC_UNUSED inline Name##Class* MODULE##_##OBJECT##_GET_CLASS(gpointer o) { return G_TYPE_INSTANCE_GET_CLASS(o, name##_get_type(), Name##Class); }
#define G_DECLARE_INTERFACE(Name, name, MODULE, OBJECT, Prerequisite) \
    typedef struct _##Name Name; \
    typedef struct _##Name##Interface Name##Interface; \
    _G_DECLARE_COMMON(Name, name, MODULE, OBJECT) \
    static G_GNUC_UNUSED inline Name##Interface* MODULE##_##OBJECT##_GET_IFACE(gpointer o) { return G_TYPE_INSTANCE_GET_INTERFACE(o, name##_get_type(), Name##Interface); }

/* ---- how a program defines one ---- */
#define G_DEFINE_TYPE_EXTENDED(Name, name, parent, flags, ...) \
    static void name##_init(Name* self); \
    static void name##_class_init(Name##Class* klass); \
    static GType name##_get_type_once(void); \
    static G_GNUC_UNUSED gpointer name##_parent_class = NULL; \
    static G_GNUC_UNUSED gint Name##_private_offset; \
    static void name##_class_intern_init(gpointer klass) { \
        name##_parent_class = g_type_class_peek_parent(klass); \
        if (Name##_private_offset != 0) g_type_class_adjust_private_offset(klass, &Name##_private_offset); \
        name##_class_init((Name##Class*)klass); \
    } \
    static G_GNUC_UNUSED inline gpointer name##_get_instance_private(Name* self) { return G_STRUCT_MEMBER_P(self, Name##_private_offset); } \
    GType name##_get_type(void) { \
        static GType static_g_define_type_id = 0; \
        if (static_g_define_type_id == 0) static_g_define_type_id = name##_get_type_once(); \
        return static_g_define_type_id; \
    } \
    static GType name##_get_type_once(void) { \
        GType g_define_type_id = g_type_register_static_simple(parent, g_intern_static_string(#Name), sizeof(Name##Class), (GClassInitFunc)(void (*)(void))name##_class_intern_init, sizeof(Name), (GInstanceInitFunc)(void (*)(void))name##_init, (GTypeFlags)(flags)); \
        { __VA_ARGS__; } \
        return g_define_type_id; \
    }
#define G_DEFINE_TYPE(Name, name, parent) G_DEFINE_TYPE_EXTENDED(Name, name, parent, 0, )
#define G_DEFINE_TYPE_WITH_CODE(Name, name, parent, ...) G_DEFINE_TYPE_EXTENDED(Name, name, parent, 0, __VA_ARGS__)
#define G_DEFINE_TYPE_WITH_PRIVATE(Name, name, parent) G_DEFINE_TYPE_EXTENDED(Name, name, parent, 0, G_ADD_PRIVATE(Name))
#define G_DEFINE_ABSTRACT_TYPE(Name, name, parent) G_DEFINE_TYPE_EXTENDED(Name, name, parent, G_TYPE_FLAG_ABSTRACT, )
#define G_DEFINE_ABSTRACT_TYPE_WITH_CODE(Name, name, parent, ...) G_DEFINE_TYPE_EXTENDED(Name, name, parent, G_TYPE_FLAG_ABSTRACT, __VA_ARGS__)
#define G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE(Name, name, parent) G_DEFINE_TYPE_EXTENDED(Name, name, parent, G_TYPE_FLAG_ABSTRACT, G_ADD_PRIVATE(Name))
#define G_DEFINE_FINAL_TYPE(Name, name, parent) G_DEFINE_TYPE_EXTENDED(Name, name, parent, G_TYPE_FLAG_FINAL, )
#define G_DEFINE_FINAL_TYPE_WITH_CODE(Name, name, parent, ...) G_DEFINE_TYPE_EXTENDED(Name, name, parent, G_TYPE_FLAG_FINAL, __VA_ARGS__)
#define G_DEFINE_FINAL_TYPE_WITH_PRIVATE(Name, name, parent) G_DEFINE_TYPE_EXTENDED(Name, name, parent, G_TYPE_FLAG_FINAL, G_ADD_PRIVATE(Name))
#define G_ADD_PRIVATE(Name) { Name##_private_offset = g_type_add_instance_private(g_define_type_id, sizeof(Name##Private)); }
#define G_PRIVATE_OFFSET(Name, field) (Name##_private_offset + (G_STRUCT_OFFSET(Name##Private, field)))
#define G_IMPLEMENT_INTERFACE(interface, init) { \
        const GInterfaceInfo g_implement_interface_info = {(GInterfaceInitFunc)(void (*)(void))init, NULL, NULL}; \
        g_type_add_interface_static(g_define_type_id, interface, &g_implement_interface_info); \
    }
#define G_DEFINE_INTERFACE_WITH_CODE(Name, name, prerequisite, ...) \
    static void name##_default_init(Name##Interface* klass); \
    GType name##_get_type(void) { \
        static GType static_g_define_type_id = 0; \
        if (static_g_define_type_id == 0) { \
            GType g_define_type_id = g_type_register_static_simple(G_TYPE_INTERFACE, g_intern_static_string(#Name), sizeof(Name##Interface), (GClassInitFunc)(void (*)(void))name##_default_init, 0, (GInstanceInitFunc)NULL, (GTypeFlags)0); \
            if (prerequisite != G_TYPE_INVALID) g_type_interface_add_prerequisite(g_define_type_id, prerequisite); \
            { __VA_ARGS__; } \
            static_g_define_type_id = g_define_type_id; \
        } \
        return static_g_define_type_id; \
    }
#define G_DEFINE_INTERFACE(Name, name, prerequisite) G_DEFINE_INTERFACE_WITH_CODE(Name, name, prerequisite, )
#define _G_DEFINE_VALUE_TYPE(Name, name, made, ...) \
    GType name##_get_type(void) { \
        static GType static_g_define_type_id = 0; \
        if (static_g_define_type_id == 0) { \
            GType g_define_type_id = made; \
            { __VA_ARGS__; } \
            static_g_define_type_id = g_define_type_id; \
        } \
        return static_g_define_type_id; \
    }
#define G_DEFINE_BOXED_TYPE_WITH_CODE(Name, name, copy, free, ...) _G_DEFINE_VALUE_TYPE(Name, name, g_boxed_type_register_static(g_intern_static_string(#Name), (GBoxedCopyFunc)copy, (GBoxedFreeFunc)free), __VA_ARGS__)
#define G_DEFINE_BOXED_TYPE(Name, name, copy, free) G_DEFINE_BOXED_TYPE_WITH_CODE(Name, name, copy, free, )
#define G_DEFINE_POINTER_TYPE(Name, name) _G_DEFINE_VALUE_TYPE(Name, name, g_pointer_type_register_static(g_intern_static_string("*" #Name)), )
#define G_DEFINE_ENUM_VALUE(value, nick) {value, #value, nick}
#define G_DEFINE_ENUM_TYPE(Name, name, ...) _G_DEFINE_VALUE_TYPE(Name, name, _G_ENUM_VALUES(g_enum_register_static, GEnumValue, Name, __VA_ARGS__), )
#define G_DEFINE_FLAGS_TYPE(Name, name, ...) _G_DEFINE_VALUE_TYPE(Name, name, _G_ENUM_VALUES(g_flags_register_static, GFlagsValue, Name, __VA_ARGS__), )
#define _G_ENUM_VALUES(make, value, Name, ...) (__extension__({ static const value _values[] = {__VA_ARGS__, {0, NULL, NULL}}; make(g_intern_static_string(#Name), _values); }))
#endif
