#ifndef _READLINE_H_
#define _READLINE_H_
#include <stdio.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef int rl_command_func_t(int, int), rl_hook_func_t(void);
typedef char* rl_compentry_func_t(const char*, int);
typedef char** rl_completion_func_t(const char*, int, int);
typedef void rl_vcpfunc_t(char*), rl_voidfunc_t(void);
extern char *rl_line_buffer, *rl_prompt, *rl_library_version;
extern const char *rl_readline_name, *rl_basic_word_break_characters, *rl_completer_word_break_characters;
extern int rl_point, rl_end, rl_done, rl_attempted_completion_over, rl_completion_append_character, rl_catch_signals, rl_inhibit_completion;
extern FILE *rl_instream, *rl_outstream;
extern rl_completion_func_t* rl_attempted_completion_function;
extern rl_compentry_func_t* rl_completion_entry_function;
extern rl_hook_func_t *rl_event_hook, *rl_startup_hook;
char *readline(const char*), **rl_completion_matches(const char*, rl_compentry_func_t*), *rl_filename_completion_function(const char*, int), *rl_copy_text(int, int);
int rl_bind_key(int, rl_command_func_t*), rl_insert(int, int), rl_complete(int, int), rl_abort(int, int), rl_on_new_line(void), rl_forced_update_display(void), rl_insert_text(const char*), rl_delete_text(int, int), rl_initialize(void), rl_set_prompt(const char*), rl_crlf(void), rl_parse_and_bind(char*);
void rl_redisplay(void), rl_replace_line(const char*, int), rl_callback_handler_install(const char*, rl_vcpfunc_t*), rl_callback_read_char(void), rl_callback_handler_remove(void), rl_save_prompt(void), rl_restore_prompt(void), rl_cleanup_after_signal(void), rl_free_line_state(void);
#ifdef __cplusplus
}
#endif
#endif
