#pragma once
#include <Arduino.h>
#include <functional>
enum HTTPMethod { HTTP_GET = 1, HTTP_POST = 3 };
class Uri {
public:
    Uri(const char* uri);
};
class WebServer {
public:
    WebServer(int port = 80);
    typedef std::function<void(void)> THandlerFunction;
    void on(const Uri& uri, THandlerFunction handler);
    void on(const Uri& uri, HTTPMethod method, THandlerFunction fn);
};
