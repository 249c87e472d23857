/* OpenSSL: what its headers declare, as far as clients of HTTP use it. */
#ifndef _OPENSSL_MODELS_H
#define _OPENSSL_MODELS_H
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#define OPENSSL_VERSION_NUMBER 0x30000080L
#define OPENSSL_VERSION_MAJOR 3
#define OPENSSL_VERSION_MINOR 0
#define OPENSSL_VERSION_PATCH 8
#define OPENSSL_VERSION_TEXT "OpenSSL 3.0.8"
#define OPENSSL_VERSION 0
#define OPENSSL_FILE __FILE__
#define OPENSSL_LINE __LINE__
#ifdef __cplusplus
extern "C" {
#endif
typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;
typedef struct ssl_method_st SSL_METHOD;
typedef struct ssl_session_st SSL_SESSION;
typedef struct ssl_cipher_st SSL_CIPHER;
typedef struct bio_st BIO;
typedef struct bio_method_st BIO_METHOD;
typedef struct x509_st X509;
typedef struct X509_name_st X509_NAME;
typedef struct x509_store_st X509_STORE;
typedef struct x509_store_ctx_st X509_STORE_CTX;
typedef struct X509_VERIFY_PARAM_st X509_VERIFY_PARAM;
typedef struct evp_md_st EVP_MD;
typedef struct evp_md_ctx_st EVP_MD_CTX;
typedef struct evp_cipher_st EVP_CIPHER;
typedef struct evp_cipher_ctx_st EVP_CIPHER_CTX;
typedef struct evp_pkey_st EVP_PKEY;
typedef struct evp_pkey_ctx_st EVP_PKEY_CTX;
typedef struct evp_Encode_Ctx_st EVP_ENCODE_CTX;
typedef struct hmac_ctx_st HMAC_CTX;
typedef struct engine_st ENGINE;
typedef struct rsa_st RSA;
typedef struct bignum_st BIGNUM;
typedef struct bignum_ctx BN_CTX;
typedef struct asn1_string_st { int length, type; unsigned char* data; long flags; } ASN1_STRING, ASN1_INTEGER, ASN1_TIME, ASN1_OCTET_STRING;
typedef struct ossl_init_settings_st OPENSSL_INIT_SETTINGS;
typedef struct ossl_lib_ctx_st OSSL_LIB_CTX;
typedef struct stack_st OPENSSL_STACK;
struct stack_st_X509;
struct stack_st_X509_NAME;
#define STACK_OF(type) struct stack_st_##type
typedef struct buf_mem_st { size_t length; char* data; size_t max; unsigned long flags; } BUF_MEM;

/* ---- the library, errors, random numbers ---- */
#define OPENSSL_INIT_LOAD_CRYPTO_STRINGS 0x00000002L
#define OPENSSL_INIT_ADD_ALL_CIPHERS 0x00000004L
#define OPENSSL_INIT_ADD_ALL_DIGESTS 0x00000008L
#define OPENSSL_INIT_LOAD_SSL_STRINGS 0x00200000L
int OPENSSL_init_ssl(uint64_t, const OPENSSL_INIT_SETTINGS*), OPENSSL_init_crypto(uint64_t, const OPENSSL_INIT_SETTINGS*);
const char* OpenSSL_version(int);
unsigned long OpenSSL_version_num(void);
void *CRYPTO_malloc(size_t, const char*, int), CRYPTO_free(void*, const char*, int), OPENSSL_cleanse(void*, size_t);
int CRYPTO_memcmp(const void*, const void*, size_t);
#define OPENSSL_malloc(n) CRYPTO_malloc(n, OPENSSL_FILE, OPENSSL_LINE)
#define OPENSSL_free(at) CRYPTO_free(at, OPENSSL_FILE, OPENSSL_LINE)
#define SSL_library_init() OPENSSL_init_ssl(0, NULL)
#define SSL_load_error_strings() OPENSSL_init_ssl(OPENSSL_INIT_LOAD_SSL_STRINGS | OPENSSL_INIT_LOAD_CRYPTO_STRINGS, NULL)
#define OpenSSL_add_all_algorithms() OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_CIPHERS | OPENSSL_INIT_ADD_ALL_DIGESTS, NULL)
#define OpenSSL_add_ssl_algorithms() SSL_library_init()
#define SSLeay_add_ssl_algorithms() SSL_library_init()
#define OpenSSL_add_all_digests() OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_DIGESTS, NULL)
#define ERR_load_crypto_strings() OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS, NULL)
#define ERR_free_strings() while (0) continue
#define EVP_cleanup() while (0) continue
#define CRYPTO_cleanup_all_ex_data() while (0) continue
#define SSL_COMP_free_compression_methods() while (0) continue
#define ERR_load_BIO_strings() ((void)0)
unsigned long ERR_get_error(void), ERR_peek_error(void), ERR_peek_last_error(void);
void ERR_clear_error(void), ERR_error_string_n(unsigned long, char*, size_t), ERR_print_errors_fp(FILE*), ERR_print_errors(BIO*), ERR_print_errors_cb(int (*)(const char*, size_t, void*), void*);
char* ERR_error_string(unsigned long, char*);
const char *ERR_reason_error_string(unsigned long), *ERR_lib_error_string(unsigned long), *ERR_func_error_string(unsigned long);
int RAND_bytes(unsigned char*, int), RAND_priv_bytes(unsigned char*, int), RAND_status(void), RAND_poll(void), RAND_load_file(const char*, long);
void RAND_seed(const void*, int), RAND_add(const void*, int, double);

/* ---- BIO ---- */
#define BIO_NOCLOSE 0x00
#define BIO_CLOSE 0x01
#define BIO_FLAGS_BASE64_NO_NL 0x100
#define BIO_FLAGS_READ 0x01
#define BIO_FLAGS_WRITE 0x02
#define BIO_FLAGS_IO_SPECIAL 0x04
#define BIO_FLAGS_SHOULD_RETRY 0x08
BIO *BIO_new(const BIO_METHOD*), *BIO_new_mem_buf(const void*, int), *BIO_new_file(const char*, const char*), *BIO_new_fp(FILE*, int), *BIO_new_socket(int, int), *BIO_new_connect(const char*), *BIO_new_ssl(SSL_CTX*, int), *BIO_new_ssl_connect(SSL_CTX*), *BIO_new_buffer_ssl_connect(SSL_CTX*), *BIO_push(BIO*, BIO*), *BIO_pop(BIO*), *BIO_next(BIO*);
const BIO_METHOD *BIO_s_mem(void), *BIO_s_connect(void), *BIO_s_socket(void), *BIO_s_file(void), *BIO_f_base64(void), *BIO_f_buffer(void), *BIO_f_ssl(void), *BIO_f_md(void);
int BIO_free(BIO*), BIO_read(BIO*, void*, int), BIO_write(BIO*, const void*, int), BIO_gets(BIO*, char*, int), BIO_puts(BIO*, const char*), BIO_printf(BIO*, const char*, ...), BIO_read_ex(BIO*, void*, size_t, size_t*), BIO_write_ex(BIO*, const void*, size_t, size_t*), BIO_test_flags(const BIO*, int), BIO_up_ref(BIO*);
void BIO_free_all(BIO*), BIO_vfree(BIO*), BIO_set_flags(BIO*, int), BIO_clear_flags(BIO*, int), BIO_ssl_shutdown(BIO*);
long BIO_ctrl(BIO*, int, long, void*), BIO_int_ctrl(BIO*, int, long, int);
size_t BIO_ctrl_pending(BIO*);
#define BIO_set_conn_hostname(b, name) BIO_ctrl(b, 100, 0, (char*)(name))
#define BIO_set_conn_port(b, port) BIO_ctrl(b, 100, 1, (char*)(port))
#define BIO_do_connect(b) BIO_do_handshake(b)
#define BIO_do_handshake(b) BIO_ctrl(b, 101, 0, NULL)
#define BIO_set_nbio(b, n) BIO_ctrl(b, 102, (n), NULL)
#define BIO_get_fd(b, at) BIO_ctrl(b, 105, 0, (char*)(at))
#define BIO_set_fd(b, fd, close) BIO_int_ctrl(b, 104, (close), (fd))
#define BIO_get_ssl(b, at) BIO_ctrl(b, 110, 0, (char*)(at))
#define BIO_set_ssl(b, ssl, close) BIO_ctrl(b, 109, (close), (char*)(ssl))
#define BIO_get_mem_data(b, at) BIO_ctrl(b, 3, 0, (char*)(at))
#define BIO_get_mem_ptr(b, at) BIO_ctrl(b, 115, 0, (char*)(at))
#define BIO_set_mem_eof_return(b, v) BIO_ctrl(b, 130, (v), NULL)
#define BIO_set_close(b, c) (int)BIO_ctrl(b, 9, (c), NULL)
#define BIO_flush(b) (int)BIO_ctrl(b, 11, 0, NULL)
#define BIO_reset(b) (int)BIO_ctrl(b, 1, 0, NULL)
#define BIO_eof(b) (int)BIO_ctrl(b, 2, 0, NULL)
#define BIO_pending(b) (int)BIO_ctrl(b, 10, 0, NULL)
#define BIO_should_retry(b) BIO_test_flags(b, BIO_FLAGS_SHOULD_RETRY)
#define BIO_should_read(b) BIO_test_flags(b, BIO_FLAGS_READ)
#define BIO_should_write(b) BIO_test_flags(b, BIO_FLAGS_WRITE)
BUF_MEM* BUF_MEM_new(void);
void BUF_MEM_free(BUF_MEM*);

/* ---- TLS ---- */
#define SSL_ERROR_NONE 0
#define SSL_ERROR_SSL 1
#define SSL_ERROR_WANT_READ 2
#define SSL_ERROR_WANT_WRITE 3
#define SSL_ERROR_WANT_X509_LOOKUP 4
#define SSL_ERROR_SYSCALL 5
#define SSL_ERROR_ZERO_RETURN 6
#define SSL_ERROR_WANT_CONNECT 7
#define SSL_ERROR_WANT_ACCEPT 8
#define SSL_VERIFY_NONE 0x00
#define SSL_VERIFY_PEER 0x01
#define SSL_VERIFY_FAIL_IF_NO_PEER_CERT 0x02
#define SSL_VERIFY_CLIENT_ONCE 0x04
#define SSL_FILETYPE_PEM 1
#define SSL_FILETYPE_ASN1 2
#define SSL_MODE_ENABLE_PARTIAL_WRITE 0x00000001U
#define SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER 0x00000002U
#define SSL_MODE_AUTO_RETRY 0x00000004U
#define SSL_OP_ALL 0x80000850U
#define SSL_OP_NO_SSLv2 0x0
#define SSL_OP_NO_SSLv3 0x02000000U
#define SSL_OP_NO_TLSv1 0x04000000U
#define SSL_OP_NO_TLSv1_1 0x10000000U
#define SSL_OP_NO_TLSv1_2 0x08000000U
#define SSL_OP_NO_TLSv1_3 0x20000000U
#define SSL_OP_NO_COMPRESSION 0x00020000U
#define SSL_OP_IGNORE_UNEXPECTED_EOF 0x80U
#define SSL_SENT_SHUTDOWN 1
#define SSL_RECEIVED_SHUTDOWN 2
#define SSL3_VERSION 0x0300
#define TLS1_VERSION 0x0301
#define TLS1_1_VERSION 0x0302
#define TLS1_2_VERSION 0x0303
#define TLS1_3_VERSION 0x0304
#define TLSEXT_NAMETYPE_host_name 0
#define SSL_CTRL_MODE 33
#define SSL_CTRL_SET_TLSEXT_HOSTNAME 55
#define SSL_CTRL_SET_MIN_PROTO_VERSION 123
#define SSL_CTRL_SET_MAX_PROTO_VERSION 124
#define X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS 0x4
#define X509_V_OK 0
#define X509_FILETYPE_PEM 1
typedef int (*SSL_verify_cb)(int, X509_STORE_CTX*);
typedef int pem_password_cb(char*, int, int, void*);
const SSL_METHOD *TLS_method(void), *TLS_client_method(void), *TLS_server_method(void), *TLSv1_client_method(void), *TLSv1_1_client_method(void), *TLSv1_2_client_method(void), *TLSv1_2_method(void), *DTLS_client_method(void);
#define SSLv23_method TLS_method
#define SSLv23_client_method TLS_client_method
#define SSLv23_server_method TLS_server_method
SSL_CTX *SSL_CTX_new(const SSL_METHOD*), *SSL_get_SSL_CTX(const SSL*);
void SSL_CTX_free(SSL_CTX*), SSL_CTX_set_verify(SSL_CTX*, int, SSL_verify_cb), SSL_CTX_set_verify_depth(SSL_CTX*, int), SSL_CTX_set_default_passwd_cb(SSL_CTX*, pem_password_cb*), SSL_CTX_set_default_passwd_cb_userdata(SSL_CTX*, void*), SSL_CTX_set_cert_store(SSL_CTX*, X509_STORE*), SSL_CTX_set_keylog_callback(SSL_CTX*, void (*)(const SSL*, const char*));
int SSL_CTX_up_ref(SSL_CTX*), SSL_CTX_set_default_verify_paths(SSL_CTX*), SSL_CTX_load_verify_locations(SSL_CTX*, const char*, const char*), SSL_CTX_load_verify_file(SSL_CTX*, const char*), SSL_CTX_set_cipher_list(SSL_CTX*, const char*), SSL_CTX_set_ciphersuites(SSL_CTX*, const char*), SSL_CTX_use_certificate_file(SSL_CTX*, const char*, int);
int SSL_CTX_use_certificate_chain_file(SSL_CTX*, const char*), SSL_CTX_use_certificate(SSL_CTX*, X509*), SSL_CTX_use_PrivateKey_file(SSL_CTX*, const char*, int), SSL_CTX_use_PrivateKey(SSL_CTX*, EVP_PKEY*), SSL_CTX_check_private_key(const SSL_CTX*), SSL_CTX_set_alpn_protos(SSL_CTX*, const unsigned char*, unsigned int);
uint64_t SSL_CTX_set_options(SSL_CTX*, uint64_t), SSL_CTX_clear_options(SSL_CTX*, uint64_t), SSL_set_options(SSL*, uint64_t);
X509_STORE* SSL_CTX_get_cert_store(const SSL_CTX*);
X509_VERIFY_PARAM *SSL_get0_param(SSL*), *SSL_CTX_get0_param(SSL_CTX*);
long SSL_CTX_ctrl(SSL_CTX*, int, long, void*), SSL_ctrl(SSL*, int, long, void*), SSL_get_verify_result(const SSL*);
#define SSL_CTX_set_mode(ctx, mode) SSL_CTX_ctrl((ctx), SSL_CTRL_MODE, (mode), NULL)
#define SSL_set_mode(ssl, mode) SSL_ctrl((ssl), SSL_CTRL_MODE, (mode), NULL)
#define SSL_CTX_set_min_proto_version(ctx, version) SSL_CTX_ctrl(ctx, SSL_CTRL_SET_MIN_PROTO_VERSION, version, NULL)
#define SSL_CTX_set_max_proto_version(ctx, version) SSL_CTX_ctrl(ctx, SSL_CTRL_SET_MAX_PROTO_VERSION, version, NULL)
#define SSL_set_min_proto_version(ssl, version) SSL_ctrl(ssl, SSL_CTRL_SET_MIN_PROTO_VERSION, version, NULL)
#define SSL_set_tlsext_host_name(ssl, name) SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, (void*)(name))
#define SSL_CTX_add_extra_chain_cert(ctx, x) SSL_CTX_ctrl(ctx, 14, 0, (char*)(x))
#define SSL_CTX_set_session_cache_mode(ctx, mode) SSL_CTX_ctrl(ctx, 44, mode, NULL)
SSL* SSL_new(SSL_CTX*);
void SSL_free(SSL*), SSL_set_bio(SSL*, BIO*, BIO*), SSL_set_connect_state(SSL*), SSL_set_accept_state(SSL*), SSL_set_verify(SSL*, int, SSL_verify_cb), SSL_set_hostflags(SSL*, unsigned int), SSL_set_shutdown(SSL*, int), SSL_set_quiet_shutdown(SSL*, int), SSL_get0_alpn_selected(const SSL*, const unsigned char**, unsigned int*);
int SSL_set_fd(SSL*, int), SSL_get_fd(const SSL*), SSL_connect(SSL*), SSL_accept(SSL*), SSL_do_handshake(SSL*), SSL_read(SSL*, void*, int), SSL_peek(SSL*, void*, int), SSL_write(SSL*, const void*, int), SSL_read_ex(SSL*, void*, size_t, size_t*), SSL_write_ex(SSL*, const void*, size_t, size_t*), SSL_shutdown(SSL*), SSL_get_shutdown(const SSL*);
int SSL_get_error(const SSL*, int), SSL_pending(const SSL*), SSL_has_pending(const SSL*), SSL_set1_host(SSL*, const char*), SSL_set_alpn_protos(SSL*, const unsigned char*, unsigned int), SSL_set_session(SSL*, SSL_SESSION*), SSL_session_reused(const SSL*), SSL_version(const SSL*), SSL_clear(SSL*), SSL_set_cipher_list(SSL*, const char*), SSL_is_init_finished(const SSL*);
const char *SSL_get_version(const SSL*), *SSL_CIPHER_get_name(const SSL_CIPHER*), *SSL_state_string_long(const SSL*), *SSL_get_servername(const SSL*, int);
const SSL_CIPHER* SSL_get_current_cipher(const SSL*);
#define SSL_get_cipher(ssl) SSL_CIPHER_get_name(SSL_get_current_cipher(ssl))
#define SSL_get_cipher_name(ssl) SSL_CIPHER_get_name(SSL_get_current_cipher(ssl))
BIO *SSL_get_rbio(const SSL*), *SSL_get_wbio(const SSL*);
X509 *SSL_get1_peer_certificate(const SSL*), *SSL_get0_peer_certificate(const SSL*);
#define SSL_get_peer_certificate SSL_get1_peer_certificate
SSL_SESSION *SSL_get_session(const SSL*), *SSL_get1_session(SSL*);
void SSL_SESSION_free(SSL_SESSION*);
int SSL_set_ex_data(SSL*, int, void*), SSL_get_ex_data_X509_STORE_CTX_idx(void);
void *SSL_get_ex_data(const SSL*, int);

/* ---- certificates and keys ---- */
void X509_free(X509*), X509_NAME_free(X509_NAME*), X509_STORE_free(X509_STORE*);
X509_NAME *X509_get_subject_name(const X509*), *X509_get_issuer_name(const X509*);
char* X509_NAME_oneline(const X509_NAME*, char*, int);
int X509_NAME_get_text_by_NID(X509_NAME*, int, char*, int), X509_NAME_print_ex(BIO*, const X509_NAME*, int, unsigned long), X509_check_host(X509*, const char*, size_t, unsigned int, char**), X509_digest(const X509*, const EVP_MD*, unsigned char*, unsigned int*), X509_STORE_add_cert(X509_STORE*, X509*), X509_STORE_set_default_paths(X509_STORE*);
int X509_STORE_CTX_get_error(const X509_STORE_CTX*), X509_STORE_CTX_get_error_depth(const X509_STORE_CTX*), X509_VERIFY_PARAM_set1_host(X509_VERIFY_PARAM*, const char*, size_t), i2d_X509(const X509*, unsigned char**), X509_up_ref(X509*);
void X509_VERIFY_PARAM_set_hostflags(X509_VERIFY_PARAM*, unsigned int), *X509_STORE_CTX_get_ex_data(const X509_STORE_CTX*, int);
const char* X509_verify_cert_error_string(long);
X509 *X509_STORE_CTX_get_current_cert(const X509_STORE_CTX*), *PEM_read_bio_X509(BIO*, X509**, pem_password_cb*, void*), *PEM_read_X509(FILE*, X509**, pem_password_cb*, void*), *d2i_X509(X509**, const unsigned char**, long);
X509_STORE* X509_STORE_new(void);
EVP_PKEY *PEM_read_bio_PrivateKey(BIO*, EVP_PKEY**, pem_password_cb*, void*), *PEM_read_PrivateKey(FILE*, EVP_PKEY**, pem_password_cb*, void*), *PEM_read_bio_PUBKEY(BIO*, EVP_PKEY**, pem_password_cb*, void*), *PEM_read_PUBKEY(FILE*, EVP_PKEY**, pem_password_cb*, void*), *X509_get_pubkey(X509*), *EVP_PKEY_new(void);
RSA *PEM_read_bio_RSAPrivateKey(BIO*, RSA**, pem_password_cb*, void*), *PEM_read_RSAPrivateKey(FILE*, RSA**, pem_password_cb*, void*), *EVP_PKEY_get1_RSA(EVP_PKEY*), *RSA_new(void);
int PEM_write_bio_X509(BIO*, const X509*), RSA_size(const RSA*), RSA_sign(int, const unsigned char*, unsigned int, unsigned char*, unsigned int*, RSA*), EVP_PKEY_set1_RSA(EVP_PKEY*, struct rsa_st*), EVP_PKEY_assign(EVP_PKEY*, int, void*), EVP_PKEY_up_ref(EVP_PKEY*);
void RSA_free(RSA*), EVP_PKEY_free(EVP_PKEY*);
#define EVP_PKEY_NONE 0
#define EVP_PKEY_RSA 6
#define EVP_PKEY_HMAC 855
#define EVP_PKEY_assign_RSA(key, rsa) EVP_PKEY_assign((key), EVP_PKEY_RSA, (rsa))
#define NID_commonName 13
#define NID_sha1 64
#define NID_sha256 672

/* ---- digests, ciphers, base 64 ---- */
#define EVP_MAX_MD_SIZE 64
#define EVP_MAX_KEY_LENGTH 64
#define EVP_MAX_IV_LENGTH 16
#define EVP_MAX_BLOCK_LENGTH 32
#define EVP_CTRL_GCM_SET_IVLEN 0x9
#define EVP_CTRL_GCM_GET_TAG 0x10
#define EVP_CTRL_GCM_SET_TAG 0x11
#define EVP_CTRL_AEAD_GET_TAG 0x10
#define EVP_CTRL_AEAD_SET_TAG 0x11
const EVP_MD *EVP_md5(void), *EVP_sha1(void), *EVP_sha224(void), *EVP_sha256(void), *EVP_sha384(void), *EVP_sha512(void), *EVP_sha3_256(void), *EVP_get_digestbyname(const char*);
const EVP_CIPHER *EVP_aes_128_cbc(void), *EVP_aes_192_cbc(void), *EVP_aes_256_cbc(void), *EVP_aes_128_ecb(void), *EVP_aes_256_ecb(void), *EVP_aes_128_gcm(void), *EVP_aes_256_gcm(void), *EVP_aes_128_ctr(void), *EVP_aes_256_ctr(void), *EVP_chacha20_poly1305(void), *EVP_get_cipherbyname(const char*);
EVP_MD_CTX* EVP_MD_CTX_new(void);
void EVP_MD_CTX_free(EVP_MD_CTX*);
int EVP_MD_CTX_reset(EVP_MD_CTX*), EVP_DigestInit(EVP_MD_CTX*, const EVP_MD*), EVP_DigestInit_ex(EVP_MD_CTX*, const EVP_MD*, ENGINE*), EVP_DigestUpdate(EVP_MD_CTX*, const void*, size_t), EVP_DigestFinal(EVP_MD_CTX*, unsigned char*, unsigned int*), EVP_DigestFinal_ex(EVP_MD_CTX*, unsigned char*, unsigned int*);
int EVP_Digest(const void*, size_t, unsigned char*, unsigned int*, const EVP_MD*, ENGINE*), EVP_MD_get_size(const EVP_MD*), EVP_DigestSignInit(EVP_MD_CTX*, EVP_PKEY_CTX**, const EVP_MD*, ENGINE*, EVP_PKEY*), EVP_DigestSignFinal(EVP_MD_CTX*, unsigned char*, size_t*), EVP_DigestSignUpdate(EVP_MD_CTX*, const void*, size_t);
int EVP_DigestSign(EVP_MD_CTX*, unsigned char*, size_t*, const unsigned char*, size_t), EVP_DigestVerifyInit(EVP_MD_CTX*, EVP_PKEY_CTX**, const EVP_MD*, ENGINE*, EVP_PKEY*), EVP_DigestVerifyUpdate(EVP_MD_CTX*, const void*, size_t), EVP_DigestVerifyFinal(EVP_MD_CTX*, const unsigned char*, size_t);
#define EVP_MD_CTX_create() EVP_MD_CTX_new()
#define EVP_MD_CTX_destroy(ctx) EVP_MD_CTX_free((ctx))
#define EVP_MD_CTX_init(ctx) EVP_MD_CTX_reset((ctx))
#define EVP_MD_size EVP_MD_get_size
EVP_CIPHER_CTX* EVP_CIPHER_CTX_new(void);
void EVP_CIPHER_CTX_free(EVP_CIPHER_CTX*);
int EVP_EncryptInit_ex(EVP_CIPHER_CTX*, const EVP_CIPHER*, ENGINE*, const unsigned char*, const unsigned char*), EVP_EncryptUpdate(EVP_CIPHER_CTX*, unsigned char*, int*, const unsigned char*, int), EVP_EncryptFinal_ex(EVP_CIPHER_CTX*, unsigned char*, int*), EVP_DecryptInit_ex(EVP_CIPHER_CTX*, const EVP_CIPHER*, ENGINE*, const unsigned char*, const unsigned char*);
int EVP_DecryptUpdate(EVP_CIPHER_CTX*, unsigned char*, int*, const unsigned char*, int), EVP_DecryptFinal_ex(EVP_CIPHER_CTX*, unsigned char*, int*), EVP_CIPHER_CTX_ctrl(EVP_CIPHER_CTX*, int, int, void*), EVP_CIPHER_CTX_set_padding(EVP_CIPHER_CTX*, int), EVP_CIPHER_CTX_reset(EVP_CIPHER_CTX*);
int EVP_EncodeBlock(unsigned char*, const unsigned char*, int), EVP_DecodeBlock(unsigned char*, const unsigned char*, int), EVP_DecodeUpdate(EVP_ENCODE_CTX*, unsigned char*, int*, const unsigned char*, int), EVP_DecodeFinal(EVP_ENCODE_CTX*, unsigned char*, int*), EVP_EncodeUpdate(EVP_ENCODE_CTX*, unsigned char*, int*, const unsigned char*, int);
void EVP_EncodeInit(EVP_ENCODE_CTX*), EVP_DecodeInit(EVP_ENCODE_CTX*), EVP_EncodeFinal(EVP_ENCODE_CTX*, unsigned char*, int*), EVP_ENCODE_CTX_free(EVP_ENCODE_CTX*);
EVP_ENCODE_CTX* EVP_ENCODE_CTX_new(void);
int PKCS5_PBKDF2_HMAC(const char*, int, const unsigned char*, int, int, const EVP_MD*, int, unsigned char*), PKCS5_PBKDF2_HMAC_SHA1(const char*, int, const unsigned char*, int, int, int, unsigned char*);
EVP_PKEY *EVP_PKEY_new_mac_key(int, ENGINE*, const unsigned char*, int), *EVP_PKEY_new_raw_private_key(int, ENGINE*, const unsigned char*, size_t);
unsigned char* HMAC(const EVP_MD*, const void*, int, const unsigned char*, size_t, unsigned char*, unsigned int*);
HMAC_CTX* HMAC_CTX_new(void);
void HMAC_CTX_free(HMAC_CTX*);
int HMAC_Init_ex(HMAC_CTX*, const void*, int, const EVP_MD*, ENGINE*), HMAC_Update(HMAC_CTX*, const unsigned char*, size_t), HMAC_Final(HMAC_CTX*, unsigned char*, unsigned int*), HMAC_CTX_reset(HMAC_CTX*);
#define SHA_DIGEST_LENGTH 20
#define SHA224_DIGEST_LENGTH 28
#define SHA256_DIGEST_LENGTH 32
#define SHA384_DIGEST_LENGTH 48
#define SHA512_DIGEST_LENGTH 64
#define MD5_DIGEST_LENGTH 16
#define SHA_LONG unsigned int
typedef struct SHAstate_st { unsigned int _words[24]; } SHA_CTX;
typedef struct SHA256state_st { unsigned int _words[28]; } SHA256_CTX;
typedef struct SHA512state_st { uint64_t _words[27]; } SHA512_CTX;
typedef struct MD5state_st { unsigned int _words[23]; } MD5_CTX;
int SHA1_Init(SHA_CTX*), SHA1_Update(SHA_CTX*, const void*, size_t), SHA1_Final(unsigned char*, SHA_CTX*), SHA256_Init(SHA256_CTX*), SHA256_Update(SHA256_CTX*, const void*, size_t), SHA256_Final(unsigned char*, SHA256_CTX*), SHA512_Init(SHA512_CTX*), SHA512_Update(SHA512_CTX*, const void*, size_t), SHA512_Final(unsigned char*, SHA512_CTX*);
int MD5_Init(MD5_CTX*), MD5_Update(MD5_CTX*, const void*, size_t), MD5_Final(unsigned char*, MD5_CTX*);
unsigned char *SHA1(const unsigned char*, size_t, unsigned char*), *SHA224(const unsigned char*, size_t, unsigned char*), *SHA256(const unsigned char*, size_t, unsigned char*), *SHA384(const unsigned char*, size_t, unsigned char*), *SHA512(const unsigned char*, size_t, unsigned char*), *MD5(const unsigned char*, size_t, unsigned char*);
BIGNUM *BN_new(void), *BN_bin2bn(const unsigned char*, int, BIGNUM*);
void BN_free(BIGNUM*);
#ifdef __cplusplus
}
#endif
#endif
