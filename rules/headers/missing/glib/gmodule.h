#ifndef __GMODULE_H__
#define __GMODULE_H__
#include <glib.h>
G_BEGIN_DECLS
typedef struct _GModule GModule;
typedef enum { G_MODULE_BIND_LAZY = 1, G_MODULE_BIND_LOCAL = 2, G_MODULE_BIND_MASK = 3 } GModuleFlags;
typedef const gchar* (*GModuleCheckInit)(GModule*);
typedef void (*GModuleUnload)(GModule*);
gboolean g_module_supported(void), g_module_close(GModule*), g_module_symbol(GModule*, const gchar*, gpointer*);
GModule *g_module_open(const gchar*, GModuleFlags), *g_module_open_full(const gchar*, GModuleFlags, GError**);
void g_module_make_resident(GModule*);
const gchar *g_module_error(void), *g_module_name(GModule*);
gchar* g_module_build_path(const gchar*, const gchar*);
G_END_DECLS
#endif
