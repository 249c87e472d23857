#pragma once
#include <_windows_models.h>

#define GET_X_LPARAM(l) ((int)(short)LOWORD(l))
#define GET_Y_LPARAM(l) ((int)(short)HIWORD(l))
#define GET_WM_COMMAND_ID(w, l) LOWORD(w)
#define Edit_SetText(h, text) SetWindowText((h), (text))
#define Edit_GetText(h, text, n) GetWindowText((h), (text), (n))
#define Button_Enable(h, on) EnableWindow((h), (on))
#define Static_SetText(h, text) SetWindowText((h), (text))
#define ComboBox_AddString(h, text) ((int)SendMessage((h), 0x143, 0, (LPARAM)(LPCTSTR)(text)))
#define ComboBox_GetCurSel(h) ((int)SendMessage((h), 0x147, 0, 0))
#define ComboBox_SetCurSel(h, i) ((int)SendMessage((h), 0x14E, (WPARAM)(int)(i), 0))
#define ListBox_AddString(h, text) ((int)SendMessage((h), 0x180, 0, (LPARAM)(LPCTSTR)(text)))
#define ListBox_ResetContent(h) ((int)SendMessage((h), 0x184, 0, 0))
