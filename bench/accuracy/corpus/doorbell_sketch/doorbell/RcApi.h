#pragma once

#include "../hal/HTTPClient.h"

// Talks to the phone system. All methods return true if the server accepted the request.
class RcApi {
public:
  bool login();

  bool ownerIsFree();
  bool setBusy(bool busy);
  bool insideBusinessHours();

  bool ring(const char *from, const char *to);
  bool ringStatus(String &status);
  bool cancelRing();

  bool sendSms(const char *from, const char *to, const String &text);
  bool nextUnreadSms(String &id, String &text);
  bool markRead(const String &id);

  bool postToTeam(const char *chatId, const String &text);
  bool enableNightRule(unsigned long ruleId, bool enable);
  bool checkDevice(const char *deviceId);

private:
  int request(const char *method, const String &path, const String &payload, String *response);
  int postForm(const String &path, const String &form, String *response);
  bool ok(int code) { return code >= 200 && code < 300; }

  HTTPClient http_;
  String token_;
  String ringId_;
  unsigned long tokenExpires_ = 0;
};

String jsonValue(const String &json, const char *key);
