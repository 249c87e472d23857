// Which Windows it is
#pragma once
#include <_windows_models.h>

#ifdef __cplusplus
extern "C" {
#endif
BOOL IsWindowsVistaOrGreater(void);
BOOL IsWindows7OrGreater(void);
BOOL IsWindows7SP1OrGreater(void);
BOOL IsWindows8OrGreater(void);
BOOL IsWindows8Point1OrGreater(void);
BOOL IsWindows10OrGreater(void);
BOOL IsWindowsServer(void);
#ifdef __cplusplus
}
#endif
