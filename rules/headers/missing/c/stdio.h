#ifndef _MODELS_STDIO_H
#define _MODELS_STDIO_H
#include <_models_c.h>
#include <stdarg.h>
_M_BEGIN
typedef struct { long at; } fpos_t;
extern FILE *stdin, *stdout, *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr
#define EOF (-1)
#define BUFSIZ 8192
#define FILENAME_MAX 4096
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#define L_tmpnam 20
#define P_tmpdir "/tmp"
void clearerr(FILE*), perror(const char*), rewind(FILE*), setbuf(FILE*, char*);
int fclose(FILE*), feof(FILE*), ferror(FILE*), fflush(FILE*), fgetc(FILE*), fgetpos(FILE*, fpos_t*), fputc(int, FILE*), fputs(const char*, FILE*), fseek(FILE*, long, int), fsetpos(FILE*, const fpos_t*);
int getc(FILE*), getchar(void), putc(int, FILE*), putchar(int), puts(const char*), remove(const char*), rename(const char*, const char*), setvbuf(FILE*, char*, int, size_t), ungetc(int, FILE*), fileno(FILE*), pclose(FILE*), fseeko(FILE*, off_t, int);
int fprintf(FILE*, const char*, ...), printf(const char*, ...), sprintf(char*, const char*, ...), snprintf(char*, size_t, const char*, ...), dprintf(int, const char*, ...), asprintf(char**, const char*, ...);
int vfprintf(FILE*, const char*, va_list), vprintf(const char*, va_list), vsprintf(char*, const char*, va_list), vsnprintf(char*, size_t, const char*, va_list), vasprintf(char**, const char*, va_list);
int fscanf(FILE*, const char*, ...), scanf(const char*, ...), sscanf(const char*, const char*, ...), vfscanf(FILE*, const char*, va_list), vscanf(const char*, va_list), vsscanf(const char*, const char*, va_list);
char *fgets(char*, int, FILE*), *tmpnam(char*);
FILE *fopen(const char*, const char*), *freopen(const char*, const char*, FILE*), *tmpfile(void), *fdopen(int, const char*), *popen(const char*, const char*), *fmemopen(void*, size_t, const char*), *open_memstream(char**, size_t*);
size_t fread(void*, size_t, size_t, FILE*), fwrite(const void*, size_t, size_t, FILE*);
long ftell(FILE*);
off_t ftello(FILE*);
ssize_t getline(char**, size_t*, FILE*), getdelim(char**, size_t*, int, FILE*);
_M_END
#endif
