// The declarations of Unreal Engine 5 that its HTTP users need, with its own names and signatures.
#pragma once
#define TEXT(x) u##x
typedef char16_t TCHAR;
typedef int int32;
typedef unsigned char uint8;
template <typename T> class TArray {
public:
    TArray() = default;
};
class FString {
public:
    FString();
    FString(const TCHAR* Str);
    FString(const FString&) = default;
    FString& operator=(const FString&) = default;
    const TCHAR* operator*() const;
    FString& operator+=(const FString& Str);
    FString& operator+=(const TCHAR* Str);
    FString& Append(const TCHAR* Text);
    bool IsEmpty() const;
    FString Replace(const TCHAR* From, const TCHAR* To) const;
    template <typename... Types> static FString Printf(const TCHAR* Fmt, Types... Args);
    static FString Format(const TCHAR* InFormatString, const TArray<struct FStringFormatArg>& InOrderedArguments);
    static FString FromInt(int32 Num);
    friend FString operator+(const FString& Lhs, const FString& Rhs);
    friend FString operator+(const FString& Lhs, const TCHAR* Rhs);
    friend FString operator+(const TCHAR* Lhs, const FString& Rhs);
    friend FString operator/(const FString& Lhs, const FString& Rhs);
    friend FString operator/(const FString& Lhs, const TCHAR* Rhs);
};
enum class ESPMode : uint8 { NotThreadSafe = 0, ThreadSafe = 1 };
template <class T, ESPMode Mode = ESPMode::ThreadSafe> class TSharedRef {
public:
    T* operator->() const;
    T& Get() const;
};
template <class T, ESPMode Mode = ESPMode::ThreadSafe> class TSharedPtr {
public:
    TSharedPtr();
    TSharedPtr(const TSharedRef<T, Mode>& InSharedRef);
    T* operator->() const;
    bool IsValid() const;
};
class IHttpRequest;
class IHttpResponse;
typedef TSharedPtr<IHttpRequest> FHttpRequestPtr;
typedef TSharedRef<IHttpRequest> FHttpRequestRef;
typedef TSharedPtr<IHttpResponse> FHttpResponsePtr;
class FHttpRequestCompleteDelegate {
public:
    template <typename FunctorType> void BindLambda(FunctorType&& InFunctor) {}
    template <typename UserClass> void BindUObject(UserClass* InUserObject, void (UserClass::*InFunc)(FHttpRequestPtr, FHttpResponsePtr, bool));
};
class IHttpRequest {
public:
    virtual FString GetURL() const = 0;
    virtual FString GetVerb() const = 0;
    virtual void SetVerb(const FString& Verb) = 0;
    virtual void SetURL(const FString& URL) = 0;
    virtual void SetContentAsString(const FString& ContentString) = 0;
    virtual void SetHeader(const FString& HeaderName, const FString& HeaderValue) = 0;
    virtual bool ProcessRequest() = 0;
    virtual FHttpRequestCompleteDelegate& OnProcessRequestComplete() = 0;
    virtual ~IHttpRequest();
};
class IHttpResponse {
public:
    virtual int32 GetResponseCode() const = 0;
    virtual FString GetContentAsString() const = 0;
    virtual ~IHttpResponse();
};
class FHttpModule {
public:
    static FHttpModule& Get();
    virtual TSharedRef<IHttpRequest> CreateRequest();
    virtual ~FHttpModule();
};
