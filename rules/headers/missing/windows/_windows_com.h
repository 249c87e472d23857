// Windows: COM, the shell and what belongs to them. <objbase.h>, <comdef.h>, <shellapi.h>, <shlobj.h>, <wrl/client.h> … lead here.
#pragma once
#include <_windows_models.h>

#define STDMETHOD(method) virtual HRESULT method
#define STDMETHOD_(type, method) virtual type method
#define STDMETHODIMP HRESULT
#define STDMETHODIMP_(type) type
#define STDAPI HRESULT
#define PURE = 0
#define THIS_
#define THIS void
#ifdef __cplusplus
#define interface struct
#define MIDL_INTERFACE(id) struct
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif
#define CLSCTX_INPROC_SERVER 1
#define CLSCTX_LOCAL_SERVER 4
#define CLSCTX_ALL 23
#define COINIT_APARTMENTTHREADED 2
#define COINIT_MULTITHREADED 0
#define COINIT_DISABLE_OLE1DDE 4
#define RPC_E_CHANGED_MODE ((HRESULT)0x80010106)
#define VARIANT_TRUE ((VARIANT_BOOL)-1)
#define VARIANT_FALSE ((VARIANT_BOOL)0)
#define VT_EMPTY 0
#define VT_NULL 1
#define VT_I4 3
#define VT_BSTR 8
#define VT_DISPATCH 9
#define VT_BOOL 11
#define VT_UNKNOWN 13
#define VT_UI1 17
#define VT_ARRAY 0x2000
#define STGM_READ 0
#define NIM_ADD 0
#define NIM_MODIFY 1
#define NIM_DELETE 2
#define NIF_MESSAGE 1
#define NIF_ICON 2
#define NIF_TIP 4
#define NIF_INFO 16
#define SEE_MASK_NOCLOSEPROCESS 0x40
#define SEE_MASK_FLAG_NO_UI 0x400
#define CSIDL_APPDATA 0x1a
#define CSIDL_LOCAL_APPDATA 0x1c
#define CSIDL_COMMON_APPDATA 0x23
#define CSIDL_PERSONAL 5
#define SHGFP_TYPE_CURRENT 0

#ifdef __cplusplus
struct IUnknown {
    virtual HRESULT QueryInterface(REFIID, void**) = 0;
    virtual ULONG AddRef() = 0;
    virtual ULONG Release() = 0;
    template <typename _Qp> HRESULT QueryInterface(_Qp**);
};
struct IDispatch : IUnknown {};
struct ISequentialStream : IUnknown {
    virtual HRESULT Read(void*, ULONG, ULONG*) = 0;
    virtual HRESULT Write(const void*, ULONG, ULONG*) = 0;
};
typedef struct tagSTATSTG { LPOLESTR pwcsName; DWORD type; ULARGE_INTEGER cbSize; FILETIME mtime, ctime, atime; } STATSTG;
struct IStream : ISequentialStream {
    virtual HRESULT Seek(LARGE_INTEGER, DWORD, ULARGE_INTEGER*) = 0;
    virtual HRESULT SetSize(ULARGE_INTEGER) = 0;
    virtual HRESULT Commit(DWORD) = 0;
    virtual HRESULT Stat(STATSTG*, DWORD) = 0;
    virtual HRESULT Clone(IStream**) = 0;
};
#define IID_PPV_ARGS(p) _win_some_iid, reinterpret_cast<void**>(p)
#else
typedef struct IUnknown IUnknown;
typedef struct IDispatch IDispatch;
typedef struct IStream IStream;
#endif
typedef IUnknown* LPUNKNOWN;
typedef IStream* LPSTREAM;
typedef struct tagSAFEARRAY { USHORT cDims, fFeatures; ULONG cbElements, cLocks; PVOID pvData; } SAFEARRAY;
typedef struct tagVARIANT {
    VARTYPE vt;
    union { LONG lVal; BYTE bVal; SHORT iVal; INT intVal; UINT uintVal; ULONG ulVal; LONGLONG llVal; FLOAT fltVal; DOUBLE dblVal; VARIANT_BOOL boolVal; DATE date; BSTR bstrVal; IUnknown* punkVal; IDispatch* pdispVal; SAFEARRAY* parray; };
} VARIANT, VARIANTARG, *LPVARIANT;
typedef struct _NOTIFYICONDATAA { DWORD cbSize; HWND hWnd; UINT uID, uFlags, uCallbackMessage; HICON hIcon; CHAR szTip[128]; DWORD dwState, dwStateMask; CHAR szInfo[256]; union { UINT uTimeout, uVersion; }; CHAR szInfoTitle[64]; DWORD dwInfoFlags; GUID guidItem; } NOTIFYICONDATAA;
typedef struct _NOTIFYICONDATAW { DWORD cbSize; HWND hWnd; UINT uID, uFlags, uCallbackMessage; HICON hIcon; WCHAR szTip[128]; DWORD dwState, dwStateMask; WCHAR szInfo[256]; union { UINT uTimeout, uVersion; }; WCHAR szInfoTitle[64]; DWORD dwInfoFlags; GUID guidItem; } NOTIFYICONDATAW;
typedef struct _SHELLEXECUTEINFOA { DWORD cbSize; ULONG fMask; HWND hwnd; LPCSTR lpVerb, lpFile, lpParameters, lpDirectory; int nShow; HINSTANCE hInstApp; HANDLE hProcess; } SHELLEXECUTEINFOA;
typedef struct _SHELLEXECUTEINFOW { DWORD cbSize; ULONG fMask; HWND hwnd; LPCWSTR lpVerb, lpFile, lpParameters, lpDirectory; int nShow; HINSTANCE hInstApp; HANDLE hProcess; } SHELLEXECUTEINFOW;
#ifdef UNICODE
typedef NOTIFYICONDATAW NOTIFYICONDATA;
typedef SHELLEXECUTEINFOW SHELLEXECUTEINFO;
#else
typedef NOTIFYICONDATAA NOTIFYICONDATA;
typedef SHELLEXECUTEINFOA SHELLEXECUTEINFO;
#endif
typedef const GUID* _WinKnownFolder;
#ifdef __cplusplus
typedef const GUID& REFKNOWNFOLDERID;
#else
typedef const GUID* REFKNOWNFOLDERID;
#endif
typedef enum { KF_FLAG_DEFAULT = 0, KF_FLAG_CREATE = 0x8000 } KNOWN_FOLDER_FLAG;

#ifdef __cplusplus
extern "C" {
#endif

extern const IID IID_IUnknown, IID_IDispatch, IID_IStream, IID_NULL;
extern const GUID FOLDERID_RoamingAppData, FOLDERID_LocalAppData, FOLDERID_ProgramData, FOLDERID_Documents, FOLDERID_Downloads, FOLDERID_Profile, FOLDERID_Desktop;
HRESULT CoInitialize(LPVOID);
HRESULT CoInitializeEx(LPVOID, DWORD);
HRESULT OleInitialize(LPVOID);
void CoUninitialize(void);
void OleUninitialize(void);
HRESULT CoInitializeSecurity(PVOID, LONG, void*, void*, DWORD, DWORD, void*, DWORD, void*);
HRESULT CoCreateInstance(REFCLSID, LPUNKNOWN, DWORD, REFIID, LPVOID*);
HRESULT CoCreateGuid(GUID*);
int StringFromGUID2(REFGUID, LPOLESTR, int);
HRESULT StringFromCLSID(REFCLSID, LPOLESTR*);
HRESULT CLSIDFromString(LPCOLESTR, LPCLSID);
HRESULT CLSIDFromProgID(LPCOLESTR, LPCLSID);
LPVOID CoTaskMemAlloc(SIZE_T);
LPVOID CoTaskMemRealloc(LPVOID, SIZE_T);
void CoTaskMemFree(LPVOID);
HRESULT CreateStreamOnHGlobal(HGLOBAL, BOOL, LPSTREAM*);
HRESULT GetHGlobalFromStream(LPSTREAM, HGLOBAL*);
BSTR SysAllocString(const OLECHAR*);
BSTR SysAllocStringLen(const OLECHAR*, UINT);
BSTR SysAllocStringByteLen(LPCSTR, UINT);
void SysFreeString(BSTR);
UINT SysStringLen(BSTR);
UINT SysStringByteLen(BSTR);
void VariantInit(VARIANTARG*);
HRESULT VariantClear(VARIANTARG*);
HRESULT VariantCopy(VARIANTARG*, const VARIANTARG*);
HRESULT VariantChangeType(VARIANTARG*, const VARIANTARG*, USHORT, VARTYPE);
SAFEARRAY* SafeArrayCreateVector(VARTYPE, LONG, ULONG);
HRESULT SafeArrayAccessData(SAFEARRAY*, void**);
HRESULT SafeArrayUnaccessData(SAFEARRAY*);
HRESULT SafeArrayDestroy(SAFEARRAY*);
HRESULT SafeArrayGetLBound(SAFEARRAY*, UINT, LONG*);
HRESULT SafeArrayGetUBound(SAFEARRAY*, UINT, LONG*);
LPWSTR* CommandLineToArgvW(LPCWSTR, int*);
HRESULT SHGetKnownFolderPath(REFKNOWNFOLDERID, DWORD, HANDLE, PWSTR*);
int SHCreateDirectoryExW(HWND, LPCWSTR, const SECURITY_ATTRIBUTES*);
int SHCreateDirectoryExA(HWND, LPCSTR, const SECURITY_ATTRIBUTES*);
HINSTANCE ShellExecuteA(HWND, LPCSTR, LPCSTR, LPCSTR, LPCSTR, INT);
HINSTANCE ShellExecuteW(HWND, LPCWSTR, LPCWSTR, LPCWSTR, LPCWSTR, INT);
HINSTANCE ShellExecute(HWND, LPCTSTR, LPCTSTR, LPCTSTR, LPCTSTR, INT);
BOOL ShellExecuteExA(SHELLEXECUTEINFOA*);
BOOL ShellExecuteExW(SHELLEXECUTEINFOW*);
BOOL ShellExecuteEx(SHELLEXECUTEINFO*);
BOOL Shell_NotifyIconA(DWORD, NOTIFYICONDATAA*);
BOOL Shell_NotifyIconW(DWORD, NOTIFYICONDATAW*);
BOOL Shell_NotifyIcon(DWORD, NOTIFYICONDATA*);
HRESULT SHGetFolderPathA(HWND, int, HANDLE, DWORD, LPSTR);
HRESULT SHGetFolderPathW(HWND, int, HANDLE, DWORD, LPWSTR);
HRESULT SHGetFolderPath(HWND, int, HANDLE, DWORD, LPTSTR);
BOOL SHGetSpecialFolderPathA(HWND, LPSTR, int, BOOL);
BOOL SHGetSpecialFolderPathW(HWND, LPWSTR, int, BOOL);
BOOL SHGetSpecialFolderPath(HWND, LPTSTR, int, BOOL);
#ifdef __cplusplus
}
#endif

#ifdef __cplusplus
class _bstr_t {
public:
    _bstr_t() noexcept;
    _bstr_t(const _bstr_t&) noexcept;
    _bstr_t(const char*);
    _bstr_t(const wchar_t*);
    _bstr_t(BSTR, bool copy);
    ~_bstr_t() noexcept;
    _bstr_t& operator=(const _bstr_t&) noexcept;
    _bstr_t& operator=(const char*);
    _bstr_t& operator=(const wchar_t*);
    _bstr_t& operator+=(const _bstr_t&);
    _bstr_t operator+(const _bstr_t&) const;
    operator const wchar_t*() const noexcept;
    operator wchar_t*() const noexcept;
    operator const char*() const;
    operator char*() const;
    bool operator!() const noexcept;
    bool operator==(const _bstr_t&) const noexcept;
    bool operator!=(const _bstr_t&) const noexcept;
    unsigned length() const noexcept;
    BSTR copy(bool = true) const;
    BSTR* GetAddress();
    BSTR& GetBSTR();
    BSTR Detach();
};
class _variant_t : public VARIANT {
public:
    _variant_t() noexcept;
    _variant_t(const VARIANT&);
    _variant_t(const _variant_t&);
    _variant_t(short, VARTYPE = 2);
    _variant_t(long, VARTYPE = VT_I4);
    _variant_t(int);
    _variant_t(double, VARTYPE = 5);
    _variant_t(const _bstr_t&);
    _variant_t(const wchar_t*);
    _variant_t(const char*);
    _variant_t(IDispatch*, bool = true);
    _variant_t(bool);
    _variant_t(IUnknown*, bool = true);
    ~_variant_t() noexcept;
    operator long() const;
    operator bool() const;
    operator _bstr_t() const;
    void Clear();
};
class _com_error {
public:
    _com_error(HRESULT, void* = nullptr, bool = false) noexcept;
    virtual ~_com_error() noexcept;
    HRESULT Error() const noexcept;
    WORD WCode() const noexcept;
    const TCHAR* ErrorMessage() const noexcept;
    _bstr_t Description() const;
};
namespace Microsoft {
namespace WRL {
template <typename _Tp> class ComPtr {
public:
    ComPtr() noexcept;
    ComPtr(decltype(nullptr)) noexcept;
    template <typename _Up> ComPtr(_Up*) noexcept;
    ComPtr(const ComPtr&) noexcept;
    ComPtr(ComPtr&&) noexcept;
    template <typename _Up> ComPtr(const ComPtr<_Up>&) noexcept;
    ~ComPtr() noexcept;
    ComPtr& operator=(decltype(nullptr)) noexcept;
    ComPtr& operator=(_Tp*) noexcept;
    ComPtr& operator=(const ComPtr&) noexcept;
    ComPtr& operator=(ComPtr&&) noexcept;
    explicit operator bool() const noexcept;
    _Tp* Get() const noexcept;
    _Tp* operator->() const noexcept;
    _Tp** operator&();
    _Tp* const* GetAddressOf() const noexcept;
    _Tp** GetAddressOf() noexcept;
    _Tp** ReleaseAndGetAddressOf() noexcept;
    _Tp* Detach() noexcept;
    void Attach(_Tp*) noexcept;
    unsigned long Reset();
    void Swap(ComPtr&) noexcept;
    HRESULT CopyTo(_Tp**) const noexcept;
    template <typename _Up> HRESULT As(ComPtr<_Up>*) const noexcept;
    template <typename _Up> HRESULT As(_Up**) const noexcept;
};
}  // namespace WRL
}  // namespace Microsoft
#endif
