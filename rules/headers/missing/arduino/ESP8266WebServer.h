#pragma once
#include <_esp8266.h>
#include <ESP8266WiFi.h>
#include <WebServer.h>
class ESP8266WebServer {
public:
    ESP8266WebServer(int port = 80);
    ESP8266WebServer(IPAddress addr, int port = 80);
    virtual ~ESP8266WebServer();
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
