#ifndef __G_I18N_LIB_H__
#define __G_I18N_LIB_H__
#include <glib.h>
#include <libintl.h>
#ifndef GETTEXT_PACKAGE
#define GETTEXT_PACKAGE NULL
#endif
#define _(text) ((char*)g_dgettext(GETTEXT_PACKAGE, text))
#define Q_(text) g_dpgettext(GETTEXT_PACKAGE, text, 0)
#define C_(context, text) g_dpgettext(GETTEXT_PACKAGE, context "\004" text, sizeof(context))
#define N_(text) (text)
#define NC_(context, text) (text)
#endif
