// The declarations of wxWidgets 3.2 that users of wxWebRequest need, with its own names and signatures.
#pragma once
#include <cstddef>
#include <string>
#define wxT(x) L##x
#define wxS(x) L##x
class wxString {
public:
    wxString();
    wxString(const char* psz);
    wxString(const wchar_t* pwz);
    wxString(const std::string& str);
    wxString(const wxString& stringSrc) = default;
    wxString& operator=(const wxString& stringSrc) = default;
    wxString& operator=(const char* psz);
    wxString& operator+=(const wxString& s);
    wxString& operator+=(const char* psz);
    wxString& operator<<(const wxString& s);
    wxString& operator<<(const char* psz);
    wxString& operator<<(int i);
    template <typename... Args> static wxString Format(const wxString& fmt, Args... args);
    static wxString FromUTF8(const char* utf8);
    bool Replace(const wxString& strOld, const wxString& strNew, bool bReplaceAll = true);
    std::string ToStdString() const;
    friend wxString operator+(const wxString& string1, const wxString& string2);
    friend wxString operator+(const wxString& string, const char* psz);
    friend wxString operator+(const char* psz, const wxString& string);
    friend wxString operator+(const wxString& string, const wchar_t* pwz);
};
class wxEvtHandler {};
class wxFrame : public wxEvtHandler {};
class wxInputStream {};
#define wxID_ANY -1
class wxWebRequest {
public:
    enum Storage { Storage_Memory, Storage_File, Storage_None };
    void SetHeader(const wxString& name, const wxString& value);
    void SetMethod(const wxString& method);
    void SetData(const wxString& text, const wxString& contentType);
    void SetStorage(Storage storage);
    void Start();
    void Cancel();
    bool IsOk() const;
};
class wxWebSession {
public:
    static wxWebSession& GetDefault();
    static wxWebSession New();
    wxWebRequest CreateRequest(wxEvtHandler* handler, const wxString& url, int id = wxID_ANY);
};
class wxHTTP {
public:
    bool Connect(const wxString& host, unsigned short port = 0);
    wxInputStream* GetInputStream(const wxString& path);
    void SetMethod(const wxString& method);
};
