#ifndef _LIBINTL_H
#define _LIBINTL_H
#ifdef __cplusplus
extern "C" {
#endif
char *gettext(const char*), *dgettext(const char*, const char*), *dcgettext(const char*, const char*, int), *ngettext(const char*, const char*, unsigned long), *dngettext(const char*, const char*, const char*, unsigned long);
char *textdomain(const char*), *bindtextdomain(const char*, const char*), *bind_textdomain_codeset(const char*, const char*);
#ifdef __cplusplus
}
#endif
#endif
