#include "HTTPClient.h"

#include <chrono>
#include <thread>

HostSerial Serial;

HTTPClient::HTTPClient() : curl_(curl_easy_init()) {}

HTTPClient::~HTTPClient() {
  end();
  curl_easy_cleanup(curl_);
}

size_t HTTPClient::onData(char *p, size_t size, size_t n, void *self) {
  static_cast<HTTPClient *>(self)->body_.append(p, size * n);
  return size * n;
}

bool HTTPClient::begin(const String &url) {
  end();
  curl_easy_reset(curl_);
  curl_easy_setopt(curl_, CURLOPT_WRITEFUNCTION, onData);
  curl_easy_setopt(curl_, CURLOPT_WRITEDATA, this);
  return curl_easy_setopt(curl_, CURLOPT_URL, url.c_str()) == CURLE_OK;
}

void HTTPClient::end() {
  curl_slist_free_all(headers_);
  headers_ = nullptr;
  body_.clear();
}

void HTTPClient::setAuthorization(const char *user, const char *password) {
  curl_easy_setopt(curl_, CURLOPT_USERNAME, user);
  curl_easy_setopt(curl_, CURLOPT_PASSWORD, password);
}

void HTTPClient::setTimeout(uint16_t ms) { curl_easy_setopt(curl_, CURLOPT_TIMEOUT_MS, (long)ms); }

void HTTPClient::addHeader(const String &name, const String &value) {
  headers_ = curl_slist_append(headers_, (name + ": " + value).c_str());
}

int HTTPClient::sendRequest(const char *type, const String &payload) {
  long status = 0;
  curl_easy_setopt(curl_, CURLOPT_CUSTOMREQUEST, type);
  curl_easy_setopt(curl_, CURLOPT_HTTPHEADER, headers_);
  if (!payload.isEmpty())
    curl_easy_setopt(curl_, CURLOPT_POSTFIELDS, payload.c_str());
  CURLcode code = curl_easy_perform(curl_);
  if (code != CURLE_OK)
    return -(int)code;
  curl_easy_getinfo(curl_, CURLINFO_RESPONSE_CODE, &status);
  return (int)status;
}

unsigned long millis() {
  using namespace std::chrono;
  return (unsigned long)duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void delay(unsigned long ms) { std::this_thread::sleep_for(std::chrono::milliseconds(ms)); }
void pinMode(int, int) {}
int digitalRead(int) { return getchar() == '\n' ? LOW : HIGH; }
void digitalWrite(int pin, int level) { printf("pin %d = %d\n", pin, level); }
