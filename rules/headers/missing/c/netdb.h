#ifndef _MODELS_NETDB_H
#define _MODELS_NETDB_H
#include <_models_c.h>
#include <sys/socket.h>
_M_BEGIN
struct hostent { char *h_name, **h_aliases; int h_addrtype, h_length; char** h_addr_list; };
#define h_addr h_addr_list[0]
struct addrinfo { int ai_flags, ai_family, ai_socktype, ai_protocol; socklen_t ai_addrlen; struct sockaddr* ai_addr; char* ai_canonname; struct addrinfo* ai_next; };
#define AI_PASSIVE 1
#define NI_MAXHOST 1025
struct hostent* gethostbyname(const char*);
int getaddrinfo(const char*, const char*, const struct addrinfo*, struct addrinfo**), getnameinfo(const struct sockaddr*, socklen_t, char*, socklen_t, char*, socklen_t, int);
void freeaddrinfo(struct addrinfo*);
const char* gai_strerror(int);
_M_END
#endif
