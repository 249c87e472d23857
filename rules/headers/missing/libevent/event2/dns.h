#ifndef EVENT2_DNS_H_INCLUDED_
#define EVENT2_DNS_H_INCLUDED_
#include <event2/util.h>
#ifdef __cplusplus
extern "C" {
#endif
struct event_base;
struct evdns_base;
struct evdns_request;
#define EVDNS_BASE_INITIALIZE_NAMESERVERS 1
#define EVDNS_BASE_DISABLE_WHEN_INACTIVE 0x8000
#define DNS_OPTIONS_ALL 7
#define DNS_ERR_NONE 0
#define DNS_IPv4_A 1
typedef void (*evdns_callback_type)(int, char, int, int, void*, void*);
typedef void (*evdns_getaddrinfo_cb)(int, struct evutil_addrinfo*, void*);
struct evdns_base* evdns_base_new(struct event_base*, int);
void evdns_base_free(struct evdns_base*, int), evdns_getaddrinfo_cancel(struct evdns_getaddrinfo_request*);
const char* evdns_err_to_string(int);
int evdns_base_nameserver_ip_add(struct evdns_base*, const char*), evdns_base_resolv_conf_parse(struct evdns_base*, int, const char*), evdns_base_set_option(struct evdns_base*, const char*, const char*);
struct evdns_request* evdns_base_resolve_ipv4(struct evdns_base*, const char*, int, evdns_callback_type, void*);
struct evdns_getaddrinfo_request* evdns_getaddrinfo(struct evdns_base*, const char*, const char*, const struct evutil_addrinfo*, evdns_getaddrinfo_cb, void*);
#ifdef __cplusplus
}
#endif
#endif
