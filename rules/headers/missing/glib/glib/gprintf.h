#ifndef __G_PRINTF_H__
#define __G_PRINTF_H__
#include <glib.h>
#include <stdio.h>
G_BEGIN_DECLS
gint g_printf(const gchar*, ...), g_fprintf(FILE*, const gchar*, ...), g_sprintf(gchar*, const gchar*, ...), g_vprintf(const gchar*, va_list), g_vfprintf(FILE*, const gchar*, va_list), g_vsprintf(gchar*, const gchar*, va_list), g_vasprintf(gchar**, const gchar*, va_list);
G_END_DECLS
#endif
