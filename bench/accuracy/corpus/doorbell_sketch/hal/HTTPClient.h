#pragma once

#include "Arduino.h"

#include <curl/curl.h>

class HTTPClient {
public:
  HTTPClient();
  ~HTTPClient();
  bool begin(const String &url);
  void end();
  void setAuthorization(const char *user, const char *password);
  void setTimeout(uint16_t ms);
  void addHeader(const String &name, const String &value);

  int GET() { return sendRequest("GET"); }
  int POST(const String &payload) { return sendRequest("POST", payload); }
  int PUT(const String &payload) { return sendRequest("PUT", payload); }
  int sendRequest(const char *type, const String &payload = "");

  String getString() const { return String(body_); }
  static String errorToString(int error) { return String(curl_easy_strerror((CURLcode)-error)); }

private:
  static size_t onData(char *p, size_t size, size_t n, void *self);

  CURL *curl_;
  curl_slist *headers_ = nullptr;
  std::string body_;
};
