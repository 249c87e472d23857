/* zlib: what programs use. */
#ifndef ZLIB_H
#define ZLIB_H
#include <stddef.h>
#include <sys/types.h>
#ifdef __cplusplus
extern "C" {
#endif
#define ZLIB_VERSION "1.2.13"
#define ZLIB_VERNUM 0x12d0
#define ZEXPORT
#define ZEXTERN extern
#define MAX_WBITS 15
#define MAX_MEM_LEVEL 9
#define DEF_MEM_LEVEL 8
typedef unsigned char Byte, Bytef;
typedef unsigned int uInt, uIntf;
typedef unsigned long uLong, uLongf;
typedef void *voidp, *voidpf;
typedef const void* voidpc;
typedef char charf;
typedef size_t z_size_t;
typedef off_t z_off_t;
typedef voidpf (*alloc_func)(voidpf, uInt, uInt);
typedef void (*free_func)(voidpf, voidpf);
typedef struct z_stream_s { const Bytef* next_in; uInt avail_in; uLong total_in; Bytef* next_out; uInt avail_out; uLong total_out; const char* msg; struct internal_state* state; alloc_func zalloc; free_func zfree; voidpf opaque; int data_type; uLong adler, reserved; } z_stream;
typedef z_stream* z_streamp;
typedef struct gz_header_s { int text; uLong time; int xflags, os; Bytef* extra; uInt extra_len, extra_max; Bytef* name; uInt name_max; Bytef* comment; uInt comm_max; int hcrc, done; } gz_header;
typedef gz_header* gz_headerp;
typedef struct gzFile_s* gzFile;
#define Z_NO_FLUSH 0
#define Z_PARTIAL_FLUSH 1
#define Z_SYNC_FLUSH 2
#define Z_FULL_FLUSH 3
#define Z_FINISH 4
#define Z_BLOCK 5
#define Z_OK 0
#define Z_STREAM_END 1
#define Z_NEED_DICT 2
#define Z_ERRNO (-1)
#define Z_STREAM_ERROR (-2)
#define Z_DATA_ERROR (-3)
#define Z_MEM_ERROR (-4)
#define Z_BUF_ERROR (-5)
#define Z_VERSION_ERROR (-6)
#define Z_NO_COMPRESSION 0
#define Z_BEST_SPEED 1
#define Z_BEST_COMPRESSION 9
#define Z_DEFAULT_COMPRESSION (-1)
#define Z_FILTERED 1
#define Z_HUFFMAN_ONLY 2
#define Z_DEFAULT_STRATEGY 0
#define Z_BINARY 0
#define Z_TEXT 1
#define Z_DEFLATED 8
#define Z_NULL 0
const char *zlibVersion(void), *gzerror(gzFile, int*), *zError(int);
int deflateInit_(z_streamp, int, const char*, int), inflateInit_(z_streamp, const char*, int), deflateInit2_(z_streamp, int, int, int, int, int, const char*, int), inflateInit2_(z_streamp, int, const char*, int), deflate(z_streamp, int), deflateEnd(z_streamp), inflate(z_streamp, int), inflateEnd(z_streamp), deflateReset(z_streamp);
int inflateReset(z_streamp), inflateReset2(z_streamp, int), inflateSync(z_streamp), deflateParams(z_streamp, int, int), deflateSetHeader(z_streamp, gz_headerp), inflateGetHeader(z_streamp, gz_headerp), compress(Bytef*, uLongf*, const Bytef*, uLong), compress2(Bytef*, uLongf*, const Bytef*, uLong, int), uncompress(Bytef*, uLongf*, const Bytef*, uLong);
uLong compressBound(uLong), deflateBound(z_streamp, uLong), adler32(uLong, const Bytef*, uInt), crc32(uLong, const Bytef*, uInt);
#define deflateInit(s, level) deflateInit_((s), (level), ZLIB_VERSION, (int)sizeof(z_stream))
#define inflateInit(s) inflateInit_((s), ZLIB_VERSION, (int)sizeof(z_stream))
#define deflateInit2(s, level, method, bits, memory, strategy) deflateInit2_((s), (level), (method), (bits), (memory), (strategy), ZLIB_VERSION, (int)sizeof(z_stream))
#define inflateInit2(s, bits) inflateInit2_((s), (bits), ZLIB_VERSION, (int)sizeof(z_stream))
gzFile gzopen(const char*, const char*), gzdopen(int, const char*);
int gzbuffer(gzFile, unsigned), gzread(gzFile, voidp, unsigned), gzwrite(gzFile, voidpc, unsigned), gzprintf(gzFile, const char*, ...), gzputs(gzFile, const char*), gzputc(gzFile, int), gzgetc(gzFile), gzflush(gzFile, int), gzrewind(gzFile), gzeof(gzFile), gzclose(gzFile);
char* gzgets(gzFile, char*, int);
z_off_t gzseek(gzFile, z_off_t, int), gztell(gzFile);
#ifdef __cplusplus
}
#endif
#endif
