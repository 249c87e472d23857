// Sockets: those of POSIX, and what Windows adds.
#pragma once
#include <_windows_models.h>
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>

typedef UINT_PTR SOCKET;
typedef struct sockaddr SOCKADDR, *PSOCKADDR, *LPSOCKADDR;
typedef struct sockaddr_in SOCKADDR_IN, *PSOCKADDR_IN;
typedef struct sockaddr_in6 SOCKADDR_IN6;
typedef struct sockaddr_storage SOCKADDR_STORAGE;
typedef struct in_addr IN_ADDR;
typedef struct hostent HOSTENT, *LPHOSTENT;
typedef struct addrinfo ADDRINFOA, *PADDRINFOA;
typedef struct addrinfoW { int ai_flags, ai_family, ai_socktype, ai_protocol; size_t ai_addrlen; PWSTR ai_canonname; struct sockaddr* ai_addr; struct addrinfoW* ai_next; } ADDRINFOW, *PADDRINFOW;
typedef struct timeval TIMEVAL;
typedef fd_set FD_SET;
typedef struct WSAData { WORD wVersion, wHighVersion; unsigned short iMaxSockets, iMaxUdpDg; char* lpVendorInfo; char szDescription[257]; char szSystemStatus[129]; } WSADATA, *LPWSADATA;
typedef struct _WSABUF { ULONG len; CHAR* buf; } WSABUF, *LPWSABUF;
typedef struct { SOCKET fd; SHORT events, revents; } WSAPOLLFD;
typedef HANDLE WSAEVENT;
#define INVALID_SOCKET ((SOCKET)(~0))
#define SOCKET_ERROR (-1)
#define SD_RECEIVE 0
#define SD_SEND 1
#define SD_BOTH 2
#define WSADESCRIPTION_LEN 256
#define WSAEINTR 10004L
#define WSAEWOULDBLOCK 10035L
#define WSAEINPROGRESS 10036L
#define WSAECONNABORTED 10053L
#define WSAECONNRESET 10054L
#define WSAENOTCONN 10057L
#define WSAEFAULT 10014L
#define WSAEINVAL 10022L
#define WSAEALREADY 10037L
#define WSAENOTSOCK 10038L
#define WSAEADDRINUSE 10048L
#define WSAENETUNREACH 10051L
#define WSAENOBUFS 10055L
#define WSAEISCONN 10056L
#define WSAESHUTDOWN 10058L
#define WSAEHOSTUNREACH 10065L
#define WSATRY_AGAIN 11002L
#define WSA_IO_PENDING 997
#define WSA_FLAG_OVERLAPPED 1
#define WSA_INVALID_EVENT ((WSAEVENT)NULL)
#define WSA_WAIT_TIMEOUT 258L
#define WSA_WAIT_EVENT_0 0L
#define WSA_INFINITE 0xFFFFFFFF
#define FD_READ 1
#define FD_WRITE 2
#define FD_ACCEPT 8
#define FD_CONNECT 16
#define FD_CLOSE 32
#define WSAETIMEDOUT 10060L
#define WSAECONNREFUSED 10061L
#define WSAHOST_NOT_FOUND 11001L
#ifndef FIONBIO
#define FIONBIO 0x8004667e
#endif
#ifdef __cplusplus
extern "C" {
#endif

int WSAStartup(WORD, LPWSADATA);
int WSACleanup(void);
int WSAGetLastError(void);
void WSASetLastError(int);
int closesocket(SOCKET);
int ioctlsocket(SOCKET, long, unsigned long*);
int WSASend(SOCKET, LPWSABUF, DWORD, LPDWORD, DWORD, LPOVERLAPPED, void*);
int WSARecv(SOCKET, LPWSABUF, DWORD, LPDWORD, LPDWORD, LPOVERLAPPED, void*);
int WSAPoll(WSAPOLLFD*, ULONG, INT);
SOCKET WSASocketA(int, int, int, void*, unsigned, DWORD);
SOCKET WSASocketW(int, int, int, void*, unsigned, DWORD);
int WSAConnect(SOCKET, const struct sockaddr*, int, LPWSABUF, LPWSABUF, void*, void*);
int WSAIoctl(SOCKET, DWORD, LPVOID, DWORD, LPVOID, DWORD, LPDWORD, LPOVERLAPPED, void*);
WSAEVENT WSACreateEvent(void);
BOOL WSASetEvent(WSAEVENT);
BOOL WSAResetEvent(WSAEVENT);
BOOL WSACloseEvent(WSAEVENT);
int WSAEventSelect(SOCKET, WSAEVENT, long);
DWORD WSAWaitForMultipleEvents(DWORD, const WSAEVENT*, BOOL, DWORD, BOOL);
BOOL WSAGetOverlappedResult(SOCKET, LPOVERLAPPED, LPDWORD, BOOL, LPDWORD);
int GetAddrInfoW(PCWSTR, PCWSTR, const ADDRINFOW*, PADDRINFOW*);
void FreeAddrInfoW(PADDRINFOW);
INT InetPtonW(INT, PCWSTR, PVOID);
INT InetPtonA(INT, PCSTR, PVOID);
WCHAR* gai_strerrorW(int);
char* gai_strerrorA(int);
#ifdef __cplusplus
}
#endif
