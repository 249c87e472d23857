#include "RingApi.h"

#include <base64.h>

#include "config.h"

static const char *EXT = "/restapi/v1.0/account/~/extension/~";

RingApi::RingApi(const char *clientId, const char *clientSecret, const char *jwt)
    : _clientId(clientId), _clientSecret(clientSecret), _jwt(jwt) {}

bool RingApi::begin() {
  _tls.setInsecure();   // TODO: pin the CA
  return login();
}

bool RingApi::login() {
  HTTPClient http;
  http.begin(_tls, RC_SERVER "/restapi/oauth/token");
  http.addHeader("Content-Type", "application/x-www-form-urlencoded");
  http.addHeader("Authorization", "Basic " + base64::encode(String(_clientId) + ":" + _clientSecret));
  String form = F("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=");
  form += _jwt;
  _lastCode = http.POST(form);  // call: POST /restapi/oauth/token
  if (_lastCode != HTTP_CODE_OK) {
    Serial.printf("[rc] login failed: %d\n", _lastCode);
    http.end();
    return false;
  }
  DynamicJsonDocument doc(4096);
  deserializeJson(doc, http.getStream());
  _token = doc["access_token"].as<String>();
  _expires = millis() + (doc["expires_in"].as<unsigned long>() - 120) * 1000UL;
  http.end();
  return true;
}

void RingApi::addAuth(HTTPClient &http) {
  if (_token.isEmpty() || millis() > _expires) login();
  http.addHeader("Authorization", "Bearer " + _token);
}

int RingApi::request(const char *method, const String &path, const String &payload, String *out) {
  for (int i = 0; i < MAX_RETRIES; i++) {
    HTTPClient http;
    http.begin(_tls, String(RC_SERVER) + path);
    addAuth(http);
    if (payload.length()) http.addHeader("Content-Type", "application/json");
    _lastCode = http.sendRequest(method, payload);
    if (out) *out = http.getString();
    http.end();
    if (_lastCode == 401) {
      _token = "";
      continue;
    }
    if (_lastCode == 429 || _lastCode < 0) {
      delay(2000 * (i + 1));
      continue;
    }
    break;
  }
  return _lastCode;
}

bool RingApi::sendSms(const String &to, const String &text) {
  StaticJsonDocument<512> doc;
  doc["from"]["phoneNumber"] = DOOR_FROM_NUMBER;
  doc["to"][0]["phoneNumber"] = to;
  doc["text"] = text;
  String payload;
  serializeJson(doc, payload);

  HTTPClient http;
  http.begin(_tls, String(RC_SERVER) + EXT + "/sms");
  addAuth(http);
  http.addHeader("Content-Type", "application/json");
  _lastCode = http.POST(payload);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
  http.end();
  return _lastCode == 200;
}

String RingApi::ringOut(const String &to) {
  StaticJsonDocument<384> doc;
  doc["from"]["phoneNumber"] = DOOR_FROM_NUMBER;
  doc["to"]["phoneNumber"] = to;
  doc["playPrompt"] = false;
  String payload, reply;
  serializeJson(doc, payload);
  if (request("POST", String(EXT) + "/ring-out", payload, &reply) != 200) return "";  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
  DynamicJsonDocument res(1024);
  deserializeJson(res, reply);
  return res["id"].as<String>();
}

String RingApi::ringOutStatus(const String &id) {
  String reply;
  String path = String(EXT) + "/ring-out/" + id;
  if (request("GET", path, "", &reply) != 200) return "Unknown";  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
  DynamicJsonDocument res(1024);
  deserializeJson(res, reply);
  return res["status"]["callStatus"].as<String>();
}

bool RingApi::cancelRingOut(const String &id) {
  return request("DELETE", String(EXT) + "/ring-out/" + id, "", nullptr) == 204;  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
}

bool RingApi::postToChat(const String &chatId, const String &text) {
  StaticJsonDocument<512> doc;
  doc["text"] = text;
  String payload;
  serializeJson(doc, payload);
  int code = request("POST", "/team-messaging/v1/chats/" + chatId + "/posts", payload, nullptr);  // call: POST /team-messaging/v1/chats/{chatId}/posts
  return code == 200 || code == 201;
}

bool RingApi::uploadSnapshot(const String &chatId, uint8_t *jpeg, size_t len) {
  HTTPClient http;
  String url = RC_SERVER;
  url += "/team-messaging/v1/files?name=door.jpg&groupId=";
  url += chatId;
  http.begin(_tls, url);
  addAuth(http);
  http.addHeader("Content-Type", "image/jpeg");
  _lastCode = http.POST(jpeg, len);  // call: POST /team-messaging/v1/files
  http.end();
  return _lastCode == 200;
}

String RingApi::presenceOf(const String &extensionId) {
  char path[128];
  snprintf(path, sizeof(path), "/restapi/v1.0/account/~/extension/%s/presence", extensionId.c_str());
  String reply;
  if (request("GET", path, "", &reply) != 200) return "Offline";  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
  DynamicJsonDocument doc(2048);
  deserializeJson(doc, reply);
  return doc["presenceStatus"].as<String>();
}

bool RingApi::setOwnPresence(bool away) {
  String payload = away ? F("{\"userStatus\":\"Busy\"}") : F("{\"userStatus\":\"Available\"}");
  HTTPClient http;
  http.begin(_tls, String(F(RC_SERVER)) + F("/restapi/v1.0/account/~/extension/~/presence"));
  addAuth(http);
  http.addHeader(F("Content-Type"), F("application/json"));
  _lastCode = http.PUT(payload);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
  http.end();
  return _lastCode == 200;
}

int RingApi::unreadReplies(const String &since) {
  HTTPClient http;
  String url = String(RC_SERVER) + EXT + "/message-store?messageType=SMS&direction=Inbound&readStatus=Unread&dateFrom=" + since;
  http.begin(_tls, url);
  addAuth(http);
  _lastCode = http.GET();  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
  int count = 0;
  if (_lastCode == 200) {
    DynamicJsonDocument doc(8192);
    deserializeJson(doc, http.getStream());
    for (JsonObject r : doc["records"].as<JsonArray>()) {
      _lastReplyId = r["id"].as<String>();
      count++;
    }
  }
  http.end();
  return count;
}

bool RingApi::markRead(const String &messageId) {
  return request("PUT", String(EXT) + "/message-store/" + messageId, F("{\"readStatus\":\"Read\"}"), nullptr) == 200;  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
}
