// The machine's networks
#pragma once
#include <winsock2.h>

#define MAX_ADAPTER_NAME_LENGTH 256
#define MAX_ADAPTER_DESCRIPTION_LENGTH 128
#define MAX_ADAPTER_ADDRESS_LENGTH 8
#define MIB_IF_TYPE_ETHERNET 6
#define IF_TYPE_SOFTWARE_LOOPBACK 24
#define ERROR_BUFFER_OVERFLOW 111L
#define ERROR_NO_DATA 232L
typedef struct { char String[16]; } IP_ADDRESS_STRING, IP_MASK_STRING;
typedef struct _IP_ADDR_STRING { struct _IP_ADDR_STRING* Next; IP_ADDRESS_STRING IpAddress; IP_MASK_STRING IpMask; DWORD Context; } IP_ADDR_STRING, *PIP_ADDR_STRING;
typedef struct _IP_ADAPTER_INFO { struct _IP_ADAPTER_INFO* Next; DWORD ComboIndex; char AdapterName[MAX_ADAPTER_NAME_LENGTH + 4]; char Description[MAX_ADAPTER_DESCRIPTION_LENGTH + 4]; UINT AddressLength; BYTE Address[MAX_ADAPTER_ADDRESS_LENGTH]; DWORD Index; UINT Type, DhcpEnabled; PIP_ADDR_STRING CurrentIpAddress; IP_ADDR_STRING IpAddressList, GatewayList, DhcpServer; } IP_ADAPTER_INFO, *PIP_ADAPTER_INFO;

#ifdef __cplusplus
extern "C" {
#endif
ULONG GetAdaptersInfo(PIP_ADAPTER_INFO, PULONG);
#ifdef __cplusplus
}
#endif
