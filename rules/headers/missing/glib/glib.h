/* GLib: types, macros and the functions that programs call. */
#ifndef __G_LIB_H__
#define __G_LIB_H__
#include <errno.h>
#include <float.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/types.h>
#include <time.h>

/* ---- macros ---- */
#define GLIB_MAJOR_VERSION 2
#define GLIB_MINOR_VERSION 74
#define GLIB_MICRO_VERSION 6
#define GLIB_CHECK_VERSION(major, minor, micro) (GLIB_MAJOR_VERSION > (major) || (GLIB_MAJOR_VERSION == (major) && (GLIB_MINOR_VERSION > (minor) || (GLIB_MINOR_VERSION == (minor) && GLIB_MICRO_VERSION >= (micro)))))
#define G_ENCODE_VERSION(major, minor) ((major) << 16 | (minor) << 8)
#define GLIB_VERSION_2_44 (G_ENCODE_VERSION(2, 44))
#define GLIB_VERSION_2_50 (G_ENCODE_VERSION(2, 50))
#define GLIB_VERSION_2_56 (G_ENCODE_VERSION(2, 56))
#define GLIB_VERSION_2_58 (G_ENCODE_VERSION(2, 58))
#define GLIB_VERSION_2_66 (G_ENCODE_VERSION(2, 66))
#define GLIB_VERSION_2_68 (G_ENCODE_VERSION(2, 68))
#define GLIB_VERSION_2_70 (G_ENCODE_VERSION(2, 70))
#define GLIB_VERSION_2_72 (G_ENCODE_VERSION(2, 72))
#define GLIB_VERSION_2_74 (G_ENCODE_VERSION(2, 74))
#ifdef __cplusplus
#define G_BEGIN_DECLS extern "C" {
#define G_END_DECLS }
#else
#define G_BEGIN_DECLS
#define G_END_DECLS
#endif
#ifndef NULL
#define NULL ((void*)0)
#endif
#ifndef FALSE
#define FALSE (0)
#endif
#ifndef TRUE
#define TRUE (!FALSE)
#endif
#undef MAX
#undef MIN
#undef ABS
#undef CLAMP
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define ABS(a) (((a) < 0) ? -(a) : (a))
#define CLAMP(x, low, high) (((x) > (high)) ? (high) : (((x) < (low)) ? (low) : (x)))
#define G_APPROX_VALUE(a, b, epsilon) (((a) > (b) ? (a) - (b) : (b) - (a)) < (epsilon))
#define G_N_ELEMENTS(array) (sizeof(array) / sizeof((array)[0]))
#define G_STMT_START do
#define G_STMT_END while (0)
#define G_STRINGIFY(text) G_STRINGIFY_ARG(text)
#define G_STRINGIFY_ARG(text) #text
#define G_PASTE_ARGS(a, b) a##b
#define G_PASTE(a, b) G_PASTE_ARGS(a, b)
#define G_STATIC_ASSERT(expr) typedef char G_PASTE(_GStaticAssertCompileTimeAssertion_, __COUNTER__)[(expr) ? 1 : -1] G_GNUC_UNUSED
#define G_STATIC_ASSERT_EXPR(expr) ((void)sizeof(char[(expr) ? 1 : -1]))
#define G_STRUCT_OFFSET(type, member) ((glong)offsetof(type, member))
#define G_STRUCT_MEMBER_P(at, offset) ((gpointer)((guint8*)(at) + (glong)(offset)))
#define G_STRUCT_MEMBER(type, at, offset) (*(type*)G_STRUCT_MEMBER_P((at), (offset)))
#define G_SIZEOF_MEMBER(type, member) sizeof(((type*)0)->member)
#define G_ALIGNOF(type) (G_STRUCT_OFFSET(struct { char a; type b; }, b))
#define G_STRLOC __FILE__ ":" G_STRINGIFY(__LINE__)
#define G_STRFUNC ((const char*)__func__)
#define G_GNUC_FUNCTION __FUNCTION__
#define G_GNUC_PRETTY_FUNCTION __PRETTY_FUNCTION__
#define G_LIKELY(expr) (expr)
#define G_UNLIKELY(expr) (expr)
#define G_GNUC_UNUSED __attribute__((__unused__))
#define G_GNUC_NORETURN __attribute__((__noreturn__))
#define G_NORETURN __attribute__((__noreturn__))
#define G_NORETURN_FUNCPTR __attribute__((__noreturn__))
#define G_GNUC_PRINTF(format, first)
#define G_GNUC_SCANF(format, first)
#define G_GNUC_STRFTIME(format)
#define G_GNUC_FORMAT(arg)
#define G_GNUC_PURE
#define G_GNUC_CONST
#define G_GNUC_MALLOC
#define G_GNUC_NULL_TERMINATED
#define G_GNUC_ALLOC_SIZE(x)
#define G_GNUC_ALLOC_SIZE2(x, y)
#define G_GNUC_NO_INLINE
#define G_NO_INLINE
#define G_ALWAYS_INLINE
#define G_GNUC_DEPRECATED
#define G_GNUC_DEPRECATED_FOR(f)
#define G_GNUC_MAY_ALIAS
#define G_GNUC_INTERNAL
#define G_GNUC_EXTENSION __extension__
#define G_GNUC_WARN_UNUSED_RESULT
#define G_GNUC_FALLTHROUGH __attribute__((__fallthrough__))
#define G_GNUC_NO_INSTRUMENT
#define G_GNUC_BEGIN_IGNORE_DEPRECATIONS
#define G_GNUC_END_IGNORE_DEPRECATIONS
#define G_GNUC_CHECK_VERSION(major, minor) 1
#define G_ANALYZER_NORETURN
#define G_ANALYZER_ANALYZING 0
#define G_DEPRECATED
#define G_DEPRECATED_FOR(f)
#define G_UNAVAILABLE(major, minor)
#define GLIB_AVAILABLE_IN_ALL extern
#define G_INLINE_FUNC static inline
#define G_CAN_INLINE 1
#define G_MODULE_EXPORT __attribute__((visibility("default")))
#define G_MODULE_IMPORT extern
#define G_OS_UNIX
#define G_BYTE_ORDER 1234
#define G_LITTLE_ENDIAN 1234
#define G_BIG_ENDIAN 4321
#define G_DIR_SEPARATOR '/'
#define G_DIR_SEPARATOR_S "/"
#define G_IS_DIR_SEPARATOR(c) ((c) == '/')
#define G_SEARCHPATH_SEPARATOR ':'
#define G_SEARCHPATH_SEPARATOR_S ":"
#define G_MININT8 ((gint8)-0x80)
#define G_MAXINT8 ((gint8)0x7f)
#define G_MAXUINT8 ((guint8)0xff)
#define G_MININT16 ((gint16)-0x8000)
#define G_MAXINT16 ((gint16)0x7fff)
#define G_MAXUINT16 ((guint16)0xffff)
#define G_MININT32 ((gint32)(-0x7fffffff - 1))
#define G_MAXINT32 ((gint32)0x7fffffff)
#define G_MAXUINT32 ((guint32)0xffffffffU)
#define G_MININT64 ((gint64)(-G_MAXINT64 - 1))
#define G_MAXINT64 0x7fffffffffffffffL
#define G_MAXUINT64 0xffffffffffffffffUL
#define G_MINSHORT SHRT_MIN
#define G_MAXSHORT SHRT_MAX
#define G_MAXUSHORT USHRT_MAX
#define G_MININT INT_MIN
#define G_MAXINT INT_MAX
#define G_MAXUINT UINT_MAX
#define G_MINLONG LONG_MIN
#define G_MAXLONG LONG_MAX
#define G_MAXULONG ULONG_MAX
#define G_MAXSIZE ULONG_MAX
#define G_MINSSIZE LONG_MIN
#define G_MAXSSIZE LONG_MAX
#define G_MINOFFSET G_MININT64
#define G_MAXOFFSET G_MAXINT64
#define G_MINFLOAT FLT_MIN
#define G_MAXFLOAT FLT_MAX
#define G_MINDOUBLE DBL_MIN
#define G_MAXDOUBLE DBL_MAX
#define G_E 2.7182818284590452354
#define G_PI 3.1415926535897932385
#define G_PI_2 1.5707963267948966192
#define G_SQRT2 1.4142135623730950488
#define G_GINT16_FORMAT "hi"
#define G_GUINT16_FORMAT "hu"
#define G_GINT32_FORMAT "i"
#define G_GUINT32_FORMAT "u"
#define G_GINT32_MODIFIER ""
#define G_GINT64_FORMAT "li"
#define G_GUINT64_FORMAT "lu"
#define G_GINT64_MODIFIER "l"
#define G_GSIZE_FORMAT "lu"
#define G_GSSIZE_FORMAT "li"
#define G_GSIZE_MODIFIER "l"
#define G_GOFFSET_FORMAT "li"
#define G_GINTPTR_FORMAT "li"
#define G_GUINTPTR_FORMAT "lu"
#define G_PID_FORMAT "i"
#define G_POLLFD_FORMAT "%d"
#define GLIB_SIZEOF_VOID_P 8
#define GLIB_SIZEOF_LONG 8
#define GLIB_SIZEOF_SIZE_T 8
#define G_GINT64_CONSTANT(value) (value##L)
#define G_GUINT64_CONSTANT(value) (value##UL)
#define G_GOFFSET_CONSTANT(value) (value##L)
#define GPOINTER_TO_INT(p) ((gint)(glong)(p))
#define GPOINTER_TO_UINT(p) ((guint)(gulong)(p))
#define GPOINTER_TO_SIZE(p) ((gsize)(p))
#define GPOINTER_TO_LONG(p) ((glong)(p))
#define GINT_TO_POINTER(i) ((gpointer)(glong)(i))
#define GUINT_TO_POINTER(u) ((gpointer)(gulong)(u))
#define GSIZE_TO_POINTER(s) ((gpointer)(gsize)(s))
#define GUINT16_SWAP_LE_BE(v) ((guint16)__builtin_bswap16((guint16)(v)))
#define GUINT32_SWAP_LE_BE(v) ((guint32)__builtin_bswap32((guint32)(v)))
#define GUINT64_SWAP_LE_BE(v) ((guint64)__builtin_bswap64((guint64)(v)))
#define GINT16_TO_LE(v) ((gint16)(v))
#define GUINT16_TO_LE(v) ((guint16)(v))
#define GINT32_TO_LE(v) ((gint32)(v))
#define GUINT32_TO_LE(v) ((guint32)(v))
#define GINT64_TO_LE(v) ((gint64)(v))
#define GUINT64_TO_LE(v) ((guint64)(v))
#define GINT16_TO_BE(v) ((gint16)GUINT16_SWAP_LE_BE(v))
#define GUINT16_TO_BE(v) GUINT16_SWAP_LE_BE(v)
#define GINT32_TO_BE(v) ((gint32)GUINT32_SWAP_LE_BE(v))
#define GUINT32_TO_BE(v) GUINT32_SWAP_LE_BE(v)
#define GINT64_TO_BE(v) ((gint64)GUINT64_SWAP_LE_BE(v))
#define GUINT64_TO_BE(v) GUINT64_SWAP_LE_BE(v)
#define GINT16_FROM_LE(v) GINT16_TO_LE(v)
#define GUINT16_FROM_LE(v) GUINT16_TO_LE(v)
#define GINT32_FROM_LE(v) GINT32_TO_LE(v)
#define GUINT32_FROM_LE(v) GUINT32_TO_LE(v)
#define GINT64_FROM_LE(v) GINT64_TO_LE(v)
#define GUINT64_FROM_LE(v) GUINT64_TO_LE(v)
#define GINT16_FROM_BE(v) GINT16_TO_BE(v)
#define GUINT16_FROM_BE(v) GUINT16_TO_BE(v)
#define GINT32_FROM_BE(v) GINT32_TO_BE(v)
#define GUINT32_FROM_BE(v) GUINT32_TO_BE(v)
#define GINT64_FROM_BE(v) GINT64_TO_BE(v)
#define GUINT64_FROM_BE(v) GUINT64_TO_BE(v)
#define g_htonl(v) GUINT32_TO_BE(v)
#define g_ntohl(v) GUINT32_FROM_BE(v)
#define g_htons(v) GUINT16_TO_BE(v)
#define g_ntohs(v) GUINT16_FROM_BE(v)

G_BEGIN_DECLS

/* ---- types ---- */
typedef char gchar;
typedef signed char gint8;
typedef unsigned char guchar, guint8;
typedef short gshort, gint16;
typedef unsigned short gushort, guint16;
typedef int gint, gint32, gboolean;
typedef unsigned guint, guint32;
typedef long glong, gint64, gssize, goffset, gintptr;
typedef unsigned long gulong, guint64, gsize, guintptr;
typedef float gfloat;
typedef double gdouble;
typedef void* gpointer;
typedef const void* gconstpointer;
typedef guint32 gunichar, GQuark, GTime;
typedef guint16 gunichar2;
typedef gint32 grefcount, gatomicrefcount;
typedef int GPid;
typedef char** GStrv;
typedef char GRefString;
typedef gint64 GTimeSpan;
typedef gint (*GCompareFunc)(gconstpointer, gconstpointer);
typedef gint (*GCompareDataFunc)(gconstpointer, gconstpointer, gpointer);
typedef gboolean (*GEqualFunc)(gconstpointer, gconstpointer);
typedef guint (*GHashFunc)(gconstpointer);
typedef void (*GDestroyNotify)(gpointer), (*GFreeFunc)(gpointer);
typedef void (*GFunc)(gpointer, gpointer), (*GHFunc)(gpointer, gpointer, gpointer);
typedef gboolean (*GHRFunc)(gpointer, gpointer, gpointer);
typedef gpointer (*GCopyFunc)(gconstpointer, gpointer), (*GDuplicateFunc)(gpointer, gpointer), (*GThreadFunc)(gpointer);
typedef const gchar* (*GTranslateFunc)(const gchar*, gpointer);
typedef gboolean (*GSourceFunc)(gpointer);
typedef void (*GSourceOnceFunc)(gpointer);
typedef void (*GVoidFunc)(void);
typedef struct _GBytes GBytes;
typedef struct _GError GError;
typedef struct _GList GList;
typedef struct _GSList GSList;
typedef struct _GString GString;
typedef struct _GArray GArray;
typedef struct _GPtrArray GPtrArray;
typedef struct _GByteArray GByteArray;
typedef struct _GQueue GQueue;
typedef struct _GHashTable GHashTable;
typedef struct _GHashTableIter { gpointer _words[6]; } GHashTableIter;
typedef struct _GVariant GVariant;
typedef struct _GVariantType GVariantType;
typedef struct _GDateTime GDateTime;
typedef struct _GTimeZone GTimeZone;
typedef struct _GTimer GTimer;
typedef struct _GMainLoop GMainLoop;
typedef struct _GMainContext GMainContext;
typedef struct _GSource GSource;
typedef struct _GThread GThread;
typedef struct _GThreadPool GThreadPool;
typedef struct _GAsyncQueue GAsyncQueue;
typedef struct _GRegex GRegex;
typedef struct _GMatchInfo GMatchInfo;
typedef struct _GUri GUri;
typedef struct _GKeyFile GKeyFile;
typedef struct _GChecksum GChecksum;
typedef struct _GHmac GHmac;
typedef struct _GRand GRand;
typedef struct _GDir GDir;
typedef struct _GMappedFile GMappedFile;
typedef struct _GOptionContext GOptionContext;
typedef struct _GOptionGroup GOptionGroup;
typedef struct _GMarkupParseContext GMarkupParseContext;
typedef struct _GIOChannel GIOChannel;
typedef struct _GStringChunk GStringChunk;
typedef struct _GStrvBuilder GStrvBuilder;
typedef struct _GTree GTree;
typedef struct _GTreeNode GTreeNode;
typedef struct _GNode GNode;
typedef struct _GSequence GSequence;
typedef struct _GSequenceNode GSequenceIter;
typedef struct _GPatternSpec GPatternSpec;
typedef struct _GBookmarkFile GBookmarkFile;

typedef struct _GDate { guint _bits[2]; guint day, month, year; } GDate;
typedef struct _GTimeVal { glong tv_sec, tv_usec; } GTimeVal;
typedef union _GMutex { gpointer p; guint i[2]; } GMutex;
typedef struct _GRWLock { gpointer p; guint i[2]; } GRWLock;
typedef struct _GCond { gpointer p; guint i[2]; } GCond;
typedef struct _GRecMutex { gpointer p; guint i[2]; } GRecMutex;
typedef struct _GPrivate { gpointer p; GDestroyNotify notify; gpointer future[2]; } GPrivate;
typedef enum { G_ONCE_STATUS_NOTCALLED, G_ONCE_STATUS_PROGRESS, G_ONCE_STATUS_READY } GOnceStatus;
typedef struct _GOnce { volatile GOnceStatus status; volatile gpointer retval; } GOnce;
typedef void GMutexLocker, GRecMutexLocker, GRWLockReaderLocker, GRWLockWriterLocker;
#define G_ONCE_INIT {G_ONCE_STATUS_NOTCALLED, NULL}
#define G_PRIVATE_INIT(notify) {NULL, (notify), {NULL, NULL}}
struct _GError { GQuark domain; gint code; gchar* message; };
struct _GList { gpointer data; GList *next, *prev; };
struct _GSList { gpointer data; GSList* next; };
struct _GString { gchar* str; gsize len, allocated_len; };
struct _GArray { gchar* data; guint len; };
struct _GPtrArray { gpointer* pdata; guint len; };
struct _GByteArray { guint8* data; guint len; };
struct _GQueue { GList *head, *tail; guint length; };
struct _GNode { gpointer data; GNode *next, *prev, *parent, *children; };
#define G_QUEUE_INIT {NULL, NULL, 0}

/* ---- memory ---- */
void g_free(gpointer);
void g_free_sized(gpointer, size_t);
gpointer g_malloc(gsize), g_malloc0(gsize), g_realloc(gpointer, gsize), g_malloc_n(gsize, gsize), g_malloc0_n(gsize, gsize), g_realloc_n(gpointer, gsize, gsize);
gpointer g_try_malloc(gsize), g_try_malloc0(gsize), g_try_realloc(gpointer, gsize), g_try_malloc_n(gsize, gsize), g_try_malloc0_n(gsize, gsize), g_try_realloc_n(gpointer, gsize, gsize);
gpointer g_memdup(gconstpointer, guint), g_memdup2(gconstpointer, gsize), g_slice_alloc(gsize), g_slice_alloc0(gsize), g_slice_copy(gsize, gconstpointer);
gpointer g_aligned_alloc(gsize, gsize, gsize);
void g_aligned_free(gpointer);
void g_slice_free1(gsize, gpointer), g_slice_free_chain_with_offset(gsize, gpointer, gsize);
void g_clear_list(GList**, GDestroyNotify), g_clear_slist(GSList**, GDestroyNotify);
gpointer g_rc_box_alloc(gsize), g_rc_box_alloc0(gsize), g_rc_box_dup(gsize, gconstpointer), g_rc_box_acquire(gpointer);
void g_rc_box_release(gpointer), g_rc_box_release_full(gpointer, GDestroyNotify);
gpointer g_atomic_rc_box_alloc(gsize), g_atomic_rc_box_alloc0(gsize), g_atomic_rc_box_dup(gsize, gconstpointer), g_atomic_rc_box_acquire(gpointer);
void g_atomic_rc_box_release(gpointer), g_atomic_rc_box_release_full(gpointer, GDestroyNotify);
void g_ref_count_init(grefcount*), g_ref_count_inc(grefcount*), g_atomic_ref_count_init(gatomicrefcount*), g_atomic_ref_count_inc(gatomicrefcount*);
gboolean g_ref_count_dec(grefcount*), g_atomic_ref_count_dec(gatomicrefcount*);
#define g_new(type, n) ((type*)g_malloc_n((n), sizeof(type)))
#define g_new0(type, n) ((type*)g_malloc0_n((n), sizeof(type)))
#define g_renew(type, at, n) ((type*)g_realloc_n((at), (n), sizeof(type)))
#define g_try_new(type, n) ((type*)g_try_malloc_n((n), sizeof(type)))
#define g_try_new0(type, n) ((type*)g_try_malloc0_n((n), sizeof(type)))
#define g_try_renew(type, at, n) ((type*)g_try_realloc_n((at), (n), sizeof(type)))
#define g_slice_new(type) ((type*)g_slice_alloc(sizeof(type)))
#define g_slice_new0(type) ((type*)g_slice_alloc0(sizeof(type)))
#define g_slice_dup(type, at) ((type*)g_slice_copy(sizeof(type), (at)))
#define g_slice_free(type, at) g_slice_free1(sizeof(type), (at))
#define g_rc_box_new(type) ((type*)g_rc_box_alloc(sizeof(type)))
#define g_rc_box_new0(type) ((type*)g_rc_box_alloc0(sizeof(type)))
#define g_atomic_rc_box_new(type) ((type*)g_atomic_rc_box_alloc(sizeof(type)))
#define g_atomic_rc_box_new0(type) ((type*)g_atomic_rc_box_alloc0(sizeof(type)))
#define g_alloca(size) __builtin_alloca(size)
#define g_alloca0(size) memset(__builtin_alloca(size), 0, (size))
#define g_newa(type, n) ((type*)__builtin_alloca(sizeof(type) * (gsize)(n)))
#define g_newa0(type, n) ((type*)g_alloca0(sizeof(type) * (gsize)(n)))
#define g_memmove(to, from, n) memmove((to), (from), (n))
#define g_clear_pointer(at, destroy) \
    do { \
        __typeof__(*(at))* _at = (at); \
        __typeof__(*(at)) _old = *_at; \
        *_at = NULL; \
        if (_old) (destroy)(_old); \
    } while (0)
static inline gpointer g_steal_pointer(gpointer at) {
    gpointer* from = (gpointer*)at;
    gpointer old = *from;
    *from = NULL;
    return old;
}
#define g_steal_pointer(at) ((__typeof__(*(at)))(g_steal_pointer)(at))
static inline int g_steal_fd(int* at) {
    int old = *at;
    *at = -1;
    return old;
}

/* ---- what goes with its scope ---- */
static inline void g_autoptr_cleanup_generic_gfree(void* at) { g_free(*(void**)at); }
#define _GLIB_CLEANUP(function) __attribute__((cleanup(function)))
#define g_autofree _GLIB_CLEANUP(g_autoptr_cleanup_generic_gfree)
#define g_autoptr(type) _GLIB_CLEANUP(glib_autoptr_cleanup_##type) type##_autoptr
#define g_autolist(type) _GLIB_CLEANUP(glib_listautoptr_cleanup_##type) type##_listautoptr
#define g_autoslist(type) _GLIB_CLEANUP(glib_slistautoptr_cleanup_##type) type##_slistautoptr
#define g_autoqueue(type) _GLIB_CLEANUP(glib_queueautoptr_cleanup_##type) type##_queueautoptr
#define g_auto(type) _GLIB_CLEANUP(glib_auto_cleanup_##type) type
#define G_DEFINE_AUTOPTR_CLEANUP_FUNC(type, function) \
    typedef type* type##_autoptr; \
    typedef GList* type##_listautoptr; \
    typedef GSList* type##_slistautoptr; \
    typedef GQueue* type##_queueautoptr; \
    static G_GNUC_UNUSED inline void glib_autoptr_clear_##type(type* at) { if (at) (function)(at); } \
    static G_GNUC_UNUSED inline void glib_autoptr_cleanup_##type(type** at) { if (*at) (function)(*at); } \
    static G_GNUC_UNUSED inline void glib_listautoptr_cleanup_##type(GList** at) { g_list_free_full(*at, (GDestroyNotify)(void (*)(void))(function)); } \
    static G_GNUC_UNUSED inline void glib_slistautoptr_cleanup_##type(GSList** at) { g_slist_free_full(*at, (GDestroyNotify)(void (*)(void))(function)); } \
    static G_GNUC_UNUSED inline void glib_queueautoptr_cleanup_##type(GQueue** at) { if (*at) g_queue_free_full(*at, (GDestroyNotify)(void (*)(void))(function)); }
#define G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(type, function) \
    static G_GNUC_UNUSED inline void glib_auto_cleanup_##type(type* at) { (function)(at); }
#define G_DEFINE_AUTO_CLEANUP_FREE_FUNC(type, function, none) \
    static G_GNUC_UNUSED inline void glib_auto_cleanup_##type(type* at) { if (*at != (none)) (function)(*at); }

/* ---- quarks and errors ---- */
GQuark g_quark_from_string(const gchar*), g_quark_from_static_string(const gchar*), g_quark_try_string(const gchar*);
const gchar *g_quark_to_string(GQuark), *g_intern_string(const gchar*), *g_intern_static_string(const gchar*);
#define G_DEFINE_QUARK(name, function) \
    GQuark function##_quark(void) { \
        static GQuark quark; \
        if (quark == 0) quark = g_quark_from_static_string(#name); \
        return quark; \
    }
#define G_DEFINE_EXTENDED_ERROR(type, function) \
    static inline type##Private* function##_get_private(const GError*); \
    GQuark function##_quark(void);
GError *g_error_new(GQuark, gint, const gchar*, ...), *g_error_new_literal(GQuark, gint, const gchar*), *g_error_new_valist(GQuark, gint, const gchar*, va_list), *g_error_copy(const GError*);
void g_error_free(GError*), g_set_error(GError**, GQuark, gint, const gchar*, ...), g_set_error_literal(GError**, GQuark, gint, const gchar*), g_propagate_error(GError**, GError*);
void g_clear_error(GError**), g_prefix_error(GError**, const gchar*, ...), g_prefix_error_literal(GError**, const gchar*), g_propagate_prefixed_error(GError**, GError*, const gchar*, ...);
gboolean g_error_matches(const GError*, GQuark, gint);

/* ---- messages and checks ---- */
typedef enum {
    G_LOG_FLAG_RECURSION = 1, G_LOG_FLAG_FATAL = 2, G_LOG_LEVEL_ERROR = 4, G_LOG_LEVEL_CRITICAL = 8, G_LOG_LEVEL_WARNING = 16,
    G_LOG_LEVEL_MESSAGE = 32, G_LOG_LEVEL_INFO = 64, G_LOG_LEVEL_DEBUG = 128, G_LOG_LEVEL_MASK = ~3
} GLogLevelFlags;
typedef enum { G_LOG_WRITER_HANDLED = 1, G_LOG_WRITER_UNHANDLED = 0 } GLogWriterOutput;
typedef struct _GLogField { const gchar* key; gconstpointer value; gssize length; } GLogField;
typedef void (*GLogFunc)(const gchar*, GLogLevelFlags, const gchar*, gpointer);
typedef GLogWriterOutput (*GLogWriterFunc)(GLogLevelFlags, const GLogField*, gsize, gpointer);
typedef void (*GPrintFunc)(const gchar*);
#define G_LOG_FATAL_MASK 5
#define G_LOG_LEVEL_USER_SHIFT 8
#ifndef G_LOG_DOMAIN
#define G_LOG_DOMAIN ((gchar*)0)
#endif
void g_log(const gchar*, GLogLevelFlags, const gchar*, ...), g_logv(const gchar*, GLogLevelFlags, const gchar*, va_list);
void g_log_structured(const gchar*, GLogLevelFlags, ...), g_log_structured_standard(const gchar*, GLogLevelFlags, const gchar*, const gchar*, const gchar*, const gchar*, ...);
void g_log_default_handler(const gchar*, GLogLevelFlags, const gchar*, gpointer), g_log_remove_handler(const gchar*, guint), g_log_set_writer_func(GLogWriterFunc, gpointer, GDestroyNotify);
GLogWriterOutput g_log_writer_default(GLogLevelFlags, const GLogField*, gsize, gpointer), g_log_writer_standard_streams(GLogLevelFlags, const GLogField*, gsize, gpointer), g_log_writer_journald(GLogLevelFlags, const GLogField*, gsize, gpointer);
gboolean g_log_writer_is_journald(gint), g_log_writer_supports_color(gint), g_log_get_debug_enabled(void), g_log_writer_default_would_drop(GLogLevelFlags, const char*);
gchar* g_log_writer_format_fields(GLogLevelFlags, const GLogField*, gsize, gboolean);
void g_log_set_debug_enabled(gboolean);
guint g_log_set_handler(const gchar*, GLogLevelFlags, GLogFunc, gpointer), g_log_set_handler_full(const gchar*, GLogLevelFlags, GLogFunc, gpointer, GDestroyNotify);
GLogFunc g_log_set_default_handler(GLogFunc, gpointer);
GLogLevelFlags g_log_set_always_fatal(GLogLevelFlags), g_log_set_fatal_mask(const gchar*, GLogLevelFlags);
void g_print(const gchar*, ...), g_printerr(const gchar*, ...);
GPrintFunc g_set_print_handler(GPrintFunc), g_set_printerr_handler(GPrintFunc);
void g_return_if_fail_warning(const char*, const char*, const char*), g_warn_message(const char*, const char*, int, const char*, const char*);
G_NORETURN void g_assertion_message(const char*, const char*, int, const char*, const char*);
G_NORETURN void g_assertion_message_expr(const char*, const char*, int, const char*, const char*);
G_NORETURN void g_assertion_message_cmpstr(const char*, const char*, int, const char*, const char*, const char*, const char*, const char*);
G_NORETURN void g_assertion_message_error(const char*, const char*, int, const char*, const char*, const GError*, GQuark, int);
#define g_abort() abort()
#define g_error(...) do { g_log(G_LOG_DOMAIN, G_LOG_LEVEL_ERROR, __VA_ARGS__); for (;;) ; } while (0)
#define g_message(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_MESSAGE, __VA_ARGS__)
#define g_critical(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, __VA_ARGS__)
#define g_warning(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_WARNING, __VA_ARGS__)
#define g_info(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_INFO, __VA_ARGS__)
#define g_debug(...) g_log(G_LOG_DOMAIN, G_LOG_LEVEL_DEBUG, __VA_ARGS__)
#define g_warning_once(...) do { static int _once; if (!_once) { _once = 1; g_warning(__VA_ARGS__); } } while (0)
#define g_warn_if_reached() g_warn_message(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, NULL)
#define g_warn_if_fail(expr) do { if (expr) ; else g_warn_message(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #expr); } while (0)
#ifdef G_DISABLE_CHECKS
#define g_return_if_fail(expr) do { (void)0; } while (0)
#define g_return_val_if_fail(expr, value) do { (void)0; } while (0)
#define g_return_if_reached() do { return; } while (0)
#define g_return_val_if_reached(value) do { return (value); } while (0)
#else
#define g_return_if_fail(expr) do { if (expr) { } else { g_return_if_fail_warning(G_LOG_DOMAIN, G_STRFUNC, #expr); return; } } while (0)
#define g_return_val_if_fail(expr, value) do { if (expr) { } else { g_return_if_fail_warning(G_LOG_DOMAIN, G_STRFUNC, #expr); return (value); } } while (0)
#define g_return_if_reached() do { g_log(G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "file %s: line %d: not to be reached", __FILE__, __LINE__); return; } while (0)
#define g_return_val_if_reached(value) do { g_log(G_LOG_DOMAIN, G_LOG_LEVEL_CRITICAL, "file %s: line %d: not to be reached", __FILE__, __LINE__); return (value); } while (0)
#endif
#ifdef G_DISABLE_ASSERT
#define g_assert_not_reached() __builtin_unreachable()
#define g_assert(expr) do { (void)0; } while (0)
#else
#define g_assert_not_reached() g_assertion_message_expr(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, NULL)
#define g_assert(expr) do { if (expr) ; else g_assertion_message_expr(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #expr); } while (0)
#endif
#define g_assert_true(expr) do { if (expr) ; else g_assertion_message(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #expr); } while (0)
#define g_assert_false(expr) do { if (!(expr)) ; else g_assertion_message(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #expr); } while (0)
#define g_assert_null(expr) do { if ((expr) == NULL) ; else g_assertion_message(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #expr); } while (0)
#define g_assert_nonnull(expr) do { if ((expr) != NULL) ; else g_assertion_message(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #expr); } while (0)
#define g_assert_cmpstr(a, op, b) do { const char *_a = (a), *_b = (b); if (g_strcmp0(_a, _b) op 0) ; else g_assertion_message_cmpstr(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #a " " #op " " #b, _a, #op, _b); } while (0)
#define g_assert_cmpint(a, op, b) g_assert_true((a) op (b))
#define g_assert_cmpuint(a, op, b) g_assert_true((a) op (b))
#define g_assert_cmphex(a, op, b) g_assert_true((a) op (b))
#define g_assert_cmpfloat(a, op, b) g_assert_true((a) op (b))
#define g_assert_no_error(e) do { if (e) g_assertion_message_error(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #e, e, 0, 0); } while (0)
#define g_assert_error(e, domain, code) do { if (!g_error_matches((e), (domain), (code))) g_assertion_message_error(G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, #e, e, domain, code); } while (0)
#define G_BREAKPOINT() __builtin_trap()
typedef void (*GTestFunc)(void), (*GTestDataFunc)(gconstpointer);
void g_test_init(int*, char***, ...), g_test_add_func(const char*, GTestFunc), g_test_add_data_func(const char*, gconstpointer, GTestDataFunc);
void g_test_message(const char*, ...), g_test_skip(const gchar*), g_test_fail(void), g_test_expect_message(const gchar*, GLogLevelFlags, const gchar*);
int g_test_run(void);

/* ---- strings ---- */
gchar *g_strdup(const gchar*), *g_strndup(const gchar*, gsize), *g_strnfill(gsize, gchar), *g_strdup_printf(const gchar*, ...), *g_strdup_vprintf(const gchar*, va_list);
gchar *g_strconcat(const gchar*, ...), *g_strjoin(const gchar*, ...), *g_strjoinv(const gchar*, gchar**), **g_strsplit(const gchar*, const gchar*, gint), **g_strsplit_set(const gchar*, const gchar*, gint);
gchar** g_strdupv(gchar**);
void g_strfreev(gchar**);
guint g_strv_length(gchar**);
gboolean g_strv_contains(const gchar* const*, const gchar*), g_strv_equal(const gchar* const*, const gchar* const*);
gboolean g_set_str(char**, const char*);
gchar *g_stpcpy(gchar*, const char*), *g_strreverse(gchar*), *g_strchug(gchar*), *g_strchomp(gchar*), *g_strdelimit(gchar*, const gchar*, gchar), *g_strcanon(gchar*, const gchar*, gchar);
gchar *g_strescape(const gchar*, const gchar*), *g_strcompress(const gchar*), *g_strdown(gchar*), *g_strup(gchar*);
gchar *g_strstr_len(const gchar*, gssize, const gchar*), *g_strrstr(const gchar*, const gchar*), *g_strrstr_len(const gchar*, gssize, const gchar*);
gsize g_strlcpy(gchar*, const gchar*, gsize), g_strlcat(gchar*, const gchar*, gsize);
gboolean g_str_has_prefix(const gchar*, const gchar*), g_str_has_suffix(const gchar*, const gchar*), g_str_is_ascii(const gchar*), g_str_match_string(const gchar*, const gchar*, gboolean);
gchar *g_str_to_ascii(const gchar*, const gchar*), **g_str_tokenize_and_fold(const gchar*, const gchar*, gchar***);
const gchar *g_strerror(gint), *g_strsignal(gint);
gint g_strcmp0(const char*, const char*), g_strcasecmp(const gchar*, const gchar*), g_strncasecmp(const gchar*, const gchar*, guint);
gint g_snprintf(gchar*, gulong, const gchar*, ...), g_vsnprintf(gchar*, gulong, const gchar*, va_list);
gsize g_printf_string_upper_bound(const gchar*, va_list);
gdouble g_strtod(const gchar*, gchar**), g_ascii_strtod(const gchar*, gchar**);
gchar *g_ascii_dtostr(gchar*, gint, gdouble), *g_ascii_formatd(gchar*, gint, const gchar*, gdouble);
guint64 g_ascii_strtoull(const gchar*, gchar**, guint);
gint64 g_ascii_strtoll(const gchar*, gchar**, guint);
gboolean g_ascii_string_to_signed(const gchar*, guint, gint64, gint64, gint64*, GError**), g_ascii_string_to_unsigned(const gchar*, guint, guint64, guint64, guint64*, GError**);
gchar *g_ascii_strdown(const gchar*, gssize), *g_ascii_strup(const gchar*, gssize), g_ascii_tolower(gchar), g_ascii_toupper(gchar);
gint g_ascii_strcasecmp(const gchar*, const gchar*), g_ascii_strncasecmp(const gchar*, const gchar*, gsize), g_ascii_digit_value(gchar), g_ascii_xdigit_value(gchar);
#define G_ASCII_DTOSTR_BUF_SIZE 39
#define G_STR_DELIMITERS "_-|> <."
#define g_strstrip(text) g_strchomp(g_strchug(text))
typedef enum {
    G_ASCII_ALNUM = 1, G_ASCII_ALPHA = 2, G_ASCII_CNTRL = 4, G_ASCII_DIGIT = 8, G_ASCII_GRAPH = 16, G_ASCII_LOWER = 32,
    G_ASCII_PRINT = 64, G_ASCII_PUNCT = 128, G_ASCII_SPACE = 256, G_ASCII_UPPER = 512, G_ASCII_XDIGIT = 1024
} GAsciiType;
extern const guint16* const g_ascii_table;
#define g_ascii_isalnum(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_ALNUM) != 0)
#define g_ascii_isalpha(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_ALPHA) != 0)
#define g_ascii_iscntrl(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_CNTRL) != 0)
#define g_ascii_isdigit(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_DIGIT) != 0)
#define g_ascii_isgraph(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_GRAPH) != 0)
#define g_ascii_islower(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_LOWER) != 0)
#define g_ascii_isprint(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_PRINT) != 0)
#define g_ascii_ispunct(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_PUNCT) != 0)
#define g_ascii_isspace(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_SPACE) != 0)
#define g_ascii_isupper(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_UPPER) != 0)
#define g_ascii_isxdigit(c) ((g_ascii_table[(guchar)(c)] & G_ASCII_XDIGIT) != 0)
GString *g_string_new(const gchar*), *g_string_new_take(gchar*), *g_string_new_len(const gchar*, gssize), *g_string_sized_new(gsize), *g_string_assign(GString*, const gchar*), *g_string_truncate(GString*, gsize);
GString *g_string_set_size(GString*, gsize), *g_string_insert_len(GString*, gssize, const gchar*, gssize), *g_string_append(GString*, const gchar*), *g_string_append_len(GString*, const gchar*, gssize);
GString *g_string_append_c(GString*, gchar), *g_string_append_unichar(GString*, gunichar), *g_string_prepend(GString*, const gchar*), *g_string_prepend_c(GString*, gchar), *g_string_prepend_unichar(GString*, gunichar);
GString *g_string_prepend_len(GString*, const gchar*, gssize), *g_string_insert(GString*, gssize, const gchar*), *g_string_insert_c(GString*, gssize, gchar), *g_string_insert_unichar(GString*, gssize, gunichar);
GString *g_string_overwrite(GString*, gsize, const gchar*), *g_string_overwrite_len(GString*, gsize, const gchar*, gssize), *g_string_erase(GString*, gssize, gssize), *g_string_ascii_down(GString*), *g_string_ascii_up(GString*);
GString *g_string_append_uri_escaped(GString*, const gchar*, const gchar*, gboolean), *g_string_copy(GString*);
guint g_string_replace(GString*, const gchar*, const gchar*, guint), g_string_hash(const GString*);
gchar *g_string_free(GString*, gboolean), *g_string_free_and_steal(GString*);
GBytes* g_string_free_to_bytes(GString*);
gboolean g_string_equal(const GString*, const GString*);
void g_string_vprintf(GString*, const gchar*, va_list), g_string_printf(GString*, const gchar*, ...), g_string_append_vprintf(GString*, const gchar*, va_list), g_string_append_printf(GString*, const gchar*, ...);
GStringChunk* g_string_chunk_new(gsize);
void g_string_chunk_free(GStringChunk*), g_string_chunk_clear(GStringChunk*);
gchar *g_string_chunk_insert(GStringChunk*, const gchar*), *g_string_chunk_insert_len(GStringChunk*, const gchar*, gssize), *g_string_chunk_insert_const(GStringChunk*, const gchar*);
GStrvBuilder *g_strv_builder_new(void), *g_strv_builder_ref(GStrvBuilder*);
void g_strv_builder_unref(GStrvBuilder*), g_strv_builder_add(GStrvBuilder*, const char*), g_strv_builder_addv(GStrvBuilder*, const char**), g_strv_builder_add_many(GStrvBuilder*, ...), g_strv_builder_take(GStrvBuilder*, char*);
GStrv g_strv_builder_end(GStrvBuilder*), g_strv_builder_unref_to_strv(GStrvBuilder*);
char *g_ref_string_new(const char*), *g_ref_string_new_len(const char*, gssize), *g_ref_string_new_intern(const char*), *g_ref_string_acquire(char*);
void g_ref_string_release(char*);
gsize g_ref_string_length(char*);

/* ---- Unicode and character sets ---- */
typedef enum { G_NORMALIZE_DEFAULT, G_NORMALIZE_NFD = 0, G_NORMALIZE_DEFAULT_COMPOSE, G_NORMALIZE_NFC = 1, G_NORMALIZE_ALL, G_NORMALIZE_NFKD = 2, G_NORMALIZE_ALL_COMPOSE, G_NORMALIZE_NFKC = 3 } GNormalizeMode;
typedef enum { G_CONVERT_ERROR_NO_CONVERSION, G_CONVERT_ERROR_ILLEGAL_SEQUENCE, G_CONVERT_ERROR_FAILED, G_CONVERT_ERROR_PARTIAL_INPUT, G_CONVERT_ERROR_BAD_URI, G_CONVERT_ERROR_NOT_ABSOLUTE_PATH, G_CONVERT_ERROR_NO_MEMORY, G_CONVERT_ERROR_EMBEDDED_NUL } GConvertError;
#define G_CONVERT_ERROR g_convert_error_quark()
GQuark g_convert_error_quark(void);
extern const gchar* const g_utf8_skip;
#define g_utf8_next_char(p) ((char*)((p) + g_utf8_skip[*(const guchar*)(p)]))
gboolean g_utf8_validate(const char*, gssize, const gchar**), g_utf8_validate_len(const char*, gsize, const gchar**), g_unichar_validate(gunichar), g_get_charset(const char**), g_get_console_charset(const char**);
gboolean g_unichar_isalnum(gunichar), g_unichar_isalpha(gunichar), g_unichar_isdigit(gunichar), g_unichar_isspace(gunichar), g_unichar_ispunct(gunichar), g_unichar_isprint(gunichar), g_unichar_isupper(gunichar), g_unichar_islower(gunichar);
gunichar g_utf8_get_char(const gchar*), g_utf8_get_char_validated(const gchar*, gssize), g_unichar_tolower(gunichar), g_unichar_toupper(gunichar);
gint g_unichar_to_utf8(gunichar, gchar*), g_utf8_collate(const gchar*, const gchar*);
glong g_utf8_strlen(const gchar*, gssize), g_utf8_pointer_to_offset(const gchar*, const gchar*);
gchar *g_utf8_offset_to_pointer(const gchar*, glong), *g_utf8_prev_char(const gchar*), *g_utf8_find_next_char(const gchar*, const gchar*), *g_utf8_find_prev_char(const gchar*, const gchar*), *g_utf8_strncpy(gchar*, const gchar*, gsize);
gchar *g_utf8_strchr(const gchar*, gssize, gunichar), *g_utf8_strrchr(const gchar*, gssize, gunichar), *g_utf8_substring(const gchar*, glong, glong), *g_utf8_strreverse(const gchar*, gssize), *g_utf8_strup(const gchar*, gssize);
gchar *g_utf8_strdown(const gchar*, gssize), *g_utf8_casefold(const gchar*, gssize), *g_utf8_normalize(const gchar*, gssize, GNormalizeMode), *g_utf8_collate_key(const gchar*, gssize), *g_utf8_make_valid(const gchar*, gssize);
gunichar *g_utf8_to_ucs4(const gchar*, glong, glong*, glong*, GError**), *g_utf8_to_ucs4_fast(const gchar*, glong, glong*);
gunichar2* g_utf8_to_utf16(const gchar*, glong, glong*, glong*, GError**);
gchar *g_utf16_to_utf8(const gunichar2*, glong, glong*, glong*, GError**), *g_ucs4_to_utf8(const gunichar*, glong, glong*, glong*, GError**);
gchar *g_convert(const gchar*, gssize, const gchar*, const gchar*, gsize*, gsize*, GError**), *g_convert_with_fallback(const gchar*, gssize, const gchar*, const gchar*, const gchar*, gsize*, gsize*, GError**);
gchar *g_locale_to_utf8(const gchar*, gssize, gsize*, gsize*, GError**), *g_locale_from_utf8(const gchar*, gssize, gsize*, gsize*, GError**), *g_filename_to_utf8(const gchar*, gssize, gsize*, gsize*, GError**), *g_filename_from_utf8(const gchar*, gssize, gsize*, gsize*, GError**);
gchar *g_filename_to_uri(const gchar*, const gchar*, GError**), *g_filename_from_uri(const gchar*, gchar**, GError**), *g_filename_display_name(const gchar*), *g_filename_display_basename(const gchar*), *g_get_codeset(void);
const gchar *g_dgettext(const gchar*, const gchar*), *g_dpgettext(const gchar*, const gchar*, gsize), *g_dpgettext2(const gchar*, const gchar*, const gchar*), *g_dngettext(const gchar*, const gchar*, const gchar*, gulong), *g_strip_context(const gchar*, const gchar*);
const gchar* const* g_get_language_names(void);

/* ---- lists, queues, arrays, tables ---- */
GList *g_list_alloc(void), *g_list_append(GList*, gpointer), *g_list_prepend(GList*, gpointer), *g_list_insert(GList*, gpointer, gint), *g_list_insert_sorted(GList*, gpointer, GCompareFunc), *g_list_insert_before(GList*, GList*, gpointer);
GList *g_list_insert_sorted_with_data(GList*, gpointer, GCompareDataFunc, gpointer), *g_list_concat(GList*, GList*), *g_list_remove(GList*, gconstpointer), *g_list_remove_all(GList*, gconstpointer), *g_list_remove_link(GList*, GList*);
GList *g_list_delete_link(GList*, GList*), *g_list_reverse(GList*), *g_list_copy(GList*), *g_list_copy_deep(GList*, GCopyFunc, gpointer), *g_list_nth(GList*, guint), *g_list_nth_prev(GList*, guint), *g_list_find(GList*, gconstpointer);
GList *g_list_find_custom(GList*, gconstpointer, GCompareFunc), *g_list_last(GList*), *g_list_first(GList*), *g_list_sort(GList*, GCompareFunc), *g_list_sort_with_data(GList*, GCompareDataFunc, gpointer);
void g_list_free(GList*), g_list_free_1(GList*), g_list_free_full(GList*, GDestroyNotify), g_list_foreach(GList*, GFunc, gpointer);
guint g_list_length(GList*);
gint g_list_index(GList*, gconstpointer), g_list_position(GList*, GList*);
gpointer g_list_nth_data(GList*, guint);
#define g_list_previous(list) ((list) ? (((GList*)(list))->prev) : NULL)
#define g_list_next(list) ((list) ? (((GList*)(list))->next) : NULL)
GSList *g_slist_alloc(void), *g_slist_append(GSList*, gpointer), *g_slist_prepend(GSList*, gpointer), *g_slist_insert(GSList*, gpointer, gint), *g_slist_insert_sorted(GSList*, gpointer, GCompareFunc), *g_slist_insert_before(GSList*, GSList*, gpointer);
GSList *g_slist_concat(GSList*, GSList*), *g_slist_remove(GSList*, gconstpointer), *g_slist_remove_all(GSList*, gconstpointer), *g_slist_remove_link(GSList*, GSList*), *g_slist_delete_link(GSList*, GSList*), *g_slist_reverse(GSList*);
GSList *g_slist_copy(GSList*), *g_slist_copy_deep(GSList*, GCopyFunc, gpointer), *g_slist_nth(GSList*, guint), *g_slist_find(GSList*, gconstpointer), *g_slist_find_custom(GSList*, gconstpointer, GCompareFunc), *g_slist_last(GSList*);
GSList *g_slist_sort(GSList*, GCompareFunc), *g_slist_sort_with_data(GSList*, GCompareDataFunc, gpointer);
void g_slist_free(GSList*), g_slist_free_1(GSList*), g_slist_free_full(GSList*, GDestroyNotify), g_slist_foreach(GSList*, GFunc, gpointer);
guint g_slist_length(GSList*);
gint g_slist_index(GSList*, gconstpointer), g_slist_position(GSList*, GSList*);
gpointer g_slist_nth_data(GSList*, guint);
#define g_slist_next(list) ((list) ? (((GSList*)(list))->next) : NULL)
GQueue *g_queue_new(void), *g_queue_copy(GQueue*);
void g_queue_free(GQueue*), g_queue_free_full(GQueue*, GDestroyNotify), g_queue_init(GQueue*), g_queue_clear(GQueue*), g_queue_clear_full(GQueue*, GDestroyNotify), g_queue_reverse(GQueue*), g_queue_foreach(GQueue*, GFunc, gpointer), g_queue_sort(GQueue*, GCompareDataFunc, gpointer);
void g_queue_push_head(GQueue*, gpointer), g_queue_push_tail(GQueue*, gpointer), g_queue_push_nth(GQueue*, gpointer, gint), g_queue_push_head_link(GQueue*, GList*), g_queue_push_tail_link(GQueue*, GList*), g_queue_insert_sorted(GQueue*, gpointer, GCompareDataFunc, gpointer);
void g_queue_insert_before(GQueue*, GList*, gpointer), g_queue_insert_after(GQueue*, GList*, gpointer), g_queue_unlink(GQueue*, GList*), g_queue_delete_link(GQueue*, GList*);
gboolean g_queue_is_empty(GQueue*), g_queue_remove(GQueue*, gconstpointer);
guint g_queue_get_length(GQueue*), g_queue_remove_all(GQueue*, gconstpointer);
GList *g_queue_find(GQueue*, gconstpointer), *g_queue_find_custom(GQueue*, gconstpointer, GCompareFunc), *g_queue_pop_head_link(GQueue*), *g_queue_pop_tail_link(GQueue*), *g_queue_peek_head_link(GQueue*), *g_queue_peek_tail_link(GQueue*), *g_queue_peek_nth_link(GQueue*, guint);
gpointer g_queue_pop_head(GQueue*), g_queue_pop_tail(GQueue*), g_queue_pop_nth(GQueue*, guint), g_queue_peek_head(GQueue*), g_queue_peek_tail(GQueue*), g_queue_peek_nth(GQueue*, guint);
gint g_queue_index(GQueue*, gconstpointer);
GArray *g_array_new(gboolean, gboolean, guint), *g_array_sized_new(gboolean, gboolean, guint, guint), *g_array_ref(GArray*), *g_array_copy(GArray*), *g_array_append_vals(GArray*, gconstpointer, guint), *g_array_prepend_vals(GArray*, gconstpointer, guint);
GArray *g_array_insert_vals(GArray*, guint, gconstpointer, guint), *g_array_set_size(GArray*, guint), *g_array_remove_index(GArray*, guint), *g_array_remove_index_fast(GArray*, guint), *g_array_remove_range(GArray*, guint, guint), *g_array_new_take(gpointer, gsize, gboolean, gsize);
gchar* g_array_free(GArray*, gboolean);
gpointer g_array_steal(GArray*, gsize*);
void g_array_unref(GArray*), g_array_sort(GArray*, GCompareFunc), g_array_sort_with_data(GArray*, GCompareDataFunc, gpointer), g_array_set_clear_func(GArray*, GDestroyNotify);
guint g_array_get_element_size(GArray*);
gboolean g_array_binary_search(GArray*, gconstpointer, GCompareFunc, guint*);
#define g_array_append_val(array, value) g_array_append_vals((array), &(value), 1)
#define g_array_prepend_val(array, value) g_array_prepend_vals((array), &(value), 1)
#define g_array_insert_val(array, at, value) g_array_insert_vals((array), (at), &(value), 1)
#define g_array_index(array, type, at) (((type*)(void*)(array)->data)[(at)])
GPtrArray *g_ptr_array_new(void), *g_ptr_array_new_with_free_func(GDestroyNotify), *g_ptr_array_sized_new(guint), *g_ptr_array_new_full(guint, GDestroyNotify), *g_ptr_array_new_null_terminated(guint, GDestroyNotify, gboolean), *g_ptr_array_ref(GPtrArray*);
GPtrArray *g_ptr_array_copy(GPtrArray*, GCopyFunc, gpointer), *g_ptr_array_remove_range(GPtrArray*, guint, guint);
gpointer *g_ptr_array_free(GPtrArray*, gboolean), *g_ptr_array_steal(GPtrArray*, gsize*), g_ptr_array_remove_index(GPtrArray*, guint), g_ptr_array_remove_index_fast(GPtrArray*, guint), g_ptr_array_steal_index(GPtrArray*, guint), g_ptr_array_steal_index_fast(GPtrArray*, guint);
void g_ptr_array_unref(GPtrArray*), g_ptr_array_set_free_func(GPtrArray*, GDestroyNotify), g_ptr_array_set_size(GPtrArray*, gint), g_ptr_array_add(GPtrArray*, gpointer), g_ptr_array_insert(GPtrArray*, gint, gpointer), g_ptr_array_extend(GPtrArray*, GPtrArray*, GCopyFunc, gpointer);
void g_ptr_array_extend_and_steal(GPtrArray*, GPtrArray*), g_ptr_array_sort(GPtrArray*, GCompareFunc), g_ptr_array_sort_with_data(GPtrArray*, GCompareDataFunc, gpointer), g_ptr_array_foreach(GPtrArray*, GFunc, gpointer);
gboolean g_ptr_array_remove(GPtrArray*, gpointer), g_ptr_array_remove_fast(GPtrArray*, gpointer), g_ptr_array_find(GPtrArray*, gconstpointer, guint*), g_ptr_array_find_with_equal_func(GPtrArray*, gconstpointer, GEqualFunc, guint*), g_ptr_array_is_null_terminated(GPtrArray*);
#define g_ptr_array_index(array, at) ((array)->pdata)[at]
GByteArray *g_byte_array_new(void), *g_byte_array_new_take(guint8*, gsize), *g_byte_array_sized_new(guint), *g_byte_array_ref(GByteArray*), *g_byte_array_append(GByteArray*, const guint8*, guint), *g_byte_array_prepend(GByteArray*, const guint8*, guint);
GByteArray *g_byte_array_set_size(GByteArray*, guint), *g_byte_array_remove_index(GByteArray*, guint), *g_byte_array_remove_range(GByteArray*, guint, guint);
guint8 *g_byte_array_free(GByteArray*, gboolean), *g_byte_array_steal(GByteArray*, gsize*);
GBytes* g_byte_array_free_to_bytes(GByteArray*);
void g_byte_array_unref(GByteArray*);
GBytes *g_bytes_new(gconstpointer, gsize), *g_bytes_new_take(gpointer, gsize), *g_bytes_new_static(gconstpointer, gsize), *g_bytes_new_with_free_func(gconstpointer, gsize, GDestroyNotify, gpointer), *g_bytes_new_from_bytes(GBytes*, gsize, gsize), *g_bytes_ref(GBytes*);
gconstpointer g_bytes_get_data(GBytes*, gsize*), g_bytes_get_region(GBytes*, gsize, gsize, gsize);
gsize g_bytes_get_size(GBytes*);
void g_bytes_unref(GBytes*);
gpointer g_bytes_unref_to_data(GBytes*, gsize*);
GByteArray* g_bytes_unref_to_array(GBytes*);
guint g_bytes_hash(gconstpointer);
gboolean g_bytes_equal(gconstpointer, gconstpointer);
gint g_bytes_compare(gconstpointer, gconstpointer);
GHashTable *g_hash_table_new(GHashFunc, GEqualFunc), *g_hash_table_new_full(GHashFunc, GEqualFunc, GDestroyNotify, GDestroyNotify), *g_hash_table_new_similar(GHashTable*), *g_hash_table_ref(GHashTable*);
void g_hash_table_destroy(GHashTable*), g_hash_table_unref(GHashTable*), g_hash_table_remove_all(GHashTable*), g_hash_table_steal_all(GHashTable*), g_hash_table_foreach(GHashTable*, GHFunc, gpointer);
gboolean g_hash_table_insert(GHashTable*, gpointer, gpointer), g_hash_table_replace(GHashTable*, gpointer, gpointer), g_hash_table_add(GHashTable*, gpointer), g_hash_table_remove(GHashTable*, gconstpointer), g_hash_table_steal(GHashTable*, gconstpointer);
gboolean g_hash_table_steal_extended(GHashTable*, gconstpointer, gpointer*, gpointer*), g_hash_table_contains(GHashTable*, gconstpointer), g_hash_table_lookup_extended(GHashTable*, gconstpointer, gpointer*, gpointer*);
gpointer g_hash_table_lookup(GHashTable*, gconstpointer), g_hash_table_find(GHashTable*, GHRFunc, gpointer), *g_hash_table_get_keys_as_array(GHashTable*, guint*);
guint g_hash_table_foreach_remove(GHashTable*, GHRFunc, gpointer), g_hash_table_foreach_steal(GHashTable*, GHRFunc, gpointer), g_hash_table_size(GHashTable*);
GList *g_hash_table_get_keys(GHashTable*), *g_hash_table_get_values(GHashTable*);
void g_hash_table_iter_init(GHashTableIter*, GHashTable*), g_hash_table_iter_remove(GHashTableIter*), g_hash_table_iter_replace(GHashTableIter*, gpointer), g_hash_table_iter_steal(GHashTableIter*);
gboolean g_hash_table_iter_next(GHashTableIter*, gpointer*, gpointer*);
gboolean g_str_equal(gconstpointer, gconstpointer), g_int_equal(gconstpointer, gconstpointer), g_int64_equal(gconstpointer, gconstpointer), g_double_equal(gconstpointer, gconstpointer), g_direct_equal(gconstpointer, gconstpointer);
guint g_str_hash(gconstpointer), g_int_hash(gconstpointer), g_int64_hash(gconstpointer), g_double_hash(gconstpointer), g_direct_hash(gconstpointer);
typedef gboolean (*GTraverseFunc)(gpointer, gpointer, gpointer);
typedef enum { G_IN_ORDER, G_PRE_ORDER, G_POST_ORDER, G_LEVEL_ORDER } GTraverseType;
typedef enum { G_TRAVERSE_LEAVES = 1, G_TRAVERSE_NON_LEAVES = 2, G_TRAVERSE_ALL = 3, G_TRAVERSE_MASK = 3 } GTraverseFlags;
typedef gboolean (*GNodeTraverseFunc)(GNode*, gpointer);
GTree *g_tree_new(GCompareFunc), *g_tree_new_with_data(GCompareDataFunc, gpointer), *g_tree_new_full(GCompareDataFunc, gpointer, GDestroyNotify, GDestroyNotify), *g_tree_ref(GTree*);
void g_tree_unref(GTree*), g_tree_destroy(GTree*), g_tree_insert(GTree*, gpointer, gpointer), g_tree_replace(GTree*, gpointer, gpointer), g_tree_foreach(GTree*, GTraverseFunc, gpointer);
gboolean g_tree_remove(GTree*, gconstpointer), g_tree_lookup_extended(GTree*, gconstpointer, gpointer*, gpointer*);
gpointer g_tree_lookup(GTree*, gconstpointer);
gint g_tree_nnodes(GTree*), g_tree_height(GTree*);
GNode *g_node_new(gpointer), *g_node_insert(GNode*, gint, GNode*), *g_node_insert_before(GNode*, GNode*, GNode*), *g_node_prepend(GNode*, GNode*), *g_node_get_root(GNode*), *g_node_nth_child(GNode*, guint), *g_node_last_child(GNode*);
void g_node_destroy(GNode*), g_node_unlink(GNode*), g_node_traverse(GNode*, GTraverseType, GTraverseFlags, gint, GNodeTraverseFunc, gpointer);
guint g_node_n_children(GNode*), g_node_depth(GNode*);
#define g_node_append(parent, node) g_node_insert_before((parent), NULL, (node))
#define g_node_append_data(parent, data) g_node_insert_before((parent), NULL, g_node_new(data))
#define g_node_first_child(node) ((node) ? ((GNode*)(node))->children : NULL)
#define g_node_next_sibling(node) ((node) ? ((GNode*)(node))->next : NULL)
GSequence* g_sequence_new(GDestroyNotify);
void g_sequence_free(GSequence*), g_sequence_remove(GSequenceIter*), g_sequence_foreach(GSequence*, GFunc, gpointer), g_sequence_sort(GSequence*, GCompareDataFunc, gpointer);
GSequenceIter *g_sequence_append(GSequence*, gpointer), *g_sequence_prepend(GSequence*, gpointer), *g_sequence_insert_sorted(GSequence*, gpointer, GCompareDataFunc, gpointer), *g_sequence_get_begin_iter(GSequence*), *g_sequence_get_end_iter(GSequence*), *g_sequence_iter_next(GSequenceIter*), *g_sequence_get_iter_at_pos(GSequence*, gint);
gpointer g_sequence_get(GSequenceIter*);
gint g_sequence_get_length(GSequence*);
gboolean g_sequence_iter_is_end(GSequenceIter*), g_sequence_is_empty(GSequence*);
void g_qsort_with_data(gconstpointer, gint, gsize, GCompareDataFunc, gpointer);
typedef struct _GData GData;
typedef void (*GDataForeachFunc)(GQuark, gpointer, gpointer);
void g_datalist_init(GData**), g_datalist_clear(GData**), g_datalist_id_set_data_full(GData**, GQuark, gpointer, GDestroyNotify), g_datalist_foreach(GData**, GDataForeachFunc, gpointer);
gpointer g_datalist_id_get_data(GData**, GQuark), g_datalist_get_data(GData**, const gchar*);
#define g_datalist_id_set_data(list, key, data) g_datalist_id_set_data_full((list), (key), (data), NULL)
#define g_datalist_set_data(list, key, data) g_datalist_id_set_data_full((list), g_quark_from_string(key), (data), NULL)
#define g_datalist_set_data_full(list, key, data, destroy) g_datalist_id_set_data_full((list), g_quark_from_string(key), (data), (destroy))

/* ---- files, paths, environment, processes ---- */
typedef enum { G_FILE_TEST_IS_REGULAR = 1, G_FILE_TEST_IS_SYMLINK = 2, G_FILE_TEST_IS_DIR = 4, G_FILE_TEST_IS_EXECUTABLE = 8, G_FILE_TEST_EXISTS = 16 } GFileTest;
typedef enum { G_FILE_SET_CONTENTS_NONE, G_FILE_SET_CONTENTS_CONSISTENT, G_FILE_SET_CONTENTS_DURABLE, G_FILE_SET_CONTENTS_ONLY_EXISTING = 4 } GFileSetContentsFlags;
typedef enum {
    G_FILE_ERROR_EXIST, G_FILE_ERROR_ISDIR, G_FILE_ERROR_ACCES, G_FILE_ERROR_NAMETOOLONG, G_FILE_ERROR_NOENT, G_FILE_ERROR_NOTDIR, G_FILE_ERROR_NXIO,
    G_FILE_ERROR_NODEV, G_FILE_ERROR_ROFS, G_FILE_ERROR_TXTBSY, G_FILE_ERROR_FAULT, G_FILE_ERROR_LOOP, G_FILE_ERROR_NOSPC, G_FILE_ERROR_NOMEM,
    G_FILE_ERROR_MFILE, G_FILE_ERROR_NFILE, G_FILE_ERROR_BADF, G_FILE_ERROR_INVAL, G_FILE_ERROR_PIPE, G_FILE_ERROR_AGAIN, G_FILE_ERROR_INTR,
    G_FILE_ERROR_IO, G_FILE_ERROR_PERM, G_FILE_ERROR_NOSYS, G_FILE_ERROR_FAILED
} GFileError;
#define G_FILE_ERROR g_file_error_quark()
GQuark g_file_error_quark(void);
GFileError g_file_error_from_errno(gint);
gboolean g_file_test(const gchar*, GFileTest), g_file_get_contents(const gchar*, gchar**, gsize*, GError**), g_file_set_contents(const gchar*, const gchar*, gssize, GError**), g_file_set_contents_full(const gchar*, const gchar*, gssize, GFileSetContentsFlags, int, GError**);
gchar *g_file_read_link(const gchar*, GError**), *g_mkdtemp(gchar*), *g_mkdtemp_full(gchar*, gint), *g_dir_make_tmp(const gchar*, GError**);
gint g_mkstemp(gchar*), g_mkstemp_full(gchar*, gint, gint), g_file_open_tmp(const gchar*, gchar**, GError**), g_mkdir_with_parents(const gchar*, gint);
gchar *g_build_path(const gchar*, const gchar*, ...), *g_build_pathv(const gchar*, gchar**), *g_build_filename(const gchar*, ...), *g_build_filenamev(gchar**), *g_build_filename_valist(const gchar*, va_list*), *g_canonicalize_filename(const gchar*, const gchar*);
gchar *g_path_get_basename(const gchar*), *g_path_get_dirname(const gchar*), *g_get_current_dir(void), *g_find_program_in_path(const gchar*);
gboolean g_path_is_absolute(const gchar*), g_close(gint, GError**);
const gchar *g_path_skip_root(const gchar*), *g_basename(const gchar*);
GDir* g_dir_open(const gchar*, guint, GError**);
const gchar* g_dir_read_name(GDir*);
void g_dir_rewind(GDir*), g_dir_close(GDir*);
GMappedFile *g_mapped_file_new(const gchar*, gboolean, GError**), *g_mapped_file_ref(GMappedFile*);
gsize g_mapped_file_get_length(GMappedFile*);
gchar* g_mapped_file_get_contents(GMappedFile*);
GBytes* g_mapped_file_get_bytes(GMappedFile*);
void g_mapped_file_unref(GMappedFile*);
const gchar *g_getenv(const gchar*), *g_environ_getenv(gchar**, const gchar*);
gboolean g_setenv(const gchar*, const gchar*, gboolean);
void g_unsetenv(const gchar*);
gchar **g_listenv(void), **g_get_environ(void), **g_environ_setenv(gchar**, const gchar*, const gchar*, gboolean), **g_environ_unsetenv(gchar**, const gchar*);
const gchar *g_get_user_name(void), *g_get_real_name(void), *g_get_home_dir(void), *g_get_tmp_dir(void), *g_get_host_name(void), *g_get_prgname(void), *g_get_application_name(void);
const gchar *g_get_user_data_dir(void), *g_get_user_config_dir(void), *g_get_user_cache_dir(void), *g_get_user_state_dir(void), *g_get_user_runtime_dir(void);
const gchar *const *g_get_system_data_dirs(void), *const *g_get_system_config_dirs(void);
typedef enum { G_USER_DIRECTORY_DESKTOP, G_USER_DIRECTORY_DOCUMENTS, G_USER_DIRECTORY_DOWNLOAD, G_USER_DIRECTORY_MUSIC, G_USER_DIRECTORY_PICTURES, G_USER_DIRECTORY_PUBLIC_SHARE, G_USER_DIRECTORY_TEMPLATES, G_USER_DIRECTORY_VIDEOS, G_USER_N_DIRECTORIES } GUserDirectory;
const gchar* g_get_user_special_dir(GUserDirectory);
void g_set_prgname(const gchar*), g_set_application_name(const gchar*);
gchar *g_get_os_info(const gchar*), *g_format_size(guint64);
#define G_OS_INFO_KEY_NAME "NAME"
#define G_OS_INFO_KEY_PRETTY_NAME "PRETTY_NAME"
#define G_OS_INFO_KEY_VERSION "VERSION"
#define G_OS_INFO_KEY_VERSION_ID "VERSION_ID"
#define G_OS_INFO_KEY_ID "ID"
guint g_bit_storage(gulong), g_get_num_processors(void);
extern const guint glib_major_version, glib_minor_version, glib_micro_version;
const gchar* glib_check_version(guint, guint, guint);
typedef enum {
    G_SPAWN_DEFAULT, G_SPAWN_LEAVE_DESCRIPTORS_OPEN, G_SPAWN_DO_NOT_REAP_CHILD, G_SPAWN_SEARCH_PATH = 4, G_SPAWN_STDOUT_TO_DEV_NULL = 8, G_SPAWN_STDERR_TO_DEV_NULL = 16,
    G_SPAWN_CHILD_INHERITS_STDIN = 32, G_SPAWN_FILE_AND_ARGV_ZERO = 64, G_SPAWN_SEARCH_PATH_FROM_ENVP = 128, G_SPAWN_CLOEXEC_PIPES = 256
} GSpawnFlags;
typedef void (*GSpawnChildSetupFunc)(gpointer);
#define G_SPAWN_ERROR g_spawn_error_quark()
#define G_SPAWN_EXIT_ERROR g_spawn_exit_error_quark()
GQuark g_spawn_error_quark(void), g_spawn_exit_error_quark(void), g_shell_error_quark(void);
gboolean g_spawn_async(const gchar*, gchar**, gchar**, GSpawnFlags, GSpawnChildSetupFunc, gpointer, GPid*, GError**), g_spawn_async_with_pipes(const gchar*, gchar**, gchar**, GSpawnFlags, GSpawnChildSetupFunc, gpointer, GPid*, gint*, gint*, gint*, GError**);
gboolean g_spawn_sync(const gchar*, gchar**, gchar**, GSpawnFlags, GSpawnChildSetupFunc, gpointer, gchar**, gchar**, gint*, GError**), g_spawn_command_line_sync(const gchar*, gchar**, gchar**, gint*, GError**), g_spawn_command_line_async(const gchar*, GError**);
gboolean g_spawn_check_exit_status(gint, GError**), g_spawn_check_wait_status(gint, GError**), g_shell_parse_argv(const gchar*, gint*, gchar***, GError**);
void g_spawn_close_pid(GPid);
gchar *g_shell_quote(const gchar*), *g_shell_unquote(const gchar*, GError**);

void g_atexit(GVoidFunc);

/* ---- time ---- */
#define G_USEC_PER_SEC 1000000
#define G_TIME_SPAN_DAY (G_GINT64_CONSTANT(86400000000))
#define G_TIME_SPAN_HOUR (G_GINT64_CONSTANT(3600000000))
#define G_TIME_SPAN_MINUTE (G_GINT64_CONSTANT(60000000))
#define G_TIME_SPAN_SECOND (G_GINT64_CONSTANT(1000000))
#define G_TIME_SPAN_MILLISECOND (G_GINT64_CONSTANT(1000))
gint64 g_get_monotonic_time(void), g_get_real_time(void);
void g_usleep(gulong), g_get_current_time(GTimeVal*), g_time_val_add(GTimeVal*, glong);
gboolean g_time_val_from_iso8601(const gchar*, GTimeVal*);
gchar* g_time_val_to_iso8601(GTimeVal*);
GTimer* g_timer_new(void);
void g_timer_destroy(GTimer*), g_timer_start(GTimer*), g_timer_stop(GTimer*), g_timer_reset(GTimer*), g_timer_continue(GTimer*);
gdouble g_timer_elapsed(GTimer*, gulong*);
gboolean g_timer_is_active(GTimer*);
GDateTime *g_date_time_new_now(GTimeZone*), *g_date_time_new_now_local(void), *g_date_time_new_now_utc(void), *g_date_time_new_from_unix_local(gint64), *g_date_time_new_from_unix_utc(gint64), *g_date_time_new_from_iso8601(const gchar*, GTimeZone*);
GDateTime *g_date_time_new(GTimeZone*, gint, gint, gint, gint, gint, gdouble), *g_date_time_new_local(gint, gint, gint, gint, gint, gdouble), *g_date_time_new_utc(gint, gint, gint, gint, gint, gdouble), *g_date_time_ref(GDateTime*);
GDateTime *g_date_time_add(GDateTime*, GTimeSpan), *g_date_time_add_years(GDateTime*, gint), *g_date_time_add_months(GDateTime*, gint), *g_date_time_add_weeks(GDateTime*, gint), *g_date_time_add_days(GDateTime*, gint), *g_date_time_add_hours(GDateTime*, gint);
GDateTime *g_date_time_add_minutes(GDateTime*, gint), *g_date_time_add_seconds(GDateTime*, gdouble), *g_date_time_add_full(GDateTime*, gint, gint, gint, gint, gint, gdouble), *g_date_time_to_timezone(GDateTime*, GTimeZone*), *g_date_time_to_local(GDateTime*), *g_date_time_to_utc(GDateTime*);
void g_date_time_unref(GDateTime*), g_date_time_get_ymd(GDateTime*, gint*, gint*, gint*);
gint g_date_time_compare(gconstpointer, gconstpointer), g_date_time_get_year(GDateTime*), g_date_time_get_month(GDateTime*), g_date_time_get_day_of_month(GDateTime*), g_date_time_get_day_of_week(GDateTime*), g_date_time_get_day_of_year(GDateTime*);
gint g_date_time_get_hour(GDateTime*), g_date_time_get_minute(GDateTime*), g_date_time_get_second(GDateTime*), g_date_time_get_microsecond(GDateTime*), g_date_time_get_week_of_year(GDateTime*);
gdouble g_date_time_get_seconds(GDateTime*);
GTimeSpan g_date_time_difference(GDateTime*, GDateTime*), g_date_time_get_utc_offset(GDateTime*);
guint g_date_time_hash(gconstpointer);
gboolean g_date_time_equal(gconstpointer, gconstpointer), g_date_time_is_daylight_savings(GDateTime*);
gint64 g_date_time_to_unix(GDateTime*);
gchar *g_date_time_format(GDateTime*, const gchar*), *g_date_time_format_iso8601(GDateTime*);
const gchar *g_date_time_get_timezone_abbreviation(GDateTime*), *g_time_zone_get_identifier(GTimeZone*);
GTimeZone* g_date_time_get_timezone(GDateTime*);
GTimeZone *g_time_zone_new(const gchar*), *g_time_zone_new_identifier(const gchar*), *g_time_zone_new_utc(void), *g_time_zone_new_local(void), *g_time_zone_new_offset(gint32), *g_time_zone_ref(GTimeZone*);
void g_time_zone_unref(GTimeZone*);
typedef guint16 GDateYear;
typedef guint8 GDateDay;
typedef enum { G_DATE_BAD_MONTH, G_DATE_JANUARY, G_DATE_FEBRUARY, G_DATE_MARCH, G_DATE_APRIL, G_DATE_MAY, G_DATE_JUNE, G_DATE_JULY, G_DATE_AUGUST, G_DATE_SEPTEMBER, G_DATE_OCTOBER, G_DATE_NOVEMBER, G_DATE_DECEMBER } GDateMonth;
typedef enum { G_DATE_BAD_WEEKDAY, G_DATE_MONDAY, G_DATE_TUESDAY, G_DATE_WEDNESDAY, G_DATE_THURSDAY, G_DATE_FRIDAY, G_DATE_SATURDAY, G_DATE_SUNDAY } GDateWeekday;
GDate *g_date_new(void), *g_date_new_dmy(GDateDay, GDateMonth, GDateYear), *g_date_copy(const GDate*);
void g_date_free(GDate*), g_date_clear(GDate*, guint), g_date_set_dmy(GDate*, GDateDay, GDateMonth, GDateYear), g_date_set_time_t(GDate*, time_t), g_date_set_parse(GDate*, const gchar*), g_date_add_days(GDate*, guint), g_date_subtract_days(GDate*, guint), g_date_add_months(GDate*, guint);
GDateYear g_date_get_year(const GDate*);
GDateMonth g_date_get_month(const GDate*);
GDateDay g_date_get_day(const GDate*);
gboolean g_date_valid(const GDate*), g_date_valid_dmy(GDateDay, GDateMonth, GDateYear);
gint g_date_compare(const GDate*, const GDate*), g_date_days_between(const GDate*, const GDate*);
gsize g_date_strftime(gchar*, gsize, const gchar*, const GDate*);

/* ---- the main loop ---- */
#define G_PRIORITY_HIGH -100
#define G_PRIORITY_DEFAULT 0
#define G_PRIORITY_HIGH_IDLE 100
#define G_PRIORITY_DEFAULT_IDLE 200
#define G_PRIORITY_LOW 300
#define G_SOURCE_REMOVE FALSE
#define G_SOURCE_CONTINUE TRUE
#define G_SOURCE_FUNC(f) ((GSourceFunc)(void (*)(void))(f))
typedef enum { G_IO_IN = 1, G_IO_OUT = 4, G_IO_PRI = 2, G_IO_ERR = 8, G_IO_HUP = 16, G_IO_NVAL = 32 } GIOCondition;
typedef enum { G_MAIN_CONTEXT_FLAGS_NONE, G_MAIN_CONTEXT_FLAGS_OWNERLESS_POLLING } GMainContextFlags;
typedef struct _GPollFD { gint fd; gushort events, revents; } GPollFD;
typedef gint (*GPollFunc)(GPollFD*, guint, gint);
typedef void (*GChildWatchFunc)(GPid, gint, gpointer);
typedef void (*GClearHandleFunc)(guint);
typedef struct _GSourceFuncs { gboolean (*prepare)(GSource*, gint*); gboolean (*check)(GSource*); gboolean (*dispatch)(GSource*, GSourceFunc, gpointer); void (*finalize)(GSource*); GSourceFunc closure_callback; void (*closure_marshal)(void); } GSourceFuncs;
struct _GSource { gpointer callback_data, callback_funcs; const GSourceFuncs* source_funcs; guint ref_count; GMainContext* context; gint priority; guint flags, source_id; GSList* poll_fds; GSource *prev, *next; char* name; gpointer priv; };
typedef void GMainContextPusher;
GMainLoop *g_main_loop_new(GMainContext*, gboolean), *g_main_loop_ref(GMainLoop*);
void g_main_loop_run(GMainLoop*), g_main_loop_quit(GMainLoop*), g_main_loop_unref(GMainLoop*);
gboolean g_main_loop_is_running(GMainLoop*);
GMainContext *g_main_loop_get_context(GMainLoop*), *g_main_context_new(void), *g_main_context_new_with_flags(GMainContextFlags), *g_main_context_ref(GMainContext*), *g_main_context_default(void), *g_main_context_get_thread_default(void), *g_main_context_ref_thread_default(void);
void g_main_context_unref(GMainContext*), g_main_context_wakeup(GMainContext*), g_main_context_push_thread_default(GMainContext*), g_main_context_pop_thread_default(GMainContext*), g_main_context_release(GMainContext*);
void g_main_context_invoke(GMainContext*, GSourceFunc, gpointer), g_main_context_invoke_full(GMainContext*, gint, GSourceFunc, gpointer, GDestroyNotify);
gboolean g_main_context_iteration(GMainContext*, gboolean), g_main_context_pending(GMainContext*), g_main_context_acquire(GMainContext*), g_main_context_is_owner(GMainContext*);
GSource *g_main_context_find_source_by_id(GMainContext*, guint), *g_main_current_source(void);
GMainContextPusher* g_main_context_pusher_new(GMainContext*);
void g_main_context_pusher_free(GMainContextPusher*);
gint g_main_depth(void);
GSource *g_source_new(GSourceFuncs*, guint), *g_source_ref(GSource*), *g_idle_source_new(void), *g_timeout_source_new(guint), *g_timeout_source_new_seconds(guint), *g_child_watch_source_new(GPid);
void g_source_unref(GSource*), g_source_destroy(GSource*), g_source_set_priority(GSource*, gint), g_source_set_name(GSource*, const char*), g_source_set_static_name(GSource*, const char*), g_source_set_name_by_id(guint, const char*), g_source_set_can_recurse(GSource*, gboolean);
void g_source_set_callback(GSource*, GSourceFunc, gpointer, GDestroyNotify), g_source_set_ready_time(GSource*, gint64), g_source_add_poll(GSource*, GPollFD*), g_source_remove_poll(GSource*, GPollFD*), g_source_add_child_source(GSource*, GSource*), g_source_remove_unix_fd(GSource*, gpointer);
guint g_source_attach(GSource*, GMainContext*), g_source_get_id(GSource*);
gint g_source_get_priority(GSource*);
gint64 g_source_get_time(GSource*);
gpointer g_source_add_unix_fd(GSource*, gint, GIOCondition);
GIOCondition g_source_query_unix_fd(GSource*, gpointer);
GMainContext* g_source_get_context(GSource*);
const char* g_source_get_name(GSource*);
gboolean g_source_is_destroyed(GSource*), g_source_remove(guint), g_source_remove_by_user_data(gpointer), g_idle_remove_by_data(gpointer);
guint g_timeout_add(guint, GSourceFunc, gpointer), g_timeout_add_full(gint, guint, GSourceFunc, gpointer, GDestroyNotify), g_timeout_add_once(guint, GSourceOnceFunc, gpointer), g_timeout_add_seconds(guint, GSourceFunc, gpointer);
guint g_timeout_add_seconds_full(gint, guint, GSourceFunc, gpointer, GDestroyNotify), g_timeout_add_seconds_once(guint, GSourceOnceFunc, gpointer), g_idle_add(GSourceFunc, gpointer), g_idle_add_full(gint, GSourceFunc, gpointer, GDestroyNotify), g_idle_add_once(GSourceOnceFunc, gpointer);
guint g_child_watch_add(GPid, GChildWatchFunc, gpointer), g_child_watch_add_full(gint, GPid, GChildWatchFunc, gpointer, GDestroyNotify);
void g_clear_handle_id(guint*, GClearHandleFunc);
#define g_clear_handle_id(at, clear) \
    do { \
        __typeof__(*(at))* _at = (at); \
        __typeof__(*(at)) _old = *_at; \
        if (_old > 0) { *_at = 0; (clear)(_old); } \
    } while (0)
gint g_poll(GPollFD*, guint, gint);

/* ---- channels ---- */
typedef enum { G_IO_STATUS_ERROR, G_IO_STATUS_NORMAL, G_IO_STATUS_EOF, G_IO_STATUS_AGAIN } GIOStatus;
typedef enum { G_SEEK_CUR, G_SEEK_SET, G_SEEK_END } GSeekType;
typedef enum { G_IO_FLAG_NONE, G_IO_FLAG_APPEND, G_IO_FLAG_NONBLOCK, G_IO_FLAG_IS_READABLE = 4, G_IO_FLAG_IS_WRITABLE = 8, G_IO_FLAG_IS_SEEKABLE = 16 } GIOFlags;
typedef gboolean (*GIOFunc)(GIOChannel*, GIOCondition, gpointer);
GIOChannel *g_io_channel_unix_new(int), *g_io_channel_new_file(const gchar*, const gchar*, GError**), *g_io_channel_ref(GIOChannel*);
void g_io_channel_unref(GIOChannel*), g_io_channel_set_close_on_unref(GIOChannel*, gboolean), g_io_channel_set_buffered(GIOChannel*, gboolean);
GIOStatus g_io_channel_read_line(GIOChannel*, gchar**, gsize*, gsize*, GError**), g_io_channel_read_line_string(GIOChannel*, GString*, gsize*, GError**), g_io_channel_read_to_end(GIOChannel*, gchar**, gsize*, GError**), g_io_channel_read_chars(GIOChannel*, gchar*, gsize, gsize*, GError**);
GIOStatus g_io_channel_write_chars(GIOChannel*, const gchar*, gssize, gsize*, GError**), g_io_channel_flush(GIOChannel*, GError**), g_io_channel_shutdown(GIOChannel*, gboolean, GError**), g_io_channel_set_encoding(GIOChannel*, const gchar*, GError**), g_io_channel_set_flags(GIOChannel*, GIOFlags, GError**);
GIOFlags g_io_channel_get_flags(GIOChannel*);
gint g_io_channel_unix_get_fd(GIOChannel*);
guint g_io_add_watch(GIOChannel*, GIOCondition, GIOFunc, gpointer), g_io_add_watch_full(GIOChannel*, gint, GIOCondition, GIOFunc, gpointer, GDestroyNotify);
GSource* g_io_create_watch(GIOChannel*, GIOCondition);

/* ---- threads ---- */
GThread *g_thread_new(const gchar*, GThreadFunc, gpointer), *g_thread_try_new(const gchar*, GThreadFunc, gpointer, GError**), *g_thread_ref(GThread*), *g_thread_self(void), *g_thread_create(GThreadFunc, gpointer, gboolean, GError**);
void g_thread_unref(GThread*), g_thread_yield(void), g_thread_init(gpointer);
G_NORETURN void g_thread_exit(gpointer);
gpointer g_thread_join(GThread*);
gboolean g_thread_supported(void);
void g_mutex_init(GMutex*), g_mutex_clear(GMutex*), g_mutex_lock(GMutex*), g_mutex_unlock(GMutex*), g_rec_mutex_init(GRecMutex*), g_rec_mutex_clear(GRecMutex*), g_rec_mutex_lock(GRecMutex*), g_rec_mutex_unlock(GRecMutex*);
void g_rw_lock_init(GRWLock*), g_rw_lock_clear(GRWLock*), g_rw_lock_writer_lock(GRWLock*), g_rw_lock_writer_unlock(GRWLock*), g_rw_lock_reader_lock(GRWLock*), g_rw_lock_reader_unlock(GRWLock*);
void g_cond_init(GCond*), g_cond_clear(GCond*), g_cond_wait(GCond*, GMutex*), g_cond_signal(GCond*), g_cond_broadcast(GCond*);
gboolean g_mutex_trylock(GMutex*), g_rec_mutex_trylock(GRecMutex*), g_cond_wait_until(GCond*, GMutex*, gint64);
gpointer g_private_get(GPrivate*), g_once_impl(GOnce*, GThreadFunc, gpointer);
void g_private_set(GPrivate*, gpointer), g_private_replace(GPrivate*, gpointer);
gboolean g_once_init_enter(volatile void*);
void g_once_init_leave(volatile void*, gsize);
#define g_once(once, function, data) g_once_impl((once), (function), (data))
GMutexLocker* g_mutex_locker_new(GMutex*);
void g_mutex_locker_free(GMutexLocker*);
GRecMutexLocker* g_rec_mutex_locker_new(GRecMutex*);
void g_rec_mutex_locker_free(GRecMutexLocker*);
GRWLockReaderLocker* g_rw_lock_reader_locker_new(GRWLock*);
void g_rw_lock_reader_locker_free(GRWLockReaderLocker*);
GRWLockWriterLocker* g_rw_lock_writer_locker_new(GRWLock*);
void g_rw_lock_writer_locker_free(GRWLockWriterLocker*);
#define G_LOCK_NAME(name) g__##name##_lock
#define G_LOCK_DEFINE_STATIC(name) static GMutex G_LOCK_NAME(name)
#define G_LOCK_DEFINE(name) GMutex G_LOCK_NAME(name)
#define G_LOCK_EXTERN(name) extern GMutex G_LOCK_NAME(name)
#define G_LOCK(name) g_mutex_lock(&G_LOCK_NAME(name))
#define G_UNLOCK(name) g_mutex_unlock(&G_LOCK_NAME(name))
#define G_TRYLOCK(name) g_mutex_trylock(&G_LOCK_NAME(name))
struct _GThreadPool { GFunc func; gpointer user_data; gboolean exclusive; };
GThreadPool *g_thread_pool_new(GFunc, gpointer, gint, gboolean, GError**), *g_thread_pool_new_full(GFunc, gpointer, GDestroyNotify, gint, gboolean, GError**);
void g_thread_pool_free(GThreadPool*, gboolean, gboolean);
gboolean g_thread_pool_push(GThreadPool*, gpointer, GError**), g_thread_pool_set_max_threads(GThreadPool*, gint, GError**);
guint g_thread_pool_unprocessed(GThreadPool*), g_thread_pool_get_num_threads(GThreadPool*);
GAsyncQueue *g_async_queue_new(void), *g_async_queue_new_full(GDestroyNotify), *g_async_queue_ref(GAsyncQueue*);
void g_async_queue_unref(GAsyncQueue*), g_async_queue_push(GAsyncQueue*, gpointer), g_async_queue_push_front(GAsyncQueue*, gpointer), g_async_queue_lock(GAsyncQueue*), g_async_queue_unlock(GAsyncQueue*), g_async_queue_push_unlocked(GAsyncQueue*, gpointer);
gpointer g_async_queue_pop(GAsyncQueue*), g_async_queue_try_pop(GAsyncQueue*), g_async_queue_timeout_pop(GAsyncQueue*, guint64), g_async_queue_pop_unlocked(GAsyncQueue*), g_async_queue_try_pop_unlocked(GAsyncQueue*);
gint g_async_queue_length(GAsyncQueue*);
gint(g_atomic_int_get)(const volatile gint*);
void(g_atomic_int_set)(volatile gint*, gint);
void(g_atomic_int_inc)(volatile gint*);
gboolean(g_atomic_int_dec_and_test)(volatile gint*);
gboolean(g_atomic_int_compare_and_exchange)(volatile gint*, gint, gint);
gint(g_atomic_int_add)(volatile gint*, gint);
gint(g_atomic_int_exchange)(gint*, gint);
guint g_atomic_int_or(volatile guint*, guint), g_atomic_int_and(volatile guint*, guint);
gpointer(g_atomic_pointer_get)(const volatile void*);
void(g_atomic_pointer_set)(volatile void*, gpointer);
gboolean(g_atomic_pointer_compare_and_exchange)(volatile void*, gpointer, gpointer);
gpointer(g_atomic_pointer_exchange)(void*, gpointer);
#define g_atomic_int_get(at) ((g_atomic_int_get)((const gint*)(at)))
#define g_atomic_int_set(at, value) ((g_atomic_int_set)((gint*)(at), (gint)(value)))
#define g_atomic_int_inc(at) ((g_atomic_int_inc)((gint*)(at)))
#define g_atomic_int_add(at, value) ((g_atomic_int_add)((gint*)(at), (gint)(value)))
#define g_atomic_int_dec_and_test(at) ((g_atomic_int_dec_and_test)((gint*)(at)))
#define g_atomic_int_compare_and_exchange(at, from, to) ((g_atomic_int_compare_and_exchange)((gint*)(at), (from), (to)))
#define g_atomic_pointer_get(at) ((__typeof__(*(at)))(g_atomic_pointer_get)(at))
#define g_atomic_pointer_set(at, value) ((g_atomic_pointer_set)((void*)(at), (gpointer)(value)))
#define g_atomic_pointer_compare_and_exchange(at, from, to) ((g_atomic_pointer_compare_and_exchange)((void*)(at), (gpointer)(from), (gpointer)(to)))

/* ---- URIs, encodings, digests, random numbers ---- */
typedef enum {
    G_URI_FLAGS_NONE, G_URI_FLAGS_PARSE_RELAXED, G_URI_FLAGS_HAS_PASSWORD = 2, G_URI_FLAGS_HAS_AUTH_PARAMS = 4, G_URI_FLAGS_ENCODED = 8, G_URI_FLAGS_NON_DNS = 16,
    G_URI_FLAGS_ENCODED_QUERY = 32, G_URI_FLAGS_ENCODED_PATH = 64, G_URI_FLAGS_ENCODED_FRAGMENT = 128, G_URI_FLAGS_SCHEME_NORMALIZE = 256
} GUriFlags;
typedef enum { G_URI_HIDE_NONE, G_URI_HIDE_USERINFO, G_URI_HIDE_PASSWORD, G_URI_HIDE_AUTH_PARAMS = 4, G_URI_HIDE_QUERY = 8, G_URI_HIDE_FRAGMENT = 16 } GUriHideFlags;
typedef enum { G_URI_PARAMS_NONE, G_URI_PARAMS_CASE_INSENSITIVE, G_URI_PARAMS_WWW_FORM, G_URI_PARAMS_PARSE_RELAXED = 4 } GUriParamsFlags;
typedef enum {
    G_URI_ERROR_FAILED, G_URI_ERROR_BAD_SCHEME, G_URI_ERROR_BAD_USER, G_URI_ERROR_BAD_PASSWORD, G_URI_ERROR_BAD_AUTH_PARAMS, G_URI_ERROR_BAD_HOST, G_URI_ERROR_BAD_PORT,
    G_URI_ERROR_BAD_PATH, G_URI_ERROR_BAD_QUERY, G_URI_ERROR_BAD_FRAGMENT
} GUriError;
typedef struct _GUriParamsIter { gint dummy0; gpointer dummy1, dummy2; guint8 dummy3[256]; } GUriParamsIter;
#define G_URI_ERROR (g_uri_error_quark())
#define G_URI_RESERVED_CHARS_GENERIC_DELIMITERS ":/?#[]@"
#define G_URI_RESERVED_CHARS_SUBCOMPONENT_DELIMITERS "!$&'()*+,;="
#define G_URI_RESERVED_CHARS_ALLOWED_IN_PATH_ELEMENT "!$&'()*+,;=:@"
#define G_URI_RESERVED_CHARS_ALLOWED_IN_PATH "!$&'()*+,;=:@/"
#define G_URI_RESERVED_CHARS_ALLOWED_IN_USERINFO "!$&'()*+,;=:"
GQuark g_uri_error_quark(void);
GUri *g_uri_ref(GUri*), *g_uri_parse(const gchar*, GUriFlags, GError**), *g_uri_parse_relative(GUri*, const gchar*, GUriFlags, GError**), *g_uri_build(GUriFlags, const gchar*, const gchar*, const gchar*, gint, const gchar*, const gchar*, const gchar*);
GUri* g_uri_build_with_user(GUriFlags, const gchar*, const gchar*, const gchar*, const gchar*, const gchar*, gint, const gchar*, const gchar*, const gchar*);
void g_uri_unref(GUri*);
gboolean g_uri_split(const gchar*, GUriFlags, gchar**, gchar**, gchar**, gint*, gchar**, gchar**, gchar**, GError**), g_uri_split_network(const gchar*, GUriFlags, gchar**, gchar**, gint*, GError**), g_uri_is_valid(const gchar*, GUriFlags, GError**);
gchar *g_uri_join(GUriFlags, const gchar*, const gchar*, const gchar*, gint, const gchar*, const gchar*, const gchar*), *g_uri_resolve_relative(const gchar*, const gchar*, GUriFlags, GError**), *g_uri_to_string(GUri*), *g_uri_to_string_partial(GUri*, GUriHideFlags);
const gchar *g_uri_get_scheme(GUri*), *g_uri_get_userinfo(GUri*), *g_uri_get_user(GUri*), *g_uri_get_password(GUri*), *g_uri_get_auth_params(GUri*), *g_uri_get_host(GUri*), *g_uri_get_path(GUri*), *g_uri_get_query(GUri*), *g_uri_get_fragment(GUri*);
gint g_uri_get_port(GUri*);
GUriFlags g_uri_get_flags(GUri*);
GHashTable* g_uri_parse_params(const gchar*, gssize, const gchar*, GUriParamsFlags, GError**);
void g_uri_params_iter_init(GUriParamsIter*, const gchar*, gssize, const gchar*, GUriParamsFlags);
gboolean g_uri_params_iter_next(GUriParamsIter*, gchar**, gchar**, GError**);
char *g_uri_unescape_string(const char*, const char*), *g_uri_unescape_segment(const char*, const char*, const char*), *g_uri_parse_scheme(const char*), *g_uri_escape_string(const char*, const char*, gboolean), *g_uri_escape_bytes(const guint8*, gsize, const char*);
const char* g_uri_peek_scheme(const char*);
GBytes* g_uri_unescape_bytes(const char*, gssize, const char*, GError**);
gchar **g_uri_list_extract_uris(const gchar*), *g_hostname_to_ascii(const gchar*), *g_hostname_to_unicode(const gchar*);
gboolean g_hostname_is_ip_address(const gchar*);
gchar *g_base64_encode(const guchar*, gsize), *g_uuid_string_random(void);
guchar *g_base64_decode(const gchar*, gsize*), *g_base64_decode_inplace(gchar*, gsize*);
gsize g_base64_encode_step(const guchar*, gsize, gboolean, gchar*, gint*, gint*), g_base64_encode_close(gboolean, gchar*, gint*, gint*);
gboolean g_uuid_string_is_valid(const gchar*);
typedef enum { G_CHECKSUM_MD5, G_CHECKSUM_SHA1, G_CHECKSUM_SHA256, G_CHECKSUM_SHA512, G_CHECKSUM_SHA384 } GChecksumType;
GChecksum *g_checksum_new(GChecksumType), *g_checksum_copy(const GChecksum*);
void g_checksum_reset(GChecksum*), g_checksum_free(GChecksum*), g_checksum_update(GChecksum*, const guchar*, gssize), g_checksum_get_digest(GChecksum*, guint8*, gsize*);
gssize g_checksum_type_get_length(GChecksumType);
const gchar *g_checksum_get_string(GChecksum*), *g_hmac_get_string(GHmac*);
gchar *g_compute_checksum_for_data(GChecksumType, const guchar*, gsize), *g_compute_checksum_for_string(GChecksumType, const gchar*, gssize), *g_compute_checksum_for_bytes(GChecksumType, GBytes*);
gchar *g_compute_hmac_for_data(GChecksumType, const guchar*, gsize, const guchar*, gsize), *g_compute_hmac_for_string(GChecksumType, const guchar*, gsize, const gchar*, gssize), *g_compute_hmac_for_bytes(GChecksumType, GBytes*, GBytes*);
GHmac *g_hmac_new(GChecksumType, const guchar*, gsize), *g_hmac_ref(GHmac*);
void g_hmac_unref(GHmac*), g_hmac_update(GHmac*, const guchar*, gssize), g_hmac_get_digest(GHmac*, guint8*, gsize*);
GRand *g_rand_new(void), *g_rand_new_with_seed(guint32);
void g_rand_free(GRand*), g_rand_set_seed(GRand*, guint32), g_random_set_seed(guint32);
guint32 g_rand_int(GRand*), g_random_int(void);
gint32 g_rand_int_range(GRand*, gint32, gint32), g_random_int_range(gint32, gint32);
gdouble g_rand_double(GRand*), g_rand_double_range(GRand*, gdouble, gdouble), g_random_double(void), g_random_double_range(gdouble, gdouble);
#define g_random_boolean() ((g_random_int() & 0x8000) != 0)
#define g_rand_boolean(rand) ((g_rand_int(rand) & 0x8000) != 0)

/* ---- patterns, markup, key files, options ---- */
typedef enum {
    G_REGEX_DEFAULT, G_REGEX_CASELESS, G_REGEX_MULTILINE, G_REGEX_DOTALL = 4, G_REGEX_EXTENDED = 8, G_REGEX_ANCHORED = 16, G_REGEX_DOLLAR_ENDONLY = 32, G_REGEX_UNGREEDY = 512,
    G_REGEX_RAW = 2048, G_REGEX_NO_AUTO_CAPTURE = 4096, G_REGEX_OPTIMIZE = 8192, G_REGEX_FIRSTLINE = 1 << 18, G_REGEX_DUPNAMES = 1 << 19
} GRegexCompileFlags;
typedef enum { G_REGEX_MATCH_DEFAULT, G_REGEX_MATCH_ANCHORED = 16, G_REGEX_MATCH_NOTBOL = 128, G_REGEX_MATCH_NOTEOL = 256, G_REGEX_MATCH_NOTEMPTY = 1024, G_REGEX_MATCH_PARTIAL = 32768 } GRegexMatchFlags;
typedef gboolean (*GRegexEvalCallback)(const GMatchInfo*, GString*, gpointer);
#define G_REGEX_ERROR g_regex_error_quark()
GQuark g_regex_error_quark(void);
GRegex *g_regex_new(const gchar*, GRegexCompileFlags, GRegexMatchFlags, GError**), *g_regex_ref(GRegex*), *g_match_info_get_regex(const GMatchInfo*);
void g_regex_unref(GRegex*), g_match_info_free(GMatchInfo*), g_match_info_unref(GMatchInfo*);
const gchar *g_regex_get_pattern(const GRegex*), *g_match_info_get_string(const GMatchInfo*);
gboolean g_regex_match_simple(const gchar*, const gchar*, GRegexCompileFlags, GRegexMatchFlags), g_regex_match(const GRegex*, const gchar*, GRegexMatchFlags, GMatchInfo**), g_regex_match_full(const GRegex*, const gchar*, gssize, gint, GRegexMatchFlags, GMatchInfo**, GError**);
gboolean g_regex_match_all(const GRegex*, const gchar*, GRegexMatchFlags, GMatchInfo**), g_match_info_next(GMatchInfo*, GError**), g_match_info_matches(const GMatchInfo*), g_match_info_fetch_pos(const GMatchInfo*, gint, gint*, gint*), g_match_info_fetch_named_pos(const GMatchInfo*, const gchar*, gint*, gint*);
gint g_match_info_get_match_count(const GMatchInfo*), g_regex_get_capture_count(const GRegex*);
gchar **g_regex_split_simple(const gchar*, const gchar*, GRegexCompileFlags, GRegexMatchFlags), **g_regex_split(const GRegex*, const gchar*, GRegexMatchFlags), **g_regex_split_full(const GRegex*, const gchar*, gssize, gint, GRegexMatchFlags, gint, GError**);
gchar *g_regex_replace(const GRegex*, const gchar*, gssize, gint, const gchar*, GRegexMatchFlags, GError**), *g_regex_replace_literal(const GRegex*, const gchar*, gssize, gint, const gchar*, GRegexMatchFlags, GError**), *g_regex_escape_string(const gchar*, gint);
gchar* g_regex_replace_eval(const GRegex*, const gchar*, gssize, gint, GRegexMatchFlags, GRegexEvalCallback, gpointer, GError**);
gchar *g_match_info_fetch(const GMatchInfo*, gint), *g_match_info_fetch_named(const GMatchInfo*, const gchar*), **g_match_info_fetch_all(const GMatchInfo*), *g_match_info_expand_references(const GMatchInfo*, const gchar*, GError**);
GPatternSpec* g_pattern_spec_new(const gchar*);
void g_pattern_spec_free(GPatternSpec*);
gboolean g_pattern_match_simple(const gchar*, const gchar*), g_pattern_spec_match_string(GPatternSpec*, const gchar*), g_pattern_match_string(GPatternSpec*, const gchar*);
typedef enum { G_MARKUP_ERROR_BAD_UTF8, G_MARKUP_ERROR_EMPTY, G_MARKUP_ERROR_PARSE, G_MARKUP_ERROR_UNKNOWN_ELEMENT, G_MARKUP_ERROR_UNKNOWN_ATTRIBUTE, G_MARKUP_ERROR_INVALID_CONTENT, G_MARKUP_ERROR_MISSING_ATTRIBUTE } GMarkupError;
typedef enum { G_MARKUP_DEFAULT_FLAGS, G_MARKUP_DO_NOT_USE_THIS_UNSUPPORTED_FLAG, G_MARKUP_TREAT_CDATA_AS_TEXT = 2, G_MARKUP_PREFIX_ERROR_POSITION = 4, G_MARKUP_IGNORE_QUALIFIED = 8 } GMarkupParseFlags;
typedef struct _GMarkupParser {
    void (*start_element)(GMarkupParseContext*, const gchar*, const gchar**, const gchar**, gpointer, GError**);
    void (*end_element)(GMarkupParseContext*, const gchar*, gpointer, GError**);
    void (*text)(GMarkupParseContext*, const gchar*, gsize, gpointer, GError**);
    void (*passthrough)(GMarkupParseContext*, const gchar*, gsize, gpointer, GError**);
    void (*error)(GMarkupParseContext*, GError*, gpointer);
} GMarkupParser;
#define G_MARKUP_ERROR g_markup_error_quark()
GQuark g_markup_error_quark(void);
GMarkupParseContext* g_markup_parse_context_new(const GMarkupParser*, GMarkupParseFlags, gpointer, GDestroyNotify);
void g_markup_parse_context_free(GMarkupParseContext*), g_markup_parse_context_unref(GMarkupParseContext*), g_markup_parse_context_get_position(GMarkupParseContext*, gint*, gint*);
gboolean g_markup_parse_context_parse(GMarkupParseContext*, const gchar*, gssize, GError**), g_markup_parse_context_end_parse(GMarkupParseContext*, GError**);
const gchar* g_markup_parse_context_get_element(GMarkupParseContext*);
gchar *g_markup_escape_text(const gchar*, gssize), *g_markup_printf_escaped(const char*, ...), *g_markup_vprintf_escaped(const char*, va_list);
typedef enum { G_KEY_FILE_NONE, G_KEY_FILE_KEEP_COMMENTS, G_KEY_FILE_KEEP_TRANSLATIONS } GKeyFileFlags;
typedef enum { G_KEY_FILE_ERROR_UNKNOWN_ENCODING, G_KEY_FILE_ERROR_PARSE, G_KEY_FILE_ERROR_NOT_FOUND, G_KEY_FILE_ERROR_KEY_NOT_FOUND, G_KEY_FILE_ERROR_GROUP_NOT_FOUND, G_KEY_FILE_ERROR_INVALID_VALUE } GKeyFileError;
#define G_KEY_FILE_ERROR g_key_file_error_quark()
#define G_KEY_FILE_DESKTOP_GROUP "Desktop Entry"
GQuark g_key_file_error_quark(void);
GKeyFile *g_key_file_new(void), *g_key_file_ref(GKeyFile*);
void g_key_file_unref(GKeyFile*), g_key_file_free(GKeyFile*), g_key_file_set_list_separator(GKeyFile*, gchar);
gboolean g_key_file_load_from_file(GKeyFile*, const gchar*, GKeyFileFlags, GError**), g_key_file_load_from_data(GKeyFile*, const gchar*, gsize, GKeyFileFlags, GError**), g_key_file_load_from_bytes(GKeyFile*, GBytes*, GKeyFileFlags, GError**);
gboolean g_key_file_load_from_dirs(GKeyFile*, const gchar*, const gchar**, gchar**, GKeyFileFlags, GError**), g_key_file_load_from_data_dirs(GKeyFile*, const gchar*, gchar**, GKeyFileFlags, GError**), g_key_file_save_to_file(GKeyFile*, const gchar*, GError**);
gboolean g_key_file_has_group(GKeyFile*, const gchar*), g_key_file_has_key(GKeyFile*, const gchar*, const gchar*, GError**), g_key_file_get_boolean(GKeyFile*, const gchar*, const gchar*, GError**), g_key_file_remove_group(GKeyFile*, const gchar*, GError**);
gboolean g_key_file_remove_key(GKeyFile*, const gchar*, const gchar*, GError**), g_key_file_set_comment(GKeyFile*, const gchar*, const gchar*, const gchar*, GError**);
gchar *g_key_file_to_data(GKeyFile*, gsize*, GError**), *g_key_file_get_start_group(GKeyFile*), **g_key_file_get_groups(GKeyFile*, gsize*), **g_key_file_get_keys(GKeyFile*, const gchar*, gsize*, GError**), *g_key_file_get_value(GKeyFile*, const gchar*, const gchar*, GError**);
gchar *g_key_file_get_string(GKeyFile*, const gchar*, const gchar*, GError**), *g_key_file_get_locale_string(GKeyFile*, const gchar*, const gchar*, const gchar*, GError**), **g_key_file_get_string_list(GKeyFile*, const gchar*, const gchar*, gsize*, GError**);
gint g_key_file_get_integer(GKeyFile*, const gchar*, const gchar*, GError**), *g_key_file_get_integer_list(GKeyFile*, const gchar*, const gchar*, gsize*, GError**);
gint64 g_key_file_get_int64(GKeyFile*, const gchar*, const gchar*, GError**);
guint64 g_key_file_get_uint64(GKeyFile*, const gchar*, const gchar*, GError**);
gdouble g_key_file_get_double(GKeyFile*, const gchar*, const gchar*, GError**);
void g_key_file_set_value(GKeyFile*, const gchar*, const gchar*, const gchar*), g_key_file_set_string(GKeyFile*, const gchar*, const gchar*, const gchar*), g_key_file_set_boolean(GKeyFile*, const gchar*, const gchar*, gboolean), g_key_file_set_integer(GKeyFile*, const gchar*, const gchar*, gint);
void g_key_file_set_int64(GKeyFile*, const gchar*, const gchar*, gint64), g_key_file_set_uint64(GKeyFile*, const gchar*, const gchar*, guint64), g_key_file_set_double(GKeyFile*, const gchar*, const gchar*, gdouble), g_key_file_set_string_list(GKeyFile*, const gchar*, const gchar*, const gchar* const[], gsize);
typedef enum { G_OPTION_FLAG_NONE, G_OPTION_FLAG_HIDDEN, G_OPTION_FLAG_IN_MAIN, G_OPTION_FLAG_REVERSE = 4, G_OPTION_FLAG_NO_ARG = 8, G_OPTION_FLAG_FILENAME = 16, G_OPTION_FLAG_OPTIONAL_ARG = 32, G_OPTION_FLAG_NOALIAS = 64 } GOptionFlags;
typedef enum {
    G_OPTION_ARG_NONE, G_OPTION_ARG_STRING, G_OPTION_ARG_INT, G_OPTION_ARG_CALLBACK, G_OPTION_ARG_FILENAME, G_OPTION_ARG_STRING_ARRAY, G_OPTION_ARG_FILENAME_ARRAY, G_OPTION_ARG_DOUBLE,
    G_OPTION_ARG_INT64
} GOptionArg;
typedef enum { G_OPTION_ERROR_UNKNOWN_OPTION, G_OPTION_ERROR_BAD_VALUE, G_OPTION_ERROR_FAILED } GOptionError;
typedef struct _GOptionEntry { const gchar* long_name; gchar short_name; gint flags; GOptionArg arg; gpointer arg_data; const gchar *description, *arg_description; } GOptionEntry;
typedef gboolean (*GOptionArgFunc)(const gchar*, const gchar*, gpointer, GError**);
typedef gboolean (*GOptionParseFunc)(GOptionContext*, GOptionGroup*, gpointer, GError**);
#define G_OPTION_REMAINING ""
#define G_OPTION_ENTRY_NULL {NULL, 0, 0, (GOptionArg)0, NULL, NULL, NULL}
#define G_OPTION_ERROR (g_option_error_quark())
GQuark g_option_error_quark(void);
GOptionContext* g_option_context_new(const gchar*);
void g_option_context_free(GOptionContext*), g_option_context_set_summary(GOptionContext*, const gchar*), g_option_context_set_description(GOptionContext*, const gchar*), g_option_context_add_main_entries(GOptionContext*, const GOptionEntry*, const gchar*);
void g_option_context_set_help_enabled(GOptionContext*, gboolean), g_option_context_set_ignore_unknown_options(GOptionContext*, gboolean), g_option_context_set_strict_posix(GOptionContext*, gboolean), g_option_context_set_translation_domain(GOptionContext*, const gchar*);
void g_option_context_add_group(GOptionContext*, GOptionGroup*), g_option_context_set_main_group(GOptionContext*, GOptionGroup*), g_option_group_add_entries(GOptionGroup*, const GOptionEntry*), g_option_group_unref(GOptionGroup*), g_option_group_set_parse_hooks(GOptionGroup*, GOptionParseFunc, GOptionParseFunc);
gboolean g_option_context_parse(GOptionContext*, gint*, gchar***, GError**), g_option_context_parse_strv(GOptionContext*, gchar***, GError**);
gchar* g_option_context_get_help(GOptionContext*, gboolean, GOptionGroup*);
GOptionGroup* g_option_group_new(const gchar*, const gchar*, const gchar*, gpointer, GDestroyNotify);

/* ---- variants ---- */
typedef struct _GVariantIter { guintptr x[16]; } GVariantIter;
typedef struct _GVariantBuilder { guintptr x[16]; } GVariantBuilder;
typedef struct _GVariantDict { guintptr x[16]; } GVariantDict;
typedef enum { G_VARIANT_CLASS_BOOLEAN = 'b', G_VARIANT_CLASS_BYTE = 'y', G_VARIANT_CLASS_INT32 = 'i', G_VARIANT_CLASS_UINT32 = 'u', G_VARIANT_CLASS_INT64 = 'x', G_VARIANT_CLASS_UINT64 = 't', G_VARIANT_CLASS_DOUBLE = 'd', G_VARIANT_CLASS_STRING = 's', G_VARIANT_CLASS_VARIANT = 'v', G_VARIANT_CLASS_MAYBE = 'm', G_VARIANT_CLASS_ARRAY = 'a', G_VARIANT_CLASS_TUPLE = '(', G_VARIANT_CLASS_DICT_ENTRY = '{' } GVariantClass;
#define G_VARIANT_TYPE(text) ((const GVariantType*)(text))
#define G_VARIANT_TYPE_BOOLEAN ((const GVariantType*)"b")
#define G_VARIANT_TYPE_BYTE ((const GVariantType*)"y")
#define G_VARIANT_TYPE_INT32 ((const GVariantType*)"i")
#define G_VARIANT_TYPE_UINT32 ((const GVariantType*)"u")
#define G_VARIANT_TYPE_INT64 ((const GVariantType*)"x")
#define G_VARIANT_TYPE_UINT64 ((const GVariantType*)"t")
#define G_VARIANT_TYPE_DOUBLE ((const GVariantType*)"d")
#define G_VARIANT_TYPE_STRING ((const GVariantType*)"s")
#define G_VARIANT_TYPE_OBJECT_PATH ((const GVariantType*)"o")
#define G_VARIANT_TYPE_VARIANT ((const GVariantType*)"v")
#define G_VARIANT_TYPE_ANY ((const GVariantType*)"*")
#define G_VARIANT_TYPE_ARRAY ((const GVariantType*)"a*")
#define G_VARIANT_TYPE_TUPLE ((const GVariantType*)"r")
#define G_VARIANT_TYPE_UNIT ((const GVariantType*)"()")
#define G_VARIANT_TYPE_DICTIONARY ((const GVariantType*)"a{?*}")
#define G_VARIANT_TYPE_VARDICT ((const GVariantType*)"a{sv}")
#define G_VARIANT_TYPE_STRING_ARRAY ((const GVariantType*)"as")
#define G_VARIANT_TYPE_BYTESTRING ((const GVariantType*)"ay")
GVariantType* g_variant_type_new(const gchar*);
void g_variant_type_free(GVariantType*);
void g_variant_unref(GVariant*);
GVariant *g_variant_ref(GVariant*), *g_variant_ref_sink(GVariant*), *g_variant_take_ref(GVariant*), *g_variant_new(const gchar*, ...), *g_variant_new_va(const gchar*, const gchar**, va_list*), *g_variant_new_boolean(gboolean), *g_variant_new_byte(guint8), *g_variant_new_int16(gint16), *g_variant_new_uint16(guint16);
GVariant *g_variant_new_int32(gint32), *g_variant_new_uint32(guint32), *g_variant_new_int64(gint64), *g_variant_new_uint64(guint64), *g_variant_new_double(gdouble), *g_variant_new_string(const gchar*), *g_variant_new_take_string(gchar*), *g_variant_new_printf(const gchar*, ...);
GVariant *g_variant_new_object_path(const gchar*), *g_variant_new_variant(GVariant*), *g_variant_new_strv(const gchar* const*, gssize), *g_variant_new_bytestring(const gchar*), *g_variant_new_maybe(const GVariantType*, GVariant*), *g_variant_new_array(const GVariantType*, GVariant* const*, gsize);
GVariant *g_variant_new_tuple(GVariant* const*, gsize), *g_variant_new_dict_entry(GVariant*, GVariant*), *g_variant_new_fixed_array(const GVariantType*, gconstpointer, gsize, gsize), *g_variant_new_from_bytes(const GVariantType*, GBytes*, gboolean), *g_variant_get_variant(GVariant*), *g_variant_get_maybe(GVariant*);
GVariant *g_variant_lookup_value(GVariant*, const gchar*, const GVariantType*), *g_variant_get_child_value(GVariant*, gsize), *g_variant_builder_end(GVariantBuilder*), *g_variant_iter_next_value(GVariantIter*), *g_variant_dict_end(GVariantDict*), *g_variant_dict_lookup_value(GVariantDict*, const gchar*, const GVariantType*);
GVariant* g_variant_parse(const GVariantType*, const gchar*, const gchar*, const gchar**, GError**);
const GVariantType* g_variant_get_type(GVariant*);
const gchar *g_variant_get_type_string(GVariant*), *g_variant_get_string(GVariant*, gsize*), **g_variant_get_strv(GVariant*, gsize*), *g_variant_get_bytestring(GVariant*);
gchar *g_variant_dup_string(GVariant*, gsize*), **g_variant_dup_strv(GVariant*, gsize*), *g_variant_print(GVariant*, gboolean);
gboolean g_variant_is_of_type(GVariant*, const GVariantType*), g_variant_is_container(GVariant*), g_variant_is_floating(GVariant*), g_variant_get_boolean(GVariant*), g_variant_lookup(GVariant*, const gchar*, const gchar*, ...), g_variant_equal(gconstpointer, gconstpointer);
gboolean g_variant_iter_next(GVariantIter*, const gchar*, ...), g_variant_iter_loop(GVariantIter*, const gchar*, ...), g_variant_dict_lookup(GVariantDict*, const gchar*, const gchar*, ...), g_variant_dict_contains(GVariantDict*, const gchar*), g_variant_dict_remove(GVariantDict*, const gchar*);
guint8 g_variant_get_byte(GVariant*);
gint16 g_variant_get_int16(GVariant*);
guint16 g_variant_get_uint16(GVariant*);
gint32 g_variant_get_int32(GVariant*);
guint32 g_variant_get_uint32(GVariant*);
gint64 g_variant_get_int64(GVariant*);
guint64 g_variant_get_uint64(GVariant*);
gdouble g_variant_get_double(GVariant*);
gsize g_variant_n_children(GVariant*), g_variant_get_size(GVariant*), g_variant_iter_init(GVariantIter*, GVariant*), g_variant_iter_n_children(GVariantIter*);
void g_variant_get(GVariant*, const gchar*, ...), g_variant_get_child(GVariant*, gsize, const gchar*, ...), g_variant_iter_free(GVariantIter*);
gconstpointer g_variant_get_data(GVariant*), g_variant_get_fixed_array(GVariant*, gsize*, gsize);
GBytes* g_variant_get_data_as_bytes(GVariant*);
GVariantClass g_variant_classify(GVariant*);
GVariantIter* g_variant_iter_new(GVariant*);
GVariantBuilder *g_variant_builder_new(const GVariantType*), *g_variant_builder_ref(GVariantBuilder*);
void g_variant_builder_unref(GVariantBuilder*), g_variant_builder_init(GVariantBuilder*, const GVariantType*), g_variant_builder_clear(GVariantBuilder*), g_variant_builder_open(GVariantBuilder*, const GVariantType*), g_variant_builder_close(GVariantBuilder*);
void g_variant_builder_add(GVariantBuilder*, const gchar*, ...), g_variant_builder_add_value(GVariantBuilder*, GVariant*), g_variant_builder_add_parsed(GVariantBuilder*, const gchar*, ...);
GVariantDict* g_variant_dict_new(GVariant*);
void g_variant_dict_init(GVariantDict*, GVariant*), g_variant_dict_unref(GVariantDict*), g_variant_dict_clear(GVariantDict*), g_variant_dict_insert(GVariantDict*, const gchar*, const gchar*, ...), g_variant_dict_insert_value(GVariantDict*, const gchar*, GVariant*);

/* ---- what goes with its scope, type by type ---- */
static inline void _g_autoptr_free_gstring(GString* at) { g_string_free(at, TRUE); }
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAsyncQueue, g_async_queue_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GBytes, g_bytes_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GChecksum, g_checksum_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDateTime, g_date_time_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDate, g_date_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDir, g_dir_close)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GError, g_error_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GHashTable, g_hash_table_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GHmac, g_hmac_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GIOChannel, g_io_channel_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GKeyFile, g_key_file_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GList, g_list_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GArray, g_array_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPtrArray, g_ptr_array_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GByteArray, g_byte_array_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMainContext, g_main_context_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMainContextPusher, g_main_context_pusher_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMainLoop, g_main_loop_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSource, g_source_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMappedFile, g_mapped_file_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMarkupParseContext, g_markup_parse_context_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNode, g_node_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GOptionContext, g_option_context_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GOptionGroup, g_option_group_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPatternSpec, g_pattern_spec_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GQueue, g_queue_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GRand, g_rand_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GRegex, g_regex_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMatchInfo, g_match_info_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSequence, g_sequence_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSList, g_slist_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GString, _g_autoptr_free_gstring)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GStringChunk, g_string_chunk_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GStrvBuilder, g_strv_builder_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GThread, g_thread_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMutexLocker, g_mutex_locker_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GRecMutexLocker, g_rec_mutex_locker_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GRWLockReaderLocker, g_rw_lock_reader_locker_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GRWLockWriterLocker, g_rw_lock_writer_locker_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTimer, g_timer_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTimeZone, g_time_zone_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTree, g_tree_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUri, g_uri_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GVariant, g_variant_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GVariantBuilder, g_variant_builder_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GVariantDict, g_variant_dict_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GVariantIter, g_variant_iter_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GVariantType, g_variant_type_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GRefString, g_ref_string_release)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(GMutex, g_mutex_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(GCond, g_cond_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(GQueue, g_queue_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(GVariantBuilder, g_variant_builder_clear)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(GVariantDict, g_variant_dict_clear)
G_DEFINE_AUTO_CLEANUP_FREE_FUNC(GStrv, g_strfreev, NULL)

G_END_DECLS
#endif
