// HTTPClient of the cores of ESP32 and ESP8266.
#pragma once
#include <WiFi.h>
#include <WiFiClientSecure.h>
#define HTTPCLIENT_DEFAULT_TCP_TIMEOUT (5000)
#define HTTPC_ERROR_CONNECTION_REFUSED (-1)
#define HTTPC_ERROR_CONNECTION_FAILED (-1)
#define HTTPC_ERROR_SEND_HEADER_FAILED (-2)
#define HTTPC_ERROR_SEND_PAYLOAD_FAILED (-3)
#define HTTPC_ERROR_NOT_CONNECTED (-4)
#define HTTPC_ERROR_CONNECTION_LOST (-5)
#define HTTPC_ERROR_NO_STREAM (-6)
#define HTTPC_ERROR_NO_HTTP_SERVER (-7)
#define HTTPC_ERROR_TOO_LESS_RAM (-8)
#define HTTPC_ERROR_ENCODING (-9)
#define HTTPC_ERROR_STREAM_WRITE (-10)
#define HTTPC_ERROR_READ_TIMEOUT (-11)
typedef enum {
    HTTP_CODE_CONTINUE = 100, HTTP_CODE_SWITCHING_PROTOCOLS = 101, HTTP_CODE_PROCESSING = 102, HTTP_CODE_OK = 200, HTTP_CODE_CREATED = 201,
    HTTP_CODE_ACCEPTED = 202, HTTP_CODE_NON_AUTHORITATIVE_INFORMATION = 203, HTTP_CODE_NO_CONTENT = 204, HTTP_CODE_RESET_CONTENT = 205,
    HTTP_CODE_PARTIAL_CONTENT = 206, HTTP_CODE_MULTI_STATUS = 207, HTTP_CODE_ALREADY_REPORTED = 208, HTTP_CODE_IM_USED = 226,
    HTTP_CODE_MULTIPLE_CHOICES = 300, HTTP_CODE_MOVED_PERMANENTLY = 301, HTTP_CODE_FOUND = 302, HTTP_CODE_SEE_OTHER = 303, HTTP_CODE_NOT_MODIFIED = 304,
    HTTP_CODE_USE_PROXY = 305, HTTP_CODE_TEMPORARY_REDIRECT = 307, HTTP_CODE_PERMANENT_REDIRECT = 308, HTTP_CODE_BAD_REQUEST = 400,
    HTTP_CODE_UNAUTHORIZED = 401, HTTP_CODE_PAYMENT_REQUIRED = 402, HTTP_CODE_FORBIDDEN = 403, HTTP_CODE_NOT_FOUND = 404,
    HTTP_CODE_METHOD_NOT_ALLOWED = 405, HTTP_CODE_NOT_ACCEPTABLE = 406, HTTP_CODE_PROXY_AUTHENTICATION_REQUIRED = 407, HTTP_CODE_REQUEST_TIMEOUT = 408,
    HTTP_CODE_CONFLICT = 409, HTTP_CODE_GONE = 410, HTTP_CODE_LENGTH_REQUIRED = 411, HTTP_CODE_PRECONDITION_FAILED = 412,
    HTTP_CODE_PAYLOAD_TOO_LARGE = 413, HTTP_CODE_URI_TOO_LONG = 414, HTTP_CODE_UNSUPPORTED_MEDIA_TYPE = 415, HTTP_CODE_RANGE_NOT_SATISFIABLE = 416,
    HTTP_CODE_EXPECTATION_FAILED = 417, HTTP_CODE_UNPROCESSABLE_ENTITY = 422, HTTP_CODE_LOCKED = 423, HTTP_CODE_UPGRADE_REQUIRED = 426,
    HTTP_CODE_TOO_MANY_REQUESTS = 429, HTTP_CODE_INTERNAL_SERVER_ERROR = 500, HTTP_CODE_NOT_IMPLEMENTED = 501, HTTP_CODE_BAD_GATEWAY = 502,
    HTTP_CODE_SERVICE_UNAVAILABLE = 503, HTTP_CODE_GATEWAY_TIMEOUT = 504, HTTP_CODE_HTTP_VERSION_NOT_SUPPORTED = 505
} t_http_codes;
typedef enum { HTTPC_TE_IDENTITY, HTTPC_TE_CHUNKED } transferEncoding_t;
typedef enum { HTTPC_DISABLE_FOLLOW_REDIRECTS, HTTPC_STRICT_FOLLOW_REDIRECTS, HTTPC_FORCE_FOLLOW_REDIRECTS } followRedirects_t;
class HTTPClient {
public:
    HTTPClient();
    ~HTTPClient();
    bool begin(WiFiClient& client, String url);
    bool begin(WiFiClient& client, String host, uint16_t port, String uri = "/", bool https = false);
    bool begin(String url);
    bool begin(String url, const char* CAcert);
    bool begin(String url, String httpsFingerprint);
    bool begin(String url, const uint8_t httpsFingerprint[20]);
    bool begin(String host, uint16_t port, String uri = "/");
    bool begin(String host, uint16_t port, String uri, const char* CAcert);
    bool begin(String host, uint16_t port, String uri, const char* CAcert, const char* cli_cert, const char* cli_key);
    void end(void);
    bool connected(void);
    void setReuse(bool reuse);
    void setUserAgent(const String& userAgent);
    void setAcceptEncoding(const String& acceptEncoding);
    void setAuthorization(const char* user, const char* password);
    void setAuthorization(const char* auth);
    void setAuthorization(String auth);
    void setAuthorizationType(const char* authType);
    void setConnectTimeout(int32_t connectTimeout);
    void setTimeout(uint16_t timeout);
    void setFollowRedirects(followRedirects_t follow);
    void setRedirectLimit(uint16_t limit);
    bool setURL(const String& url);
    void useHTTP10(bool usehttp10 = true);
    int GET();
    int DELETE();
    int DELETE(const String& payload);
    int DELETE(const uint8_t* payload, size_t size);
    int PATCH(uint8_t* payload, size_t size);
    int PATCH(const uint8_t* payload, size_t size);
    int PATCH(String payload);
    int POST(uint8_t* payload, size_t size);
    int POST(const uint8_t* payload, size_t size);
    int POST(String payload);
    int PUT(uint8_t* payload, size_t size);
    int PUT(const uint8_t* payload, size_t size);
    int PUT(String payload);
    int sendRequest(const char* type, String payload);
    int sendRequest(const char* type, uint8_t* payload = NULL, size_t size = 0);
    int sendRequest(const char* type, const uint8_t* payload, size_t size);
    int sendRequest(const char* type, Stream* stream, size_t size = 0);
    void addHeader(const String& name, const String& value, bool first = false, bool replace = true);
    void collectHeaders(const char* headerKeys[], const size_t headerKeysCount);
    String header(const char* name);
    String header(size_t i);
    String headerName(size_t i);
    int headers();
    bool hasHeader(const char* name);
    int getSize(void);
    const String& getLocation(void);
    WiFiClient& getStream(void);
    WiFiClient* getStreamPtr(void);
    int writeToStream(Stream* stream);
    int writeToPrint(Print* print);
    String getString(void);
    static String errorToString(int error);
};
