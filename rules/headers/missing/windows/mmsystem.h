// Sounds and fine timers
#pragma once
#include <_windows_models.h>

#define SND_SYNC 0
#define SND_ASYNC 1
#define SND_NODEFAULT 2
#define SND_MEMORY 4
#define SND_ALIAS 0x00010000
#define SND_FILENAME 0x00020000
#define TIMERR_NOERROR 0
typedef UINT MMRESULT;

#ifdef __cplusplus
extern "C" {
#endif
DWORD timeGetTime(void);
MMRESULT timeBeginPeriod(UINT);
MMRESULT timeEndPeriod(UINT);
BOOL PlaySoundA(LPCSTR, HMODULE, DWORD);
BOOL PlaySoundW(LPCWSTR, HMODULE, DWORD);
BOOL PlaySound(LPCTSTR, HMODULE, DWORD);
#ifdef __cplusplus
}
#endif
