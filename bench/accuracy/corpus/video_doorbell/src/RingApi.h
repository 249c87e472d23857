#pragma once

#include <Arduino.h>
#include <ArduinoJson.h>
#include <HTTPClient.h>
#include <WiFiClientSecure.h>

class RingApi {
public:
  RingApi(const char *clientId, const char *clientSecret, const char *jwt);

  bool begin();
  bool login();

  bool sendSms(const String &to, const String &text);
  String ringOut(const String &to);
  String ringOutStatus(const String &id);
  bool cancelRingOut(const String &id);
  bool postToChat(const String &chatId, const String &text);
  bool uploadSnapshot(const String &chatId, uint8_t *jpeg, size_t len);
  String presenceOf(const String &extensionId);
  bool setOwnPresence(bool away);
  int unreadReplies(const String &since);
  bool markRead(const String &messageId);

  int lastCode() const { return _lastCode; }
  const String &lastReplyId() const { return _lastReplyId; }

private:
  int request(const char *method, const String &path, const String &payload, String *out);
  void addAuth(HTTPClient &http);

  WiFiClientSecure _tls;
  const char *_clientId;
  const char *_clientSecret;
  const char *_jwt;
  String _token;
  unsigned long _expires = 0;
  int _lastCode = 0;
  String _lastReplyId;
};
