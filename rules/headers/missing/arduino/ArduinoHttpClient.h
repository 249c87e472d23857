// HttpClient of the library ArduinoHttpClient 0.6.
#pragma once
#include <Arduino.h>
#include <Client.h>
#include <IPAddress.h>
#define HTTP_METHOD_GET "GET"
#define HTTP_METHOD_POST "POST"
#define HTTP_METHOD_PUT "PUT"
#define HTTP_METHOD_PATCH "PATCH"
#define HTTP_METHOD_DELETE "DELETE"
#define HTTP_HEADER_CONTENT_LENGTH "Content-Length"
#define HTTP_HEADER_CONTENT_TYPE "Content-Type"
#define HTTP_HEADER_CONNECTION "Connection"
#define HTTP_HEADER_TRANSFER_ENCODING "Transfer-Encoding"
#define HTTP_HEADER_USER_AGENT "User-Agent"
static const int HTTP_SUCCESS = 0;
static const int HTTP_ERROR_CONNECTION_FAILED = -1;
static const int HTTP_ERROR_API = -2;
static const int HTTP_ERROR_TIMED_OUT = -3;
static const int HTTP_ERROR_INVALID_RESPONSE = -4;
class HttpClient : public Client {
public:
    static const int kNoContentLengthHeader = -1;
    static const int kHttpPort = 80;
    static const char* kUserAgent;
    HttpClient(Client& aClient, const char* aServerName, uint16_t aServerPort = kHttpPort);
    HttpClient(Client& aClient, const String& aServerName, uint16_t aServerPort = kHttpPort);
    HttpClient(Client& aClient, const IPAddress& aServerAddress, uint16_t aServerPort = kHttpPort);
    void beginRequest();
    void endRequest();
    void beginBody();
    int get(const char* aURLPath);
    int get(const String& aURLPath);
    int post(const char* aURLPath);
    int post(const String& aURLPath);
    int post(const char* aURLPath, const char* aContentType, const char* aBody);
    int post(const String& aURLPath, const String& aContentType, const String& aBody);
    int post(const char* aURLPath, const char* aContentType, int aContentLength, const byte aBody[]);
    int put(const char* aURLPath);
    int put(const String& aURLPath);
    int put(const char* aURLPath, const char* aContentType, const char* aBody);
    int put(const String& aURLPath, const String& aContentType, const String& aBody);
    int put(const char* aURLPath, const char* aContentType, int aContentLength, const byte aBody[]);
    int patch(const char* aURLPath);
    int patch(const String& aURLPath);
    int patch(const char* aURLPath, const char* aContentType, const char* aBody);
    int patch(const String& aURLPath, const String& aContentType, const String& aBody);
    int patch(const char* aURLPath, const char* aContentType, int aContentLength, const byte aBody[]);
    int del(const char* aURLPath);
    int del(const String& aURLPath);
    int del(const char* aURLPath, const char* aContentType, const char* aBody);
    int del(const String& aURLPath, const String& aContentType, const String& aBody);
    int del(const char* aURLPath, const char* aContentType, int aContentLength, const byte aBody[]);
    int startRequest(const char* aURLPath, const char* aHttpMethod, const char* aContentType = NULL, int aContentLength = -1, const byte aBody[] = NULL);
    void sendHeader(const char* aHeader);
    void sendHeader(const String& aHeader);
    void sendHeader(const char* aHeaderName, const char* aHeaderValue);
    void sendHeader(const String& aHeaderName, const String& aHeaderValue);
    void sendHeader(const char* aHeaderName, const int aHeaderValue);
    void sendHeader(const String& aHeaderName, const int aHeaderValue);
    void sendBasicAuth(const char* aUser, const char* aPassword);
    void sendBasicAuth(const String& aUser, const String& aPassword);
    int responseStatusCode();
    bool headerAvailable();
    int readHeader();
    String readHeaderName();
    String readHeaderValue();
    int skipResponseHeaders();
    bool endOfHeadersReached();
    bool endOfBodyReached();
    bool endOfStream();
    bool completed();
    int contentLength();
    int isResponseChunked();
    String responseBody();
    void connectionKeepAlive();
    void noDefaultRequestHeaders();
    using Print::write;
    size_t write(uint8_t aByte) override;
    size_t write(const uint8_t* aBuffer, size_t aSize) override;
    int available() override;
    int read() override;
    int read(uint8_t* buf, size_t size) override;
    int peek() override;
    void flush() override;
    int connect(IPAddress ip, uint16_t port) override;
    int connect(const char* host, uint16_t port) override;
    void stop() override;
    uint8_t connected() override;
    operator bool() override;
    uint32_t httpResponseTimeout();
    void setHttpResponseTimeout(uint32_t timeout);
    uint32_t httpWaitForDataDelay();
    void setHttpWaitForDataDelay(uint32_t delay);
};
enum { TYPE_CONTINUATION = 0, TYPE_TEXT = 1, TYPE_BINARY = 2, TYPE_CONNECTION_CLOSE = 8, TYPE_PING = 9, TYPE_PONG = 10 };
class WebSocketClient : public HttpClient {
public:
    WebSocketClient(Client& aClient, const char* aServerName, uint16_t aServerPort = kHttpPort);
    WebSocketClient(Client& aClient, const String& aServerName, uint16_t aServerPort = kHttpPort);
    int begin(const char* aPath = "/");
    int begin(const String& aPath);
    int beginMessage(int aType);
    int endMessage();
    int parseMessage();
    int messageType();
    bool isFinal();
    int ping();
};
class URLEncoderClass {
public:
    static String encode(const char* str);
    static String encode(const String& str);
};
extern URLEncoderClass URLEncoder;
