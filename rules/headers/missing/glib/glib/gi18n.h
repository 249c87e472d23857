/* Texts in the language of the user: gettext's functions and GLib's short names for them. */
#ifndef __G_I18N_H__
#define __G_I18N_H__
#include <glib.h>
#include <libintl.h>
#define _(text) gettext(text)
#define Q_(text) g_dpgettext(NULL, text, 0)
#define C_(context, text) g_dpgettext(NULL, context "\004" text, sizeof(context))
#define N_(text) (text)
#define NC_(context, text) (text)
#endif
