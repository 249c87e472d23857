// WebServer of ESP32, ESP8266WebServer.
#pragma once
#include <Arduino.h>
#include <FS.h>
#include <WiFi.h>
#include <functional>
#include <http_parser.h>
typedef enum http_method HTTPMethod;
#define HTTP_ANY ((HTTPMethod)(255))
enum HTTPUploadStatus { UPLOAD_FILE_START, UPLOAD_FILE_WRITE, UPLOAD_FILE_END, UPLOAD_FILE_ABORTED };
enum HTTPClientStatus { HC_NONE, HC_WAIT_READ, HC_WAIT_CLOSE };
enum HTTPAuthMethod { BASIC_AUTH, DIGEST_AUTH };
#define HTTP_UPLOAD_BUFLEN 1436
#define CONTENT_LENGTH_UNKNOWN ((size_t)-1)
#define CONTENT_LENGTH_NOT_SET ((size_t)-2)
typedef struct {
    HTTPUploadStatus status;
    String filename;
    String name;
    String type;
    size_t totalSize;
    size_t currentSize;
    uint8_t buf[HTTP_UPLOAD_BUFLEN];
} HTTPUpload;
class Uri {
public:
    Uri(const char* uri);
    Uri(const String& uri);
    Uri(const __FlashStringHelper* uri);
};
class UriBraces : public Uri {
public:
    explicit UriBraces(const char* uri);
};
class WebServer {
public:
    WebServer(int port = 80);
    WebServer(IPAddress addr, int port = 80);
    virtual ~WebServer();
    typedef std::function<void(void)> THandlerFunction;
    void begin();
    void begin(uint16_t port);
    void handleClient();
    void close();
    void stop();
    bool authenticate(const char* username, const char* password);
    void requestAuthentication(HTTPAuthMethod mode = BASIC_AUTH, const char* realm = NULL, const String& authFailMsg = String(""));
    void on(const Uri& uri, THandlerFunction handler);
    void on(const Uri& uri, HTTPMethod method, THandlerFunction fn);
    void on(const Uri& uri, HTTPMethod method, THandlerFunction fn, THandlerFunction ufn);
    void serveStatic(const char* uri, fs::FS& fs, const char* path, const char* cache_header = NULL);
    void onNotFound(THandlerFunction fn);
    void onFileUpload(THandlerFunction fn);
    String uri() const;
    HTTPMethod method() const;
    WiFiClient client();
    HTTPUpload& upload();
    String pathArg(unsigned int i) const;
    String arg(const String& name) const;
    String arg(int i) const;
    String argName(int i) const;
    int args() const;
    bool hasArg(const String& name) const;
    void collectHeaders(const char* headerKeys[], const size_t headerKeysCount);
    String header(const String& name) const;
    String header(int i) const;
    String headerName(int i) const;
    int headers() const;
    bool hasHeader(const String& name) const;
    String hostHeader() const;
    void send(int code, const char* content_type = NULL, const String& content = String(""));
    void send(int code, const String& content_type, const String& content);
    void send(int code, const char* content_type, const char* content);
    void send_P(int code, const char* content_type, const char* content);
    void send_P(int code, const char* content_type, const char* content, size_t contentLength);
    void enableCORS(bool value = true);
    void setContentLength(const size_t contentLength);
    void sendHeader(const String& name, const String& value, bool first = false);
    void sendContent(const String& content);
    void sendContent(const char* content, size_t contentLength);
    void sendContent_P(const char* content);
    void redirect(const String& url, const String& content = "");
    static String urlDecode(const String& text);
    template <typename T> size_t streamFile(T& file, const String& contentType, const int code = 200);
};
