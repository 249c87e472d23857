// Of OpenSSL what programs use that have it through Asio alone: its own headers are as long as all of this. They may follow, or come first.
#pragma once
#if !defined(OPENSSL_SSL_H) && !defined(HEADER_SSL_H)
#include <stddef.h>
extern "C" {
typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;
typedef struct x509_st X509;
typedef struct X509_name_st X509_NAME;
typedef struct x509_store_st X509_STORE;
typedef struct x509_store_ctx_st X509_STORE_CTX;
typedef struct bio_st BIO;
typedef int pem_password_cb(char* buf, int size, int rwflag, void* userdata);
long SSL_ctrl(SSL* ssl, int cmd, long larg, void* parg);
long SSL_CTX_ctrl(SSL_CTX* ctx, int cmd, long larg, void* parg);
long SSL_get_verify_result(const SSL* ssl);
const char* SSL_get_version(const SSL* ssl);
int SSL_set1_host(SSL* ssl, const char* hostname);
int SSL_set_alpn_protos(SSL* ssl, const unsigned char* protos, unsigned int protos_len);
void SSL_get0_alpn_selected(const SSL* ssl, const unsigned char** data, unsigned int* len);
int SSL_CTX_set_alpn_protos(SSL_CTX* ctx, const unsigned char* protos, unsigned int protos_len);
int SSL_CTX_set_cipher_list(SSL_CTX* ctx, const char* str);
int SSL_CTX_set_ciphersuites(SSL_CTX* ctx, const char* str);
int SSL_CTX_set_default_verify_paths(SSL_CTX* ctx);
int SSL_CTX_load_verify_locations(SSL_CTX* ctx, const char* file, const char* path);
void SSL_CTX_set_verify(SSL_CTX* ctx, int mode, int (*callback)(int, X509_STORE_CTX*));
X509_STORE* SSL_CTX_get_cert_store(const SSL_CTX* ctx);
unsigned long ERR_get_error(void);
unsigned long ERR_peek_error(void);
unsigned long ERR_peek_last_error(void);
void ERR_clear_error(void);
char* ERR_error_string(unsigned long e, char* buf);
void ERR_error_string_n(unsigned long e, char* buf, size_t len);
const char* ERR_lib_error_string(unsigned long e);
const char* ERR_reason_error_string(unsigned long e);
X509* X509_STORE_CTX_get_current_cert(const X509_STORE_CTX* ctx);
int X509_STORE_CTX_get_error(const X509_STORE_CTX* ctx);
int X509_STORE_CTX_get_error_depth(const X509_STORE_CTX* ctx);
const char* X509_verify_cert_error_string(long n);
int X509_STORE_add_cert(X509_STORE* store, X509* x);
X509_NAME* X509_get_subject_name(const X509* x);
X509_NAME* X509_get_issuer_name(const X509* x);
char* X509_NAME_oneline(const X509_NAME* name, char* buf, int size);
void X509_free(X509* x);
BIO* BIO_new_mem_buf(const void* buf, int len);
int BIO_free(BIO* bio);
X509* PEM_read_bio_X509(BIO* bio, X509** x, pem_password_cb* cb, void* u);
}
#define SSL_set_tlsext_host_name(ssl, name) SSL_ctrl(ssl, 55, 0, (void*)(name))
#define SSL_CTX_set_min_proto_version(ctx, version) SSL_CTX_ctrl(ctx, 123, version, NULL)
#define SSL_CTX_set_max_proto_version(ctx, version) SSL_CTX_ctrl(ctx, 124, version, NULL)
#define TLS1_VERSION 0x0301
#define TLS1_1_VERSION 0x0302
#define TLS1_2_VERSION 0x0303
#define TLS1_3_VERSION 0x0304
#define SSL_VERIFY_NONE 0x00
#define SSL_VERIFY_PEER 0x01
#define X509_V_OK 0
#endif
