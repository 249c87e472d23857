#pragma once
#include <Arduino.h>
#include <FS.h>
#include <WiFi.h>
#include <functional>
// WebServer.h has these names as well, and the two cannot be included together.
#ifndef HTTP_ANY
typedef enum {
    HTTP_GET = 1, HTTP_POST = 2, HTTP_DELETE = 4, HTTP_PUT = 8, HTTP_PATCH = 16, HTTP_HEAD = 32, HTTP_OPTIONS = 64, HTTP_ANY = 127
} WebRequestMethod;
#endif
typedef uint8_t WebRequestMethodComposite;
class AsyncWebServer;
class AsyncWebServerRequest;
class AsyncWebHeader {
public:
    const String& name() const;
    const String& value() const;
};
class AsyncWebParameter {
public:
    const String& name() const;
    const String& value() const;
    size_t size() const;
    bool isPost() const;
    bool isFile() const;
};
class AsyncWebServerResponse {
public:
    virtual ~AsyncWebServerResponse();
    virtual void setCode(int code);
    virtual void addHeader(const String& name, const String& value);
};
class AsyncResponseStream : public AsyncWebServerResponse, public Print {
public:
    using Print::write;
    size_t write(uint8_t data) override;
};
typedef std::function<void(AsyncWebServerRequest* request)> ArRequestHandlerFunction;
typedef std::function<void(AsyncWebServerRequest* request, const String& filename, size_t index, uint8_t* data, size_t len, bool final)> ArUploadHandlerFunction;
typedef std::function<void(AsyncWebServerRequest* request, uint8_t* data, size_t len, size_t index, size_t total)> ArBodyHandlerFunction;
typedef std::function<String(const String&)> AwsTemplateProcessor;
class AsyncWebServerRequest {
public:
    WebRequestMethodComposite method() const;
    const String& url() const;
    const String& host() const;
    const String& contentType() const;
    size_t contentLength() const;
    bool authenticate(const char* username, const char* password, const char* realm = NULL, bool passwordIsHash = false);
    void requestAuthentication(const char* realm = NULL, bool isDigest = true);
    void redirect(const String& url);
    void send(AsyncWebServerResponse* response);
    void send(int code, const String& contentType = String(), const String& content = String());
    void send(fs::FS& fs, const String& path, const String& contentType = String(), bool download = false, AwsTemplateProcessor callback = nullptr);
    void send_P(int code, const String& contentType, const char* content, AwsTemplateProcessor callback = nullptr);
    AsyncWebServerResponse* beginResponse(int code, const String& contentType = String(), const String& content = String());
    AsyncResponseStream* beginResponseStream(const String& contentType, size_t bufferSize = 1460);
    size_t args() const;
    const String& arg(const String& name) const;
    bool hasArg(const char* name) const;
    size_t params() const;
    bool hasParam(const String& name, bool post = false, bool file = false) const;
    AsyncWebParameter* getParam(const String& name, bool post = false, bool file = false) const;
    AsyncWebParameter* getParam(size_t num) const;
    bool hasHeader(const String& name) const;
    AsyncWebHeader* getHeader(const String& name) const;
    const String& header(const char* name) const;
    void* _tempObject;
};
class AsyncWebHandler {
public:
    virtual ~AsyncWebHandler();
    AsyncWebHandler& setAuthentication(const char* username, const char* password);
};
class AsyncCallbackWebHandler : public AsyncWebHandler {};
class AsyncStaticWebHandler : public AsyncWebHandler {
public:
    AsyncStaticWebHandler& setDefaultFile(const char* filename);
    AsyncStaticWebHandler& setCacheControl(const char* cache_control);
};
class DefaultHeaders {
public:
    void addHeader(const String& name, const String& value);
    static DefaultHeaders& Instance();
};
class AsyncWebServer {
public:
    AsyncWebServer(uint16_t port);
    ~AsyncWebServer();
    void begin();
    void end();
    void reset();
    AsyncWebHandler& addHandler(AsyncWebHandler* handler);
    bool removeHandler(AsyncWebHandler* handler);
    AsyncCallbackWebHandler& on(const char* uri, ArRequestHandlerFunction onRequest);
    AsyncCallbackWebHandler& on(const char* uri, WebRequestMethodComposite method, ArRequestHandlerFunction onRequest);
    AsyncCallbackWebHandler& on(const char* uri, WebRequestMethodComposite method, ArRequestHandlerFunction onRequest, ArUploadHandlerFunction onUpload);
    AsyncCallbackWebHandler& on(const char* uri, WebRequestMethodComposite method, ArRequestHandlerFunction onRequest, ArUploadHandlerFunction onUpload, ArBodyHandlerFunction onBody);
    AsyncStaticWebHandler& serveStatic(const char* uri, fs::FS& fs, const char* path, const char* cache_control = NULL);
    void onNotFound(ArRequestHandlerFunction fn);
    void onFileUpload(ArUploadHandlerFunction fn);
    void onRequestBody(ArBodyHandlerFunction fn);
};
