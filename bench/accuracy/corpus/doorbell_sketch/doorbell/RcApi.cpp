#include "RcApi.h"

#include "config.h"

static const char EXTENSION[] = "/restapi/v1.0/account/~/extension/~";

String jsonValue(const String &json, const char *key) {
  int p = json.indexOf(String("\"") + key + "\"");
  if (p < 0)
    return String();
  p = json.indexOf(":", p) + 1;
  const char *s = json.c_str();
  while (s[p] == ' ' || s[p] == '"')
    p++;
  int end = p;
  while (s[end] && s[end] != '"' && s[end] != ',' && s[end] != '}')
    end++;
  return json.substring(p, end);
}

// The OAuth endpoints take the application's credentials and a form.
int RcApi::postForm(const String &path, const String &form, String *response) {
  http_.begin(String(F(RC_SERVER)) + path);
  http_.setAuthorization(RC_APP_KEY, RC_APP_SECRET);
  http_.addHeader("Content-Type", "application/x-www-form-urlencoded");
  int code = http_.POST(form);
  *response = http_.getString();
  http_.end();
  return code;
}

bool RcApi::login() {
  String body, form = F("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=");
  form += RC_JWT;
  int code = postForm(F("/restapi/oauth/token"), form, &body);  // call: POST /restapi/oauth/token
  if (!ok(code)) {
    Serial.printf("login: %d %s\n", code, body.c_str());
    return false;
  }
  token_ = jsonValue(body, "access_token");
  tokenExpires_ = millis() + (unsigned long)(jsonValue(body, "expires_in").toInt() - 60) * 1000UL;
  return true;
}

int RcApi::request(const char *method, const String &path, const String &payload, String *response) {
  for (int attempt = 0; attempt < 3; attempt++) {
    if ((token_.isEmpty() || millis() > tokenExpires_) && !login())
      return -1;

    http_.begin(String(RC_SERVER) + path);
    http_.setTimeout(15000);
    http_.addHeader("Authorization", String("Bearer ") + token_);
    if (!payload.isEmpty())
      http_.addHeader("Content-Type", "application/json");
    int code = http_.sendRequest(method, payload);
    String body = http_.getString();
    http_.end();

    if (code == 401) {
      token_ = "";
      continue;
    }
    if (code == 429 || code < 0) {
      Serial.printf("%s %s: %d, retrying\n", method, path.c_str(), code);
      delay(5000UL * (attempt + 1));
      continue;
    }
    if (!ok(code))
      Serial.printf("%s %s: %d %s\n", method, path.c_str(), code, body.c_str());
    if (response)
      *response = body;
    return code;
  }
  return -1;
}

bool RcApi::ownerIsFree() {
  String body;
  if (!ok(request("GET", String(EXTENSION) + "/presence", "", &body)))  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
    return false;
  return jsonValue(body, "presenceStatus") == "Available" && jsonValue(body, "dndStatus") == "TakeAllCalls";
}

bool RcApi::setBusy(bool busy) {
  String payload = busy ? F("{\"userStatus\":\"Busy\"}") : F("{\"userStatus\":\"Available\"}");
  return ok(request("PUT", String(EXTENSION) + "/presence", payload, nullptr));  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

bool RcApi::insideBusinessHours() {
  String body;
  int code = request("GET", F("/restapi/v1.0/account/~/business-hours"), "", &body);  // call: GET /restapi/v1.0/account/{accountId}/business-hours
  // no weekly ranges means open around the clock
  return ok(code) && (body.indexOf("weeklyRanges") < 0 || body.indexOf("monday") >= 0);
}

bool RcApi::ring(const char *from, const char *to) {
  char payload[160];
  snprintf(payload, sizeof(payload), "{\"from\":{\"phoneNumber\":\"%s\"},\"to\":{\"phoneNumber\":\"%s\"},\"playPrompt\":false}", from, to);
  String body;
  if (!ok(request("POST", String(EXTENSION) + "/ring-out", payload, &body)))  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    return false;
  ringId_ = jsonValue(body, "id");
  return true;
}

bool RcApi::ringStatus(String &status) {
  String body;
  String path = EXTENSION;
  path += "/ring-out/";
  path += ringId_;
  if (!ok(request("GET", path, "", &body)))  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
    return false;
  status = jsonValue(body, "callStatus");
  return true;
}

bool RcApi::cancelRing() {
  String path = String(EXTENSION) + F("/ring-out/") + ringId_;
  ringId_ = "";
  return ok(request("DELETE", path, "", nullptr));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}
}

bool RcApi::sendSms(const char *from, const char *to, const String &text) {
  String payload = String("{\"from\":{\"phoneNumber\":\"") + from + "\"},\"to\":[{\"phoneNumber\":\"" + to +
                   "\"}],\"text\":\"" + text + "\"}";
  return ok(request("POST", String(EXTENSION) + F("/sms"), payload, nullptr));  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
}

bool RcApi::nextUnreadSms(String &id, String &text) {
  String body;
  String path = String(EXTENSION) + "/message-store?messageType=SMS&direction=Inbound&readStatus=Unread&perPage=1";
  if (!ok(request("GET", path, "", &body)) || body.indexOf("\"subject\"") < 0)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
    return false;
  id = jsonValue(body, "id");
  text = jsonValue(body, "subject");
  return !id.isEmpty();
}

bool RcApi::markRead(const String &id) {
  return ok(request("PUT", String(EXTENSION) + "/message-store/" + id, F("{\"readStatus\":\"Read\"}"), nullptr));  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
}

bool RcApi::postToTeam(const char *chatId, const String &text) {
  char path[96];
  snprintf(path, sizeof(path), "/team-messaging/v1/chats/%s/posts", chatId);
  return ok(request("POST", path, String("{\"text\":\"") + text + "\"}", nullptr));  // call: POST /team-messaging/v1/chats/{chatId}/posts
}

bool RcApi::enableNightRule(unsigned long ruleId, bool enable) {
  char path[128];
  snprintf(path, sizeof(path), "%s/answering-rule/%lu", EXTENSION, ruleId);
  return ok(request("PUT", path, enable ? "{\"enabled\":true}" : "{\"enabled\":false}", nullptr));  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}
}

bool RcApi::checkDevice(const char *deviceId) {
  String path = String(F("/restapi/v1.0/account/~/device/")) + deviceId;
  return ok(request("GET", path, "", nullptr));  // call: GET /restapi/v1.0/account/{accountId}/device/{deviceId}
}
