/* SQLite 3: what programs use. */
#ifndef SQLITE3_H
#define SQLITE3_H
#include <stdarg.h>
#ifdef __cplusplus
extern "C" {
#endif
#define SQLITE_API
#define SQLITE_VERSION "3.40.1"
#define SQLITE_VERSION_NUMBER 3040001
typedef struct sqlite3 sqlite3;
typedef struct sqlite3_stmt sqlite3_stmt;
typedef struct sqlite3_context sqlite3_context;
typedef struct sqlite3_value sqlite3_value;
typedef struct sqlite3_blob sqlite3_blob;
typedef struct sqlite3_backup sqlite3_backup;
typedef struct sqlite3_mutex sqlite3_mutex;
typedef long long int sqlite_int64, sqlite3_int64;
typedef unsigned long long int sqlite_uint64, sqlite3_uint64;
typedef void (*sqlite3_destructor_type)(void*);
typedef int (*sqlite3_callback)(void*, int, char**, char**);
#define SQLITE_STATIC ((sqlite3_destructor_type)0)
#define SQLITE_TRANSIENT ((sqlite3_destructor_type)-1)
#define SQLITE_OK 0
#define SQLITE_ERROR 1
#define SQLITE_INTERNAL 2
#define SQLITE_PERM 3
#define SQLITE_ABORT 4
#define SQLITE_BUSY 5
#define SQLITE_LOCKED 6
#define SQLITE_NOMEM 7
#define SQLITE_READONLY 8
#define SQLITE_INTERRUPT 9
#define SQLITE_IOERR 10
#define SQLITE_CORRUPT 11
#define SQLITE_NOTFOUND 12
#define SQLITE_FULL 13
#define SQLITE_CANTOPEN 14
#define SQLITE_PROTOCOL 15
#define SQLITE_EMPTY 16
#define SQLITE_SCHEMA 17
#define SQLITE_TOOBIG 18
#define SQLITE_CONSTRAINT 19
#define SQLITE_MISMATCH 20
#define SQLITE_MISUSE 21
#define SQLITE_NOLFS 22
#define SQLITE_AUTH 23
#define SQLITE_FORMAT 24
#define SQLITE_RANGE 25
#define SQLITE_NOTADB 26
#define SQLITE_NOTICE 27
#define SQLITE_WARNING 28
#define SQLITE_ROW 100
#define SQLITE_DONE 101
#define SQLITE_CONSTRAINT_PRIMARYKEY (SQLITE_CONSTRAINT | (6 << 8))
#define SQLITE_CONSTRAINT_UNIQUE (SQLITE_CONSTRAINT | (8 << 8))
#define SQLITE_OPEN_READONLY 0x00000001
#define SQLITE_OPEN_READWRITE 0x00000002
#define SQLITE_OPEN_CREATE 0x00000004
#define SQLITE_OPEN_URI 0x00000040
#define SQLITE_OPEN_MEMORY 0x00000080
#define SQLITE_OPEN_NOMUTEX 0x00008000
#define SQLITE_OPEN_FULLMUTEX 0x00010000
#define SQLITE_OPEN_SHAREDCACHE 0x00020000
#define SQLITE_OPEN_PRIVATECACHE 0x00040000
#define SQLITE_INTEGER 1
#define SQLITE_FLOAT 2
#define SQLITE_BLOB 4
#define SQLITE_NULL 5
#define SQLITE_TEXT 3
#define SQLITE3_TEXT 3
#define SQLITE_UTF8 1
#define SQLITE_DETERMINISTIC 0x000000800
#define SQLITE_PREPARE_PERSISTENT 0x01
#define SQLITE_CONFIG_SINGLETHREAD 1
#define SQLITE_CONFIG_MULTITHREAD 2
#define SQLITE_CONFIG_SERIALIZED 3
#define SQLITE_DBCONFIG_ENABLE_FKEY 1002
const char *sqlite3_libversion(void), *sqlite3_errmsg(sqlite3*), *sqlite3_errstr(int), *sqlite3_sql(sqlite3_stmt*), *sqlite3_column_name(sqlite3_stmt*, int), *sqlite3_column_decltype(sqlite3_stmt*, int), *sqlite3_bind_parameter_name(sqlite3_stmt*, int), *sqlite3_db_filename(sqlite3*, const char*);
int sqlite3_libversion_number(void), sqlite3_threadsafe(void), sqlite3_initialize(void), sqlite3_shutdown(void), sqlite3_config(int, ...), sqlite3_db_config(sqlite3*, int, ...), sqlite3_open(const char*, sqlite3**), sqlite3_open_v2(const char*, sqlite3**, int, const char*), sqlite3_close(sqlite3*), sqlite3_close_v2(sqlite3*);
int sqlite3_exec(sqlite3*, const char*, int (*)(void*, int, char**, char**), void*, char**), sqlite3_busy_timeout(sqlite3*, int), sqlite3_busy_handler(sqlite3*, int (*)(void*, int), void*), sqlite3_changes(sqlite3*), sqlite3_total_changes(sqlite3*), sqlite3_errcode(sqlite3*), sqlite3_extended_errcode(sqlite3*), sqlite3_extended_result_codes(sqlite3*, int);
int sqlite3_get_autocommit(sqlite3*), sqlite3_get_table(sqlite3*, const char*, char***, int*, int*, char**), sqlite3_prepare(sqlite3*, const char*, int, sqlite3_stmt**, const char**), sqlite3_prepare_v2(sqlite3*, const char*, int, sqlite3_stmt**, const char**), sqlite3_prepare_v3(sqlite3*, const char*, int, unsigned int, sqlite3_stmt**, const char**);
int sqlite3_step(sqlite3_stmt*), sqlite3_reset(sqlite3_stmt*), sqlite3_finalize(sqlite3_stmt*), sqlite3_clear_bindings(sqlite3_stmt*), sqlite3_bind_blob(sqlite3_stmt*, int, const void*, int, void (*)(void*)), sqlite3_bind_double(sqlite3_stmt*, int, double), sqlite3_bind_int(sqlite3_stmt*, int, int), sqlite3_bind_int64(sqlite3_stmt*, int, sqlite3_int64);
int sqlite3_bind_null(sqlite3_stmt*, int), sqlite3_bind_text(sqlite3_stmt*, int, const char*, int, void (*)(void*)), sqlite3_bind_zeroblob(sqlite3_stmt*, int, int), sqlite3_bind_parameter_count(sqlite3_stmt*), sqlite3_bind_parameter_index(sqlite3_stmt*, const char*), sqlite3_column_count(sqlite3_stmt*), sqlite3_data_count(sqlite3_stmt*);
int sqlite3_column_bytes(sqlite3_stmt*, int), sqlite3_column_int(sqlite3_stmt*, int), sqlite3_column_type(sqlite3_stmt*, int), sqlite3_stmt_readonly(sqlite3_stmt*), sqlite3_value_bytes(sqlite3_value*), sqlite3_value_int(sqlite3_value*), sqlite3_value_type(sqlite3_value*), sqlite3_complete(const char*), sqlite3_sleep(int), sqlite3_db_readonly(sqlite3*, const char*);
int sqlite3_create_function(sqlite3*, const char*, int, int, void*, void (*)(sqlite3_context*, int, sqlite3_value**), void (*)(sqlite3_context*, int, sqlite3_value**), void (*)(sqlite3_context*)), sqlite3_create_collation(sqlite3*, const char*, int, void*, int (*)(void*, int, const void*, int, const void*)), sqlite3_wal_checkpoint(sqlite3*, const char*);
const void *sqlite3_column_blob(sqlite3_stmt*, int), *sqlite3_value_blob(sqlite3_value*);
const unsigned char *sqlite3_column_text(sqlite3_stmt*, int), *sqlite3_value_text(sqlite3_value*);
double sqlite3_column_double(sqlite3_stmt*, int), sqlite3_value_double(sqlite3_value*);
sqlite3_int64 sqlite3_column_int64(sqlite3_stmt*, int), sqlite3_last_insert_rowid(sqlite3*), sqlite3_value_int64(sqlite3_value*), sqlite3_changes64(sqlite3*);
char *sqlite3_mprintf(const char*, ...), *sqlite3_vmprintf(const char*, va_list), *sqlite3_snprintf(int, char*, const char*, ...), *sqlite3_expanded_sql(sqlite3_stmt*);
void sqlite3_free(void*), sqlite3_free_table(char**), sqlite3_interrupt(sqlite3*), *sqlite3_malloc(int), *sqlite3_realloc(void*, int), *sqlite3_user_data(sqlite3_context*), *sqlite3_update_hook(sqlite3*, void (*)(void*, int, char const*, char const*, sqlite3_int64), void*);
void sqlite3_result_int(sqlite3_context*, int), sqlite3_result_int64(sqlite3_context*, sqlite3_int64), sqlite3_result_double(sqlite3_context*, double), sqlite3_result_null(sqlite3_context*), sqlite3_result_text(sqlite3_context*, const char*, int, void (*)(void*)), sqlite3_result_error(sqlite3_context*, const char*, int);
void sqlite3_result_blob(sqlite3_context*, const void*, int, void (*)(void*)), sqlite3_result_value(sqlite3_context*, sqlite3_value*);
sqlite3* sqlite3_db_handle(sqlite3_stmt*);
sqlite3_stmt* sqlite3_next_stmt(sqlite3*, sqlite3_stmt*);
sqlite3_value* sqlite3_column_value(sqlite3_stmt*, int);
sqlite3_backup* sqlite3_backup_init(sqlite3*, const char*, sqlite3*, const char*);
int sqlite3_backup_step(sqlite3_backup*, int), sqlite3_backup_finish(sqlite3_backup*);
#ifdef __cplusplus
}
#endif
#endif
