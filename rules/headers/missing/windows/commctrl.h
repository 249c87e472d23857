// Common controls
#pragma once
#include <_windows_models.h>

#define ICC_LISTVIEW_CLASSES 1
#define ICC_BAR_CLASSES 4
#define ICC_PROGRESS_CLASS 32
#define ICC_STANDARD_CLASSES 0x4000
#define PBM_SETRANGE (WM_USER + 1)
#define PBM_SETPOS (WM_USER + 2)
#define NM_CLICK ((UINT)-2)
#define NM_DBLCLK ((UINT)-3)
typedef struct tagINITCOMMONCONTROLSEX { DWORD dwSize, dwICC; } INITCOMMONCONTROLSEX, *LPINITCOMMONCONTROLSEX;
typedef struct tagNMHDR { HWND hwndFrom; UINT_PTR idFrom; UINT code; } NMHDR, *LPNMHDR;

#ifdef __cplusplus
extern "C" {
#endif
void InitCommonControls(void);
BOOL InitCommonControlsEx(const INITCOMMONCONTROLSEX*);
#ifdef __cplusplus
}
#endif
