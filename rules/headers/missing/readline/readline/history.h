#ifndef _HISTORY_H_
#define _HISTORY_H_
#include <time.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct _hist_entry { char *line, *timestamp; void* data; } HIST_ENTRY;
extern int history_base, history_length;
void using_history(void), add_history(const char*), clear_history(void), stifle_history(int);
int read_history(const char*), write_history(const char*), append_history(int, const char*), unstifle_history(void), where_history(void), history_expand(char*, char**), history_search(const char*, int), history_truncate_file(const char*, int);
HIST_ENTRY *history_get(int), *current_history(void), *remove_history(int), **history_list(void), *previous_history(void), *next_history(void);
#ifdef __cplusplus
}
#endif
#endif
